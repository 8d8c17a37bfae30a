/** Lines that say what happened, and what it is like, in place of a stock line. */

import {readVerb} from '../language/inflection.ts'
import {feelingOfNoun} from '../language/lexicon/emotions.ts'
import {feelingOf} from '../language/lexicon/feelings.ts'
import type {Sentence} from '../language/model.ts'
import type {Blank, Proposal} from '../types.ts'
import {capitalize, uncapitalize} from './casing.ts'
import {type Event, findEvent, replaceStretch, shareFeeling} from './empathy.ts'
import {chooseFrames} from './frames.ts'
import {inPerson} from './person.ts'

/** A stretch of a sentence to be replaced, by word indices, and the feeling that it names. */
export interface Stock {
  readonly from: number
  readonly to: number
  readonly feeling: string | undefined
}

const slot = '[what happened]'
const told = [
  'it would bother {me} too that {e}',
  '{I} can see why it bothers you that {e}',
  "{I'd} be put out too: {e}"
]
const untold = [
  `{I} can see why ${slot} matters to you`,
  `{I'd} be put out by ${slot} too`,
  `{I} can see what ${slot} means for you`
]
const untoldFeeling = [
  `{I} don't blame you for being {f} about ${slot}; {I} would be too`,
  `{I'd} be {f} about ${slot} too`,
  `you have every right to be {f} about ${slot}; {I'd} feel the same`
]

/** The feeling that words of a sentence name, as an adjective. */
export function feelingIn(sentence: Sentence, from: number, to: number): string | undefined {
  for (const word of sentence.words.slice(from, to)) {
    const feeling = feelingOfNoun(word.norm) ?? feelingOf(word.norm)
    if (feeling) return feeling
  }
  return undefined
}

/** Rewrites that name the event which a neighbouring sentence tells, or leave a blank for it; best first. */
export function* nameEvent(sentence: Sentence, stock: Stock, person: 'I' | 'we'): Generator<Proposal> {
  const event = lowerEvent(findEvent(sentence))
  const lines = event ? tell(sentence, event, stock.feeling, person) : leaveBlank(sentence, stock.feeling, person)
  for (const line of lines) {
    const blanks = blanksOf(line)
    const proposal = putLine(sentence, stock, line, person, blanks)
    yield (event && !blanks && mergeNext(sentence, stock, event, proposal)) || proposal
  }
  if (stock.feeling)
    for (const line of shareFeeling(sentence.text, {feeling: stock.feeling, person}))
      yield putLine(sentence, stock, line, person)
}

function tell(sentence: Sentence, event: Event, feeling: string | undefined, person: 'I' | 'we'): string[] {
  if (feeling) return shareFeeling(sentence.text, {feeling, person, that: event.text})
  return chooseFrames(sentence.text, told).map(frame => inPerson(frame, person).replace('{e}', () => event.text))
}

function leaveBlank(sentence: Sentence, feeling: string | undefined, person: 'I' | 'we'): string[] {
  return chooseFrames(sentence.text, feeling ? untoldFeeling : untold).map(frame =>
    inPerson(frame, person).replace('{f}', feeling ?? '')
  )
}

function blanksOf(line: string): Blank[] | undefined {
  const at = line.indexOf(slot)
  return at < 0 ? undefined : [{name: 'what happened', range: [at, at + slot.length]}]
}

/** Where the next sentence is the event and nothing else, the line takes its place too. */
function mergeNext(sentence: Sentence, {from, to}: Stock, event: Event, proposal: Proposal): Proposal | undefined {
  const {next} = sentence
  const body = next?.text.replace(/[\s.!…]+$/, '').toLowerCase()
  if (!next || !body?.endsWith(event.text.toLowerCase()) || body.length > event.text.length + 16) return undefined
  const alone = from === 0 && sentence.words.slice(to).every(word => /^[.!…]+$/.test(word.norm))
  return alone && proposal.range ? {...proposal, range: [proposal.range[0], next.range[1]]} : undefined
}

/** The line in place of the stretch: a greeting before it keeps its comma, a verb behind it gets its subject back. */
export function putLine(
  sentence: Sentence,
  {from, to}: {from: number; to: number},
  line: string,
  person: 'I' | 'we',
  blanks?: readonly Blank[]
): Proposal {
  const next = sentence.words[to]?.norm === ',' ? to + 1 : to
  const verb = sentence.words[next]?.norm === 'and' ? sentence.words[next + 1] : undefined
  const bare =
    verb &&
    verb.norm !== 'let' &&
    readVerb(verb.norm)?.kinds.includes('base') &&
    !/^(?:will|can|thank|thanks|please)$/.test(verb.norm)
  const proposal = replaceStretch(sentence, from, to, line, blanks ? {blanks} : {})
  const doer = person === 'I' ? 'I' : 'We'
  const first = bare ? capitalize(verb.text) : ''
  const text = bare
    ? proposal.text.replace(`. ${first}`, `. ${doer} ${verb.text}`).replace(/\. (I|We) (?:I|We) /, '. $1 ')
    : proposal.text
  return keepGreeting(sentence, {...proposal, text, ...flipsOf(sentence, from, to)})
}

function keepGreeting(sentence: Sentence, proposal: Proposal): Proposal {
  const lead = /^(?:hi|hello|hey|dear|hiya|namaste)\b[^.!?,]{0,40}(?=,)|^[\p{Lu}@][\p{L}\w]{1,20}(?=,)/iu.exec(
    sentence.text
  )?.[0]
  if (!lead || !proposal.text.startsWith(`${lead}. `)) return proposal
  const rest = proposal.text.slice(lead.length + 2)
  return {...proposal, text: `${lead}, ${/^\[/.test(rest) ? rest : uncapitalize(rest)}`}
}

/** "must" of a guess and "not" of a mood go with the stretch: they are neither duty nor refusal. */
function flipsOf(sentence: Sentence, from: number, to: number): Pick<Proposal, 'flips'> {
  const norms = sentence.words.slice(from, to).map(word => word.norm)
  if (norms.includes('must')) return {flips: 'obligation'}
  return norms.some(norm => /^(?:not|never|no|nobody|cannot)$/.test(norm)) ? {flips: 'negation'} : {}
}

/** "Order 7731 …": a common noun that only opened its sentence. */
function lowerEvent(event: Event | undefined): Event | undefined {
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(event?.text ?? '')?.[0].toLowerCase()
  return event && first && readVerb(first)?.known ? {...event, text: first + event.text.slice(first.length)} : event
}
