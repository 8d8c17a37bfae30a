/** Tables of word patterns: every place where one of them stands, in order, so that a silenced hit leaves the next its turn. */
import {isQuoted} from '../language/guards.ts'
import {inflect} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {compilePattern, matchPattern, type Pattern, type WordClasses} from '../language/patterns.ts'
import {rangeOf} from './phrases.ts'

/** A pattern with a name; the name says what the words do. */
export interface WordFrame {
  readonly name: string
  readonly match: string
}

/** Where a frame stands: word indices, end exclusive. */
export interface FrameHit<F extends WordFrame> {
  readonly frame: F
  readonly from: number
  readonly to: number
}

/** Finds the hits of a table in a sentence: frame by frame, and within a frame from left to right. */
export type FrameSearch<F extends WordFrame> = (sentence: Sentence) => Iterable<FrameHit<F>>

/** Makes a search of a table; patterns are compiled, and verbs inflected, on first use. */
export function createFrameSearch<F extends WordFrame>(
  frames: readonly F[],
  classes: () => WordClasses
): FrameSearch<F> {
  let compiled: readonly {readonly frame: F; readonly pattern: Pattern}[] | undefined
  return function* search(sentence) {
    if (!compiled) {
      const sets = classes()
      compiled = frames.map(frame => ({frame, pattern: compilePattern(frame.match, sets)}))
    }
    for (const {frame, pattern} of compiled) {
      for (let at = 0; at < sentence.words.length; at++) {
        const to = matchPattern(pattern, sentence.words, at)
        if (to > at) yield {frame, from: at, to}
      }
    }
  }
}

/** Every form of the verbs of a list. */
export function formsOf(list: string): string[] {
  return verbsOf(list).flatMap(verb => Object.values(inflect(verb)))
}

/** Past forms and participles of the verbs of a list. */
export function pastsOf(list: string): string[] {
  return verbsOf(list).flatMap(verb => [inflect(verb).past, inflect(verb).participle])
}

/** Gerunds of the verbs of a list. */
export function gerundsOf(list: string): string[] {
  return verbsOf(list).map(verb => inflect(verb).gerund)
}

function verbsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}

/** Set of the words of a string and of further lists. */
export function wordSet(list: string, ...more: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set([...list.trim().split(/\s+/), ...more.flat()])
}

/** The innermost clause that a word stands in. */
export function clauseAt(sentence: Sentence, index: number): Clause | undefined {
  return sentence.clauses
    .filter(clause => clause.words[0] <= index && index < clause.words[1])
    .sort((a, b) => a.words[1] - a.words[0] - (b.words[1] - b.words[0]))[0]
}

/** Norms of a stretch of words, with a space at both ends. */
export function normsOf(sentence: Sentence, from = 0, to = sentence.words.length): string {
  const stretch = sentence.words.slice(Math.max(0, from), Math.max(0, to))
  return stretch.length === 0 ? ' ' : ` ${stretch.map(word => word.norm).join(' ')} `
}

/** True when words stand in quotation marks. */
export function isQuotedHit(sentence: Sentence, from: number, to: number): boolean {
  return isQuoted(sentence, rangeOf(sentence.words, from, to))
}
