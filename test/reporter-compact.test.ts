import {expect, test} from 'vitest'
import reportCompact from '../src/reporters/compact.ts'
import {draft, reportOf, runOf, sketches} from './reporter-harness.ts'

test('each finding is one line', () => {
  expect(reportCompact(runOf([reportOf('macros/billing.txt', draft, sketches.slice(0, 2))]))).toBe(
    'macros/billing.txt: line 3, col 1, Error - Blames the customer for a mistake (accusatory-you)\n' +
      'macros/billing.txt: line 4, col 1, Warning - Feels sorry for the customer instead of with them (sympathy-not-empathy)\n' +
      '\n2 problems\n'
  )
})

test('a clean run is silent', () => {
  expect(reportCompact(runOf([reportOf('reply.txt', draft, [])]))).toBe('')
})

test('no rewrite is made, as none is shown', () => {
  const report = reportOf('reply.txt', draft, sketches)
  const findings = report.findings.map(finding => ({
    ...finding,
    get rewrites(): never {
      throw new TypeError('Expected nobody to ask for rewrites')
    }
  }))
  expect(reportCompact(runOf([{...report, findings}]))).toContain('4 problems')
})
