/** Gives every rule the severity and options that a configuration asks for. */
import {UsageError} from '../errors.ts'
import type {Rule, RuleOption} from '../rule.ts'
import type {
  Channel,
  Confidence,
  Config,
  Locale,
  Mode,
  Preset,
  ReplyType,
  RuleSetting,
  Severity,
  Voice
} from '../types.ts'
import {includesPreset, isPreset, presetConfidence, presetNames, widestPreset} from './presets.ts'
import {assertConfig} from './schema.ts'
import {didYouMean} from './suggest.ts'

/** A rule with its severity and the options it runs with (defaults filled in). */
export interface ResolvedRule {
  readonly rule: Rule
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** A configuration in which nothing is left open; undefined = to be read from the text. */
export interface ResolvedConfig {
  readonly rules: readonly ResolvedRule[]
  readonly preset: Preset
  readonly minConfidence: Confidence
  /** Whether problems with `strict: true` are shown. */
  readonly strict: boolean
  readonly mode: Mode | 'auto'
  readonly channel: Channel | undefined
  readonly replyType: ReplyType | undefined
  readonly locale: Locale | undefined
  readonly us: readonly string[]
  readonly voice: Voice
}

/**
 * Settles a configuration against the rules that exist.
 * Throws a UsageError for an unknown key, rule or option, or a value of the wrong kind.
 */
export function resolveConfig(rules: readonly Rule[], config: Config = {}): ResolvedConfig {
  assertConfig(config)
  const preset = choosePreset(config)
  return {
    rules: resolveRules(rules, config),
    preset,
    minConfidence: config.minConfidence ?? presetConfidence(preset),
    strict: preset !== 'recommended',
    mode: config.mode ?? 'auto',
    channel: automatic(config.channel),
    replyType: automatic(config.replyType),
    locale: automatic(config.locale),
    us: config.us ?? [],
    voice: config.voice ?? {}
  }
}

/** Severity and options of every rule, in the order given. Throws a UsageError for unknown rules and options. */
export function resolveRules(rules: readonly Rule[], config: Config): readonly ResolvedRule[] {
  const settings = config.rules ?? {}
  const ids = rules.map(rule => rule.id)
  for (const id of Object.keys(settings)) {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}".${didYouMean(id, ids)}`)
  }
  const preset = choosePreset(config)
  return rules.map(rule => resolveRule(rule, Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined, preset))
}

/** The preset of a configuration: the widest that it extends, `recommended` by default. */
export function choosePreset(config: Config): Preset {
  const names = config.extends === undefined ? [] : [config.extends].flat()
  for (const name of names) {
    if (isPreset(name)) continue
    throw new UsageError(
      `Cannot extend "${name}": not a preset (${presetNames.join(', ')}).${didYouMean(name, presetNames)} ` +
        'Files and packages need a configuration file or support-lint/node.'
    )
  }
  return widestPreset(names.filter(isPreset))
}

function resolveRule(rule: Rule, setting: RuleSetting | undefined, preset: Preset): ResolvedRule {
  const byPreset = includesPreset(preset, rule.preset) ? rule.severity : 'off'
  if (setting === undefined) return {rule, severity: byPreset, options: resolveOptions(rule, {})}
  if (typeof setting === 'string') return {rule, severity: setting, options: resolveOptions(rule, {})}
  return {rule, severity: setting[0], options: resolveOptions(rule, setting[1] ?? {})}
}

function resolveOptions(rule: Rule, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const table = rule.options ?? {}
  const names = Object.keys(table)
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(table)) options[name] = option.default
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(table, name) ? table[name] : undefined
    if (option === undefined) {
      const known = names.length === 0 ? ' It has none.' : didYouMean(name, names) || ` It has ${names.join(', ')}.`
      throw new UsageError(`Unknown option "${name}" of rule "${rule.id}".${known}`)
    }
    checkOption(rule, name, option, value)
    options[name] = value
  }
  return options
}

function checkOption(rule: Rule, name: string, option: RuleOption, value: unknown): void {
  const fits =
    option.type === 'string[]'
      ? Array.isArray(value) && value.every(item => typeof item === 'string')
      : typeof value === option.type && !Number.isNaN(value)
  const kind = option.type === 'string[]' ? 'a list of strings' : `a ${option.type}`
  if (!fits) {
    const shown = JSON.stringify(value) ?? String(value)
    throw new UsageError(`Option "${name}" of rule "${rule.id}" must be ${kind}, not ${shown}.`)
  }
  if (option.enum === undefined) return
  for (const item of [value].flat()) {
    if (option.enum.includes(String(item))) continue
    throw new UsageError(
      `Option "${name}" of rule "${rule.id}" must be one of ${option.enum.join(', ')}, not "${item}".` +
        didYouMean(String(item), option.enum)
    )
  }
}

function automatic<T extends string>(value: T | undefined): Exclude<T, 'auto'> | undefined {
  return value === undefined || value === 'auto' ? undefined : (value as Exclude<T, 'auto'>)
}
