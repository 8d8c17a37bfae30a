/** Text of a source range as the customer would read it: without escapes, entities and tags. */
import {type ReadOptions, readDocument} from '../document/read.ts'
import type {Reply} from '../types.ts'

/** Decoded text between two source offsets of a reply. */
export type ReadBack = (locator: string, start: number, end: number) => string

/** Reads a source again when it is first asked; a stretch outside every reply comes back as it stands. */
export function createReadBack(source: string, options: ReadOptions): ReadBack {
  let replies: ReadonlyMap<string, Reply> | undefined
  return (locator, start, end) => {
    replies ??= new Map(readDocument(source, options).replies.map(reply => [reply.locator, reply]))
    const reply = replies.get(locator)
    if (reply === undefined) return source.slice(start, end)
    // one character at a time, as an empty range stands before the markup around it
    const first = countWhile(reply.text.length, at => reply.toSource([at, at + 1])[0] < start)
    const last = countWhile(reply.text.length, at => reply.toSource([at, at + 1])[1] <= end)
    return reply.text.slice(first, Math.max(first, last))
  }
}

/** How many numbers from 0 fulfil a condition that holds for a beginning of them. */
function countWhile(length: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
