/** One line of JSON per reply, for pipelines. */
import type {Report} from '../config/report.ts'
import {plainFinding} from './json.ts'
import {groupBy, type Run} from './run.ts'

/** Reports a run as newline-delimited JSON: one line per reply in source order, or per file that failed. */
export default function reportNdjson(run: Run): string {
  return run.reports
    .flatMap(linesOf)
    .map(line => `${JSON.stringify(line)}\n`)
    .join('')
}

function linesOf(report: Report): unknown[] {
  if (report.error !== undefined) return [{id: report.path, error: report.error.message}]
  const findings = groupBy(report.findings, finding => finding.reply.locator)
  return report.replies.map(({locator}) => ({
    id: locator === '' ? report.path : `${report.path}#${locator}`,
    findings: (findings.get(locator) ?? []).map(plainFinding)
  }))
}
