import {stripVTControlCharacters} from 'node:util'
import {expect, test} from 'vitest'
import reportPretty from '../src/reporters/pretty.ts'
import {draft, reportOf, runOf, type Sketch, sketches} from './reporter-harness.ts'

const hints = () =>
  [
    ['The reply to paste', 'npx support-lint rewrite reply.txt'],
    ['Why this rule', 'npx support-lint explain accusatory-you']
  ] as const

test('a draft is shown sentence by sentence, what is missing last', () => {
  expect(reportPretty(runOf([reportOf('reply.txt', draft, sketches)], {hints}))).toBe(`reply.txt
  3:1   ✖ Blames the customer for a mistake                                accusatory-you
        - You entered your information wrong on the form.
        + It looks like the information on the form needs to be corrected; let me get that fixed for you.

  4:1   ⚠ Feels sorry for the customer instead of with them          sympathy-not-empathy
        - I feel bad for you.
        + I'd feel bad in your place too, and I'm with you on this until it's sorted.

  4:21  ⚠ Says sorry without saying what for                                  pat-apology
        - Sorry for the inconvenience.
        + I don't blame you for being frustrated; I would be too.

  whole reply
        ⚠ Never says what happens next, or when                          missing-timeline
        + I'll email you again by [day and time], even if there is nothing new to report.
          Fill in [day and time]: support-lint never makes a promise for you.

✖ 1 error and 3 warnings in 1 reply (5 sentences, 38 ms). 3 rewrites ready.
  The reply to paste   npx support-lint rewrite reply.txt
  Why this rule        npx support-lint explain accusatory-you
`)
})

test('a clean run is one line', () => {
  const run = runOf([reportOf('reply.txt', 'Thank you, Sam.', [])], {elapsed: 12})
  expect(reportPretty(run)).toBe('✔ 1 reply, nothing to fix (5 sentences, 12 ms)\n')
})

test('colour changes no character', () => {
  const run = runOf([reportOf('reply.txt', draft, sketches)], {hints})
  const colored = reportPretty({...run, view: {...run.view, color: 1}})
  expect(colored).not.toBe(reportPretty(run))
  expect(stripVTControlCharacters(colored)).toBe(reportPretty(run))
})

test('with colour, the changed words are underlined and a blank is inverse', () => {
  const text = reportPretty(runOf([reportOf('reply.txt', draft, sketches)], {color: 1}))
  expect(text).toContain('\u001B[4mYou entered your \u001B[24m')
  expect(text).toContain('\u001B[7m[day and time]\u001B[27m')
})

test('a change inside a sentence shows the whole sentence', () => {
  const source = 'We will definitely call you by Friday. Thanks!'
  const sketch: Sketch = {
    rule: 'over-promising',
    message: 'Promises without a limit',
    words: 'definitely ',
    sentence: 'We will definitely call you by Friday.',
    rewrites: [{text: '', safety: 'safe'}]
  }
  const text = reportPretty(runOf([reportOf('reply.txt', source, [sketch])]))
  expect(text).toContain('- We will definitely call you by Friday.\n        + We will call you by Friday.\n')
})

test('--suggest 2 shows two rewrites under one sentence, 0 the note', () => {
  const [blame] = sketches
  const report = reportOf('reply.txt', draft, [{...(blame as Sketch), note: 'Blame makes people defend themselves.'}])
  const two = reportPretty(runOf([report], {suggest: 2}))
  expect(two.match(/^ +- /gm)).toHaveLength(1)
  expect(two.match(/^ +\+ /gm)).toHaveLength(2)
  const none = reportPretty(runOf([report], {suggest: 0}))
  expect(none).toContain('        Blame makes people defend themselves.\n')
})

