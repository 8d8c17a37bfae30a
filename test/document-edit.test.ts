import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Format, Reply} from '../src/types.ts'
import {firstReply, replaceWords} from './document-harness.ts'

function read(source: string, format: Format): Reply {
  return firstReply(source, {format, mode: 'draft'})
}

function replace(source: string, format: Format, old: string, text: string): string | undefined {
  return replaceWords(source, {format, mode: 'draft'}, old, text)
}

describe('edits of plain text', () => {
  it('changes the words and nothing else', () => {
    expect(replace('\uFEFFHi Sam,\r\n\r\nYou broke it.\r\nDana\r\n', 'text', 'You broke it.', 'It broke.')).toBe(
      '\uFEFFHi Sam,\r\n\r\nIt broke.\r\nDana\r\n'
    )
  })

  it('writes line ends as the file has them', () => {
    expect(replace('Hi Sam,\r\nSorry.\r\n', 'text', 'Sorry.', 'One.\nTwo.')).toBe('Hi Sam,\r\nOne.\r\nTwo.\r\n')
  })

  it('refuses to cut or lose a placeholder', () => {
    expect(replace('Hello {{ticket.requester.first_name}}, sorry.', 'text', 'ticket', 'order')).toBeUndefined()
    expect(
      replace('Hello {{ticket.requester.first_name}}, sorry.', 'text', 'Hello {{ticket.requester.first_name}}', 'Hi')
    ).toBeUndefined()
    expect(
      replace('We lost {{order.name}} again.', 'text', 'We lost {{order.name}} again.', '{{order.name}} is lost.')
    ).toBe('{{order.name}} is lost.')
  })

  it('puts a bare sentence after another one with a space', () => {
    const source = 'Sorry about that. Dana'
    const edit = read(source, 'text').toEdit([17, 17], 'I have sent a new one.')
    expect(edit).toEqual({range: [17, 17], text: ' I have sent a new one.'})
  })
})

describe('edits of Markdown', () => {
  it('keeps emphasis, links and entities around unchanged words', () => {
    expect(
      replace(
        '**You entered** your AT&amp;T number wrong on the [form](https://example.com/a).',
        'markdown',
        'You entered your AT&T number wrong on the form.',
        'It looks like your AT&T number on the form needs a check.'
      )
    ).toBe('**It looks like** your AT&amp;T number on the [form](https://example.com/a) needs a check.')
  })

  it('refuses to lose a link', () => {
    expect(
      replace('Please read [our terms](https://example.com/terms) now.', 'markdown', 'read our terms', 'wait')
    ).toBeUndefined()
  })

  it('refuses to lose a piece of code', () => {
    expect(
      replace('You typed `npm run` wrong.', 'markdown', 'You typed npm run wrong.', 'That went wrong.')
    ).toBeUndefined()
    expect(
      replace('You typed `npm run` wrong.', 'markdown', 'You typed npm run wrong.', 'It looks like npm run went wrong.')
    ).toBe('It looks like `npm run` went wrong.')
  })

  it('drops emphasis whose words are gone', () => {
    expect(replace('We are *very* sorry for this.', 'markdown', 'very sorry for this', 'on it')).toBe('We are on it.')
  })

  it('joins wrapped lines of a quote or list without their prefix', () => {
    expect(
      replace('- You entered it\n  wrong on the form.\n- Next', 'markdown', 'You entered it\nwrong', 'It is wrong')
    ).toBe('- It is wrong on the form.\n- Next')
  })

  it('escapes what would turn into markup', () => {
    expect(replace('Say when.', 'markdown', 'when', '5 * 3 and *2* <b> &amp; `x` a_b _c_')).toBe(
      'Say 5 \\* 3 and \\*2\\* \\<b> &amp;amp; \\`x\\` a_b \\_c\\_.'
    )
    expect(replace('When?', 'markdown', 'When?', '# 1')).toBe('\\# 1')
  })

  it('decodes to the new words, whatever they are', () => {
    const tokens = fc.constantFrom(...'order Sam * _ ` [ ] ( ) < > & # - + 1. ~ ! | \\ &amp; <b> **'.split(' '))
    const text = fc.array(tokens, {minLength: 1, maxLength: 6}).map(parts => `a ${parts.join(' ')} z`)
    const source =
      'Hi *Sam*,\n\n> quoted\n\nThe **parcel** for you hasn&#39;t\narrived [yet](x), sorry \\* about that.\n\n- the one\n- this is for you to see\n'
    const reply = read(source, 'markdown')
    const range = fc
      .tuple(fc.nat(reply.text.length), fc.nat(reply.text.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    let done = 0
    fc.assert(
      fc.property(range, text, ([start, end], added) => {
        if (start === end) return
        const edit = reply.toEdit([start, end], added)
        if (!edit) return
        done += 1
        const after = source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1])
        expect(read(after, 'markdown').text).toBe(reply.text.slice(0, start) + added + reply.text.slice(end))
      }),
      {numRuns: Number(process.env.LAW_RUNS ?? 500)}
    )
    expect(done).toBeGreaterThan(100)
  })
})
