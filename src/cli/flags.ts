/** Options of the commands, as commander hands them over. */
import type {ReporterName} from '../reporters/index.ts'
import type {Channel, Confidence, Format, Locale, Mode, Preset, ReplyType, Severity} from '../types.ts'

/** Names of the commands besides the default one. */
export const commandNames: readonly string[] = ['rewrite', 'explain', 'rules', 'init', 'test', 'completion']

/** How a text is read, and with which rules; shared by all commands that lint. */
export interface RuleFlags {
  readonly stdinFilename?: string
  readonly input?: Format | 'auto'
  readonly mode?: Mode | 'auto'
  readonly channel?: Channel | 'auto'
  readonly type?: ReplyType | 'auto'
  readonly locale?: Locale | 'auto'
  readonly thread?: string
  readonly replies?: readonly string[]
  /** A path, or false for `--no-config`. */
  readonly config?: string | false
  readonly preset?: Preset
  readonly rule?: ReadonlyArray<readonly [id: string, severity: 'off' | Severity]>
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly minConfidence?: Confidence
  readonly debug?: boolean
  readonly color?: boolean
}

/** One `--format`: a reporter, to stdout or to a file. */
export interface FormatFlag {
  readonly name: ReporterName
  readonly file?: string
}

/** Options of the default command. */
export interface LintFlags extends RuleFlags {
  readonly stdin?: boolean
  readonly ignore: boolean
  readonly ignorePath?: readonly string[]
  readonly ignorePattern?: readonly string[]
  readonly printConfig?: string
  readonly fix?: boolean
  readonly review?: boolean
  readonly fixDryRun?: boolean
  readonly diff?: boolean
  readonly suggest: number
  readonly format?: readonly FormatFlag[]
  readonly quiet?: boolean
  readonly statistics?: boolean
  readonly maxFindings?: number
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly errorOnUnmatched: boolean
  readonly trace?: string
  readonly staged?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly changedLines?: boolean
  readonly suppressAll?: boolean
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressions?: string
  /** The day on which suppressions expire, for tests and for looking ahead. */
  readonly today?: string
  readonly inlineIgnores: boolean
  readonly requireIgnoreReason?: boolean
  readonly reportUnusedIgnores?: boolean
  /** File for a Markdown summary. */
  readonly summary?: string
  readonly timing?: boolean
  readonly redact?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
}

/** Options of `rewrite`. */
export interface RewriteFlags extends RuleFlags {
  readonly safe?: boolean
}
