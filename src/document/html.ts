/** HTML: tags fall away, blocks become lines, and every character knows its bytes. */
import type {Mode, Owner, Range, Span} from '../types.ts'
import {
  blockElements,
  codeElements,
  deletedElements,
  formatElements,
  hiddenElements,
  isElement,
  placeholderElements,
  voidElements
} from './html-elements.ts'
import {type HtmlEvent, readHtmlEvents} from './html-events.ts'
import {breakLine, createHtmlText, type HtmlText, writeVerbatim, writeWords} from './html-writer.ts'
import {collectPieces, createLayer, type Layer, type Mark, type Pieces} from './layer.ts'

/** HTML read into text: its layer and what its markup says about owners. */
export interface HtmlRead {
  readonly layer: Layer
  readonly known: readonly Span[]
}

interface Open {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Length of the text where it starts. */
  readonly at: number
  readonly hidden: boolean
  readonly owner: Owner | undefined
  items: number
}

interface Writer {
  readonly mode: Mode
  readonly source: string
  readonly pieces: Pieces
  readonly text: HtmlText
  readonly marks: Mark[]
  readonly known: Span[]
  readonly open: Open[]
  /** Block in which each stretch of words stands, by offset of the text. */
  readonly blocks: Array<{at: number; paragraph: boolean}>
  /** The source has a table with headings. */
  readonly table: boolean
  hidden: number
}

const apart = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol table pre hr dl figure'.split(' '))
const quote = new RegExp(
  '\\b(?:(?:gmail|protonmail)_quote|gmail_(?:attr|extra)|zmail_extra|yahoo_quoted|moz-cite-prefix|' +
    'OutlookMessageHeader|divRplyFwdMsg|appendonsend|quoted)\\b'
)
const signature = /\b(?:gmail_signature|moz-signature|signature|email-signature|zd-signature)\b/i

/** Reads a source as HTML. */
export function readHtml(source: string, mode: Mode): HtmlRead {
  const pieces = collectPieces(source)
  const blocks: Writer['blocks'] = []
  const open: Open[] = []
  const text = createHtmlText(source, pieces, at => blocks.push({at, paragraph: isParagraph(open)}))
  const writer: Writer = {
    mode,
    source,
    pieces,
    text,
    marks: [],
    known: [],
    open,
    blocks,
    table: /<th[\s>]/i.test(source),
    hidden: 0
  }
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  let at = start
  for (const event of readHtmlEvents(source)) {
    writeText(writer, at, event.from)
    at = Math.max(at, event.to)
    if (event.kind === 'start') startTag(writer, event)
    else if (event.kind === 'end') endTag(writer, event)
    else markOne(writer, event.from, event.to)
  }
  writeText(writer, at, source.length)
  while (open.length > 0) close(writer, open.pop())
  const read = pieces.done()
  const marks = writer.marks.sort((a, b) => a.from - b.from || a.to - b.to)
  const layer = createLayer(source, read, {
    marks,
    anchor: start,
    encode: (added, offset) => encodeHtml(added, paragraphAt(blocks, offset))
  })
  return {layer, known: writer.known.map(span => settle(read.text, span))}
}

function writeText(writer: Writer, from: number, to: number): void {
  if (to > from && writer.hidden === 0)
    writeWords(
      writer.text,
      from,
      to,
      writer.open.some(({name}) => name === 'pre')
    )
}

function isParagraph(open: readonly Open[]): boolean {
  return open.at(-1)?.name === 'p'
}

function paragraphAt(blocks: Writer['blocks'], offset: number): boolean {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.at ?? 0) < offset) low = middle
    else high = middle - 1
  }
  return blocks[low]?.paragraph ?? false
}

function encodeHtml(text: string, paragraph: boolean): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/\n{2,}/g, paragraph ? '</p><p>' : '<br><br>')
    .replace(/\n/g, '<br>')
}

function markOne({marks}: Writer, from: number, to: number): void {
  marks.push({from, to, side: 'single', pair: 0, keep: true})
}

