import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

const name = '.support-lint-suppressions.json'
const worse = 'Hi Lee,\n\nYou typed your e-mail address wrong on the form.\n'

function read(cwd: string) {
  return JSON.parse(readFileSync(join(cwd, name), 'utf8'))
}

test('--suppress-all turns an old library green, and one new fault turns it red', () => {
  const cwd = makeFolder({'macros/a.txt': blaming, 'macros/b.txt': blaming})
  expect(run(['.'], {cwd}).code).toBe(1)
  const first = run(['.', '--suppress-all'], {cwd})
  expect(first.code).toBe(0)
  expect(first.stderr).toMatch(/^\.support-lint-suppressions\.json now holds \d+ suppressions \(\+\d+\)\.$/m)
  expect(run(['.', '--fail-on', 'info'], {cwd}).code).toBe(0)
  const report = JSON.parse(run(['.', '-f', 'json'], {cwd}).stdout)
  expect(report.summary).toMatchObject({errors: 0, suppressed: read(cwd).suppressions.length})
  expect(report.results[0].suppressed[0]).toMatchObject({reason: 'was there before support-lint'})
  writeFileSync(join(cwd, 'macros/c.txt'), blaming)
  const {code, stdout} = run(['.', '-f', 'compact'], {cwd})
  expect(code).toBe(1)
  expect(stdout).not.toMatch(/macros\/[ab]\.txt/)
})

test('a suppression survives moved lines and a moved file', () => {
  const cwd = makeFolder({'a.txt': blaming})
  run(['.', '--suppress-all'], {cwd})
  writeFileSync(join(cwd, 'a.txt'), `Hello again.\n\n${blaming}`)
  expect(run(['.'], {cwd}).code).toBe(0)
  renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
  expect(run(['.'], {cwd}).code).toBe(0)
})

test('--suppress-rule takes one rule only and refuses an unknown one', () => {
  const cwd = makeFolder({'a.txt': `${blaming}\nSorry for the inconvenience.\n`})
  run(['.', '--suppress-rule', 'pat-apology'], {cwd})
  expect(new Set(read(cwd).suppressions.map((entry: {rule: string}) => entry.rule))).toEqual(new Set(['pat-apology']))
  expect(run(['.', '--suppress-rule', 'pat-apolgy'], {cwd}).stderr).toContain('Did you mean "pat-apology"?')
})

test('what is no longer needed is told, and --prune-suppressions removes it', () => {
  const cwd = makeFolder({'a.txt': blaming, 'b.txt': worse})
  run(['.', '--suppress-all'], {cwd})
  writeFileSync(join(cwd, 'a.txt'), kind)
  expect(run(['.'], {cwd}).stderr).toContain('no longer needed; --prune-suppressions removes')
  run(['.', '--prune-suppressions'], {cwd})
  expect(new Set(read(cwd).suppressions.map((entry: {path: string}) => entry.path))).toEqual(new Set(['b.txt']))
  expect(run(['.'], {cwd})).toMatchObject({code: 0, stderr: ''})
})

test('linting one file does not call the suppressions of others unused', () => {
  const cwd = makeFolder({'a.txt': blaming, 'b.txt': worse})
  run(['.', '--suppress-all'], {cwd})
  expect(run(['a.txt'], {cwd}).stderr).toBe('')
})

test('a suppression ends after its last day', () => {
  const cwd = makeFolder({'a.txt': blaming})
  run(['.', '--suppress-all'], {cwd})
  const file = read(cwd)
  for (const entry of file.suppressions) entry.until = '2026-12-31'
  writeFileSync(join(cwd, name), JSON.stringify(file))
  expect(run(['.', '--today', '2026-12-31'], {cwd}).code).toBe(0)
  const {code, stderr} = run(['.', '--today', '2027-01-01'], {cwd})
  expect(code).toBe(1)
  expect(stderr).toContain('accusatory-you in a.txt until 2026-12-31')
  expect(run(['.', '--today', 'soon'], {cwd}).stderr).toContain('Expected a date')
})

test('--suppressions names another file, which must be there', () => {
  const cwd = makeFolder({'a.txt': blaming})
  run(['.', '--suppress-all', '--suppressions', 'old/kept.json'], {cwd})
  expect(run(['.'], {cwd}).code).toBe(1)
  expect(run(['.', '--suppressions', 'old/kept.json'], {cwd}).code).toBe(0)
  expect(run(['.', '--suppressions', 'gone.json'], {cwd}).code).toBe(2)
})

test('--fix leaves suppressed words alone', () => {
  const cwd = makeFolder({'a.txt': blaming})
  run(['.', '--suppress-all'], {cwd})
  run(['.', '--fix', '--review'], {cwd})
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(blaming)
})

test('a suppressions file that is wrong is exit 2 and says where', () => {
  const cwd = makeFolder({'a.txt': kind, [name]: '{"version": 1, "suppressions": [{"rule": "pat-apology"}]}'})
  const {code, stderr} = run(['.'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(`${name}: "suppressions.0.fingerprint" is wrong`)
})
