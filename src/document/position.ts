/** Lines and columns of a source. */
import type {Position} from 'unist'
import type {Range} from '../types.ts'

/**
 * Makes the function that places a source range: 1-based line and column, 0-based offset. Lines end with \n, \r\n or a
 * lone \r.
 */
export function createPosition(source: string): (range: Range) => Position {
  let starts: number[] | undefined
  const point = (offset: number) => {
    starts ??= findLines(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
  return ([start, end]) => ({start: point(start), end: point(end)})
}

function findLines(source: string): number[] {
  const starts = [0]
  for (const found of source.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length)
  return starts
}
