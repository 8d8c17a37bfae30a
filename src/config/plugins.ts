/** Own rules: YAML and JSON files with their cases, and modules that export rules. */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {extname, isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import * as v from 'valibot'
import {UsageError} from '../errors.ts'
import type {Rule} from '../rule.ts'
import {describeError, importTypeScript} from './load-config.ts'
import {showPath} from './paths.ts'
import {type CasedRule, compilePhraseRule, phraseRuleSchema} from './phrase-rule.ts'
import {runCases} from './rule-cases.ts'
import {didYouMean} from './suggest.ts'

/** One entry of `plugins`, with where it stands. */
export interface PluginEntry {
  readonly plugin: unknown
  readonly directory: string
  readonly origin: string
}

/**
 * Loads all plugins. Throws a UsageError for a file that does not hold rules, for two rules with one id, and for a
 * pack whose own cases fail.
 */
export async function loadPlugins(entries: readonly PluginEntry[], cwd: string): Promise<readonly Rule[]> {
  const rules: Rule[] = []
  for (const entry of entries) {
    const {plugin, directory, origin} = entry
    const found =
      typeof plugin === 'string' ? await loadNamed(plugin, directory, origin, cwd) : readRules(plugin, origin)
    for (const rule of found) {
      if (rules.some(({id}) => id === rule.id))
        throw new UsageError(`Two rules have the id "${rule.id}".`, {path: origin})
      rules.push(rule)
    }
  }
  return rules
}

async function loadNamed(name: string, directory: string, origin: string, cwd: string): Promise<readonly Rule[]> {
  const path = locate(name, directory, origin, cwd)
  const shown = showPath(path, cwd)
  if (/^\.(?:ya?ml|json)$/.test(extname(path))) {
    const cased = await loadPhraseRules(path, shown)
    for (const each of cased) {
      const [failed] = runCases(each)
      if (failed === undefined) continue
      const what = `${failed.name}, which ${failed.problem}: "${failed.text}"`
      throw new UsageError(`Rule "${each.rule.id}" fails its own case ${what}`, {path: shown})
    }
    return cased.map(({rule}) => rule)
  }
  try {
    const isTypeScript = extname(path).endsWith('ts')
    const module = isTypeScript ? await importTypeScript(path) : await import(pathToFileURL(path).href)
    return readRules((module as {default?: unknown}).default ?? module, shown)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The plugin fails: ${error instanceof Error ? error.message : String(error)}`, {path: shown})
  }
}

function locate(name: string, directory: string, origin: string, cwd: string): string {
  if (name.startsWith('.') || isAbsolute(name)) {
    const path = resolve(directory, name)
    if (existsSync(path)) return path
    throw new UsageError(`The plugin "${name}" does not exist: looked for ${showPath(path, cwd)}.`, {path: origin})
  }
  try {
    return createRequire(join(directory, 'package.json')).resolve(name)
  } catch {
    throw new UsageError(`The plugin "${name}" is not installed.`, {path: origin})
  }
}

/** Reads the rules of a YAML or JSON file with their cases, which are not run yet. */
export async function loadPhraseRules(path: string, shown: string): Promise<readonly CasedRule[]> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`Cannot read the rules: ${describeError(error)}.`, {path: shown})
  }
  const {parseAllDocuments} = await import('./yaml-module.ts')
  const documents = [...parseAllDocuments(text)]
  const error = documents.flatMap(document => document.errors)[0]
  if (error !== undefined) {
    const line = text.slice(0, error.pos[0]).split('\n').length
    throw new UsageError(`Not valid YAML: ${error.message.split(/ at line \d+/)[0]}.`, {path: shown, line})
  }
  const given = documents.flatMap(document => listRules(document.toJS()))
  if (given.length === 0) throw new UsageError('Holds no rule.', {path: shown})
  return given.map(rule => readPhraseRule(rule, shown))
}

function listRules(value: unknown): readonly unknown[] {
  const list = (value as {rules?: unknown} | null)?.rules
  return Array.isArray(list) ? list : [value ?? []].flat()
}

function readPhraseRule(value: unknown, shown: string): CasedRule {
  const result = v.safeParse(phraseRuleSchema, value)
  const id = (value as {id?: unknown} | null)?.id
  const name = typeof id === 'string' ? `Rule "${id}"` : 'A rule'
  if (!result.success) {
    const [issue] = result.issues
    const key = v.getDotPath(issue) ?? ''
    throw new UsageError(`${name}: ${describeIssue(key, issue)}`, {path: shown})
  }
  try {
    return compilePhraseRule(result.output, shown)
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`, {path: shown})
  }
}

function describeIssue(key: string, issue: v.BaseIssue<unknown>): string {
  if (key === 'id' && issue.type === 'regex') return 'the id needs a name space, as in "acme/no-per-our-policy".'
  if (issue.type === 'min_length') return `"${key}" must not be empty.`
  if (issue.expected === 'never')
    return `unknown key "${key}".${didYouMean(key, Object.keys(phraseRuleSchema.entries))}`
  if (issue.input === undefined) return `"${key}" is missing.`
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '')
  const meant = typeof issue.input === 'string' ? didYouMean(issue.input, choices) : ''
  return `"${key}" must be ${(issue.expected ?? 'something else').replaceAll('"', '')}, not ${issue.received}.${meant}`
}

/** Rules that a module exports: one, a list, or an object with `rules`. */
function readRules(value: unknown, origin: string): readonly Rule[] {
  const inner = (value as {rules?: unknown} | null)?.rules ?? value
  const isOne = typeof inner === 'object' && inner !== null && 'id' in inner
  const list = Array.isArray(inner) ? inner : isOne ? [inner] : Object.values((inner ?? {}) as object)
  if (list.length === 0) throw new UsageError('The plugin exports no rule.', {path: origin})
  for (const rule of list) {
    if (isRule(rule)) continue
    const id = (rule as {id?: unknown} | null)?.id
    const name = typeof id === 'string' ? `"${id}"` : 'without an id'
    throw new UsageError(
      `The plugin exports a rule ${name} that is not complete: it needs id, scope, category, severity, check, and ` +
        'triggers where its scope is sentence.',
      {path: origin}
    )
  }
  return list.map(fillRule)
}

function isRule(value: unknown): value is Rule {
  const rule = value as Partial<Rule> & {readonly triggers?: unknown}
  if (typeof value !== 'object' || value === null || typeof rule.check !== 'function') return false
  const named = [rule.id, rule.category, rule.severity].every(part => typeof part === 'string')
  return named && (rule.scope === 'reply' || (rule.scope === 'sentence' && Array.isArray(rule.triggers)))
}

/** What a plugin may leave out. */
function fillRule(rule: Rule): Rule {
  const {preset = 'recommended', description = rule.id, rationale = '', origin = '', example = ['', '']} = rule
  return {...rule, preset, description, rationale, origin, example}
}
