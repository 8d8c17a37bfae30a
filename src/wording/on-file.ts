/** What we know already, said back to the customer, instead of asking for it twice. */
import {readVerb} from '../language/inflection.ts'
import * as closed from '../language/lexicon/function-words.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {agree, bodyRange, rewordWords} from './phrases.ts'
import {clauseStart, flipOf, leftOver, readAround, restate, tailOf} from './restate.ts'

/** The words that ask for it twice. */
export interface Repetition {
  readonly name: string
  readonly from: number
  readonly to: number
}

const stories = [
  "{I've} read your earlier notes; let {me} check that {I} have it right: [summary]",
  'here is how {I} understand it from your earlier notes: [summary]; is anything missing?',
  'as {I} read your earlier messages, [summary]; please tell {me} where that is wrong'
]
const namedStories = [
  "{I've} gone through {np} in your earlier notes; let {me} check that {I} have it right: [summary]",
  'here is {np} as {I} understand it from your earlier notes: [summary]; is anything missing?',
  'as {I} read your earlier notes on {np}, [summary]; please tell {me} where that is wrong'
]
const tickets = [
  "{I'll} open a new ticket for you and link it to this one, so you don't have to write it all a second time",
  "let {me} move this to a new ticket for you, with everything you've told {me} so far",
  "{I} can open the new ticket for you from what you've told {me}; is there anything you would add?"
]
const details = [
  '{I} have {np} from your earlier message as [{head}]; {is} that still right?',
  "{I'll} take {np} from your earlier message, so there is nothing to send; please tell {me} if anything has changed",
  "{I'll} use {np} from your earlier message unless you tell {me} about a change"
]
const documents = [
  "{I'll} take {np} from your earlier message, so there is nothing to send",
  "let {me} find {np} in your earlier messages; {I'll} write to you only if anything is missing",
  "{I'll} look for {np} in your earlier messages first and tell you by [time] whether {I} have {it} all"
]
const chores = [
  '{I} can {verb} {np} for you from what {I} have on file; please tell {me} if anything has changed',
  "let {me} {verb} {np} for you from what you've told {me}; is anything different now?",
  "{I'll} {verb} {np} for you with the details {I} have here, so all {I} need is your yes"
]
const restarts = [
  "{I'll} pick this up where you left off, so there is nothing to do over",
  'let {me} pick this up where you left off; is anything different now?',
  "{I} can carry on from where you left off, with everything you've told {me} so far"
]
const helps = [
  'or {I} can do it for you from what {I} have on file',
  'or {I} can take it from your earlier message',
  'or {I} can look it up in your earlier messages'
]
const informs =
  /^(?:re-?)?(?:send|give|provide|tell|enter|state|confirm|share|supply|say|spell|attach|forward|upload|quote|list|email|mail|post|paste|type|need|submit|repeat|present|scan|fax|message|show|input|supply|report|key)$/
const papers =
  /^(?:form|forms|application|applications|questionnaire|request|test|claim|timesheets?|order|booking|survey|check|return|basket|playlist|paperwork|registration|report|complaint|tickets?)$/

/** Rewrites of a request that was answered before, best first. */
export function* rewriteRepeat(sentence: Sentence, repetition: Repetition, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const start = clauseStart(sentence, repetition.from)
  const around = {...readAround(sentence, start, repetition.to), topic: ''}
  const flips = flipOf(sentence.text)
  const thing = readThing(sentence, repetition)
  for (const frame of framesFor(sentence, repetition, thing)) {
    const line = fill(inPerson(frame, person), thing)
    const {contacts, references} = leftOver(sentence, `${line} ${around.lead} ${tailOf(around)}`)
    const facts = [...references, ...contacts].join(', ')
    const said = facts === '' ? line : /[?]$/.test(line) ? line : `${line} (${facts})`
    yield restate(sentence, around, said, {flips})
  }
  if (/\?$/.test(sentence.text) || /\b(?:is|are|was|were|isn['’]t|aren['’]t)\b[^,]*$/.test(sentence.text)) return
  const help = chooseFrames(`ask-to-repeat ${sentence.text}`, helps)[0] ?? ''
  yield {
    text: `${sentence.reply.text.slice(...bodyRange(sentence))}, ${inPerson(help, person)}`,
    range: bodyRange(sentence)
  }
}

interface Thing {
  readonly verb: string
  /** With its determiner; '' for none. */
  readonly phrase: string
  readonly head: string
}

