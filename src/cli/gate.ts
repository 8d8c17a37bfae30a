/** The exit code of a run. */
import type {Report} from '../config/report.ts'
import {reachesGate} from '../reporters/run.ts'
import type {LintFlags} from './flags.ts'

/** How a run ends; `reason` is told where the report does not show it. */
export interface Verdict {
  readonly code: 0 | 1 | 2
  readonly reason?: string
}

/** 2 if something could not be linted, 1 if a finding reaches the gate, else 0. */
export function judge(reports: readonly Report[], flags: Pick<LintFlags, 'failOn' | 'maxWarnings'>): Verdict {
  const findings = reports.flatMap(report => report.findings)
  if (reports.some(report => report.error !== undefined)) return {code: 2}
  if (findings.some(finding => finding.ruleId === 'rule-failed')) return {code: 2}
  const {failOn, maxWarnings} = flags
  if (findings.some(finding => reachesGate(finding.severity, failOn))) return {code: 1}
  const warnings = findings.filter(finding => finding.severity === 'warn').length
  if (maxWarnings === undefined || warnings <= maxWarnings) return {code: 0}
  return {code: 1, reason: `Too many warnings: ${warnings}, at most ${maxWarnings} allowed (--max-warnings).`}
}
