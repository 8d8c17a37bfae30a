/** Why words of haste are none: time is given, the customer asked for it, something else is meant. */
import type {Clause, Sentence} from '../language/model.ts'
import {clauseAt, type FrameHit, normsOf, type WordFrame} from './frame-search.ts'
import {isConditional} from './grammar.ts'

const soothing =
  / (?:no rush|no hurry|take (?:all )?(?:the|your) time|whenever|at your request|as you asked|you asked|requested|as requested|leave (?:it|this|your \w+) open|keep (?:it|this|your \w+) open) /
const openDoor =
  / (?:re-?open|reopens|reply (?:here|any ?time|to)|replying|get back to us|let (?:me|us) know|write back|open again|opens again|respond to this|any ?time) /

/** A hit with what stands around it. */
interface Around {
  readonly clause: Clause | undefined
  readonly from: number
  readonly all: string
  readonly lead: string
  readonly said: string
  readonly rest: string
  readonly question: boolean
}

type Guard = (around: Around) => string | false | undefined

const queueWords =
  / (?:ticket|tickets|case|cases|customer|customers|pile|queue|line|calls|requests|emails|number|hundreds|thousands|people) /
const counted =
  / (?:requests|tickets|calls|emails|messages|claims|enquiries|inquiries|orders|customers|people|users|cases|queries|mails|reports) /
const elsewhere: Guard = ({all}) =>
  / (?:hired|no longer|road|street|site|server|station|airport|trail) /.test(all) && 'speaks of something else'
const isOurs = (clause: Clause | undefined): boolean => clause?.subject === 'agent' || clause?.subject === 'company'

const closing: Guard = ({clause, from, all, lead, said}) => {
  if (/ (?:never|should not|would not|sorry (?:i|we) (?:hurried|rushed)|too early) /.test(said + lead))
    return 'takes it back'
  if (/ (?:not|never) /.test(said) && !/^ (?:if|no|without) /.test(said)) return 'denied'
  if (/ (?:you|customer) (?:have )?clos/.test(all)) return 'their own act'
  if (/ for now /.test(all)) return 'for now'
  return /^ mark/.test(said) && from > 0 && !isOurs(clause) && 'a thing'
}

const quick: Guard = ({clause, all, lead}) => {
  if (/ (?:offer|offers|sale|discount|stock|grab|deal) /.test(all)) return 'an offer'
  if (clause?.mood === 'declarative' && isOurs(clause) && !/ (?:could|can|shall|need|let) /.test(lead))
    return 'our own haste'
  return clause && isConditional(clause) && !/ if you can /.test(all) && 'conditional'
}

const queue: Guard = ({all, said, rest}) => {
  if (/^ you /.test(said) && !queueWords.test(said + rest)) return 'no queue'
  const told = / (?:minute|minutes|stay with you|hold|book|novel|copy|best|first|loyal|valued) /.test(all)
  return told && !/ (?:tickets|pile) /.test(all) && 'says how long'
}

const guards: Readonly<Record<string, Guard>> = {
  closing,
  queue,
  'be quick': quick,
  busy: around => (/^ (?:you|your) /.test(around.said) ? 'speaks of the customer' : elsewhere(around)),
  load: around =>
    / number (?:of|in) /.test(around.said) && !counted.test(around.said) ? 'counts something else' : elsewhere(around),
  forfeit: ({clause, all}) => clause && !/ (?:when|if|after|unless|within|or|because) /.test(all) && 'no threat',
  'no time': ({said}) => / (?:you|customers?) (?:do not|only|just) /.test(said) && 'speaks of the customer',
  'is that all': ({question, said}) => !question && /^ (?:is|was) /.test(said) && 'no question',
  'others wait': ({all}) =>
    / (?:found|useful|liked|told|helped|see|have) (?:that|this|it) /.test(all) && 'speaks of something else',
  numbers: ({said, lead}) => !/ (?:my|our|we|i) /.test(said + lead) && !/so that|so the/.test(lead) && 'their numbers'
}

/** Why a hit is no haste; undefined where it is. */
export function excuseHaste(sentence: Sentence, {frame, from, to}: FrameHit<WordFrame>): string | undefined {
  const clause = clauseAt(sentence, to - 1)
  const all = normsOf(sentence)
  if (clause?.quoted || clause?.reportedBy === 'customer') return 'reported'
  if (soothing.test(all)) return 'gives time'
  const around: Around = {
    clause,
    from,
    all,
    lead: normsOf(sentence, 0, from),
    said: normsOf(sentence, from, to),
    rest: normsOf(sentence, to),
    question: /\?/.test(sentence.text)
  }
  return guards[frame.name]?.(around) || undefined
}

/** The customer can open it again, or reply any time: half a step back. */
export function leavesDoorOpen(sentence: Sentence): boolean {
  return (
    openDoor.test(normsOf(sentence)) ||
    (sentence.next !== undefined && openDoor.test(` ${sentence.next.words.map(word => word.norm).join(' ')} `))
  )
}
