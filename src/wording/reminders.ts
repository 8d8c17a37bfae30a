/** Finds where a sentence reminds the customer that they were told already: who told whom, what, how often. */
import {listenerVerbs, sendVerbs, tellerNouns, warningVerbs} from '../language/lexicon/tellings.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {normsOf, wordSet} from './frame-search.ts'
import {isConditional} from './grammar.ts'
import {openers, tellings} from './reminder-frames.ts'
import {excuseAside, excuseTelling, isOurs, isSaying, ownsUp, strong} from './reminder-guards.ts'

/** A reminder. `kind`: an aside that can go, a clause that holds a fact, or a telling without one. */
export interface Reminder {
  readonly kind: 'aside' | 'clause' | 'bare'
  readonly name: string
  readonly from: number
  readonly to: number
  readonly clause?: Clause
}

const sends = wordSet(sendVerbs)
const dated =
  / (?:earlier|back in|back on|last (?:week|month|year|time|\w+day)|yesterday|(?:in|with) (?:my|our|the) (?:\w+ ){0,3}(?:message|email|e-mail|mail|letter|note|reply|response)) /
const atTheTime =
  / (?:at the time|when you|upon|before you|on (?:booking|signing|arrival|purchase)|at (?:booking|signing|checkout|purchase|the till|check-in)) /
const reversed = / (?:but|yet|however|and (?:it|this|that|they|we|i|nobody)) (?:\w+ ){0,3}(?:not|never|nobody|still) /
const reportsTheirs = / you (?:\w+ )?(?:say|said|wrote|told|mention|mentioned|think|thought|write) (?:\w+ )?(?:that )?$/
const otherListener =
  /^ (?:\w+ ){0,4}(?:to|with|by) (?!(?:you|all|our|the same|at|everyone|customers|users|parents|members|guests|be|get)\b)(?:the|a|my|his|her|their|its|him|them|us|me|another|[a-z]+ team|support)\b/

/** Reminders of a sentence, the asides first; `trace` learns why a near-match is none. */
export function* findReminders(
  sentence: Sentence,
  trace: (why: string, from: number, to: number) => void
): Generator<Reminder> {
  for (const {frame, from, to} of openers(sentence)) {
    const why = excuseAside(sentence, frame.name, from, to)
    if (why) trace(why, from, to)
    else
      yield {kind: 'aside', name: frame.name, from: asideStart(sentence, from), to: asideEnd(sentence, frame.name, to)}
  }
  for (const clause of sentence.clauses) {
    const why = tellsAgain(sentence, clause)
    if (why === true) yield {kind: 'clause', name: 'told', from: clause.words[0], to: clause.words[1], clause}
    else if (why) trace(why, clause.words[0], clause.words[1])
  }
  for (const {frame, from, to} of tellings(sentence)) {
    const why = excuseTelling(sentence, frame.name, from, to)
    if (why) trace(why, from, to)
    else yield {kind: 'bare', name: frame.name, from, to}
  }
}

/** True when a clause says that they were told; a reason where it nearly does. */
function tellsAgain(sentence: Sentence, clause: Clause): true | string | undefined {
  const {lemma, tense, index} = clause.verb
  const sends_ = sends.has(lemma) && isOurs(clause) && tense !== 'future'
  if (!/^(?:past|perfect)$/.test(tense) || clause.modality !== 'none' || !(isSaying(sentence, clause) || sends_))
    return undefined
  const asks = /^ (?:did|have|had) not (?:i|we) | (?:did|have|had) (?:i|we) not $/.test(
    normsOf(sentence, clause.words[0], index)
  )
  const rest = normsOf(sentence, index + 1)
  if (clause.mood === 'question' && !asks && !/ remember \? $/.test(rest)) return 'question'
  const own = normsOf(sentence, clause.words[0], index)
  const marked =
    strong.test(own) ||
    strong.test(normsOf(sentence, index + 1, clause.words[1])) ||
    strong.test(restOfSentence(sentence, index))
  if (
    isConditional(clause) ||
    clause.quoted ||
    reportsTheirs.test(normsOf(sentence, 0, clause.words[0])) ||
    (ownsUp.test(normsOf(sentence)) && !/ yet again /.test(rest)) ||
    reversed.test(rest)
  )
    return 'owns up, or is reported'
  if (otherListener.test(rest)) return 'told somebody else'
  if (sends_ && !isSaying(sentence, clause)) return sentAgain(clause, rest) || undefined
  if (clause.voice === 'passive') return tellsPassively(sentence, clause, marked, rest) || undefined
  if (clause.polarity === '-' && !asks) return 'negated'
  return (
    tellsActively(sentence, clause, {asks, marked, emphatic: sentence.words[clause.verb.from]?.norm === 'did', rest}) ||
    undefined
  )
}

