/** What is known while HTML is written as text: white space, line breaks, list and table signs. */
import type {Range} from '../types.ts'
import {decodeReference} from './html-events.ts'
import type {Pieces} from './layer.ts'

/** Writes text in the order of the source and holds back white space until the next word. */
export interface HtmlText {
  /** Writes source that is text. */
  text(from: number, to: number, preformatted: boolean): void
  /** Writes source as it stands, as a word. */
  verbatim(from: number, to: number): void
  /** Asks for a number of line ends before the next word. */
  breakLine(count: number): void
  /** Writes a line end that stands in the source. */
  lineBreak(from: number, to: number): void
  /** Puts a sign such as `- ` before the next word, after or in place of the one that waits there. */
  sign(text: string, more?: boolean): void
}

const token = /[ \t\n\f\r]+|&(?:#[xX][\dA-Fa-f]+|#\d+|[A-Za-z][A-Za-z\d]*);?|[^ \t\n\f\r&]+(?: [^ \t\n\f\r&]+)*|&/g

/** Starts writing; `onWord` is told of each stretch of words before it is written. */
export function writeHtmlText(source: string, pieces: Pieces, onWord: (at: number) => void): HtmlText {
  let breaks = 0
  let lines: Range[] = []
  let space: Range | undefined
  let pendingSign = ''
  const flush = (from: number) => {
    if (pieces.length() > 0) {
      for (const line of lines) pieces.put('\n', ...line)
      const more = Math.max(0, breaks - lines.length)
      if (more > 0) pieces.put('\n'.repeat(more), from, from)
      else if (lines.length === 0 && space && pendingSign === '') pieces.put(' ', ...space)
    }
    if (pendingSign !== '') pieces.put(pendingSign, from, from)
    breaks = 0
    lines = []
    space = undefined
    pendingSign = ''
    onWord(pieces.length())
  }
  const white = (from: number, to: number) => {
    space ??= [from, to]
  }
  return {
    text(from, to, preformatted) {
      token.lastIndex = from
      for (let found = token.exec(source); found && found.index < to; found = token.exec(source)) {
        const end = Math.min(found.index + found[0].length, to)
        const part = source.slice(found.index, end)
        if (/^[ \t\n\f\r]/.test(part)) {
          if (preformatted) writePreformatted(part, found.index)
          else white(found.index, end)
        } else {
          flush(found.index)
          const decoded = part.startsWith('&') ? decodeReference(part) : part
          if (decoded === part) pieces.copy(found.index, end)
          else pieces.put(decoded, found.index, end)
        }
        token.lastIndex = end
        if (end >= to) return
      }
    },
    verbatim(from, to) {
      flush(from)
      pieces.copy(from, to)
    },
    breakLine(count) {
      breaks = Math.max(breaks, count)
    },
    lineBreak(from, to) {
      lines.push([from, to])
    },
    sign(text, more) {
      pendingSign = more ? pendingSign + text : text
    }
  }

  function writePreformatted(part: string, from: number): void {
    for (const {0: run, index} of part.matchAll(/\r\n?|\n|[^\r\n]+/g)) {
      if (/[\r\n]/.test(run)) lines.push([from + index, from + index + run.length])
      else {
        flush(from + index)
        pieces.copy(from + index, from + index + run.length)
      }
    }
  }
}
