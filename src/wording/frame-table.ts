/** Tables of word patterns, one a line: `name: pattern`; a name that ends in `!` is for the strict preset. */

import type {Word} from '../language/model.ts'
import {compilePattern, findPattern, type Pattern, type WordClasses} from '../language/patterns.ts'

/** A pattern with its name. */
export interface Frame {
  readonly name: string
  readonly strict: boolean
  readonly pattern: Pattern
}

/** A match of a frame: word indices, end exclusive. */
export interface Match {
  readonly frame: Frame
  readonly from: number
  readonly to: number
}

/** Compiles a table; throws a TypeError for a line without a name or a pattern that does not compile. */
export function readFrames(table: string, classes: WordClasses): Frame[] {
  return listLines(table).map(line => {
    const found = /^([\w-]+)(!?): (.+)$/.exec(line)
    if (!found?.[1] || !found[3]) throw new TypeError(`Expected \`name: pattern\`, not \`${line}\``)
    return {name: found[1], strict: found[2] === '!', pattern: compilePattern(found[3], classes)}
  })
}

/** No sentence for a reader has more words; hostile input stops here. */
const longest = 300

/** Every match of every frame, in the order of the table, then of the words. */
export function* findFrames(frames: readonly Frame[], words: readonly Word[]): Generator<Match> {
  if (words.length > longest) return
  for (const frame of frames) {
    let match = findPattern(frame.pattern, words)
    while (match) {
      yield {frame, from: match[0], to: match[1]}
      match = findPattern(frame.pattern, words, match[0] + 1)
    }
  }
}

/** Word classes from a table, one a line: `name: word word …`. */
export function readClasses(table: string): Record<string, ReadonlySet<string>> {
  const entries = listLines(table).map(line => {
    const at = line.indexOf(': ')
    return [line.slice(0, at), new Set(line.slice(at + 2).split(' '))] as const
  })
  return Object.fromEntries(entries)
}

/** Phrases of a table, set apart by commas or lines. */
export function listPhrases(table: string): string[] {
  return table.split(/\s*[,\n]\s*/).filter(phrase => phrase !== '')
}

function listLines(table: string): string[] {
  return table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
