/** The default command: lints files, directories, globs and stdin. */
import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {Report} from '../config/report.ts'
import {suppressionsName} from '../config/suppressions-name.ts'
import {UsageError} from '../errors.ts'
import {escapeControls} from '../reporters/excerpt.ts'
import {countOf} from '../reporters/run.ts'
import type {Finding} from '../types.ts'
import type {LintFlags} from './flags.ts'
import {judge} from './gate.ts'
import {findInputs, type Inputs} from './inputs.ts'
import {lintInputs, type Outcome} from './lint-inputs.ts'
import {locateSuppressions} from './locate-suppressions.ts'
import {writeReports} from './output.ts'
import {openSession} from './session.ts'
import {print, tell} from './streams.ts'
import {tellFixes} from './tell-fixes.ts'

/** Lints what the operands stand for, prints the report, and returns the exit code. */
export async function lint(operands: readonly string[], flags: LintFlags): Promise<number> {
  if (flags.review === true && flags.fix !== true && flags.fixDryRun !== true && flags.diff !== true) {
    throw new UsageError('--review says what --fix, --fix-dry-run or --diff may apply; add one of them.')
  }
  if (flags.watch !== true) return lintOnce(operands, flags)
  const {watch} = await import('./watch.ts')
  return watch(operands, () => lintOnce(operands, flags))
}

async function lintOnce(operands: readonly string[], flags: LintFlags): Promise<number> {
  const start = performance.now()
  const cwd = process.cwd()
  const session = openSession(flags, cwd)
  if (flags.printConfig !== undefined) {
    const {printConfig} = await import('./print-config.ts')
    return printConfig(flags.printConfig, session.workspace, cwd)
  }
  const bare = operands.length === 0 && flags.stdin !== true
  const {inputs, narrow} = await narrowByGit(await findInputs(bare ? ['.'] : operands, flags, cwd), flags, cwd)
  const linted = await lintInputs(inputs, session, flags, await readKept(flags, cwd))
  const isBarren =
    linted.reports.length === 1 && linted.reports[0]?.error !== undefined && linted.reports[0].path === '.'
  if (bare && flags.format === undefined && isBarren && flags.errorOnUnmatched && inputs.notes.length === 0)
    return showStart()
  const outcome = {...linted, reports: await suppressKnown(linted.reports.map(narrow), linted, flags, cwd)}
  if (flags.quiet !== true) tellNotes(inputs, outcome)
  tellErrors(outcome.reports)
  if (flags.timing === true)
    tell(`Linted in ${Math.round(performance.now() - start)} ms, ${process.uptime().toFixed(2)} s since start.`)
  if (flags.diff === true) return finishDiff(outcome, flags)
  if (flags.fix === true || flags.fixDryRun === true) tellFixes(outcome, flags)
  await writeReports({reports: outcome.reports, skipped: outcome.skipped, rules: outcome.rules, operands, flags, start})
  const fixedStdin = flags.fix === true && flags.fixDryRun !== true ? outcome.fixes.find(fix => fix.stdin) : undefined
  if (fixedStdin !== undefined) await print(fixedStdin.output)
  const {code, reason} = judge(outcome.reports, flags)
  if (reason !== undefined) tell(reason)
  return code
}

/** Leaves the files that git says have changed, and a function that leaves the findings on changed lines. */
async function narrowByGit(inputs: Inputs, flags: LintFlags, cwd: string) {
  const asked =
    flags.staged === true || flags.changed === true || flags.since !== undefined || flags.changedLines === true
  if (!asked) return {inputs, narrow: (report: Report) => report}
  const {keepChangedLines, readChanges} = await import('./git.ts')
  const changes = readChanges(flags, cwd)
  const left = inputs.inputs.filter(input => input.stdin || changes.files.includes(resolve(input.absolute)))
  const notes = left.length === 0 ? ['No changed file to lint.'] : []
  return {
    inputs: {...inputs, inputs: left, skipped: 0, failed: inputs.failed, notes: [...inputs.notes, ...notes]},
    narrow: (report: Report) => (flags.changedLines === true ? keepChangedLines(report, changes, cwd) : report)
  }
}

/** Tells which findings the suppressions file keeps, so that `--fix` leaves their words alone. */
async function readKept(flags: LintFlags, cwd: string): Promise<(path: string, finding: Finding) => boolean> {
  const path = locateSuppressions(flags, cwd)
  if (!existsSync(path)) return () => false
  const {readSuppressions} = await import('../config/suppressions.ts')
  const {entries} = readSuppressions(path, cwd)
  const known = new Set(entries.map(entry => `${resolve(dirname(path), entry.path)}\0${entry.fingerprint}`))
  return (shown, finding) => known.has(`${resolve(cwd, shown)}\0${finding.fingerprint}`)
}

async function suppressKnown(reports: readonly Report[], {rules}: Outcome, flags: LintFlags, cwd: string) {
  const asked = flags.suppressAll === true || flags.suppressRule !== undefined || flags.pruneSuppressions === true
  const path = locateSuppressions(flags, cwd)
  if (!asked && !existsSync(path)) {
    if (flags.suppressions === undefined) return reports
    throw new UsageError(`There is no such suppressions file; --suppress-all writes one (${suppressionsName}).`, {
      path: flags.suppressions
    })
  }
  const {suppress} = await import('./suppress.ts')
  return suppress(reports, rules, flags, path, cwd)
}

async function finishDiff(outcome: Outcome, flags: LintFlags): Promise<number> {
  const {makePatch} = await import('./patch.ts')
  const changed = outcome.fixes.filter(fix => fix.output !== fix.source)
  await print(changed.map(({path, source, output}) => makePatch(path, source, output)).join(''))
  if (changed.length === 0) tellFixes(outcome, {...flags, fixDryRun: true})
  if (outcome.reports.some(report => report.error !== undefined)) return 2
  return changed.length > 0 ? 1 : 0
}

function tellNotes(inputs: Inputs, outcome: Outcome): void {
  for (const note of [...inputs.notes, ...outcome.notes]) tell(escapeControls(note))
  if (outcome.skipped > 0) {
    const files = countOf(outcome.skipped, 'file that holds', 'files that hold')
    tell(`Skipped ${files} no reply (README, lock files, unknown data …).`)
  }
}

function tellErrors(reports: readonly Report[]): void {
  for (const {path, error} of reports) {
    if (error === undefined) continue
    const place = error.line === undefined ? path : `${path}:${error.line}`
    for (const line of error.message.split('\n')) tell(escapeControls(`support-lint: ${place}: ${line}`))
  }
}

/** Said when there is nothing to lint and nothing was named. */
function showStart(): number {
  tell('No replies here: looked for .txt, .md, .html, .eml, .json, .yaml, .csv and .po files.')
  tell('  Try it        echo "Sorry for the inconvenience." | npx support-lint -')
  tell('  Lint a draft  npx support-lint reply.txt')
  tell('  Lint macros   npx support-lint macros/')
  tell('  All options   npx support-lint --help')
  return 2
}
