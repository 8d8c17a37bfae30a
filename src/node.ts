/** Public: lints files of a file system (`support-lint/node`). */
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {findFiles} from './config/find-files.ts'
import {createIgnores} from './config/ignores.ts'
import {describeError} from './config/load-config.ts'
import type {ConfigLayer} from './config/merge-config.ts'
import {decodeSource} from './config/read-source.ts'
import {failedReport, holdsNoReply, type Report} from './config/report.ts'
import {lintSource, openWorkspace, reportFailure, type Workspace} from './config/workspace.ts'
import {createLinter} from './linter.ts'
import type {Config} from './types.ts'

export type {Report, SuppressedFinding} from './config/report.ts'

/** Where and how `lintFiles` works. */
export interface LintFilesOptions {
  /** Directory to which patterns and report paths are relative; the process's by default. */
  readonly cwd?: string
  /** Used for every file instead of the configuration files. */
  readonly config?: Config
}

/**
 * Lints files, directories and globs as the command line does: the same files, configuration and ignores.
 * A file that cannot be read has `error` in its report; nothing is thrown for it.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<Report[]> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const workspace = openWorkspace({cwd, createLinter, ...configOptions(options.config, cwd)})
  const found = await findFiles(patterns, {cwd, ignores: createIgnores({cwd})})
  const reports: Report[] = found.errors.map(error => failedReport(error.path, error.message))
  for (const file of found.files) {
    const report = await lintFile(file.path, file.absolute, workspace)
    if (report !== undefined && (file.named || !holdsNoReply(report))) reports.push(report)
  }
  return reports
}

/**
 * The configuration that applies to a file: the nearest one with all that it extends, and the overrides that match.
 * Throws a UsageError where it is wrong.
 */
export async function loadConfig(file: string, options: {readonly cwd?: string} = {}): Promise<Config> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const {settled} = await openWorkspace({cwd, createLinter}).linterFor(resolve(cwd, file))
  return settled.config
}

async function lintFile(path: string, absolute: string, workspace: Workspace): Promise<Report | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(absolute)
  } catch (error) {
    return failedReport(path, `cannot be read: ${describeError(error)}`)
  }
  try {
    const {linter, options, settled} = await workspace.linterFor(absolute)
    if (settled.ignored) return undefined
    const source = decodeSource(bytes, path)
    if ('refusal' in source) return failedReport(path, source.refusal)
    return await lintSource(path, source.text, linter, options)
  } catch (error) {
    return reportFailure(path, error)
  }
}

function configOptions(config: Config | undefined, cwd: string) {
  if (config === undefined) return {}
  const flags: ConfigLayer = {origin: 'options', directory: cwd, config: config as ConfigLayer['config'], flags: true}
  return {discover: false, flags}
}
