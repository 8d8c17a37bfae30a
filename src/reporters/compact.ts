/** One line per finding, for screen readers and simple tools. */
import {escapeControls} from './excerpt.ts'
import {allFindings, countOf, type Run} from './run.ts'

const names = {error: 'Error', warn: 'Warning', info: 'Info'} as const

/** Reports a run in ESLint's compact form; nothing for a clean run. */
export default function reportCompact(run: Run): string {
  const lines = allFindings(run).map(({report, finding}) => {
    const {line, column} = finding.place.start
    const place = `${report.path}: line ${line}, col ${column}, ${names[finding.severity]}`
    return escapeControls(`${place} - ${finding.message} (${finding.ruleId})`)
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${countOf(lines.length, 'problem')}\n`
}
