/** Jira's wiki markup: `{color}`, `*bold*`, `[text|address]` fall away; `{code}` is not the agent's prose. */
import type {Range, Span} from '../types.ts'
import {collectPieces, createLayer, type Encode, type Layer, type Mark} from './layer.ts'
import {lineEnd} from './text.ts'

/** Wiki markup read into text. */
export interface JiraText {
  readonly layer: Layer
  readonly known: readonly Span[]
}

const signs = new RegExp(
  [
    '\\r\\n?',
    '\\{(?<block>code|noformat)(?::[^{}\\n]{0,100})?\\}',
    '\\{(?:color|quote|panel|anchor|expand)(?::[^{}\\n]{0,200})?\\}',
    '\\[(?<label>[^[\\]|\\n]{1,200})\\|[^[\\]\\n]{1,500}\\]',
    '(?<![\\p{L}\\d*])\\*(?=\\S)(?<bold>[^*\\n]{1,300}?)(?<=\\S)\\*(?![\\p{L}\\d*])',
    '(?<![\\p{L}\\d_])_(?=\\S)(?<italic>[^_\\n]{1,300}?)(?<=\\S)_(?![\\p{L}\\d_])',
    '^h[1-6]\\. '
  ].join('|'),
  'gmu'
)

interface Writer {
  readonly source: string
  readonly pieces: ReturnType<typeof collectPieces>
  readonly marks: Mark[]
  readonly known: Span[]
}

/** Reads a source as wiki markup. */
export function readJira(source: string): JiraText {
  const writer: Writer = {source, pieces: collectPieces(source), marks: [], known: []}
  writeStretch(writer, [0, source.length])
  const marks = writer.marks.sort((a, b) => a.from - b.from)
  const end = lineEnd(source)
  const encode: Encode = text => (/[*_{}[\]|]/.test(text) ? undefined : text.replace(/\n/g, end))
  return {layer: createLayer(source, writer.pieces.done(), {marks, encode}), known: writer.known}
}

function writeStretch(writer: Writer, [from, to]: Range): void {
  const {source, pieces} = writer
  let at = from
  for (const found of source.slice(from, to).matchAll(signs)) {
    const start = from + found.index
    const end = start + found[0].length
    if (start < at) continue
    pieces.copy(at, start)
    at = writeSign(writer, found, start, end)
  }
  pieces.copy(Math.max(at, from), to)
}

/** Writes what a sign stands for; offset from which to go on. */
function writeSign(writer: Writer, found: RegExpMatchArray, start: number, end: number): number {
  const {pieces, marks} = writer
  const {block, label, bold, italic} = found.groups ?? {}
  if (found[0].startsWith('\r')) pieces.put('\n', start, end)
  else if (block !== undefined) return writeBlock(writer, block, start, end)
  else if (label !== undefined || bold !== undefined || italic !== undefined) {
    const pair = marks.length + 1
    const inside: Range = [start + 1, start + 1 + (label ?? bold ?? italic ?? '').length]
    marks.push({from: start, to: inside[0], side: 'open', pair, keep: label !== undefined})
    writeStretch(writer, inside)
    marks.push({from: inside[1], to: end, side: 'close', pair, keep: label !== undefined})
  } else marks.push({from: start, to: end, side: 'single', pair: 0, keep: true})
  return end
}

function writeBlock({source, pieces, marks, known}: Writer, name: string, start: number, end: number): number {
  marks.push({from: start, to: end, side: 'single', pair: 0, keep: true})
  const close = source.indexOf(`{${name}}`, end)
  if (close < 0) return end
  const at = pieces.length()
  pieces.copy(end, close)
  if (close > end) known.push({range: [at, pieces.length()], owner: 'system'})
  marks.push({from: close, to: close + name.length + 2, side: 'single', pair: 0, keep: true})
  return close + name.length + 2
}