function framesFor(sentence: Sentence, {name}: Repetition, thing: Thing): readonly string[] {
  const key = `ask-to-repeat ${sentence.text}`
  if (name === 'new ticket') return chooseFrames(key, tickets)
  if (name === 'start over') return chooseFrames(key, restarts)
  const isStory =
    /^(?:issue|problem|concern|matter|situation|story|question|what|happened|complaint|history|events)$/.test(
      thing.head
    )
  if (isStory && /^your\b/i.test(thing.phrase)) return chooseFrames(key, namedStories)
  if (/^(?:tell it all|hear it again|recap|story again|same questions)$/.test(name) || thing.phrase === '' || isStory) {
    return name === 'redo' && /^(?:start|begin)$/.test(thing.verb)
      ? chooseFrames(key, restarts)
      : chooseFrames(key, stories)
  }
  if (papers.test(thing.head) || !informs.test(thing.verb)) return chooseFrames(key, chores)
  if (
    /^(?:documents?|photos?|pictures?|screenshots?|attachments?|files?|scans?|receipts?|copy|copies|papers|videos?|pages?|forms?|letters?|images?|proofs?|id)$/.test(
      thing.head
    )
  )
    return chooseFrames(key, documents)
  return chooseFrames(key, details)
}

/** What is asked for: "your order number". */
function readThing(sentence: Sentence, {name, from, to}: Repetition): Thing {
  const {words} = sentence
  if (name === 'redo by duty') return readSubject(sentence, from, to)
  let at = from
  const verb = readVerb(words[from]?.norm ?? '')?.lemma ?? 'send'
  if (/^i need it again$/.test(name) || name === 'what again')
    while (at < to && !/^(?:your|the|that|those|these|this|all)$/.test(words[at]?.norm ?? '')) at++
  else at++
  while (
    at < to &&
    /^(?:me|us|in|out|up|through|over|again|back|to|it|with|for|all|of|once|more)$/.test(words[at]?.norm ?? '') &&
    !(words[at]?.norm === 'all' && /^(?:your|the|my|those|these|\w+teen|\w+s)$/.test(words[at + 1]?.norm ?? ''))
  )
    at++
  let end = at
  while (end < to && !stops(words[end]?.norm ?? '', end === at) && words[end]?.kind !== 'punctuation') end++
  const phrase = rewordWords(sentence, at, end, {swap: {your: 'your'}}).replace(
    /\s+(?:an?|the) (?:second|third|last|other) time$/i,
    ''
  )
  const head = phrase.split(' ').at(-1)?.toLowerCase() ?? ''
  return /^(?:your|the|all|a|an|those|these|this|that|\d+)\b/i.test(phrase) && !/^(?:it|this|that|what)$/i.test(phrase)
    ? {verb, phrase, head}
    : {verb, phrase: '', head: ''}
}

/** "The form has to be completed afresh": the subject is the thing. */
function readSubject(sentence: Sentence, from: number, to: number): Thing {
  const clause = sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from)
  const participle = sentence.words.findIndex(
    (word, index) =>
      index > from &&
      index < to + 1 &&
      readVerb(word.norm)?.kinds.includes('participle') === true &&
      sentence.words[index - 1]?.norm === 'be'
  )
  const [first, last] = clause?.subjectWords ?? [0, 0]
  const phrase = last > first ? uncapitalize(rewordWords(sentence, first, last)) : ''
  return {
    verb: readVerb(sentence.words[participle]?.norm ?? '')?.lemma ?? 'complete',
    phrase,
    head: sentence.words[last - 1]?.norm ?? ''
  }
}

function stops(norm: string, first: boolean): boolean {
  if (/^(?:again|once|one|afresh|anew|so|and|but|or|then|that|which|who|you|by|another)$/.test(norm) && !first)
    return true
  return closed.prepositions.has(norm) && norm !== 'of'
}

function fill(frame: string, {verb, phrase, head}: Thing): string {
  const neutral = phrase.replace(/^the same\s+/i, 'the ').replace(/^(?:an?|that|those|these|this)\s+/i, 'the ')
  const spoken = verb.replace(/^re-?(?=send|submit|enter|type|fill|complete|book|take|do)/, '')
  const noun = neutral.replace(/^(?:your|the|all your|all the|all)\s+/i, '')
  return frame
    .replaceAll('{np}', () => neutral)
    .replace('{head}', () => noun)
    .replace('{verb}', () => (/^(?:provide|give|state|put|go|have|get|run|make)$/.test(spoken) ? 'prepare' : spoken))
    .replace('{is}', 'is')
    .replaceAll('{it}', () => agree(head, 'it', 'them'))
}
