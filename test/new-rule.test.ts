import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {parseFixture} from '../src/fixture.ts'
import {root} from './support/fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'support-lint-rule-'))
afterAll(() => rmSync(folder, {recursive: true}))

function make(...args: readonly string[]): {status: number | null; stderr: string} {
  return spawnSync('node', [join(root, 'scripts/new-rule.mjs'), ...args], {
    encoding: 'utf8',
    env: {...process.env, SUPPORT_LINT_ROOT: folder}
  })
}

describe('new-rule', () => {
  test('makes a rule, and a fixture that can be read', () => {
    expect(make('cold-handoff', '--category', 'handoff', '--severity', 'warn')).toMatchObject({status: 0})
    const text = readFileSync(join(folder, 'src/rules/cold-handoff.ts'), 'utf8')
    expect(text).toContain("id: 'cold-handoff'")
    expect(text).toContain("category: 'handoff'")
    expect(text).toContain("severity: 'warn'")
    const fixture = readFileSync(join(folder, 'fixtures/rules/cold-handoff.md'), 'utf8')
    expect(parseFixture(fixture)).toEqual({id: 'cold-handoff', flags: [], passes: []})
  })

  test('never writes over a rule', () => {
    make('missing-timeline', '--category', 'expectations', '--scope', 'reply')
    const again = make('missing-timeline', '--category', 'expectations')
    expect(again).toMatchObject({status: 2, stderr: 'There is already a rule `missing-timeline`\n'})
  })

  test.each([
    [['ColdHandoff', '--category', 'handoff'], 'not `ColdHandoff`'],
    [['cold-shoulder', '--category', 'hand-off'], 'not `hand-off`'],
    [['cold-shoulder'], 'Expected --category']
  ])('refuses %j', (args, reason) => {
    const {status, stderr} = make(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
  })
})
