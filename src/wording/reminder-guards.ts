/** Why a near-match is no reminder: a promise, a pointer that helps, our own fault, somebody else told, thanks said again. */
import {sayParticles, sayVerbs} from '../language/lexicon/tellings.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {clauseAt, normsOf, wordSet} from './frame-search.ts'
import {isConditional, isReported} from './grammar.ts'

const says = wordSet(sayVerbs)
const often = String.raw`already|before|previously|repeatedly|twice|thrice|(?:\w+ ){0,3}(?:times|occasions)|time and (?:time )?again|again and again|over and over(?: again)?|at length|in no uncertain terms|in black and white|in writing|more than once|umpteen \w+`
/** Words that say it was told before. */
export const strong = new RegExp(` (?:${often}) `)
/** Places that help, other than those that bind: terms, policy, contract. */
const helps =
  /^ (?:\w+ )?(?:in|on|at|by) (?:the|our|my) (?:(?!terms|policy|contract)[^,;:.]+ )?(?:guide|guides|article|articles|docs|documentation|manual|faq|faqs|readme|tutorial|video|wiki|page) /
/** We say it of ourselves, or own up to what was wrong with it. */
export const ownsUp =
  / (?:sorry|apologise|apologize|apologies|wrong|wrongly|incorrect|incorrectly|mistake|mistakenly|misinformed|misled|unclear|confusing|should have|should not|failed|fault|thank|thanks|wished|glad) | (?:not|never) (?:\w+ ){0,2}(?:clear|right|true) /

/** The clause is ours. */
export function isOurs(clause: Clause): boolean {
  return clause.subject === 'agent' || clause.subject === 'company'
}

/** The clause has a verb of saying with its particle. */
export function isSaying(sentence: Sentence, clause: Clause): boolean {
  const {lemma, index} = clause.verb
  const particle = sayParticles[lemma]
  return (
    says.has(lemma) && (particle === undefined || normsOf(sentence, index + 1, index + 8).includes(` ${particle} `))
  )
}

