/** CSV: cells with their offsets. Quotes are doubled inside quotes; a cell may hold line ends. */
import type {Edit, Range} from '../types.ts'
import {collectPieces, createLayer, type Layer} from './layer.ts'
import {lineEnd} from './text.ts'
import type {Path, Place, Tree} from './tree.ts'

interface Cell {
  /** With its quotes. */
  readonly range: Range
  readonly quoted: boolean
}

/** Reads a source as CSV whose first record names the columns. */
export function readCsv(source: string): Tree {
  const delimiter = guessDelimiter(source)
  const [head = [], ...records] = readRecords(source, delimiter)
  const rows = records.filter(cells => cells.length > 1 || cellText(source, cells[0]) !== '')
  const columns = head.map(cell => cellText(source, cell).trim())
  const root = rows.map(cells =>
    Object.fromEntries(columns.map((name, index) => [name, cellText(source, cells[index])]))
  )
  const find = (path: Path) => rows[Number(path[0])]?.[columns.indexOf(String(path[1]))]
  return {
    root,
    locate: path => `row ${Number(path[0]) + 2}/${String(path[1])}`,
    places: wanted =>
      wanted.map(([part]) => {
        const cell = part && find(part.path)
        return cell && placeOf(source, delimiter, cell)
      })
  }
}

function guessDelimiter(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0] ?? ''
  const counts = [',', ';', '\t', '|'].map(sign => [sign, line.split(sign).length] as const)
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

function readRecords(source: string, delimiter: string): Cell[][] {
  const records: Cell[][] = []
  let record: Cell[] = []
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < source.length || record.length > 0) {
    const cell = readCell(source, at, delimiter)
    record.push(cell)
    at = cell.range[1]
    if (source[at] === delimiter) {
      at += 1
      if (at < source.length) continue
      record.push({range: [at, at], quoted: false})
    }
    records.push(record)
    record = []
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1
    at += 1
  }
  return records
}

function readCell(source: string, start: number, delimiter: string): Cell {
  let at = start
  const quoted = source[at] === '"'
  if (quoted) {
    at += 1
    while (at < source.length) {
      const next = source.indexOf('"', at)
      if (next < 0) break
      at = next + 1
      if (source[at] !== '"') return {range: [start, skipTo(source, at, delimiter)], quoted: true}
      at += 1
    }
    return {range: [start, source.length], quoted: true}
  }
  return {range: [start, skipTo(source, at, delimiter)], quoted: false}
}

function skipTo(source: string, from: number, delimiter: string): number {
  let at = from
  while (at < source.length && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') at += 1
  return at
}

/** Range of what a cell holds, without its quotes. */
function inside(source: string, {range: [from, to], quoted}: Cell): Range {
  if (!quoted) return [from, to]
  const end = source.lastIndexOf('"', to - 1)
  return [from + 1, end > from ? end : to]
}

function cellText(source: string, cell: Cell | undefined): string {
  if (!cell) return ''
  const text = source.slice(...inside(source, cell))
  return cell.quoted ? text.replace(/""/g, '"') : text
}

/** A function of its own, so that a place keeps nothing else of the file alive. */
function placeOf(source: string, delimiter: string, cell: Cell): Place {
  return {from: cell.range[0], read: () => layerOf(source, delimiter, cell)}
}

function layerOf(source: string, delimiter: string, cell: Cell): Layer {
  const pieces = collectPieces(source)
  const [from, to] = inside(source, cell)
  let at = from
  const signs = /\r\n?|""/g
  signs.lastIndex = from
  for (let found = signs.exec(source); found && found.index < to; found = signs.exec(source)) {
    const end = Math.min(found.index + found[0].length, to)
    if (found[0] === '""' && !cell.quoted) continue
    pieces.copy(at, found.index)
    pieces.put(found[0] === '""' ? '"' : '\n', found.index, end)
    at = end
  }
  pieces.copy(at, to)
  const newline = /\r\n/.test(source.slice(from, to)) || lineEnd(source) === '\r\n' ? '\r\n' : '\n'
  const encode = (text: string) => (cell.quoted ? text.replace(/"/g, '""') : text).replace(/\n/g, newline)
  const needsQuotes = new RegExp(`["\\r\\n${delimiter === '\t' ? '\\t' : delimiter === '|' ? '\\|' : delimiter}]`)
  const check = (edit: Edit) => (cell.quoted || !needsQuotes.test(edit.text) ? edit : quoteCell(source, cell, edit))
  return createLayer(source, pieces.done(), {anchor: from, encode, check})
}

/** The whole cell anew, in quotes. */
function quoteCell(source: string, {range: [from, to]}: Cell, edit: Edit): Edit {
  const text = source.slice(from, edit.range[0]) + edit.text + source.slice(edit.range[1], to)
  return {range: [from, to], text: `"${text.replace(/"/g, '""')}"`}
}
