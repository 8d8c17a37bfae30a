import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, pitying, run, three} from './cli-harness.ts'

test('--statistics counts by rule instead of showing findings', () => {
  const cwd = makeFolder({'one.txt': blaming, 'two.txt': blaming})
  const {stdout} = run(['.', '--statistics', '--only', 'blame'], {cwd})
  expect(stdout).toMatch(/^ count {2}rule {12}severity {2}rewrites\n {5}2 {2}accusatory-you {2}error /)
  expect(stdout).not.toContain('one.txt\n')
  expect(stdout).toContain('✖ 2 errors in 2 replies')
})

test('--statistics leaves machine formats alone and goes to stderr', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {stdout, stderr} = run(['reply.txt', '--statistics', '-f', 'json'], {cwd})
  expect(JSON.parse(stdout).results[0].findings.length).toBeGreaterThan(0)
  expect(stderr).toContain('accusatory-you')
})

test('--max-findings shows that many and says how many are left', () => {
  const cwd = makeFolder({'reply.txt': blaming + pitying})
  const {code, stdout, stderr} = run(['reply.txt', '-f', 'compact', '--max-findings', '1', ...three], {cwd})
  expect(code).toBe(1)
  expect(stdout.match(/reply\.txt: /g)).toHaveLength(1)
  expect(stderr).toContain('2 more findings not shown (--max-findings 1).')
})

test('--suggest 0 shows the fault and the reason without a rewrite', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const args = ['reply.txt', '--only', 'accusatory-you']
  expect(run(args, {cwd}).stdout).toMatch(/^ +\+ /m)
  expect(run([...args, '--suggest', '0'], {cwd}).stdout).not.toMatch(/^ +\+ /m)
})

test('-f json is versioned, has no time and no absolute path, and gives the same bytes twice', () => {
  const cwd = makeFolder({'macros/reply.txt': blaming})
  const first = run(['macros', '-f', 'json'], {cwd}).stdout
  expect(run([join(cwd, 'macros'), '-f', 'json'], {cwd}).stdout).toBe(first)
  expect(first).not.toContain(cwd)
  const report = JSON.parse(first)
  expect(Object.keys(report)).toEqual(['version', 'tool', 'summary', 'results', 'errors'])
  expect(Object.keys(report.summary)).toEqual(
    'files replies sentences errors warnings infos rewrites suppressed hidden skipped'.split(' ')
  )
  const [finding] = report.results[0].findings
  expect(report.results[0].path).toBe('macros/reply.txt')
  expect(blaming.slice(finding.place.start.offset, finding.place.end.offset)).toBe(finding.actual)
  expect(finding.sentence.start.line).toBe(3)
  expect(finding.rewrites[0].place.start.line).toBe(3)
})

test('-f name:file writes a report to a file, and several formats go side by side', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {stdout} = run(['reply.txt', '-f', 'json:out/report.json', '-f', 'compact'], {cwd})
  expect(stdout).toMatch(/^reply\.txt: line 3/)
  expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')).summary.files).toBe(1)
})

test('a report that cannot be written is exit 2', () => {
  const cwd = makeFolder({'reply.txt': kind, 'out/x': ''})
  const {code, stderr} = run(['reply.txt', '-f', 'json:out'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('support-lint: out: Cannot write the report')
})

test('-f json is JSON even where nothing was found', () => {
  const {code, stdout} = run(['-f', 'json'], {cwd: makeFolder({'server.js': 'listen()'})})
  expect(code).toBe(2)
  expect(JSON.parse(stdout).errors[0]).toMatchObject({path: '.'})
})