function startTag(writer: Writer, event: HtmlEvent): void {
  const {name, from, to, attributes} = event
  if (isBlank(event)) {
    if (writer.hidden === 0) writeVerbatim(writer.text, from, to)
    return
  }
  if (name === 'br') {
    if (writer.hidden === 0) writer.text.lines.push([from, to])
    return
  }
  if (blockElements.has(name)) startBlock(writer, name)
  if (name === 'body') closeOpen(writer, 'head')
  if (voidElements.has(name)) {
    markOne(writer, from, to)
    return
  }
  const hidden =
    hiddenElements.has(name) || 'hidden' in attributes || /display\s*:\s*none/i.test(attributes.style ?? '')
  if (hidden) writer.hidden += 1
  const owner = ownerOf(writer.mode, event)
  writer.open.push({name, from, to, at: writer.pieces.length(), hidden, owner, items: 0})
}

/** An element that browsers do not know stands for a value, or is one of a mail program's own. */
function isBlank({name, attributes}: HtmlEvent): boolean {
  if (placeholderElements.has(name)) return true
  return !isElement(name) && !/[:-]/.test(name) && name !== 'body' && Object.keys(attributes).length === 0
}

function startBlock(writer: Writer, name: string): void {
  if (writer.table && (name === 'td' || name === 'th')) {
    const row = writer.open.findLast(open => open.name === 'tr')
    if (row) row.items += 1
    writer.text.sign += row?.items === 1 ? '| ' : ' | '
    return
  }
  breakLine(writer.text, apart.has(name) ? 2 : 1)
  if (name !== 'li') return
  const list = writer.open.findLast(open => open.name === 'ul' || open.name === 'ol')
  if (list) list.items += 1
  writer.text.sign = list?.name === 'ol' ? `${list.items}. ` : '- '
}

function ownerOf(mode: Mode, {name, attributes}: HtmlEvent): Owner | undefined {
  const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  if (quote.test(label) || (name === 'blockquote' && mode === 'draft')) return 'customer'
  if (signature.test(label)) return 'system'
  if (deletedElements.has(name)) return 'mention'
  return name === 'pre' && mode === 'draft' ? 'system' : undefined
}

function endTag(writer: Writer, {name, from, to}: HtmlEvent): void {
  if (placeholderElements.has(name)) {
    if (writer.hidden === 0) writeVerbatim(writer.text, from, to)
    return
  }
  if (blockElements.has(name) && !(writer.table && /^t[dh]$/.test(name)))
    breakLine(writer.text, apart.has(name) ? 2 : 1)
  const index = writer.open.findLastIndex(open => open.name === name)
  if (index < 0) {
    markOne(writer, from, to)
    return
  }
  for (const unclosed of writer.open.splice(index + 1).reverse()) close(writer, unclosed)
  close(writer, writer.open.pop(), [from, to])
}

function closeOpen(writer: Writer, name: string): void {
  const index = writer.open.findLastIndex(open => open.name === name)
  if (index >= 0) for (const open of writer.open.splice(index).reverse()) close(writer, open)
}

function close(writer: Writer, open: Open | undefined, end?: Range): void {
  if (!open) return
  if (open.hidden) writer.hidden -= 1
  const {name, from, to, at, owner} = open
  const range: Range = [at, writer.pieces.length()]
  if (!end || blockElements.has(name) || open.hidden) {
    markOne(writer, from, to)
    if (end) markOne(writer, ...end)
  } else {
    const pair = writer.marks.length + 1
    const keep = !formatElements.has(name)
    writer.marks.push({from, to, side: 'open', pair, keep}, {from: end[0], to: end[1], side: 'close', pair, keep})
  }
  if (range[0] === range[1]) return
  if (owner) writer.known.push({range, owner})
  else if (codeElements.has(name)) writer.known.push({range, owner: 'agent', token: 'code'})
}

/** A span without the white space at its edges; code that stands alone on its line is no part of a sentence. */
function settle(text: string, span: Span): Span {
  let [start, end] = span.range
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  const range: Range = [start, end]
  const alone = (text[start - 1] ?? '\n') === '\n' && (text[end] ?? '\n') === '\n'
  return span.token === 'code' && alone ? {range, owner: 'system'} : {...span, range}
}
