import {expect, test} from 'vitest'
import reportCheckstyle from '../src/reporters/checkstyle.ts'
import reportGithub from '../src/reporters/github.ts'
import reportGitlab from '../src/reporters/gitlab.ts'
import reportJunit from '../src/reporters/junit.ts'
import reportMarkdown from '../src/reporters/markdown.ts'
import reportNdjson from '../src/reporters/ndjson.ts'
import reportRdjson from '../src/reporters/rdjson.ts'
import {draft, reportOf, runOf, type Sketch, sketches} from './reporter-harness.ts'

const failed = reportOf('macros/broken.json', '', [], {replies: [], error: {message: 'Not valid JSON', line: 3}})
const report = reportOf('macros/billing.txt', draft, sketches)
const run = runOf([report, failed])
const hostile: Sketch = {
  rule: 'pat-apology',
  message: 'Says <sorry> & "nothing"',
  words: 'Sorry | for `the` <b>inconvenience</b> & ]]> \u0001 @everyone.',
  rewrites: ['I am sorry, 100% sorry: "really".']
}
const nasty = runOf([reportOf('a,b:c.md', hostile.words, [hostile])])

test('checkstyle has a file per report and an error per finding', () => {
  expect(reportCheckstyle(run)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="macros/billing.txt">
    <error line="3" column="1" severity="error" message="Blames the customer for a mistake. Try: It looks like the information on the form needs to be corrected; let me get that fixed for you." source="support-lint.accusatory-you"/>
    <error line="4" column="1" severity="warning" message="Feels sorry for the customer instead of with them. Try: I&#39;d feel bad in your place too, and I&#39;m with you on this until it&#39;s sorted." source="support-lint.sympathy-not-empathy"/>
    <error line="4" column="21" severity="warning" message="Says sorry without saying what for. Try: I don&#39;t blame you for being frustrated; I would be too." source="support-lint.pat-apology"/>
    <error line="5" column="1" severity="warning" message="Never says what happens next, or when. Try: I&#39;ll email you again by [day and time], even if there is nothing new to report." source="support-lint.missing-timeline"/>
  </file>
  <file name="macros/broken.json">
    <error line="3" column="1" severity="error" message="Not valid JSON" source="support-lint.failure"/>
  </file>
</checkstyle>
`)
})

test('junit fails what reaches the gate and passes the rest', () => {
  const text = reportJunit(run)
  expect(text).toContain('<testsuites name="support-lint" tests="5" failures="1" errors="1" time="0">')
  expect(text).toContain(
    '<testcase classname="macros/billing.txt" name="accusatory-you 3:1" time="0">\n      <failure type="error"'
  )
  expect(text).toContain(
    'name="pat-apology 4:21" time="0">\n      <system-out>Says sorry without saying what for\nmacros/billing.txt:4:21 warn'
  )
  expect(text).toContain('- You entered your information wrong on the form.\n+ It looks like')
  expect(reportJunit({...run, gate: 'warn'})).toContain('tests="5" failures="4" errors="1"')
  expect(reportJunit(runOf([reportOf('good.txt', 'Thank you.', [])]))).toContain('name="no findings"')
})

test('XML holds nothing that XML cannot hold', () => {
  for (const text of [reportCheckstyle(nasty), reportJunit(nasty)]) {
    expect(text).not.toMatch(/\u0001|<b>|<sorry>|& |]]>/)
    expect(text).toContain('&lt;sorry&gt; &amp; &quot;nothing&quot;')
  }
})

test('github shows worst first, at most ten of each level, and says how many more there are', () => {
  const lines = reportGithub(run).split('\n')
  expect(lines[0]).toBe('::error file=macros/broken.json,title=support-lint::Not valid JSON')
  expect(lines[1]).toBe(
    '::error file=macros/billing.txt,line=3,endLine=3,col=1,endColumn=48,title=support-lint(accusatory-you)::' +
      'Blames the customer for a mistake%0ATry: It looks like the information on the form needs to be corrected; let me get that fixed for you.'
  )
  const many = runOf(Array.from({length: 13}, (_, index) => reportOf(`${index}.txt`, draft, sketches.slice(0, 1))))
  expect(reportGithub(many).match(/^::error /gm)).toHaveLength(10)
  expect(reportGithub(many)).toContain('3 more errors not shown: GitHub shows 10 per level and step.')
})

test('github commands are escaped', () => {
  expect(reportGithub(nasty)).toMatch(/^::warning file=a%2Cb%3Ac\.md,.*100%25 sorry: "really"\.\n$/)
})

test('gitlab fingerprints differ for the same words in two files and twice in one', () => {
  const twice = reportOf('b.txt', draft, [sketches[0] as Sketch, sketches[0] as Sketch])
  const entries = JSON.parse(reportGitlab(runOf([reportOf('a.txt', draft, sketches.slice(0, 1)), twice, failed])))
  expect(new Set(entries.map((entry: {fingerprint: string}) => entry.fingerprint)).size).toBe(4)
  expect(entries[1]).toMatchObject({
    check_name: 'support-lint/accusatory-you',
    severity: 'major',
    location: {path: 'a.txt', lines: {begin: 3, end: 3}}
  })
})

test('rdjson counts columns in UTF-8 bytes and suggests what can be put in as it stands', () => {
  const source = 'Grüße 👋 Sam, you entered it wrong, sorry.\n'
  const sketch: Sketch = {
    rule: 'accusatory-you',
    severity: 'error',
    message: 'Blames',
    words: 'you entered it wrong',
    rewrites: ['it needs to be corrected', {text: 'it needs [what]', safety: 'fill'}]
  }
  const [diagnostic] = JSON.parse(reportRdjson(runOf([reportOf('a.txt', source, [sketch])]))).diagnostics
  const column = Buffer.from('Grüße 👋 Sam, ').length + 1
  const range = {start: {line: 1, column}, end: {line: 1, column: column + 20}}
  expect(diagnostic.location).toEqual({path: 'a.txt', range})
  expect(diagnostic.suggestions).toEqual([{range, text: 'it needs to be corrected'}])
  const json = runOf([reportOf('a.json', source, [{...sketch, rewrites: ['say "no"']}])])
  expect(JSON.parse(reportRdjson(json)).diagnostics[0]).not.toHaveProperty('suggestions')
})

test('rdjson tells of a file that failed', () => {
  const {diagnostics} = JSON.parse(reportRdjson(run))
  expect(diagnostics[0]).toEqual({
    message: 'Not valid JSON',
    location: {path: 'macros/broken.json', range: {start: {line: 3}}},
    severity: 'ERROR'
  })
})

test('ndjson has one line per reply and per failure', () => {
  const library = reportOf('m.yaml', draft, [{...(sketches[0] as Sketch), locator: '/1/text'}], {
    replies: [{locator: '/0/text'}, {locator: '/1/text'}]
  })
  const lines = reportNdjson(runOf([library, failed, report]))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lines.map(line => [line.id, line.findings?.length ?? line.error])).toEqual([
    ['m.yaml#/0/text', 0],
    ['m.yaml#/1/text', 1],
    ['macros/broken.json', 'Not valid JSON'],
    ['macros/billing.txt', 4]
  ])
})

test('markdown is a table in which nothing is markup', () => {
  const text = reportMarkdown(run)
  expect(text).toMatch(/^### support-lint: 4 findings in 1 of 1 file\n\n\| \| Rule \| Where \| Now \| Try \|\n/)
  expect(text).toContain(
    '| ❌ | `accusatory-you` | `macros/billing.txt:3` | You entered your information wrong on the form. | It looks like'
  )
  expect(text).toContain("| *Never says what happens next, or when* | I'll email you again by \\[day and time\\],")
  expect(text).toContain('- `macros/broken.json` Not valid JSON')
  const row = reportMarkdown(nasty).split('\n')[4] ?? ''
  expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(6)
  expect(row).toContain('\\<b\\>inconvenience')
  expect(row).not.toContain('@everyone')
})

test('a clean run is one heading', () => {
  expect(reportMarkdown(runOf([reportOf('a.txt', draft, [])]))).toBe('### support-lint: nothing to fix in 1 reply\n')
})
