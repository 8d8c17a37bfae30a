/** One pass over the tags of a sentence: finds finite verb groups and gives each its subject, opener and object. */
import type {Tag} from './tags.ts'
import {readInfinitive} from './walk-infinitives.ts'
import {readCoordinator, readPunctuation, readSubordinator} from './walk-openers.ts'
import {readSubject} from './walk-phrases.ts'
import {closeAt, type Draft, type Walk} from './walk-state.ts'
import {readFinite} from './walk-verbs.ts'

export type {Draft} from './walk-state.ts'

/** Reads the drafts of a sentence; `doubt` tells that a word could be a noun or a verb. */
export function walkClauses(tags: readonly Tag[], question: boolean): {drafts: Draft[]; doubt: boolean} {
  const walk: Walk = {
    tags,
    drafts: [],
    at: 0,
    start: 0,
    boundary: 0,
    pending: undefined,
    stack: [],
    current: undefined,
    subordinator: 'none',
    antecedent: undefined,
    governor: undefined,
    fresh: true,
    coordinated: false,
    afterPreposition: false,
    lastPhrase: undefined,
    fronted: undefined,
    quoted: false,
    quoteBounds: false,
    doubt: false,
    question
  }
  while (walk.at < tags.length) step(walk)
  closeAt(walk, tags.length)
  return {drafts: walk.drafts, doubt: walk.doubt}
}

function step(walk: Walk): void {
  const tag = walk.tags[walk.at]
  if (!tag) return
  if (tag.punctuation) {
    readPunctuation(walk, tag)
    return
  }
  if (
    readSubordinator(walk, tag) ||
    readCoordinator(walk, tag) ||
    readFinite(walk, tag) ||
    readInfinitive(walk, tag) ||
    readSubject(walk, tag)
  )
    return
  if (tag.preposition) walk.afterPreposition = true
  else if (!tag.adverb && !tag.negator) walk.fresh = false
  else if (walk.current && !walk.pending) walk.current.adverbs.push(tag.norm)
  walk.at++
}
