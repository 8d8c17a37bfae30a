/** Shared types: what every room speaks. All fields are readonly; all offsets are half-open UTF-16 offsets. */
import type {Position} from 'unist'

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number]
/** How bad a finding is (vfile `fatal`: true, false, undefined). */
export type Severity = 'error' | 'warn' | 'info'
/** How sure a rule is that its finding is right; low is shown under the `all` preset only. */
export type Confidence = 'high' | 'medium' | 'low'
/** Class of a rewrite: `safe` adds nothing, `review` adds a commitment or feeling, `fill` has blanks. */
export type Safety = 'safe' | 'review' | 'fill'
/** Where the reply is read. */
export type Channel = 'email' | 'chat' | 'social' | 'phone'
/** Whether a text is one draft, or a macro of a library. */
export type Mode = 'draft' | 'macro'
/** Spelling and idiom of the reply. */
export type Locale = 'en-US' | 'en-GB' | 'en-IN' | 'en-AU'
/** Input formats. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'ndjson' | 'yaml' | 'csv' | 'eml' | 'po'
/** Part of support language that a rule belongs to. */
export type Category =
  | 'blame'
  | 'empathy'
  | 'apology'
  | 'ownership'
  | 'handoff'
  | 'expectations'
  | 'clarity'
  | 'partnership'
  | 'resolution'
  | 'effort'
  | 'tone'
/** Presets, each containing the one before. */
export type Preset = 'recommended' | 'strict' | 'all'
/** What a reply is for. */
export type ReplyType =
  | 'first'
  | 'update'
  | 'handoff'
  | 'resolution'
  | 'refusal'
  | 'info-request'
  | 'auto-ack'
  | 'fragment'
  | 'chat-turn'
  | 'social'

/** Whose words a span is: only the agent's are linted. */
export type Owner = 'agent' | 'customer' | 'mention' | 'system'
/** What an opaque token stands for, where its name says so. */
export type PlaceholderType = 'person' | 'time' | 'content' | 'unknown'

/** A stretch of a reply's text that is not plain agent prose. Offsets are relative to the reply's text. */
export interface Span {
  readonly range: Range
  /** `agent` for an opaque token inside the agent's own sentence (placeholder, inline code, URL). */
  readonly owner: Owner
  /** Set when the span is one noun-like token that stays inside its sentence. */
  readonly token?: 'placeholder' | 'tag' | 'code' | 'url'
  /** Set for placeholders. */
  readonly type?: PlaceholderType
}

/** Blank inside a rewrite's text, to be filled by a person. */
export interface Blank {
  readonly name: string
  /** Range in `Rewrite.text`. */
  readonly range: Range
}

/** A rewrite as a rule proposes it; `range` is what it replaces (default: the fault). */
export interface Proposal {
  readonly text: string
  readonly range?: Range
  readonly safety?: Safety
  readonly blanks?: readonly Blank[]
  /** What the rewrite turns round on purpose, with a rule whose advice that is. */
  readonly flips?: 'negation' | 'obligation'
}

/** What a rule yields. Offsets are relative to the reply's text. */
export interface Problem {
  /** The words at fault; an empty range means that something is missing here. */
  readonly range: Range
  readonly message: string
  readonly note?: string
  readonly confidence?: Confidence
  /** One severity step down (channel, locale). */
  readonly lower?: true
  /** Shown only under the strict and all presets. */
  readonly strict?: true
  /** Better words, best first; a string is a `review` rewrite of the fault. */
  readonly rewrites?: () => Iterable<string | Proposal>
}

/** Better words for a finding; `place` is the source text that they replace. */
export interface Rewrite {
  readonly text: string
  readonly place: Position
  readonly safety: Safety
  readonly blanks: readonly Blank[]
}

/** Name of a reply inside its document. */
export interface ReplyName {
  /** JSON pointer, row, heading … as in the golden manifest; '' for a document that is one reply. */
  readonly locator: string
  readonly name?: string
}

/** What a user sees: a problem placed in the source. */
export interface Finding {
  readonly ruleId: string
  readonly source: 'support-lint'
  readonly severity: Severity
  readonly confidence: Confidence
  readonly message: string
  readonly note: string
  readonly url: string
  /** 1-based line and column, 0-based offset, in the source: the words at fault. */
  readonly place: Position
  /** Decoded text of `place`; '' for an insertion. */
  readonly actual: string
  /** Best first; computed and verified on first read. */
  readonly rewrites: readonly Rewrite[]
  /** Other places of a rule that reports once per reply. */
  readonly related?: readonly Position[]
  /** The sentence that holds the fault, in the source; null for reply rules. */
  readonly sentence: Position | null
  readonly reply: ReplyName
  /** Stable id of the finding: rule, reply, words at fault, ordinal; never path or line. */
  readonly fingerprint: string
}

/** A turn before the reply. */
export interface Turn {
  readonly role: 'customer' | 'agent'
  readonly text: string
  readonly name?: string
  readonly at?: string
}

