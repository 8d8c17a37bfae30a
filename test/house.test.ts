/** The laws of the house: what holds for every rule, every file and every word that we publish. */
import {spawnSync} from 'node:child_process'
import {basename} from 'node:path'
import {describe, expect, test} from 'vitest'
import * as linterModule from '../src/linter.ts'
import {createLinter, createLinterWithoutScan} from '../src/linter.ts'
import {rules} from '../src/rules/index.ts'
import {findingsOf, linterFor, parseFixture} from '../src/testing.ts'
import type {Finding, Linter, Severity} from '../src/types.ts'
import {applyRewrite, casesOf, list, read, readFixture, root} from './support/fixtures.ts'

const each = rules.map(rule => ({id: rule.id, rule}))
const replies = list('fixtures/replies/*.md')

/** Everything that a finding tells, with its rewrites read. */
function print(findings: readonly Finding[]): string[] {
  return findings.map(finding => JSON.stringify({...finding, rewrites: finding.rewrites}))
}

function brief({ruleId, actual, message}: Finding): string {
  return `${ruleId}: "${actual}" (${message})`
}

describe('law 1: rules are files', () => {
  test('ids are the file names, in alphabetical order', () => {
    const files = list('src/rules/*.ts').map(path => basename(path, '.ts'))
    expect(rules.map(rule => rule.id)).toEqual(files.filter(name => name !== 'index'))
    expect(files.length).toBeGreaterThan(1)
  })

  test('generated files are current', () => {
    const {status, stderr} = spawnSync('node', ['scripts/generate.mjs', '--check'], {cwd: root, encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe.each(each)('law 2: $id', ({id, rule}) => {
  const {flags, passes} = parseFixture(readFixture(id))

  test('has at least 25 flagged and 25 passing drafts, and none twice', () => {
    const drafts = [...flags, ...passes].map(({text, options}) => JSON.stringify([text, options]))
    expect(drafts.filter((draft, index) => drafts.indexOf(draft) !== index)).toEqual([])
    expect(flags.length).toBeGreaterThanOrEqual(25)
    expect(passes.length).toBeGreaterThanOrEqual(25)
  })

  test('says what it flags, why it matters and where the advice comes from', () => {
    const texts = {description: rule.description, rationale: rule.rationale, origin: rule.origin, bad: rule.example[0]}
    const blank = Object.entries({...texts, good: rule.example[1]}).filter(([, text]) => text.trim() === '')
    expect(blank.map(([name]) => name)).toEqual([])
    expect(rule.description).not.toContain('\n')
  })

  test.runIf(rule.scope === 'sentence')('has triggers in lower case', () => {
    const triggers = rule.scope === 'sentence' ? rule.triggers : []
    expect(triggers.length > 0 || (rule.scope === 'sentence' && rule.everywhere)).toBe(true)
    expect(triggers.filter(trigger => trigger !== trigger.toLowerCase().trim() || trigger === '')).toEqual([])
  })
})

describe.each(each)('law 3: rewrites of $id', ({id}) => {
  const {flags} = parseFixture(readFixture(id))

  test('are all written in the fixture', () => {
    const unwritten = flags.filter(flag => !flag.rewrites && (findingsOf(id, flag)[0]?.rewrites ?? []).length > 0)
    expect(unwritten.map(({line, text}) => `fixtures/rules/${id}.md:${line}: ${text}`)).toEqual([])
  })

  test('differ from the draft, and no rule flags them in their place', () => {
    const wrong: string[] = []
    for (const flag of flags) {
      const {linter, options} = linterFor(id, flag.options)
      for (const rewrite of findingsOf(id, flag)[0]?.rewrites ?? []) {
        const {text, start, end} = applyRewrite(flag.text, rewrite)
        if (text === flag.text) wrong.push(`nothing changes: ${text}`)
        const there = linter.lint(text, options).filter(finding => touches(finding, start, end))
        wrong.push(...there.map(finding => `${text} → ${brief(finding)}`))
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(['safe', 'review'] as const)('%s: applied twice are as applied once, and leave no blank', accept => {
    const wrong: string[] = []
    for (const flag of flags) {
      const {linter, options} = linterFor(id, flag.options)
      const once = linter.fix(flag.text, {...options, accept})
      const twice = linter.fix(once.output, {...options, accept})
      if (once.output !== twice.output) wrong.push(`${once.output} → ${twice.output}`)
      if (blanksOf(once.output).some(blank => !flag.text.includes(blank))) wrong.push(once.output)
    }
    expect(wrong).toEqual([])
  })
})

describe('law 5: findings are the same', () => {
  const drafts = [...rules.flatMap(rule => casesOf(rule.id).map(({text}) => text)), ...replies.map(path => read(path))]
  const config = {extends: 'all'}
  const run = (linter: Linter, texts: readonly string[]) => texts.map(text => print(linter.lint(text)))
  const expected = run(createLinter(config), drafts)

  test('with and without the trigger scan', () => {
    expect(expected.flat().length).toBeGreaterThan(0)
    expect(run(createLinterWithoutScan(config), drafts)).toEqual(expected)
  })

  test('in any order, and with a linter of their own', () => {
    const backwards = run(createLinter(config), drafts.toReversed())
    expect(backwards.toReversed()).toEqual(expected)
    expect(drafts.flatMap(text => run(createLinter(config), [text]))).toEqual(expected)
  })

  test('when their rewrites are never read, or read late', () => {
    const linter = createLinter(config)
    const unread = drafts.map(text => linter.lint(text))
    expect(unread.map(print)).toEqual(expected)
  })
})

describe('law 6: what we say passes our own linter', () => {
  const linter = createLinter({extends: 'strict'})
  const scope = new Map(rules.map(rule => [rule.id, rule.scope]))
  const check = (text: string, options = {}) =>
    linter
      .lint(text, {mode: 'draft', ...options})
      .filter(finding => scope.get(finding.ruleId) !== 'reply')
      .map(brief)

  const findings = rules.flatMap(rule => casesOf(rule.id).flatMap(flag => findingsOf(rule.id, flag)))
  const messages = [...new Set(findings.map(finding => finding.message))]
  const notes = [...new Set(findings.map(finding => finding.note))]

  test('diagnostics: one short sentence that does not start with the agent', () => {
    expect(messages.length).toBeGreaterThan(0)
    const wrong = messages.filter(text => text.length > 72 || text.trim() === '' || /^you\b/i.test(text))
    expect(wrong).toEqual([])
    expect(messages.flatMap(text => check(text))).toEqual([])
  })

  test.each(each)('notes, description and rationale of $id', ({id, rule}) => {
    const own = findings.filter(finding => finding.ruleId === id).map(finding => finding.note)
    expect([rule.description, rule.rationale, ...new Set(own)].flatMap(text => check(text))).toEqual([])
    expect(notes.length).toBeGreaterThan(0)
  })

  test.each(list('*.md', 'docs/**/*.md', '!node_modules'))('%s', path => {
    expect(check(read(path), {format: 'markdown'})).toEqual([])
  })
})

describe('law 7: good replies', () => {
  const linter = createLinter({extends: 'all'})
  const loud: ReadonlySet<Severity> = new Set(['warn', 'error'])

  test('are there to be linted', () => {
    expect(replies).toContain('fixtures/replies/essays.md')
    expect(replies.length).toBeGreaterThan(1)
  })

  test.each(replies)('%s stays silent', path => {
    const findings = linter.lint(read(path), {path, format: 'markdown'})
    const heard = path.endsWith('essays.md') ? findings : findings.filter(finding => loud.has(finding.severity))
    expect(heard.map(brief)).toEqual([])
  })
})

describe('law 8: work grows with the text, and no faster', () => {
  const counter = (linterModule as {countSteps?: (text: string) => number}).countSteps
  const hostile = [
    ...[
      'you ',
      'sorry for the ',
      'you entered the wrong ',
      'you, ',
      'not ',
      '"',
      '> ',
      '{{',
      '{%',
      '(',
      '**',
      '`',
      '<a'
    ],
    ...['&nbsp;', '- ', '\n', ' ', 'a', '.', '!?', "'", 'ü', '👍🏽', '://', '1.', 'because you ', 'I feel bad for ']
  ]

  test.runIf(counter)('twice the text takes at most 2.2 times the steps', () => {
    const fast = hostile.filter(unit => {
      const once = counter?.(unit.repeat(2000)) ?? 0
      return (counter?.(unit.repeat(4000)) ?? 0) > 2.2 * once + 100
    })
    expect(fast).toEqual([])
  })

  // Quadratic work on so much text takes minutes; linear work takes well under a second.
  test.each(hostile)('%j again and again is read in time', {timeout: 20_000}, unit => {
    const linter = createLinter({extends: 'all'})
    expect(() => linter.lint(unit.repeat(Math.ceil(300_000 / unit.length)))).not.toThrow()
  })
})

function touches({place}: Finding, start: number, end: number): boolean {
  const from = place.start.offset ?? 0
  const to = place.end.offset ?? 0
  return from < to && from < end && to > start
}

function blanksOf(text: string): string[] {
  return text.match(/\[[^\]]+\]/g) ?? []
}
