import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

/** Paths that a run found fault with. */
function paths(args: readonly string[], cwd: string): string[] {
  const {results} = JSON.parse(run([...args, '-f', 'json'], {cwd}).stdout)
  return results.map((result: {path: string}) => result.path)
}

test('a folder gives its replies in order and leaves out what is no reply', () => {
  const cwd = makeFolder({
    'b/late.md': blaming,
    'a/refund.txt': blaming,
    'README.md': blaming,
    'LICENSE.txt': blaming,
    'CHANGELOG.md': blaming,
    '.hidden.txt': blaming,
    '.drafts/x.txt': blaming,
    'node_modules/pack/reply.txt': blaming,
    'server.js': blaming,
    'package.json': '{}',
    'license-renewal.md': blaming
  })
  expect(paths(['.'], cwd)).toEqual(['a/refund.txt', 'b/late.md', 'license-renewal.md'])
  expect(run(['.'], {cwd}).stderr).toMatch(/^Skipped 5 files that hold no reply/)
})

test('a file that is named is read even if a folder would skip it', () => {
  const cwd = makeFolder({'README.md': blaming})
  expect(paths(['README.md'], cwd)).toEqual(['README.md'])
})

test('a glob takes what it matches, once', () => {
  const cwd = makeFolder({'a/one.txt': blaming, 'b/two.txt': blaming, 'b/three.md': blaming})
  expect(paths(['**/*.txt', 'b/two.txt'], cwd)).toEqual(['a/one.txt', 'b/two.txt'])
})

test('a name with brackets is a file if there is one', () => {
  const cwd = makeFolder({'[late] refund.txt': blaming})
  expect(paths(['[late] refund.txt'], cwd)).toEqual(['[late] refund.txt'])
})

test('.gitignore and .support-lintignore are heeded at every depth, and --no-ignore reads on', () => {
  const cwd = makeFolder({
    '.gitignore': 'old/\n*.tmp.txt\n',
    'keep.txt': blaming,
    'draft.tmp.txt': blaming,
    'old/late.txt': blaming,
    'macros/.gitignore': '!wanted.tmp.txt\nsecret.txt\n',
    'macros/wanted.tmp.txt': blaming,
    'macros/secret.txt': blaming,
    'macros/.support-lintignore': 'legal.txt\n',
    'macros/legal.txt': blaming
  })
  expect(paths(['.'], cwd)).toEqual(['keep.txt', 'macros/wanted.tmp.txt'])
  expect(paths(['**/*.txt'], cwd)).toEqual(['keep.txt', 'macros/wanted.tmp.txt'])
  expect(paths(['.', '--no-ignore'], cwd)).toHaveLength(6)
})

test('--ignore-pattern and --ignore-path leave files out', () => {
  const cwd = makeFolder({'a.txt': blaming, 'b.txt': blaming, 'c.txt': blaming, ignored: 'b.txt\n'})
  expect(paths(['.', '--ignore-pattern', 'a.txt', '--ignore-path', 'ignored'], cwd)).toEqual(['c.txt'])
})

test('a named file that is ignored is skipped with a note and exit 0', () => {
  const cwd = makeFolder({'.gitignore': 'reply.txt\n', 'reply.txt': blaming})
  const {code, stderr} = run(['reply.txt'], {cwd})
  expect(code).toBe(0)
  expect(stderr).toContain('reply.txt is ignored')
})

test('a missing file is exit 2 with the name that was meant; the others are still linted', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stdout, stderr} = run(['replay.txt', 'reply.txt', '-f', 'compact'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toBe('support-lint: replay.txt: does not exist. Did you mean "reply.txt"?\n')
  expect(stdout).toContain('reply.txt: line 3')
})

test('an operand that looks like a command says so', () => {
  const {code, stderr} = run(['rewrit', 'reply.txt'], {cwd: makeFolder({'reply.txt': kind})})
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean the command "rewrite"?')
})

test('a text in place of a file says how to lint a text', () => {
  const {code, stderr} = run(['Sorry for the inconvenience.'], {cwd: makeFolder()})
  expect(code).toBe(2)
  expect(stderr).toContain('echo "…" | support-lint -')
})

test.each([
  ['a glob', ['*.eml']],
  ['a folder', ['empty']],
  ['a missing file', ['gone.txt']]
])('%s that matches nothing is exit 2, and 0 with --no-error-on-unmatched', (_, args) => {
  const cwd = makeFolder({'reply.txt': kind, 'empty/server.js': ''})
  expect(run(args, {cwd}).code).toBe(2)
  expect(run([...args, '--no-error-on-unmatched'], {cwd}).code).toBe(0)
})

