/** Piece map: decoded text ↔ source, exact after every escape. A layer's source may be another layer's text. */
import type {Edit, Range} from '../types.ts'
import {rebuild} from './rebuild.ts'

/**
 * A run of decoded text and the source that it came from.
 * As long in the source as in the text: character by character the same place; otherwise one indivisible escape.
 */
export interface Piece {
  /** Offset in the decoded text. */
  readonly at: number
  /** Length in the decoded text. */
  readonly size: number
  readonly from: number
  readonly to: number
}

/** Markup between or inside pieces, which an edit must keep or drop as a whole. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly side: 'open' | 'close' | 'single'
  /** Number that an opening and its closing mark share; 0 for a single mark. */
  readonly pair: number
  /** True where losing the mark loses meaning (a link); false for emphasis. */
  readonly keep: boolean
}

/** An opaque stretch of decoded text that an edit never cuts. */
export interface Solid {
  readonly range: Range
  /** True where an edit must not lose it (a placeholder). */
  readonly keep: boolean
}

/** Puts new text into the format's own spelling at an offset of the decoded text; undefined where it cannot. */
export type Encode = (text: string, at: number) => string | undefined

/** Decoded text with the way back to its source. */
export interface Layer {
  readonly text: string
  /** Source range of a range of the text; an empty range gives an empty range. */
  toSource(range: Range): Range
  /** Edit of the source that puts `text` in place of a range; undefined where it would break something. */
  toEdit(range: Range, text: string, solids?: readonly Solid[]): Edit | undefined
}

/** What a format knows beyond its pieces. */
export interface LayerOptions {
  readonly marks?: readonly Mark[]
  readonly encode?: Encode
  /** Last word on an edit: undefined refuses it. */
  readonly check?: (edit: Edit, range: Range, text: string) => Edit | undefined
  /** Source offset of an empty text. */
  readonly anchor?: number
}

/** Collects pieces in order of the source. */
export interface Pieces {
  /** Adds source that decodes to itself. */
  copy(from: number, to: number): void
  /** Adds decoded text for a stretch of source. */
  put(text: string, from: number, to: number): void
  /** Length of the text so far. */
  length(): number
  /** Adds a line's prefix to the line end before it; no text. */
  extend(from: number, to: number): void
  /** True at the start and after a line end. */
  endsLine(): boolean
  done(): {text: string; pieces: readonly Piece[]}
}

/** Starts a list of pieces over a source. */
export function collectPieces(source: string): Pieces {
  const pieces: Array<{at: number; size: number; from: number; to: number}> = []
  const parts: string[] = []
  let at = 0
  const add = (text: string, from: number, to: number) => {
    const last = pieces.at(-1)
    const verbatim = text.length === to - from
    if (verbatim && last && last.to === from && last.size === last.to - last.from) {
      last.size += text.length
      last.to = to
    } else if (text !== '') {
      pieces.push({at, size: text.length, from, to})
    }
    parts.push(text)
    at += text.length
  }
  return {
    copy: (from, to) => from < to && add(source.slice(from, to), from, to),
    put: add,
    length: () => at,
    extend: (from, to) => {
      if (pieces.at(-1)?.to === from && parts.at(-1)?.endsWith('\n')) splitLast(pieces, to)
    },
    endsLine: () => at === 0 || (parts.at(-1)?.endsWith('\n') ?? true),
    done: () => ({text: parts.join(''), pieces})
  }
}

/** Makes the last character of the last piece a piece of its own that reaches to `to`. */
function splitLast(pieces: Array<{at: number; size: number; from: number; to: number}>, to: number): void {
  const last = pieces.at(-1)
  if (!last || last.to >= to) return
  if (last.size > 1 && last.size === last.to - last.from) {
    last.size -= 1
    last.to -= 1
    pieces.push({at: last.at + last.size, size: 1, from: last.to, to})
  } else {
    last.to = to
  }
}

/** Index of the piece that holds an offset of the text; the last piece for the end of the text. */
function findPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Builds a layer from its text and pieces. */
export function createLayer(
  source: string,
  {text, pieces}: {text: string; pieces: readonly Piece[]},
  options: LayerOptions = {}
): Layer {
  const anchor = options.anchor ?? 0
  const startOf = (offset: number): number => {
    const piece = pieces[findPiece(pieces, offset)]
    if (!piece) return anchor
    return piece.size === piece.to - piece.from ? piece.from + (offset - piece.at) : piece.from
  }
  const endOf = (offset: number): number => {
    const piece = pieces[findPiece(pieces, offset - 1)]
    if (!piece) return anchor
    return piece.size === piece.to - piece.from ? piece.from + (offset - piece.at) : piece.to
  }
  const toSource = ([start, end]: Range): Range => {
    if (start < end) return [startOf(start), endOf(end)]
    const offset = start > 0 ? endOf(start) : startOf(0)
    return [offset, offset]
  }
  const encode = options.encode ?? (inserted => inserted)
  const splits = (offset: number): boolean => {
    const piece = pieces[findPiece(pieces, offset)]
    if (piece && piece.size !== piece.to - piece.from && offset > piece.at && offset < piece.at + piece.size)
      return true
    return /^(?:[\uDC00-\uDFFF]|\p{M}|\u200D)/u.test(text.slice(offset, offset + 1))
  }
  return {
    text,
    toSource,
    toEdit(range, inserted, solids = []) {
      if (splits(range[0]) || splits(range[1])) return undefined
      const edit = rebuild({source, text, toSource, marks: options.marks ?? [], encode, solids}, range, inserted)
      return edit && options.check ? options.check(edit, range, inserted) : edit
    }
  }
}

/** Puts a layer that was read from another layer's text on top of it. */
export function stackLayers(outer: Layer, inner: Layer): Layer {
  return {
    text: inner.text,
    toSource: range => outer.toSource(inner.toSource(range)),
    toEdit(range, text, solids) {
      const edit = inner.toEdit(range, text, solids)
      return edit && outer.toEdit(edit.range, edit.text)
    }
  }
}
