import {expect, test} from 'vitest'
import reportJson from '../src/reporters/json.ts'
import {draft, reportOf, runOf, sketches} from './reporter-harness.ts'

test('the report has one result per reply, clean ones too, and keeps each finding with its reply', () => {
  const report = reportOf(
    'macros.yaml',
    draft,
    sketches.slice(0, 2).map((sketch, index) => ({...sketch, locator: `/${index}/text`})),
    {replies: [{locator: '/0/text', name: 'Wrong form'}, {locator: '/1/text'}, {locator: '/2/text'}]}
  )
  const {results} = JSON.parse(reportJson(runOf([report])))
  expect(results.map((result: {findings: unknown[]}) => result.findings.length)).toEqual([1, 1, 0])
  expect(results[0].reply).toEqual({locator: '/0/text', name: 'Wrong form'})
})

test('a finding has exactly the fields of the contract, in order', () => {
  const {results} = JSON.parse(reportJson(runOf([reportOf('reply.txt', draft, sketches)])))
  expect(results[0].findings.map((finding: {ruleId: string}) => finding.ruleId)).toEqual(sketches.map(({rule}) => rule))
  expect(Object.keys(results[0].findings[0])).toEqual([
    'ruleId',
    'source',
    'severity',
    'confidence',
    'message',
    'note',
    'url',
    'place',
    'actual',
    'rewrites',
    'sentence',
    'reply',
    'fingerprint'
  ])
  expect(results[0].findings[3].sentence).toBe(null)
  expect(results[0].findings[3].rewrites[0].blanks).toEqual([{name: 'day and time', range: [24, 38]}])
})

test('a file that failed stands in errors, with its line if that is known', () => {
  const failed = reportOf('c.json', '', [], {replies: [], error: {message: 'Not valid JSON', line: 3}})
  const report = JSON.parse(reportJson(runOf([failed])))
  expect(report.errors).toEqual([{path: 'c.json', line: 3, message: 'Not valid JSON'}])
  expect(report.summary.files).toBe(0)
})

test('a suppressed finding stands apart with its reason', () => {
  const {findings, ...report} = reportOf('reply.txt', draft, sketches.slice(0, 1))
  const suppressed = findings.map(finding => ({finding, reason: 'legal wording'}))
  const {results, summary} = JSON.parse(reportJson(runOf([{...report, findings: [], suppressed}])))
  expect(results[0].findings).toEqual([])
  expect(results[0].suppressed[0]).toMatchObject({ruleId: 'accusatory-you', reason: 'legal wording'})
  expect(summary).toMatchObject({errors: 0, suppressed: 1})
})
