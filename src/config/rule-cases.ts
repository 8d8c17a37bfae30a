/** Runs the cases of an own rule. */
import {type RunContext, runRules} from '../engine/run.ts'
import {createScan} from '../engine/scan.ts'
import {readText} from '../language/text.ts'
import type {CasedRule} from './phrase-rule.ts'

/** A case that did not do what it says. */
export interface FailedCase {
  /** As in the file: `flags[0]`. */
  readonly name: string
  readonly text: string
  readonly problem: string
}

const context: RunContext = {
  voice: {},
  channel: undefined,
  locale: undefined,
  mode: 'draft',
  replyType: undefined,
  thread: undefined,
  us: [],
  minConfidence: 'low',
  strict: true
}

/** Runs all cases of a rule by itself; an empty list means that all hold. */
export function runCases({rule, flags, passes}: CasedRule): readonly FailedCase[] {
  const active = [{rule, severity: rule.severity, options: {}}]
  const scan = createScan([rule])
  const check = (text: string, name: string, wanted: boolean): FailedCase[] => {
    const {hits} = runRules(readText(text), active, context, scan)
    const failure = hits.find(hit => hit.failure !== undefined)
    if (failure !== undefined) return [{name, text, problem: failure.problem.message}]
    if (hits.length > 0 === wanted) return []
    return [{name, text, problem: wanted ? 'is not flagged' : 'is flagged'}]
  }
  return [
    ...flags.flatMap((text, index) => check(text, `flags[${index}]`, true)),
    ...passes.flatMap((text, index) => check(text, `passes[${index}]`, false))
  ]
}
