/** GitLab code quality report. */
import {hashText} from '../engine/fingerprint.ts'
import {allFindings, type Run} from './run.ts'
import {messageWithRewrite} from './words.ts'

const levels = {error: 'major', warn: 'minor', info: 'info'} as const

/** Reports a run as GitLab code quality JSON; a fingerprint is never met twice. */
export default function reportGitlab(run: Run): string {
  const seen = new Map<string, number>()
  const failures = run.reports.flatMap(({path, error}) => {
    if (error === undefined) return []
    const line = error.line ?? 1
    return [entry(error.message, 'failure', hash(`${path}\nfailure`, seen), 'blocker', path, line, line)]
  })
  const entries = allFindings(run).map(({report, finding}) => {
    const {start, end} = finding.place
    const fingerprint = hash(`${report.path}\n${finding.fingerprint}`, seen)
    const description = messageWithRewrite(report, finding)
    return entry(description, finding.ruleId, fingerprint, levels[finding.severity], report.path, start.line, end.line)
  })
  return `${JSON.stringify([...failures, ...entries], null, 2)}\n`
}

function entry(
  description: string,
  name: string,
  fingerprint: string,
  severity: string,
  path: string,
  begin: number,
  end: number
) {
  return {description, check_name: `support-lint/${name}`, fingerprint, severity, location: {path, lines: {begin, end}}}
}

function hash(text: string, seen: Map<string, number>): string {
  const count = seen.get(text) ?? 0
  seen.set(text, count + 1)
  return hashText(count === 0 ? text : `${text}\n${count}`)
}
