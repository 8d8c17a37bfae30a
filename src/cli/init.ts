/** `init`: a configuration, a CI file, and suppressions for what is there today. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline/promises'
import {configNames, findConfig} from '../config/load-config.ts'
import {showPath} from '../config/paths.ts'
import {summarize} from '../config/report.ts'
import {printSuppressions, readSuppressions, suppressFindings} from '../config/suppressions.ts'
import {suppressionsName} from '../config/suppressions-name.ts'
import {UsageError} from '../errors.ts'
import {countOf} from '../reporters/run.ts'
import {type CiName, ciFiles} from './ci-files.ts'
import type {LintFlags} from './flags.ts'
import {findInputs} from './inputs.ts'
import {lintInputs} from './lint-inputs.ts'
import {openSession} from './session.ts'
import {print} from './streams.ts'
import {writeFresh} from './write-file.ts'

/** Options of `init`. */
export interface InitFlags {
  readonly ci?: CiName
  readonly yes?: boolean
}

interface Answers {
  readonly ci: CiName | undefined
  readonly suppresses: boolean
}

/** Sets up the working directory; never overwrites a file. Throws a UsageError where it is set up already. */
export async function initProject(flags: InitFlags): Promise<number> {
  const cwd = process.cwd()
  const known = findConfig(cwd)
  if (known !== undefined) throw new UsageError('There is a configuration already.', {path: showPath(known, cwd)})
  if (flags.yes !== true && process.stdin.isTTY !== true)
    throw new UsageError('init asks questions; --yes answers them.')
  const reports = await lintHere(cwd)
  const {replies, errors, warnings, infos} = summarize(reports, 0)
  const count = errors + warnings + infos
  await print(`Found ${countOf(replies, 'reply', 'replies')} with ${countOf(count, 'finding')}.\n`)
  const answers = flags.yes === true ? {ci: flags.ci, suppresses: count > 0} : await ask(flags, count)
  await write(cwd, '.support-lintrc.json', configText)
  if (answers.ci !== undefined) await write(cwd, ciFiles[answers.ci].path, ciFiles[answers.ci].text)
  if (answers.suppresses) {
    const path = join(cwd, suppressionsName)
    const suppressions = suppressFindings(reports, readSuppressions(path, cwd), cwd, 'was there before support-lint')
    await write(cwd, suppressionsName, printSuppressions(suppressions))
  }
  const example = answers.suppresses ? 'npx support-lint            only what is new from here on' : 'npx support-lint'
  await print(`Next:\n  ${example}\n  npx support-lint rules      what is looked for\n`)
  return 0
}

const configText = `{
  "$schema": "./node_modules/support-lint/schema.json",
  "extends": "recommended",
  "us": [],
  "rules": {}
}
`

async function lintHere(cwd: string) {
  const flags: LintFlags = {ignore: true, suggest: 1, failOn: 'never', errorOnUnmatched: false, inlineIgnores: true}
  const outcome = await lintInputs(await findInputs(['.'], flags, cwd), openSession(flags, cwd), flags)
  return outcome.reports.filter(report => report.error === undefined)
}

async function ask(flags: InitFlags, count: number): Promise<Answers> {
  const terminal = createInterface({input: process.stdin, output: process.stderr})
  try {
    const ci = flags.ci ?? (await terminal.question('CI file: github, gitlab or none? [none] ')).trim().toLowerCase()
    const keeps = count > 0 && (await terminal.question(`Suppress today's ${countOf(count, 'finding')}? [Y/n] `))
    return {
      ci: ci === 'github' || ci === 'gitlab' ? ci : undefined,
      suppresses: keeps !== false && !/^n/i.test(keeps.trim())
    }
  } finally {
    terminal.close()
  }
}

async function write(cwd: string, path: string, text: string): Promise<void> {
  if (existsSync(join(cwd, path)) && !configNames.includes(path)) {
    await print(`Kept ${path}, which is there already.\n`)
    return
  }
  await writeFresh(join(cwd, path), text)
  await print(`Wrote ${path}\n`)
}
