import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {binary, blaming, kind, makeFolder, run} from './cli-harness.ts'

test('init --yes makes an old library green; a new fault turns it red', () => {
  const cwd = makeFolder({'macros/a.txt': blaming})
  const {code, stdout} = run(['init', '--yes', '--ci', 'github'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Found 1 reply with \d+ findings?\.\nWrote \.support-lintrc\.json\n/)
  expect(JSON.parse(readFileSync(join(cwd, '.support-lintrc.json'), 'utf8')).$schema).toBe(
    './node_modules/support-lint/schema.json'
  )
  expect(parse(readFileSync(join(cwd, '.github/workflows/support-lint.yml'), 'utf8')).jobs).toHaveProperty(
    'support-lint'
  )
  expect(run([], {cwd}).code).toBe(0)
  writeFileSync(join(cwd, 'macros/b.txt'), blaming)
  expect(run([], {cwd}).code).toBe(1)
})

test('init --ci gitlab writes a file that GitLab can include', () => {
  const cwd = makeFolder({'a.txt': kind})
  run(['init', '--yes', '--ci', 'gitlab'], {cwd})
  const job = parse(readFileSync(join(cwd, '.gitlab/support-lint.yml'), 'utf8'))['support-lint']
  expect(job.artifacts.reports.codequality).toBe('gl-code-quality-report.json')
  expect(existsSync(join(cwd, '.support-lint-suppressions.json'))).toBe(false)
})

test('init overwrites nothing and asks nothing without a terminal', () => {
  const known = run(['init', '--yes'], {cwd: makeFolder({'.support-lintrc.json': '{}'})})
  expect(known.code).toBe(2)
  expect(known.stderr).toContain('.support-lintrc.json: There is a configuration already.')
  const silent = run(['init'], {cwd: makeFolder()})
  expect(silent.code).toBe(2)
  expect(silent.stderr).toContain('--yes')
})

test('--cache gives the same report, and a new one when text, configuration or flags change', () => {
  const cwd = makeFolder({'reply.txt': blaming, 'package.json': '{}'})
  const args = ['reply.txt', '-f', 'json', '--cache']
  const plain = run(['reply.txt', '-f', 'json'], {cwd}).stdout
  expect(run(args, {cwd}).stdout).toBe(plain)
  const store = join(cwd, 'node_modules/.cache/support-lint')
  const [file = ''] = readdirSync(store)
  const kept = readFileSync(join(store, file), 'utf8')
  writeFileSync(join(store, file), kept.replaceAll('"severity":"error"', '"severity":"info"'))
  expect(run(args, {cwd}).code).toBe(0)
  expect(run([...args, '--rule', 'accusatory-you=error'], {cwd}).code).toBe(1)
  writeFileSync(join(cwd, 'reply.txt'), `${blaming}\n`)
  expect(run(args, {cwd}).code).toBe(1)
  writeFileSync(join(store, file), '{"cut')
  writeFileSync(join(cwd, 'reply.txt'), blaming)
  expect(run(args, {cwd}).stdout).toBe(plain)
})

test('--cache-location keeps results elsewhere', () => {
  const cwd = makeFolder({'reply.txt': kind})
  run(['reply.txt', '--cache', '--cache-location', 'kept'], {cwd})
  expect(readdirSync(join(cwd, 'kept'))).toHaveLength(1)
  expect(existsSync(join(cwd, 'node_modules'))).toBe(false)
})

test('--summary appends Markdown', () => {
  const cwd = makeFolder({'reply.txt': blaming, 'summary.md': '# Before\n'})
  run(['reply.txt', '--summary', 'summary.md'], {cwd})
  expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^# Before\n### support-lint: \d+ finding/)
})

test('--timing says on stderr how long it took', () => {
  expect(run(['reply.txt', '--timing'], {cwd: makeFolder({'reply.txt': kind})}).stderr).toMatch(/^Linted in \d+ ms/)
})

test('--watch lints again when a file changes', async () => {
  const cwd = makeFolder({'reply.txt': kind})
  const child = spawn(process.execPath, [binary, '.', '--watch', '-f', 'compact'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', data => {
    stdout += data
  })
  child.stderr.on('data', data => {
    stderr += data
  })
  await until(() => stderr.includes('Watching for changes'))
  expect(stdout).toBe('')
  writeFileSync(join(cwd, 'reply.txt'), blaming)
  await until(() => stdout.includes('accusatory-you'))
  const ended = new Promise(resolve => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(130)
})

test('--watch refuses stdin', () => {
  expect(run(['-', '--watch']).code).toBe(2)
})

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 15_000
  while (!holds()) {
    if (Date.now() > end) throw new Error('Expected it within 15 seconds')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

test('--redact leaves names, addresses and numbers out of every format, and places as they are', () => {
  const text =
    'Hi Priya,\n\nPriya, you entered order 48213-77 wrong on the form; mail priya.shah@example.com or see https://acme.example/r?t=9.\n'
  const cwd = makeFolder({'reply.txt': text})
  for (const format of ['pretty', 'json', 'sarif', 'html', 'markdown', 'ndjson']) {
    const {stdout} = run(['reply.txt', '--only', 'blame', '--redact', '-f', format], {cwd})
    expect(stdout).toContain('accusatory-you')
    expect(stdout).not.toMatch(/Priya|48213|priya\.shah|acme\.example\/r/)
  }
  const place = (...args: string[]) =>
    JSON.parse(run(['reply.txt', '--only', 'blame', '-f', 'json', ...args], {cwd}).stdout).results[0].findings[0].place
  expect(place('--redact')).toEqual(place())
})

test('--replies says where the replies of unknown data are', () => {
  const cwd = makeFolder({'data.json': JSON.stringify({list: [{id: 7, words: blaming}]})})
  expect(run(['data.json'], {cwd}).code).toBe(2)
  const {code, stdout} = run(['data.json', '--replies', '/list/*/words', '-f', 'json'], {cwd})
  expect(code).toBe(1)
  expect(JSON.parse(stdout).results[0].reply.locator).toBe('/list/0/words')
})

test('an entry of documents says where the replies of some files are', () => {
  const csv = `active,title,body\ntrue,Wrong form,"${blaming}"\nfalse,Old,"${blaming}"\n`
  const config = {documents: [{files: 'canned.csv', replies: 'body', name: 'title', where: {active: 'true'}}]}
  const cwd = makeFolder({'canned.csv': csv, '.support-lintrc.json': JSON.stringify(config)})
  const {results} = JSON.parse(run(['canned.csv', '-f', 'json'], {cwd}).stdout)
  expect(results.map((result: {reply: {name: string}}) => result.reply.name)).toEqual(['Wrong form'])
})
