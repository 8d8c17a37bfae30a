/** Checkstyle XML, which many CI servers and editors read. */
import {allFindings, type Run} from './run.ts'
import {escapeXml, messageWithRewrite} from './words.ts'

const levels = {error: 'error', warn: 'warning', info: 'info'} as const

/** Reports a run as Checkstyle XML; a file that could not be linted is an error on line 1. */
export default function reportCheckstyle(run: Run): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">']
  for (const report of run.reports) {
    lines.push(`  <file name="${escapeXml(report.path)}">`)
    if (report.error !== undefined)
      lines.push(entry(report.error.line ?? 1, 1, 'error', report.error.message, 'failure'))
    for (const {finding} of allFindings({...run, reports: [report]})) {
      const {line, column} = finding.place.start
      lines.push(entry(line, column, levels[finding.severity], messageWithRewrite(report, finding), finding.ruleId))
    }
    lines.push('  </file>')
  }
  return `${[...lines, '</checkstyle>'].join('\n')}\n`
}

function entry(line: number, column: number, severity: string, message: string, source: string): string {
  const place = `line="${line}" column="${column}" severity="${severity}"`
  return `    <error ${place} message="${escapeXml(message)}" source="support-lint.${escapeXml(source)}"/>`
}
