/** The linter for each file: finds its configuration, merges it with the flags, and keeps what it made. */
import {dirname, resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import type {Rule} from '../rule.ts'
import type {Config, Linter, LintOptions} from '../types.ts'
import type {DirectiveOptions} from './directives.ts'
import {findConfig, loadLayers} from './load-config.ts'
import {type ConfigLayer, type SettledConfig, settleConfig} from './merge-config.ts'
import {showPath} from './paths.ts'
import {createReadBack} from './read-back.ts'
import {failedReport, type Report} from './report.ts'

/** Makes a linter; handed in, because configuration stands below the linter. */
export type CreateLinter = (config: Config, plugins?: readonly Rule[]) => Linter

/** How configurations are found. */
export interface WorkspaceOptions {
  readonly cwd: string
  readonly createLinter: CreateLinter
  /** One file for everything (`--config`). */
  readonly configFile?: string
  /** False: no file is looked for (`--no-config`). */
  readonly discover?: boolean
  /** Laid over every file's configuration. */
  readonly flags?: ConfigLayer
}

/** A linter as one file's configuration wants it. */
export interface FileLinter {
  readonly linter: Linter
  readonly settled: SettledConfig
  /** Configuration file, if one applies; relative to `cwd`. */
  readonly configPath: string | undefined
  /** What the configuration says about this file for each call. */
  readonly options: LintOptions
}

/** Gives linters to files. */
export interface Workspace {
  readonly cwd: string
  /** Linter for a file; throws a UsageError where its configuration is wrong. */
  linterFor(absolute: string): Promise<FileLinter>
}

/** Opens a workspace; nothing is read before a file asks for it. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  const paths = new Map<string, string | undefined>()
  const layers = new Map<string, Promise<ConfigLayer[]>>()
  const linters = new Map<string, Promise<Linter>>()

  const configPathOf = (directory: string): string | undefined => {
    if (options.configFile !== undefined) return resolve(options.cwd, options.configFile)
    if (options.discover === false) return undefined
    if (!paths.has(directory)) paths.set(directory, findConfig(directory))
    return paths.get(directory)
  }
  const layersOf = (path: string): Promise<ConfigLayer[]> => {
    const known = layers.get(path) ?? loadLayers(path, options.cwd)
    layers.set(path, known)
    return known
  }
  const linterOf = (settled: SettledConfig, path: string | undefined): Promise<Linter> => {
    const key = JSON.stringify([path, settled.config])
    const known = linters.get(key) ?? makeLinter(options, settled, path)
    linters.set(key, known)
    return known
  }
  return {
    cwd: options.cwd,
    async linterFor(absolute) {
      const path = configPathOf(dirname(absolute))
      const own = path === undefined ? [] : await layersOf(path)
      const flags = options.flags === undefined ? [] : [options.flags]
      const settled = settleConfig([...own, ...flags], directory => showPath(absolute, directory))
      const linter = await linterOf(settled, path)
      const configPath = path && showPath(path, options.cwd)
      return {linter, settled, configPath, options: documentOptions(settled)}
    }
  }
}

async function makeLinter(options: WorkspaceOptions, settled: SettledConfig, path: string | undefined) {
  const plugins: Rule[] = []
  if (settled.plugins.length > 0) {
    const {loadPlugins} = await import('./plugins.ts')
    plugins.push(...(await loadPlugins(settled.plugins, options.cwd)))
  }
  try {
    return options.createLinter(settled.config, plugins)
  } catch (error) {
    if (error instanceof UsageError && error.path === undefined && path !== undefined) {
      throw new UsageError(error.message, {path: originOf(error.message, settled) ?? showPath(path, options.cwd)})
    }
    throw error
  }
}

/** Where the rule that an error is about was set. */
function originOf(message: string, settled: SettledConfig): string | undefined {
  const rule = /rule "([^"]+)"/.exec(message)?.[1]
  return rule === undefined ? undefined : settled.origins[`rules.${rule}`]?.replace(/ overrides\[\d+\]$/, '')
}

/** The last matching entry of `documents` decides. */
function documentOptions(settled: SettledConfig): LintOptions {
  const entry = settled.documents.at(-1)
  if (entry === undefined) return {}
  const {files: _, where, ...documents} = entry
  const values = Object.entries(where ?? {}).map(([key, value]) => [key, String(value)] as const)
  return {documents: {...withoutUndefined(documents), ...(where && {where: Object.fromEntries(values)})}}
}

function withoutUndefined<T extends object>(value: T): {[K in keyof T]: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never
}

/**
 * Lints one text as a report and applies its inline ignores; a fault of the linter becomes the report's error, so that
 * the run goes on.
 */
export async function lintSource(
  path: string,
  source: string,
  linter: Linter,
  options: LintOptions,
  directives: DirectiveOptions = {}
): Promise<Report> {
  try {
    const {findings, replies, counts, notes, format} = linter.inspect(source, {...options, path})
    // an e-mail template is text with markup
    const kind = format === 'text' && /\.email$/i.test(path) ? 'html' : format
    const readBack = kind === 'text' ? {} : readerOf(path, source, options)
    const report: Report = {path, source, findings, replies, counts, notes, suppressed: [], ...readBack}
    if (!source.includes('support-lint')) return report
    const {applyDirectives} = await import('./directives.ts')
    return {...report, ...applyDirectives(source, kind, report, directives)}
  } catch (error) {
    return reportFailure(path, error)
  }
}

/** The way from source ranges back to text, for a report of a format that encodes its text. */
export function readerOf(path: string, source: string, options: LintOptions): Required<Pick<Report, 'readBack'>> {
  return {readBack: createReadBack(source, {...options, path})}
}

/** Report of a file whose reading, configuration or linting threw. */
export function reportFailure(path: string, error: unknown): Report {
  const message = error instanceof Error ? error.message : String(error)
  return failedReport(path, message, error instanceof UsageError ? error.line : undefined)
}
