/** Noun phrases over tags: where one starts, where it ends, what heads it. */
import * as closed from './lexicon/function-words.ts'
import type {Tag} from './tags.ts'

/** A noun phrase by word indices, end exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly determiner: string
  readonly pronoun: boolean
  /** "last week", "every time": tells when, is no subject or object. */
  readonly time: boolean
}

const interjections = new Set(
  'ok okay lol hi hello hey hiya yes yeah yep nope oh ah ooh hmm well sorry thanks thank please dear whoops oops haha ha sure alright right soz cheers yikes ouch aw aww'.split(
    ' '
  )
)

/** Reads the noun phrase that starts at a word; undefined where none does. */
export function readNounPhrase(tags: readonly Tag[], at: number): NounPhrase | undefined {
  const first = tags[at]
  if (!first || first.punctuation || interjections.has(first.norm)) return undefined
  if (first.objectPronoun || (first.subjectPronoun && !startsCore(tags, at))) return pronounPhrase(tags, at)
  if (!first.determiner && !first.noun && !(first.adverb && modifiesNext(tags, at))) return undefined
  if (first.norm === 'not' || first.norm === 'never') return undefined
  if (first.norm === 'no' && /^(?:longer|more)$/.test(tags[at + 1]?.norm ?? '')) return undefined
  const end = readCore(tags, at)
  return end === 0 ? undefined : finish(tags, at, end)
}

function pronounPhrase(tags: readonly Tag[], at: number): NounPhrase {
  const next = tags[at + 1]?.norm
  const plural =
    tags[at]?.norm === 'you' &&
    (next === 'guys' || next === 'all' || next === 'both' || next === 'people' || next === 'folks')
      ? 1
      : 0
  const else_ = next === 'else' ? 1 : 0
  return {from: at, to: at + 1 + plural + else_, head: at, determiner: '', pronoun: true, time: false}
}

/** True where a demonstrative or wh-word is a determiner: a noun follows before any verb. */
function startsCore(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]
  if (!tag?.determiner) return false
  const next = tags[at + 1]
  if ((tag.norm === 'this' || tag.norm === 'that') && next?.verb?.kinds.includes('third')) return false
  if (next?.adjective && tags[at + 2]?.noun !== true && tags[at + 2]?.adjective !== true) return false
  if (!next || next.punctuation || !next.noun)
    return next?.determiner === true && ['all', 'both', 'each', 'none'].includes(tag.norm) && next.norm !== 'that'
  if (next.verb?.kinds.every(kind => kind === 'past' || kind === 'participle')) return tags[at + 2]?.noun === true
  if (next.verb && !next.verb.nounish && next.norm !== 'call')
    return next.verb.kinds.every(kind => kind === 'participle' || kind === 'past') && tags[at + 2]?.noun === true
  return true
}

/** An adverb that grades an adjective before a noun ("a fairly new phone"). */
function modifiesNext(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]
  return (next?.adjective === true || next?.verb?.kinds.includes('participle') === true) && tags[at + 2]?.noun === true
}

/** Index after the last word of the core (determiner, modifiers, nouns); 0 for none. */
function readCore(tags: readonly Tag[], at: number): number {
  let k = at
  let seen = false
  while (k < tags.length) {
    const tag = tags[k]
    if (!tag || tag.punctuation) break
    const word = tag.norm
    if (word === "'s" || word.endsWith("s'")) {
      if (!seen) break
      seen = word !== "'s" && seen
    } else if (tag.determiner && (k === at || (!seen && predeterminer.has(tags[k - 1]?.norm ?? '')))) {
      // goes on
    } else if ((tag.coordinator || (!seen && tag.adverb)) && k > at && inside(tags, k)) {
      seen = seen && !tag.coordinator
      // "a fairly new phone", "the old and new address"
    } else if (!tag.noun || (seen && endsHere(tags, k))) break
    else if (
      k === at &&
      tag.verb &&
      !tag.verb.nounish &&
      !tag.verb.kinds.includes('gerund') &&
      tags[k + 1]?.noun !== true &&
      tag.word.kind === 'word'
    )
      return 0
    else seen = seen || isHeadable(tags, k)
    k++
  }
  if (seen) return onlyModifiers(tags, at, k) ? 0 : k
  return k > at && tags[at]?.determiner === true ? k : 0
}

/** "wrong", "back", "first" by themselves describe; they are no phrase. */
function onlyModifiers(tags: readonly Tag[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const tag = tags[k]
    if (tag && (tag.determiner || !(tag.adjective || tag.adverb))) return false
  }
  return true
}

const predeterminer = new Set('all both half such what many quite rather each'.split(' '))

function inside(tags: readonly Tag[], k: number): boolean {
  const next = tags[k + 1]
  const plain = next?.noun === true && !next.verb?.kinds.includes('past') && tags[k + 2]?.noun === true
  if (tags[k]?.coordinator && tags[k - 1]?.noun && plain && /^(?:and|or)$/.test(tags[k]?.norm ?? ''))
    return !tags[k + 2]?.verb?.kinds.includes('past')
  if (tags[k]?.coordinator)
    return tags[k - 1]?.adjective === true && next?.adjective === true && tags[k + 2]?.noun === true
  return next?.adjective === true || (next?.verb?.kinds.includes('participle') === true && tags[k + 2]?.noun === true)
}

