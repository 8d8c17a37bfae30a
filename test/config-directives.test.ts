import {expect, test} from 'vitest'
import {applyDirectives} from '../src/config/directives.ts'
import type {Finding, Format} from '../src/types.ts'
import {findingOf} from './reporter-harness.ts'

function at(source: string, words: string, locator = ''): Finding {
  return findingOf(source, {rule: 'pat-apology', message: 'Says sorry without saying what for', words, locator})
}

const apply = (source: string, format: Format, findings: Finding[]) =>
  applyDirectives(source, format, {findings, replies: [{locator: ''}]}).findings.map(({actual}) => actual)

test('a key beside a text holds for that object, at any depth', () => {
  const source =
    '{"macros": [{"support-lint": "pat-apology -- legal", "body": {"html": "One."}}, {"body": {"html": "Two."}}]}'
  const findings = [at(source, 'One.', '/macros/0/body/html'), at(source, 'Two.', '/macros/1/body/html')]
  expect(apply(source, 'json', findings)).toEqual(['Two.'])
  const yaml = 'macros:\n  - support-lint: disable\n    body: One.\n  - body: Two.\n'
  expect(apply(yaml, 'yaml', [at(yaml, 'One.', '/macros/0/body'), at(yaml, 'Two.', '/macros/1/body')])).toEqual([
    'Two.'
  ])
})

test('a key of an object whose pointer only begins alike holds for nothing else', () => {
  const macros = Array.from({length: 11}, (_, index) => ({
    body: `Text ${index}.`,
    ...(index === 1 && {'support-lint': 'disable'})
  }))
  const source = JSON.stringify({macros})
  const findings = [at(source, 'Text 1.', '/macros/1/body'), at(source, 'Text 10.', '/macros/10/body')]
  expect(apply(source, 'json', findings)).toEqual(['Text 10.'])
})

test('a comment in a JSON string ends with the string', () => {
  const source = '["<p><!-- support-lint-disable --></p><p>One \\"a\\" b.</p>", "Two."]'
  const findings = [at(source, 'One', '/0'), at(source, 'b.', '/0'), at(source, 'Two.', '/1')]
  expect(apply(source, 'json', findings)).toEqual(['Two.'])
})

test('the next line of markup is the next block', () => {
  const source = '<p><!-- support-lint-disable-next-line --></p><p>One <b>and</b> more.</p><p>Two.</p>'
  expect(apply(source, 'html', [at(source, 'One'), at(source, 'more.'), at(source, 'Two.')])).toEqual(['Two.'])
})

test('rule-failed is never ignored', () => {
  const source = '<!-- support-lint-disable-file -->\nOne.'
  const failed = {...at(source, 'One.'), ruleId: 'rule-failed'}
  expect(apply(source, 'markdown', [failed])).toEqual(['One.'])
})
