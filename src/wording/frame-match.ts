/** Frames: named word patterns with a guard each. A silenced hit leaves the next one its turn. */
import {isQuoted} from '../language/guards.ts'
import type {Sentence, Word} from '../language/model.ts'
import {compilePattern, matchPattern, type Pattern, type WordClasses} from '../language/patterns.ts'
import type {Range} from '../types.ts'
import {rangeOf} from './phrases.ts'

/** A frame of a rule: the name says what is done to the customer. */
export interface Frame {
  readonly name: string
  readonly match: string
}

/** A frame ready to match. */
export type CompiledFrame<T extends Frame = Frame> = T & {readonly pattern: Pattern}

/** A frame that stands in a sentence: word indices, end exclusive. */
export interface FrameHit<T extends Frame = Frame> {
  readonly frame: CompiledFrame<T>
  readonly from: number
  readonly to: number
}

/** Compiles the frames of a rule. */
export function compileFrames<T extends Frame>(frames: readonly T[], classes: WordClasses): CompiledFrame<T>[] {
  return frames.map(frame => ({...frame, pattern: compilePattern(frame.match, classes)}))
}

/** First hit that no guard excuses; guards see one hit, never the sentence as a whole. */
export function findFrame<T extends Frame>(
  sentence: Sentence,
  frames: readonly CompiledFrame<T>[],
  excuse: (hit: FrameHit<T>) => string | undefined,
  trace: (guard: string, range: Range) => false
): FrameHit<T> | undefined {
  const {words} = sentence
  for (let at = 0; at < words.length; at++) {
    for (const frame of frames) {
      const to = matchPattern(frame.pattern, words, at)
      if (to < 0) continue
      const hit = {frame, from: at, to}
      const range = rangeOf(words, at, to)
      const reason = isQuoted(sentence, range) ? 'quoted' : excuse(hit)
      if (!reason) return hit
      trace(reason, range)
    }
  }
  return undefined
}

/** Norms of a stretch of words, joined by single spaces. */
export function normsOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), Math.max(0, to))
    .map(word => word.norm)
    .join(' ')
}
