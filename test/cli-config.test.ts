import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

const off = '{"rules": {"accusatory-you": "off"}}'

test('.support-lintrc.json nearest to the file applies, comments and trailing commas allowed', () => {
  const cwd = makeFolder({
    '.support-lintrc.json': '{\n  // lawyers\n  "rules": {"accusatory-you": "warn",},\n}',
    'reply.txt': blaming,
    'legal/.support-lintrc.json': off,
    'legal/deep/reply.txt': blaming
  })
  const {code, stdout} = run(['.', '-f', 'compact', '--only', 'blame'], {cwd})
  expect(code).toBe(0)
  expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^reply\.txt: .*Warning/), '', '1 problem'])
})

test('no configuration is looked for above the git root', () => {
  const cwd = makeFolder({'.support-lintrc.json': off, 'repository/reply.txt': blaming})
  expect(run(['repository'], {cwd}).code).toBe(0)
  mkdirSync(join(cwd, 'repository/.git'))
  expect(run(['repository'], {cwd}).code).toBe(1)
})

test('--config uses one file, --no-config none', () => {
  const cwd = makeFolder({
    '.support-lintrc.json': off,
    'strict.json': '{"rules": {"accusatory-you": "info"}}',
    'reply.txt': blaming
  })
  expect(run(['reply.txt', '--no-config'], {cwd}).code).toBe(1)
  const {stdout} = run(['reply.txt', '-c', 'strict.json', '-f', 'compact'], {cwd})
  expect(stdout).toContain('Info - ')
})

test('a rule option changes what the rule lets pass', () => {
  const text = 'Hi Sam,\n\nSorry for the inconvenience.\n\nAna\n'
  const config = {rules: {'pat-apology': ['warn', {allow: ['sorry for the inconvenience']}]}}
  const cwd = makeFolder({'reply.txt': text, 'c.json': JSON.stringify(config)})
  expect(run(['reply.txt', '--only', 'pat-apology', '-f', 'compact'], {cwd}).stdout).toContain('pat-apology')
  expect(run(['reply.txt', '--only', 'pat-apology', '-f', 'compact', '-c', 'c.json'], {cwd}).stdout).toBe('')
})

test('--print-config shows each value and where it comes from', () => {
  const cwd = makeFolder({
    '.support-lintrc.json': '{"extends": "strict", "channel": "chat", "rules": {"pat-apology": "error"}}',
    'reply.txt': kind
  })
  const shown = JSON.parse(run(['--print-config', 'reply.txt', '--mode', 'macro'], {cwd}).stdout)
  expect(shown).toMatchObject({
    config: '.support-lintrc.json',
    preset: {value: 'strict', origin: '.support-lintrc.json'},
    channel: {value: 'chat', origin: '.support-lintrc.json'},
    mode: {value: 'macro', origin: 'command line'},
    locale: {value: 'auto', origin: 'default'}
  })
  expect(shown.rules['pat-apology']).toMatchObject({severity: 'error', origin: '.support-lintrc.json'})
  expect(shown.rules['accusatory-you']).toMatchObject({severity: 'error', origin: 'preset strict'})
})

test.each([
  ['not JSON', '{"rules": ', 'c.json:1: Not valid JSON'],
  ['an unknown key', '{\n  "rulez": {}\n}', 'c.json:2: Unknown key "rulez". Did you mean "rules"?'],
  [
    'an unknown rule',
    '{"rules": {"pat-apolgy": "off"}}',
    'c.json: Unknown rule "pat-apolgy". Did you mean "pat-apology"?'
  ],
  ['an unknown severity', '{"rules": {"pat-apology": "warning"}}', 'Did you mean "warn"?'],
  ['an unknown option', '{"rules": {"pat-apology": ["warn", {"alow": []}]}}', 'Did you mean "allow"?'],
  ['a wrong option', '{"rules": {"pat-apology": ["warn", {"allow": "x"}]}}', 'must be a list of strings, not "x"'],
  [
    'a wrong value',
    '{"mode": "drafts"}',
    'c.json:1: "mode" must be auto, draft or macro, not "drafts". Did you mean "draft"?'
  ],
  ['an unknown preset', '{"extends": "strct"}', 'Did you mean "strict"?'],
  ['itself', '{"extends": "./c.json"}', 'extends itself: c.json -> c.json'],
  ['a missing file', '{"extends": "./team.json"}', 'team.json does not exist']
])('a configuration with %s is exit 2 and says where', (_, text, message) => {
  const cwd = makeFolder({'c.json': text, 'reply.txt': kind})
  const {code, stderr} = run(['reply.txt', '-c', 'c.json'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('    at ')
})

test('a wrong configuration in one folder is told once and does not stop the others', () => {
  const cwd = makeFolder({
    'a/.support-lintrc.json': '{"rulez": {}}',
    'a/one.txt': blaming,
    'a/two.txt': blaming,
    'b/three.txt': blaming
  })
  const {code, stdout, stderr} = run(['.', '-f', 'compact'], {cwd})
  expect(code).toBe(2)
  expect(stderr.match(/rulez/g)).toHaveLength(1)
  expect(stdout).toMatch(/^b\/three\.txt: /)
  expect(stdout).not.toContain('a/')
})

test('a configuration that is a folder is exit 2', () => {
  const cwd = makeFolder({'reply.txt': kind, 'c.json/x': ''})
  const {code, stderr} = run(['reply.txt', '-c', 'c.json'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('c.json: Cannot read the configuration: it is a directory.')
})

test('a configuration in a deeper language is data only', () => {
  const cwd = makeFolder({'c.yaml': 'rules: !!js/function "() => process.exit(7)"\n', 'reply.txt': kind})
  expect(run(['reply.txt', '-c', 'c.yaml'], {cwd}).code).toBe(2)
})
