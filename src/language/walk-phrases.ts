/** Noun phrases and infinitives on the way: subjects, objects, adjuncts. */
import * as closed from './lexicon/function-words.ts'
import {type NounPhrase, readNounPhrase, shrinkBase} from './noun-phrases.ts'
import {readOpener} from './openers.ts'
import type {Tag} from './tags.ts'
import {startAt, type Walk} from './walk-state.ts'
import {followsVerb} from './walk-tense.ts'

const givers = new Set(
  'give send offer show tell pay lend hand bring sell owe grant issue charge cost quote email text post mail'.split(' ')
)
/** A noun phrase: subject, object or adjunct, by what stands around it. */
export function readSubject(walk: Walk, tag: Tag): boolean {
  if (tag.norm === 'to' || (tag.adverb && !tag.noun && tag.norm !== 'there' && !tag.determiner)) return false
  if (
    tag.norm === 'there' &&
    !startsFinite(
      walk,
      {from: walk.at, to: walk.at + 1, head: walk.at, determiner: '', pronoun: true, time: false},
      afterAdverbs(walk, walk.at + 1)
    )
  )
    return false
  const phrase = readNounPhrase(walk.tags, walk.at)
  if (!phrase || phrase.to <= walk.at) return false
  const after = afterAdverbs(walk, phrase.to)
  const finite =
    startsFinite(walk, phrase, after) ||
    (walk.coordinated && walk.current !== undefined && !phrase.pronoun && finiteBehind(walk, phrase.to))
  walk.at = phrase.to
  const preposition = walk.afterPreposition
  walk.afterPreposition = false
  if (
    preposition &&
    !(
      finite &&
      phrase.pronoun &&
      tag.subjectPronoun &&
      !['you', 'it', 'this', 'that', 'these', 'those'].includes(tag.norm)
    )
  ) {
    walk.lastPhrase = phrase
    return true
  }
  if (walk.pending && !walk.pending.soft) return addToPending(walk, phrase, finite)
  if (walk.current && !(finite && (walk.coordinated || walk.fresh || opensComplement(walk, phrase)))) {
    addToCurrent(walk, phrase)
    return true
  }
  if (phrase.time && !finite) return true
  if (tag.objectPronoun && !tag.subjectPronoun) return true
  setPending(walk, phrase)
  return true
}

function afterAdverbs(walk: Walk, at: number): number {
  let k = at
  for (;;) {
    const tag = walk.tags[k]
    if (tag?.adverb && !tag.determiner && !tag.subjectPronoun) k++
    else if (tag?.norm === ',' && walk.tags[k + 1]?.adverb && walk.tags[k + 2]?.norm === ',') k += 3
    else return k
  }
}

/** ", and every job after that failed": a finite verb behind the prepositional phrases of a new subject. */
function finiteBehind(walk: Walk, from: number): boolean {
  if (!walk.tags[from]?.preposition) return false
  for (let k = from + 1; k < walk.tags.length; k++) {
    const tag = walk.tags[k]
    if (!tag || tag.punctuation || tag.coordinator) return false
    const auxiliary =
      tag.modal || (tag.have && tag.norm !== 'having') || (tag.be && !/^(?:be|been|being)$/.test(tag.norm))
    if (auxiliary) return true
    const plain = tag.verb?.kinds.includes('past') && !tag.verb.kinds.includes('base') && !tag.verb.nounish
    if (plain) return !walk.tags[k - 1]?.determiner || walk.tags[k - 1]?.subjectPronoun === true
  }
  return false
}

