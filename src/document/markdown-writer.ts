/** What is known while Markdown is written as text. */
import type {Mode, Range, Span} from '../types.ts'
import type {Mark, Pieces} from './layer.ts'

/** A token whose content is being written. */
interface Open {
  readonly type: string
  /** Offset of the text where it starts. */
  readonly at: number
  readonly from: number
  /** Source range of what it holds, without its own signs. */
  inner: Range | undefined
}

/** State while events are written. */
export interface Writer {
  readonly source: string
  readonly mode: Mode
  readonly pieces: Pieces
  readonly marks: Mark[]
  readonly known: Span[]
  /** Tags of raw HTML that wait for their end. */
  readonly tags: Array<{name: string; from: number; to: number; at: number}>
  readonly open: Open[]
  /** Type of the token whose inside is not text. */
  skip: string | undefined
  /** What ends the raw HTML that is hidden. */
  hiddenUntil: string | undefined
  /** Info string of the last fence. */
  info: string
}

/** Records markup that must stay where it is. */
export function markOne({marks}: Writer, from: number, to: number): void {
  marks.push({from, to, side: 'single', pair: 0, keep: true})
}

/** Records the marks on both sides of what an inline token holds. */
export function markPair({marks}: Writer, open: Range, close: Range, keep: boolean): void {
  const pair = marks.length + 1
  marks.push({from: open[0], to: open[1], side: 'open', pair, keep})
  marks.push({from: close[0], to: close[1], side: 'close', pair, keep})
}
