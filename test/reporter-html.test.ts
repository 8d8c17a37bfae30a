import {expect, test} from 'vitest'
import reportHtml from '../src/reporters/html.ts'
import {draft, reportOf, runOf, type Sketch, sketches} from './reporter-harness.ts'

const clean = reportOf('good.txt', 'Thank you, Sam.', [])

test('the page shows totals, what is done well, rules, and sentences before and after', () => {
  const html = reportHtml(runOf([reportOf('macros/billing.txt', draft, sketches), clean]))
  expect(html).toContain('<b>1</b> error')
  expect(html).toContain('1 of 2 replies (50 %) need no change.')
  expect(html).toContain('<a href="https://example.com/rules/accusatory-you">accusatory-you</a>')
  expect(html).toContain('<del>You entered your information wrong on the form.</del>')
  expect(html).toContain('<ins>It looks like the information on the form needs')
  expect(html).toContain('Fill in the brackets')
})

test('the page needs nothing from outside and runs no script', () => {
  const html = reportHtml(runOf([reportOf('macros/billing.txt', draft, sketches)]))
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
  expect(html).toContain("default-src 'none'")
})

test('a reply cannot put markup into the page', () => {
  const words = '<img src=x onerror=alert(1)> & "you" entered it wrong'
  const sketch: Sketch = {
    ...(sketches[0] as Sketch),
    words,
    name: '<b>name</b>',
    rewrites: ['<script>alert(1)</script>']
  }
  const html = reportHtml(runOf([reportOf('<i>.txt', words, [sketch])]))
  expect(html).not.toMatch(/<img|<script|<i>\.txt|<b>name/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;you&quot;')
})

test('the reply with most to do comes first', () => {
  const [blame, pity] = sketches as [Sketch, Sketch]
  const html = reportHtml(runOf([reportOf('warned.txt', draft, [pity]), reportOf('blaming.txt', draft, [blame])]))
  expect(html.indexOf('<h3>blaming.txt')).toBeLessThan(html.indexOf('<h3>warned.txt'))
})

test('a run without replies has a page too', () => {
  expect(reportHtml(runOf([]))).toContain('0 of 0 replies')
})
