/** Finds configuration files, reads them, and follows what they extend. */
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, extname, isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {UsageError} from '../errors.ts'
import type {ConfigLayer} from './merge-config.ts'
import {directoriesAbove, findGitRoot, showPath} from './paths.ts'
import {isPreset, presetNames} from './presets.ts'
import {type ConfigIssue, checkConfig, type FileConfig, fileSchema} from './schema.ts'
import {didYouMean} from './suggest.ts'

/** Names under which a configuration is looked for, first wins. */
export const configNames: readonly string[] = [
  'support-lint.config.js',
  'support-lint.config.mjs',
  'support-lint.config.ts',
  '.support-lintrc',
  '.support-lintrc.json',
  '.support-lintrc.yaml',
  '.support-lintrc.yml',
  'package.json'
]

/** Path of the configuration nearest to a directory, up to its git root; undefined if there is none. */
export function findConfig(directory: string): string | undefined {
  const root = findGitRoot(directory)
  for (const place of directoriesAbove(directory)) {
    const name = configNames.find(name => (name === 'package.json' ? hasKey(place) : existsSync(join(place, name))))
    if (name !== undefined) return join(place, name)
    if (place === root) return undefined
  }
  return undefined
}

function hasKey(directory: string): boolean {
  const path = join(directory, 'package.json')
  try {
    return existsSync(path) && Object.hasOwn(JSON.parse(readFileSync(path, 'utf8')), 'support-lint')
  } catch {
    return false
  }
}

/**
 * Reads a configuration file and everything that it extends, lowest layer first.
 * Throws a UsageError that names the file and, for JSON and YAML, the line.
 */
export async function loadLayers(path: string, cwd: string, seen: readonly string[] = []): Promise<ConfigLayer[]> {
  if (seen.includes(path)) {
    const circle = [...seen, path].map(file => showPath(file, cwd)).join(' -> ')
    throw new UsageError(`The configuration extends itself: ${circle}.`, {path: showPath(path, cwd)})
  }
  const config = await readConfig(path, cwd)
  const layers: ConfigLayer[] = []
  for (const name of [config.extends ?? []].flat()) {
    if (isPreset(name)) continue
    layers.push(...(await loadLayers(locate(name, path, cwd), cwd, [...seen, path])))
  }
  return [...layers, {origin: showPath(path, cwd), directory: dirname(path), config}]
}

function locate(name: string, from: string, cwd: string): string {
  const where = {path: showPath(from, cwd)}
  if (name.startsWith('.') || isAbsolute(name)) {
    const path = resolve(dirname(from), name)
    if (existsSync(path)) return path
    throw new UsageError(`Cannot extend "${name}": ${showPath(path, cwd)} does not exist.`, where)
  }
  try {
    return createRequire(from).resolve(name)
  } catch {
    const presets = presetNames.join(', ')
    throw new UsageError(
      `Cannot extend "${name}": no preset (${presets}) and no installed package.${didYouMean(name, presetNames)}`,
      where
    )
  }
}

async function readConfig(path: string, cwd: string): Promise<FileConfig> {
  const shown = showPath(path, cwd)
  const extension = extname(path)
  if (/^\.[cm]?[jt]s$/.test(extension)) return settle(await importConfig(path, shown), shown)
  const text = readText(path, shown)
  const yaml = /^\.ya?ml$/.test(extension) || (extension === '' && !text.trimStart().startsWith('{'))
  const isPackage = basename(path) === 'package.json'
  const parsed = yaml ? await parseYaml(text, shown) : await parseJson(text, shown)
  const value = isPackage ? (parsed.value as Record<string, unknown>)['support-lint'] : parsed.value
  return settle(value ?? {}, shown, issue => parsed.lineOf(isPackage ? ['support-lint', ...issue.path] : issue.path))
}

function settle(value: unknown, shown: string, lineOf?: (issue: ConfigIssue) => number | undefined): FileConfig {
  const issues = checkConfig(value, fileSchema)
  const first = issues[0]
  if (first === undefined) return value as FileConfig
  const line = lineOf?.(first)
  throw new UsageError(issues.map(issue => issue.message).join('\n'), {path: shown, ...(line && {line})})
}

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`Cannot read the configuration: ${describeError(error)}.`, {path: shown})
  }
}

/** What a failed system call says, in words. */
export function describeError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const words: Record<string, string> = {
    ENOENT: 'it does not exist',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only'
  }
  return words[code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}

interface Parsed {
  readonly value: unknown
  lineOf(path: ReadonlyArray<string | number>): number | undefined
}

async function parseJson(text: string, shown: string): Promise<Parsed> {
  const {findNodeAtLocation, parse, parseTree, printParseErrorCode} = await import('jsonc-parser')
  const errors: Array<{error: number; offset: number; length: number}> = []
  const value: unknown = parse(text, errors, {allowTrailingComma: true})
  const error = errors[0]
  if (error !== undefined) {
    const what = printParseErrorCode(error.error)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
    throw new UsageError(`Not valid JSON: ${what}.`, {path: shown, line: lineAt(text, error.offset)})
  }
  return {
    value,
    lineOf(path) {
      const tree = parseTree(text)
      const node = tree && findNodeAtLocation(tree, [...path])
      return node === undefined ? undefined : lineAt(text, node.offset)
    }
  }
}

async function parseYaml(text: string, shown: string): Promise<Parsed> {
  const {isNode, parseDocument} = await import('./yaml-module.ts')
  const document = parseDocument(text)
  const error = document.errors[0]
  if (error !== undefined) {
    const [message] = error.message.split(/ at line \d+/)
    throw new UsageError(`Not valid YAML: ${message}.`, {path: shown, line: lineAt(text, error.pos[0])})
  }
  return {
    value: document.toJS(),
    lineOf(path) {
      const node = document.getIn(path, true)
      return isNode(node) && node.range ? lineAt(text, node.range[0]) : undefined
    }
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

async function importConfig(path: string, shown: string): Promise<unknown> {
  try {
    const module = extname(path).endsWith('ts') ? await importTypeScript(path) : await import(pathToFileURL(path).href)
    return (module as {default?: unknown}).default ?? module
  } catch (error) {
    if (error instanceof UsageError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(`The configuration fails: ${message}`, {path: shown})
  }
}

/** Imports a TypeScript file: by Node itself where it can, else by jiti if that is installed. */
export async function importTypeScript(path: string): Promise<unknown> {
  if ((process.features as {typescript?: unknown}).typescript) return import(pathToFileURL(path).href)
  let jitiPath: string
  try {
    jitiPath = createRequire(path).resolve('jiti')
  } catch {
    throw new UsageError(
      `TypeScript needs the package jiti on Node ${process.versions.node}: npm install --save-dev jiti ` +
        '(or name the file .mjs).',
      {path: basename(path)}
    )
  }
  const {createJiti} = (await import(pathToFileURL(jitiPath).href)) as typeof import('jiti')
  return createJiti(path).import(path)
}
