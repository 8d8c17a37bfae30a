import {describe, expect, test} from 'vitest'
import {parseFixture, runFixture} from '../src/testing.ts'
import type {Config, Finding, Linter, LintOptions, Range, Rewrite} from '../src/types.ts'

const page = [
  '# accusatory-you',
  '',
  '## Flags',
  '',
  '> You entered your information wrong on the form.',
  '',
  '- It looks like the information on the form needs to be corrected.',
  '- fill: We can mend the form together [day and time].',
  '',
  '```yaml',
  'mode: macro',
  'channel: chat',
  'options:',
  '  allow: [wrong box]',
  '```',
  '',
  '> Hi {{ticket.requester.first_name}},',
  '>',
  '> **You ticked the wrong box** on order #48213 & paid 2*3 dollars.',
  '> > and a *quoted* line',
  '',
  '> Thanks for waiting, Ana.**^**',
  '',
  '1. safe: I am on it.',
  '',
  '## Passes',
  '',
  '> Our own label was wrong, Sam.',
  ''
].join('\n')

function place([start, end]: Range): Finding['place'] {
  return {start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}}
}

function finding(range: Range, texts: readonly string[] = [], related: readonly Range[] = []): Finding {
  const rewrites = texts.map((text): Rewrite => ({text, place: place(range), safety: 'review', blanks: []}))
  return {
    ruleId: 'accusatory-you',
    source: 'support-lint',
    severity: 'error',
    confidence: 'high',
    message: 'Blames the customer for a mistake',
    note: '',
    url: '',
    place: place(range),
    actual: '',
    rewrites,
    related: related.map(place),
    sentence: null,
    reply: {locator: ''},
    fingerprint: ''
  }
}

/** A linter that finds what the test says, and remembers how it was asked. */
function linterThat(find: (text: string) => Finding[], asked: unknown[] = []): (config: Config) => Linter {
  const lint = (config: Config) => (text: string, options?: LintOptions) => {
    asked.push({config, options})
    return find(text)
  }
  return config => ({
    rules: [],
    lint: lint(config),
    inspect: () => ({
      findings: [],
      replies: [],
      counts: {replies: 0, sentences: 0, hidden: 0},
      format: 'text',
      notes: []
    }),
    fix: text => ({output: text, applied: [], remaining: []}),
    trace: () => [],
    score: () => []
  })
}

function flag(...quote: readonly string[]): string {
  return ['# accusatory-you', '', '## Flags', '', ...quote, ''].join('\n')
}

describe('a fixture is read', () => {
  const {id, flags, passes} = parseFixture(page)

  test('with its id from the title', () => {
    expect(id).toBe('accusatory-you')
  })

  test('with the whole draft as the place where nothing is bold', () => {
    expect(flags[0]).toMatchObject({line: 5, places: [[0, 47]], options: {}})
  })

  test('with rewrites in order and their safety', () => {
    expect(flags[0]?.rewrites).toEqual([
      {text: 'It looks like the information on the form needs to be corrected.', safety: 'review'},
      {text: 'We can mend the form together [day and time].', safety: 'fill'}
    ])
    expect(flags[2]?.rewrites).toEqual([{text: 'I am on it.', safety: 'safe'}])
  })

  test('with the draft as written, without the marks', () => {
    expect(flags[1]?.text.split('\n')).toEqual([
      'Hi {{ticket.requester.first_name}},',
      '',
      'You ticked the wrong box on order #48213 & paid 2*3 dollars.',
      '> and a *quoted* line'
    ])
    expect(flags[1]?.places).toEqual([[37, 61]])
  })

  test('with the options above a case, for that case alone', () => {
    expect(flags[1]?.options).toEqual({mode: 'macro', channel: 'chat', options: {allow: ['wrong box']}})
    expect(flags[2]?.options).toEqual({})
  })

  test('with an empty range where something is missing', () => {
    expect(flags[2]).toMatchObject({text: 'Thanks for waiting, Ana.', places: [[24, 24]]})
  })

  test('with passes that name no place and no rewrites', () => {
    expect(passes).toEqual([
      {line: 28, text: 'Our own label was wrong, Sam.', places: [], rewrites: undefined, options: {}}
    ])
  })

  test('the same from Windows line endings', () => {
    expect(parseFixture(page.replace(/\n/g, '\r\n'))).toEqual(parseFixture(page))
  })

  test.each([
    ['a case before a section', '# pat-apology\n\n> Sorry, Sam.', 'line 3'],
    ['an unknown section', '# pat-apology\n\n## Fires', 'not `Fires`'],
    ['an unknown option', flag('```yaml', 'chanel: chat', '```'), 'not chanel'],
    ['options that are no map', flag('```yaml', '- chat', '```'), 'line 5'],
    ['rewrites without a case', flag('- Let me fix that.'), 'line 5'],
    ['bold in a passing case', '# pat-apology\n\n## Passes\n\n> **Sorry**, Sam.', 'line 5']
  ])('unless it has %s', (_, markdown, reason) => {
    expect(() => parseFixture(markdown)).toThrow(TypeError)
    expect(() => parseFixture(markdown)).toThrow(reason)
  })
})

