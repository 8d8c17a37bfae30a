/** Finds the apologies of a sentence and what they are for. Shared by every rule on apologies. */
import {apologyHeads} from '../language/lexicon/apologies.ts'
import {errorNouns} from '../language/lexicon/faults.ts'
import type {Clause, Sentence, Word} from '../language/model.ts'
import {isQuoted} from '../language/guards.ts'

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
const intensifiers = /^(?:so|very|really|truly|deeply|sincerely|terribly|extremely|awfully|most|just|again|once|do|am|are|be|is|'m|feel|feeling|all|to|here|too|also|only|can|must|want|wish|would|'d|like|offer|extend|convey|express|accept|please|say|send|my|our|sincerest|sincere|humble|humblest|deepest|heartfelt|profound|a|an|thousand|million|many|with|the|beg|your|'ll|will|hope|you|us|me|we|i|and|ask|whole|team|management|company|staff|everyone|everybody|crew|entire|for|to|profuse|profusely|wholeheartedly|first|firstly|of|let|genuinely|honestly|kindly|well|oh|no|dear|whoops|oops|thanks|ever|more|than|one|nobody|could|should|have|owe|honest|yet|further|deep|greatly|much|very)$/

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

function norms(words: readonly Word[], from: number, to: number): string {
  return words.slice(Math.max(0, from), Math.max(0, to)).map(word => word.norm).join(' ')
}

/** Whether a word that can head an apology does so, and it is ours. */
function isHead(sentence: Sentence, index: number): boolean {
  const {words} = sentence
  const norm = words[index]?.norm ?? ''
  const before = norms(words, index - 6, index)
  const next = words[index + 1]?.norm ?? ''
  if (/\b(?:need not|not need(?: to)?|no need(?: to| for)?|not have to|never|owe us no|do not|as an|as a|letter of|note of|gesture of|way of|instead of|without|no|feel free to|any|want) ?(?:an |a |the |any |to )*$/.test(before)) return false
  if (/\byou(?:r| were| are| have| do| did)?(?: (?:not|so|very|already|just|still))*$/.test(before) && !/\b(?:beg your|i|we|forgive)\b/.test(before) && !/\b(?:hope|trust|ask|will|can|would)\b.*\byou\b/.test(before)) return false
  if (/^(?:pardon|excuse|forgive)$/.test(norm)) return isForgive(norm, before, next)
  if (/^regret/.test(norm)) return isRegret(sentence, index, next)
  if (/^apolog.*ed$/.test(norm) || /^ap+ol.*(?:ise|ize|ises|izes|ising|izing)$/.test(norm)) return isOurs(sentence, index)
  if (norm === 'sorry') return !/^(?:sight|state|excuse|mess|tale|story|looking)$/.test(next) && !/\b(?:safe than|a|feel(?:s|ing)?(?: \w+)? sorry for yourself|not|said|say you are|he is|she is|they are)$/.test(before)
  return !/\b(?:your|his|her|their|customer's|the)$/.test(before) || /\bbeg your$/.test(before)
}

function isForgive(norm: string, before: string, next: string): boolean {
  if (norm === 'pardon') return /(?:^|\bbeg your|please|do|\.)$/.test(before.trim()) && next !== '?'
  if (norm === 'excuse') return /^(?:the|any|our|us)$/.test(next) && /(?:^|please|kindly|do|you will|to)$/.test(before.trim())
  return /(?:^|please|do|will|can|could|would|to|also|and)$/.test(before.trim()) && !/^(?:yourself|them|him|her)$/.test(next)
}

function isRegret(sentence: Sentence, index: number, next: string): boolean {
  const norm = sentence.words[index]?.norm
  const before = norms(sentence.words, index - 5, index)
  if (/\b(?:would|could|'d|you|might|may|will)$/.test(before) || next === 'to' || (/^(?:your|no|any)$/.test(before.split(' ').at(-1) ?? '') && norm !== 'regret')) return false
  if (norm === 'regretted') return /\b(?:is|are|was|deeply|much|sincerely)$/.test(before)
  return isOurs(sentence, index) || norm === 'regrets' || /\b(?:our|my|sincere|deep|deepest)$/.test(before)
}

/** The subject of an apologising verb is us, nobody, or a name for us. */
function isOurs(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauses.find(other => other.verb.index === index || (index > other.verb.index && index < other.words[1] && other.verb.index >= index - 5))
  if (!clause) return true
  if (clause.polarity === '-' && !/^(?:no|nobody|none)$/.test(sentence.words[clause.subjectWords[0]]?.norm ?? '')) return false
  if (clause.mood === 'question') return false
  if (clause.subject === 'agent' || clause.subject === 'company' || clause.subject === 'none') return clause.verb.tense !== 'past' || clause.verb.index !== index
  const subject = norms(sentence.words, clause.subjectWords[0], clause.subjectWords[1])
  return /^(?:the |our )?(?:management|team|company|store|staff|crew|whole team|entire team|management team|everyone|everybody|all of us|nobody|no one|none|i and the team|[\w ]+ team)$/.test(subject) && clause.verb.tense !== 'past'
}

function readOne(sentence: Sentence, head: number): Apology {
  const {words} = sentence
  let from = head
  while (from > 0 && intensifiers.test(words[from - 1]?.norm ?? '')) from--
  const direct = /^(?:pardon|excuse|forgive|regret|regrets)$/.test(words[head]?.norm ?? '')
  let at = head + 1
  while (/^(?:so|again|once|more|very|much|indeed|most|sincerely|deeply|us|me|you|to|profusely|unreservedly|wholeheartedly|here|folks|all|everyone)$/.test(words[at]?.norm ?? '') && !(words[at]?.norm === 'to' && words[at + 1]?.norm !== 'you') && !(words[at]?.norm === 'you' && words[at - 1]?.norm !== 'to')) at++
  at = skipOnBehalf(words, at)
  const base = {from, head}
  const norm = words[at]?.norm ?? ''
  if (preposition.test(norm)) return readAfterPreposition(sentence, base, at)
  if (norm === 'to' && words[at + 1]?.kind === 'word') return {...base, to: stretchEnd(sentence, at), kind: 'infinitive', object: [at, stretchEnd(sentence, at)], clause: undefined}
  const clause = clauseAt(sentence, norm === 'that' || norm === 'if' ? at : at)
  if (clause && !/^[,.;:!?—–-]/.test(norm)) return {...base, to: clause.words[1], kind: 'clause', object: [at, clause.words[1]], clause}
  if (direct && words[at] && words[at]?.kind !== 'punctuation') return {...base, to: phraseEnd(sentence, at), kind: 'phrase', object: [at, phraseEnd(sentence, at)], clause: undefined}
  return {...base, to: Math.max(at, head + 1), kind: 'bare', object: [at, at], clause: undefined}
}

/** "on behalf of the whole team", "from all of us". */
function skipOnBehalf(words: readonly Word[], at: number): number {
  const text = norms(words, at, at + 12)
  const match = /^(?:on (?:our |my |their )?(?:part|behalf)(?: of (?:(?!for\b|about\b)[\w'-]+ ?){1,6})?|from (?:(?!for\b|about\b)[\w'-]+ ?){1,9})/.exec(text)
  if (!match) return at
  const length = match[0].trim().split(' ').length
  return preposition.test(words[at + length]?.norm ?? '') ? at + length : at
}

function readAfterPreposition(sentence: Sentence, base: {from: number; head: number}, at: number): Apology {
  const first = sentence.words[at + 1]
  const clause = clauseAt(sentence, at + 1)
  const isWh = /^(?:how|what|why|whatever)$/.test(first?.norm ?? '')
  if (clause && isWh) return {...base, to: clause.words[1], kind: 'clause', object: [at + 1, clause.words[1]], clause}
  if (first && /^\w{2,}ing$/.test(first.norm) && !/^(?:anything|everything|something|nothing|feeling|inconveniencing-)$/.test(first.norm)) {
    const end = stretchEnd(sentence, at + 1)
    return {...base, to: end, kind: 'gerund', object: [at + 1, end], clause: undefined}
  }
  const end = phraseEnd(sentence, at + 1)
  return {...base, to: end, kind: 'phrase', object: [at + 1, end], clause: undefined}
}

function clauseAt(sentence: Sentence, at: number): Clause | undefined {
  return sentence.clauses.find(clause => clause.words[0] === at || (clause.subjectWords[0] === at && clause.subjectWords[1] > at) || (clause.words[0] === at + 1 && sentence.words[at]?.norm === 'that'))
}

/** End of a stretch: punctuation, or "and"/"but" before a new clause or act. */
function stretchEnd(sentence: Sentence, at: number): number {
  let end = at
  while (end < sentence.words.length) {
    const word = sentence.words[end]
    if (!word || (word.kind === 'punctuation' && !/^["“”'’()%/-]$/.test(word.norm)) || word.kind === 'emoji') break
    if (/^(?:and|but|so|because|as)$/.test(word.norm) && startsAct(sentence, end)) break
    end++
  }
  return end
}

function startsAct(sentence: Sentence, at: number): boolean {
  const norm = sentence.words[at]?.norm
  const next = sentence.words[at + 1]?.norm ?? ''
  if (sentence.clauses.some(clause => (clause.words[0] === at || clause.words[0] === at + 1) && clause.verb.index > at)) return true
  return norm !== 'as' && /^(?:will|thank|thanks|appreciate|hope|please|happy|i|we|let|can|have|are|am|would)$/.test(next)
}

/** End of the noun phrase an apology is for, with what hangs on it. */
function phraseEnd(sentence: Sentence, at: number): number {
  return stretchEnd(sentence, at)
}

/** True when what the apology is for names our own error ("that's our mistake"). */
export function ownsError(sentence: Sentence, from: number): boolean {
  const text = norms(sentence.words, from, sentence.words.length)
  return /\b(?:our|my|on us|on me|we|i)\b/.test(text) && sentence.words.slice(from).some(word => errorNouns.has(word.norm) || /^(?:fault|bad|us|me)$/.test(word.norm))
}
