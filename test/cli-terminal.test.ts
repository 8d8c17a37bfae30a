import {expect, test} from 'vitest'
import {readScreen} from '../src/cli/terminal.ts'
import {blaming, makeFolder, run} from './cli-harness.ts'

const control = '\u001B['

test.each([
  ['a terminal has colour', {env: {TERM: 'xterm'}, isTTY: true}, 1],
  ['a pipe has none', {env: {TERM: 'xterm'}, isTTY: false}, 0],
  ['NO_COLOR turns it off', {env: {NO_COLOR: '1'}, isTTY: true}, 0],
  ['an empty NO_COLOR does not', {env: {NO_COLOR: ''}, isTTY: true}, 1],
  ['FORCE_COLOR is stronger than NO_COLOR', {env: {NO_COLOR: '1', FORCE_COLOR: '2'}, isTTY: false}, 2],
  ['FORCE_COLOR=0 turns it off', {env: {FORCE_COLOR: '0'}, isTTY: true}, 0],
  ['--no-color is stronger than FORCE_COLOR', {env: {FORCE_COLOR: '1'}, isTTY: true, flag: false}, 0],
  ['--color is stronger than NO_COLOR', {env: {NO_COLOR: '1'}, isTTY: false, flag: true}, 1],
  ['a dumb terminal has none', {env: {TERM: 'dumb'}, isTTY: true}, 0],
  ['GitHub Actions shows colour', {env: {GITHUB_ACTIONS: 'true'}, isTTY: false}, 1]
])('%s', (_, source, color) => {
  expect(readScreen(source).color).toBe(color)
})

test('links need a terminal that is known to show them', () => {
  expect(readScreen({env: {TERM_PROGRAM: 'vscode'}, isTTY: true}).links).toBe(true)
  expect(readScreen({env: {TERM_PROGRAM: 'vscode'}, isTTY: false, flag: true}).links).toBe(false)
  expect(readScreen({env: {}, isTTY: true}).links).toBe(false)
})

test('--color and --no-color, FORCE_COLOR and NO_COLOR reach the report', () => {
  const cwd = makeFolder({'reply.txt': blaming})
  expect(run(['reply.txt'], {cwd}).stdout).not.toContain(control)
  expect(run(['reply.txt', '--color'], {cwd}).stdout).toContain(`${control}4m`)
  expect(run(['reply.txt'], {cwd, env: {FORCE_COLOR: '1'}}).stdout).toContain(control)
  expect(run(['reply.txt', '--no-color'], {cwd, env: {FORCE_COLOR: '1'}}).stdout).not.toContain(control)
})

test('TERM=dumb gives ASCII only', () => {
  const {stdout} = run(['reply.txt'], {cwd: makeFolder({'reply.txt': blaming}), env: {TERM: 'dumb'}})
  expect(stdout).toMatch(/3:35 {2}x /)
  expect(stdout).toMatch(/^[\n -~]*$/)
})

test('below 60 columns the rule id has its own line', () => {
  const {stdout} = run(['reply.txt'], {cwd: makeFolder({'reply.txt': blaming}), env: {COLUMNS: '50'}})
  expect(stdout).toMatch(/^ +accusatory-you$/m)
})

test('a reply cannot drive the terminal', () => {
  const text = 'Hi Sam,\n\nYou entered your \u001B[2Jinformation\u009B31m wrong on the \u202Eform.\n'
  const {stdout} = run(['reply.txt', '--only', 'blame'], {cwd: makeFolder({'reply.txt': text})})
  expect(stdout).not.toMatch(/[\u001B\u009B\u202E]/)
})

test('a file name cannot drive the terminal', () => {
  const {stdout, stderr} = run(['.', 'gone\u001B[2J.txt'], {cwd: makeFolder({'a\u001B[2J.txt': blaming})})
  expect(stdout + stderr).not.toContain('\u001B')
})
