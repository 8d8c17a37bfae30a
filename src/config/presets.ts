/** Built-in presets: each contains the one before. */
import type {Confidence, Preset} from '../types.ts'

/** Names of the presets, narrowest first. */
export const presetNames: readonly Preset[] = ['recommended', 'strict', 'all']

/** Tells whether a name is that of a built-in preset. */
export function isPreset(name: string): name is Preset {
  return (presetNames as readonly string[]).includes(name)
}

/** Tells whether a preset runs the rules of another. */
export function includesPreset(preset: Preset, other: Preset): boolean {
  return presetNames.indexOf(other) <= presetNames.indexOf(preset)
}

/** The widest of some presets; `recommended` if there are none. */
export function widestPreset(names: readonly Preset[]): Preset {
  return presetNames.findLast(name => names.includes(name)) ?? 'recommended'
}

/** Lowest confidence that a preset shows, unless the configuration says otherwise. */
export function presetConfidence(preset: Preset): Confidence {
  return preset === 'all' ? 'low' : 'medium'
}