/** Where the replies of a data file stand, and how they are written. */
export interface DocumentOptions {
  readonly platform?: string
  /** JSON pointers whose segments may be `*`, or column names. */
  readonly replies?: string | readonly string[]
  readonly format?: 'text' | 'html' | 'markdown' | 'jira' | 'auto'
  readonly name?: string
  readonly where?: Readonly<Record<string, string>>
  readonly mode?: Mode | 'auto'
  readonly split?: 'heading'
}

/** Options of one `lint` call. */
export interface LintOptions {
  readonly path?: string
  readonly format?: Format
  readonly mode?: Mode | 'auto'
  readonly channel?: Channel
  readonly replyType?: ReplyType
  readonly locale?: Locale
  readonly thread?: readonly Turn[]
  /** Where the replies of the document stand (config `documents`). */
  readonly documents?: DocumentOptions
}

/** A replacement in a source; an insertion has an empty range. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** One text as one customer would receive it, with the map back to the source. */
export interface Reply extends ReplyName {
  /** Decoded text; `\n` for line ends. */
  readonly text: string
  /** Sorted by start; never overlapping partly. Everything outside is agent prose. */
  readonly spans: readonly Span[]
  /** Source range of a range of the text; an empty range gives an empty range. */
  toSource(range: Range): Range
  /** Edit that puts `text` in place of a range, encoded for the format; undefined where it would break markup or a placeholder. */
  toEdit(range: Range, text: string): Edit | undefined
}

/** One file or stdin, read into replies. */
export interface Document {
  readonly source: string
  readonly format: Format
  readonly mode: Mode
  readonly replies: readonly Reply[]
  /** What was skipped and why ("another language", …), one sentence each. */
  readonly notes: readonly string[]
  /** Position of a source range. */
  position(range: Range): Position
}

/** A colleague whom a hand-off may name. */
export interface Colleague {
  readonly name: string
  readonly team?: string
  readonly strength?: string
}

/** The team's own facts, used inside rewrites. Brackets are blanks. */
export interface Voice {
  readonly colleagues?: readonly Colleague[]
  readonly person?: 'I' | 'we' | 'auto'
  readonly timeframes?: readonly string[]
  readonly goodwill?: readonly string[]
  readonly never?: readonly string[]
}

/** Severity, or severity with options, of a rule. */
export type RuleSetting =
  | 'off'
  | Severity
  | readonly [severity: 'off' | Severity, options: Readonly<Record<string, unknown>>]

/** Configuration of the pure core; files and packages in `extends` need support-lint/node. */
export interface Config {
  readonly extends?: string | readonly string[]
  readonly mode?: Mode | 'auto'
  readonly channel?: Channel | 'auto'
  readonly replyType?: ReplyType | 'auto'
  readonly locale?: Locale | 'auto'
  readonly minConfidence?: Confidence
  /** Our own names and channels: sending someone there is no hand-off. */
  readonly us?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly voice?: Voice
}

/** What `linter.rules` tells of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly category: Category
  readonly scope: 'sentence' | 'reply'
  /** Severity under this linter's configuration; off = not run. */
  readonly severity: Severity | 'off'
  readonly preset: Preset
  readonly fixable: boolean
  /** Options of the rule: type, default, what it does. */
  readonly options: Readonly<
    Record<string, {readonly type: string; readonly default: unknown; readonly description: string}>
  >
  readonly description: string
  readonly rationale: string
  readonly origin: string
  readonly example: readonly [bad: string, good: string]
  readonly url: string
}

/** Options of one `fix` call. */
export interface FixOptions extends LintOptions {
  readonly accept?: 'safe' | 'review'
  readonly only?: (finding: Finding) => boolean
}

/** What `fix` did. */
export interface FixResult {
  readonly output: string
  readonly applied: readonly Finding[]
  readonly remaining: readonly Finding[]
}

/** One part of a score. */
export interface ScorePart {
  readonly name: string
  readonly points: number
  readonly of: number
  readonly sentence?: string
}

/** Score of a reply; null for fragments and automatic receipts. */
export interface Score {
  readonly reply: ReplyName
  readonly score: number | null
  readonly band: string
  readonly parts: readonly ScorePart[]
}

/** Counts of one document, for summaries. */
export interface Counts {
  readonly replies: number
  readonly sentences: number
  /** Hits in text that is not the agent's (quoted mail, mentions). */
  readonly hidden: number
}

/** Everything that one `lint` of a document yields; findings are in source order. */
export interface LintResult {
  readonly findings: readonly Finding[]
  readonly replies: readonly ReplyName[]
  readonly counts: Counts
  readonly format: Format
  readonly notes: readonly string[]
}

/** A linter with a configuration. */
export interface Linter {
  readonly rules: readonly RuleInfo[]
  lint(text: string, options?: LintOptions): Finding[]
  /** As `lint`, with the replies, counts and notes of the document. */
  inspect(text: string, options?: LintOptions): LintResult
  /** Score of each reply under the recommended rules at their own severities, whatever the configuration. */
  score(text: string, options?: LintOptions): Score[]
  /** `only` keeps `fix` to the findings it is true for. */
  fix(text: string, options?: FixOptions): FixResult
  /** Why near-matches of a rule stayed silent, one line each. */
  trace(ruleId: string, text: string, options?: LintOptions): string[]
}
