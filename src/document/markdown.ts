/** Markdown: markup falls away, lines stay lines, and every character knows its bytes. */
import {decodeString} from 'micromark-util-decode-string'
import type {Mode, Range, Span} from '../types.ts'
import {collectPieces, createLayer, type Layer} from './layer.ts'
import {createCheck, encodeMarkdown, findBlocks} from './markdown-encode.ts'
import {type MarkdownEvent, readEvents} from './markdown-events.ts'
import {readBlockTags, readInlineTag} from './markdown-tags.ts'
import {markOne, markPair, type Writer} from './markdown-writer.ts'

/** Markdown read into text: its layer and what its markup says about owners. */
export interface MarkdownText {
  readonly layer: Layer
  readonly known: readonly Span[]
}

const skipped = new Set(
  (
    'yaml toml resource reference image definition setextHeadingLine thematicBreak codeFencedFenceMeta ' +
    'codeFencedFenceInfo'
  ).split(' ')
)
const prefixes = new Set('blockQuotePrefix listItemIndent linePrefix whitespace lineSuffix'.split(' '))
const opening = new Set(
  'emphasis strong link codeText autolink blockQuote codeFenced codeIndented paragraph'.split(' ')
)
const inside = new Set('labelText codeTextData autolinkProtocol autolinkEmail'.split(' '))
const copied = new Set(
  'data codeFlowValue codeTextData autolinkProtocol autolinkEmail listItemMarker listItemValue'.split(' ')
)
const prose = /^(?:|te?xt|plain(?:text)?|md|markdown|e-?mail|mail|reply|message|none)$/i

/** True for a fence whose info string names no programming language. */
export function isProse(info: string): boolean {
  return prose.test(info.trim().split(/\s/)[0] ?? '')
}

/** Offsets of a whole source, past a byte order mark. */
export function wholeRange(source: string): Range {
  return [source.charCodeAt(0) === 0xfeff ? 1 : 0, source.length]
}

/** Reads the Markdown between two offsets of a source; `all` are its events, if read already. */
export function readMarkdown(
  source: string,
  mode: Mode,
  [from, to]: Range = wholeRange(source),
  all?: readonly MarkdownEvent[]
): MarkdownText {
  const events = all ?? readEvents(source, from, to)
  const writer: Writer = {
    source,
    mode,
    pieces: collectPieces(source),
    marks: [],
    known: [],
    tags: [],
    open: [],
    skip: undefined,
    hiddenUntil: undefined,
    info: ''
  }
  for (const event of events) write(writer, event)
  for (const tag of writer.tags) markOne(writer, tag.from, tag.to)
  const marks = writer.marks.sort((a, b) => a.from - b.from)
  const read = writer.pieces.done()
  const layer: Layer = createLayer(source, read, {
    marks,
    anchor: from,
    encode: (inserted, at) => encodeMarkdown(source, layer.toSource([at, at])[0], inserted),
    check: createCheck(
      source,
      findBlocks(events),
      read,
      block => readMarkdown(block, mode, [0, block.length]).layer.text
    )
  })
  return {
    layer,
    known: writer.known.map(span => (span.token ? span : {...span, range: trimRange(read.text, span.range)}))
  }
}

/** A range without the line ends at its edges. */
function trimRange(text: string, [from, to]: Range): Range {
  let start = from
  let end = to
  while (start < end && text[start] === '\n') start += 1
  while (end > start && text[end - 1] === '\n') end -= 1
  return [start, end]
}

function write(writer: Writer, event: MarkdownEvent): void {
  if (writer.skip) {
    if (!event.enter && event.type === writer.skip) writer.skip = undefined
  } else if (event.enter) enter(writer, event)
  else if (opening.has(event.type)) exit(writer, event)
}

function enter(writer: Writer, {type, from, to}: MarkdownEvent): void {
  const {pieces, source} = writer
  if (opening.has(type)) writer.open.push({type, at: pieces.length(), from, inner: undefined})
  if (inside.has(type)) widen(writer, from, to)
  if (skipped.has(type)) skip(writer, type, from, to)
  else if (prefixes.has(type)) pieces.extend(from, to)
  else if (copied.has(type)) pieces.copy(from, to)
  else if (type === 'lineEnding' || type === 'lineEndingBlank') endLine(writer, from, to)
  else if (type === 'characterEscape') pieces.put(source.slice(from + 1, to), from, to)
  else if (type === 'characterReference') pieces.put(decodeString(source.slice(from, to)), from, to)
  else if (type === 'listItemPrefixWhitespace') pieces.put(' ', from, to)
  else if (type === 'atxHeadingSequence') startHeading(writer, from, to)
  else if (type === 'htmlFlowData') readBlockTags(writer, from, to)
  else if (type === 'htmlText') {
    readInlineTag(writer, from, to)
    writer.skip = type
  }
}

function skip(writer: Writer, type: string, from: number, to: number): void {
  writer.skip = type
  if (type === 'image') markOne(writer, from, to)
  if (type === 'codeFencedFenceInfo') writer.info = writer.source.slice(from, to)
  // `--` below a line is a signature mark, though Markdown takes it for a heading.
  if (type === 'setextHeadingLine' && to - from <= 2) writer.pieces.copy(from, to)
}

function widen({open}: Writer, from: number, to: number): void {
  const last = open.at(-1)
  if (last) last.inner = [last.inner?.[0] ?? from, to]
}

function endLine(writer: Writer, from: number, to: number): void {
  if (writer.pieces.length() === 0) return
  const code = writer.open.at(-1)?.type === 'codeText'
  if (code) widen(writer, from, to)
  writer.pieces.put(code ? ' ' : '\n', from, to)
}

function startHeading({pieces, source, known}: Writer, from: number, to: number): void {
  const at = pieces.length()
  if (at > 0 && !pieces.endsLine()) return
  pieces.copy(from, /[ \t]/.test(source[to] ?? '') ? to + 1 : to)
  known.push({range: [at, pieces.length()], owner: 'system'})
}

function exit(writer: Writer, {type, from, to}: MarkdownEvent): void {
  const open = writer.open.pop()
  if (!open) return
  const range: Range = [open.at, writer.pieces.length()]
  const width = type === 'strong' ? 2 : 1
  if (type === 'emphasis' || type === 'strong') markPair(writer, [from, from + width], [to - width, to], false)
  else if (type === 'link' || type === 'codeText' || type === 'autolink') {
    if (open.inner) markPair(writer, [from, open.inner[0]], [open.inner[1], to], true)
    else markOne(writer, from, to)
  }
  ownBlock(writer, type, range)
}

function ownBlock(writer: Writer, type: string, range: Range): void {
  const {known, mode} = writer
  if (range[0] === range[1]) return
  if (type === 'codeText') known.push({range, owner: 'agent', token: 'code'})
  if (type === 'autolink') known.push({range, owner: 'agent', token: 'url'})
  if (type === 'codeIndented') known.push({range, owner: 'system'})
  if (type === 'blockQuote' && mode === 'draft') known.push({range, owner: 'customer'})
  if (type === 'codeFenced') {
    if (mode === 'draft' || !isProse(writer.info)) known.push({range, owner: 'system'})
    writer.info = ''
  }
  const last = known.at(-1)
  const alone =
    type === 'paragraph' && last?.token === 'code' && last.range[0] === range[0] && last.range[1] === range[1]
  if (alone) known[known.length - 1] = {range, owner: 'system'}
}
