/** Findings that a person decided to keep for now: a file of fingerprints with reason, author and expiry. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import * as v from 'valibot'
import {UsageError} from '../errors.ts'
import type {Finding} from '../types.ts'
import {describeError} from './load-config.ts'
import {showPath} from './paths.ts'
import type {Report, SuppressedFinding} from './report.ts'

const entry = v.strictObject({
  fingerprint: v.string(),
  rule: v.string(),
  path: v.string(),
  reason: v.pipe(v.string(), v.minLength(1)),
  author: v.optional(v.string()),
  until: v.optional(v.pipe(v.string(), v.isoDate()))
})

const file = v.strictObject({version: v.literal(1), suppressions: v.array(entry)})

/** One suppressed finding; `path` is relative to the file it stands in, `until` its last day. */
export type Suppression = v.InferOutput<typeof entry>

/** Suppressions of one run. */
export interface Suppressions {
  readonly path: string
  readonly entries: readonly Suppression[]
}

/** Reads a suppressions file; none is an empty list. Throws a UsageError for a file that is wrong. */
export function readSuppressions(path: string, cwd: string): Suppressions {
  if (!existsSync(path)) return {path, entries: []}
  const shown = showPath(path, cwd)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`Cannot read the suppressions: ${describeError(error)}.`, {path: shown})
  }
  const result = v.safeParse(file, value)
  if (result.success) return {path, entries: result.output.suppressions}
  const [issue] = result.issues
  throw new UsageError(`"${v.getDotPath(issue) ?? 'the file'}" is wrong: ${issue.message}.`, {path: shown})
}

/** What suppressions leave of some reports. */
export interface Suppressed {
  readonly reports: readonly Report[]
  /** Entries that met no finding, in files that were linted or are gone. */
  readonly unused: readonly Suppression[]
  /** Entries whose last day is over but whose finding is still there. */
  readonly expired: readonly Suppression[]
}

/**
 * Takes suppressed findings out of reports. An entry holds for its file; if that file is gone, for the same fingerprint
 * in another one, so that a macro can be moved. `today` is a date as in 2026-11-21.
 */
export function applySuppressions(
  reports: readonly Report[],
  suppressions: Suppressions,
  cwd: string,
  today: string
): Suppressed {
  const base = dirname(suppressions.path)
  const open = new Set(suppressions.entries)
  const expired: Suppression[] = []
  const pathOf = (report: Report) => showPath(resolve(cwd, report.path), base)
  const linted = new Set(reports.filter(report => report.error === undefined).map(pathOf))
  const isGone = ({path}: Suppression) => !linted.has(path) && !existsSync(join(base, path))
  const take = (finding: Finding, path: string): Suppression | undefined => {
    const alike = [...open].filter(each => each.fingerprint === finding.fingerprint && each.rule === finding.ruleId)
    const found = alike.find(each => each.path === path) ?? alike.find(isGone)
    if (found !== undefined) open.delete(found)
    return found
  }
  const kept = reports.map(report => {
    const findings: Finding[] = []
    const suppressed: SuppressedFinding[] = [...report.suppressed]
    for (const finding of report.findings) {
      const found = take(finding, pathOf(report))
      if (found === undefined) findings.push(finding)
      else if (found.until !== undefined && found.until < today) {
        expired.push(found)
        findings.push(finding)
      } else suppressed.push({finding, reason: found.reason})
    }
    return {...report, findings, suppressed}
  })
  const unused = [...open].filter(each => linted.has(each.path) || isGone(each))
  return {reports: kept, unused, expired}
}

/** Entries for findings that are there now; `rule` narrows to one rule. */
export function suppressFindings(
  reports: readonly Report[],
  suppressions: Suppressions,
  cwd: string,
  reason: string,
  rule?: string
): Suppressions {
  const base = dirname(suppressions.path)
  const added = reports.flatMap(report =>
    report.findings
      .filter(finding => finding.ruleId !== 'rule-failed' && (rule === undefined || finding.ruleId === rule))
      .map(({fingerprint, ruleId}) => ({
        fingerprint,
        rule: ruleId,
        path: showPath(resolve(cwd, report.path), base),
        reason
      }))
  )
  return {path: suppressions.path, entries: [...suppressions.entries, ...added]}
}

/** The file's text: sorted, one entry a line, so that merges are easy. */
export function printSuppressions({entries}: Suppressions): string {
  const lines = [...entries]
    .sort(
      (one, other) =>
        compare(one.path, other.path) || compare(one.rule, other.rule) || compare(one.fingerprint, other.fingerprint)
    )
    .map(({path, rule, fingerprint, reason, author, until}) => {
      const plain = {path, rule, fingerprint, reason, ...(author && {author}), ...(until && {until})}
      return `    ${JSON.stringify(plain)}`
    })
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "suppressions": ${list}\n}\n`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
