import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import type {Format, Reply} from '../src/types.ts'
import {type Atom, same, spellings} from './document-spellings.ts'

const words = [
  'Hi',
  'Sam',
  'your',
  'parcel',
  'arrived',
  '19.99',
  'café',
  '😀',
  'e\u0301te',
  'مرحبا',
  '订单',
  '{{name}}',
  '[order number]'
]
const plain = words.map(same)

/** Sentences of atoms with single spaces between, in English enough to be read. */
function sentences(special: readonly Atom[]): fc.Arbitrary<Atom[]> {
  return fc
    .array(fc.constantFrom(...plain, ...special), {minLength: 1, maxLength: 12})
    .map(atoms =>
      [same('The'), ...atoms, same('to'), same('you')]
        .flatMap((atom, index, all) => [...gap(all[index - 1], atom), atom])
        .concat(same('.'))
    )
}

/** A space between two words; none at a line end or before a piece without text. */
function gap(before: Atom | undefined, after: Atom): Atom[] {
  return !before || before.text.endsWith('\n') || after.text.startsWith('\n') || after.text === '' ? [] : [same(' ')]
}

function read(source: string, format: Format): Reply {
  const {replies} = readDocument(source, {format})
  expect(replies).toHaveLength(1)
  return replies[0] as Reply
}

/** New words for an edit: letters, spaces and signs that formats fight over. */
const added = fc
  .array(fc.constantFrom(...'Sam order " \' \\ < > & , ; : # - = é 😀 {{x}} %'.split(' '), 'AT&T', 'a "b" c'), {
    minLength: 1,
    maxLength: 5
  })
  .map(parts => `It is for ${parts.join(' ')} the day`)

const numRuns = Number(process.env.LAW_RUNS ?? 60)

describe.each(Object.entries(spellings))('the position law in %s', (_, {format, special, wrap}) => {
  it('places every stretch of the text on its bytes', () => {
    fc.assert(
      fc.property(sentences(special), atoms => {
        const [before, inside, after] = wrap(atoms.map(atom => atom.source).join(''))
        const reply = read(before + inside + after, format)
        const text = atoms.map(atom => atom.text).join('')
        expect(reply.text.replace(/\n$/, '')).toBe(text)
        let at = 0
        let from = before.length
        const leaves = atoms.map(atom => {
          const leaf = {at, to: at + atom.text.length, from, end: from + atom.source.length}
          at = leaf.to
          from = leaf.end
          return leaf
        })
        for (const [index, leaf] of leaves.entries()) {
          const last = leaves[Math.min(index + 2, leaves.length - 1)]
          if (!last || leaf.at === leaf.to || last.at === last.to) continue
          expect(reply.toSource([leaf.at, last.to])).toEqual([leaf.from, last.end])
        }
      }),
      {numRuns}
    )
  })

  it('writes new words so that they read back, and touches nothing else', () => {
    let done = 0
    fc.assert(
      fc.property(sentences(special), added, fc.nat(), fc.nat(), (atoms, words, a, b) => {
        const source = wrap(atoms.map(atom => atom.source).join('')).join('')
        const reply = read(source, format)
        const start = Math.min(a % reply.text.length, b % reply.text.length)
        const end = Math.max(a % reply.text.length, b % reply.text.length)
        const edit = reply.toEdit([start, end], words)
        if (!edit || start === end) return
        done += 1
        const after = source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1])
        expect(read(after, format).text).toBe(reply.text.slice(0, start) + words + reply.text.slice(end))
      }),
      {numRuns}
    )
    expect(done).toBeGreaterThan(numRuns / 10)
  })
})
