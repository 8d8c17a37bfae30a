import {expect, test} from 'vitest'
import {redactReport} from '../src/reporters/redact.ts'
import {reportOf} from './reporter-harness.ts'

const hide = (source: string) => redactReport(reportOf('a.txt', source, [])).source

test.each([
  ['an e-mail address', 'Write to sam.lee+x@example.co.uk today.', `Write to ${'•'.repeat(23)} today.`],
  ['a link', 'See https://acme.example/t/9?k=1 please.', 'See •••••••••••••••••••••••••••• please.'],
  ['a phone number', 'Call +44 20 7946 0018 now.', 'Call +••••••••••••••• now.'],
  ['an order number', 'Your order AB-12345 left.', 'Your order •••••••• left.'],
  [
    'a greeted person, everywhere',
    'Dear Ms Lee,\nMs Lee, thanks. Leeds is far.',
    'Dear Ms •••,\nMs •••, thanks. Leeds is far.'
  ]
])('%s is masked, one mark for each character', (_, source, masked) => {
  expect(hide(source)).toBe(masked)
})

test('what names nobody stays', () => {
  for (const text of ['Hi there,\nthanks for 2 photos.', 'Dear Customer, we call at 9.', 'Hello Team']) {
    expect(hide(text)).toBe(text)
  }
})
