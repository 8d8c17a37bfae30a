/** Joins flags, configuration and linter for one run of a command. */
import {readFileSync} from 'node:fs'
import {describeError} from '../config/load-config.ts'
import type {ConfigLayer} from '../config/merge-config.ts'
import {choosePreset, resolveRules} from '../config/resolve.ts'
import type {FileConfig} from '../config/schema.ts'
import {didYouMean} from '../config/suggest.ts'
import {type CreateLinter, openWorkspace, type Workspace} from '../config/workspace.ts'
import {UsageError} from '../errors.ts'
import {createLinter as createCoreLinter} from '../linter.ts'
import type {Rule} from '../rule.ts'
import {rules as builtIn} from '../rules/index.ts'
import type {Config, LintOptions, RuleSetting, Turn} from '../types.ts'
import type {RuleFlags} from './flags.ts'

const createLinter: CreateLinter = createCoreLinter

/** What a command needs to lint. */
export interface Session {
  readonly workspace: Workspace
  /** Options of each lint call that the flags set. */
  readonly options: LintOptions
}

/** Opens a session; throws a UsageError for flags that do not fit the rules that exist. */
export function openSession(flags: RuleFlags, cwd = process.cwd()): Session {
  const workspace = openWorkspace({
    cwd,
    createLinter: (config, plugins = []) => createLinter(selectRules(config, [...builtIn, ...plugins], flags), plugins),
    ...(typeof flags.config === 'string' && {configFile: flags.config}),
    ...(flags.config === false && {discover: false}),
    flags: flagLayer(flags, cwd)
  })
  return {workspace, options: lintOptions(flags)}
}

function flagLayer(flags: RuleFlags, cwd: string): ConfigLayer {
  const config: FileConfig = {
    ...(flags.preset !== undefined && {extends: flags.preset}),
    ...(flags.mode !== undefined && {mode: flags.mode}),
    ...(flags.channel !== undefined && {channel: flags.channel}),
    ...(flags.type !== undefined && {replyType: flags.type}),
    ...(flags.locale !== undefined && {locale: flags.locale}),
    ...(flags.minConfidence !== undefined && {minConfidence: flags.minConfidence}),
    ...(flags.rule !== undefined && {rules: Object.fromEntries(flags.rule)})
  }
  return {origin: 'command line', directory: cwd, config, flags: true}
}

function lintOptions(flags: RuleFlags): LintOptions {
  return {
    ...(flags.input !== undefined && flags.input !== 'auto' && {format: flags.input}),
    ...(flags.thread !== undefined && {thread: readThread(flags.thread)}),
    ...(flags.replies !== undefined && {documents: {replies: flags.replies}})
  }
}

/**
 * Narrows a configuration to `--only` and `--skip`. A rule that `--only` names runs even if the preset leaves it out;
 * a category only narrows. Throws a UsageError for a name that is neither.
 */
function selectRules(config: Config, rules: readonly Rule[], flags: Pick<RuleFlags, 'only' | 'skip'>): Config {
  const {only = [], skip = []} = flags
  if (only.length + skip.length === 0) return config
  const names = [...new Set(rules.flatMap(rule => [rule.id, rule.category]))]
  for (const name of [...only, ...skip]) {
    if (!names.includes(name)) throw new UsageError(`Unknown rule or category "${name}".${didYouMean(name, names)}`)
  }
  const settings: Record<string, RuleSetting> = {...config.rules}
  for (const {rule, severity} of resolveRules(rules, {...config, extends: choosePreset(config)})) {
    const named = only.includes(rule.id)
    const kept = only.length === 0 || named || only.includes(rule.category)
    const left = skip.includes(rule.id) || skip.includes(rule.category)
    if (!kept || left) settings[rule.id] = 'off'
    else if (named && severity === 'off') settings[rule.id] = rule.severity
  }
  return {...config, rules: settings}
}

function readThread(path: string): readonly Turn[] {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Cannot read the thread: ${describeError(error)}.`, {path})
  }
  if (!Array.isArray(value)) throw new UsageError('A thread is a list of turns.', {path})
  for (const [index, turn] of value.entries()) {
    if (isTurn(turn)) continue
    throw new UsageError(`Turn ${index} must be {"role": "customer" or "agent", "text": "…"}.`, {path})
  }
  return value as Turn[]
}

function isTurn(value: unknown): value is Turn {
  const turn = value as Partial<Turn> | null
  return typeof turn === 'object' && /^(?:customer|agent)$/.test(turn?.role ?? '') && typeof turn?.text === 'string'
}
