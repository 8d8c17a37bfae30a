/** Words that open a subordinate clause or a question: which, how long, and whether they do so here. */
import * as closed from './lexicon/function-words.ts'
import {readNounPhrase} from './noun-phrases.ts'
import type {Tag} from './tags.ts'

/** An opener at a word. */
export interface Opener {
  readonly name: string
  readonly length: number
  /** The opener is the subject of its clause ("who cancelled"). */
  readonly subject: boolean
  /** The opener determines a noun that follows it ("which browser"). */
  readonly noun: boolean
  /** The opener asks: an inverted verb may follow. */
  readonly question: boolean
}

/** Where the opener stands. */
export interface Setting {
  readonly pending: boolean
  readonly current: boolean
  readonly fresh: boolean
  readonly question: boolean
  /** Lemma of the clause in hand. */
  readonly last: string
}

/** The opener at a word, by form alone; undefined for none. */
export function readOpener(tags: readonly Tag[], at: number): Opener | undefined {
  const norm = tags[at]?.norm ?? ''
  if (tags[at]?.word.kind !== 'word') return undefined
  for (const phrase of closed.longSubordinators) {
    if (phrase[0] === norm && phrase.every((word, index) => tags[at + index]?.norm === word))
      return {name: phrase.join(' '), length: phrase.length, subject: false, noun: false, question: false}
  }
  if (!closed.subordinators.has(norm) && !closed.whWords.has(norm)) return undefined
  const subject = /^(?:who|which|that|what)$/.test(norm) && verbFollows(tags, at + 1)
  const noun = /^(?:which|what|whose|whatever|whichever)$/.test(norm) && !subject && tags[at + 1]?.noun === true
  return {name: norm, length: 1, subject, noun, question: closed.whWords.has(norm)}
}

/** True where an opener starts a clause; closed cases for the words that are prepositions or adverbs as well. */
export function opensClause(tags: readonly Tag[], at: number, opener: Opener, setting: Setting): boolean {
  if (opener.length > 1) return finiteAhead(tags, at + opener.length)
  const name = opener.name
  const next = tags[at + 1]
  if (name === 'that') return opensThat(tags, at, opener, setting)
  if (name === 'like') return /^(?:look|seem|feel|sound|appear|be)$/.test(setting.last) && finiteAhead(tags, at + 1)
  if (/^(?:before|after|since|until)$/.test(name) && next?.norm === 'that' && (setting.pending || tags[at - 1]?.noun))
    return false
  if (
    /^(?:since|as|before|after|until|till|than|except|given|assuming|once|while|whilst|for|providing|provided)$/.test(
      name
    )
  )
    return finiteAhead(tags, at + 1) && !(name === 'as' && setting.pending && !next?.subjectPronoun)
  if (name === 'how' && next && (next.adjective || next.adverb) && !finiteAhead(tags, at + 1)) return false
  if (name === 'however') return next?.norm !== ','
  if (closed.whWords.has(name))
    return finiteAhead(tags, at + 1, true) && (opener.subject || !setting.question || !next?.punctuation)
  return finiteAhead(tags, at + 1)
}

/** "that" as a subordinator or relative, not as a pronoun or determiner. */
function opensThat(tags: readonly Tag[], at: number, opener: Opener, setting: Setting): boolean {
  const next = tags[at + 1]
  if (!next) return false
  if (setting.fresh && !setting.pending && (opener.subject || next.noun)) return false
  if (opener.subject)
    return setting.pending || (tags[at - 1]?.noun === true && setting.current && !verbOnlyNext(tags, at))
  const phrase = readNounPhrase(tags, at + 1)
  if (!phrase) return false
  if (next.subjectPronoun || next.determiner || next.word.kind === 'opaque') return finiteAhead(tags, at + 1)
  return (
    (phrase.to > at + 1 &&
      verbFollows(tags, phrase.to) &&
      (closed.reportVerbs.has(setting.last) || setting.last === 'be' || tags[at - 1]?.adjective === true)) ||
    (!next.noun && finiteAhead(tags, at + 1))
  )
}

/** "I know that is hard": after a verb of knowing, "that" is the subject itself. */
function verbOnlyNext(tags: readonly Tag[], at: number): boolean {
  return tags[at - 1]?.verb?.kinds.includes('base') === true && tags[at - 1]?.noun !== true
}

/** True when a finite verb follows at once, adverbs apart. */
export function verbFollows(tags: readonly Tag[], at: number): boolean {
  let k = at
  while (tags[k]?.adverb && !tags[k]?.subjectPronoun) k++
  const tag = tags[k]
  if (!tag) return false
  if (
    tag.modal ||
    tag.do ||
    (tag.have && tag.norm !== 'having') ||
    (tag.be && !['be', 'been', 'being'].includes(tag.norm))
  )
    return !tags[k + 1]?.subjectPronoun || tags[k + 1]?.norm === 'that'
  const verb = tag.verb
  if (!verb) return false
  if (verb.kinds.includes('gerund')) return false
  return (
    !verb.nounish ||
    verb.kinds.includes('past') ||
    (tags[k + 1]?.determiner ?? false) ||
    (tags[k + 1]?.objectPronoun ?? false) ||
    !tags[k + 1]
  )
}

/** True when a finite verb stands ahead, before a comma or stop ends the stretch. */
function finiteAhead(tags: readonly Tag[], at: number, relative = false): boolean {
  for (let k = at; k < tags.length; k++) {
    const tag = tags[k]
    if (!tag) return false
    if (tag.punctuation && !/^["“”'’()]$/.test(tag.norm)) {
      const aside = tag.norm === ',' && tags[k + 1]?.adverb && tags[k + 2]?.norm === ','
      if (aside) continue
      return false
    }
    if (
      tag.modal ||
      tag.do ||
      (tag.have && tag.norm !== 'having') ||
      (tag.be && !['be', 'been', 'being'].includes(tag.norm))
    )
      return true
    const subject = tags[k - 1]
    if (tag.verb && k > at && subject?.norm !== 'to' && !tag.verb.kinds.includes('gerund') && subject?.subjectPronoun)
      return true
    if (
      tag.verb &&
      k > at &&
      !tag.verb.kinds.includes('gerund') &&
      subject?.norm !== 'to' &&
      !subject?.determiner &&
      !subject?.preposition &&
      (subject?.subjectPronoun ||
        subject?.adverb ||
        (subject?.noun && (!tag.verb.nounish || tag.verb.kinds.includes('past'))))
    )
      return true
    if (tag.verb && k === at && relative && tag.verb.kinds.some(kind => kind === 'past' || kind === 'third'))
      return true
  }
  return false
}
