/** What reporters get: the reports of a run, and how to show them. */
import type {Report, Summary} from '../config/report.ts'
import type {Finding, RuleInfo, Severity} from '../types.ts'

/** How a run is shown; only `pretty` heeds most of it. */
export interface View {
  /** 0 = no colour, 1 = 16, 2 = 256, 3 = 16 million. */
  readonly color: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  readonly width: number
  /** Plain ASCII marks. */
  readonly ascii: boolean
  /** Columns that a text takes; its length by default, which is right for ASCII. */
  readonly widthOf?: (text: string) => number
  /** Whether rule ids are terminal links. */
  readonly links: boolean
  /** Rewrites shown per finding. */
  readonly suggest: number
  /** Milliseconds since the start; only for people. */
  readonly elapsed?: number
  /** Commands that do something here: label and command. Asked only when shown, as it makes all rewrites. */
  readonly hints: () => ReadonlyArray<readonly [label: string, command: string]>
}

/** A finished run. */
export interface Run {
  readonly reports: readonly Report[]
  readonly summary: Summary
  readonly rules: readonly RuleInfo[]
  readonly version: string
  /** Severity at which the run fails. */
  readonly gate: Severity | 'never'
  readonly view: View
}

/** Turns a run into the text of one output format. */
export type Reporter = (run: Run) => string

/** A finding with the report that it stands in. */
export interface Located {
  readonly report: Report
  readonly finding: Finding
}

/** All findings of a run, in order. */
export function allFindings(run: Run): readonly Located[] {
  return run.reports.flatMap(report => report.findings.map(finding => ({report, finding})))
}

/** Severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warn', 'info']

/** Tells whether a finding of some severity fails the run. */
export function reachesGate(severity: Severity, gate: Severity | 'never'): boolean {
  return gate !== 'never' && severities.indexOf(severity) <= severities.indexOf(gate)
}

/** Things in order, grouped by a key. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** A count with its noun: "1 error", "2 errors". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
