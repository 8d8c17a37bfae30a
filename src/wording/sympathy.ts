/** From pity to a shared feeling: what it was about is kept, the stance changes from outside to inside. */

import {inflect} from '../language/inflection.ts'
import {feelingOf, hurt, painful} from '../language/lexicon/feelings.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {replaceStretch, shareFeeling} from './empathy.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'

/** The words of pity, by word indices. */
export interface Pity {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Lines in place of the pity, best first; none where somebody died or is ill. */
export function* rewriteSympathy(sentence: Sentence, pity: Pity, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const {end, about, that, doing} = readCause(sentence, pity)
  const put = (line: string): Proposal => replaceStretch(sentence, pity.from, end, line)
  const adjective =
    sentence.words
      .slice(pity.from, pity.to)
      .map(word => word.norm)
      .find(norm => painful.has(norm) || hurt.has(norm)) ?? ''
  const feeling = feelingOf(adjective)
  if (pity.name === 'feels for' && !about && !that)
    for (const line of chooseFrames(sentence.text, places)) yield put(inPerson(line, person))
  if (!feeling && !doing && painful.has(adjective) && !about && !that)
    yield put(inPerson(`{I'd} find that ${adjective} too`, person))
  if (pity.name === 'guesses' && feeling && !doing && !about && !that)
    yield put(
      inPerson(
        hurt.has(adjective) ? `{I} don't blame you for being ${feeling}; {I} would be too` : `{I'd} be ${feeling} too`,
        person
      )
    )
  if (doing)
    for (const line of chooseFrames(sentence.text, [`${doing} would get to {me} too`, `{I'd} find ${doing} hard too`]))
      yield put(inPerson(line, person))
  for (const line of shareFeeling(sentence.text, {feeling: feeling ?? 'upset', person, about, that})) yield put(line)
}

const places = [
  "{I'd} feel bad in your place too, and {I'm} with you on this until it's sorted",
  "{I'd} feel bad in your place too, and {I'm} with you on this"
]

/** What the pity is about, and where it ends. */
function readCause(
  sentence: Sentence,
  pity: Pity
): {end: number; about: string | undefined; that: string | undefined; doing?: string | undefined} {
  const {words} = sentence
  const stop = stretchEnd(sentence, pity.to)
  const norm = words[pity.to]?.norm ?? ''
  const last = words[pity.to - 1]?.norm ?? ''
  const text = (from: number, to: number): string =>
    sentence.reply.text.slice(words[from]?.range[0] ?? 0, words[to - 1]?.range[1] ?? 0)
  let at = pity.to
  if (/^(?:with|for|to)$/.test(norm) && /^(?:you|u)$/.test(words[at + 1]?.norm ?? '')) at += 2
  while (
    /^(?:you|u|and|all|your|family|team|guys|here|rn|now|the|kids|children|little|ones|one|girl|boy|daughter|son|wife|husband|partner|mum|dad|mother|father|lot|of)$/.test(
      words[at]?.norm ?? ''
    ) &&
    at < stop
  )
    at++
  const opener = words[at]?.norm ?? ''
  if (opener === 'that' && stop - at > 2) return {end: stop, about: undefined, that: uncapitalize(text(at + 1, stop))}
  if (/^(?:on|about|over|regarding|concerning|of)$/.test(opener) && stop - at > 1)
    return {end: stop, about: text(at + 1, stop), that: undefined}
  if (/^(?:about|over|on|of|by)$/.test(last) && stop > pity.to)
    return {end: stop, about: text(pity.to, stop), that: undefined}
  const tailing =
    words[stop]?.norm === ',' && /^\w{2,}ing$/.test(words[stop + 1]?.norm ?? '') && at >= stop
      ? stretchEnd(sentence, stop + 1)
      : 0
  if (tailing > 0) return {end: tailing, about: undefined, that: undefined, doing: text(stop + 1, tailing)}
  const gerund =
    opener === 'to' || (opener === 'not' && words[at + 1]?.norm === 'to')
      ? gerundOf(sentence, at, stop)
      : /^\w{2,}ing$/.test(opener)
        ? text(at, stop)
        : undefined
  return {end: Math.max(at, pity.to, stop), about: undefined, that: undefined, doing: gerund}
}

/** "to be without X" → "being without X"; "not to hear" → "not hearing". */
function gerundOf(sentence: Sentence, at: number, stop: number): string | undefined {
  const not = sentence.words[at]?.norm === 'not' ? 1 : 0
  const verb = sentence.words[at + not + 1]
  const rest = sentence.words[at + not + 2]
  if (!verb || stop <= at + not + 1) return undefined
  const tail =
    rest && at + not + 2 < stop
      ? ` ${sentence.reply.text.slice(rest.range[0], sentence.words[stop - 1]?.range[1] ?? rest.range[1])}`
      : ''
  return `${not ? 'not ' : ''}${inflect(verb.norm).gerund}${tail}`
}

/** End of the stretch: punctuation or a new main clause. */
function stretchEnd(sentence: Sentence, at: number): number {
  for (let index = at; index < sentence.words.length; index++) {
    const word = sentence.words[index]
    if (!word || word.kind === 'emoji' || (word.kind === 'punctuation' && !/^["“”'’()%/-]$/.test(word.norm)))
      return index
    if (
      /^(?:and|but|so)$/.test(word.norm) &&
      (sentence.clauses.some(clause => clause.words[0] === index + 1 || clause.words[0] === index) ||
        /^(?:wish|hope|will|have|are)$/.test(sentence.words[index + 1]?.norm ?? ''))
    )
      return index
  }
  return sentence.words.length
}