/** What follows the verb up to the next of our acts. */
function restOfSentence(sentence: Sentence, index: number): string {
  return normsOf(sentence, index + 1).split(/ (?:[;:.]|and (?:i|we)) /)[0] ?? ''
}

function sentAgain(clause: Clause, rest: string): boolean {
  const same =
    /^(?:that|this|these|those|it)$/.test(clause.object?.determiner ?? '') ||
    /^(?:it|this|that|them)$/.test(clause.object?.head ?? '') ||
    / same /.test(rest)
  return same && / (?:twice|thrice|before|(?:\w+ ){0,2}(?:times|occasions)|once already) /.test(rest)
}

function tellsPassively(sentence: Sentence, clause: Clause, marked: boolean, rest: string): boolean {
  if (
    /^(?:note|flag|confirm|list|email|message|write|answer)$/.test(clause.verb.lemma) &&
    !/ to you | (?:twice|times|occasions|at length) /.test(rest)
  )
    return false
  if (clause.subject === 'customer') return listenerVerbs.has(clause.verb.lemma) && (marked || atTheTime.test(rest))
  if (
    isOurs(clause) ||
    clause.subordinator === 'what' ||
    / (?:they|he|she|we|i) /.test(normsOf(sentence, ...clause.subjectWords))
  )
    return false
  return (
    marked ||
    / to (?:you|all) /.test(rest) ||
    dated.test(rest) ||
    / (?:clearly|plainly|explicitly) /.test(normsOf(sentence, clause.words[0], clause.verb.index + 2))
  )
}

function tellsActively(
  sentence: Sentence,
  clause: Clause,
  seen: {asks: boolean; marked: boolean; emphatic: boolean; rest: string}
): boolean {
  const {lemma, index} = clause.verb
  const toYou = /^ (?:you|to you|them) /.test(seen.rest)
  const subject = normsOf(sentence, ...clause.subjectWords)
  const teller = clause.subject === 'third' && [...tellerNouns].some(noun => subject.includes(` ${noun} `))
  if (!isOurs(clause) && !teller && !(clause.subject === 'third' && / at length /.test(seen.rest))) return false
  const inner = sentence.clauses.find(other => other.words[0] > index && other.words[0] < clause.words[1] + 2)
  if (inner && isOurs(inner) && inner !== clause && !seen.marked) return false
  if (seen.asks) return true
  if (
    /^(?:confirm|note|email|e-mail|message|brief|list|detail|write|answer|reply|respond|flag)$/.test(lemma) &&
    !toYou &&
    /^(?:your|a|an|my|our|their|his|her)$/.test(clause.object?.determiner ?? '') &&
    clause.object?.head !== 'question'
  )
    return false
  if (warningVerbs.has(lemma) && toYou) return true
  if (seen.emphatic && !/^(?:write|reply|respond|email|message|answer|list|confirm)$/.test(lemma)) return true
  if (listenerVerbs.has(lemma))
    return (
      toYou &&
      (seen.marked ||
        dated.test(seen.rest) ||
        (teller && /^ you to /.test(seen.rest)) ||
        (inner !== undefined && inner.subordinator === 'that' && clause.verb.tense === 'past'))
    )
  return seen.marked || / remember \? $/.test(seen.rest)
}

/** "Again, as we explained, …": the opener goes with the aside. */
function asideStart(sentence: Sentence, from: number): number {
  return / (?:once )?again (?:, )?$/.test(normsOf(sentence, 0, from)) && from <= 3 ? 0 : from
}

/** Where an aside ends: with the words of time and place that hang on it, or at the comma. */
function asideEnd(sentence: Sentence, name: string, to: number): number {
  const {words} = sentence
  const again = name === 'again' && words[to]?.norm !== 'and'
  if (again) return to
  const starts = (index: number) =>
    sentence.clauses.some(
      clause =>
        (clause.words[0] === index && clause.mood === 'imperative') ||
        (clause.subjectWords[0] === index && clause.subjectWords[1] > index)
    )
  let stop = to
  for (let index = to; index < Math.min(words.length, to + 14); index++) {
    const word = words[index]
    if (word?.kind === 'punctuation' && /^(?:[,:;–—-]|[.!?)]+)$/.test(word.norm)) return index
    if (name === 'aside' && starts(index)) break
    stop = index + 1
  }
  if (stop === words.length) return stop
  let at = to
  while (at < words.length && !starts(at) && tails.test(words[at]?.norm ?? '')) at++
  return at
}

const tails = /^(?:before|earlier|previously|already|above|yesterday|repeatedly|twice|you|now)$/