describe('a fixture is run', () => {
  const run = (markdown: string, find: (text: string) => Finding[]) =>
    runFixture('accusatory-you', markdown, linterThat(find)).map(failure => failure.reason)
  const quote = flag('> **You typed it wrong**, Sam.', '', '- The label needs a fix.')

  test('without a word where all is as written', () => {
    expect(run(quote, () => [finding([0, 18], ['The label needs a fix.'])])).toEqual([])
  })

  test('and says what was flagged and what should have been', () => {
    expect(run(quote, () => [finding([0, 9])])).toEqual(['Expected "You typed it wrong" at 0, got "You typed" at 0'])
    expect(run(quote, () => [])).toEqual(['Expected "You typed it wrong" at 0, got silence'])
  })

  test('and says where a passing case was flagged', () => {
    const passes = '# accusatory-you\n\n## Passes\n\n> You typed it right, Sam.'
    expect(run(passes, () => [finding([4, 9])])).toEqual(['Expected silence, got "typed" at 4'])
  })

  test('and says which rewrites differ', () => {
    expect(run(quote, () => [finding([0, 18], ['The label needs a mend.'])])).toEqual([
      'Expected the rewrites marked -, got those marked +\n- The label needs a fix.\n+ The label needs a mend.'
    ])
  })

  test('and counts every place: further findings, and the others of a rule that reports once', () => {
    const twice = flag('> **Sorry**, Sam. So **sorry**.')
    const first: Range = [0, 5]
    const second: Range = [15, 20]
    expect(run(twice, () => [finding(first), finding(second)])).toEqual([])
    expect(run(twice, () => [finding(first, [], [second])])).toEqual([])
    expect(run(twice, () => [finding(first)])).toEqual(['Expected "Sorry" at 0 and "sorry" at 15, got "Sorry" at 0'])
  })

  test('and ignores what other rules say', () => {
    const other = {...finding([0, 3]), ruleId: 'pat-apology'}
    expect(run(quote, () => [other, finding([0, 18], ['The label needs a fix.'])])).toEqual([])
  })

  test('and tells of a rule that throws', () => {
    const failed = {...finding([0, 0]), ruleId: 'rule-failed', message: 'The rule accusatory-you failed'}
    expect(run(quote, () => [failed])).toEqual(['The rule failed: The rule accusatory-you failed'])
  })

  test('and tells of a page with another title', () => {
    expect(run('# pat-apology', () => [])).toEqual(['Expected the title `# accusatory-you`, not `# pat-apology`'])
  })

  test("with all rules, the case's rule options and how the draft is read", () => {
    const asked: unknown[] = []
    runFixture(
      'accusatory-you',
      page,
      linterThat(() => [], asked)
    )
    expect(asked[1]).toEqual({
      config: {extends: 'all', rules: {'accusatory-you': ['warn', {allow: ['wrong box']}]}},
      options: {format: 'text', mode: 'macro', channel: 'chat'}
    })
  })
})
