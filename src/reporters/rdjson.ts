/** Reviewdog diagnostics. Columns are UTF-8 bytes, from 1. */
import type {Report} from '../config/report.ts'
import type {Finding} from '../types.ts'
import {allFindings, type Run} from './run.ts'
import {plainRewrites} from './words.ts'

const levels = {error: 'ERROR', warn: 'WARNING', info: 'INFO'} as const

/** Reports a run as rdjson, with the rewrites as suggestions. */
export default function reportRdjson(run: Run): string {
  const diagnostics = allFindings(run).map(({report, finding}) => {
    const suggestions = plainRewrites(report, finding).map(({place, text}) => ({range: toRange(report, place), text}))
    return {
      message: finding.message,
      location: {path: report.path, range: toRange(report, finding.place)},
      severity: levels[finding.severity],
      code: {value: finding.ruleId, ...(finding.url !== '' && {url: finding.url})},
      ...(suggestions.length > 0 && {suggestions})
    }
  })
  const failures = run.reports.flatMap(({path, error}) =>
    error === undefined
      ? []
      : [{message: error.message, location: {path, range: {start: {line: error.line ?? 1}}}, severity: 'ERROR'}]
  )
  const report = {
    source: {name: 'support-lint', url: 'https://www.npmjs.com/package/support-lint'},
    severity: 'WARNING',
    diagnostics: [...failures, ...diagnostics]
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function toRange(report: Report, place: Finding['place']) {
  return {start: toPoint(report, place.start), end: toPoint(report, place.end)}
}

function toPoint({source}: Report, {line, column, offset = 0}: Finding['place']['start']) {
  const before = source.slice(offset - (column - 1), offset)
  return {line, column: new TextEncoder().encode(before).length + 1}
}
