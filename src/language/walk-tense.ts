/** Whether a lexical verb is finite where it stands, and in which tense. */
import * as closed from './lexicon/function-words.ts'
import {readOpener} from './openers.ts'
import type {Tag} from './tags.ts'
import type {Pending, Walk} from './walk-state.ts'

/** Tense of a lexical verb if it is finite here; undefined where it is a noun, an infinitive or a participle. */
export function finiteTense(walk: Walk, tag: Tag): 'past' | 'present' | 'imperative' | undefined {
  const kinds = tag.verb?.kinds ?? []
  const past = kinds.includes('past')
  const base = kinds.includes('base')
  if (walk.afterPreposition && !past) return undefined
  const pending = walk.pending
  if (past && !base && /^(?:as|if|when|once|than|until|unless|though|where)$/.test(walk.tags[walk.at - 1]?.norm ?? ''))
    return undefined
  if (
    pending &&
    !(pending.soft && walk.fresh && base && !past && looksImperative(walk, tag) && !pending.subject.pronoun)
  )
    return subjectTense(walk, pending, {past, base, third: kinds.includes('third')}, tag)
  if (walk.stack.length > 0 && (past || kinds.includes('third')) && walk.current) return past ? 'past' : 'present'
  if (walk.coordinated && walk.current && !walk.current.imperative && !walk.tags[walk.at - 1]?.determiner) {
    const mate = walk.current.group
    if (past && !base && (mate.tense === 'past' || (mate.tense === 'perfect' && mate.modality === 'none')))
      return mate.tense === 'past' ? 'past' : undefined
    if (past && base && mate.tense === 'past') return 'past'
    if (kinds.includes('third') && mate.tense === 'present' && !tag.verb?.nounish) return 'present'
    if (
      base &&
      mate.tense === 'present' &&
      mate.main === mate.from &&
      walk.tags[mate.main]?.verb?.kinds.includes('base') &&
      followsVerb(walk.tags[walk.at + 1])
    )
      return 'present'
  }
  if (walk.fresh && kinds.includes('third') && /^(?:look|seem|appear|sound)$/.test(tag.verb?.lemma ?? ''))
    return 'present'
  if (base && walk.fresh && looksImperative(walk, tag)) return 'imperative'
  return undefined
}

function subjectTense(
  walk: Walk,
  pending: Pending,
  forms: {past: boolean; base: boolean; third: boolean},
  tag: Tag
): 'past' | 'present' | undefined {
  const subject = walk.tags[pending.subject.head]
  const singular = pending.subject.pronoun
    ? /^(?:it|he|she|this|nobody|everybody|everyone|anybody|anyone|somebody|someone|something|anything|everything|nothing|none)$/.test(
        subject?.norm ?? ''
      )
    : !/s$/.test(subject?.norm ?? '')
  if (forms.past) {
    if (!forms.base) return pending.subject.pronoun || !laterFinite(walk) ? 'past' : undefined
    const habitual = /^(?:if|when|whenever|once|unless|until|after|before|while|so that|how)$/.test(
      pending.subordinator
    )
    if (singular) return 'past'
    return pending.subject.pronoun ? (habitual ? 'present' : 'past') : laterFinite(walk) ? undefined : 'past'
  }
  if (forms.third) {
    if (pending.subject.pronoun) return 'present'
    if (tag.verb?.nounish && !followsVerb(walk.tags[walk.at + 1]) && !readOpener(walk.tags, walk.at + 1))
      walk.doubt = true
    return tag.verb?.nounish && !followsVerb(walk.tags[walk.at + 1]) && laterFinite(walk) ? undefined : 'present'
  }
  if (!forms.base) return undefined
  if (pending.subject.pronoun) return singular ? undefined : 'present'
  if (tag.verb?.nounish) walk.doubt = true
  const next = walk.tags[walk.at + 1]
  return !singular && !tag.verb?.nounish && (followsVerb(next) || next?.noun === true) ? 'present' : undefined
}

/** A later auxiliary in the same stretch, with no subject of its own: what comes before it is a reduced relative. */
function laterFinite(walk: Walk): boolean {
  for (let k = walk.at + 1; k < walk.tags.length; k++) {
    const tag = walk.tags[k]
    if (!tag || tag.punctuation || tag.coordinator || tag.subjectPronoun || readOpener(walk.tags, k)) return false
    if (tag.modal || tag.have || tag.do || (tag.be && !['be', 'been', 'being'].includes(tag.norm))) return true
  }
  return false
}

/** True for a word that follows a verb rather than a noun. */
export function followsVerb(tag: Tag | undefined): boolean {
  return (
    !tag ||
    tag.determiner ||
    tag.objectPronoun ||
    tag.subjectPronoun ||
    tag.preposition ||
    tag.adverb ||
    tag.norm === 'to' ||
    tag.word.kind === 'opaque' ||
    (tag.punctuation && !/["“]/.test(tag.norm))
  )
}

function looksImperative(walk: Walk, tag: Tag): boolean {
  if (closed.formulas.has(tag.norm)) return false
  const before = walk.tags[walk.at - 1]
  const next = walk.tags[walk.at + 1]
  if (before?.norm === 'please' || before?.norm === 'kindly') return true
  if (tag.verb?.nounish)
    return next !== undefined && (next.determiner || next.objectPronoun || next.norm === 'you') && next.norm !== "'s"
  if (walk.coordinated && walk.current && !walk.current.imperative) return false
  return (
    followsVerb(next) ||
    next?.noun === true ||
    next?.adjective === true ||
    next?.coordinator === true ||
    (next !== undefined && readOpener(walk.tags, walk.at + 1) !== undefined)
  )
}
