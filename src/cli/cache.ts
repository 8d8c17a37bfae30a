/** Results of unchanged files: keyed by content, configuration and version. */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {directoriesAbove} from '../config/paths.ts'
import type {Report} from '../config/report.ts'
import {plainFinding} from '../reporters/json.ts'
import type {LintFlags} from './flags.ts'
import {readVersion} from './version.ts'
import {writeFresh} from './write-file.ts'

/** The report of a file from the cache, or a fresh one that is then kept; failures are never kept. */
export async function lintCached(
  path: string,
  text: string,
  settings: readonly unknown[],
  flags: LintFlags,
  lint: () => Promise<Report>
): Promise<Report> {
  const key = createHash('sha256')
    .update(JSON.stringify([readVersion(), path, settings]))
    .update('\0')
    .update(text)
  const file = join(locateCache(flags), `${key.digest('hex')}.json`)
  const known = readReport(file, text)
  if (known !== undefined) return known
  const report = await lint()
  if (report.error !== undefined || report.findings.some(({ruleId}) => ruleId === 'rule-failed')) return report
  const {source: _, readBack: __, ...rest} = report
  const plain = {
    ...rest,
    findings: report.findings.map(plainFinding),
    suppressed: report.suppressed.map(({finding, reason}) => ({finding: plainFinding(finding), reason}))
  }
  await writeFresh(file, JSON.stringify(plain))
  return report
}

function locateCache(flags: LintFlags): string {
  const cwd = process.cwd()
  if (flags.cacheLocation !== undefined) return resolve(cwd, flags.cacheLocation)
  const project = directoriesAbove(cwd).find(directory => existsSync(join(directory, 'package.json')))
  return join(project ?? cwd, 'node_modules', '.cache', 'support-lint')
}

function readReport(file: string, source: string): Report | undefined {
  try {
    return {...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Report, 'source'>), source}
  } catch {
    // not there yet, or cut off by an interrupt: lint again
    return undefined
  }
}