test('a folder with data of no known platform is exit 2 and says what was looked for', () => {
  const cwd = makeFolder({'data/prices.json': '{"blender": 49.9}'})
  const {code, stderr} = run(['data'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('data: holds no reply. Looked for')
})

test('a named file without a reply is exit 2', () => {
  const cwd = makeFolder({'prices.json': '{"blender": 49.9}'})
  const {code, stderr} = run(['prices.json'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('prices.json: No reply text found')
})

test('an empty file is a note and exit 0', () => {
  const cwd = makeFolder({'empty.txt': '', 'bom.txt': '\uFEFF\n'})
  const {code, stdout, stderr} = run(['empty.txt', 'bom.txt'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toBe('')
  expect(stderr).toBe('empty.txt is empty: nothing to lint.\nbom.txt is empty: nothing to lint.\n')
})

const unreadable: ReadonlyArray<readonly [name: string, bytes: Uint8Array, message: string]> = [
  ['photo.txt', Buffer.from([80, 75, 0, 4]), 'is binary; export it as CSV, HTML or text'],
  [
    'latin.txt',
    Buffer.from('Hi Ren\xe9,\nsorry.', 'latin1'),
    'is not valid UTF-8 (byte 0xE9 on line 1); save it as UTF-8'
  ],
  ['wide.txt', Buffer.from('\uFEFFHi Sam', 'utf16le'), 'is UTF-16; save it as UTF-8'],
  ['macros.docx', Buffer.from('PK'), 'is a Word file; export it as CSV, HTML or text'],
  ['macros.xlsx', Buffer.from('PK'), 'is an Excel file; export it as CSV, HTML or text'],
  ['macros.pdf', Buffer.from('%PDF'), 'is a PDF file; export it as CSV, HTML or text']
]

test.each(unreadable)('%s is exit 2 when named, and the others are still linted', (name, bytes, message) => {
  const cwd = makeFolder({[name]: bytes, 'reply.txt': blaming})
  const {code, stdout, stderr} = run([name, 'reply.txt', '-f', 'compact'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toBe(`support-lint: ${name}: ${message}\n`)
  expect(stdout).toContain('reply.txt: line 3')
})

test.each(unreadable)('%s is skipped with a note in a folder', (name, bytes) => {
  const cwd = makeFolder({[name]: bytes, 'reply.txt': kind})
  const {code, stderr} = run(['.'], {cwd})
  expect(code).toBe(0)
  expect(stderr).toContain(`${name} was skipped`)
})

test('a link that leads in a circle is exit 2', () => {
  const cwd = makeFolder({'reply.txt': kind})
  symlinkSync('loop.txt', join(cwd, 'loop.txt'))
  const {code, stderr} = run(['loop.txt'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('loop.txt')
})

test.each([
  [['--fxi'], 'Did you mean --fix?'],
  [['-f', 'jsn'], 'Did you mean "json"?'],
  [['--rule', 'pat-apolgy=off'], 'Did you mean "pat-apology"?'],
  [['--rule', 'pat-apology=warning'], 'Did you mean "warn"?'],
  [['--only', 'blam'], 'Did you mean "blame"?'],
  [['--skip', 'pat-apolgy'], 'Did you mean "pat-apology"?'],
  [['--preset', 'strct'], 'Did you mean "strict"?'],
  [['--channel', 'mail'], 'Did you mean "email"?'],
  [['--fail-on', 'warning'], 'Did you mean "warn"?'],
  [['--trace', 'accusatory'], 'Did you mean "accusatory-you"?'],
  [['--max-warnings', '-1'], 'whole number'],
  [['-c', 'gone.json'], 'gone.json: Cannot read the configuration: it does not exist.']
])('wrong usage %j is exit 2 with a hint', (args, hint) => {
  const cwd = makeFolder({'reply.txt': kind})
  const {code, stdout, stderr} = run(['reply.txt', ...args], {cwd})
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(hint)
})

test('a reply in another language is a note and exit 0', () => {
  const german =
    'Guten Tag Frau Lee,\n\nvielen Dank für Ihre Nachricht. Das Paket ist gestern bei uns angekommen und geht heute wieder raus.\n'
  const cwd = makeFolder({'antwort.txt': german})
  for (const operand of ['antwort.txt', '.']) {
    const {code, stdout, stderr} = run([operand], {cwd})
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('antwort.txt: Skipped the reply: it is in another language.')
  }
})
