/** JUnit XML: one suite per file, one case per finding; findings below the gate pass. */
import type {Report} from '../config/report.ts'
import type {Finding} from '../types.ts'
import {sentenceOf} from './excerpt.ts'
import {type Run, reachesGate} from './run.ts'
import {betterSentence, escapeXml} from './words.ts'

/** Reports a run as JUnit XML. Times are always 0, so that the same input gives the same bytes. */
export default function reportJunit(run: Run): string {
  const suites = run.reports.map(report => showSuite(report, run))
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, suite) => total + suite[key], 0)
  const counts = `tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="support-lint" ${counts} time="0">`,
    ...suites.flatMap(suite => suite.lines),
    '</testsuites>\n'
  ].join('\n')
}

function showSuite(report: Report, run: Run) {
  const path = escapeXml(report.path)
  const tests = Math.max(1, report.findings.length)
  const failures = report.findings.filter(finding => reachesGate(finding.severity, run.gate)).length
  const errors = report.error === undefined ? 0 : 1
  const head = `name="${path}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0"`
  const clean = `    <testcase classname="${path}" name="no findings" time="0"/>`
  const cases = report.findings.map(finding => showCase(report, finding, run))
  const reason = escapeXml(report.error?.message ?? '')
  const broken = wrapCase(path, 'can be linted', `<error type="failure" message="${reason}"/>`)
  const lines = errors > 0 ? [broken] : cases.length > 0 ? cases : [clean]
  return {tests, failures, errors, lines: [`  <testsuite ${head}>`, ...lines, '  </testsuite>']}
}

function showCase(report: Report, finding: Finding, run: Run): string {
  const {line, column} = finding.place.start
  const better = betterSentence(report, finding)
  const details = [
    `${report.path}:${line}:${column} ${finding.severity} ${finding.ruleId}`,
    `- ${sentenceOf(report, finding)}`,
    ...(better === undefined ? [finding.note] : [`+ ${better}`])
  ]
  const body = escapeXml(details.join('\n')).replaceAll('&#10;', '\n')
  const content = reachesGate(finding.severity, run.gate)
    ? `<failure type="${finding.severity}" message="${escapeXml(finding.message)}">${body}</failure>`
    : `<system-out>${escapeXml(finding.message)}\n${body}</system-out>`
  const name = escapeXml(`${finding.ruleId} ${line}:${column}`)
  return wrapCase(escapeXml(report.path), name, content)
}

function wrapCase(path: string, name: string, content: string): string {
  return `    <testcase classname="${path}" name="${name}" time="0">\n      ${content}\n    </testcase>`
}
