import {expect, test} from 'vitest'
import {UsageError} from '../src/errors.ts'
import {lintFiles, loadConfig} from '../src/node.ts'
import {blaming, kind, makeFolder} from './cli-harness.ts'

test('lintFiles lints files, folders and globs as the command line does', async () => {
  const cwd = makeFolder({
    'a/bad.txt': blaming,
    'a/README.md': blaming,
    'b/good.md': kind,
    'c/prices.json': '{"cup": 1}'
  })
  const reports = await lintFiles(['a', 'b/*.md', 'c'], {cwd})
  expect(
    reports.map(({path, findings, error}) => [path, findings.some(f => f.ruleId === 'accusatory-you'), error])
  ).toEqual([
    ['a/bad.txt', true, undefined],
    ['b/good.md', false, undefined]
  ])
})

test('lintFiles finds the configuration of each file, unless it is given one', async () => {
  const cwd = makeFolder({'bad.txt': blaming, '.support-lintrc.json': '{"rules": {"accusatory-you": "off"}}'})
  const severities = async (config?: {rules: {'accusatory-you': 'info'}}) => {
    const [report] = await lintFiles(['bad.txt'], {cwd, ...(config && {config})})
    return report?.findings.filter(({ruleId}) => ruleId === 'accusatory-you').map(({severity}) => severity)
  }
  expect(await severities()).toEqual([])
  expect(await severities({rules: {'accusatory-you': 'info'}})).toEqual(['info'])
})

test('lintFiles reports what it cannot read, and goes on', async () => {
  const cwd = makeFolder({
    'bad.txt': blaming,
    'macros.docx': 'PK',
    'x/.support-lintrc.json': '{"rulez": 1}',
    'x/a.txt': kind
  })
  const reports = await lintFiles(['gone.txt', 'macros.docx', 'x/a.txt', 'bad.txt'], {cwd})
  expect(reports.map(({path, error}) => [path, error?.message])).toEqual([
    ['gone.txt', 'does not exist.'],
    ['macros.docx', 'is a Word file; export it as CSV, HTML or text'],
    ['x/a.txt', 'Unknown key "rulez". Did you mean "rules"?'],
    ['bad.txt', undefined]
  ])
})

test('lintFiles honours inline ignores', async () => {
  const text =
    '<!-- support-lint-disable-next-line accusatory-you -- legal -->\nYou entered your information wrong on the form.\n'
  const [report] = await lintFiles(['macro.md'], {cwd: makeFolder({'macro.md': text})})
  expect(report?.findings).toEqual([])
  expect(report?.suppressed.map(({reason}) => reason)).toEqual(['legal'])
})

test('loadConfig gives what createLinter takes', async () => {
  const config = {extends: 'strict', overrides: [{files: 'legal/**', channel: 'email'}], ignores: ['old/**']}
  const cwd = makeFolder({'.support-lintrc.json': JSON.stringify(config)})
  expect(await loadConfig('legal/a.txt', {cwd})).toEqual({extends: 'strict', channel: 'email', rules: {}, voice: {}})
  const wrong = makeFolder({'.support-lintrc.json': '{"mode": 3}'})
  await expect(loadConfig('a.txt', {cwd: wrong})).rejects.toThrow(UsageError)
})
