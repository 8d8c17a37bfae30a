import {expect, test} from 'vitest'
import {createReadBack} from '../src/config/read-back.ts'

function readAll(source: string, path: string, from: string, to: string): string {
  const start = source.indexOf(from)
  return createReadBack(source, {path})('', start, source.indexOf(to) + to.length)
}

test('markup and entities are gone', () => {
  const html = '<p>You entered your <b>information</b>&nbsp;wrong &amp; late.</p>'
  expect(readAll(html, 'reply.html', 'You', 'late.')).toBe('You entered your information\u00A0wrong & late.')
  const markdown = 'You **entered** your [form](https://example.com/form) wrong.\n'
  expect(readAll(markdown, 'reply.md', 'You', 'wrong.')).toBe('You entered your form wrong.')
})

test('escapes of JSON are gone', () => {
  const source = '[{"name": "Late", "text": "He said \\"no\\" to \\u00fcber 5 parcels of yours."}]'
  const start = source.indexOf('He said')
  expect(createReadBack(source, {path: 'm.json'})('/0/text', start, source.indexOf('yours.') + 6)).toBe(
    'He said "no" to über 5 parcels of yours.'
  )
})

test('a place in no reply comes back as it stands', () => {
  expect(createReadBack('Hi Sam.', {path: 'a.txt'})('/nowhere', 0, 2)).toBe('Hi')
})
