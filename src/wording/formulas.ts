/** Why words of a formula are none: a task, a time, a topic, an act of ours, a thing's name. */
import {contactVerbs, excellenceWords} from '../language/lexicon/formulas.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {FormulaFrame} from './formula-frames.ts'
import {clauseAt, type FrameHit, normsOf} from './frame-search.ts'

const ourActs =
  / (?:i|we) (?:have |'ve |will |am |are |just |already )*(?:asked|waived|passed|refunded|sent|called|fixed|changed|added|checked|booked|moved|credited|asking|sending|calling|spoke|spoken|replaced|ordered|arranged|reported|opened|put) /

/** A hit with what stands around it. */
interface Around {
  readonly sentence: Sentence
  readonly clause: Clause | undefined
  readonly said: string
  readonly rest: string
  readonly all: string
}

const oneOfUs = /^ (?:your|our|customer|client|guest|every|each|the) /
const plain = / (?:appreciated|noted|first|key|world|concern|everything|goal) $/

/** Reasons by name of the frame. */
const reasons: Readonly<Record<string, (around: Around) => string | false | undefined>> = {
  important: ({said, all}) =>
    ((/^ the /.test(said) && !/ (?:our|to us|for us) /.test(all)) ||
      (oneOfUs.test(said) && plain.test(said) && !/ (?:our|us|greatly|highly|much|very) /.test(all))) &&
    'speaks of a thing',
  thanks: ({said, rest}) =>
    / choosing $/.test(said) && /^ (?:the|your|to|this|that|a|an) /.test(rest) && 'names the thing',
  values: ({said}) =>
    / (?:appreciate|appreciates) /.test(said) &&
    / (?:feedback|support|comments|input|opinion|opinions|interest) $/.test(said) &&
    'names what for',
  'feedback helps': ({clause}) => clause?.verb.tense === 'past' && 'tells what happened',
  seriously: ({sentence}) =>
    sentence.next !== undefined &&
    / (?:i|we) (?:have |'ve |am |are |will |'ll )(?!take|keep|look)/.test(normsOf(sentence.next)) &&
    'an act follows',
  noted: ({said}) => / (?:not|never) /.test(said) && 'denied'
}

/** Why a hit is no formula; undefined where it is. */
export function excuseFormula(sentence: Sentence, hit: FrameHit<FormulaFrame>): string | undefined {
  const {frame, from, to} = hit
  const clause = clauseAt(sentence, to - 1)
  if (clause?.quoted || clause?.reportedBy === 'customer') return 'reported'
  if (frame.kind === 'address') return excuseAddress(sentence, from, to)
  if (frame.kind === 'closing') return excuseClosing(sentence, hit)
  const all = normsOf(sentence)
  const said = normsOf(sentence, from, to)
  const rest = normsOf(sentence, to)
  if (/\?\s*$/.test(sentence.text) && frame.name !== 'wish') return 'question'
  if (
    ourActs.test(all) ||
    (frame.kind === 'praise' && /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d/i.test(sentence.text))
  )
    return 'tells an act or a fact'
  if (
    / literally /.test(all) ||
    (clause && /^(?:if|when|because)$/.test(clause.subordinator) && frame.kind === 'praise' && from > 3)
  )
    return 'meant literally'
  if (frame.name === 'strives') return excuseStriving(`${said}${rest}`, said)
  const why = reasons[frame.name]?.({sentence, clause, said, rest, all})
  if (why) return why
  if (/ (?:the community|ward|museum|school) has a /.test(all)) return 'speaks of a thing'
  return undefined
}

function excuseAddress(sentence: Sentence, from: number, to: number): string | undefined {
  const rest = sentence.words.slice(to).filter(word => word.kind !== 'punctuation')
  if (from > 0) return 'not at the start'
  const next = sentence.words[to]
  if (/^greetings/.test(sentence.words[0]?.norm ?? '') && /^ greetings from /.test(normsOf(sentence)))
    return / (?:customer|client|guest|delight|care|support|service|team) /.test(normsOf(sentence))
      ? undefined
      : 'a place'
  return rest.length > 0 && next?.kind !== 'punctuation' && /^\p{Lu}/u.test(next?.text ?? '')
    ? 'a name follows'
    : undefined
}

function excuseStriving(all: string, said: string): string | undefined {
  if (/ (?:extra mile|above and beyond|compromise|breathe) /.test(said)) return undefined
  if (/ success /.test(all) && / (?:dedicated|committed) /.test(said)) return undefined
  if (!all.split(' ').some(word => excellenceWords.has(word))) return 'no excellence'
  if (
    / (?:aim|seek|keep|continue|working|live|believe|constantly|always) /.test(said) &&
    !/ (?:experience|experiences|quality|satisfaction|excellence|expectations|standards|standard|best|improve|improving|excellent|superior) /.test(
      all
    )
  )
    return 'no excellence'
  return / (?:feel|believe|always) (?:like|that|best) | best to | do our best | our best | best way /.test(all) &&
    !/ (?:experience|service|satisfaction|quality) /.test(all)
    ? 'does its best'
    : undefined
}

/** A closing with a task, a time or a topic of its own is no formula. */
function excuseClosing(sentence: Sentence, {frame, from, to}: FrameHit<FormulaFrame>): string | undefined {
  const rest = normsOf(sentence, to)
  const all = normsOf(sentence)
  if (/\?\s*$/.test(sentence.text)) return 'question'
  if (
    / (?:once|after|as soon as|so (?:that )?i|when (?:it|the|your|he|she)|until) /.test(rest) &&
    frame.name !== 'any questions'
  )
    return 'names a time'
  const about =
    / (?:about|with|regarding|on|concerning|around) (?:the|your|my|this (?!matter|email|e-mail|ticket|case|issue|message)|clause|how|what|when|which|page) /
  if (
    frame.name === 'any questions' &&
    about.test(rest.slice(0, 40)) &&
    !/ (?:your (?:account|order|request)|the (?:above|same)) /.test(rest)
  )
    return 'names a topic'
  if (frame.name === 'any questions') return reachOut.test(all) ? undefined : 'no call to get in touch'
  if (
    frame.name === 'feel free' &&
    / to (?:get|come|ask|tell|drop|let) /.test(normsOf(sentence, from, to)) &&
    !/ (?:us|in touch|back|me|any|know|line) /.test(normsOf(sentence, from))
  )
    return 'names a task'
  if (frame.name === 'hesitate' && !contactVerbs.has(sentence.words[to - 1]?.norm ?? '')) return 'names a task'
  return undefined
}

const reachOut =
  / (?:contact|reach|reaching|let (?:us|me) know|shout|write|email|e-mail|call|mail|drop|get in touch|connect|reply|message|ping|dm|ask|feel free|hesitate|happy to help|here to help|glad to|assist|respond|revert|in touch|help section|support@\S+|visit|stands ready|hear from you) /
