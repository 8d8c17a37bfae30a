import {spawn} from 'node:child_process'
import {expect, test} from 'vitest'
import {binary, blaming, kind, makeFolder, pitying, run, three} from './cli-harness.ts'

test('a draft with blame exits 1 and shows the sentence before and after on stdout', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  const {code, stdout, stderr} = run(['reply.txt'], {cwd})
  expect(code).toBe(1)
  expect(stdout).toContain('reply.txt\n  3:35  ✖ ')
  expect(stdout).toMatch(/ accusatory-you$/m)
  expect(stdout).toContain('        - You entered your information wrong on the form.\n        + ')
  expect(stdout).toContain('npx support-lint rewrite reply.txt')
  expect(stdout).toContain('npx support-lint explain accusatory-you')
  expect(stderr).toBe('')
})

test('a clean draft exits 0 with one line', () => {
  const {code, stdout} = run(['reply.txt'], {cwd: makeFolder({'reply.txt': kind})})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^✔ 1 reply, nothing to fix \(\d+ sentences, [\d.]+ m?s\)\n$/)
})

test('a draft with warnings only exits 0', () => {
  const {code, stdout} = run(['reply.txt', ...three], {cwd: makeFolder({'reply.txt': pitying})})
  expect(code).toBe(0)
  expect(stdout).toMatch(/⚠ 2 warnings in 1 reply/)
})

test('stdin is read for "-" and for --stdin', () => {
  for (const flag of ['-', '--stdin']) {
    const {code, stdout} = run([flag], {input: blaming})
    expect(code).toBe(1)
    expect(stdout).toContain('<stdin>')
    expect(stdout).toContain('… | npx support-lint rewrite -')
  }
})

test('--stdin-filename names stdin', () => {
  const {stdout} = run(['-', '--stdin-filename', 'drafts/late.txt', '-f', 'compact'], {input: blaming})
  expect(stdout).toMatch(/^drafts\/late\.txt: line 3, /)
})

test('no operand lints the folder', () => {
  const cwd = makeFolder({'drafts/reply.txt': blaming})
  expect(run(['-f', 'compact'], {cwd}).stdout).toMatch(/^drafts\/reply\.txt: /)
})

test('no operand in a folder without replies shows where to start, on stderr', () => {
  const {code, stdout, stderr} = run([], {cwd: makeFolder({'server.js': 'listen()'})})
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('echo "Sorry for the inconvenience." | npx support-lint -')
  expect(stderr.trim().split('\n')).toHaveLength(5)
})

test('no operand in a folder with empty files only is exit 0 with notes', () => {
  const {code, stderr} = run([], {cwd: makeFolder({'empty.txt': ''})})
  expect(code).toBe(0)
  expect(stderr).toBe('empty.txt is empty: nothing to lint.\n')
})

test('--fail-on moves the gate', () => {
  const cwd = makeFolder({'reply.txt': pitying, 'blame.txt': blaming})
  expect(run(['reply.txt', '--fail-on', 'warn'], {cwd}).code).toBe(1)
  expect(run(['reply.txt', '--fail-on', 'error', ...three], {cwd}).code).toBe(0)
  expect(run(['blame.txt', '--fail-on', 'never'], {cwd}).code).toBe(0)
  expect(
    run(['reply.txt', ...three, '--rule', 'pat-apology=info', '--only', 'pat-apology', '--fail-on', 'info'], {cwd}).code
  ).toBe(1)
})

test('--max-warnings fails on one warning more', () => {
  const cwd = makeFolder({'reply.txt': pitying})
  expect(run(['reply.txt', ...three, '--max-warnings', '2'], {cwd}).code).toBe(0)
  const {code, stderr} = run(['reply.txt', ...three, '--max-warnings', '1'], {cwd})
  expect(code).toBe(1)
  expect(stderr).toContain('Too many warnings: 2, at most 1')
})

test('--quiet shows errors only but still counts warnings for the gate', () => {
  const cwd = makeFolder({'reply.txt': `${blaming}\nI feel bad for you.\n`, 'empty.txt': ''})
  const {stdout, stderr} = run(['.', '-f', 'compact', '--quiet'], {cwd})
  expect(stdout).toContain('accusatory-you')
  expect(stdout).not.toContain('sympathy-not-empathy')
  expect(stderr).toBe('')
  expect(run(['.', '--quiet', '--fail-on', 'never', '--max-warnings', '0'], {cwd}).code).toBe(1)
})

test('--only runs what it names, --skip leaves out what it names, by rule or category', () => {
  const cwd = makeFolder({'reply.txt': blaming + pitying})
  const ids = (...args: string[]) => {
    const {results} = JSON.parse(run(['reply.txt', '-f', 'json', ...args], {cwd}).stdout)
    return new Set(results.flatMap((result: {findings: Array<{ruleId: string}>}) => result.findings.map(f => f.ruleId)))
  }
  expect(ids('--only', 'blame')).toEqual(new Set(['accusatory-you']))
  expect(ids('--only', 'pat-apology', '--only', 'accusatory-you')).toEqual(new Set(['accusatory-you', 'pat-apology']))
  expect(ids(...three, '--skip', 'apology')).toEqual(new Set(['accusatory-you', 'sympathy-not-empathy']))
})

