/** Finds the apologies of a sentence and what they are for. Shared by every rule on apologies. */

import {isQuoted} from '../language/guards.ts'
import {apologyHeads} from '../language/lexicon/apologies.ts'
import {errorNouns} from '../language/lexicon/faults.ts'
import type {Clause, Sentence, Word} from '../language/model.ts'
import {isHead, norms} from './apology-heads.ts'

/** What an apology is for. */
export interface Apology {
  /** Word index where the apology starts ("We | are sorry"), and of its head. */
  readonly from: number
  readonly head: number
  /** Word index after its last word. */
  readonly to: number
  /** `bare`: for nothing; `phrase`: a noun phrase; `gerund`; `clause`: a finite clause; `infinitive`. */
  readonly kind: 'bare' | 'phrase' | 'gerund' | 'clause' | 'infinitive'
  /** Word indices of what it is for; an empty range when bare. */
  readonly object: readonly [number, number]
  /** The finite clause that it is for. */
  readonly clause: Clause | undefined
}

const preposition = /^(?:for|about|over|regarding|concerning|4|re|at|on)$/
const intensifiers =
  /^(?:so|very|really|truly|deeply|sincerely|terribly|extremely|awfully|most|just|again|once|do|am|are|be|is|'m|feeling|all|to|here|too|also|only|can|must|want|wish|would|'d|like|offer|extend|convey|express|accept|please|say|send|my|our|sincerest|sincere|humble|humblest|deepest|heartfelt|profound|a|an|thousand|million|many|with|the|beg|your|'ll|will|hope|us|me|we|i|highly|ask|whole|team|management|company|staff|everyone|everybody|crew|entire|for|to|profuse|profusely|wholeheartedly|first|firstly|of|let|genuinely|honestly|kindly|well|oh|no|dear|whoops|oops|thanks|ever|more|than|one|nobody|could|should|have|owe|honest|yet|further|deep|greatly|much|very)$/

/** The apologies that the agent makes in a sentence; not those that are refused, asked for, quoted or the customer's. */
export function readApologies(sentence: Sentence): Apology[] {
  const found: Apology[] = []
  const {words} = sentence
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word || !apologyHeads.has(word.norm) || !isHead(sentence, index)) continue
    if (found.some(other => index < other.to)) continue
    if (isQuoted(sentence, word.range)) continue
    found.push(readOne(sentence, index))
  }
  return found
}

function readOne(sentence: Sentence, head: number): Apology {
  const {words} = sentence
  let from = head
  while (from > 0 && intensifiers.test(words[from - 1]?.norm ?? '')) from--
  from = subjectStart(sentence, head, from)
  const direct = /^(?:pardon|excuse|forgive|regret|regrets)$/.test(words[head]?.norm ?? '')
  let at = head + 1
  while (
    /^(?:so|again|once|more|are|is|hereby|tendered|offered|extended|certainly|profusely|we|i|am|very|much|indeed|most|sincerely|deeply|us|me|you|to|profusely|unreservedly|wholeheartedly|here|folks|all|everyone)$/.test(
      words[at]?.norm ?? ''
    ) &&
    !(words[at]?.norm === 'to' && words[at + 1]?.norm !== 'you') &&
    !(words[at]?.norm === 'you' && words[at - 1]?.norm !== 'to')
  )
    at++
  at = skipOnBehalf(words, at)
  const base = {from, head}
  const norm = words[at]?.norm ?? ''
  if (preposition.test(norm)) return readAfterPreposition(sentence, base, at)
  if (norm === 'to' && words[at + 1]?.kind === 'word')
    return {
      ...base,
      to: stretchEnd(sentence, at),
      kind: 'infinitive',
      object: [at, stretchEnd(sentence, at)],
      clause: undefined
    }
  const clause = clauseAt(sentence, norm === 'that' || norm === 'if' ? at : at)
  if (clause && !/^[,.;:!?—–-]/.test(norm))
    return {...base, to: clause.words[1], kind: 'clause', object: [at, clause.words[1]], clause}
  if (direct && words[at] && words[at]?.kind !== 'punctuation')
    return {
      ...base,
      to: phraseEnd(sentence, at),
      kind: 'phrase',
      object: [at, phraseEnd(sentence, at)],
      clause: undefined
    }
  return {...base, to: Math.max(at, head + 1), kind: 'bare', object: [at, at], clause: undefined}
}

