/** The linter as its users call it: findings, rewrites, fixes, traces, the retext plugin. */
import {retext} from 'retext'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLinter, lint} from '../src/index.ts'
import supportLint from '../src/retext.ts'

const essays = 'You entered your information wrong on the form.'

describe('lint', () => {
  test('names the place, the words and the better sentence', () => {
    const [finding] = lint(essays)
    expect(finding).toMatchObject({
      ruleId: 'accusatory-you',
      severity: 'error',
      actual: 'You entered your information wrong on the form',
      place: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 47, offset: 46}}
    })
    expect(finding?.rewrites[0]).toMatchObject({
      text: 'It looks like the information on the form needs to be corrected; let me get that fixed for you.',
      safety: 'review'
    })
  })

  test("gives the essays' other two pairs", () => {
    const [pity] = lint('I feel bad for you.')
    expect(pity?.rewrites[0]?.text).toMatch(/in your place too.*with you/)
    const late = 'Sorry for the inconvenience. The parcel came late.'
    const line = "I don't blame you for being frustrated that the parcel came late; I would be too."
    expect(lint(late)[0]?.rewrites[0]?.text).toBe(line)
  })

  test('asks only where the reply says nothing', () => {
    const [finding] = lint('Sorry for the inconvenience.')
    expect(finding?.rewrites[0]).toMatchObject({safety: 'fill', blanks: [{name: 'what happened'}]})
    const {text = '', blanks = []} = finding?.rewrites[0] ?? {}
    expect(blanks.map(({range}) => text.slice(...range))).toEqual(['[what happened]'])
  })

  test('offers no line twice in one reply', () => {
    const lines = lint('Sorry for the trouble.\n\nSorry for the trouble.').flatMap(({rewrites}) =>
      rewrites.map(({text}) => text)
    )
    expect(lines.length).toBeGreaterThan(2)
    expect(new Set(lines).size).toBe(lines.length)
  })

  test('is quiet about the words of others', () => {
    const draft = 'You wrote: "You sent me the wrong lamp".\n\n> You entered it wrong\n\nThe right one leaves today.'
    expect(lint(draft)).toEqual([])
  })

  test('keeps a fingerprint when lines move, and tells twins apart', () => {
    const prints = (text: string) => lint(text).map(({fingerprint}) => fingerprint)
    expect(prints(`Hello.\n\n${essays}`)).toEqual(prints(essays))
    expect(new Set(prints(`${essays} ${essays}`)).size).toBe(2)
  })

  test('shows rewrites in JSON', () => {
    expect(JSON.parse(JSON.stringify(lint(essays)))[0].rewrites[0].safety).toBe('review')
  })
})

describe('fix', () => {
  const draft = 'Hi Sam,\r\n\r\nYou entered your information wrong on the form 😀.\r\n'

  test('applies nothing that needs a person', () => {
    expect(createLinter().fix(draft)).toMatchObject({output: draft, applied: []})
  })

  test('applies a rewrite that a person accepts, keeps all other bytes, and is done after one go', () => {
    const {output, applied, remaining} = createLinter().fix(draft, {accept: 'review'})
    expect(applied.map(({ruleId}) => ruleId)).toEqual(['accusatory-you'])
    expect(remaining).toEqual([])
    expect(output).toContain('It looks like the information on the form needs to be corrected')
    expect(output.startsWith('Hi Sam,\r\n\r\n') && output.endsWith('\r\n')).toBe(true)
    expect(createLinter().fix(output, {accept: 'review'}).output).toBe(output)
  })
})

describe('trace', () => {
  test('tells which guard kept a near-match silent', () => {
    expect(createLinter().trace('accusatory-you', 'If you entered the wrong code, try again.')).toEqual([
      expect.stringContaining('conditional')
    ])
  })
})

describe('the retext plugin', () => {
  test('puts findings on the file, with what is expected instead', async () => {
    const file = await retext().use(supportLint).process(new VFile(essays))
    expect(file.messages.map(({ruleId, source, fatal}) => [ruleId, source, fatal])).toEqual([
      ['accusatory-you', 'support-lint', true]
    ])
    expect(file.messages[0]?.expected?.[0]).toMatch(/^It looks like/)
    expect(String(file)).toBe(essays)
  })
})