/** Why an aside is no reminder. */
export function excuseAside(sentence: Sentence, name: string, from: number, to: number): string | undefined {
  const rest = normsOf(sentence, to)
  const next = sentence.words[to]?.norm ?? ''
  const previous = sentence.words[from - 1]
  if (
    /^ (?:\w+ ){0,2}(?:by you|(?:in|on|by|from) your|(?:i|we) (?:would|'d|will)) /.test(rest) ||
    / (?:not|just|same|such|soon|far|well|long) $/.test(normsOf(sentence, from - 1, from))
  )
    return 'their own words, or a promise'
  if (
    sentence.words.some(word => word.kind === 'opaque' && word.span?.token === 'url') ||
    /^ (?:below|here|(?:in|on|at) (?:this|that|the following)) /.test(rest)
  )
    return 'points to the place'
  if (
    name === 'aside' &&
    helps.test(rest) &&
    !strong.test(normsOf(sentence, from, to)) &&
    !/ (?:clearly|plainly) /.test(normsOf(sentence, from, to))
  )
    return 'points to the place'
  if (name === 'count') return excuseCount(sentence, from, to)
  if (name === 'again') return excuseAgain(sentence, from, to)
  if (name === 'repeat') return excuseRepeat(sentence, from, to)
  if (
    /^(?:as|like)$/.test(sentence.words[from]?.norm ?? '') &&
    previous &&
    previous.kind === 'word' &&
    !/^(?:and|but|so|yes|no|well|hi|hello|again|is|are|it|that|because|since)$/.test(previous.norm) &&
    !/^[,;.:?!)]$/.test(next) &&
    sentence.words[from]?.norm === 'like'
  )
    return 'compares'
  if (/ (?:sorry|apologies|apologise|apologize) /.test(normsOf(sentence, 0, from))) return 'owns up'
  return undefined
}

/** "for the third time, …" scolds; "the parcel was lost for the third time" owns up. */
function excuseCount(sentence: Sentence, from: number, to: number): string | undefined {
  const lead = normsOf(sentence, 0, from)
  const opens = lead.trim() === '' || /^ (?:and|but|so|now|hi|hello|well|ok|again|,| )+ $/.test(lead)
  const told = sentence.clauses.some(clause => isOurs(clause) && isSaying(sentence, clause) && clause.verb.index < from)
  if (told) return ownsUp.test(normsOf(sentence)) ? 'owns up' : undefined
  return opens && /^ (?:[,:;–—-]|and)/.test(normsOf(sentence, to)) && !isWarm(sentence, to)
    ? undefined
    : 'tells what happened'
}

function excuseAgain(sentence: Sentence, from: number, to: number): string | undefined {
  if (from > 0 && sentence.words[from - 1]?.kind !== 'punctuation') return 'goes on'
  if (isWarm(sentence, to)) return 'warm'
  const first = sentence.clauses.find(clause => clause.words[0] >= to - 1)
  if (/ this is the last /.test(normsOf(sentence, to))) return undefined
  if (first?.mood !== 'declarative' || /^(?:agent|company|customer)$/.test(first.subject) || isConditional(first))
    return 'no fact of ours'
  return undefined
}

function excuseRepeat(sentence: Sentence, from: number, to: number): string | undefined {
  const next = sentence.words[to]?.norm ?? ''
  const reiterates = /reiterat|restat/.test(normsOf(sentence, from, to))
  if (isWarm(sentence, to) || /\?\s*$/.test(sentence.text)) return 'warm'
  if (
    /^to$/.test(sentence.words[from]?.norm ?? '') &&
    from > 0 &&
    sentence.words[from - 1]?.kind === 'word' &&
    !/^(?:and|but|so)$/.test(sentence.words[from - 1]?.norm ?? '')
  )
    return 'an act'
  if (/^(?:do not|no) /.test(normsOf(sentence, from - 1, to).trim())) return 'denied'
  return reiterates ||
    /^(?:[:,;.!–—-]|that|what|myself|ourselves|this|it)$/.test(next) ||
    /^ (?:my|our|the) (?:\w+ )?(?:point|advice|answer|instructions|reply|message) /.test(normsOf(sentence, to)) ||
    /^(?:repeating|to say)/.test(normsOf(sentence, from, to).trim())
    ? undefined
    : 'an act'
}

/** Thanks, sorry and good wishes may be said again. */
function isWarm(sentence: Sentence, from: number): boolean {
  return / (?:thank|thanks|sorry|apologies|apologise|apologize|regret|welcome|congratulations|appreciate|grateful|glad|happy|pleased|delighted|enjoy|hope|feel free|great|love|good|bad|let us know|failed|promise) /.test(
    normsOf(sentence, from)
  )
}

/** A telling that was found: its sentence, clause, place, and the words around. */
interface Found {
  readonly sentence: Sentence
  readonly clause: Clause | undefined
  readonly from: number
  readonly to: number
  readonly said: string
  readonly rest: string
  readonly all: string
}

const count = / (?:twice|before|already|again|(?:\w+ ){0,2}times|at length) /
const papers = / (?:time|e-?mails?|messages?|calls?|repl(?:y|ies)|letters?|notes?|chats?|posts?) /

/** Reasons by name of the frame. */
const reasons: Readonly<Record<string, (found: Found) => string | false | undefined>> = {
  'been over': ({sentence, from, to}) =>
    (!count.test(normsOf(sentence, from)) || / (?:your|with the|with our) /.test(normsOf(sentence, from, to + 1))) &&
    'an act',
  'same as': ({from, rest}) => !(from === 0 && /^ (?:[,:.!;–—-]|mate|sir|again)/.test(rest)) && 'compares',
  stands: ({all}) => / (?:if|unless|until) /.test(all) && 'open',
  'same answer': ({all}) => / (?:if|unless|until|not (?:the )?same) /.test(all) && 'open',
  'says so': ({rest}) => / (?:not|wrong|missing|left|out of date|error) /.test(rest) && 'owns up',
  'asked before': ({sentence, said, to}) =>
    (/ (?:had to|have to|not|us to|are asked|were asked|are raised) /.test(said) ||
      (sentence.words[to - 1]?.norm === 'before' && sentence.words[to]?.kind === 'word')) &&
    'owns up',
  'was clear': ({sentence, to}) =>
    sentence.words[to - 1]?.norm === 'clear' &&
    sentence.words[to]?.kind === 'word' &&
    !/^(?:about|that|on|enough|from)$/.test(sentence.words[to]?.norm ?? '') &&
    'something else',
  'missed note': ({clause}) =>
    (clause?.subject !== 'customer' || /^(?:may|might|could)$/.test(clause.modality)) && 'polite',
  'look back': ({sentence, clause, from, said}) =>
    !/ you /.test(said) &&
    clause?.mood === 'declarative' &&
    clause.subject !== 'none' &&
    !/ (?:only|all) /.test(normsOf(sentence, 0, from + 1)) &&
    'an act',
  'let know': ({clause}) =>
    !(clause && (isOurs(clause) || clause.subject === 'third') && clause.polarity === '+') && 'something else',
  remind: ({all}) => / (?:me|us|i|we|to) remind you (?:on|when|at|before|tomorrow|again on) /.test(all) && 'offers',
  'how often': ({said, all}) =>
    /^ the /.test(said) && !(/^ (?:this|that|it)/.test(all) && papers.test(said)) && 'counts something else'
}

/** Why a telling without a fact is no reminder. */
export function excuseTelling(sentence: Sentence, name: string, from: number, to: number): string | undefined {
  const clause = clauseAt(sentence, from)
  const found: Found = {
    sentence,
    clause,
    from,
    to,
    said: normsOf(sentence, from, to),
    rest: normsOf(sentence, to),
    all: normsOf(sentence)
  }
  if (ownsUp.test(found.all) && name !== 'how often') return 'owns up'
  if (clause && (isConditional(clause) || isReported(clause)) && name !== 'tag') return 'conditional or reported'
  if (/\?\s*$/.test(sentence.text) && !/^(?:how often|been over|tag|remind)$/.test(name)) return 'question'
  return reasons[name]?.(found) || undefined
}
