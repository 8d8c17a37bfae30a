/** What to say instead of haste: the customer's matter, owned, with time for it. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {capitalize} from './casing.ts'
import type {FrameHit, WordFrame} from './frame-search.ts'
import {normsOf} from './frame-search.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {addressLine, blankIn, endSentence} from './stretches.ts'

const lines: Readonly<Record<string, readonly string[]>> = {
  next: ['Hello, how can I help you?'],
  queue: [
    "{I} have your request here, and you'll hear from {me} by [time].",
    "{I'm} looking at your request, and you'll hear from {me} by [time]."
  ],
  'others wait': [
    "Let's get this sorted for you.",
    'What else would help you today?',
    "{I'm} here for you; what would you like to look at first?"
  ],
  'be quick': [
    'Take the time you need; {I} can look at it with you.',
    'What would you like to look at first?',
    "{I'm} listening; what happened?"
  ],
  'no time': [
    "If we don't finish today, {I'll} carry on with you [when].",
    "{I'll} come back to you [when], so that there is time for all of it.",
    'What matters most to you right now?'
  ],
  'is that all': ['What else can {I} help you with?', 'Is there anything else you would like to ask?'],
  load: [
    "Our replies are slower than {I'd} like right now; you'll hear from {me} by [time].",
    "Thanks for waiting; you'll hear from {me} by [time].",
    "{I'm} sorry that an answer takes longer than it should; you'll have it by [time]."
  ],
  numbers: [
    "{I'll} keep this open until you tell {me} that it works.",
    '{I} want this to work for you first; does it?'
  ],
  closing: [
    "{I'll} mark this as done for now; reply here any time and it opens again.",
    "{I'll} leave this open in case anything else comes up.",
    'Does this solve it for you?'
  ],
  forfeit: ["{I'll} hold it for you until [time].", 'When would it suit you to reply?']
}
const we: Readonly<Record<string, string>> = {
  "Our replies are slower than {I'd} like right now; you'll hear from {me} by [time].":
    "Our replies are slower than we'd like right now; you'll hear from us by [time].",
  "{I'm} sorry that an answer takes longer than it should; you'll have it by [time].":
    "We're sorry that an answer takes longer than it should; you'll have it by [time]."
}

/** Lines for the whole sentence, best first; a duration or an id of the original is kept where there is one. */
export function* rewriteHaste(sentence: Sentence, hit: FrameHit<WordFrame>, voice: Voice): Generator<Proposal> {
  const {frame} = hit
  const person = choosePerson(sentence, voice)
  const name = frame.name === 'busy' ? 'load' : frame.name
  const {range} = sentence
  yield* keepNumbers(sentence, hit, person)
  const rest = keepRest(sentence, hit)
  if (rest) yield rest
  if (saysMore(sentence, hit)) return
  for (const frameText of ordered(sentence, name)) {
    const said = addressLine(sentence, startOf(person === 'we' ? (we[frameText] ?? frameText) : frameText, person))
    const blanks = ['time', 'when'].filter(blank => said.includes(`[${blank}]`))
    yield {
      ...(blanks.length > 0 ? blankIn(said, range, ...blanks) : {text: said, range}),
      flips: /\b(?:must|have to|need to)\b/i.test(sentence.text) ? 'obligation' : 'negation'
    }
  }
}

/** A frame in the given person, with a capital. */
function startOf(frame: string, person: 'I' | 'we'): string {
  return capitalize(inPerson(frame, person))
}

function ordered(sentence: Sentence, name: string): readonly string[] {
  const list = lines[name] ?? []
  const words = normsOf(sentence)
  if (name === 'closing' && / trust /.test(words))
    return ['Does this solve it for you?', 'Did that answer your question?']
  if (name === 'closing' && / (?:consider|treat|regard|assume|count) /.test(words))
    return [list[1] ?? '', list[0] ?? '']
  if (name === 'closing') return [list[0] ?? '', list[1] ?? '']
  return chooseFrames(`rushing ${sentence.text}`, list)
}

const span =
  /\b(?:(?:within|in|after|for)\s+)(?:the\s+next\s+)?((?:\d+|two|three|four|five|six|seven|ten|fourteen|thirty)\s+(?:business\s+|working\s+)?(?:hours?|days?|weeks?))\b/i

/** A deadline stays as the time that it stays open; an id stays. */
function* keepNumbers(sentence: Sentence, {frame}: FrameHit<WordFrame>, person: 'I' | 'we'): Generator<Proposal> {
  const {range, text} = sentence
  const time = span.exec(text)?.[1]
  if (frame.name === 'closing' && time && /\bif\b|\bno (?:reply|response)\b/i.test(text)) {
    yield {
      text: startOf(
        `{I'll} keep your case open for ${time} and check in then; a reply any time after that comes straight back to {me}.`,
        person
      ),
      range,
      flips: 'negation'
    }
  }
  const id = /\{\{[^}]+\}\}|#\d+/.exec(text)?.[0]
  if (!id || !/^(?:queue|closing)$/.test(frame.name)) return
  if (frame.name === 'queue')
    yield blankIn(
      startOf(`{I} have your request ${id} here, and you'll hear from {me} by [time].`, person),
      range,
      'time'
    )
  else
    yield {
      text: startOf(`{I'll} mark ${id} as done for now; reply here any time and it opens again.`, person),
      range,
      flips: 'negation'
    }
}

const asked =
  /[,;]\s*(?:so\s+|and\s+)?((?:which|what|who|when|where|how|would|do|did|shall|could|can|is|are)\b[^,;]+\?)\s*$/i

/** What stands behind the haste: a question, or a fact about a thing. */
function keepRest(sentence: Sentence, {frame, to}: FrameHit<WordFrame>): Proposal | undefined {
  if (!/^(?:be quick|no time|others wait|busy|load)$/.test(frame.name)) return undefined
  const question = asked.exec(sentence.text)?.[1]
  if (question) return {text: capitalize(question), range: sentence.range, flips: 'negation'}
  const comma = sentence.words.findIndex((word, index) => index >= to && word.norm === ',')
  const clause = sentence.clauses.find(
    each => comma > 0 && each.subjectWords[0] === comma + 1 && each.subject === 'third' && each.subordinator === 'none'
  )
  if (!clause || frame.name !== 'be quick') return undefined
  return {
    text: endSentence(sentence.reply.text.slice(sentence.words[comma + 1]?.range[0], sentence.range[1])),
    range: sentence.range
  }
}

/** The customer is told or asked something else in the sentence: a line in its place would lose it. */
function saysMore(sentence: Sentence, {frame, to}: FrameHit<WordFrame>): boolean {
  if (sentence.words.slice(to).some(word => word.norm === ':')) return true
  if (!/^(?:load|busy|others wait)$/.test(frame.name)) return false
  return sentence.clauses.some(
    clause =>
      clause.words[0] >= to &&
      (clause.mood === 'imperative' || clause.subject === 'customer') &&
      clause.subordinator === 'none' &&
      !/^(?:bear|wait|be)$/.test(clause.verb.lemma)
  )
}
