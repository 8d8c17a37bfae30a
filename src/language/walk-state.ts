/** State of the clause reader as it walks over the tags of a sentence. */
import type {NounPhrase} from './noun-phrases.ts'
import type {Tag} from './tags.ts'
import type {VerbGroup} from './verb-groups.ts'

/** A clause while it is being read; word indices. */
export interface Draft {
  start: number
  end: number
  subject: NounPhrase | undefined
  /** Noun phrase before a relative pronoun. */
  antecedent: NounPhrase | undefined
  group: VerbGroup
  subordinator: string
  imperative: boolean
  inverted: boolean
  quoted: boolean
  object: NounPhrase | undefined
  complement: NounPhrase | undefined
  /** An infinitive follows the verb: its object counts for the clause. */
  infinitive: boolean
  adverbs: string[]
  governor: Draft | undefined
}

/** A subject that waits for its verb. */
export interface Pending {
  subject: NounPhrase
  antecedent: NounPhrase | undefined
  start: number
  subordinator: string
  soft: boolean
  governor: Draft | undefined
}

/** Where the reader stands. */
export interface Walk {
  readonly tags: readonly Tag[]
  readonly drafts: Draft[]
  at: number
  /** Where the text of the next clause starts. */
  start: number
  /** Where the words after the last comma start. */
  boundary: number
  pending: Pending | undefined
  readonly stack: Pending[]
  current: Draft | undefined
  subordinator: string
  antecedent: NounPhrase | undefined
  governor: Draft | undefined
  /** True where an imperative or an inverted verb may stand. */
  fresh: boolean
  coordinated: boolean
  afterPreposition: boolean
  lastPhrase: NounPhrase | undefined
  /** Noun phrase of a wh-determiner ("which browser"): the object of the clause it opens. */
  fronted: NounPhrase | undefined
  quoted: boolean
  quoteBounds: boolean
  doubt: boolean
  readonly question: boolean
}

/** The clause in hand reaches at least to a word. */
export function closeAt(walk: Walk, index: number): void {
  if (walk.current) walk.current.end = Math.max(walk.current.end, index)
}

/** Ends the clause in hand; the next one starts at `index`. */
export function startAt(walk: Walk, index: number, subordinator: string): void {
  closeAt(walk, index)
  walk.start = index
  walk.subordinator = subordinator
  walk.governor = undefined
  walk.antecedent = undefined
  walk.fresh = true
  walk.coordinated = false
}
