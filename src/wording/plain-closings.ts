/** A greeting with a name, a deletion, or an open door in place of a formula. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {capitalize} from './casing.ts'
import {deletionRange, replaceStretch} from './empathy.ts'
import type {FormulaFrame} from './formula-frames.ts'
import type {FrameHit} from './frame-search.ts'
import {chooseFrames, hash} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {blankIn} from './stretches.ts'

const starts = [
  'if anything is still unclear',
  'if anything else comes up',
  'if something is not as it should be',
  'whatever else comes up',
  'if you would like to go over it once more'
]
const ends = [
  "reply here and {I'll} pick it up",
  "write back and {I'll} take care of it",
  'a reply here comes straight to {me}',
  "answer this message and {I'll} look into it"
]
const name =
  /\{\{[^{}]*name[^{}]*\}\}|\{%[^%]*name[^%]*%\}|%\{[^}]*name[^}]*\}|\{[^{}]*name[^{}]*\}|%\w*name\w*%|\[(?:first |customer )?name\]/i
const reach = /https?:\/\/[^\s<>"”)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()-]{5,}\d/g

/** Better words for a formula, best first. */
export function* rewriteFormula(sentence: Sentence, hit: FrameHit<FormulaFrame>, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  if (hit.frame.kind === 'address') yield* greet(sentence)
  else if (hit.frame.kind === 'closing') yield* openDoor(sentence, hit, person)
  else yield* deleteOrFill(sentence, hit, person)
}

/** The file's own placeholder for a name, or a plain greeting. */
function* greet(sentence: Sentence): Generator<Proposal> {
  const mark = /[,:!.–—-]+\s*$/.exec(sentence.text)?.[0].trim() ?? ''
  const placeholder = name.exec(sentence.reply.text)?.[0]
  if (placeholder) yield {text: `Hi ${placeholder}${mark || ','}`, range: sentence.range, safety: 'safe'}
  yield {text: `Hello${mark || ','}`, range: sentence.range, safety: 'safe'}
  yield blankIn(`Hi [name]${mark || ','}`, sentence.range, 'name')
}

/** The formula as a specific open door; an address stays in it, what stood before stays. */
function* openDoor(sentence: Sentence, {from}: FrameHit<FormulaFrame>, person: 'I' | 'we'): Generator<Proposal> {
  const addresses = [...sentence.text.matchAll(reach)].map(match => match[0].replace(/[.,]$/, ''))
  const start = sentence.clauses.some(
    clause => clause.subordinator === 'none' && clause.words[1] <= from && clause.mood !== 'imperative'
  )
    ? from
    : 0
  const put = (line: string): Proposal => ({
    ...replaceStretch(
      sentence,
      start,
      sentence.words.length - (/[.!?]\s*$/.test(sentence.text) ? 1 : 0),
      inPerson(line, person)
    ),
    flips: /require|need to|must/i.test(sentence.text) ? 'obligation' : 'negation'
  })
  if (addresses.length > 0) {
    yield put(`you can reach {me} at ${addresses.join(' or ')}`)
    yield put(`if anything else comes up, you can reach {me} at ${addresses.join(' or ')}`)
    return
  }
  const tails = chooseFrames(sentence.text, ends)
  const heads = chooseFrames(`pat-formula ${sentence.text.length} ${hash(sentence.text) >>> 7}`, starts)
  for (let index = 0; index < 3; index++) yield put(`${heads[index] ?? ''}, ${tails[index] ?? ''}`)
}

/** Self-praise goes; where it is all there is, a line with a blank takes its place. */
function* deleteOrFill(sentence: Sentence, {frame}: FrameHit<FormulaFrame>, person: 'I' | 'we'): Generator<Proposal> {
  const others = sentence.reply.sentences.filter(
    other => other !== sentence && other.block.kind !== 'greeting' && other.block.kind !== 'sign-off'
  )
  if (others.length > 0) yield {text: '', range: deletionRange(sentence), safety: 'safe', flips: 'negation'}
  const fill = (line: string, ...blanks: readonly string[]): Proposal => ({
    ...blankIn(capitalize(inPerson(line, person)), sentence.range, ...blanks),
    flips: 'negation'
  })
  if (frame.kind === 'noted') {
    yield fill("{I'll} share your feedback with [person], and you'll hear from {me} by [time].", 'person', 'time')
    yield fill('here is what happens next with your feedback: [next step].', 'next step')
  } else if (frame.kind === 'thanks') yield fill('thank you for [what the customer did].', 'what the customer did')
  else yield fill('here is what {I} can do for you: [next step].', 'next step')
}
