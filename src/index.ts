/** Public core of support-lint: pure, synchronous, runs in a browser. */
import {createLinter} from './linter.ts'
import type {Config, Finding} from './types.ts'

export {UsageError} from './errors.ts'
export {createLinter} from './linter.ts'
export {defineRule} from './rule.ts'
export type * from './types.ts'

/** Lints one text with a configuration: the one-liner. Throws a UsageError for a wrong configuration. */
export function lint(text: string, config?: Config): Finding[] {
  return createLinter(config).lint(text)
}
