/** Shape of the configuration, and what is said when a value does not fit. */
import * as v from 'valibot'
import {UsageError} from '../errors.ts'
import type {Config} from '../types.ts'
import {didYouMean} from './suggest.ts'

/** One thing that is wrong with a configuration; `path` leads to it from the top. */
export interface ConfigIssue {
  readonly path: ReadonlyArray<string | number>
  readonly message: string
}

const strings = v.array(v.string())
const severity = v.picklist(['off', 'info', 'warn', 'error'])
const setting = v.union([severity, v.tuple([severity]), v.tuple([severity, v.record(v.string(), v.unknown())])])
const rules = v.record(v.string(), setting)

const voice = v.strictObject({
  colleagues: v.optional(
    v.array(v.strictObject({name: v.string(), team: v.optional(v.string()), strength: v.optional(v.string())}))
  ),
  person: v.optional(v.picklist(['I', 'we', 'auto'])),
  timeframes: v.optional(strings),
  goodwill: v.optional(strings),
  never: v.optional(strings)
})

const settings = {
  mode: v.optional(v.picklist(['auto', 'draft', 'macro'])),
  channel: v.optional(v.picklist(['auto', 'email', 'chat', 'social', 'phone'])),
  replyType: v.optional(
    v.picklist([
      'auto',
      'first',
      'update',
      'handoff',
      'resolution',
      'refusal',
      'info-request',
      'auto-ack',
      'fragment',
      'chat-turn',
      'social'
    ])
  ),
  locale: v.optional(v.picklist(['auto', 'en-US', 'en-GB', 'en-IN', 'en-AU'])),
  minConfidence: v.optional(v.picklist(['low', 'medium', 'high'])),
  us: v.optional(strings),
  rules: v.optional(rules),
  voice: v.optional(voice)
}

const documentEntry = v.strictObject({
  files: v.union([v.string(), strings]),
  platform: v.optional(v.string()),
  replies: v.optional(v.union([v.string(), strings])),
  format: v.optional(v.picklist(['auto', 'text', 'markdown', 'html', 'jira'])),
  name: v.optional(v.string()),
  where: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))),
  mode: v.optional(v.picklist(['auto', 'draft', 'macro'])),
  split: v.optional(v.literal('heading'))
})

const extend = v.union([v.string(), strings])

/** Configuration of the pure core. */
export const coreSchema = v.strictObject({extends: v.optional(extend), ...settings})

/** Configuration in a file: what the core takes, and what needs a file system. */
export const fileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  root: v.optional(v.boolean()),
  extends: v.optional(extend),
  ...settings,
  plugins: v.optional(v.array(v.unknown())),
  documents: v.optional(v.array(documentEntry)),
  overrides: v.optional(v.array(v.strictObject({files: v.union([v.string(), strings]), ...settings}))),
  ignores: v.optional(strings)
})

/** One entry of `documents`: where the replies of some files stand. */
export type DocumentEntry = v.InferOutput<typeof documentEntry>
/** Configuration as it stands in a file. */
export type FileConfig = v.InferOutput<typeof fileSchema>

/** Everything that does not fit the shape of a configuration, in the order of the value. */
export function checkConfig(value: unknown, schema: typeof coreSchema | typeof fileSchema): readonly ConfigIssue[] {
  const result = v.safeParse(schema, value)
  if (result.success) return []
  return result.issues.map(issue => describeIssue(issue, Object.keys(schema.entries)))
}

/** Checks a configuration of the core; throws a UsageError that lists what is wrong. */
export function assertConfig(value: unknown): asserts value is Config {
  const issues = checkConfig(value, coreSchema)
  if (issues.length > 0) throw new UsageError(issues.map(issue => issue.message).join('\n'))
}

function describeIssue(issue: v.BaseIssue<unknown>, topKeys: readonly string[]): ConfigIssue {
  const path = (issue.path ?? []).map(item => item.key as string | number)
  const deepest = deepestIssue(issue)
  if (deepest !== issue) {
    const inner = describeIssue(deepest, topKeys)
    const whole = [...path, ...inner.path]
    return {path: whole, message: inner.message.replace(placeOf(inner.path), placeOf(whole))}
  }
  if (issue.type === 'strict_object' && path.length > 0) return {path, message: unknownKey(issue, path, topKeys)}
  return {path, message: `${placeOf(path)} must be ${expected(issue)}, not ${show(issue.input)}.${hint(issue)}`}
}

/** Of a union, the branch that came closest to fitting: its issue lies deeper than the union itself. */
function deepestIssue(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (issue.type !== 'union' || issue.issues === undefined) return issue
  return issue.issues.find(inner => (inner.path?.length ?? 0) > 0) ?? issue
}

function unknownKey(issue: v.BaseIssue<unknown>, path: ReadonlyArray<string | number>, topKeys: readonly string[]) {
  const key = String(path.at(-1))
  if (path.length === 1 && !topKeys.includes('overrides') && key in fileSchema.entries) {
    return `Key "${key}" needs a configuration file or support-lint/node.`
  }
  const candidates = path.length === 1 ? topKeys : keysAt(path.slice(0, -1))
  const where = path.length === 1 ? '' : ` in ${placeOf(path.slice(0, -1))}`
  return issue.expected === 'never'
    ? `Unknown key "${key}"${where}.${didYouMean(key, candidates)}`
    : `Key "${key}"${where} is missing.`
}

/** Keys that the schema knows at a place below the top. */
function keysAt(path: ReadonlyArray<string | number>): readonly string[] {
  const top = path[0]
  if (top === 'voice') return path.length === 1 ? Object.keys(voice.entries) : ['name', 'team', 'strength']
  if (top === 'documents') return Object.keys(documentEntry.entries)
  if (top === 'overrides') return path[2] === 'voice' ? Object.keys(voice.entries) : ['files', ...Object.keys(settings)]
  return []
}

function placeOf(path: ReadonlyArray<string | number>): string {
  if (path.length === 0) return 'The configuration'
  const parts = path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
  return `"${parts.join('')}"`
}

function expected(issue: v.BaseIssue<unknown>): string {
  const names: Record<string, string> = {
    string: 'a string',
    boolean: 'true or false',
    number: 'a number',
    array: 'a list',
    strict_object: 'an object',
    record: 'an object',
    union: issue.path?.at(-2)?.key === 'rules' ? 'off, info, warn, error or [severity, options]' : 'a string or a list'
  }
  if (issue.type === 'picklist')
    return choices(issue)
      .join(', ')
      .replace(/, ([^,]+)$/, ' or $1')
  return names[issue.type] ?? (issue.expected ?? 'something else').replaceAll('"', '')
}

function choices(issue: v.BaseIssue<unknown>): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '')
}

function hint(issue: v.BaseIssue<unknown>): string {
  if (typeof issue.input !== 'string') return ''
  if (issue.type === 'picklist') return didYouMean(issue.input, choices(issue))
  return issue.type === 'union' ? didYouMean(issue.input, ['off', 'info', 'warn', 'error']) : ''
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
