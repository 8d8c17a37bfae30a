/** Annotations for GitHub Actions. */
import {allFindings, countOf, type Located, type Run, severities} from './run.ts'
import {messageWithRewrite} from './words.ts'

const levels = {error: 'error', warn: 'warning', info: 'notice'} as const

/** GitHub shows so many annotations per level and step, and drops the rest without a word. */
const limit = 10

/** Reports a run as workflow commands: at most ten of each level, and a line that says how many more there are. */
export default function reportGithub(run: Run): string {
  const findings = allFindings(run)
  const lines = run.reports.flatMap(({path, error}) =>
    error === undefined ? [] : [`::error file=${escapeProperty(path)},title=support-lint::${escapeData(error.message)}`]
  )
  for (const severity of severities) {
    const level = findings.filter(({finding}) => finding.severity === severity)
    lines.push(...level.slice(0, limit).map(annotate))
    if (level.length > limit) {
      const rest = countOf(level.length - limit, `more ${levels[severity]}`)
      lines.push(`${rest} not shown: GitHub shows ${limit} per level and step.`)
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function annotate({report, finding}: Located): string {
  const {start, end} = finding.place
  const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
  const place = `file=${escapeProperty(report.path)},line=${start.line},endLine=${end.line}${columns}`
  const message = messageWithRewrite(report, finding, '\nTry: ')
  return `::${levels[finding.severity]} ${place},title=support-lint(${finding.ruleId})::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
