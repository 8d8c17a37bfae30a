/** From an order to feel otherwise to a reason to feel so, to thanks with a time, or to the matter itself. */
import {feelingAdjectives} from '../language/lexicon/emotions.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {startLike} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {restOf} from './main-part.ts'
import {putLine} from './name-event.ts'
import {choosePerson, inPerson} from './person.ts'
import {rewordWords} from './phrases.ts'

/** What polices, by word indices. */
export interface Policing {
  readonly name: string
  readonly from: number
  readonly to: number
}

const reasons = [
  'you have every reason to be {f}{t}; let {me} help',
  '{I} can see why you are {f}{t}; let {me} help',
  'you have every reason to be {f}{t}'
]
const slot = '[time]'
const waits = [
  `thank you for giving {me} until ${slot} to look into this`,
  `you'll have an answer by ${slot}; thank you for giving {me} that time`
]
const lines = [
  "{I} want to get this right for you; let's take it step by step",
  'tell {me} what would help most, and {I} can start with that',
  "{I'm} on your side with this; let's go through it together",
  'let {me} start with what matters most to you'
]
/** For "no need to …": what is needed is said of the matter instead. */
const needed = [
  'tell {me} what you need to see happen first, and {I} can start with that',
  'what you need to have put right comes first; let {me} start there'
]
const abuse = /\b(?:abus\w+|threat\w*|slurs?|harass\w*|swear\w*|disconnect\w*|end the (?:chat|call))\b/i

/** Rewrites, best first; none for a warning about abuse, which is a boundary and no order to feel. */
export function* validate(sentence: Sentence, policing: Policing, voice: Voice): Generator<Proposal> {
  if (abuse.test(sentence.text)) return
  const person = choosePerson(sentence, voice)
  const end = endOf(sentence, policing.to)
  const put = (line: string, blank?: string): Proposal => {
    const at = blank ? line.indexOf(blank) : -1
    const proposal = putLine(
      sentence,
      {from: 0, to: end},
      line,
      person,
      blank && at >= 0 ? [{name: blank.slice(1, -1), range: [at, at + blank.length]}] : undefined
    )
    return {
      ...proposal,
      flips:
        /\b(?:need|have|ought|must)\b/i.test(sentence.text) && !/\b(?:not?|n['’]t)\b/i.test(sentence.text)
          ? 'obligation'
          : 'negation'
    }
  }
  const rest = restOf(sentence, policing)
  if (rest)
    yield {
      text:
        startLike(sentence.text, rest.replace(/^please[:,]? */i, '')) +
        (/\?\s*$/.test(sentence.text) ? '?' : /[.!]\s*$/.test(sentence.text) ? '.' : ''),
      range: sentence.range,
      flips: 'negation'
    }
  const feeling = moodIn(sentence, policing)
  if (feeling) yield* reasonLines(sentence, policing, end, feeling).map(line => put(inPerson(line, person)))
  if (!rest && /\bpatien(?:t|ce)\b/i.test(sentence.text))
    yield* waitLines(sentence, policing, person).map(line => put(line, slot))
  const both =
    /\b(?:no|not|never|nothing)\b|n['’]t\b/i.test(sentence.text) &&
    /\b(?:need to|have to|must|has to)\b/i.test(sentence.text)
  if (both && feeling) yield put(inPerson(`you have every reason to be ${feeling}; ${needed[0]}`, person))
  for (const line of chooseFrames(sentence.text, both ? needed : lines)) yield put(inPerson(line, person))
}

/** The end of the sentence, before a name that it is addressed to. */
function endOf(sentence: Sentence, to: number): number {
  const {words} = sentence
  let last = words.length
  while (last > to && (words[last - 1]?.kind === 'emoji' || /^[.!?…]+$/.test(words[last - 1]?.norm ?? ''))) last--
  const comma = words.findLastIndex((word, index) => index >= to && index < last && word.norm === ',')
  const tail = comma < 0 ? [] : words.slice(comma + 1, last)
  const isName =
    tail.length > 0 &&
    tail.length < 4 &&
    tail.every(
      word =>
        word.kind === 'opaque' ||
        /^\p{Lu}/u.test(word.text) ||
        /^(?:sir|madam|mate|love|folks|please|sir)$/.test(word.norm)
    )
  return isName ? comma : last
}

function moodIn(sentence: Sentence, {name, from, to}: Policing): string | undefined {
  if (!/^(?:no need|calm|futile)$/.test(name)) return undefined
  return sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .find(
      norm =>
        feelingAdjectives.has(norm) &&
        !/^(?:panicking|rude|abusive|aggressive|hostile|emotional|dramatic|hysterical|negative|difficult|mad|sour|impatient|worked|moody|snappy|touchy|grumpy|stroppy|tetchy|cranky)$/.test(
          norm
        )
    )
}

function reasonLines(sentence: Sentence, {to}: Policing, end: number, feeling: string): string[] {
  const tail = rewordWords(sentence, to, end)
  const about = /^(?:about|with|at|over|by|that|when|because|for) /i.test(tail) ? ` ${tail}` : ''
  if (tail !== '' && about === '' && !/^(?:about|over)$/i.test(tail)) return []
  return chooseFrames(sentence.text, reasons).map(frame => frame.replace('{f}', feeling).replace('{t}', () => about))
}

function waitLines(sentence: Sentence, {to}: Policing, person: 'I' | 'we'): string[] {
  const tail = /\bwhile (?:i|we|our|the)\b.+$/i.exec(rewordWords(sentence, to, endOf(sentence, to)))?.[0]
  return [
    ...(tail ? [`thank you for waiting ${tail}`] : []),
    ...chooseFrames(sentence.text, waits).map(frame => inPerson(frame, person))
  ]
}
