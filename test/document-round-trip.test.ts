import {parse as parseCsv} from 'csv-parse/sync'
import {po} from 'gettext-parser'
import {parseFragment, serialize} from 'parse5'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {replaceWords} from './document-harness.ts'

const blame = 'You entered it wrong.'
const better = 'It looks like "AT&T" <needs> a fix, Sam’s: é #1'

describe('a fixed file parses to the same data with the new words', () => {
  it('in JSON', () => {
    const source =
      '\uFEFF{\r\n\t"macros": [{"title": "A", "actions": [{"field": "comment_value", "value": "Hi.\\r\\nYou entered it wrong.\\u00e9"}]}]\r\n}\r\n'
    const after = replaceWords(source, {format: 'json'}, blame, better) ?? ''
    expect(JSON.parse(after.slice(1))).toEqual({
      macros: [{title: 'A', actions: [{field: 'comment_value', value: `Hi.\r\n${better}é`}]}]
    })
    expect(after).toContain('\\u2019s')
  })

  it('in HTML', () => {
    const source = '<!doctype html><p class=a>Hi&nbsp;Sam,</p>\r\n<p>You entered it wrong.<img src=x></p>'
    const after = replaceWords(source, {format: 'html'}, blame, better) ?? ''
    expect(after).toBe(
      '<!doctype html><p class=a>Hi&nbsp;Sam,</p>\r\n<p>It looks like "AT&amp;T" &lt;needs&gt; a fix, Sam’s: é #1<img src=x></p>'
    )
    expect(serialize(parseFragment(after))).toContain('&lt;needs&gt;')
  })

  it('in CSV, quoting a cell that needs it', () => {
    const source = 'Name,Shortcut,Body\r\nLate,#late,You entered it wrong.\r\nB,#b,"Hi, you"\r\n'
    const after = replaceWords(source, {format: 'csv'}, blame, better) ?? ''
    expect(parseCsv(after)).toEqual([
      ['Name', 'Shortcut', 'Body'],
      ['Late', '#late', better],
      ['B', '#b', 'Hi, you']
    ])
    expect(after.endsWith('\r\nB,#b,"Hi, you"\r\n')).toBe(true)
  })

  it.each([
    ['plain', 'You entered it wrong.'],
    ['double', '"You entered it wrong."'],
    ['single', "'You entered it wrong.'"],
    ['literal', '|\n      You entered it wrong.'],
    ['folded', '>-\n      You entered it wrong.'],
    ['anchored', '&late You entered it wrong.']
  ])('in YAML, %s', (_, scalar) => {
    const source = `# ours\nresponses:\n  utter_late:\n  - text: ${scalar}\n    channel: web # end\n`
    const after = replaceWords(source, {format: 'yaml'}, blame, better) ?? ''
    const value = parseYaml(after) as {responses: {utter_late: {text: string; channel: string}[]}}
    expect(value.responses.utter_late[0]?.text.trim()).toBe(better)
    expect(after.startsWith('# ours\nresponses:\n  utter_late:\n  - text: ')).toBe(true)
    expect(after.endsWith('\n    channel: web # end\n')).toBe(true)
  })

  it('in PO', () => {
    const source =
      '# ours\nmsgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "late"\nmsgstr ""\n"You entered "\n"it wrong."\n'
    const after = replaceWords(source, {format: 'po'}, blame, better) ?? ''
    expect(po.parse(after).translations['']?.late?.msgstr).toEqual([better])
  })

  it('in quoted-printable mail, with short lines', async () => {
    const source =
      'From: a@b.example\r\nSubject: =?utf-8?q?Sp=C3=A4t?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Sam,\r\nYou entered it wrong.\r\n'
    const long = `${better} ${'and more of it '.repeat(10).trim()}`
    const after = replaceWords(source, {format: 'eml'}, blame, long) ?? ''
    expect((await PostalMime.parse(after)).text?.trim()).toBe(`Hi Sam,\n${long}`)
    expect(Math.max(...after.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(76)
  })
})
