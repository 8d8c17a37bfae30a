/** One JSON value a line. */
import {UsageError} from '../errors.ts'
import type {Mode} from '../types.ts'
import {type DocumentOptions, type Memo, readData} from './data.ts'
import {readJson} from './json.ts'
import type {Passage} from './reply.ts'
import {isRecord, type Tree} from './tree.ts'

/** Reads every line by itself. Throws a `UsageError` with file and line for one that is not JSON. */
export function readLines(
  source: string,
  options: DocumentOptions,
  mode: Mode | 'auto',
  path?: string
): {mode: Mode; passages: Passage[]; found: boolean} {
  const passages: Passage[] = []
  let found = false
  let used: Mode = mode === 'auto' ? 'draft' : mode
  let line = 0
  const memo: Memo = {}
  for (const {0: text, index} of source.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (/^[\r\n]/.test(text)) {
      line += 1
      continue
    }
    const from = index + (text.startsWith('\uFEFF') ? 1 : 0)
    if (text.slice(from - index).trim() === '') continue
    const read = readLine(parseLine(source, from, index + text.length, line + 1, path), line + 1, options, mode, memo)
    if (!read) continue
    found = true
    used = read.mode
    passages.push(...read.passages)
  }
  return {mode: used, passages, found}
}

function readLine(tree: Tree, line: number, options: DocumentOptions, mode: Mode | 'auto', memo: Memo) {
  const read = readData(tree, options, mode, column => `/${column}`, memo)
  if (!read) return undefined
  const id = isRecord(tree.root) ? tree.root.id : undefined
  const named = typeof id === 'string' || typeof id === 'number' ? {name: String(id)} : {}
  return {
    ...read,
    passages: read.passages.map(passage => ({...named, ...passage, locator: `line ${line}#${passage.locator}`}))
  }
}

function parseLine(source: string, from: number, to: number, line: number, path?: string) {
  try {
    return readJson(source, {from, to})
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), {...(path ? {path} : {}), line})
  }
}
