/** Frames that tell what a customer left undone: an open class of verbs, minus those that blame nobody. */
import {readVerb} from '../language/inflection.ts'
import {
  answeringVerbs,
  blamelessVerbs,
  chosenVerbs,
  dueNouns,
  finishingVerbs,
  handingVerbs,
  harmlessLacks,
  missableThings,
  omitVerbs,
  partingVerbs,
  wishVerbs
} from '../language/lexicon/omissions.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {isCustomers, normsOf, verbPhraseEnd} from './clause-parts.ts'
import type {Omission} from './omission-act.ts'

const receiving = new Set('receive get see find hear meet reach understand notice enjoy'.split(' '))
const states = / (?:at home|home|in|there|present|available|around|reachable|on site|on time|on hand|ready) /
const lapses = / (?:lapse|expire|pass|slip|slide|go by|run out|run down|go) /
const blanks = /^(?:blank|empty|incomplete|half-finished|half-empty|un(?!less|til|der|ique|it)\w{3,}(?:ed|en|t|gn|id))$/
/** "forgot your password" is everybody's day. */
const forgettable = /^(?:password|passwords|pin|username|passcode|login|code|name|birthday|anniversary|passphrase|id)$/

/** What was left undone in a clause, by the first frame that fits. */
export function readOmission(sentence: Sentence, clause: Clause): Omission | undefined {
  const end = verbPhraseEnd(sentence, clause)
  const undone = readPassive(sentence, clause, end)
  if (clause.voice === 'passive' || undone) return undone
  if (!isCustomers(sentence, clause)) return undefined
  const act = (kind: Omission['kind'], verb: number): Omission => ({clause, end, kind, verb})
  const {verb} = clause
  const past = /^(?:past|perfect)$/.test(verb.tense) && clause.modality === 'none'
  const yet = findYet(sentence, clause, end)
  if (yet > 0) return act('pending', yet)
  if (refuses(sentence, clause)) return act('negated', verb.index)
  if (!past && !isHabit(clause)) return undefined
  const negative = clause.polarity === '-' || isInverted(sentence, clause)
  if (past && negative && isNegated(sentence, clause, end)) return act('negated', verb.index)
  if (negative) return undefined
  const omitted = readOmitVerb(sentence, clause, end)
  if (omitted > 0) return {...act('omitted', omitted), end: verb.lemma === 'let' ? stretchEnd(sentence, omitted) : end}
  if (isLeft(sentence, clause, end)) return act('left', verb.index)
  return past && lacks(sentence, clause, end) ? act('lacking', verb.index) : undefined
}

/** "you keep forgetting", "because you leave the field blank". */
function isHabit(clause: Clause): boolean {
  if (clause.verb.tense !== 'present' || clause.modality !== 'none') return false
  return (
    clause.verb.lemma === 'keep' ||
    /^(?:because|since|as)$/.test(clause.subordinator) ||
    clause.adverbs.some(word => /^(?:always|constantly|repeatedly)$/.test(word))
  )
}

/** "did not V", "never V-ed", "sent no photos": an open class of verbs, minus those that blame nobody. */
function isNegated(sentence: Sentence, clause: Clause, end: number): boolean {
  const {lemma, index, from} = clause.verb
  const said = normsOf(sentence, clause.words[0], end)
  const negatedVerb =
    / (?:not|never) /.test(normsOf(sentence, clause.subjectWords[1], index)) ||
    / (?:not|never) /.test(normsOf(sentence, from, index))
  const negatedSubject = /^(?:no|nobody|noone|none|neither|not)$/.test(
    sentence.words[clause.subjectWords[0]]?.norm ?? ''
  )
  const inverted = isInverted(sentence, clause)
  if (
    new RegExp(
      ' (?:wrong|only|just|merely|simply|mean to|have to|need to|get to|any of|twice|(?:give|gave|' +
        'given) up|or (?:did|have) not) '
    ).test(said)
  )
    return false
  if (lemma === 'be') return states.test(normsOf(sentence, index + 1, Math.min(end, index + 4)))
  const head = clause.object?.head ?? ''
  if (/^(?:make|do|take|give|say|tell)$/.test(lemma) && dueNouns.has(head)) return true
  if (lemma === 'do' && clause.object) return /^(?:the|your|that|those|these|my|our)$/.test(clause.object.determiner)
  if (lemma === 'bother') return / bother(?:ed)? (?:to|with) /.test(said)
  if (lemma === 'look' || lemma === 'come' || lemma === 'go')
    return / (?:look|looked) (?:at|in|for)| (?:come|came) (?:back|to|in)/.test(said) && !negatedSubject
  if (lemma === 'say' || lemma === 'let') return / (?:say|said) (?:so|anything|that)| let (?:us|me) know/.test(said)
  if (!negatedVerb && !negatedSubject && !inverted)
    return handingVerbs.has(lemma) || answeringVerbs.has(lemma) || / (?:on|to|of) none of /.test(said)
  if (lemma === 'think') return / th(?:ink|ought) (?:to|of) /.test(said)
  if (blamelessVerbs.has(lemma) || omitVerbs.has(lemma))
    return lemma === 'choose' && clause.object !== undefined && !isRelative(sentence, clause)
  if (isRelative(sentence, clause))
    return handingVerbs.has(lemma) || answeringVerbs.has(lemma) || finishingVerbs.has(lemma)
  if (wishVerbs.has(lemma)) return /^(?:because|since|as)$/.test(clause.subordinator)
  return !(chosenVerbs.has(lemma) && clause.verb.tense === 'perfect')
}

