import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import {firstReply, replaceWords} from './document-harness.ts'

describe('mail', () => {
  const head = 'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n'
  const plain = '--b1\r\nContent-Type: text/plain\r\n\r\nHi Sam,\r\n\r\nYou entered it wrong.\r\n'
  const html = '--b1\r\nContent-Type: text/html\r\n\r\n<p>Hi Sam,</p><p>You <b>entered</b> it wrong.</p>\r\n--b1--\r\n'

  it('is edited in both of its alternatives', () => {
    expect(replaceWords(head + plain + html, {format: 'eml'}, 'it wrong', 'it late & wrong')).toBe(
      head + plain.replace('it wrong', 'it late & wrong') + html.replace('it wrong', 'it late &amp; wrong')
    )
  })

  it('is not edited where only one of them would be', () => {
    expect(
      replaceWords(head + plain + html.replace('it wrong', 'it badly'), {format: 'eml'}, 'it wrong', 'it late')
    ).toBeUndefined()
  })

  it('is read and never written in base64', () => {
    const body = Buffer.from('Hi Sam,\r\nYou entered it wrong. 🙂').toString('base64')
    const source = `From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
    expect(firstReply(source, {format: 'eml'}).text).toBe('Hi Sam,\nYou entered it wrong. 🙂')
    expect(replaceWords(source, {format: 'eml'}, 'wrong', 'late')).toBeUndefined()
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
    expect(firstReply(source, {format: 'eml'}).text).toBe('You entered it café wrong.\n')
    expect(replaceWords(source, {format: 'eml'}, 'wrong', 'é')).toBeUndefined()
    expect(replaceWords(source, {format: 'eml'}, 'wrong', 'late')).toContain('caf=E9 late.')
  })
})

describe('HTML', () => {
  it('keeps tags around unchanged words and refuses to lose a link', () => {
    const source = '<p>You <b>entered</b> it on the <a href="https://example.com">form</a> wrong.</p>'
    expect(
      replaceWords(source, {format: 'html'}, 'You entered it on the form wrong.', 'It was entered on the form.')
    ).toMatch(/^<p>It was <b>entered<\/b> on the <a href="https:\/\/example.com">form<\/a>\.<\/p>$/)
    expect(replaceWords(source, {format: 'html'}, 'the form wrong', 'it')).toBeUndefined()
  })

  it('never crosses a block', () => {
    const source = '<div>Hi Sam,</div><div>You failed.</div>'
    expect(replaceWords(source, {format: 'html'}, 'Sam,\nYou failed', 'you')).toBeUndefined()
    expect(replaceWords(source, {format: 'html'}, 'Sam,\nYou failed', 'Sam,\nIt failed')).toBe(
      '<div>Hi Sam,</div><div>It failed.</div>'
    )
  })

  it('breaks a paragraph in two for an insertion', () => {
    const reply = firstReply('<p>Hi Sam,</p><p>You failed.</p>', {format: 'html'})
    const edit = reply.toEdit([7, 7], '\n\nThanks for writing.')
    expect(edit).toEqual({range: [10, 10], text: '</p><p>Thanks for writing.'})
  })

  it('keeps the spelling of a placeholder', () => {
    const source = '<p>Hi {{name | default: &quot;there&quot;}}, you failed.</p>'
    expect(
      replaceWords(
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
    const reply = firstReply(source, {format: 'html'})
    expect(reply.spans.map(({owner, range}) => [owner, reply.text.slice(...range)])).toEqual([
      ['customer', 'On Tue, Sam wrote:\n\nYou failed']
    ])
  })

  it('shows lists and tables as lines', () => {
    expect(
      firstReply(
        '<ul><li>One for you<li>Two</ul><table><tr><th>Avoid<th>Say</tr><tr><td>You failed<td>It failed</tr></table>',
        {format: 'html'}
      ).text
    ).toBe('- One for you\n- Two\n\n| Avoid | Say\n| You failed | It failed')
  })
})
