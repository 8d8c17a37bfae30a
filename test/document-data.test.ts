import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import {replaceWords} from './document-harness.ts'

describe('files that nothing is known about', () => {
  it('are read with a selector', () => {
    const source =
      '{"bot": {"lines": [{"say": "Hi Sam, you failed.", "on": "yes", "id": "a"}, {"say": "Bye, you.", "on": "no", "id": "b"}]}}'
    const documents = {replies: '/bot/lines/*/say', name: 'id', where: {on: 'yes'}}
    const {replies} = readDocument(source, {format: 'json', documents})
    expect(replies.map(({locator, name, text}) => [locator, name, text])).toEqual([
      ['/bot/lines/0/say', 'a', 'Hi Sam, you failed.']
    ])
  })

  it('are read by column', () => {
    const source = 'key;body_html;active;name\n1;"<p>Hi Sam, you failed.</p>";true;Late\n2;<p>No</p>;false;Off\n'
    const documents = {replies: 'body_html', format: 'html', name: 'name', where: {active: 'true'}} as const
    const {replies} = readDocument(source, {format: 'csv', documents})
    expect(replies.map(({locator, name, text}) => [locator, name, text])).toEqual([
      ['row 2/body_html', 'Late', 'Hi Sam, you failed.']
    ])
  })

  it('are refused with what was looked for', () => {
    expect(() => readDocument('{"name": "x", "private": true}', {path: 'package.json'})).toThrow(
      /No reply text found: looked for/
    )
    expect(() => readDocument('a,b\n1,2\n', {path: 'numbers.csv'})).toThrow(/No reply text found/)
    expect(() => readDocument('on: push\njobs: {}\n', {path: 'ci.yml'})).toThrow(/No reply text found/)
  })

  it.each([
    ['{"macros": [\n  {"title": }\n]}', 'a.json', 2],
    ['a: 1\nb: [1, 2\nc: 3\n', 'a.yaml', 3],
    ['{"id": 1, "text": "Hi"}\n{"id": 2, "text": \n', 'a.ndjson', 2],
    ['msgid "a"\nmsgstr "b\n', 'a.po', 2]
  ])('are refused with file and line: %j', (source, path, line) => {
    try {
      readDocument(source, {path})
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({name: 'UsageError', path, line})
    }
  })
})

describe('hostile files', () => {
  it.each([
    ['a.json', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['b.json', '{"a":'.repeat(50_000)],
    ['a.yaml', '['.repeat(20_000)],
    [
      'b.yaml',
      `a: &a [x, x]\n${'bcdefghij'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefghi'[at]}, `.repeat(9)}]\n`)}`
    ]
  ])('end with a message: %s', (path, source) => {
    expect(() => readDocument(source, {path})).toThrow(expect.objectContaining({name: 'UsageError'}))
  })
})

describe('lists that teams keep by hand', () => {
  it.each([
    [
      '[{"title": "2FA", "content": "Hey!<br /><br />Sorry about the <strong>[OLD]</strong> issue!"}]',
      'a.json',
      ['Hey!\n\nSorry about the [OLD] issue!']
    ],
    [
      '{"wporg-1": {"label": "Dashboard", "content": "Try resetting your plugins for me."}}',
      'a.json',
      ['Try resetting your plugins for me.']
    ],
    [
      '{"categories":[{"id":"hours","templates":[{"id":"r","name":"Hours","text":"Our hours are:\\nMonday"}]}]}',
      'a.json',
      ['Our hours are:\nMonday']
    ],
    [
      'id,question,answer\n200,Cannot login,Please use the “Forgot Password” link.\n',
      'a.csv',
      ['Please use the “Forgot Password” link.']
    ]
  ])('are found in %s', (source, path, texts) => {
    expect(readDocument(source, {path}).replies.map(reply => reply.text)).toEqual(texts)
  })
})

