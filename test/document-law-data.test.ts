import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import type {Format, Reply} from '../src/types.ts'

/** A stretch of text and the source that stands for it. */
interface Atom {
  readonly text: string
  readonly source: string
}

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
const same = (text: string): Atom => ({text, source: text})
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

interface Spelling {
  readonly format: Format
  readonly special: readonly Atom[]
  /** Puts the source of the text into a file. */
  readonly wrap: (inside: string) => readonly [before: string, inside: string, after: string]
  readonly path?: string
}

const json: readonly Atom[] = [
  {text: '"', source: '\\"'},
  {text: '\\', source: '\\\\'},
  {text: '/', source: '\\/'},
  {text: 'é', source: '\\u00e9'},
  {text: '😀', source: '\\ud83d\\ude00'},
  {text: '\n', source: '\\n'},
  {text: '\n', source: '\\r\\n'},
  {text: '\t', source: '\\t'}
]
const html: readonly Atom[] = [
  {text: '&', source: '&amp;'},
  {text: '\u00a0', source: '&nbsp;'},
  {text: '’', source: '&rsquo;'},
  {text: '😀', source: '&#128512;'},
  {text: '<', source: '&lt;'},
  {text: '\n', source: '<br>'}
]

const spellings: Readonly<Record<string, Spelling>> = {
  JSON: {
    format: 'json',
    special: json,
    wrap: inside => [
      '// macros\n{"macros": [{"title": "Late", "actions": [{"field": "comment_value", "value": "',
      inside,
      '"},]}]}'
    ]
  },
  'HTML in JSON': {
    format: 'json',
    special: [
      {text: '&', source: '&amp;'},
      {text: '\u00a0', source: '&nbsp;'},
      {text: 'é', source: '\\u00e9'},
      {text: '<', source: '\\u0026lt;'},
      {text: '"', source: '\\"'},
      {text: '\n', source: '<br \\/>'}
    ],
    wrap: inside => [
      '{"macro": {"title": "Late", "actions": [{"field": "comment_value_html", "value": "<p class=\\"x\\">',
      inside,
      '<\\/p>"}]}}'
    ]
  },
  'Markdown in JSON': {
    format: 'json',
    special: [
      {text: '*', source: '\\\\*'},
      {text: '&', source: '&amp;'},
      {text: 'é', source: '\\u00e9'},
      {text: '\n', source: '\\n'}
    ],
    wrap: inside => ['{"replies": [{"title": "Late", "content": "', inside, '"}]}']
  },
  HTML: {
    format: 'html',
    special: html,
    wrap: inside => ['\uFEFF<html>\r\n<body><p>', inside, '</p>\r\n<!-- TRAP --></body></html>']
  },
  NDJSON: {format: 'ndjson', special: json, wrap: inside => ['{"id": 1, "text": "', inside, '"}\r\n']},
  'CSV in quotes': {
    format: 'csv',
    special: [{text: '"', source: '""'}, {text: '\n', source: '\r\n'}, same(','), same('\n')],
    wrap: inside => ['\uFEFFName,Shortcut,Body\r\nLate,#late,"', inside, '"\r\n']
  },
  'CSV without quotes': {
    format: 'csv',
    special: [same("'")],
    wrap: inside => ['Name;Shortcut;Body\nLate;#late;', inside, '\n']
  },
  'JSON in CSV': {
    format: 'csv',
    special: [
      {text: '"', source: '\\""'},
      {text: '\n', source: '\\n'},
      {text: 'é', source: '\\u00e9'}
    ],
    wrap: inside => [
      'title,active,actions_json\nLate,True,"[{""field"": ""comment_value"", ""value"": ""',
      inside,
      '""}]"\n'
    ]
  },
  'YAML in double quotes': {
    format: 'yaml',
    special: [
      {text: '"', source: '\\"'},
      {text: 'é', source: '\\u00e9'},
      {text: '\n', source: '\\n'},
      {text: '😀', source: '\\U0001F600'},
      same("'"),
      same(': #')
    ],
    wrap: inside => ['# ours\nresponses:\n  utter_late:\n  - text: "', inside, '"\n    channel: web\n']
  },
  'YAML in single quotes': {
    format: 'yaml',
    special: [{text: "'", source: "''"}, same('"'), same('\\'), same(': #')],
    wrap: inside => ["responses:\r\n  utter_late:\r\n  - text: '", inside, "' # a note\r\n"]
  },
  'plain YAML': {
    format: 'yaml',
    special: [same("'"), same('"'), same('\\')],
    wrap: inside => ['responses:\n  utter_late:\n  - text: ', inside, ' # a note\n']
  },
  'a literal block of YAML': {
    format: 'yaml',
    special: [{text: '\n', source: '\n      '}, {text: '\n\n', source: '\n\n      '}, same('"'), same(': #')],
    wrap: inside => ['responses:\n  utter_late:\n  - text: |-\n      ', inside, '\n    channel: web\n']
  },
  'a folded block of YAML': {
    format: 'yaml',
    special: [{text: '\n', source: '\n\n      '}, {text: 'so then', source: 'so\n      then'}, same('"'), same(': #')],
    wrap: inside => ['responses:\n  utter_late:\n  - text: >-\n      ', inside, '\n    channel: web\n']
  },
  PO: {
    format: 'po',
    special: [
      {text: '"', source: '\\"'},
      {text: '\\', source: '\\\\'},
      {text: '\n', source: '\\n'},
      {text: '', source: '"\n"'}
    ],
    wrap: inside => ['# late\nmsgid "late"\nmsgstr ""\n"', inside, '"\n']
  },
  'quoted-printable mail': {
    format: 'eml',
    special: [
      {text: 'é', source: '=C3=A9'},
      {text: '😀', source: '=F0=9F=98=80'},
      {text: '=', source: '=3D'},
      {text: '', source: '=\r\n'},
      {text: '\n', source: '\r\n'}
    ],
    wrap: inside => [
      'From: a@b.example\r\nSubject: Late\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n',
      inside,
      '\r\n'
    ]
  },
  'plain mail': {
    format: 'eml',
    special: [{text: '\n', source: '\r\n'}],
    wrap: inside => ['From: a@b.example\r\nSubject: Late\r\n\r\n', inside, '\r\n']
  }
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
