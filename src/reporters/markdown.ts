/** A table for pull requests and step summaries. */
import {escapeControls, sentenceOf} from './excerpt.ts'
import {allFindings, countOf, type Located, type Run, severities} from './run.ts'
import {betterSentence} from './words.ts'

const marks = {error: '❌', warn: '⚠️', info: 'ℹ️'} as const

/** Rows beyond this are counted, not shown: GitHub cuts a step summary at 1 MiB. */
const limit = 200

/** Reports a run as Markdown, worst findings first. */
export default function reportMarkdown(run: Run): string {
  const found = allFindings(run)
  const ranked = severities.flatMap(level => found.filter(({finding}) => finding.severity === level))
  const files = new Set(found.map(({report}) => report.path)).size
  const lines = [headline(run, found.length, files)]
  if (found.length > 0) {
    lines.push('| | Rule | Where | Now | Try |', '|---|---|---|---|---|', ...ranked.slice(0, limit).map(showRow))
    if (ranked.length > limit) lines.push('', `${ranked.length - limit} more are not shown.`)
  }
  const failures = run.reports.flatMap(({path, error}) =>
    error ? [`- \`${plain(path)}\` ${cell(error.message)}`] : []
  )
  if (failures.length > 0) lines.push('', 'Could not be linted:', '', ...failures)
  return `${lines.join('\n')}\n`
}

function headline(run: Run, count: number, files: number): string {
  if (count === 0) return `### support-lint: nothing to fix in ${countOf(run.summary.replies, 'reply', 'replies')}`
  return `### support-lint: ${countOf(count, 'finding')} in ${files} of ${countOf(run.summary.files, 'file')}\n`
}

function showRow({report, finding}: Located): string {
  const better = betterSentence(report, finding)
  const now = sentenceOf(report, finding)
  const tried = better === undefined ? cell(finding.note) : better === '' ? '*(leave this out)*' : cell(better)
  const where = `${plain(report.path)}:${finding.place.start.line}`
  const name = finding.reply.name === undefined ? '' : ` ${cell(finding.reply.name)}`
  const what = now === '' || finding.sentence === null ? `*${cell(finding.message)}*` : cell(now)
  return `| ${marks[finding.severity]} | \`${finding.ruleId}\` | \`${where}\`${name} | ${what} | ${tried} |`
}

/** Text inside a table cell: nothing in it is markup. */
function cell(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|#~!&$]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
}

function plain(text: string): string {
  return escapeControls(text).replaceAll('`', "'").replaceAll('|', '\\|')
}