/** "At no point did you tell us", "Not once have you answered". */
export function isInverted(sentence: Sentence, {subjectWords, verb}: Clause): boolean {
  const before = normsOf(sentence, Math.max(0, verb.from - 4), verb.from)
  return subjectWords[0] > verb.from && / (?:no|not once|never|nowhere|nor) (?:\w+ ){0,2}$/.test(before)
}

/** A contact or relative clause: "the charge you did not make". */
function isRelative(sentence: Sentence, clause: Clause): boolean {
  if (/^(?:that|which|who)$/.test(clause.subordinator)) {
    const reading = readVerb(sentence.words[clause.words[0] - 1]?.norm ?? sentence.words[clause.words[0]]?.norm ?? '')
    return clause.object === undefined || !reading?.known || reading.nounish
  }
  const before = sentence.words[clause.words[0] - 1]
  return (
    clause.subordinator === 'none' &&
    before?.kind === 'word' &&
    !/^(?:and|but|so|or|like|yet)$/.test(before.norm) &&
    clause.object === undefined
  )
}

/** "you have yet to V", "you are yet to V": the index of V. */
function findYet(sentence: Sentence, clause: Clause, end: number): number {
  for (let at = clause.verb.from; at + 2 < end + 1; at++) {
    if (sentence.words[at]?.norm !== 'yet' || sentence.words[at + 1]?.norm !== 'to') continue
    const lemma = readVerb(sentence.words[at + 2]?.norm ?? '')?.lemma ?? ''
    return blamelessVerbs.has(lemma) || chosenVerbs.has(lemma) || receiving.has(lemma) ? -1 : at + 2
  }
  return -1
}

/** "because you would not open the door": a refusal told as the cause. */
function refuses(sentence: Sentence, clause: Clause): boolean {
  if (
    clause.modality !== 'would' ||
    clause.polarity === '+' ||
    clause.verb.tense === 'perfect' ||
    clause.subject !== 'customer'
  )
    return false
  if (blamelessVerbs.has(clause.verb.lemma) && clause.verb.lemma !== 'let' && clause.verb.lemma !== 'do') return false
  const cause = /^(?:because|as|since|for)$/.test(clause.subordinator)
  return (
    cause ||
    / so (?!that)/.test(normsOf(sentence, clause.words[1] - 1, clause.words[1] + 3)) ||
    /, so /.test(sentence.text.slice(clause.range[1] - sentence.range[0]))
  )
}

/** forget to V, fail to V, omit NP, pass over NP, let it lapse: the index of the verb whose object is missing. */
function readOmitVerb(sentence: Sentence, clause: Clause, end: number): number {
  const {index} = clause.verb
  let at = index
  if (clause.verb.lemma === 'keep') at = index + (sentence.words[index + 1]?.norm === 'on' ? 2 : 1)
  const lemma = at === index ? clause.verb.lemma : (readVerb(sentence.words[at]?.norm ?? '')?.lemma ?? '')
  const next = sentence.words[at + 1]?.norm ?? ''
  const after = normsOf(sentence, at + 1, end)
  const stretch = normsOf(sentence, at + 1, stretchEnd(sentence, at))
  const head = clause.object?.head ?? ''
  if (/^(?:forget|neglect|fail|omit|decline|refuse)$/.test(lemma) && next === 'to') {
    const inner = readVerb(sentence.words[at + 2]?.norm ?? '')?.lemma ?? ''
    return /^(?:decline|refuse)$/.test(lemma) || receiving.has(inner) ? -1 : at + 2
  }
  if (lemma === 'forget' && (forgettable.test(head) || /^ (?:about|how|where|when|that|what) /.test(after))) return -1
  if (omitVerbs.has(lemma)) return clause.object && !/^(?:nothing|anything)$/.test(head) ? at : -1
  if (lemma === 'miss') return missableThings.has(head) || next === 'out' ? at : -1
  if (lemma === 'pass' && next === 'over') return at
  if (lemma === 'put' && / off /.test(after))
    return / (?:putting|put) off (?!by)/.test(normsOf(sentence, at, end)) ? at : -1
  if (lemma === 'stop' && / short of /.test(after)) return at
  if (lemma === 'let' && lapses.test(stretch) && !/ let (?:us|me) /.test(normsOf(sentence, at, end))) return at
  return -1
}