test('replies of a library are shown by name and place', () => {
  const source = 'Sorry for the inconvenience.\nI feel bad for you.\n'
  const [, pity, apology] = sketches
  const report = reportOf(
    'macros.json',
    source,
    [
      {...(apology as Sketch), locator: '/macros/0/actions/1/value', name: 'Late parcel'},
      {...(pity as Sketch), locator: '/macros/1/actions/0/value'}
    ],
    {replies: [{locator: '/macros/0/actions/1/value', name: 'Late parcel'}, {locator: '/macros/1/actions/0/value'}]}
  )
  const text = reportPretty(runOf([report]))
  expect(text).toContain('macros.json\n  Late parcel  /macros/0/actions/1/value\n  1:1   ⚠')
  expect(text).toContain('\n\n  /macros/1/actions/0/value\n  2:1   ⚠')
})

test('a sentence cannot drive the terminal', () => {
  const words = 'You entered your \u001B[2J\u009B31m\u202Einformation wrong.'
  const sketch = {rule: 'accusatory-you', message: 'Blames', words, rewrites: ['It is \u0007wrong.'], name: '\u001B[1m'}
  const text = reportPretty(runOf([reportOf('a\u001B[2J.txt', words, [sketch])]))
  expect(text).not.toMatch(/[\u001B\u009B\u202E\u0007]/)
  expect(text).toContain('\\x1b[2J\\x9b31m\\u202einformation')
})

test('a very long sentence is cut around the fault', () => {
  const words = 'you entered it wrong'
  const source = `${'and then '.repeat(5000)}${words}${' and so on'.repeat(5000)}`
  const sketch = {
    rule: 'accusatory-you',
    message: 'Blames',
    words,
    sentence: source,
    rewrites: ['it needs to be corrected']
  }
  const text = reportPretty(runOf([reportOf('reply.txt', source, [sketch])]))
  expect(text.length).toBeLessThan(2000)
  expect(text).toContain('… ')
  expect(text).toContain('it needs to be corrected')
})

test('right-to-left text is isolated and not underlined', () => {
  const words = 'You entered שלום wrong.'
  const sketch = {rule: 'accusatory-you', message: 'Blames', words, rewrites: ['שלום needs to be corrected.']}
  const text = reportPretty(runOf([reportOf('reply.txt', words, [sketch])], {color: 1}))
  expect(text).toContain(`\u2068${words}\u2069`)
  expect(text).not.toContain('\u001B[4mYou')
})

test('the summary counts files, hidden hits, suppressed findings and failures', () => {
  const one = reportOf('a.txt', draft, sketches.slice(0, 1), {counts: {replies: 1, sentences: 5, hidden: 2}})
  const finding = one.findings[0]
  if (finding === undefined) throw new TypeError('Expected a finding')
  const two = reportOf('b.txt', draft, [], {suppressed: [{finding, reason: 'legal wording'}]})
  const text = reportPretty(runOf([one, two, {...two, path: 'c.txt', replies: [], error: {message: 'is binary'}}]))
  expect(text).toContain(
    '✖ 1 error in 2 replies (2 files, 15 sentences, 2 suppressed, 2 hits in quoted text left out, 38 ms). ' +
      '1 rewrite ready. 1 file could not be linted.'
  )
})

test('rule ids are links where the terminal shows them', () => {
  const text = reportPretty(runOf([reportOf('reply.txt', draft, sketches.slice(0, 1))], {color: 1, links: true}))
  expect(text).toContain('\u001B]8;;https://example.com/rules/accusatory-you\u0007accusatory-you\u001B]8;;\u0007')
})

test('messages in wide scripts keep rule ids in one column', () => {
  const sketch: Sketch = {rule: 'acme/jp', message: '責める', words: 'I feel bad for you.'}
  const widthOf = (text: string) => stripVTControlCharacters(text).length * (/[責める]/.test(text) ? 2 : 1)
  const [, line = ''] = reportPretty(runOf([reportOf('a.txt', draft, [sketch])], {widthOf})).split('\n')
  expect(line.length).toBe(89 - 3)
  expect(line).toMatch(/責める {2,}acme\/jp$/)
})
