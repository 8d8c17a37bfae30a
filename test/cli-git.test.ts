import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

function git(cwd: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'init.defaultBranch=main']
  execFileSync('git', [...who, ...args], {cwd, stdio: 'ignore'})
}

/** A repository with one committed bad macro, one staged, one changed, one new. */
function makeRepository(): string {
  const cwd = makeFolder({'old.txt': blaming, 'staged.txt': kind, 'changed.txt': kind})
  git(cwd, 'init')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-m', 'Add macros')
  writeFileSync(join(cwd, 'staged.txt'), blaming)
  git(cwd, 'add', 'staged.txt')
  writeFileSync(join(cwd, 'changed.txt'), blaming)
  writeFileSync(join(cwd, 'näw file.txt'), blaming)
  return cwd
}

function paths(cwd: string, ...args: string[]): string[] {
  const {results} = JSON.parse(run([...args, '-f', 'json'], {cwd}).stdout)
  return results.map((result: {path: string}) => result.path)
}

test('--staged lints what is staged, --changed all that differs and what is new', () => {
  const cwd = makeRepository()
  expect(paths(cwd, '.')).toHaveLength(4)
  expect(paths(cwd, '--staged')).toEqual(['staged.txt'])
  expect(paths(cwd, '--changed')).toEqual(['changed.txt', 'näw file.txt', 'staged.txt'])
  expect(paths(cwd, 'staged.txt', 'old.txt', '--changed')).toEqual(['staged.txt'])
})

test('--since lints what a branch changed since it left a ref', () => {
  const cwd = makeRepository()
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-m', 'Change macros')
  expect(paths(cwd, '--since', 'HEAD~1')).toEqual(['changed.txt', 'näw file.txt', 'staged.txt'])
  expect(run(['--since', 'HEAD'], {cwd})).toMatchObject({code: 0, stderr: 'No changed file to lint.\n'})
})

test('--changed-lines keeps only findings on lines that changed', () => {
  const cwd = makeRepository()
  writeFileSync(join(cwd, 'old.txt'), `${blaming}\nYou typed your e-mail address wrong on the form.\n`)
  const lines = (...args: string[]) => {
    const {results} = JSON.parse(run(['old.txt', '--only', 'accusatory-you', '-f', 'json', ...args], {cwd}).stdout)
    return results[0].findings.map((finding: {place: {start: {line: number}}}) => finding.place.start.line)
  }
  expect(lines()).toEqual([3, 8])
  expect(lines('--changed-lines')).toEqual([8])
})

test('a clean work tree is exit 0 with a note', () => {
  const cwd = makeFolder({'old.txt': blaming})
  git(cwd, 'init')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '-m', 'Add a macro')
  expect(run(['--changed'], {cwd})).toEqual({code: 0, stdout: '', stderr: 'No changed file to lint.\n'})
})

test('a repository without a commit counts every file as new', () => {
  const cwd = makeFolder({'new.txt': blaming})
  git(cwd, 'init')
  expect(paths(cwd, '--changed')).toEqual(['new.txt'])
  git(cwd, 'add', '.')
  expect(paths(cwd, '--staged')).toEqual(['new.txt'])
})

test('outside git and for an unknown ref the reason is told, exit 2', () => {
  const outside = run(['--changed'], {cwd: makeFolder({'new.txt': kind})})
  expect(outside.code).toBe(2)
  expect(outside.stderr).toContain('not a git repository')
  const unknown = run(['--since', 'nowhere'], {cwd: makeRepository()})
  expect(unknown.code).toBe(2)
  expect(unknown.stderr).toContain('nowhere')
})
