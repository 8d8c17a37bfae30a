/** Operands (files, directories, globs) to the files that are read. */
import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import type {Ignores} from './ignores.ts'
import {showPath, toSlashes} from './paths.ts'
import {isPacked} from './read-source.ts'
import {didYouMean, suggestName} from './suggest.ts'

/** A file to read; `named` = it stood on the command line itself. */
export interface FoundFile {
  readonly path: string
  readonly absolute: string
  readonly named: boolean
  /** The operand that it was found by. */
  readonly operand: string
}

/** What some operands stand for. */
export interface Found {
  readonly files: readonly FoundFile[]
  /** Files of a directory or glob that are left out by name. */
  readonly skipped: number
  readonly notes: readonly string[]
  readonly errors: ReadonlyArray<{readonly path: string; readonly message: string; readonly unmatched?: true}>
}

/** Where to look and what to leave out. */
export interface FindOptions {
  readonly cwd: string
  readonly ignores: Ignores
  /** Names of commands, for operands that look like one. */
  readonly commands?: readonly string[]
}

/** File name extensions that a directory or glob takes. */
export const extensions: readonly string[] =
  '.txt .md .markdown .html .htm .eml .json .jsonc .ndjson .jsonl .yaml .yml .csv .po .email'.split(' ')

const skippedNames =
  /^(?:readme|changelog|contributing|licen[cs]e)(?:\.[a-z]{2}(?:-\w+)?)?\.\w+$|^code_of_conduct\.\w+$/i
const skippedLoud = /^(?:SECURITY|AUTHORS|NOTICE)\.\w+$/
const skippedData =
  /^(?:.*[-.]lock\.(?:json|ya?ml)|package\.json|composer\.json|[jt]sconfig.*\.json|(?:.*[-.])?schema\.json)$/i

interface Collected {
  readonly files: Map<string, FoundFile>
  skipped: number
  readonly notes: string[]
  readonly errors: Array<{path: string; message: string; unmatched?: true}>
}

/** Finds the files of some operands, in operand order, those of a directory sorted by path; none twice. */
export async function findFiles(operands: readonly string[], options: FindOptions): Promise<Found> {
  const found: Collected = {files: new Map(), skipped: 0, notes: [], errors: []}
  for (const operand of operands) {
    const absolute = resolve(options.cwd, operand)
    const stats = statOf(absolute)
    if (stats?.isDirectory()) addDirectory(absolute, operand, found, options)
    else if (stats !== undefined) addNamed(absolute, operand, found, options)
    else await addGlob(operand, found, options)
  }
  return {...found, files: [...found.files.values()]}
}

function addNamed(absolute: string, operand: string, found: Collected, options: FindOptions): void {
  const path = showPath(absolute, options.cwd)
  if (options.ignores.ignores(absolute, false)) {
    found.notes.push(`${path} is ignored, so it was not read; --no-ignore reads it.`)
    return
  }
  found.files.set(absolute, {path, absolute, named: true, operand})
}

function addDirectory(absolute: string, operand: string, found: Collected, options: FindOptions): void {
  const before = found.files.size + found.skipped
  const known = found.files.size
  for (const path of walk(absolute, options.ignores)) addFound(path, operand, found, options)
  if (found.files.size > known) return
  const skipped = found.files.size + found.skipped - before
  const left = skipped > 0 ? `; ${skipped} skipped by name (README, lock files, schemas …)` : ''
  const message = `holds no file that could be a reply${left}. Looked for ${extensions.join(' ')}.`
  found.errors.push({path: toSlashes(operand), message, unmatched: true})
}

function* walk(directory: string, ignores: Ignores): Generator<string> {
  const entries: Dirent[] = readdirSync(directory, {withFileTypes: true})
  entries.sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) {
      if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue
      if (!ignores.ignores(path, true)) yield* walk(path, ignores)
    } else if (entry.isFile() || (entry.isSymbolicLink() && statOf(path)?.isFile())) {
      if (!ignores.ignores(path, false)) yield path
    }
  }
}

async function addGlob(operand: string, found: Collected, options: FindOptions): Promise<void> {
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(operand)) {
    found.errors.push({path: toSlashes(operand), message: describeMissing(operand, options), unmatched: true})
    return
  }
  const before = found.files.size
  const paths = await glob(toSlashes(operand), {
    cwd: options.cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  for (const path of paths.sort()) {
    if (!options.ignores.ignores(resolve(path), false)) addFound(resolve(path), operand, found, options)
  }
  if (found.files.size > before || paths.some(path => found.files.has(resolve(path)))) return
  const message = paths.length === 0 ? 'matched no file.' : 'matched only files that are ignored or skipped by name.'
  found.errors.push({path: operand, message, unmatched: true})
}

function addFound(absolute: string, operand: string, found: Collected, options: FindOptions): void {
  const name = basename(absolute)
  const path = showPath(absolute, options.cwd)
  if (isPacked(name)) {
    found.notes.push(`${path} was skipped: export it as CSV, HTML or text.`)
    found.skipped += 1
  } else if (extensions.includes(extname(name).toLowerCase())) {
    if (name.startsWith('.support-lint')) return
    if (isSkipped(name)) found.skipped += 1
    else if (!found.files.has(absolute)) found.files.set(absolute, {path, absolute, named: false, operand})
  }
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || skippedNames.test(name) || skippedLoud.test(name) || skippedData.test(name)
}

function describeMissing(operand: string, options: FindOptions): string {
  const plain = !/[\\/.]/.test(operand)
  const command = plain ? suggestName(operand, options.commands ?? []) : undefined
  if (command !== undefined) return `is no file. Did you mean the command "${command}"?`
  if (/\s/.test(operand)) return 'does not exist. To lint a text, pipe it: echo "…" | support-lint -'
  const directory = dirname(resolve(options.cwd, operand))
  const names = statOf(directory)?.isDirectory() ? readdirSync(directory) : []
  const meant = didYouMean(
    basename(operand),
    names.filter(name => !name.startsWith('.'))
  )
  return `does not exist.${meant}`
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