/** "We hope you'll forgive us", "inconvenience is regretted", "I and the team apologise": the subject belongs to the apology. */
function subjectStart(sentence: Sentence, head: number, from: number): number {
  const {words} = sentence
  const norm = words[head]?.norm ?? ''
  if (/^(?:forgive|excuse|pardon)$/.test(norm)) {
    const hope = words.findIndex(
      (word, index) => index < head && index > head - 7 && /^(?:hope|trust|ask)$/.test(word.norm)
    )
    return hope > 0 && /^(?:we|i|'d|would)$/.test(words[hope - 1]?.norm ?? '') ? hope - 1 : hope >= 0 ? hope : from
  }
  const clause = sentence.clauses.find(other => other.verb.index === head)
  if (clause && clause.subjectWords[1] > clause.subjectWords[0]) return Math.min(from, clause.subjectWords[0])
  while (
    from < head &&
    /^(?:and|but|with|so|oh|no|thanks|well|whoops|oops|dear|to|the|us|me|let)$/.test(words[from]?.norm ?? '') &&
    !/^(?:with)$/.test(words[from]?.norm ?? '')
  )
    from++
  return from
}

/** "on behalf of the whole team", "from all of us". */
function skipOnBehalf(words: readonly Word[], at: number): number {
  const text = norms(words, at, at + 12)
  const match =
    /^(?:on (?:our |my |their )?(?:part|behalf)(?: of (?:(?!for\b|about\b)[\w'-]+ ?){1,6})?|from (?:(?!for\b|about\b)[\w'-]+ ?){1,9})/.exec(
      text
    )
  if (!match) return at
  const length = match[0].trim().split(' ').length
  return preposition.test(words[at + length]?.norm ?? '') ? at + length : at
}

function readAfterPreposition(sentence: Sentence, base: {from: number; head: number}, at: number): Apology {
  const first = sentence.words[at + 1]
  const clause = clauseAt(sentence, at + 1)
  const isWh = /^(?:how|what|why|whatever)$/.test(first?.norm ?? '')
  if (clause && isWh) return {...base, to: clause.words[1], kind: 'clause', object: [at + 1, clause.words[1]], clause}
  if (
    first &&
    /^\w{2,}ing$/.test(first.norm) &&
    !/^(?:anything|everything|something|nothing|feeling|inconveniencing-)$/.test(first.norm)
  ) {
    const end = stretchEnd(sentence, at + 1)
    return {...base, to: end, kind: 'gerund', object: [at + 1, end], clause: undefined}
  }
  const end = phraseEnd(sentence, at + 1)
  return {...base, to: end, kind: 'phrase', object: [at + 1, end], clause: undefined}
}

function clauseAt(sentence: Sentence, at: number): Clause | undefined {
  return sentence.clauses.find(
    clause =>
      clause.words[0] === at ||
      (clause.subjectWords[0] === at && clause.subjectWords[1] > at) ||
      (clause.words[0] === at + 1 && sentence.words[at]?.norm === 'that')
  )
}

/** End of a stretch: punctuation, or "and"/"but" before a new clause or act. */
function stretchEnd(sentence: Sentence, at: number): number {
  let end = at
  while (end < sentence.words.length) {
    const word = sentence.words[end]
    if (!word || word.kind === 'emoji') break
    const relative =
      word.norm === ',' &&
      /^(?:you|that|which)$/.test(sentence.words[end + 1]?.norm ?? '') &&
      /^(?:'ve|have|had|may|might|you|has|faced|experienced)$/.test(sentence.words[end + 2]?.norm ?? '')
    if (word.kind === 'punctuation' && !/^["“”'’()%/-]$/.test(word.norm) && !relative) break
    if (/^\(/.test(word.norm) && !/\w/.test(sentence.words[end + 1]?.norm ?? '')) break
    if (/^(?:and|but|so|because|as)$/.test(word.norm) && startsAct(sentence, end)) break
    end++
  }
  return end
}

function startsAct(sentence: Sentence, at: number): boolean {
  const norm = sentence.words[at]?.norm
  const next = sentence.words[at + 1]?.norm ?? ''
  if (sentence.clauses.some(clause => (clause.words[0] === at || clause.words[0] === at + 1) && clause.verb.index > at))
    return true
  return (
    norm !== 'as' && /^(?:will|thank|thanks|appreciate|hope|please|happy|i|we|let|can|have|are|am|would)$/.test(next)
  )
}

/** End of the noun phrase an apology is for, with what hangs on it. */
function phraseEnd(sentence: Sentence, at: number): number {
  return stretchEnd(sentence, at)
}

/** True when what the apology is for names our own error ("that's our mistake"). */
export function ownsError(sentence: Sentence, from: number): boolean {
  const text = norms(sentence.words, from, sentence.words.length)
  return (
    /\b(?:our|my|on us|on me|we|i)\b/.test(text) &&
    sentence.words.slice(from).some(word => errorNouns.has(word.norm) || /^(?:fault|bad|us|me)$/.test(word.norm))
  )
}
