/** Layers of configuration to one, with the origin of every value. */
import type {Config, Preset, RuleSetting, Voice} from '../types.ts'
import {matchesGlobs} from './globs.ts'
import {isPreset, widestPreset} from './presets.ts'
import type {DocumentEntry, FileConfig} from './schema.ts'

/** One configuration before it is merged: a file, a preset package, or the flags. */
export interface ConfigLayer {
  /** What `--print-config` shows: the file's path, or "command line". */
  readonly origin: string
  /** Directory to which its globs are relative. */
  readonly directory: string
  readonly config: FileConfig
  /** Set for flags: their preset replaces those of the files, and says so by flag. */
  readonly flags?: true
}

/** What all layers together say about one file. */
export interface SettledConfig {
  readonly config: Config
  readonly plugins: ReadonlyArray<{readonly plugin: unknown; readonly directory: string; readonly origin: string}>
  readonly documents: readonly DocumentEntry[]
  readonly ignored: boolean
  /** Origin by dotted key (`mode`, `rules.pat-apology`, `voice.never`). */
  readonly origins: Readonly<Record<string, string>>
}

/** A path relative to a directory with forward slashes; given by the caller, so that this module stays pure. */
export type RelativePath = (directory: string) => string

const plainKeys = ['mode', 'channel', 'replyType', 'locale', 'minConfidence', 'us'] as const

interface Merged {
  readonly values: Record<string, unknown>
  readonly rules: Record<string, RuleSetting>
  readonly voice: Record<string, unknown>
  readonly origins: Record<string, string>
}

/** Merges layers, lowest first: settings in order, then the overrides that match the file, then the flags. */
export function settleConfig(layers: readonly ConfigLayer[], relativePath: RelativePath): SettledConfig {
  const merged: Merged = {values: {}, rules: {}, voice: {}, origins: {}}
  const files = layers.filter(layer => layer.flags === undefined)
  for (const layer of files) mergeSettings(merged, layer.config, layer.origin)
  for (const layer of files) mergeOverrides(merged, layer, relativePath(layer.directory))
  const flags = layers.filter(layer => layer.flags === true)
  for (const layer of flags) mergeSettings(merged, layer.config, layer.origin)
  const preset = settlePreset(merged, files, flags)
  const {rules, voice} = merged
  const config = {extends: preset, ...merged.values, rules, voice: voice as Voice} as Config
  return {
    config,
    plugins: layers.flatMap(({config, directory, origin}) =>
      (config.plugins ?? []).map(plugin => ({plugin, directory, origin}))
    ),
    documents: layers.flatMap(layer =>
      (layer.config.documents ?? []).filter(entry => matchesGlobs(relativePath(layer.directory), entry.files))
    ),
    ignored: layers.some(layer => matchesGlobs(relativePath(layer.directory), layer.config.ignores ?? [])),
    origins: merged.origins
  }
}

type Settings = Omit<FileConfig, 'overrides' | 'documents' | 'plugins' | 'ignores'>

function mergeSettings(merged: Merged, config: Settings, origin: string): void {
  for (const key of plainKeys) {
    if (config[key] === undefined) continue
    merged.values[key] = config[key]
    merged.origins[key] = origin
  }
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    merged.rules[id] = mergeSetting(Object.hasOwn(merged.rules, id) ? merged.rules[id] : undefined, setting)
    merged.origins[`rules.${id}`] = origin
  }
  for (const [key, value] of Object.entries(config.voice ?? {})) {
    merged.voice[key] = value
    merged.origins[`voice.${key}`] = origin
  }
}

/** A bare severity keeps the options that an earlier layer gave. */
function mergeSetting(before: RuleSetting | undefined, setting: unknown): RuleSetting {
  const [severity, options] = [setting].flat() as [Exclude<RuleSetting, readonly unknown[]>, Record<string, unknown>?]
  const kept = options ?? (before !== undefined && typeof before !== 'string' ? before[1] : undefined)
  return kept === undefined ? severity : [severity, kept]
}

function mergeOverrides(merged: Merged, layer: ConfigLayer, path: string): void {
  for (const [index, override] of (layer.config.overrides ?? []).entries()) {
    if (matchesGlobs(path, override.files)) mergeSettings(merged, override, `${layer.origin} overrides[${index}]`)
  }
}

function settlePreset(merged: Merged, files: readonly ConfigLayer[], flags: readonly ConfigLayer[]): Preset {
  const flag = presetsOf(flags)
  const layers = flag.length > 0 ? flags : files
  const preset = widestPreset(presetsOf(layers))
  const origin = layers.findLast(layer => presetsOf([layer]).includes(preset))
  if (origin !== undefined) merged.origins.extends = origin.origin
  return preset
}

function presetsOf(layers: readonly ConfigLayer[]): readonly Preset[] {
  return layers.flatMap(layer => [layer.config.extends ?? []].flat()).filter(isPreset)
}
