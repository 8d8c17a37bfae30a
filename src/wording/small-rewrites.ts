/** Words that leave a problem its size: without the diminisher, without the shrug, or with what we do about it. */
import {smallClasses} from '../language/lexicon/smallness.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {capitalize, startLike, uncapitalize} from './casing.ts'
import {findEvent, shareFeeling} from './empathy.ts'
import {chooseFrames} from './frames.ts'
import {lastWord, restOf} from './main-part.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange, helpFollows, rewordWords} from './phrases.ts'

/** What makes it small, by word indices. */
export interface Smallness {
  readonly name: string
  readonly from: number
  readonly to: number
}

const works = ["and {I'm} working on it", 'and {I} want to get it right for you', 'and {I} want to put it right']
const owned = [
  "this shouldn't have happened, and {I} want to put it right",
  'it matters, and {I} want to put it right',
  '{I} want to put this right for you',
  "that isn't how it should be, and {I} want to put it right",
  "{I} don't want to leave it like this; let {me} put it right"
]
const slot = '[what happened]'
const asked = [
  `{I} want to put ${slot} right for you`,
  `{I'd} want ${slot} put right too`,
  `${slot} matters, and {I} want to put it right`
]

/** Rewrites, best first. */
export function* enlarge(sentence: Sentence, small: Smallness, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const body = bodyRange(sentence)
  const range = sentence.range
  const mark = sentence.reply.text.slice(body[1], range[1])
  const put = (text: string, safety?: Proposal['safety']): Proposal => ({
    text: startLike(sentence.text, text) + (/[.!?]/.test(mark) ? '.' : ''),
    range,
    flips: 'negation',
    ...(safety ? {safety} : {})
  })
  if (small.name === 'at least') return yield* dropAtLeast(sentence, small, put)
  if (small.name === 'luck' && small.from === 0)
    yield put(capitalize(rewordWords(sentence, small.to, lastWord(sentence)).replace(/^,\s*/, '')))
  if (/^, (?:nothing|no)$/.test(rewordWords(sentence, small.to - 3, small.to - 1)))
    yield put(rewordWords(sentence, 0, small.to - 3), 'safe')
  if (/^(?:diminisher|small trouble|amount)$/.test(small.name)) yield* dropSmall(sentence, small, put, person)
  const rest = restOf(sentence, small)
  if (rest) yield put(rest)
  const thing = small.name === 'luck' ? undefined : thingOf(sentence, small)
  if (thing) yield put(inPerson(`{I} want to put ${thing} right for you`, person))
  yield* acknowledge(sentence, person, put)
}

type Put = (text: string, safety?: Proposal['safety']) => Proposal

/** "But at least the refund went through" → "The refund went through". */
function* dropAtLeast(sentence: Sentence, {from, to}: Smallness, put: Put): Generator<Proposal> {
  const before = rewordWords(sentence, 0, from).replace(/[\s,;]*(?:but|and|so|well|look)?[\s,;]*$/i, '')
  const after = rewordWords(sentence, to - 1, lastWord(sentence))
  if (before === '') yield put(capitalize(after), 'safe')
  else yield put(`${before}. ${capitalize(after)}`)
}

/** "It's just a minor glitch" → "It's a glitch". */
function* dropSmall(sentence: Sentence, {from, to}: Smallness, put: Put, person: 'I' | 'we'): Generator<Proposal> {
  const drop = new Set<number>()
  for (let index = from; index < to; index++) {
    const norm = sentence.words[index]?.norm ?? ''
    const next = sentence.words[index + 1]?.norm ?? ''
    if (
      smallClasses.only.has(norm) ||
      smallClasses.small.has(norm) ||
      /^(?:temporary|momentary|passing|very|tiny)$/.test(norm)
    )
      drop.add(index)
    if (norm === 'a' && /^(?:bit|touch|spot)$/.test(next)) for (let at = index; at < index + 3; at++) drop.add(at)
  }
  if (drop.size === 0 || drop.size === to - from || sentence.words[to - 2]?.norm === 'thing') return
  const all = rewordWords(sentence, 0, lastWord(sentence), {drop})
    .replace(/\b([Aa])n? (?=[aeiou][a-z])(?!(?:one|uni|use|eu)\w*)/g, '$1n ')
    .replace(/\b([Aa])n (?=[^aeiou\W]\w)/g, '$1 ')
  yield put(all, 'safe')
  const alone = /^(?:it|this|that)\b/i.test(all) && sentence.clauses.length < 2
  if (alone && !helpFollows(sentence))
    for (const line of chooseFrames(sentence.text, works)) yield put(`${all}, ${inPerson(line, person)}`)
}

/** The thing that is made small, as a definite noun phrase: "a missing garnish" → "the missing garnish". */
function thingOf(sentence: Sentence, {from, to}: Smallness): string | undefined {
  const clause = sentence.clauses.find(
    each =>
      each.subject === 'third' &&
      each.subjectWords[1] > each.subjectWords[0] &&
      each.verb.index >= from - 3 &&
      each.verb.index < to + 1
  )
  if (!clause) return undefined
  const [first, end] = clause.subjectWords
  const text = rewordWords(sentence, first, end)
  const head = sentence.words[end - 1]?.norm ?? ''
  if (
    end - first > 5 ||
    !/^(?:a|an|the|your|our|one|that|this) \w/i.test(text) ||
    /^(?:something|nothing|time|waiting|size|one|bit|lot|thing|things|delay)$/.test(head)
  )
    return undefined
  return text.replace(/^(?:an?|one) /i, 'the ').replace(/^(The|Your|Our|That|This) /, word => word.toLowerCase())
}

/** Lines that take the problem at the customer's size. */
function* acknowledge(sentence: Sentence, person: 'I' | 'we', put: Put): Generator<Proposal> {
  const event = findEvent(sentence)
  if (event)
    for (const line of shareFeeling(sentence.text, {feeling: 'frustrated', person, that: uncapitalize(event.text)}))
      yield put(line)
  for (const line of chooseFrames(sentence.text, owned)) yield put(inPerson(line, person))
  for (const frame of chooseFrames(sentence.text, asked)) {
    const proposal = put(inPerson(frame, person))
    const at = proposal.text.indexOf(slot)
    if (at >= 0) yield {...proposal, blanks: [{name: 'what happened', range: [at, at + slot.length]}]}
  }
}
