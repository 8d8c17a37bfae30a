/** Lints and fixes one text. */
import type {DirectiveOptions} from '../config/directives.ts'
import type {Report} from '../config/report.ts'
import {type FileLinter, lintSource, readerOf, reportFailure} from '../config/workspace.ts'
import type {Finding, LintOptions} from '../types.ts'
import type {LintFlags} from './flags.ts'
import type {Input} from './inputs.ts'

/** One text to lint, with all that decides how. */
export interface Job {
  readonly input: Input
  readonly text: string
  readonly made: FileLinter
  readonly options: LintOptions
  readonly flags: LintFlags
}

/** What `--fix` did, or would do, to one input. */
export interface Fix {
  readonly path: string
  readonly stdin: boolean
  readonly source: string
  readonly output: string
  /** Rewrites applied. */
  readonly applied: number
}

/** Lints a text, after fixing it where the flags ask for that; `keeps` names findings that a fix must leave alone. */
export async function lintText(job: Job, keeps: (finding: Finding) => boolean): Promise<{report: Report; fix?: Fix}> {
  const {input, text, made, options, flags} = job
  const directives = directiveOptions(flags)
  const lint = (source: string) => lintSource(input.path, source, made.linter, options, directives)
  if (!isFixing(flags)) return {report: await lintMaybeCached(job, directives, () => lint(text))}
  try {
    const before = await lint(text)
    if (before.error !== undefined) return {report: before}
    const kept = new Set(before.suppressed.map(({finding}) => finding.fingerprint))
    const fix = await fixText(job, finding => !kept.has(finding.fingerprint) && !keeps(finding))
    return {report: fix.output === text ? before : await lint(fix.output), fix}
  } catch (error) {
    return {report: reportFailure(input.path, error), ...(input.stdin && {fix: leaveUnchanged(input, text)})}
  }
}

/** A fix that changes nothing. */
export function leaveUnchanged(input: Input, text: string): Fix {
  return {path: input.path, stdin: input.stdin, source: text, output: text, applied: 0}
}

function directiveOptions(flags: LintFlags): DirectiveOptions {
  return {
    heed: flags.inlineIgnores,
    requireReason: flags.requireIgnoreReason === true,
    reportUnused: flags.reportUnusedIgnores === true
  }
}

function isFixing(flags: LintFlags): boolean {
  return flags.fix === true || flags.fixDryRun === true || flags.diff === true
}

async function lintMaybeCached(job: Job, directives: DirectiveOptions, lint: () => Promise<Report>): Promise<Report> {
  const {input, text, made, options, flags} = job
  if (flags.cache !== true || input.stdin) return lint()
  const {lintCached} = await import('./cache.ts')
  const report = await lintCached(input.path, text, [made.settled.config, options, directives], flags, lint)
  return {...report, ...readerOf(input.path, text, options)}
}

/** Fixes a text, leaving alone what an inline ignore or a suppression keeps, and writes it where the flags say so. */
async function fixText(job: Job, only: (finding: Finding) => boolean): Promise<Fix> {
  const {input, text, made, options, flags} = job
  const accept = flags.review === true ? 'review' : 'safe'
  const fixOptions = {...options, path: input.path, accept, only} as const
  const {output, applied} = made.linter.fix(text, fixOptions)
  const writes = flags.fix === true && flags.fixDryRun !== true && flags.diff !== true && !input.stdin
  if (writes && output !== text) {
    const {writeAtomically} = await import('./write-file.ts')
    await writeAtomically(input.absolute, output, text)
  }
  return {path: input.path, stdin: input.stdin, source: text, output, applied: applied.length}
}