describe('Markdown libraries', () => {
  it('hold one macro in a quote below each heading', () => {
    const source =
      '# Macros\n\n## 1. First\n**Use when:** new\n> Hi {customer_name},\n>\n> Thanks for writing.\n\n## 2. Bye\n> See you soon, *Sam*.\n'
    const {mode, replies} = readDocument(source, {path: 'a.md'})
    expect(mode).toBe('macro')
    expect(replies.map(({name, text}) => [name, text])).toEqual([
      ['1. First', 'Hi {customer_name},\n\nThanks for writing.'],
      ['2. Bye', 'See you soon, Sam.']
    ])
    expect(replies[0]?.spans.map(({token}) => token)).toEqual(['placeholder'])
  })

  it('hold one macro bare below each heading', () => {
    const source = '## Refund\nHello {{name}},\nyour refund is here.\n\n## Bye\nBye {{name}}, thank you.\n'
    expect(readDocument(source, {path: 'a.md'}).replies.map(({name, text}) => [name, text])).toEqual([
      ['Refund', 'Hello {{name}},\nyour refund is here.'],
      ['Bye', 'Bye {{name}}, thank you.']
    ])
  })

  it('keep Markdown inside a fence exact', () => {
    const source =
      '# A\n\n## One\n\n- x\n\n```\nHi [Name],\n\nyou *entered* AT&amp;T wrong.\n```\n\n## Two\n\n```text\nHi, thanks to you.\n```\n'
    const {replies} = readDocument(source, {path: 'a.md'})
    const reply = replies[0]
    const start = reply?.text.indexOf('entered AT&T') ?? 0
    expect(reply && source.slice(...reply.toSource([start, start + 12]))).toBe('entered* AT&amp;T')
    expect(replies).toHaveLength(2)
  })
})

describe('text libraries', () => {
  it('hold one macro below each title', () => {
    const source =
      '---- DESIGN ISSUE\r\n\r\nThis is how it should work, thanks to you.\r\n\r\n---- DUPLICATE\r\n\r\nThis is a duplicate.\r\n'
    const {mode, replies} = readDocument(source, {path: 'a.txt'})
    expect(mode).toBe('macro')
    expect(replies.map(({name, text}) => [name, text])).toEqual([
      ['DESIGN ISSUE', 'This is how it should work, thanks to you.'],
      ['DUPLICATE', 'This is a duplicate.']
    ])
    expect(source.slice(...(replies[1]?.toSource([0, 4]) ?? [0, 0]))).toBe('This')
  })

  it.each(['a.txt', 'a.md'])('hold macros between lines of dashes in %s', path => {
    const source = 'Hi {{name}}, one for you.\n\n---\n\nHi {{name}}, two for you.\n'
    expect(readDocument(source, {path}).replies.map(({text}) => text.trim())).toEqual([
      'Hi {{name}}, one for you.',
      'Hi {{name}}, two for you.'
    ])
  })

  it('are not drafts with quoted mail or a signature', () => {
    const source = 'Hi Sam,\n\nIt is here.\n\n--- Original message ---\nHi\n\n--- Original message ---\nHo\n'
    expect(readDocument(source).replies).toHaveLength(1)
    expect(readDocument('Hi Sam,\n\nIt is here.\n\n---\n\nDana\n').replies).toHaveLength(1)
  })
})

describe('Jira’s wiki markup', () => {
  const source =
    'messages:\n  late:\n    - project: [a]\n      name: Late\n      message: |-\n        *Thanks* for it, {color:#FF5722}*you*{color}. See [our page|https://example.com].\n        {code}you failed{code}\n'

  it('falls away', () => {
    const [reply] = readDocument(source, {path: 'a.yml'}).replies
    expect([reply?.name, reply?.text]).toEqual(['Late', 'Thanks for it, you. See our page.\nyou failed'])
    expect(reply?.spans.map(({owner}) => owner)).toEqual(['system'])
  })

  it('stays where it is in an edit', () => {
    expect(replaceWords(source, {path: 'a.yml'}, 'See our page.', 'Here is our page.')).toBe(
      source.replace('See [', 'Here is [')
    )
    expect(replaceWords(source, {path: 'a.yml'}, 'See our page', 'Look')).toBeUndefined()
    expect(replaceWords(source, {path: 'a.yml'}, 'page', '*page*')).toBeUndefined()
  })
})
