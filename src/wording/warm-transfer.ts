/** A warm hand-over instead of a cold one: a name, a word for the colleague, and the story goes along. */
import type {Sentence} from '../language/model.ts'
import type {Colleague, Proposal, Voice} from '../types.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange} from './phrases.ts'
import {type Around, clauseStart, flipOf, leftOver, readAround, restate} from './restate.ts'
import {type Party, readParty} from './third-party.ts'

/** The words that send away, and to whom. */
export interface Handoff {
  readonly from: number
  readonly to: number
  readonly party: Party | undefined
}

const named = [
  "{n}{t} is the best there is at {s}, so {I'm} bringing them in{about} with everything you've told {me}",
  "{I'd} like to bring in {n}{t}{about}; nobody knows {s} better, and they'll have everything you've told {me}",
  "{I'll} bring in {n}{t}{about}, who knows {s} inside out, and pass on everything you've told {me}"
]
const introduced = [
  "{I'll} bring in {n}{t}{about} and pass on everything you've told {me}, so you won't have to repeat it",
  "{I'll} ask {n}{t} to get in touch with you{about}, with everything you've told {me} so far",
  "{n}{t} is the right person{about}, and {I'll} hand over the whole story so that you needn't tell it twice"
]
const unnamed = [
  "let {me} find the right person{about} and hand over everything you've told {me}",
  "{I'll} find out who can settle this{about} and pass on everything you've told {me}",
  "let {me} get the right person on this for you{about}, with everything you've told {me}"
]
const outside = [
  "{I'll} ask {p}{about} for you and come back with the answer by [time]",
  "let {me} contact {p}{about} for you; {I'll} write to you by [time] with what they say",
  "{I'll} get in touch with {p}{about} for you and tell you by [time] what they say"
]
const offered = [
  '{I} can contact {p}{about} for you and pass on the details; would that help?',
  "{I'd} be glad to contact {p}{about} for you; shall {I}?",
  'would it help if {I} wrote to {p}{about} for you with all the details?'
]

// Added to the words as they are, where a line of its own would lose a fact.
const choices = [
  'or {I} can contact them for you; which do you prefer?',
  'or {I} can do that for you with everything you have told {me}; which do you prefer?',
  'or {I} can take it up with them for you; which would you like?'
]

/** Rewrites of a sentence that sends the customer away, best first. */
export function* rewriteHandoff(sentence: Sentence, handoff: Handoff, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const start = clauseStart(sentence, handoff.from)
  const party = handoff.party ?? subjectParty(sentence, handoff)
  const around = dropIdle(readAround(sentence, start, relativeEnd(sentence, handoff.to)))
  const flips = flipOf(sentence.text)
  const relative = relativeOf(sentence, handoff.to)
  const key = `cold-handoff ${sentence.text}`
  const colleague = party && chooseColleague(party, voice.colleagues ?? [])
  if (/\bor$/i.test(around.lead)) return
  const put = (frame: string): Proposal => {
    const line = inPerson(fill(frame, {around, party, colleague, relative}), person)
    return restate(sentence, around, withFacts(sentence, around, line), {flips})
  }
  if (colleague?.strength) for (const frame of chooseFrames(key, named)) yield put(frame)
  if (party && (party.inside || colleague)) for (const frame of chooseFrames(key, introduced)) yield put(frame)
  else if (party)
    for (const frame of [
      chooseFrames(key, outside)[0] ?? '',
      chooseFrames(key, offered)[0] ?? '',
      chooseFrames(key, outside)[1] ?? ''
    ])
      yield put(frame)
  if (!party) for (const frame of chooseFrames(key, unnamed)) yield put(frame)
  if (/\^\w+\s*$|https?:\S+ \p{Lu}/u.test(sentence.text)) return
  const frame = chooseFrames(key, choices)[0] ?? ''
  yield {
    text: `${sentence.reply.text.slice(...bodyRange(sentence))}, ${inPerson(fill(frame, {around, party, colleague, relative: ''}), person)}`,
    range: sentence.range
  }
}

