/** YAML: scalars with their offsets. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  parseDocument,
  Scalar,
  type Document as YamlDocument
} from 'yaml'
import {UsageError} from '../errors.ts'
import type {Edit, Range} from '../types.ts'
import {collectPieces, createLayer, type Layer} from './layer.ts'
import {lineEnd} from './text.ts'
import {type Path, type Place, type Tree, toPointer} from './tree.ts'
import {copyScalar, type ScalarPlace} from './yaml-scalars.ts'

/**
 * Reads a source as YAML; its first document with a value counts. Throws a `UsageError` with file and line for what is
 * none.
 */
export function readYaml(source: string, path?: string): Tree {
  const counter = new LineCounter()
  const documents = parseAllDocuments(source, {
    lineCounter: counter,
    logLevel: 'silent',
    uniqueKeys: false
  })
  const list: readonly YamlDocument.Parsed[] = 'empty' in documents ? [] : documents
  const found = list.find(each => each.contents !== null) ?? list[0]
  const error = found?.errors[0]
  if (error) {
    const message = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? error.message
    throw new UsageError(`Not valid YAML: ${message}`, {
      ...(path ? {path} : {}),
      line: counter.linePos(error.pos[0]).line
    })
  }
  return {
    root: toValue(found, path),
    locate: toPointer,
    places: wanted => wanted.map(([part]) => found && part && findPlace(source, findNode(found.contents, part.path)))
  }
}

function toValue(document: YamlDocument.Parsed | undefined, path: string | undefined): unknown {
  try {
    return document?.toJS({maxAliasCount: 1000})
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new UsageError(`Not valid YAML: ${error.message}`, path === undefined ? {} : {path})
  }
}

function findNode(contents: unknown, path: Path): unknown {
  let node = contents
  for (const key of path) {
    if (isAlias(node)) return undefined
    if (isMap(node)) node = node.items.find(pair => keyOf(pair.key) === String(key))?.value
    else if (isSeq(node)) node = node.items[Number(key)]
    else return undefined
  }
  return node
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function findPlace(source: string, node: unknown): Place | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  const {value} = node
  const place = {style: (node.type ?? Scalar.PLAIN) as ScalarPlace['style'], range: scalarRange(source, node)}
  return {from: place.range[0], read: () => scalarLayer(source, place, value)}
}

function scalarLayer(source: string, place: ScalarPlace, value: string): Layer {
  const pieces = collectPieces(source)
  copyScalar(pieces, source, place)
  const read = pieces.done()
  if (read.text === value) return scalarEdits(source, place, read, value)
  const chomped = read.text.startsWith(value) && read.text.slice(value.length).trim() === ''
  return chomped ? scalarEdits(source, place, cut(read, value.length), value) : opaqueLayer(source, value, place.range)
}

type Read = ReturnType<ReturnType<typeof collectPieces>['done']>

/** The first characters of what was read; a block's last line ends may be chomped. */
function cut({text, pieces}: Read, length: number): Read {
  const kept = pieces
    .filter(piece => piece.at < length)
    .map(piece => {
      if (piece.at + piece.size <= length) return piece
      const size = length - piece.at
      return piece.size === piece.to - piece.from ? {...piece, size, to: piece.from + size} : {...piece, size}
    })
  return {text: text.slice(0, length), pieces: kept}
}

/** Range of a scalar; `yaml` ends a block scalar where the next token starts. */
function scalarRange(source: string, node: Scalar): Range {
  const [start, end] = node.range ?? [0, 0]
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return [start, end]
  const header = source.slice(start).search(/[|>]/)
  return [start + Math.max(0, header), end]
}

/** A value that cannot be mapped: it may be read, never written. */
function opaqueLayer(source: string, value: string, [from, to]: Range): Layer {
  const pieces = [{at: 0, size: value.length, from, to}]
  return createLayer(source, {text: value, pieces}, {encode: () => undefined})
}

function scalarEdits(source: string, place: ScalarPlace, read: Read, value: string): Layer {
  const [from, to] = place.range
  const block = place.style.startsWith('BLOCK')
  const indent = block ? blockIndent(source, from) : ''
  const newline = lineEnd(source)
  const encode = (text: string) => {
    if (place.style === 'QUOTE_DOUBLE') return JSON.stringify(text).slice(1, -1)
    if (place.style === 'QUOTE_SINGLE') return text.replace(/'/g, "''")
    if (!block) return text
    const gap = place.style === 'BLOCK_FOLDED' ? newline + newline : newline
    return text.replace(
      /\n+/g,
      run =>
        (run.length > 1 && !gap.startsWith(newline + newline) ? newline.repeat(run.length) : gap.repeat(1)) + indent
    )
  }
  const check = (edit: Edit, range: Range, text: string): Edit | undefined => {
    const wanted = value.slice(0, range[0]) + joined(edit, range, text) + value.slice(range[1])
    const after = source.slice(from, edit.range[0]) + edit.text + source.slice(edit.range[1], to)
    if (decodeAlone(source, place, after) === wanted) return edit
    return block ? undefined : {range: [from, to], text: quoteDouble(wanted)}
  }
  return createLayer(source, read, {anchor: from, encode, check})
}

/** New text with the space that an insertion brings. */
function joined(edit: Edit, [start, end]: Range, text: string): string {
  if (start !== end) return text
  const lead = /^ /.test(edit.text) && !/^ /.test(text) ? ' ' : ''
  const trail = / $/.test(edit.text) && !/ $/.test(text) ? ' ' : ''
  return lead + text + trail
}

function quoteDouble(text: string): string {
  return JSON.stringify(text)
}

function blockIndent(source: string, from: number): string {
  const body = /[^\r\n]*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*([ ]*)/y
  body.lastIndex = from
  return body.exec(source)?.[1] ?? ''
}

/** Value of a scalar's source by itself, in the kind of collection that it stands in. */
function decodeAlone(source: string, {style, range}: ScalarPlace, scalar: string): unknown {
  const start = Math.max(source.lastIndexOf('\n', range[0] - 1), source.lastIndexOf('\r', range[0] - 1)) + 1
  const pad = /^ */.exec(source.slice(start, range[0]))?.[0] ?? ''
  const flow = style === 'PLAIN' && inFlow(source, range[0])
  // The key's own indent keeps that of the block below it.
  const text = flow ? `[${scalar}]` : `${pad}x: ${scalar}`
  const document = parseDocument(text, {logLevel: 'silent'})
  if (document.errors.length > 0) return undefined
  const root = document.contents as Node | null
  if (isSeq(root) && root.items.length === 1 && isScalar(root.items[0])) return root.items[0].value
  if (isMap(root) && root.items.length === 1 && isScalar(root.items[0]?.value)) return root.items[0]?.value.value
  return undefined
}

function inFlow(source: string, at: number): boolean {
  return /[[{,][^\r\n]*$/.test(source.slice(Math.max(0, at - 500), at))
}
