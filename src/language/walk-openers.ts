/** Boundaries between clauses: punctuation, subordinators, coordinators. */
import * as closed from './lexicon/function-words.ts'
import {type NounPhrase, readNounPhrase} from './noun-phrases.ts'
import {opensClause, readOpener, type Setting, verbFollows} from './openers.ts'
import type {Tag} from './tags.ts'
import {closeAt, startAt, type Walk} from './walk-state.ts'

/** Punctuation: what ends a clause, what only sets apart. */
export function readPunctuation(walk: Walk, tag: Tag): void {
  const norm = tag.norm
  walk.afterPreposition = false
  if (/^["“”]$/.test(norm)) walk.quoted = norm === '“' ? true : norm === '”' ? false : !walk.quoted
  if (norm === ',') {
    walk.boundary = walk.at + 1
    if (walk.pending) walk.pending.soft = true
    walk.fresh = true
    if (!walk.pending && walk.current && walk.subordinator === 'none') walk.coordinated = false
  } else if (/^[;:.!?…—–-]+$|^["“”]$/.test(norm) && opensQuote(walk) && !(norm === '-' && walk.pending)) {
    if (walk.current) closeAt(walk, walk.at)
    walk.current = undefined
    walk.pending = undefined
    walk.stack.length = 0
    startAt(walk, walk.at + 1, 'none')
  }
  walk.at++
}

/** A quotation mark is a boundary where a quoted sentence starts or ends, not around a word ("ticked “sole trader”"). */
function opensQuote(walk: Walk): boolean {
  const norm = walk.tags[walk.at]?.norm ?? ''
  if (!/^["“”]$/.test(norm)) return true
  if (!walk.quoted) return walk.quoteBounds
  const before = walk.tags[walk.at - 1]
  walk.quoteBounds =
    !before || before.punctuation || closed.reportVerbs.has(before.verb?.lemma ?? '') || before.norm === 'that'
  return walk.quoteBounds
}

/** A word that opens a subordinate clause, if one stands here. */
export function readSubordinator(walk: Walk, tag: Tag): boolean {
  const opener = readOpener(walk.tags, walk.at)
  if (!opener || isParticipleHere(walk, tag) || !opensClause(walk.tags, walk.at, opener, settingOf(walk))) return false
  const governor = walk.current ?? (walk.pending ? undefined : walk.drafts.at(-1))
  const antecedent = walk.pending ? walk.pending.subject : walk.lastPhrase
  const aside = walk.pending?.soft === true && /^(?:who|which)$/.test(opener.name) && !walk.pending.subject.pronoun
  if (walk.pending && (!walk.pending.soft || aside)) walk.stack.push({...walk.pending, soft: false})
  walk.pending = undefined
  startAt(walk, walk.at, opener.name)
  walk.current = undefined
  walk.governor = governor
  const relative = /^(?:who|which|that|what|whose)$/.test(opener.name)
  walk.antecedent = relative ? antecedent : undefined
  walk.afterPreposition = false
  walk.at += opener.length
  if (relative && opener.subject) {
    const head = walk.at - 1
    const wh: NounPhrase = {from: head, to: walk.at, head, determiner: '', pronoun: true, time: false}
    walk.pending = {subject: wh, antecedent, start: walk.start, subordinator: opener.name, soft: false, governor}
  } else if (opener.noun) readFronted(walk)
  walk.fresh = opener.question
  return true
}

/** "you provided", "you were given": a participle, not a subordinator. */
function isParticipleHere(walk: Walk, tag: Tag): boolean {
  const subject = walk.pending?.subject
  return subject?.pronoun === true && subject.to === walk.at && /^(?:provided|given|assuming)$/.test(tag.norm)
}

function settingOf(walk: Walk): Setting {
  return {
    pending: walk.pending !== undefined && !walk.pending.soft,
    current: walk.current !== undefined,
    fresh: walk.fresh,
    question: walk.question,
    last: walk.current?.group.lemma ?? ''
  }
}

/** The noun behind "which", "whose": it may be the object of the clause. */
function readFronted(walk: Walk): void {
  const phrase = readNounPhrase(walk.tags, walk.at)
  if (!phrase || phrase.pronoun) return
  walk.at = phrase.to
  if (verbFollows(walk.tags, phrase.to) && !walk.tags[phrase.to]?.do) {
    const {start, subordinator, governor} = walk
    walk.pending = {subject: phrase, antecedent: undefined, start, subordinator, soft: false, governor}
  } else walk.fronted = phrase
}

/** and, but, so …: joins phrases or clauses. */
export function readCoordinator(walk: Walk, tag: Tag): boolean {
  if (!tag.coordinator) return false
  const next = walk.tags[walk.at + 1]
  if (
    tag.norm === 'so' &&
    !next?.subjectPronoun &&
    !next?.determiner &&
    !(next?.noun && walk.tags[walk.at - 1]?.punctuation) &&
    !next?.punctuation
  )
    return false
  if (tag.norm === 'yet' && !next?.subjectPronoun && !next?.determiner) return false
  const joins = /^(?:and|or|nor|plus)$/.test(tag.norm)
  const phrase = joins && walk.pending && !walk.pending.soft ? readNounPhrase(walk.tags, walk.at + 1) : undefined
  if (walk.pending && phrase) {
    walk.pending.subject = {...walk.pending.subject, to: phrase.to}
    walk.at = phrase.to
    return true
  }
  walk.coordinated = true
  walk.fresh = true
  walk.afterPreposition = false
  walk.at++
  return true
}
