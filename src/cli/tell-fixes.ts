/** What `--fix` did, would do, or left for a person. */
import {summarize} from '../config/report.ts'
import {countOf} from '../reporters/run.ts'
import type {LintFlags} from './flags.ts'
import type {Outcome} from './lint-inputs.ts'
import {tell} from './streams.ts'

/** Tells on stderr what came of fixing. */
export function tellFixes(outcome: Outcome, flags: LintFlags): void {
  const applied = outcome.fixes.reduce((total, fix) => total + fix.applied, 0)
  const files = outcome.fixes.filter(fix => fix.output !== fix.source).length
  if (applied > 0) {
    const what = `${countOf(applied, 'rewrite')} in ${countOf(files, 'file')}`
    tell(
      flags.fix === true && flags.fixDryRun !== true ? `Applied ${what}.` : `Would apply ${what}; nothing was written.`
    )
    return
  }
  const waiting = summarize(outcome.reports, 0).rewrites
  if (waiting === 0) tell('No rewrite to apply.')
  else if (flags.review === true) tell(`No rewrite could be applied; ${countOf(waiting, 'rewrite')} left.`)
  else
    tell(
      `No safe rewrite to apply; ${countOf(waiting, 'rewrite')} need${waiting === 1 ? 's' : ''} a person (--review).`
    )
}
