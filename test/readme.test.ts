/**
 * The output that our documents show is the output of the build: every `console` block is run and compared, times
 * aside. `UPDATE_DOCS=1 npx vitest run test/readme.test.ts` writes what came instead.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {list, read, root} from './support/fixtures.ts'

const documents = list('*.md', 'docs/guides/*.md').filter(path => fencesOf(path).length > 0)
const folder = mkdtempSync(join(tmpdir(), 'support-lint-docs-'))
const commands = join(folder, '.commands')
const updates = process.env.UPDATE_DOCS === '1'

mkdirSync(commands)
for (const [name, script] of [
  ['support-lint', `exec node ${root}bin/support-lint.js "$@"`],
  ['npx', `shift; exec node ${root}bin/support-lint.js "$@"`],
  ['npm', `cd ${root} && exec node bin/support-lint.js fixtures/sample.txt --fail-on never`]
]) {
  writeFileSync(join(commands, name ?? ''), `#!/bin/sh\n${script}\n`)
  chmodSync(join(commands, name ?? ''), 0o755)
}
afterAll(() => rmSync(folder, {recursive: true}))

interface Fence {
  readonly language: string
  readonly text: string
}

function fencesOf(path: string): Fence[] {
  const fences = read(path).matchAll(/^```(console|js)\n([\s\S]*?)^```$/gm)
  return [...fences].map(([, language = '', text = '']) => ({language, text}))
}

/** Commands of a block with the output shown below each. */
function stepsOf(text: string): Array<{command: string; output: string}> {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map(step => {
      const end = step.indexOf('\n')
      return {command: step.slice(0, end), output: step.slice(end + 1).trimEnd()}
    })
}

function run(command: string, cwd: string): string {
  const result = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, PATH: `${commands}${delimiter}${process.env.PATH}`, NO_COLOR: '1', COLUMNS: '100'}
  })
  return result.stdout.trimEnd()
}

function withoutTimes(text: string): string {
  return text.replace(/\b\d+(?:\.\d+)? m?s\b/g, '# ms')
}

/** Shows a file (`cat reply.txt`: it is made), or what a command of ours prints; other commands are run unseen. */
function play(text: string, cwd: string): string {
  const steps = stepsOf(text).map(({command, output}) => {
    const [, path] = /^cat (\S+)$/.exec(command) ?? []
    if (path) {
      mkdirSync(dirname(join(cwd, path)), {recursive: true})
      writeFileSync(join(cwd, path), `${output}\n`)
      return `$ ${command}\n${output}`
    }
    if (/^npm install/.test(command)) return `$ ${command}${output && `\n${output}`}`
    const shown = run(command, cwd)
    const same = withoutTimes(shown) === withoutTimes(output)
    return `$ ${command}\n${same ? output : shown}`.trimEnd()
  })
  return `${steps.join('\n')}\n`
}

/** Runs a module; what it prints stands line by line in its comments after `// →`. */
function playModule(text: string, cwd: string): string {
  writeFileSync(join(cwd, 'example.mjs'), text)
  const {status, stdout, stderr} = spawnSync('node', ['example.mjs'], {cwd, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  const printed = stdout.trimEnd().split('\n')
  const shown = text.replace(/^(\s*\/\/ → ).*$/gm, (_, mark: string) => mark + printed.shift())
  return printed.length === 0 ? shown : `${shown}// → ${printed.join('\n// → ')}\n`
}

describe.each(documents)('%s', path => {
  const cwd = join(folder, path.replace(/\W/g, '-'))
  mkdirSync(join(cwd, 'node_modules'), {recursive: true})
  symlinkSync(root, join(cwd, 'node_modules/support-lint'))

  test.each(fencesOf(path).map((fence, index) => ({...fence, index})))('$language block $index', ({language, text}) => {
    const played = language === 'js' ? playModule(text, cwd) : play(text, cwd)
    if (updates && played !== text)
      writeFileSync(
        `${root}${path}`,
        read(path).replace(text, () => played)
      )
    else expect(played).toBe(text)
  })
})

test('the README shows real output', () => {
  expect(documents).toContain('README.md')
})
