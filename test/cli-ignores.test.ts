import {expect, test} from 'vitest'
import {makeFolder, run} from './cli-harness.ts'

const blame = 'You entered your information wrong on the form.'

/** Rules that a run finds in one file, and those that are suppressed with their reasons. */
function lint(name: string, text: string, ...args: string[]) {
  const {stdout} = run([name, '-f', 'json', '--rule', 'pat-apology=warn', ...args], {cwd: makeFolder({[name]: text})})
  const {results} = JSON.parse(stdout)
  return {
    found: results.flatMap((result: {findings: Array<{ruleId: string}>}) => result.findings.map(({ruleId}) => ruleId)),
    reasons: results.flatMap((result: {suppressed: Array<{reason: string}>}) =>
      result.suppressed.map(({reason}) => reason)
    )
  }
}

test('a comment in Markdown ignores the next line with text, and gives its reason', () => {
  const text = `# Wrong form\n\n<!-- support-lint-disable-next-line accusatory-you -- legal wording -->\n\n${blame}\n`
  expect(lint('macro.md', text)).toEqual({found: [], reasons: ['legal wording']})
  expect(lint('macro.md', `${text}\n${blame}\n`).found).toEqual(['accusatory-you'])
})

test('a comment for another rule ignores nothing', () => {
  expect(lint('macro.md', `<!-- support-lint-disable-next-line pat-apology -->\n${blame}\n`).found).toEqual([
    'accusatory-you'
  ])
})

test('disable reaches to enable, disable-file over the whole file', () => {
  const text = `<!-- support-lint-disable -->\n\n${blame}\n\n<!-- support-lint-enable -->\n\n${blame}\n`
  expect(lint('macro.md', text).found).toEqual(['accusatory-you'])
  expect(lint('macro.md', `${blame}\n\n<!-- support-lint-disable-file accusatory-you -->\n`).found).toEqual([])
})

test('a Liquid comment works like an HTML comment', () => {
  const text = `{% comment %} support-lint-disable accusatory-you {% endcomment %}\n\n${blame}\n`
  expect(lint('macro.md', text).found).toEqual([])
})

test('a directive in a text that is sent as it stands is an error and ignores nothing', () => {
  const text = `<!-- support-lint-disable-next-line accusatory-you -->\n${blame}\n`
  expect(lint('draft.txt', text).found).toEqual(expect.arrayContaining(['visible-directive', 'accusatory-you']))
})

test('--no-inline-ignores heeds no directive', () => {
  const text = `<!-- support-lint-disable-file -->\n\n${blame}\n`
  expect(lint('macro.md', text).found).toEqual([])
  expect(lint('macro.md', text, '--no-inline-ignores').found).toEqual(['accusatory-you'])
})

test('--require-ignore-reason and --report-unused-ignores speak of the directive itself', () => {
  const used = `<!-- support-lint-disable-next-line accusatory-you -->\n${blame}\n`
  expect(lint('macro.md', used, '--report-unused-ignores').found).toEqual([])
  expect(lint('macro.md', used, '--require-ignore-reason').found).toEqual(['ignore-without-reason'])
  const unused = '<!-- support-lint-disable-next-line pat-apology -- old -->\nThank you for the photos, Sam.\n'
  expect(lint('macro.md', unused, '--require-ignore-reason').found).toEqual([])
  expect(lint('macro.md', unused, '--report-unused-ignores').found).toEqual(['unused-ignore'])
})

test('--fix leaves ignored words alone', () => {
  const text = `<!-- support-lint-disable-next-line accusatory-you -- legal -->\n${blame}\n`
  const {stdout} = run(['macro.md', '--diff', '--review'], {cwd: makeFolder({'macro.md': text})})
  expect(stdout).toBe('')
})
