import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import type {Document, Reply} from '../src/types.ts'

/** A stretch of text and the source that stands for it. */
interface Atom {
  readonly text: string
  readonly source: string
}
interface Leaf extends Atom {
  readonly at: number
  readonly from: number
}

const words = [
  'Hi',
  'Sam',
  'your',
  'parcel',
  "hasn't",
  'arrived',
  'on',
  'Tuesday',
  '19.99',
  'café',
  '😀',
  'e\u0301te',
  'مرحبا',
  '订单'
]
const placeholders = [
  '{{ticket.requester.first_name}}',
  '[order number]',
  '%{name}',
  '{%customer.firstName,fallback=there%}'
]
const same = (text: string): Atom => ({text, source: text})
const plainAtom = fc.constantFrom(...words, ...placeholders).map(same)
const markdownAtom = fc.oneof(
  plainAtom,
  fc.constantFrom<Atom>(
    {text: '&', source: '&amp;'},
    {text: '\u00a0', source: '&nbsp;'},
    {text: '*', source: '\\*'},
    {text: '’', source: '&#8217;'},
    {text: '<', source: '&lt;'},
    {text: '_', source: '\\_'}
  )
)

/** Writes atoms one after the other and notes where each went. */
function writeAtoms(atoms: readonly Atom[], bom: string): {source: string; text: string; leaves: Leaf[]} {
  let source = bom
  let text = ''
  const leaves: Leaf[] = []
  for (const atom of atoms) {
    if (atom.text !== '') leaves.push({...atom, at: text.length, from: source.length})
    source += atom.source
    text += atom.text
  }
  return {source, text, leaves}
}

function only(document: Document): Reply {
  expect(document.replies).toHaveLength(1)
  return document.replies[0] as Reply
}

function expectLaw(reply: Reply, {source, text, leaves}: ReturnType<typeof writeAtoms>): void {
  expect(reply.text).toBe(text)
  for (const [index, first] of leaves.entries()) {
    const last = leaves[Math.min(leaves.length - 1, index + 3)] as Leaf
    const range = [first.at, last.at + last.text.length] as const
    expect(reply.toSource(range)).toEqual([first.from, last.from + last.source.length])
    const [from, to] = reply.toSource([first.at, first.at])
    expect(from).toBe(to)
  }
  expect(reply.toSource([0, 0])[0]).toBeLessThanOrEqual(source.length)
}

const end = fc.constantFrom('\n', '\r\n')
const bom = fc.constantFrom('', '\uFEFF')

/** A line of atoms with spaces between them, starting and ending with a word. */
function line(atom: fc.Arbitrary<Atom>): fc.Arbitrary<Atom[]> {
  return fc
    .array(atom, {minLength: 1, maxLength: 8})
    .map(atoms => [same('The'), ...atoms, same('to'), same('you.')].flatMap(each => [same(' '), each]).slice(1))
}

const numRuns = Number(process.env.LAW_RUNS ?? 200)

describe('the position law', () => {
  it('holds in plain text', () => {
    fc.assert(
      fc.property(
        fc.array(line(plainAtom), {minLength: 1, maxLength: 6}),
        fc.constantFrom('\n', '\r\n', '\r'),
        bom,
        (lines, newline, mark) => {
          const atoms = lines.flatMap(each => [...each, {text: '\n', source: newline}])
          const written = writeAtoms(atoms, mark)
          expectLaw(only(readDocument(written.source, {format: 'text'})), written)
        }
      ),
      {numRuns}
    )
  })

  it('holds in Markdown after entities, escapes and wrapped lines of lists and quotes', () => {
    const block = fc.tuple(
      fc.constantFrom('', '- ', '> ', '# ', '> - '),
      fc.array(line(markdownAtom), {minLength: 1, maxLength: 3})
    )
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 4}), end, bom, (blocks, newline, mark) => {
        const written = writeAtoms(
          blocks.flatMap(([kind, lines], index) => writeBlock(kind, lines, newline, index === 0)),
          mark
        )
        expectLaw(only(readDocument(written.source, {format: 'markdown', mode: 'draft'})), written)
      }),
      {numRuns}
    )
  })
})

/** Lines of one block with the prefixes that Markdown puts before them. */
function writeBlock(kind: string, lines: readonly Atom[][], newline: string, first: boolean): Atom[] {
  const follow: Record<string, string> = {'': '', '- ': '  ', '> ': '> ', '# ': '', '> - ': '>   '}
  const shown: Record<string, string> = {'': '', '- ': '- ', '> ': '', '# ': '# ', '> - ': '- '}
  const prefix = kind.startsWith('>') ? '> ' : ''
  const body = kind === '# ' ? lines.slice(0, 1) : lines
  return [
    ...(first
      ? [{text: '', source: prefix}]
      : [
          {text: '\n', source: newline},
          {text: '\n', source: newline + prefix}
        ]),
    ...(shown[kind] === '' ? [] : [{text: `${shown[kind] ?? ''}`, source: shown[kind] ?? ''}]),
    ...body.flatMap((each, index) =>
      index === 0 ? each : [{text: '\n', source: newline + (follow[kind] ?? '')}, ...each]
    ),
    // A quote and a list take in the paragraph below unless a heading parts them.
    {text: '\n', source: newline},
    {text: '\n', source: newline},
    same('# '),
    same('Next')
  ]
}
