/** Where the suppressions file stands. */
import {dirname, join, resolve} from 'node:path'
import {findConfig} from '../config/load-config.ts'
import {suppressionsName} from '../config/suppressions-name.ts'
import type {LintFlags} from './flags.ts'

/** Path of the suppressions file: as named, else beside the configuration that holds for the working directory. */
export function locateSuppressions(flags: Pick<LintFlags, 'suppressions' | 'config'>, cwd: string): string {
  if (flags.suppressions !== undefined) return resolve(cwd, flags.suppressions)
  if (typeof flags.config === 'string') return join(dirname(resolve(cwd, flags.config)), suppressionsName)
  const config = flags.config === false ? undefined : findConfig(cwd)
  return join(config === undefined ? cwd : dirname(config), suppressionsName)
}
