/** Cases of a rule, written as the Markdown page that explains it: read them, and run them (support-lint/testing). */
import {diffArrays} from 'diff'
import type {Case, CaseOptions, ExpectedRewrite} from './fixture.ts'
import {parseFixture} from './fixture.ts'
import {createLinter as createOurLinter} from './linter.ts'
import type {Config, Finding, Linter, LintOptions, Range, Rewrite, RuleSetting} from './types.ts'

export type {Case, CaseOptions, ExpectedRewrite, Fixture} from './fixture.ts'
export {parseFixture} from './fixture.ts'

/** How a case differs from what the linter does. */
export interface Failure {
  /** 1-based line of the case in the fixture. */
  readonly line: number
  readonly text: string
  /** What was expected and what came instead, one sentence or a few lines. */
  readonly reason: string
}

/** Makes the linter that a case is run with. */
export type LinterFactory = (config: Config) => Linter

/**
 * Runs every case of a rule with the whole linter (`extends: 'all'`), looking at this rule's findings only: places, and
 * where a case lists rewrites their texts, order and safety. An empty result means that all is as the page says.
 */
export function runFixture(ruleId: string, markdown: string, createLinter: LinterFactory = createOurLinter): Failure[] {
  const fixture = parseFixture(markdown)
  const failures: Failure[] = []
  if (fixture.id !== ruleId) {
    failures.push({line: 1, text: '', reason: `Expected the title \`# ${ruleId}\`, not \`# ${fixture.id}\``})
  }
  for (const test of [...fixture.flags, ...fixture.passes]) {
    const reason = compare(test, findingsOf(ruleId, test, createLinter))
    if (reason !== undefined) failures.push({line: test.line, text: test.text, reason})
  }
  return failures
}

/** Findings of one rule on a case, in the order of their places. */
export function findingsOf(
  ruleId: string,
  test: Pick<Case, 'text' | 'options'>,
  createLinter: LinterFactory = createOurLinter
): Finding[] {
  const {linter, options} = linterFor(ruleId, test.options, createLinter)
  return linter
    .lint(test.text, options)
    .filter(finding => finding.ruleId === ruleId || finding.ruleId === 'rule-failed')
}

/** The linter of a case (all rules, the case's rule options and facts), and the options of its `lint` call. */
export function linterFor(
  ruleId: string,
  options: CaseOptions,
  createLinter: LinterFactory = createOurLinter
): {linter: Linter; options: LintOptions} {
  const {options: ruleOptions, voice, us, ...lintOptions} = options
  const base: Config = {extends: 'all', ...(voice ? {voice} : {}), ...(us ? {us} : {})}
  const linter = linterOf(base, createLinter)
  if (!ruleOptions) return {linter, options: {format: 'text', ...lintOptions}}
  const severity = linter.rules.find(rule => rule.id === ruleId)?.severity ?? 'warn'
  const setting: RuleSetting = [severity, ruleOptions]
  return {
    linter: linterOf({...base, rules: {[ruleId]: setting}}, createLinter),
    options: {format: 'text', ...lintOptions}
  }
}

const linters = new WeakMap<LinterFactory, Map<string, Linter>>()

function linterOf(config: Config, createLinter: LinterFactory): Linter {
  const known = linters.get(createLinter) ?? new Map<string, Linter>()
  linters.set(createLinter, known)
  const key = JSON.stringify(config)
  const linter = known.get(key) ?? createLinter(config)
  known.set(key, linter)
  return linter
}

function compare(test: Case, findings: readonly Finding[]): string | undefined {
  const failed = findings.find(finding => finding.ruleId === 'rule-failed')
  if (failed) return `The rule failed: ${failed.message} ${failed.note}`.trim()
  const actual = findings.flatMap(finding => [finding.place, ...(finding.related ?? [])]).map(offsets)
  actual.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  if (JSON.stringify(actual) !== JSON.stringify(test.places)) {
    return `Expected ${show(test.text, test.places)}, got ${show(test.text, actual)}`
  }
  return compareRewrites(test.rewrites, findings[0]?.rewrites ?? [])
}

function compareRewrites(
  expected: readonly ExpectedRewrite[] | undefined,
  got: readonly Rewrite[]
): string | undefined {
  if (!expected) return undefined
  const wanted = expected.map(line)
  const actual = got.map(line)
  if (JSON.stringify(wanted) === JSON.stringify(actual)) return undefined
  const lines = diffArrays(wanted, actual).flatMap(({added, removed, value}) =>
    value.map(text => `${added ? '+' : removed ? '-' : ' '} ${text}`)
  )
  return ['Expected the rewrites marked -, got those marked +', ...lines].join('\n')
}

function line(rewrite: ExpectedRewrite): string {
  return rewrite.safety === 'review' ? rewrite.text : `${rewrite.safety}: ${rewrite.text}`
}

function offsets(place: Finding['place']): Range {
  return [place.start.offset ?? 0, place.end.offset ?? 0]
}

function show(text: string, places: readonly Range[]): string {
  const shown = places.map(([start, end]) => {
    if (start < end) return `"${text.slice(start, end)}" at ${start}`
    return `an insertion at ${start}, after "${text.slice(Math.max(0, start - 24), start)}"`
  })
  return shown.join(' and ') || 'silence'
}
