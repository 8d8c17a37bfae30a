/** The machine-readable report; its shape is pinned by report.schema.json. */
import type {Report} from '../config/report.ts'
import type {Finding, ReplyName} from '../types.ts'
import {groupBy, type Run} from './run.ts'

/** Version of the report's shape. */
export const reportVersion = 1

/** Reports a run as JSON: no times, no absolute paths; the same input gives the same bytes. */
export default function reportJson(run: Run): string {
  const {files, replies, sentences, errors, warnings, infos, rewrites, suppressed, hidden, skipped} = run.summary
  const report = {
    version: reportVersion,
    tool: {name: 'support-lint', version: run.version},
    summary: {files, replies, sentences, errors, warnings, infos, rewrites, suppressed, hidden, skipped},
    results: run.reports.flatMap(resultsOf),
    errors: run.reports.flatMap(({path, error}) =>
      error === undefined ? [] : [{path, ...lineOf(error), message: error.message}]
    )
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function resultsOf(report: Report): unknown[] {
  const findings = groupBy(report.findings, finding => finding.reply.locator)
  const suppressed = groupBy(report.suppressed, ({finding}) => finding.reply.locator)
  return report.replies.map(reply => ({
    path: report.path,
    reply: plainReply(reply),
    findings: (findings.get(reply.locator) ?? []).map(plainFinding),
    suppressed: (suppressed.get(reply.locator) ?? []).map(({finding, reason}) => ({...plainFinding(finding), reason}))
  }))
}

/** A finding as plain data, keys in the order of the schema. */
export function plainFinding(finding: Finding) {
  return {
    ruleId: finding.ruleId,
    source: finding.source,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    note: finding.note,
    url: finding.url,
    place: finding.place,
    actual: finding.actual,
    rewrites: finding.rewrites.map(({text, place, safety, blanks}) => ({text, place, safety, blanks})),
    ...(finding.related !== undefined && {related: finding.related}),
    sentence: finding.sentence,
    reply: plainReply(finding.reply),
    fingerprint: finding.fingerprint
  }
}

function plainReply({locator, name}: ReplyName): ReplyName {
  return {locator, ...(name !== undefined && {name})}
}

function lineOf({line}: {readonly line?: number}): {line?: number} {
  return line === undefined ? {} : {line}
}
