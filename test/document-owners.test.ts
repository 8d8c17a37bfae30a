import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import type {Format, Mode} from '../src/types.ts'

/** Spans of the one reply of a source: owner, or token, with its words. */
function spans(source: string, format: Format = 'text', mode: Mode | 'auto' = 'auto'): string[][] {
  const {replies} = readDocument(source, {format, mode})
  return replies.flatMap(({text, spans: found}) =>
    found.map(span => [span.token ?? span.owner, text.slice(...span.range)])
  )
}

describe('quoted mail', () => {
  it('is the customer’s in a draft', () => {
    expect(spans('Hi Sam,\n\n> My parcel is late.\n> Where is it?\n\nIt is on its way.')).toEqual([
      ['customer', '> My parcel is late.\n> Where is it?']
    ])
  })

  it('is ours in a macro', () => {
    expect(spans('Hi Sam,\n\n> My parcel is late.\n\nIt is on its way.', 'text', 'macro')).toEqual([])
    expect(spans('# Late\n\n> Your parcel is late.', 'markdown', 'macro')).toEqual([])
  })

  it('goes to the end below a line such as On … wrote', () => {
    const quoted = 'On Tue, 3 Mar 2026 at 10:12, Sam Lee <sam@example.com> wrote:\nMy parcel is late.\n\nSam'
    expect(spans(`It is on its way.\n\n${quoted}`)).toEqual([['customer', quoted]])
  })

  it('may break that line in two', () => {
    const quoted = 'On Tue, 3 Mar 2026 at 10:12, Sam Lee <sam@example.com>\nwrote:\n\n> My parcel is late.'
    expect(spans(`It is on its way.\n\n${quoted}\n\nMore below.`)).toEqual([['customer', quoted]])
  })

  it('begins with the head of a forwarded mail', () => {
    const quoted = 'From: Sam Lee\nSent: Tuesday\nTo: Support\nSubject: late\n\nMy parcel is late.'
    expect(spans(`It is on its way.\n\n${quoted}`)).toEqual([['customer', quoted]])
  })

  it('is not any sentence that starts with On', () => {
    expect(spans('On Friday the board wrote to you about it.\nOn Monday we ship.')).toEqual([])
  })

  it('is a block quote in Markdown', () => {
    expect(spans('Hi Sam,\n\n> My *parcel*\nis late.\n\nIt is on its way.', 'markdown')).toEqual([
      ['customer', 'My parcel\nis late.']
    ])
  })
})

describe('signatures, footers and headers', () => {
  it('are the system’s', () => {
    expect(spans('It is on its way.\n\n-- \nDana\nAcme Support')).toEqual([['system', '-- \nDana\nAcme Support']])
    expect(spans('It is on its way.\n--\nDana', 'markdown')).toEqual([['system', '--\nDana']])
    expect(spans('It is on its way.\n\nSent from my iPhone')).toEqual([['system', 'Sent from my iPhone']])
    expect(spans('Subject: Your order\n\nIt is on its way.')).toEqual([['system', 'Subject: Your order']])
  })

  it.each([
    'CONFIDENTIALITY NOTICE: This email is for the addressee only.',
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'If you are not the intended recipient, please delete this message.',
    'Disclaimer: the views above are those of the author.'
  ])('take in %s', footer => {
    expect(spans(`It is on its way.\n\n${footer}\n\nThanks`)).toEqual([['system', footer]])
  })

  it('do not take in a reply that speaks of an e-mail', () => {
    expect(spans('This email is to let you know that your parcel left.')).toEqual([])
  })
})

describe('words in quotation marks', () => {
  it.each([
    'You wrote "the parcel never came" on Monday.',
    'You told us that “the parcel never came” on Monday.',
    'The customer said: "the parcel never came"',
    '"The parcel never came," you wrote on Monday.',
    'Your message says "the parcel never came".',
    'Sam wrote: "the parcel never came".'
  ])('are the customer’s in %s', text => {
    expect(spans(text).map(([owner]) => owner)).toEqual(['customer'])
  })

  it.each([
    'Say "I will find out" instead.',
    'Use “I will find out” instead of “I do not know”.',
    'Avoid "calm down" and "as I said".',
    'Rather than "you failed", name the field.'
  ])('are only mentioned in %s', text => {
    expect(new Set(spans(text).map(([owner]) => owner))).toContain('mention')
  })

  it('stay the agent’s otherwise', () => {
    expect(spans('Please press the "Next" button, then "Save".')).toEqual([])
  })

  it('are found only where they pair up, within a paragraph', () => {
    expect(spans('You wrote "the parcel never came.\n\nIt is "on its way.')).toEqual([])
  })

  it('are not apostrophes or inches', () => {
    expect(spans("You said it's the customers' 5\" screen and it didn't work.")).toEqual([])
  })
})

describe('mentions', () => {
  it('are struck out words', () => {
    expect(spans('We ~~cannot~~ can help.', 'markdown')).toEqual([['mention', '~~cannot~~']])
    expect(spans('We <del>cannot</del> can help.', 'markdown')).toEqual([['mention', 'cannot']])
  })

  it('are cells below Avoid', () => {
    expect(
      spans('| Avoid | Say |\n|---|---|\n| You failed | It failed |', 'markdown').map(([owner, words]) => [
        owner,
        words?.trim()
      ])
    ).toEqual([
      ['mention', '---'],
      ['mention', 'You failed']
    ])
  })
})

describe('tokens', () => {
  it('are code, links and placeholders inside the agent’s sentence', () => {
    expect(spans('Run `npm test` on https://example.com/a, {{name}}.', 'markdown')).toEqual([
      ['code', 'npm test'],
      ['url', 'https://example.com/a'],
      ['placeholder', '{{name}}']
    ])
  })

  it('are the system’s where code stands alone', () => {
    expect(spans('Run this for me:\n\n```sh\nnpm test\n```\n\n`npm start`', 'markdown')).toEqual([
      ['system', 'npm test'],
      ['system', 'npm start']
    ])
  })
})

describe('another language', () => {
  it('is skipped with a note', () => {
    const {replies, notes} = readDocument(
      'Guten Tag, leider ist Ihr Paket noch nicht angekommen, wir melden uns morgen wieder bei Ihnen.'
    )
    expect(replies).toEqual([])
    expect(notes).toEqual(['Skipped the reply: it is in another language.'])
  })

  it('is not a short reply or a list', () => {
    expect(readDocument('Merci Sam!').replies).toHaveLength(1)
    expect(
      readDocument(
        'Order number: 12, photo of box, packing slip if available, name used at checkout, thanks for any of these.'
      ).replies
    ).toHaveLength(1)
  })
})
