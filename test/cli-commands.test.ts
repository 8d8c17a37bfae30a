import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {kind, makeFolder, run} from './cli-harness.ts'

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

test('--version and -V print the version of the package', () => {
  for (const args of [['--version'], ['-V'], ['--version', '--no-color']]) {
    expect(run(args)).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
  }
})

test('--help shows every option of the default command on stdout', () => {
  const {code, stdout, stderr} = run(['--help'])
  expect([code, stderr]).toEqual([0, ''])
  for (const flag of ['--fix', '--format', '--config', '--fail-on', '--preset']) expect(stdout).toContain(flag)
  expect(stdout).toMatch(/rewrite .*<file>/)
})

test('help fits 80 columns', () => {
  for (const args of [['--help'], ['rewrite', '--help']]) {
    const lines = run(args).stdout.split('\n')
    expect(lines.filter(line => line.length > 80)).toEqual([])
  }
})

test('explain says why, from where, and what to write instead', () => {
  const {code, stdout} = run(['explain', 'accusatory-you'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^accusatory-you\n/)
  for (const part of ['Why it matters', 'Source: ', '\n- ', '\n+ ', '"accusatory-you": "off"'])
    expect(stdout).toContain(part)
})

test('explain lists the options of a rule', () => {
  expect(run(['explain', 'pat-apology']).stdout).toContain('allow (string[], default [')
})

test('explain of an unknown rule is exit 2 with the rule that was meant', () => {
  const {code, stderr} = run(['explain', 'pat-apologies'])
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean "pat-apology"?')
})

test('rules lists each rule with its severity under the configuration here', () => {
  const cwd = makeFolder({'.support-lintrc.json': '{"rules": {"pat-apology": "off"}}'})
  expect(run(['rules'], {cwd}).stdout).toMatch(/^pat-apology +apology +sentence +off +recommended/m)
  const rules: Array<{id: string; severity: string}> = JSON.parse(run(['rules', '--json'], {cwd}).stdout)
  expect(rules.map(rule => rule.id)).toEqual(rules.map(rule => rule.id).toSorted())
  expect(rules.find(rule => rule.id === 'pat-apology')?.severity).toBe('off')
})

test('a flag before the command counts for the command', () => {
  const cwd = makeFolder({'c.json': '{"rules": {"pat-apology": "error"}}', 'reply.txt': kind})
  expect(run(['-c', 'c.json', 'rules'], {cwd}).stdout).toMatch(/^pat-apology .* error /m)
})

test('every option in the help has a test that uses it', () => {
  const folder = new URL('.', import.meta.url)
  const names = readdirSync(folder).filter(name => /^cli-.*\.test\.ts$/.test(name))
  const tests = names.map(name => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const options = [[], ['rewrite'], ['explain'], ['rules'], ['init'], ['test']]
    .flatMap(command => run([...command, '--help']).stdout.match(/^ {2}(?:-\w, )?--[\w-]+/gm) ?? [])
    .map(line => line.replace(/.*(?=--)/, ''))
  expect(options.length).toBeGreaterThan(40)
  expect([...new Set(options)].filter(option => !tests.includes(`'${option}'`))).toEqual([])
})

test('completion gives bash the commands, options and files', () => {
  const cwd = makeFolder({'reply.txt': kind, 'complete.sh': run(['completion', 'bash']).stdout})
  const complete = (...words: string[]) => {
    const line = `source complete.sh; COMP_WORDS=(support-lint ${words.join(' ')}); COMP_CWORD=${words.length}; _support_lint; printf '%s\\n' "\${COMPREPLY[@]}"`
    return execFileSync('bash', ['-c', line], {cwd, encoding: 'utf8'}).trim().split('\n')
  }
  expect(complete('rewr')).toEqual(['rewrite'])
  expect(complete('--max')).toEqual(['--max-findings', '--max-warnings'])
  expect(complete('rewrite', '--sa')).toEqual(['--safe'])
  expect(complete('repl')).toContain('reply.txt')
})

test('completion for zsh and fish names every command, and other shells are refused', () => {
  expect(run(['completion', 'zsh']).stdout).toContain('bashcompinit')
  expect(run(['completion', 'fish']).stdout).toMatch(
    /^complete -c support-lint -n __fish_use_subcommand -a rewrite -d '/m
  )
  expect(run(['completion', 'powershell'])).toMatchObject({code: 2, stdout: ''})
})
