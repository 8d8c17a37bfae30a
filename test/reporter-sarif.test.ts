import {expect, test} from 'vitest'
import reportSarif from '../src/reporters/sarif.ts'
import type {RuleInfo} from '../src/types.ts'
import {draft, reportOf, runOf, type Sketch, sketches} from './reporter-harness.ts'

const rule: RuleInfo = {
  id: 'accusatory-you',
  category: 'blame',
  scope: 'sentence',
  severity: 'error',
  preset: 'recommended',
  fixable: true,
  options: {},
  description: 'Makes the customer the cause of the problem.',
  rationale: 'Blame makes people defend themselves.',
  origin: 'essay 3',
  example: ['You entered it wrong.', 'It needs to be corrected.'],
  url: 'https://example.com/rules/accusatory-you'
}

const first = (run: Parameters<typeof reportSarif>[0]) => JSON.parse(reportSarif(run)).runs[0]

test('a result points to its rule, place, words and rewrite', () => {
  const log = first({...runOf([reportOf('macros/späte Pakete.txt', draft, sketches)]), rules: [rule]})
  expect(log.columnKind).toBe('utf16CodeUnits')
  const [result] = log.results
  expect(log.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  expect(log.tool.driver.rules.map((each: {id: string}) => each.id)).toContain('pat-apology')
  expect(result.level).toBe('error')
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'macros/sp%C3%A4te%20Pakete.txt', uriBaseId: '%SRCROOT%'},
    region: {
      startLine: 3,
      startColumn: 1,
      endLine: 3,
      endColumn: 48,
      charOffset: 9,
      charLength: 47,
      snippet: {text: 'You entered your information wrong on the form.'}
    }
  })
  expect(result.partialFingerprints).toEqual({'supportLint/v1': 'accusatory-you-9'})
  expect(result.fixes[0].artifactChanges[0].replacements[0]).toEqual({
    deletedRegion: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 48, charOffset: 9, charLength: 47},
    insertedContent: {
      text: 'It looks like the information on the form needs to be corrected; let me get that fixed for you.'
    }
  })
})

test('a rewrite with blanks or at an empty place is no fix', () => {
  const {results} = first(runOf([reportOf('a.txt', draft, sketches)]))
  expect(results[3].ruleId).toBe('missing-timeline')
  expect(results[3]).not.toHaveProperty('fixes')
})

test('a reply of a library has its logical place', () => {
  const sketch: Sketch = {...(sketches[0] as Sketch), locator: '/macros/0/body', name: 'Wrong form'}
  const {results} = first(runOf([reportOf('a.json', draft, [sketch])]))
  expect(results[0].locations[0].logicalLocations).toEqual([
    {name: 'Wrong form', fullyQualifiedName: '/macros/0/body', kind: 'member'}
  ])
})

test('a file that failed makes the run unsuccessful', () => {
  const failed = reportOf('c.json', '', [], {replies: [], error: {message: 'Not valid JSON'}})
  const [invocation] = first(runOf([failed])).invocations
  expect(invocation.executionSuccessful).toBe(false)
  expect(invocation.toolExecutionNotifications[0].message.text).toBe('Not valid JSON')
})

test('beyond what GitHub keeps, the worst findings stay and the rest is counted', () => {
  const [blame, pity] = sketches as [Sketch, Sketch]
  const many = Array.from({length: 2600}, (_, index) => reportOf(`${index}.txt`, draft, [pity, blame]))
  const log = first(runOf(many))
  expect(log.results).toHaveLength(5000)
  expect(log.results.filter((result: {level: string}) => result.level === 'error')).toHaveLength(2600)
  expect(log.invocations[0].toolExecutionNotifications[0].message.text).toBe('200 more findings were left out.')
})