/** True where a word can be the head so far: an adjective or participle with a noun behind it cannot. */
function isHeadable(tags: readonly Tag[], k: number): boolean {
  const tag = tags[k]
  const next = tags[k + 1]
  if (!tag) return false
  const counted = (tag.word.kind === 'opaque' || tag.word.kind === 'number') && next?.word.kind === 'word'
  const modifier =
    counted ||
    tag.adjective ||
    (tag.verb?.kinds.some(kind => kind === 'participle' || kind === 'gerund') === true && !tag.verb.nounish)
  return !(modifier && next?.noun === true && !isPlainPast(tags, k + 1) && !takesPronoun(tags, k + 1))
}

/** A word that is only a past form, with no noun behind it to modify. */
function isPlainPast(tags: readonly Tag[], k: number): boolean {
  const verb = tags[k]?.verb
  return (
    verb?.kinds.every(kind => kind === 'past' || kind === 'participle') === true &&
    !tags[k]?.adjective &&
    tags[k + 1]?.noun !== true
  )
}

/** Adjectives that follow the noun they describe ("left the case open"). */
const trailing = new Set(
  'open closed shut free empty clear ready dry clean short right wrong blank loose flat full late early'.split(' ')
)
/** "the wording upset you", "the delay cost us": a word that may be a verb, with a pronoun as its object. */
function takesPronoun(tags: readonly Tag[], k: number): boolean {
  const next = tags[k + 1]
  return (
    tags[k]?.verb !== undefined &&
    (next?.objectPronoun === true || (next?.norm === 'you' && !tags[k + 2]?.verb)) &&
    next?.norm !== 'mine'
  )
}

const units =
  /^(?:mm|cm|m|km|inch|inches|feet|miles|kg|g|ml|l|litres|times|days?|hours?|minutes?|mins?|weeks?|months?|years?|percent|euros?|dollars|pounds|rupees)$/

/** True where a content word after the head cannot belong to the phrase any more: a verb or a trailing adjective. */
function endsHere(tags: readonly Tag[], k: number): boolean {
  const tag = tags[k]
  const next = tags[k + 1]
  if (!tag || tag.word.kind === 'opaque') return false
  if (takesPronoun(tags, k)) return true
  if (closed.numerals.has(tag.norm) && units.test(next?.norm ?? '')) return true
  if (tag.adverb || (trailing.has(tag.norm) && next?.noun !== true)) return true
  if (tag.word.kind === 'number') return units.test(next?.norm ?? '')
  if (tag.adjective && !(next?.noun === true && !(next.verb && !next.verb.nounish))) return true
  const verb = tag.verb
  if (!verb) return false
  if (verb.kinds.includes('gerund')) return !verb.nounish || next?.determiner === true
  if (verb.kinds.every(kind => kind === 'past' || kind === 'participle'))
    return !(verb.nounish && next?.noun === true && tags[k - 1]?.determiner === true)
  const before = tags[k - 1]
  const plural = before?.norm.endsWith('s') === true
  if (verb.kinds.includes('base') && !plural && before?.word.kind === 'word')
    return isVerbFollower(next) && !verb.nounish
  if (verb.kinds.includes('third') && !plural && opensAfter.has(next?.norm ?? '')) return true
  if (!verb.nounish) return true
  return (
    isVerbFollower(next) &&
    !(tags[k - 1]?.verb?.nounish === false && tags[k - 1]?.verb?.kinds.includes('base') === true)
  )
}

const opensAfter = new Set('when if because after before unless until as while whenever once that how why'.split(' '))

/** Words that follow a verb rather than a noun. */
function isVerbFollower(tag: Tag | undefined): boolean {
  return (
    tag !== undefined &&
    ((tag.determiner && tag.norm !== "'s" && tag.norm !== 'that') || tag.objectPronoun || tag.subjectPronoun) &&
    tag.norm !== 'who' &&
    tag.norm !== 'which' &&
    !['you', 'i', 'we', 'they', 'he', 'she'].includes(tag.norm)
  )
}

/** The phrase without a bare verb at its end ("let the subscription | expire", "did the page | reload"). */
export function shrinkBase(tags: readonly Tag[], phrase: NounPhrase): NounPhrase {
  const last = tags[phrase.to - 1]
  if (
    phrase.pronoun ||
    phrase.to - phrase.from < 2 ||
    !last?.verb?.kinds.includes('base') ||
    tags[phrase.to - 2]?.determiner ||
    tags[phrase.to - 2]?.adjective
  )
    return phrase
  return {...phrase, to: phrase.to - 1, head: Math.min(phrase.head, phrase.to - 2)}
}

/** True where the word before a number is the noun that it counts ("step three"), not its determiner ("a new one"). */
function isNounBefore(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1]
  return before?.noun === true && !before.adjective && !before.determiner
}

function finish(tags: readonly Tag[], from: number, core: number): NounPhrase {
  let head = core - 1
  while (
    head > from &&
    (tags[head]?.word.kind === 'number' ||
      tags[head]?.word.kind === 'opaque' ||
      closed.numerals.has(tags[head]?.norm ?? '')) &&
    isNounBefore(tags, head)
  )
    head--
  if (tags[head]?.determiner && core - 1 > head) head = core - 1
  let to = core
  while (tags[to]?.norm === 'of') {
    const inner = readNounPhrase(tags, to + 1)
    if (!inner) break
    to = inner.to
  }
  const determiner = tags[from]?.determiner ? (tags[from]?.norm ?? '') : ''
  const noun = tags[head]?.norm ?? ''
  const bare = from === core - 1
  const time =
    (bare && noun === 'home') ||
    (closed.timeNouns.has(noun) &&
      (bare
        ? /day$|^today|^tomorrow|^yesterday|^tonight/.test(noun)
        : closed.timeDeterminers.has(tags[from]?.norm ?? '') || tags[from]?.word.kind === 'number'))
  return {from, to, head, determiner, pronoun: false, time}
}
