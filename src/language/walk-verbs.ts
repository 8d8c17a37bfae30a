/** Finite verbs: auxiliaries, inversion, imperatives; each becomes a clause. */

import * as closed from './lexicon/function-words.ts'
import type {Tag} from './tags.ts'
import {readAuxiliaryGroup, readLexicalGroup, type VerbGroup} from './verb-groups.ts'
import {closeAt, type Draft, type Walk} from './walk-state.ts'
import {finiteTense} from './walk-tense.ts'

/** A finite verb, if one stands here. */
export function readFinite(walk: Walk, tag: Tag): boolean {
  const auxiliary = tag.modal || tag.have || tag.do || (tag.be && tag.norm !== 'being' && tag.norm !== 'been')
  if (auxiliary && tag.norm !== 'having' && !(tag.norm === 'may' && walk.tags[walk.at + 1]?.word.kind === 'number'))
    return readAuxiliary(walk, tag)
  if (!tag.verb) return false
  if (tag.norm === 'like' && !walk.pending) return false
  const tense = finiteTense(walk, tag)
  if (!tense) return false
  push(walk, readLexicalGroup(walk.tags, walk.at, tense === 'imperative' ? 'none' : tense), tense === 'imperative')
  return true
}

function readAuxiliary(walk: Walk, tag: Tag): boolean {
  const pending = walk.pending && (!walk.pending.soft || !opensQuestion(walk, tag))
  const negated = walk.tags[walk.at + 1]?.norm === 'not'
  if (
    !pending &&
    walk.stack.length === 0 &&
    (tag.norm === 'be' || ((tag.do || tag.have) && isImperativeAuxiliary(walk, negated)))
  )
    return readImperativeAuxiliary(walk, tag, negated)
  if (tag.norm === 'be') return false
  const inverts = !pending && (walk.fresh || walk.stack.length === 0) && invertsAt(walk, tag)
  const group = readAuxiliaryGroup(walk.tags, walk.at, inverts)
  if (!group) return false
  if (!pending && !group.inverted && walk.stack.length === 0 && !walk.coordinated && !walk.fresh && walk.current)
    return false
  if (walk.pending && !pending) walk.pending = undefined
  push(walk, group, false)
  return true
}

function opensQuestion(walk: Walk, tag: Tag): boolean {
  const next = walk.tags[walk.at + 1]
  return walk.fresh && !tag.be && next?.subjectPronoun === true
}

/** An auxiliary is inverted when a subject follows it where no subject stood before. */
function invertsAt(walk: Walk, tag: Tag): boolean {
  let k = walk.at + 1
  while (walk.tags[k]?.norm === 'not') k++
  const next = walk.tags[k]
  if (!next) return false
  if (next.subjectPronoun && next.norm !== 'that') return true
  return (next.determiner || next.noun) && (walk.question || tag.norm === 'should' || tag.norm === 'had' || tag.be)
}

/** "Do not share …", "Don't worry", "Have a nice day", "Do let me know". */
function isImperativeAuxiliary(walk: Walk, negated: boolean): boolean {
  if (!walk.fresh) return false
  const tag = walk.tags[walk.at]
  const next = walk.tags[walk.at + (negated ? 2 : 1)]
  if (tag?.norm === 'do')
    return (
      next !== undefined &&
      (next.verb?.kinds.includes('base') === true || next.be || next.have || next.adverb || next.determiner) &&
      !next.subjectPronoun
    )
  return (
    tag?.norm === 'have' &&
    !walk.question &&
    next !== undefined &&
    (next.determiner || next.adjective || next.noun) &&
    !next.subjectPronoun
  )
}

function readImperativeAuxiliary(walk: Walk, tag: Tag, negated: boolean): boolean {
  if (!walk.fresh || walk.pending) return false
  const group = tag.norm === 'be' ? undefined : readAuxiliaryGroup(walk.tags, walk.at, false)
  const plain: VerbGroup = {
    from: walk.at,
    main: walk.at,
    to: walk.at + 1,
    lemma: tag.norm === 'be' ? 'be' : tag.norm,
    tense: 'none',
    aspect: 'simple',
    voice: 'active',
    modality: 'none',
    negated: false,
    adverbs: [],
    inverted: undefined
  }
  if (tag.norm === 'do' && group) push(walk, {...group, tense: 'none', negated: group.negated || negated}, true)
  else push(walk, plain, true)
  return true
}

/** Adds a clause for a verb group, with the subject that waits for it. */
function push(walk: Walk, group: VerbGroup, imperative: boolean): void {
  const waiting =
    imperative || group.inverted
      ? undefined
      : (walk.pending ??
        (walk.coordinated || walk.fresh ? undefined : walk.stack.pop()) ??
        (walk.coordinated ? undefined : walk.stack.pop()))
  const shared = walk.coordinated && !waiting && !imperative && !group.inverted ? walk.current : undefined
  // A verb without a waiting subject starts anew: after "and" at itself, after a comma behind it.
  const anew =
    walk.current && walk.coordinated ? group.from : walk.current ? Math.max(walk.boundary, walk.start) : walk.start
  if (!waiting || waiting === walk.pending) closeAt(walk, waiting?.start ?? anew)
  const draft: Draft = {
    start: waiting?.start ?? anew,
    end: group.to,
    subject: group.inverted ?? waiting?.subject ?? shared?.subject,
    antecedent: waiting?.antecedent ?? (shared ? shared.antecedent : walk.antecedent),
    group,
    subordinator: waiting?.subordinator ?? (shared ? 'none' : walk.subordinator),
    imperative,
    inverted: group.inverted !== undefined,
    quoted: walk.quoted,
    object: imperative || !waiting || waiting.subordinator === walk.subordinator ? walk.fronted : undefined,
    complement: undefined,
    infinitive: false,
    adverbs: [...group.adverbs],
    governor: waiting?.governor ?? walk.governor
  }
  walk.fronted = undefined
  walk.drafts.push(draft)
  walk.current = draft
  walk.pending = undefined
  walk.fresh = false
  walk.coordinated = false
  walk.afterPreposition = false
  walk.subordinator = 'none'
  walk.at = particleEnd(walk.tags, group)
}

/** Index after the particle of a phrasal verb ("filled out"). */
function particleEnd(tags: readonly Tag[], group: VerbGroup): number {
  const tag = tags[group.to]
  const next = tags[group.to + 1]
  if (!tag || group.lemma === 'be') return group.to
  if (/^(?:up|out|off|down|back|away)$/.test(tag.norm) && next?.norm !== 'of') return group.to + 1
  const open = /^(?:in|on|over|through)$/.test(tag.norm) && inParticle.has(group.lemma)
  return open && !closed.timeNouns.has(next?.norm ?? '') && (next?.determiner || next?.objectPronoun || next?.noun)
    ? group.to + 1
    : group.to
}

const inParticle = new Set(
  'fill put type key hand send turn switch leave pass take plug log sign bring pay call phone carry go read give hold'.split(
    ' '
  )
)
