/** `--suppress-all`, `--suppress-rule`, `--prune-suppressions`, and what is suppressed already. */
import {showPath} from '../config/paths.ts'
import type {Report} from '../config/report.ts'
import {didYouMean} from '../config/suggest.ts'
import {
  applySuppressions,
  printSuppressions,
  readSuppressions,
  type Suppressed,
  type Suppression,
  type Suppressions,
  suppressFindings
} from '../config/suppressions.ts'
import {UsageError} from '../errors.ts'
import {countOf} from '../reporters/run.ts'
import type {RuleInfo} from '../types.ts'
import type {LintFlags} from './flags.ts'
import {tell} from './streams.ts'
import {writeFresh} from './write-file.ts'

/** Takes out what is suppressed, and writes the file where the flags ask for it. */
export async function suppress(
  reports: readonly Report[],
  rules: readonly RuleInfo[],
  flags: LintFlags,
  path: string,
  cwd: string
): Promise<readonly Report[]> {
  const known = readSuppressions(path, cwd)
  const today = flags.today ?? new Date().toISOString().slice(0, 10)
  const first = applySuppressions(reports, known, cwd, today)
  const changed = changeSuppressions(first, known, rules, flags, cwd)
  if (changed === known) {
    if (flags.quiet !== true) tellStale(first, path, cwd)
    return first.reports
  }
  await writeFresh(path, printSuppressions(changed))
  const {reports: left} = applySuppressions(reports, changed, cwd, today)
  const difference = changed.entries.length - known.entries.length
  tell(
    `${showPath(path, cwd)} now holds ${countOf(changed.entries.length, 'suppression')} ` +
      `(${difference > 0 ? '+' : ''}${difference}).`
  )
  return left
}

function changeSuppressions(
  {reports, unused, expired}: Suppressed,
  known: Suppressions,
  rules: readonly RuleInfo[],
  flags: LintFlags,
  cwd: string
): Suppressions {
  const gone = new Set<Suppression>(flags.pruneSuppressions === true ? unused : [])
  const adds = flags.suppressAll === true || flags.suppressRule !== undefined
  if (!adds) return gone.size === 0 ? known : {...known, entries: known.entries.filter(each => !gone.has(each))}
  for (const each of expired) gone.add(each)
  const base = {...known, entries: known.entries.filter(each => !gone.has(each))}
  const reason = 'was there before support-lint'
  if (flags.suppressAll === true) return suppressFindings(reports, base, cwd, reason)
  const ids = rules.map(rule => rule.id)
  return (flags.suppressRule ?? []).reduce<Suppressions>((suppressions, id) => {
    if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}" in --suppress-rule.${didYouMean(id, ids)}`)
    return suppressFindings(reports, suppressions, cwd, reason, id)
  }, base)
}

function tellStale({unused, expired}: Suppressed, path: string, cwd: string): void {
  const shown = showPath(path, cwd)
  if (expired.length > 0) {
    const days = [...new Set(expired.map(({rule, path, until}) => `${rule} in ${path} until ${until}`))]
    tell(`${shown}: ${countOf(expired.length, 'suppression')} expired: ${days.join('; ')}.`)
  }
  if (unused.length > 0) {
    const verb = unused.length === 1 ? 'is' : 'are'
    tell(
      `${shown}: ${countOf(unused.length, 'suppression')} ${verb} no longer needed; --prune-suppressions removes them.`
    )
  }
}
