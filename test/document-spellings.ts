/** How each format spells a text: pieces that stand for other signs, and the file around them. */
import type {Format} from '../src/types.ts'

/** A stretch of text and the source that stands for it. */
export interface Atom {
  readonly text: string
  readonly source: string
}

/** An atom that is spelled as itself. */
export const same = (text: string): Atom => ({text, source: text})

/** A format, and how it spells a text. */
export interface Spelling {
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

/** Spellings by the name of the format. */
export const spellings: Readonly<Record<string, Spelling>> = {
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
    special: [
      {text: 'so\nthen', source: 'so\n\n      then'},
      {text: 'so then', source: 'so\n      then'},
      same('"'),
      same(': #')
    ],
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