/** True when a finite verb follows the phrase and agrees with it. */
function startsFinite(walk: Walk, phrase: NounPhrase, at: number): boolean {
  const tag = walk.tags[at]
  if (!tag) return false
  if (
    tag.modal ||
    tag.do ||
    (tag.have && tag.norm !== 'having') ||
    (tag.be && !['be', 'been', 'being'].includes(tag.norm))
  )
    return true
  if (!tag.verb) return false
  const kinds = tag.verb.kinds
  const subject = walk.tags[phrase.head]
  if (phrase.pronoun) {
    if (!subject?.subjectPronoun) return false
    const taker =
      walk.current &&
      closed.bareTakers.has(walk.current.group.lemma) &&
      phrase.from === walk.current.group.to &&
      !walk.coordinated &&
      !walk.fresh
    if (taker) return kinds.includes('past') && !kinds.includes('base') && !kinds.includes('participle')
    return (
      kinds.includes('past') ||
      kinds.includes('third') ||
      (kinds.includes('base') && !/^(?:it|he|she|this|that|there)$/.test(subject.norm))
    )
  }
  const alone =
    !tag.verb.nounish ||
    (!/s$/.test(subject?.norm ?? '') && (followsVerb(walk.tags[at + 1]) || readOpener(walk.tags, at + 1) !== undefined))
  return (kinds.includes('past') && !kinds.includes('base')) || (kinds.includes('third') && alone)
}

/** A finite clause may follow without "that": after a report, or after a noun ("the address you entered"). */
function opensComplement(walk: Walk, phrase: NounPhrase): boolean {
  const subject = walk.tags[phrase.head]
  if (phrase.pronoun && subject?.subjectPronoun) return true
  const lemma = walk.current?.group.lemma ?? ''
  if (lemma === 'be') return walk.tags[phrase.from - 1]?.adjective === true
  if (
    closed.reportVerbs.has(lemma) ||
    /^(?:see|know|hope|wish|mean|show|find|notice|guess|fear|regret|ensure|promise|look|seem|appear)$/.test(lemma)
  )
    return walk.current?.object === undefined || closed.reportVerbs.has(lemma)
  return false
}

function setPending(walk: Walk, phrase: NounPhrase): void {
  const complement = walk.current !== undefined && !walk.coordinated && !walk.fresh
  if (complement || walk.coordinated || (walk.current && walk.fresh)) {
    const governor = complement ? walk.current : undefined
    startAt(walk, phrase.from, complement || !walk.fresh ? walk.subordinator : walk.subordinator)
    walk.governor = governor
    if (complement) walk.antecedent = walk.lastPhrase
  }
  const leading = walk.pending?.soft ? phrase.from : walk.start
  walk.pending = {
    subject: phrase,
    antecedent: undefined,
    start: walk.pending?.soft ? Math.min(leading, phrase.from) : walk.start,
    subordinator: walk.subordinator,
    soft: false,
    governor: walk.governor
  }
  if (walk.pending && leading === phrase.from) walk.pending.start = phrase.from
  walk.current = undefined
  walk.coordinated = false
  walk.fresh = false
}

/** A phrase while a subject waits for its verb: a contact clause ("the address you entered"), else an adjunct. */
function addToPending(walk: Walk, phrase: NounPhrase, finite: boolean): boolean {
  const pending = walk.pending
  if (!pending || !finite || !phrase.pronoun) return true
  walk.stack.push(pending)
  walk.pending = {
    subject: phrase,
    antecedent: pending.subject,
    start: phrase.from,
    subordinator: 'none',
    soft: false,
    governor: undefined
  }
  walk.start = phrase.from
  return true
}

function addToCurrent(walk: Walk, phrase: NounPhrase): void {
  const current = walk.current
  if (!current) return
  walk.lastPhrase = phrase
  if (phrase.time) return
  const last = walk.tags[phrase.to - 1]
  if (
    phrase.from === current.group.to &&
    (current.group.lemma === 'let' ||
      (/^(?:make|help|see|watch)$/.test(current.group.lemma) && last?.verb?.nounish === false))
  ) {
    current.object ??= shrinkBase(walk.tags, phrase)
    return
  }
  if (
    (current.group.lemma === 'be' && current.group.voice === 'active' && !current.infinitive) ||
    (!current.infinitive && /^(?:seem|become|look|appear|remain|sound)$/.test(current.group.lemma))
  ) {
    current.complement ??= phrase
    return
  }
  const before = current.object
  const bare = before?.pronoun === true && closed.bareTakers.has(current.group.lemma)
  if (bare && walk.tags[phrase.from]?.verb?.kinds.includes('base')) return
  const adjacent = before !== undefined && before.to === phrase.from && current.group.voice === 'active'
  const ditransitive = adjacent && (before.pronoun || givers.has(current.group.lemma))
  if (!before || ditransitive) current.object = phrase
}
