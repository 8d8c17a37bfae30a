/** Lints and fixes inputs one by one; what goes wrong with one never stops the others. */
import {extensions} from '../config/find-files.ts'
import {failedReport, holdsNoReply, type Report} from '../config/report.ts'
import {suggestName} from '../config/suggest.ts'
import {type FileLinter, reportFailure} from '../config/workspace.ts'
import {UsageError} from '../errors.ts'
import type {Finding, LintOptions, RuleInfo} from '../types.ts'
import type {LintFlags} from './flags.ts'
import type {Input, Inputs} from './inputs.ts'
import {type Fix, type Job, leaveUnchanged, lintText} from './lint-text.ts'
import {startProgress} from './progress.ts'
import type {Session} from './session.ts'
import {tell} from './streams.ts'

/** What came of all inputs. */
export interface Outcome {
  readonly reports: readonly Report[]
  readonly fixes: readonly Fix[]
  readonly notes: readonly string[]
  readonly skipped: number
  /** Rules of the first linter, for reports that list them. */
  readonly rules: readonly RuleInfo[]
}

interface Collected {
  readonly reports: Report[]
  readonly fixes: Fix[]
  readonly notes: string[]
  skipped: number
  rules: readonly RuleInfo[]
  /** Operands that led to something: a reply, an empty file, or an error. */
  readonly fruitful: Set<string>
  readonly wrongConfigs: Set<string>
  keeps(path: string, finding: Finding): boolean
}

/** Lints all inputs in order; `keeps` names findings that `--fix` must leave alone. */
export async function lintInputs(
  inputs: Inputs,
  session: Session,
  flags: LintFlags,
  keeps: Collected['keeps'] = () => false
): Promise<Outcome> {
  const collected: Collected = {
    keeps,
    reports: [...inputs.failed],
    fixes: [],
    notes: [],
    skipped: inputs.skipped,
    rules: [],
    fruitful: new Set(),
    wrongConfigs: new Set()
  }
  const progress = startProgress(inputs.inputs.length)
  for (const input of inputs.inputs) {
    progress.step(input.path)
    await lintInput(input, session, flags, collected)
  }
  progress.end()
  const operands = new Set(inputs.inputs.filter(input => !input.named).map(input => input.operand))
  for (const operand of operands) {
    if (collected.fruitful.has(operand)) continue
    const message = `holds no reply. Looked for help-desk exports and for text in ${extensions.join(' ')} files.`
    if (flags.errorOnUnmatched) collected.reports.push(failedReport(operand, message))
    else collected.notes.push(`${operand} ${message}`)
  }
  return collected
}

async function lintInput(input: Input, session: Session, flags: LintFlags, collected: Collected): Promise<void> {
  const made = await prepare(input, session, collected)
  if (made === undefined) return
  if (flags.debug === true) tell(`${input.path}: configuration ${made.configPath ?? 'none'}`)
  if (made.settled.ignored && flags.ignore) {
    if (input.named) collected.notes.push(`${input.path} is ignored by the configuration, so it was not read.`)
    collected.fruitful.add(input.operand)
    return
  }
  const source = await input.read()
  if ('refusal' in source) {
    refuse(input, source.refusal, collected)
    return
  }
  if (source.text.replace(/^\uFEFF/, '').trim() === '') {
    collected.fruitful.add(input.operand)
    collected.notes.push(`${input.path} is empty: nothing to lint.`)
    if (flags.fix === true && input.stdin) collected.fixes.push(leaveUnchanged(input, source.text))
    return
  }
  const documents = {...made.options.documents, ...session.options.documents}
  const options = {...made.options, ...session.options, documents}
  if (flags.trace !== undefined) traceRule(flags.trace, input.path, source.text, made, options)
  const job: Job = {input, text: source.text, made, options, flags}
  const {report, fix} = await lintText(job, finding => collected.keeps(input.path, finding))
  if (fix !== undefined) collected.fixes.push(fix)
  keep(report, input, collected)
}

async function prepare(input: Input, session: Session, collected: Collected): Promise<FileLinter | undefined> {
  try {
    const made = await session.workspace.linterFor(input.absolute)
    if (collected.rules.length === 0) collected.rules = made.linter.rules
    return made
  } catch (error) {
    // a wrong configuration is told once, not for each file below it; without a file of its own the flags are wrong
    if (!(error instanceof UsageError) || error.path === undefined) throw error
    collected.fruitful.add(input.operand)
    if (!collected.wrongConfigs.has(error.path)) collected.reports.push(reportFailure(error.path, error))
    collected.wrongConfigs.add(error.path)
    return undefined
  }
}

function refuse(input: Input, refusal: string, collected: Collected): void {
  if (input.named || refusal.startsWith('cannot')) {
    collected.fruitful.add(input.operand)
    collected.reports.push(failedReport(input.path, refusal))
  } else {
    collected.skipped += 1
    collected.notes.push(`${input.path} was skipped: it ${refusal}.`)
  }
}

function keep(report: Report, input: Input, collected: Collected): void {
  if (!input.named && report.error !== undefined && holdsNoReply(report)) {
    collected.skipped += 1
    return
  }
  const isEmpty = report.error === undefined && report.replies.length === 0
  // a reply in another language was found, and left out for a reason that the notes tell
  if (!isEmpty || report.notes.length > 0) collected.fruitful.add(input.operand)
  if (isEmpty && input.named && report.notes.length === 0) {
    const reason = 'Looked for text in the format that its name says (--input sets it).'
    collected.reports.push(failedReport(input.path, `holds no reply. ${reason}`))
    return
  }
  collected.notes.push(...report.notes.map(note => `${input.path}: ${note}`))
  if (isEmpty) collected.skipped += 1
  else collected.reports.push(report)
}

function traceRule(rule: string, path: string, text: string, made: FileLinter, options: LintOptions): void {
  const ids = made.linter.rules.map(info => info.id)
  if (!ids.includes(rule)) {
    const meant = suggestName(rule, ids)
    throw new UsageError(`Unknown rule "${rule}" in --trace.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`)
  }
  const lines = made.linter.trace(rule, text, {...options, path})
  if (lines.length === 0) tell(`${path}: ${rule} met nothing that it looks at.`)
  for (const line of lines) tell(`${path}: ${line}`)
}
