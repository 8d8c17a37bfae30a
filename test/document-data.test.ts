import {parse as parseCsv} from 'csv-parse/sync'
import {po} from 'gettext-parser'
import {parseFragment, serialize} from 'parse5'
import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {type ReadOptions, readDocument} from '../src/document/read.ts'
import type {Reply} from '../src/types.ts'

function first(source: string, options: ReadOptions): Reply {
  const [reply] = readDocument(source, options).replies
  if (!reply) throw new TypeError('Expected a reply')
  return reply
}

/** The source after words of its first reply gave way to others; undefined where the edit is refused. */
function replace(source: string, options: ReadOptions, old: string, text: string): string | undefined {
  const reply = first(source, options)
  const start = reply.text.indexOf(old)
  expect(start).toBeGreaterThanOrEqual(0)
  const edit = reply.toEdit([start, start + old.length], text)
  return edit && source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1])
}

const blame = 'You entered it wrong.'
const better = 'It looks like "AT&T" <needs> a fix, Sam’s: é #1'

describe('a fixed file parses to the same data with the new words', () => {
  it('in JSON', () => {
    const source =
      '\uFEFF{\r\n\t"macros": [{"title": "A", "actions": [{"field": "comment_value", "value": "Hi.\\r\\nYou entered it wrong.\\u00e9"}]}]\r\n}\r\n'
    const after = replace(source, {format: 'json'}, blame, better) ?? ''
    expect(JSON.parse(after.slice(1))).toEqual({
      macros: [{title: 'A', actions: [{field: 'comment_value', value: `Hi.\r\n${better}é`}]}]
    })
    expect(after).toContain('\\u2019s')
  })

  it('in HTML', () => {
    const source = '<!doctype html><p class=a>Hi&nbsp;Sam,</p>\r\n<p>You entered it wrong.<img src=x></p>'
    const after = replace(source, {format: 'html'}, blame, better) ?? ''
    expect(after).toBe(
      '<!doctype html><p class=a>Hi&nbsp;Sam,</p>\r\n<p>It looks like "AT&amp;T" &lt;needs&gt; a fix, Sam’s: é #1<img src=x></p>'
    )
    expect(serialize(parseFragment(after))).toContain('&lt;needs&gt;')
  })

  it('in CSV, quoting a cell that needs it', () => {
    const source = 'Name,Shortcut,Body\r\nLate,#late,You entered it wrong.\r\nB,#b,"Hi, you"\r\n'
    const after = replace(source, {format: 'csv'}, blame, better) ?? ''
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
    const after = replace(source, {format: 'yaml'}, blame, better) ?? ''
    const value = parseYaml(after) as {responses: {utter_late: {text: string; channel: string}[]}}
    expect(value.responses.utter_late[0]?.text.trim()).toBe(better)
    expect(after.startsWith('# ours\nresponses:\n  utter_late:\n  - text: ')).toBe(true)
    expect(after.endsWith('\n    channel: web # end\n')).toBe(true)
  })

  it('in PO', () => {
    const source =
      '# ours\nmsgid ""\nmsgstr ""\n"Language: en\\n"\n\nmsgid "late"\nmsgstr ""\n"You entered "\n"it wrong."\n'
    const after = replace(source, {format: 'po'}, blame, better) ?? ''
    expect(po.parse(after).translations['']?.late?.msgstr).toEqual([better])
  })

  it('in quoted-printable mail, with short lines', async () => {
    const source =
      'From: a@b.example\r\nSubject: =?utf-8?q?Sp=C3=A4t?=\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Sam,\r\nYou entered it wrong.\r\n'
    const long = `${better} ${'and more of it '.repeat(10).trim()}`
    const after = replace(source, {format: 'eml'}, blame, long) ?? ''
    expect((await PostalMime.parse(after)).text?.trim()).toBe(`Hi Sam,\n${long}`)
    expect(Math.max(...after.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(76)
  })
})

describe('mail', () => {
  const head = 'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n'
  const plain = '--b1\r\nContent-Type: text/plain\r\n\r\nHi Sam,\r\n\r\nYou entered it wrong.\r\n'
  const html = '--b1\r\nContent-Type: text/html\r\n\r\n<p>Hi Sam,</p><p>You <b>entered</b> it wrong.</p>\r\n--b1--\r\n'

  it('is edited in both of its alternatives', () => {
    expect(replace(head + plain + html, {format: 'eml'}, 'it wrong', 'it late & wrong')).toBe(
      head + plain.replace('it wrong', 'it late & wrong') + html.replace('it wrong', 'it late &amp; wrong')
    )
  })

  it('is not edited where only one of them would be', () => {
    expect(
      replace(head + plain + html.replace('it wrong', 'it badly'), {format: 'eml'}, 'it wrong', 'it late')
    ).toBeUndefined()
  })

  it('is read and never written in base64', () => {
    const body = Buffer.from('Hi Sam,\r\nYou entered it wrong. 🙂').toString('base64')
    const source = `From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
    expect(first(source, {format: 'eml'}).text).toBe('Hi Sam,\nYou entered it wrong. 🙂')
    expect(replace(source, {format: 'eml'}, 'wrong', 'late')).toBeUndefined()
  })

  it('leaves out attachments and reads mail within mail', () => {
    const inner = `--o\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nTRAP you failed\r\n--o--\r\n`
    const source = `From: a@b.example\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n${head.replace('From: a@b.example\r\n', '')}${plain}${html}${inner}`
    expect(readDocument(source, {format: 'eml'}).replies.map(reply => reply.text)).toEqual([
      'Hi Sam,\n\nYou entered it wrong.'
    ])
  })

  it('in Latin letters takes no others', () => {
    const source =
      'From: a@b.example\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nYou entered it caf=E9 wrong.\r\n'
    expect(first(source, {format: 'eml'}).text).toBe('You entered it café wrong.\n')
    expect(replace(source, {format: 'eml'}, 'wrong', 'é')).toBeUndefined()
    expect(replace(source, {format: 'eml'}, 'wrong', 'late')).toContain('caf=E9 late.')
  })
})

describe('HTML', () => {
  it('keeps tags around unchanged words and refuses to lose a link', () => {
    const source = '<p>You <b>entered</b> it on the <a href="https://example.com">form</a> wrong.</p>'
    expect(
      replace(source, {format: 'html'}, 'You entered it on the form wrong.', 'It was entered on the form.')
    ).toMatch(/^<p>It was <b>entered<\/b> on the <a href="https:\/\/example.com">form<\/a>\.<\/p>$/)
    expect(replace(source, {format: 'html'}, 'the form wrong', 'it')).toBeUndefined()
  })

  it('never crosses a block', () => {
    const source = '<div>Hi Sam,</div><div>You failed.</div>'
    expect(replace(source, {format: 'html'}, 'Sam,\nYou failed', 'you')).toBeUndefined()
    expect(replace(source, {format: 'html'}, 'Sam,\nYou failed', 'Sam,\nIt failed')).toBe(
      '<div>Hi Sam,</div><div>It failed.</div>'
    )
  })

  it('breaks a paragraph in two for an insertion', () => {
    const reply = first('<p>Hi Sam,</p><p>You failed.</p>', {format: 'html'})
    const edit = reply.toEdit([7, 7], '\n\nThanks for writing.')
    expect(edit).toEqual({range: [10, 10], text: '</p><p>Thanks for writing.'})
  })

  it('keeps the spelling of a placeholder', () => {
    const source = '<p>Hi {{name | default: &quot;there&quot;}}, you failed.</p>'
    expect(
      replace(
        source,
        {format: 'html'},
        'Hi {{name | default: "there"}}, you failed.',
        'It failed, {{name | default: "there"}}.'
      )
    ).toBe('<p>It failed, {{name | default: &quot;there&quot;}}.</p>')
  })

  it('reads quoted mail of mail programs as the customer’s', () => {
    const source =
      '<div>It is late.</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Sam wrote:</div><blockquote>You failed</blockquote></div>'
    const reply = first(source, {format: 'html'})
    expect(reply.spans.map(({owner, range}) => [owner, reply.text.slice(...range)])).toEqual([
      ['customer', 'On Tue, Sam wrote:\n\nYou failed']
    ])
  })

  it('shows lists and tables as lines', () => {
    expect(
      first(
        '<ul><li>One for you<li>Two</ul><table><tr><th>Avoid<th>Say</tr><tr><td>You failed<td>It failed</tr></table>',
        {format: 'html'}
      ).text
    ).toBe('- One for you\n- Two\n\n| Avoid | Say\n| You failed | It failed')
  })
})

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
