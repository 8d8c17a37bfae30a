/** How often each rule was met. */
import {hasReadyRewrite} from '../config/report.ts'
import {allFindings, type Run} from './run.ts'

/** A table of counts by rule, most frequent first; '' for a clean run. */
export function countByRule(run: Run): string {
  const counts = new Map<string, {count: number; ready: number; severity: string; message: string}>()
  for (const {finding} of allFindings(run)) {
    const {ruleId, severity, message} = finding
    const entry = counts.get(ruleId) ?? {count: 0, ready: 0, severity, message}
    entry.count += 1
    entry.ready += hasReadyRewrite(finding) ? 1 : 0
    counts.set(ruleId, entry)
  }
  const rows = [...counts].sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
  if (rows.length === 0) return ''
  const width = Math.max('rule'.length, ...rows.map(([rule]) => rule.length))
  const lines = rows.map(([rule, {count, ready, severity}]) =>
    `${String(count).padStart(6)}  ${rule.padEnd(width)}  ${severity.padEnd(8)}  ${String(ready).padStart(8)}`.trimEnd()
  )
  return `${[`${'count'.padStart(6)}  ${'rule'.padEnd(width)}  severity  rewrites`, ...lines].join('\n')}\n`
}
