/** What a run over files yields; reporters turn it into text. */
import type {Counts, Finding, ReplyName} from '../types.ts'
import type {ReadBack} from './read-back.ts'

/** A finding that a person decided to keep for now. */
export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string
}

/** Findings of one file or of stdin. */
export interface Report {
  /** Relative to the working directory, with forward slashes; `<stdin>` for stdin without a name. */
  readonly path: string
  readonly replies: readonly ReplyName[]
  /** In source order. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly counts: Counts
  /** What was skipped and why. */
  readonly notes: readonly string[]
  /** Text to which the places of the findings belong. */
  readonly source: string
  /** Decoded text of a source range, for formats that encode their text. */
  readonly readBack?: ReadBack
  /** Why the file could not be read or linted. */
  readonly error?: {readonly message: string; readonly line?: number}
}

/** Tells whether nothing in a file is a reply; in a folder such a file is passed over. */
export function holdsNoReply(report: Report): boolean {
  if (report.error !== undefined) return report.error.message.startsWith('No reply text found')
  return report.replies.length === 0
}

/** Totals of a run. */
export interface Summary {
  readonly files: number
  readonly replies: number
  readonly sentences: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Findings that have a rewrite without blanks; counted on first read, as rewrites are made then. */
  readonly rewrites: number
  readonly suppressed: number
  readonly hidden: number
  readonly skipped: number
}

/** Tells whether a finding has a rewrite that can be used as it is. */
export function hasReadyRewrite(finding: Finding): boolean {
  return finding.rewrites.some(rewrite => rewrite.safety !== 'fill')
}

/** Adds up reports; `skipped` counts the files that were left out. */
export function summarize(reports: readonly Report[], skipped: number): Summary {
  const findings = reports.flatMap(report => report.findings)
  const sum = (count: (report: Report) => number) => reports.reduce((total, report) => total + count(report), 0)
  let rewrites: number | undefined
  return {
    files: reports.filter(report => report.error === undefined).length,
    replies: sum(report => report.replies.length),
    sentences: sum(report => report.counts.sentences),
    errors: findings.filter(finding => finding.severity === 'error').length,
    warnings: findings.filter(finding => finding.severity === 'warn').length,
    infos: findings.filter(finding => finding.severity === 'info').length,
    get rewrites() {
      rewrites ??= findings.filter(hasReadyRewrite).length
      return rewrites
    },
    suppressed: sum(report => report.suppressed.length),
    hidden: sum(report => report.counts.hidden),
    skipped
  }
}

/** A report of a file that could not be read or linted. */
export function failedReport(path: string, message: string, line?: number): Report {
  return {
    path,
    replies: [],
    findings: [],
    suppressed: [],
    counts: {replies: 0, sentences: 0, hidden: 0},
    notes: [],
    source: '',
    error: {message, ...(line !== undefined && {line})}
  }
}
