/** New text in Markdown: escaped where it would turn into markup, and read again to be sure. */
import type {Edit, Range} from '../types.ts'
import type {Piece} from './layer.ts'
import {findLinks} from './links.ts'
import type {MarkdownEvent} from './markdown-events.ts'
import {findPlaceholders} from './placeholders.ts'
import {lineEnd} from './text.ts'

/** Text as Markdown for an offset of the source; further lines get the prefix of the line they stand in. */
export function encodeMarkdown(source: string, offset: number, text: string): string {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const before = source.slice(start, offset)
  const escaped = escapeText(text, /^[\s>]*$/.test(before))
  if (!escaped.includes('\n')) return escaped
  const [, quote = '', item = ''] = /^((?:[ \t]*>)*[ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(before) ?? []
  const prefix = quote + ' '.repeat(item.length)
  const end = lineEnd(source)
  return escaped.replace(/\n(?=(\n?))/g, (_, blank: string) => end + (blank ? prefix.trimEnd() : prefix))
}

function escapeText(text: string, atLineStart: boolean): string {
  const solid = [...findPlaceholders(text).filter(isSafe(text)), ...findLinks(text)]
    .map(({range}) => range)
    .sort((a, b) => a[0] - b[0])
  let escaped = ''
  let at = 0
  for (const [from, to] of solid) {
    if (from < at) continue
    escaped += escapePlain(text, at, from) + text.slice(from, to)
    at = to
  }
  escaped += escapePlain(text, at, text.length)
  return escapeLines(escaped, atLineStart)
}

/** A tag such as `<b>` in new text is meant as text; a template tag is not. */
function isSafe(text: string): (token: {range: Range; token: string}) => boolean {
  return ({range, token}) => token === 'placeholder' || text[range[0]] === '{'
}

function escapePlain(text: string, from: number, to: number): string {
  return text
    .slice(from, to)
    .replace(/[\\`*~]|_(?<![\p{L}\d]_(?=[\p{L}\d]))|<(?=[A-Za-z/!?])|\[(?=[^\]]*\][([:])/gu, '\\$&')
    .replace(/&(?=#?[A-Za-z0-9]{1,31};)/g, '&amp;')
}

function escapeLines(text: string, atLineStart: boolean): string {
  const lines = text.split('\n').map((line, index) => {
    if (index === 0 && !atLineStart) return line
    return line.replace(/^(?=#{1,6}(?:\s|$)|[-+=>])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
  })
  return lines.join('\n')
}

type Check = (edit: Edit, range: Range, text: string) => Edit | undefined

/**
 * Makes the check that reads the edited block again: the edit stands only if nothing but its own words has changed.
 * `read` decodes a block by itself.
 */
export function createCheck(
  source: string,
  blocks: readonly Range[],
  decoded: {text: string; pieces: readonly Piece[]},
  read: (block: string) => string
): Check {
  return (edit, range, text) => {
    const block = blocksAround(blocks, edit.range)
    if (!block) return isPlain(text) ? edit : undefined
    const [from, to] = block
    const place = textRange(decoded.pieces, block)
    const before = source.slice(from, to)
    if (place[0] > range[0] || place[1] < range[1]) return undefined
    // A link whose definition stands elsewhere: the block by itself reads otherwise.
    if (read(before) !== decoded.text.slice(...place)) return isPlain(text) ? edit : undefined
    const after = source.slice(from, edit.range[0]) + edit.text + source.slice(edit.range[1], to)
    const added = range[0] === range[1] ? insertedText(edit.text, text) : text
    const wanted = decoded.text.slice(place[0], range[0]) + added + decoded.text.slice(range[1], place[1])
    return read(after) === wanted ? edit : undefined
  }
}

/** True for a text that no Markdown can be made of, wherever it stands inside a line. */
function isPlain(text: string): boolean {
  return !/[\\`*_[\]<>&~\n]/.test(text)
}

/** An insertion brings its own joint, a space on either side. */
function insertedText(written: string, text: string): string {
  const lead = /^ /.test(written) && !/^ /.test(text) ? ' ' : ''
  const trail = / $/.test(written) && !/ $/.test(text) ? ' ' : ''
  return lead + text + trail
}

/** Ranges of the blocks that stand at the top of a text. */
export function findBlocks(events: readonly MarkdownEvent[]): Range[] {
  const blocks: Range[] = []
  let depth = 0
  for (const {enter, type, from, to} of events) {
    if (enter && depth === 0 && !/^line|Prefix$|^whitespace$/.test(type)) blocks.push([from, to])
    depth += enter ? 1 : -1
  }
  return blocks
}

function blocksAround(blocks: readonly Range[], [from, to]: Range): Range | undefined {
  const first = blocks.find(block => block[1] >= from)
  const last = blocks.findLast(block => block[0] <= to)
  return first && last && first[0] <= from && last[1] >= to ? [first[0], last[1]] : undefined
}

/** Range of the text that a stretch of the source decodes to. */
function textRange(pieces: readonly Piece[], [from, to]: Range): Range {
  const first = pieces.find(piece => piece.to > from)
  const last = pieces.findLast(piece => piece.from < to)
  if (!first || !last) return [0, 0]
  const verbatim = (piece: Piece) => piece.size === piece.to - piece.from
  // A line's prefix belongs to the line end before it, so that a block may start inside a piece.
  const late = first.from < from ? first.size : 0
  const start = verbatim(first) ? first.at + Math.max(0, from - first.from) : first.at + late
  const end = verbatim(last) ? last.at + Math.min(last.size, to - last.from) : last.at + last.size
  return [start, end]
}