/** "The pound will tell you": the subject is the party. */
function subjectParty(sentence: Sentence, {from}: Handoff): Party | undefined {
  const clause = sentence.clauses.find(
    each => each.words[0] <= from && each.words[1] > from && each.subject === 'third'
  )
  const party = clause ? readParty(sentence, clause.subjectWords[0]) : undefined
  if (!party?.known || !clause || /^(?:this|that|it|people|person|one|ones|place|whoever)$/.test(party.head))
    return undefined
  const more = sentence.words[party.to]?.norm ?? ''
  const end = /^(?:on|in|at|of)$/.test(more) && clause.verb.from > party.to ? clause.verb.from : party.to
  return {
    ...party,
    to: end,
    text: sentence.reply.text.slice(sentence.words[party.from]?.range[0], sentence.words[end - 1]?.range[1])
  }
}

function chooseColleague(party: Party, colleagues: readonly Colleague[]): Colleague | undefined {
  const text = party.text.toLowerCase()
  return colleagues.find(
    ({team}) => team !== undefined && (text.includes(team.toLowerCase()) || team.toLowerCase().includes(party.head))
  )
}

/** "the store | where you bought it" belongs to the party. */
function relativeEnd(sentence: Sentence, to: number): number {
  const whoever = sentence.words[to - 1]?.norm === 'whoever'
  if (
    !(whoever || /^(?:where|who|whom|that)$/.test(sentence.words[to]?.norm ?? '')) ||
    sentence.words[to + 1]?.kind === 'punctuation'
  )
    return to
  let at = to
  while (at < sentence.words.length && sentence.words[at]?.kind !== 'punctuation') at++
  return at
}

function relativeOf(sentence: Sentence, to: number): string {
  const end = relativeEnd(sentence, to)
  return end > to
    ? ` ${sentence.reply.text.slice(sentence.words[to]?.range[0], sentence.words[end - 1]?.range[1])}`
    : ''
}

/** "they deal with that" says nothing new. */
function dropIdle(around: Around): Around {
  return /^(?:they|he|she|it)(?:'ll|’ll| will| can| should)? (?:deal|handle|do|does|deals|handles|look|looks|hang|know|take|be able to help|help)\b[^.]{0,30}$/i.test(
    around.tail
  )
    ? {...around, tail: ''}
    : around
}

interface Filling {
  readonly relative: string
  readonly around: Around
  readonly party: Party | undefined
  readonly colleague: Colleague | undefined
}

function fill(frame: string, {around, party, colleague, relative}: Filling): string {
  const about = around.topic === '' ? '' : ` about ${around.topic.replace(/^(?:the )?(?:that|this|it)$/i, 'this')}`
  const name = colleague?.name ?? '[name]'
  const team = colleague?.team ?? (party ? teamOf(party) : '')
  return frame
    .replace('{n}', () => name)
    .replace('{t}', () => (team === '' ? '' : ` from ${team}`))
    .replace('{s}', () => colleague?.strength ?? 'this')
    .replace('{p}', () => (party ? `${outsideName(party)}${relative}` : 'them'))
    .replace('{about}', () => about)
}

/** "our sales department" → "the sales department"; "a different team" → "". */
function teamOf(party: Party): string {
  const bare = party.text.replace(/^(?:our|the|your|a|an|my|one of our)\s+/i, '')
  if (
    /^(?:different|another|other|right|wrong|separate|appropriate|relevant|concerned|whoever|someone|them)\b/i.test(
      bare
    ) ||
    /^another\b/i.test(party.text) ||
    /^(?:team|department|colleagues?|manager|desk)$/i.test(bare)
  )
    return ''
  return /^(?:our|the)\b/i.test(party.text) ||
    /\b(?:team|department|desk|unit|office|line|branch|centre|center)$/i.test(bare)
    ? `the ${bare}`
    : bare
}

function outsideName(party: Party): string {
  return party.text.replace(/^our\s+/i, 'the ').replace(/^(?:The|Your|Their|A|An)\b/, word => word.toLowerCase())
}

/** The line with the numbers and addresses of the sentence that it would lose. */
function withFacts(sentence: Sentence, around: Around, line: string): string {
  const {contacts, references} = leftOver(
    sentence,
    `${line} ${around.lead} ${around.tail.startsWith('\u0000') ? '' : around.tail}`
  )
  const quoted = references.length === 0 ? '' : ` (${references.join(', ')})`
  if (/\?$/.test(line)) return line
  return `${line}${quoted}${contacts.length === 0 ? '' : `; they are also at ${contacts.join(' and ')} if you would rather reach them yourself`}`
}
