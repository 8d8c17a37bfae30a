/** Refuses a rewrite that loses a fact, is flagged itself, or is not well-formed. */
import type {Proposal} from '../types.ts'
import {countNegations, countObligations, lostFacts} from './facts.ts'

/** A rewrite to be judged: the text it replaces and the sentences around, before and after. */
export interface Candidate {
  readonly proposal: Proposal
  /** What is replaced. */
  readonly before: string
  /** What stands there afterwards, blanks filled with plain words. */
  readonly after: string
  /** The whole reply afterwards, and where the new words stand in it. */
  readonly text: string
  readonly start: number
  /** True when a rule flags the new words. */
  readonly isFlagged: () => boolean
}

/** Why a candidate is refused; undefined when it may be offered. */
export function refuse(candidate: Candidate): string | undefined {
  const {before, after, proposal} = candidate
  if (fold(before) === fold(after)) return 'equals the original'
  const lost = lostFacts(before, after)
  if (lost.length > 0) return `loses ${lost.join(', ')}`
  if (proposal.flips !== 'negation' && countNegations(after) < countNegations(before)) return 'turns a negation round'
  if (proposal.flips !== 'obligation' && countObligations(after) < countObligations(before))
    return 'drops an obligation'
  return malformed(candidate) ?? (candidate.isFlagged() ? 'is flagged by a rule' : undefined)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

/** Form faults that a reader would see at once. */
function malformed({after, text, start}: Candidate): string | undefined {
  const around = text.slice(Math.max(0, start - 20), start + after.length + 20)
  if (/\b(?!(?:had|that|very|really|so|no|bye|https?)\b)([\p{L}]{2,}) \1\b/iu.test(around)) return 'doubles a word'
  if (/[,;:] ?[,;:.]|\.\.(?!\.)(?<!\.{3})(?=\s|$)| [,.;](?!\w)|\s{2,}\S/.test(after.replace(/\.{3,}/g, '…')))
    return 'has broken punctuation'
  if (
    /\ba [aeio][a-z]+\b(?<!\ba (?:one|once|euro\w*|eu\w*|uni\w*|use\w*|usual\w*|usef\w*))|\ban [bcdfgjklmnpqrstvwxyz][a-z]+\b(?<!\ban (?:hour\w*|honest\w*|heir\w*|honou?r\w*))/.test(
      after
    )
  )
    return 'has a wrong a/an'
  if (startsSentence(text, start) && /^\p{Ll}/u.test(after) && !lowerStart(text))
    return 'starts a sentence in lower case'
  if (/[.!?] \p{Ll}/u.test(after) && !/\b(?:e\.g|i\.e|a\.m|p\.m|no|approx)\. \p{Ll}/iu.test(after) && !lowerStart(text))
    return 'starts a sentence in lower case'
  if (/\bI\b/.test(after) && /\b(?:we|us|our)\b/i.test(after.replace(/\blet['’]s\b/gi, ''))) return 'mixes I and we'
  return undefined
}

function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?\n]\s*["“]?)$/.test(text.slice(0, start))
}

/** A reply that is written in lower case throughout keeps its manner. */
function lowerStart(text: string): boolean {
  return !/(?:^|[.!?]\s+|\n)\p{Lu}/u.test(text)
}
