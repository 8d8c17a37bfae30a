/** `rewrite`: the reply to paste. */
import {lintSource} from '../config/workspace.ts'
import {UsageError} from '../errors.ts'
import {escapeControls, excerptOf} from '../reporters/excerpt.ts'
import {countOf} from '../reporters/run.ts'
import type {RewriteFlags} from './flags.ts'
import {fileInput, stdinInput} from './inputs.ts'
import {openSession} from './session.ts'
import {print, tell} from './streams.ts'

/** Prints a file or stdin with its rewrites applied; what is left for a person goes to stderr. */
export async function rewriteFile(file: string, flags: RewriteFlags): Promise<number> {
  const cwd = process.cwd()
  const session = openSession(flags, cwd)
  const input = file === '-' ? stdinInput(flags.stdinFilename, cwd) : fileInput(file, cwd)
  const {linter, options} = await session.workspace.linterFor(input.absolute)
  const source = await input.read()
  if ('refusal' in source) throw new UsageError(source.refusal, {path: input.path})
  const accept = flags.safe === true ? 'safe' : 'review'
  const {output, applied} = linter.fix(source.text, {...options, ...session.options, path: input.path, accept})
  await print(output)
  if (!output.endsWith('\n') && process.stdout.isTTY) await print('\n')
  const report = await lintSource(input.path, output, linter, {...options, ...session.options})
  tell('')
  tell(`Applied ${countOf(applied.length, 'rewrite')}.${report.findings.length === 0 ? ' Nothing is left.' : ''}`)
  for (const finding of report.findings) {
    const {line, column} = finding.place.start
    tell(escapeControls(`  ${line}:${column} ${finding.message} (${finding.ruleId})`))
    const [rewrite] = finding.rewrites
    if (rewrite === undefined) tell(escapeControls(`      ${finding.note}`))
    else tell(escapeControls(`    + ${excerptOf(report, finding, rewrite).after}`))
  }
  return report.error === undefined ? 0 : 2
}
