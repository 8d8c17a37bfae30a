/** What is known while HTML is written as text: white space, line breaks, list and table signs. */
import type {Range} from '../types.ts'
import {decodeReference} from './html-events.ts'
import type {Pieces} from './layer.ts'

/** Text in the making; white space and line ends wait for the next word. */
export interface HtmlText {
  readonly source: string
  readonly pieces: Pieces
  /** Told of each stretch of words before it is written. */
  readonly onWord: (at: number) => void
  breaks: number
  lines: Range[]
  space: Range | undefined
  sign: string
}

const token = /[ \t\n\f\r]+|&(?:#[xX][\dA-Fa-f]+|#\d+|[A-Za-z][A-Za-z\d]*);?|[^ \t\n\f\r&]+(?: [^ \t\n\f\r&]+)*|&/g

/** Starts a text; `onWord` is told of each stretch of words before it is written. */
export function createHtmlText(source: string, pieces: Pieces, onWord: (at: number) => void): HtmlText {
  return {source, pieces, onWord, breaks: 0, lines: [], space: undefined, sign: ''}
}

/** Asks for a number of line ends before the next word. */
export function breakLine(text: HtmlText, count: number): void {
  text.breaks = Math.max(text.breaks, count)
}

/** Writes source that is text. */
export function writeWords(text: HtmlText, from: number, to: number, preformatted: boolean): void {
  const {source, pieces} = text
  token.lastIndex = from
  for (let found = token.exec(source); found && found.index < to; found = token.exec(source)) {
    const end = Math.min(found.index + found[0].length, to)
    const part = source.slice(found.index, end)
    if (!/^[ \t\n\f\r]/.test(part)) {
      flush(text, found.index)
      const decoded = part.startsWith('&') ? decodeReference(part) : part
      if (decoded === part) pieces.copy(found.index, end)
      else pieces.put(decoded, found.index, end)
    } else if (preformatted) writePreformatted(text, part, found.index)
    else text.space ??= [found.index, end]
    token.lastIndex = end
    if (end >= to) return
  }
}

/** Writes source as it stands, as a word. */
export function writeVerbatim(text: HtmlText, from: number, to: number): void {
  flush(text, from)
  text.pieces.copy(from, to)
}

function writePreformatted(text: HtmlText, part: string, from: number): void {
  for (const {0: run, index} of part.matchAll(/\r\n?|\n|[^\r\n]+/g)) {
    const range: Range = [from + index, from + index + run.length]
    if (/[\r\n]/.test(run)) text.lines.push(range)
    else writeVerbatim(text, ...range)
  }
}

function flush(text: HtmlText, from: number): void {
  const {pieces, lines, breaks, space, sign} = text
  if (pieces.length() > 0) {
    for (const line of lines) pieces.put('\n', ...line)
    const more = Math.max(0, breaks - lines.length)
    if (more > 0) pieces.put('\n'.repeat(more), from, from)
    else if (lines.length === 0 && space && sign === '') pieces.put(' ', ...space)
  }
  if (sign !== '') pieces.put(sign, from, from)
  text.breaks = 0
  text.lines = []
  text.space = undefined
  text.sign = ''
  text.onWord(pieces.length())
}