/** Index of the next comma or stop. */
function stretchEnd(sentence: Sentence, at: number): number {
  const end = sentence.words.findIndex((word, index) => index > at && /^[,;:.!?]$/.test(word.norm))
  return end < 0 ? sentence.words.length : end
}

/** "left out the page", "left it blank", "left us without a yes". */
function isLeft(sentence: Sentence, clause: Clause, end: number): boolean {
  if (clause.verb.lemma !== 'leave') return false
  const after = sentence.words.slice(clause.verb.index + 1, end).map(word => word.norm)
  const said = ` ${after.join(' ')} `
  if (/ (?:nothing|no|none) /.test(said) && !/ us with/.test(said)) return false
  if (/^ (?:us|me) (?:without|waiting|guessing|hanging|in the dark|with no)/.test(said)) return true
  return (
    /^ (?:out|off) \w/.test(said) || / (?:out|off)(?: of [\w ]+)? $/.test(said) || after.some(norm => blanks.test(norm))
  )
}

/** "turned up without her card", "walked past without scanning", "rang off before giving us the code". */
function lacks(sentence: Sentence, clause: Clause, end: number): boolean {
  if (
    clause.subject !== 'customer' ||
    (blamelessVerbs.has(clause.verb.lemma) && !/^(?:come|go|let|write)$/.test(clause.verb.lemma))
  )
    return false
  const words = sentence.words.slice(clause.verb.index + 1, Math.max(end, clause.words[1])).map(word => word.norm)
  const at = words.findIndex(norm => /^(?:without|minus|before)$/.test(norm))
  if (at < 0 || words.slice(0, at).some(norm => /^[,;:.]$/.test(norm))) return false
  const next = words[at + 1] ?? ''
  const gerund = readVerb(next)?.kinds.includes('gerund') === true
  const last =
    words.slice(at + 1).find((_, index, rest) => !rest[index + 1] || /^[,;.]$/.test(rest[index + 1] ?? '')) ?? ''
  if (words[at] === 'before')
    return (
      gerund &&
      /^(?:ring|hang|log|sign|leave|close|quit|exit|disconnect|go)$/.test(clause.verb.lemma) &&
      !harmlessLacks.has(next)
    )
  if (harmlessLacks.has(next) || harmlessLacks.has(last)) return false
  return gerund || (partingVerbs.has(clause.verb.lemma) && /^(?:your|his|her|its|their|the|a|an)$/.test(next))
}

/** "nothing was submitted by you", "was returned unsigned by you". */
function readPassive(sentence: Sentence, clause: Clause, end: number): Omission | undefined {
  const said = normsOf(sentence, clause.verb.index, end)
  if (clause.subject === 'customer' && / and \w+ (?:on |to |with )?none of /.test(said))
    return {clause, end, kind: 'passive', verb: clause.verb.index}
  if (!/ by (?:you|your (?:\w+ )?(?:team|side|office|staff|company|family|people|colleagues?|department)) /.test(said))
    return undefined
  if (!/^(?:past|perfect)$/.test(clause.verb.tense) || clause.modality !== 'none') return undefined
  const denied =
    (clause.polarity === '-' && clause.voice === 'passive') ||
    / (?:not|never|nothing|no|none) /.test(normsOf(sentence, clause.words[0], clause.verb.index))
  const undone = sentence.words.slice(clause.verb.index, end).some(word => blanks.test(word.norm))
  const kind = denied
    ? !blamelessVerbs.has(clause.verb.lemma) &&
      !/^(?:authorise|authorize|order|request|charge|owe)$/.test(clause.verb.lemma)
    : undone
  return kind ? {clause, end, kind: 'passive', verb: clause.verb.index} : undefined
}
