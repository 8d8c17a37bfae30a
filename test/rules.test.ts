import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/linter.ts'
import {rules} from '../src/rules/index.ts'
import {runFixture} from '../src/testing.ts'
import {readFixture} from './support/fixtures.ts'

describe.each(rules.map(rule => ({id: rule.id, rule})))('$id', ({id, rule}) => {
  test('does what its fixture says', () => {
    const failures = runFixture(id, readFixture(id))
    expect(failures.map(({line, reason}) => `fixtures/rules/${id}.md:${line}: ${reason}`)).toEqual([])
  })

  test('flags the first half of its example and no rule flags the second', () => {
    const [bad, good] = rule.example
    const linter = createLinter({extends: 'all'})
    expect(linter.lint(bad).map(finding => finding.ruleId)).toContain(id)
    expect(linter.lint(good).map(finding => `${finding.ruleId}: ${finding.actual}`)).toEqual([])
  })
})
