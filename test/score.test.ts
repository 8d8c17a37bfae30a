import {describe, expect, test} from 'vitest'
import {createLinter} from '../src/linter.ts'
import {list, read} from './support/fixtures.ts'

const linter = createLinter()
const options = {format: 'text', mode: 'draft'} as const
const scoreOf = (text: string) => linter.score(text, options)[0]?.score ?? null

const weak = `Hi Ana,

We apologize for any inconvenience this may have caused. You entered the wrong address on the form. Your request has been forwarded and we will get back to you soon.

Regards,
Support`
const strong = `Hi Ana,

Thank you for telling me that order 5512 went to Mill Lane. I'm sorry we printed the old address; I'd be frustrated too. I've sent a new lamp to Elm Street today, and I'll check on Friday that it came. Would a call at noon suit you?

I'm so glad we caught it before the party.

Best,
Tom`
const filler = 'We value every one of our customers. '

describe('score', () => {
  test('parts add up by hand', () => {
    for (const text of [weak, strong, ...list('fixtures/replies/*.md').map(path => read(path))]) {
      const [score] = linter.score(text, options)
      if (score?.score === null || !score) continue
      expect(score.parts.reduce((sum, {points}) => sum + points, 0)).toBe(score.score)
    }
  })

  test('a warm and definite reply is far above a formula', () => {
    expect(scoreOf(strong)).toBeGreaterThanOrEqual(75)
    expect(scoreOf(weak)).toBeLessThan(50)
  })

  test('names what the reply does well, with the sentence', () => {
    const shown = linter.score(strong, options)[0]?.parts.filter(({sentence}) => sentence) ?? []
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.every(({sentence}) => strong.includes(sentence ?? ''))).toBe(true)
  })

  test('fragments have none', () => {
    expect(linter.score('The link works now.', options)[0]).toMatchObject({score: null, band: 'not scored', parts: []})
  })

  test('filler never raises it', () => {
    for (const text of [weak, strong]) {
      const before = scoreOf(text) ?? 0
      expect(scoreOf(text.replace('\n\n', `\n\n${filler.repeat(10)}`)) ?? 0).toBeLessThanOrEqual(before)
    }
  })

  test('the greeting weighs at most 2 points', () => {
    for (const text of [weak, strong]) {
      expect(Math.abs((scoreOf(text) ?? 0) - (scoreOf(text.replace(/^.*\n\n/, '')) ?? 0))).toBeLessThanOrEqual(2)
    }
  })

  test('rewrites that a person accepts never lower the score of a full reply', () => {
    const {output, applied} = linter.fix(weak, {...options, accept: 'review'})
    expect(applied.length).toBeGreaterThan(0)
    expect(scoreOf(output) ?? 0).toBeGreaterThanOrEqual(scoreOf(weak) ?? 101)
  })
})
