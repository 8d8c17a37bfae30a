/** What a rule is. A rule imports only this file, `wording/` and `language/lexicon/`. */
import type {Act, ActedSentence, ActMark} from './language/acts.ts'
import type {Clause, Phrase, Sentence, Word} from './language/model.ts'
import type {
  Category,
  Channel,
  Locale,
  Mode,
  Preset,
  Problem,
  Proposal,
  Range,
  ReplyType,
  Severity,
  Turn,
  Voice
} from './types.ts'

export type {Act, ActedSentence, ActMark, Clause, Phrase, Problem, Proposal, Range, Sentence, Word}

/** What a rule may look at besides its sentence. */
export interface RuleContext {
  readonly options: Readonly<Record<string, unknown>>
  readonly voice: Voice
  readonly channel: Channel | undefined
  readonly locale: Locale | undefined
  readonly mode: Mode
  readonly replyType: ReplyType | undefined
  readonly thread: readonly Turn[] | undefined
  /** Our own names and channels (config `us`). */
  readonly us: readonly string[]
  /** Notes which guard kept a near-match silent (`--trace`); returns false, so `guard && trace(…)` reads well. */
  trace(guard: string, range: Range): false
}

/** JSON-schema-like shape of one option. */
export interface RuleOption {
  readonly type: 'string[]' | 'boolean' | 'number' | 'string'
  readonly default: unknown
  readonly description: string
  readonly enum?: readonly string[]
}

interface RuleBase {
  /** File name without `.ts`; names the problem. */
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly preset: Preset
  /** One line: what it flags. */
  readonly description: string
  /** Why it matters to the customer. */
  readonly rationale: string
  /** Essay or paper that the advice comes from. */
  readonly origin: string
  readonly example: readonly [bad: string, good: string]
  readonly options?: Readonly<Record<string, RuleOption>>
  /** Some of its rewrites are `safe`: `--fix` applies them. */
  readonly fixable?: true
  /** Reported once per reply, the others in `related`. */
  readonly once?: true
}

/** A rule that looks at one sentence at a time. */
export interface SentenceRule extends RuleBase {
  readonly scope: 'sentence'
  /** Lower-case words or phrases, one of which stands in every sentence that the rule can flag; matched at word starts. */
  readonly triggers: readonly string[]
  /** Looks at every sentence, whatever its words: for faults that no word starts (marks, the team's own list). */
  readonly everywhere?: true
  check(sentence: Sentence, context: RuleContext): Iterable<Problem>
}

/** A whole reply as a reply rule sees it. */
export interface ReplyView {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** The agent's own sentences with their acts, in order. */
  readonly acted: readonly ActedSentence[]
  readonly person: 'I' | 'we'
  /** What the reply is for: given, or inferred from its acts. */
  readonly type: ReplyType
  /** True where the type was given: by option, front matter or configuration. */
  readonly typed: boolean
  /** No greeting, no sign-off and fewer than three sentences. */
  readonly fragment: boolean
  readonly channel: Channel | undefined
  readonly mode: Mode
  /** The turns before this reply: given, or read from the mail that it quotes. */
  readonly thread: readonly Turn[] | undefined
}

/** A rule that looks at a whole reply. */
export interface ReplyRule extends RuleBase {
  readonly scope: 'reply'
  check(reply: ReplyView, context: RuleContext): Iterable<Problem>
}

export type Rule = SentenceRule | ReplyRule

/** Declares a rule; the identity function, for types and for finding rules by name. */
export function defineRule<T extends Rule>(rule: T): T {
  return rule
}
