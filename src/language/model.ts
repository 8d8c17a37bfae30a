/** Shapes that the language room hands out: words, clauses, sentences, blocks. Offsets are relative to the reply's text. */
import type {Owner, Range, Span} from '../types.ts'

/** One token. Contractions are split ("didn't" → did + n't), with exact ranges. */
export interface Word {
  /** As written. */
  readonly text: string
  /** Lower case, straight quotes, mended: n't/nt → not, 've → have, u → you, ur → your, pls → please. */
  readonly norm: string
  readonly range: Range
  readonly kind: 'word' | 'number' | 'punctuation' | 'opaque' | 'emoji'
  /** Set when the token is a placeholder, code or URL. */
  readonly span?: Span
  /** Index in `sentence.words`. */
  readonly index: number
  /** True when it is glued to the word before ("n't", "'ve"). */
  readonly glued: boolean
}

export type Subject = 'customer' | 'agent' | 'company' | 'third' | 'expletive' | 'none'
export type Tense = 'past' | 'present' | 'perfect' | 'future' | 'none'
export type Aspect = 'simple' | 'progressive'
export type Modality =
  | 'none'
  | 'can'
  | 'could'
  | 'may'
  | 'might'
  | 'must'
  | 'shall'
  | 'should'
  | 'will'
  | 'would'
  | 'ought'
export type Mood = 'declarative' | 'question' | 'imperative'

/** Object of a clause; `head` is its last noun, normalised. */
export interface Phrase {
  readonly range: Range
  readonly head: string
  /** the, a, your, my, this …; '' for none. */
  readonly determiner: string
  /** Indices of its first word and of the word after its last. */
  readonly words: Range
}

/** A finite clause or an imperative; infinitives and participles stay inside it. */
export interface Clause {
  readonly range: Range
  /** Indices of its first word and of the word after its last (its own words: a clause nested inside lies within). */
  readonly words: Range
  readonly subject: Subject
  /** Word indices of the subject; an empty range for none. */
  readonly subjectWords: Range
  readonly verb: {
    readonly lemma: string
    readonly tense: Tense
    readonly aspect: Aspect
    /** Index of the main verb in `sentence.words`. */
    readonly index: number
    /** Index of the first word of the verb group (auxiliary, modal or the verb). */
    readonly from: number
  }
  readonly polarity: '+' | '-'
  readonly modality: Modality
  readonly voice: 'active' | 'passive'
  readonly mood: Mood
  /** if, when, unless, once, because, that …; 'none' for a main clause. */
  readonly subordinator: string
  readonly object: Phrase | undefined
  /** Adverbs of the clause, normalised. */
  readonly adverbs: readonly string[]
  /** Set when the clause is what the customer or the agent said ("you told us that …"). */
  readonly reportedBy: 'customer' | 'agent' | undefined
  /** Inside quotation marks. */
  readonly quoted: boolean
}

export type BlockKind = 'greeting' | 'paragraph' | 'heading' | 'item' | 'quote' | 'sign-off' | 'fence' | 'table'

/** A run of lines that is parsed by itself. */
export interface Block {
  readonly kind: BlockKind
  readonly range: Range
  readonly owner: Owner
}

/** A sentence of a reply. Words and clauses are read on first use. */
export interface Sentence {
  readonly text: string
  readonly range: Range
  readonly block: Block
  readonly index: number
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** The agent's own sentence before and after, in the same reply. */
  readonly previous: Sentence | undefined
  readonly next: Sentence | undefined
  /** Text of the reply that it stands in. */
  readonly reply: {readonly text: string; readonly sentences: readonly Sentence[]; readonly person: 'I' | 'we'}
}