test('--rule sets a severity and turns a rule off', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  expect(run(['reply.txt', '--rule', 'accusatory-you=off', '--only', 'blame'], {cwd}).stdout).toContain(
    'nothing to fix'
  )
  const {code, stdout} = run(['reply.txt', '--rule', 'accusatory-you=warn', '-f', 'compact'], {cwd})
  expect(code).toBe(0)
  expect(stdout).toContain('Warning - ')
})

test('--preset all turns on what recommended leaves out', () => {
  const severities = (preset: string) => {
    const rules: Array<{preset: string; severity: string}> = JSON.parse(
      run(['rules', '--json', '--preset', preset]).stdout
    )
    return rules.filter(rule => rule.severity === 'off').map(rule => rule.preset)
  }
  expect(severities('all')).toEqual([])
  expect(severities('recommended')).not.toContain('recommended')
})

test('--min-confidence reaches the configuration', () => {
  const cwd = makeFolder({'reply.txt': kind})
  const config = JSON.parse(run(['--print-config', 'reply.txt', '--min-confidence', 'high'], {cwd}).stdout)
  expect(config.minConfidence).toEqual({value: 'high', origin: 'command line'})
})

test('--trace says on stderr what a rule looked at', () => {
  const cwd = makeFolder({
    'reply.txt': 'Hi Sam,\n\nIf you entered your information wrong on the form, we can fix it.\n'
  })
  const {stderr} = run(['reply.txt', '--trace', 'accusatory-you'], {cwd})
  expect(stderr).toContain('reply.txt: ')
  expect(run(['reply.txt'], {cwd}).stderr).toBe('')
})

test('--debug names the configuration of each file', () => {
  const cwd = makeFolder({'reply.txt': kind, '.support-lintrc.json': '{}'})
  expect(run(['reply.txt', '--debug'], {cwd}).stderr).toContain('reply.txt: configuration .support-lintrc.json')
})

test('--thread must be a list of turns', () => {
  const cwd = makeFolder({
    'reply.txt': kind,
    'good.json': '[{"role": "customer", "text": "Where is my blender?"}]',
    'bad.json': '[{"role": "robot", "text": "Where is my blender?"}]'
  })
  expect(run(['reply.txt', '--thread', 'good.json'], {cwd}).code).toBe(0)
  const {code, stderr} = run(['reply.txt', '--thread', 'bad.json'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('bad.json: Turn 0 must be')
})

test('--mode, --channel, --type and --locale reach the configuration', () => {
  const cwd = makeFolder({'reply.txt': kind})
  const flags = ['--mode', 'macro', '--channel', 'chat', '--type', 'handoff', '--locale', 'en-GB']
  const config = JSON.parse(run(['--print-config', 'reply.txt', ...flags], {cwd}).stdout)
  expect(config).toMatchObject({
    mode: {value: 'macro', origin: 'command line'},
    channel: {value: 'chat', origin: 'command line'},
    replyType: {value: 'handoff', origin: 'command line'},
    locale: {value: 'en-GB', origin: 'command line'}
  })
})

test('--mode decides whose words a quoted line is', () => {
  const cwd = makeFolder({'reply.md': 'Hi Sam,\n\n> You entered your information wrong on the form.\n\nThanks, Ana\n'})
  const args = ['reply.md', '-f', 'compact', '--only', 'accusatory-you']
  expect(run([...args, '--mode', 'macro'], {cwd}).stdout).toContain('accusatory-you')
  expect(run([...args, '--mode', 'draft'], {cwd}).stdout).toBe('')
})

test('--input reads a file in another format than its name says', () => {
  const cwd = makeFolder({
    'reply.txt': '```\nYou entered your information wrong on the form.\n```\n\nThank you, Sam.\n'
  })
  const args = ['reply.txt', '-f', 'compact', '--mode', 'draft', '--only', 'accusatory-you']
  expect(run([...args, '--input', 'markdown'], {cwd}).stdout).toBe('')
})

test('a reader that goes away ends the run quietly', async () => {
  const cwd = makeFolder(Object.fromEntries(Array.from({length: 40}, (_, i) => [`${i}.txt`, blaming.repeat(60)])))
  const child = spawn(process.execPath, [binary, '.', '-f', 'json'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  let stderr = ''
  child.stderr.on('data', data => {
    stderr += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise(resolve => child.on('close', resolve))
  expect(stderr).toBe('')
})

test('an interrupt is exit 130', async () => {
  const child = spawn(process.execPath, [binary, '-'], {stdio: ['pipe', 'pipe', 'pipe']})
  setTimeout(() => child.kill('SIGINT'), 1500)
  const [code] = await new Promise<[number | null, string | null]>(resolve =>
    child.on('close', (...ended) => resolve(ended as [number | null, string | null]))
  )
  expect(code).toBe(130)
})
