import {execFileSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

const blame = ['--only', 'accusatory-you']

function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8')
}

test('--fix alone leaves what a person must pick, and says so', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stderr} = run(['reply.txt', '--fix', ...blame], {cwd})
  expect(code).toBe(1)
  expect(read(cwd, 'reply.txt')).toBe(blaming)
  expect(stderr).toContain('No safe rewrite to apply; 1 rewrite needs a person (--review).')
})

test('--fix --review writes the better sentence and nothing else', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stderr} = run(['reply.txt', '--fix', '--review', ...blame], {cwd})
  expect(code).toBe(0)
  expect(stderr).toContain('Applied 1 rewrite in 1 file.')
  const fixed = read(cwd, 'reply.txt')
  const [head, tail] = blaming.split('You entered your information wrong on the form.')
  expect(fixed).not.toBe(blaming)
  expect(fixed.startsWith(head ?? '')).toBe(true)
  expect(fixed.endsWith(tail ?? '')).toBe(true)
})

test('--fix keeps the mode, follows a link, leaves no temporary file, and does not touch a clean file', () => {
  const cwd = makeFolder({'real.txt': blaming, 'clean.txt': kind})
  chmodSync(join(cwd, 'real.txt'), 0o640)
  symlinkSync('real.txt', join(cwd, 'link.txt'))
  utimesSync(join(cwd, 'clean.txt'), 1000, 1000)
  run(['link.txt', 'clean.txt', '--fix', '--review', ...blame], {cwd})
  expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true)
  expect(read(cwd, 'real.txt')).not.toBe(blaming)
  expect(statSync(join(cwd, 'real.txt')).mode & 0o777).toBe(0o640)
  expect(statSync(join(cwd, 'clean.txt')).mtimeMs).toBe(1000_000)
  expect(readdirSync(cwd).sort()).toEqual(['clean.txt', 'link.txt', 'real.txt'])
})

test('--fix keeps a byte order mark and Windows line ends', () => {
  const windows = `\uFEFF${blaming.replaceAll('\n', '\r\n')}`
  const cwd = makeFolder({'reply.txt': windows})
  run(['reply.txt', '--fix', '--review', ...blame], {cwd})
  const fixed = read(cwd, 'reply.txt')
  expect(fixed).not.toBe(windows)
  expect(fixed.startsWith('\uFEFFHi Sam,\r\n\r\n')).toBe(true)
  expect(fixed.replaceAll('\r\n', '')).not.toContain('\n')
})

test('--fix-dry-run reports as if fixed and writes nothing', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stderr} = run(['reply.txt', '--fix-dry-run', '--review', ...blame], {cwd})
  expect(code).toBe(0)
  expect(stderr).toContain('Would apply 1 rewrite in 1 file; nothing was written.')
  expect(read(cwd, 'reply.txt')).toBe(blaming)
})

test('with "-" the fixed text goes to stdout and the findings to stderr', () => {
  const {stdout, stderr} = run(['-', '--fix', '--review', ...blame], {input: `${blaming}\nOne more thing.`})
  expect(stdout).toMatch(/^Hi Sam,\n\n/)
  expect(stdout).toMatch(/\nOne more thing\.$/)
  expect(stdout).not.toContain('You entered')
  expect(stderr).toContain('nothing to fix')
})

test.each([
  ['plain', 'reply.txt', blaming],
  ['Windows line ends', 'reply.txt', blaming.replaceAll('\n', '\r\n')],
  ['no line end at the end', 'reply.txt', `${blaming.trimEnd()} You entered your information wrong on the form.`],
  ['a name with spaces', 'late refund.txt', blaming]
])('--diff is a patch that git applies to the same bytes as --fix: %s', (_, name, text) => {
  const cwd = makeFolder({[`drafts/${name}`]: text})
  const {code, stdout} = run(['drafts', '--diff', '--review', ...blame], {cwd})
  expect(code).toBe(1)
  expect(read(cwd, `drafts/${name}`)).toBe(text)
  execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '-'], {cwd, input: stdout})
  const patched = read(cwd, `drafts/${name}`)
  const other = makeFolder({[`drafts/${name}`]: text})
  run(['drafts', '--fix', '--review', ...blame], {cwd: other})
  expect(patched).toBe(read(other, `drafts/${name}`))
  expect(patched).not.toBe(text)
})

test('an empty --diff exits 0 with nothing on stdout', () => {
  const cwd = makeFolder({'reply.txt': kind})
  expect(run(['reply.txt', '--diff', '--review'], {cwd})).toMatchObject({code: 0, stdout: ''})
})

test('a file that fails makes --diff exit 2', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stdout} = run(['reply.txt', 'gone.txt', '--diff', '--review'], {cwd})
  expect(code).toBe(2)
  expect(stdout).toContain('+++ b/reply.txt')
})

test('rewrite prints the reply to paste and lists on stderr what is left', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stdout, stderr} = run(['rewrite', 'reply.txt', ...blame], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Hi Sam,\n\nThanks for sending the form back\. .+\n\nBest,\nAna\n$/)
  expect(stdout).not.toContain('You entered')
  expect(stderr).toContain('Applied 1 rewrite. Nothing is left.')
  expect(read(cwd, 'reply.txt')).toBe(blaming)
})

test('rewrite --safe leaves the sentences for review and shows them', () => {
  const {stdout, stderr} = run(['rewrite', '-', '--safe', ...blame], {input: blaming})
  expect(stdout).toBe(blaming)
  expect(stderr).toContain('(accusatory-you)')
  expect(stderr).toMatch(/^ {4}\+ /m)
})

test('rewrite of a missing file is exit 2', () => {
  const {code, stdout, stderr} = run(['rewrite', 'gone.txt'], {cwd: makeFolder()})
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('gone.txt: cannot be read: it does not exist')
})
