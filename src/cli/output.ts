/** Reports of a run to stdout and files. */
import {appendFile, mkdir, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {describeError} from '../config/load-config.ts'
import {type Report, summarize} from '../config/report.ts'
import {UsageError} from '../errors.ts'
import {loadReporter} from '../reporters/index.ts'
import {redactReport} from '../reporters/redact.ts'
import {countOf, type Run, type View} from '../reporters/run.ts'
import type {RuleInfo} from '../types.ts'
import type {FormatFlag, LintFlags} from './flags.ts'
import {suggestCommands} from './hints.ts'
import {print, tell} from './streams.ts'
import {readStdoutScreen} from './terminal.ts'
import {readVersion} from './version.ts'

/** What is written. */
export interface Output {
  readonly reports: readonly Report[]
  readonly skipped: number
  readonly rules: readonly RuleInfo[]
  readonly operands: readonly string[]
  readonly flags: LintFlags
  /** When the command began, as `performance.now()` has it. */
  readonly start: number
}

/** Writes every format that the flags ask for; throws a UsageError for a file that cannot be written. */
export async function writeReports(output: Output): Promise<void> {
  const {flags} = output
  const reports = showableReports(output)
  const run: Run = {
    reports,
    summary: summarize(flags.quiet === true ? reports.map(withErrorsOnly) : output.reports, output.skipped),
    rules: output.rules,
    version: readVersion(),
    gate: flags.failOn,
    view: {
      ...readStdoutScreen(flags.color),
      suggest: flags.suggest,
      ...(await measure(reports)),
      elapsed: performance.now() - output.start,
      hints: () => suggestCommands(output.reports, output.operands, flags)
    }
  }
  if (flags.summary !== undefined) await appendSummary(flags.summary, run)
  for (const format of flags.format ?? [{name: 'pretty'} satisfies FormatFlag]) {
    if (format.file === undefined) await printReport(format.name, run, output)
    else await writeReport(format.name, format.file, run)
  }
}

async function printReport(name: FormatFlag['name'], run: Run, {flags, operands}: Output): Promise<void> {
  const isForPeople = name === 'pretty' || name === 'compact'
  // stdout belongs to the fixed text
  const toStderr = flags.fix === true && flags.fixDryRun !== true && (flags.stdin === true || operands.includes('-'))
  const say = async (text: string) => (toStderr ? tell(text.replace(/\n$/, '')) : print(text))
  if (flags.statistics === true) {
    const {countByRule} = await import('../reporters/statistics.ts')
    const table = countByRule(run)
    if (isForPeople) {
      const bare = {...run, reports: run.reports.map(report => ({...report, findings: []}))}
      await say([table, (await loadReporter('pretty'))(bare)].filter(part => part !== '').join('\n'))
      return
    }
    tell(table)
  }
  const text = (await loadReporter(name))(run)
  if (text !== '') await say(text)
}

async function writeReport(name: FormatFlag['name'], file: string, run: Run): Promise<void> {
  const report = await loadReporter(name)
  const view = {...run.view, color: 0, links: false} as const
  try {
    await mkdir(dirname(file), {recursive: true})
    await writeFile(file, report({...run, view}))
  } catch (error) {
    throw new UsageError(`Cannot write the report: ${describeError(error)}.`, {path: file})
  }
}

/** Own rules may speak any script; measuring it costs 30 ms at the start, so it is loaded only for them. */
async function measure(reports: readonly Report[]): Promise<Pick<View, 'widthOf'>> {
  const isAscii = reports.every(report => report.findings.every(({message}) => /^[ -~]*$/.test(message)))
  return isAscii ? {} : {widthOf: (await import('string-width')).default}
}

/** Appends, as a step summary holds the summaries of several steps. */
async function appendSummary(file: string, run: Run): Promise<void> {
  try {
    await appendFile(file, (await loadReporter('markdown'))(run))
  } catch (error) {
    throw new UsageError(`Cannot write the summary: ${describeError(error)}.`, {path: file})
  }
}

function withErrorsOnly(report: Report): Report {
  return {...report, findings: report.findings.filter(finding => finding.severity === 'error')}
}

/** Reports as far as `--quiet` and `--max-findings` let them be seen. */
function showableReports({reports, flags}: Output): readonly Report[] {
  const open = flags.quiet === true ? reports.map(withErrorsOnly) : reports
  const loud = flags.redact === true ? open.map(redactReport) : open
  if (flags.maxFindings === undefined) return loud
  let left = flags.maxFindings
  const shown = loud.map(report => {
    const findings = report.findings.slice(0, left)
    left -= findings.length
    return {...report, findings}
  })
  const count = (list: readonly Report[]) => list.reduce((total, report) => total + report.findings.length, 0)
  const hidden = count(loud) - count(shown)
  if (hidden > 0) tell(`${countOf(hidden, 'more finding')} not shown (--max-findings ${flags.maxFindings}).`)
  return shown
}
