/** Our failure in the active voice, with us in it: "We sent your parcel to the wrong address". */

import {readVerb} from '../language/inflection.ts'
import {failureNouns} from '../language/lexicon/failures.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {type Line, objectOf, sharesSubject, subjectOf, toActive} from './active-voice.ts'
import {capitalize, startLike} from './casing.ts'
import {normsOf} from './frame-match.ts'
import {chooseFrames} from './frames.ts'
import {bodyRange, rangeOf, rewordWords} from './phrases.ts'

/** A failure told without an owner. */
export interface Failure {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly clause: Clause | undefined
}

/** What a person at a desk does alone. */
const atTheDesk = /^(?:miss|overlook|forget|misread|misunderstand|mislay|misplace|misinform|misquote|ignore)$/
const owned = ["that's on us", 'that was our mistake', "that's our fault", 'we take responsibility for that']

/** Rewrites of a failure, best first. */
export function* ownFailure(sentence: Sentence, failure: Failure, voice: Voice): Generator<Proposal> {
  const {name, from, to, clause} = failure
  const we =
    voice.person === 'I' ||
    (clause && atTheDesk.test(clause.verb.lemma) && voice.person !== 'we' && sentence.reply.person === 'I')
      ? 'I'
      : 'we'
  const line = name === 'clause' && clause ? activeLine(sentence, clause, to, we) : frameLine(sentence, failure, we)
  if (line) {
    yield {text: startLike(sentence.reply.text.slice(...line.range), line.text), range: line.range}
  }
  if (/^(?:exists|happened|caused|due to|were made)$/.test(name)) {
    const noun = lastNoun(sentence, from, to)
    if (noun !== undefined)
      yield {text: `${sentence.words[noun]?.text ?? ''} on our side`, range: rangeOf(sentence.words, noun, noun + 1)}
  }
  const body = sentence.reply.text.slice(...bodyRange(sentence))
  const close = chooseFrames(`agentless-mistake ${sentence.text}`, owned)
  const goesOn = sentence.words.length - to > 5
  for (const each of close.slice(0, 2))
    yield {text: goesOn ? `${body}. ${capitalize(each)}` : `${body}, and ${each}`, range: bodyRange(sentence)}
}

/** "Your parcel was sent to …" → "we sent your parcel to …". */
function activeLine(sentence: Sentence, clause: Clause, to: number, we: 'I' | 'we'): Line | undefined {
  return clause.voice === 'passive'
    ? toActive(sentence, clause, clause.verb.index, to, we)
    : ownProcess(sentence, clause)
}

/** "the migration wiped out your records" → "our migration …". */
function ownProcess(sentence: Sentence, clause: Clause): Line | undefined {
  const first = sentence.words[clause.subjectWords[0]]
  if (!first || !/^(?:the|a|an)$/.test(first.norm)) return undefined
  if (/^(?:end|wind|come|turn|stay|go|arrive|sit|leave|remain)$/.test(clause.verb.lemma)) return undefined
  return {text: 'our', range: first.range}
}

function frameLine(sentence: Sentence, {name, from, to, clause}: Failure, we: string): Line | undefined {
  const {words} = sentence
  const span = clause && clause.subjectWords[1] > clause.subjectWords[0] ? subjectOf(sentence, clause) : undefined
  const subject =
    span && !(clause && sharesSubject(sentence, clause, clause.verb.index))
      ? objectOf(sentence, span[0], Math.min(span[1], Math.max(from, span[0] + 1)))
      : ''
  const begin = span && subject !== '' ? span[0] : from
  const said = normsOf(words, from, to)
  if (name === 'exists') return existsLine(sentence, from, to, we)
  const nouns = span ? objectOf(sentence, ...span) : ''
  if (name === 'were made' && nouns !== '') return {text: `${we} made ${nouns}`, range: rangeOf(words, begin, to)}
  if (name === 'happened' && /(?:crept|slipped|snuck|sneaked)$/.test(said))
    return nouns === ''
      ? undefined
      : {text: `${we} let ${nouns} ${/slipped$/.test(said) ? 'slip' : 'creep'}`, range: rangeOf(words, begin, to)}
  if (name === 'happened' && nouns !== '')
    return {
      text: `${we} ${makes(nouns)} ${nouns}`,
      range: rangeOf(words, begin, /\bplace$/.test(normsOf(words, to, to + 1)) ? to + 1 : to)
    }
  if (name === 'cracks' && /crossed$/.test(said))
    return {text: `${we} got ${we === 'I' ? 'my' : 'our'} wires crossed`, range: rangeOf(words, from, to)}
  if (name === 'cracks' && subject !== '' && clause) {
    const verb = words.slice(from, to).find(word => readVerb(word.norm))
    const base = readVerb(verb?.norm ?? '')?.lemma ?? 'slip'
    return {
      text: `${we} let ${subject} ${base} ${rewordWords(sentence, (verb?.index ?? from) + 1, to)}`,
      range: rangeOf(words, begin, to)
    }
  }
  if (name === 'went astray' && subject !== '') {
    const state = words[to - 1]?.text ?? ''
    return {
      text: /^un/.test(state) ? `${we} left ${subject} ${state}` : `${we} let ${subject} go ${state}`,
      range: rangeOf(words, begin, to)
    }
  }
  if (name === 'never made it' && /^never .*made it/.test(said) && subject !== '')
    return {text: `${we} never got ${subject} ${words[to - 1]?.text ?? ''}`, range: rangeOf(words, begin, to)}
  return name === 'nobody'
    ? {text: 'none of us', range: rangeOf(words, from, from + (words[from]?.norm === 'no' ? 2 : 1))}
    : undefined
}

/** "There was a mix-up in the warehouse" → "We had a mix-up in the warehouse". */
function existsLine(sentence: Sentence, from: number, to: number, we: string): Line | undefined {
  const {words} = sentence
  let at = from + 1
  while (at < to && /^(?:has|have|had|been|was|were|is|'s|are|seems|appears|to|be|must)$/.test(words[at]?.norm ?? ''))
    at++
  const group = normsOf(words, from, at)
  const noun = rewordWords(sentence, at, to)
  const made = makes(noun)
  if (/\bmust\b/.test(group)) return {text: `${we} must have ${made} ${noun}`, range: rangeOf(words, from, to)}
  if (/\b(?:seems|appears)\b/.test(group))
    return {text: `it seems ${we} ${made} ${noun}`, range: rangeOf(words, from, to)}
  const verb = /(?:has|have|'s) been/.test(group) ? `have ${made}` : made
  return {text: `${we} ${verb} ${noun}`, range: rangeOf(words, from, to)}
}

/** One makes an error, and has a mix-up. */
function makes(noun: string): string {
  return /\b(?:errors?|mistakes?|slips?|slip-ups?|blunders?|typos?|miscalculations?|misprints?)\b/i.test(noun)
    ? 'made'
    : 'had'
}

function lastNoun(sentence: Sentence, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const norm = sentence.words[at]?.norm ?? ''
    const next = sentence.words[at + 1]?.norm ?? ''
    if (
      (failureNouns.has(norm) || /^(?:issues?|difficulties|problem|bug|outage|fault)$/.test(norm)) &&
      !failureNouns.has(next) &&
      !/^(?:in|of)$/.test(next)
    )
      return at
  }
  return undefined
}
