import {expect, test} from 'vitest'
import {makeFolder, run} from './cli-harness.ts'

const pack = `id: acme/no-per-our-policy
severity: warn
message: "Starts from our rules, not from the customer."
match: ["(as)? per our policy", "our policy (is|states)"]
unless: [quoted, negated, question]
rewrite: {safety: fill, text: "Here is what I can do for you: [option]"}
flags:  ["Per our policy, we cannot make an exception."]
passes: ["You can read our privacy policy here.", "Is that as per our policy?"]
`
const config =
  '{"extends": "recommended", "plugins": ["./rules/acme.yaml"], "rules": {"acme/no-per-our-policy": "error"}}'
const reply = 'Hi Sam,\n\nAs per our policy, we cannot make an exception. Our policy is strict.\n'

test('a YAML rule runs like any other, with its severity and rewrite', () => {
  const cwd = makeFolder({'.support-lintrc.json': config, 'rules/acme.yaml': pack, 'reply.txt': reply})
  const {code, stdout} = run(['reply.txt', '--only', 'acme/no-per-our-policy'], {cwd})
  expect(code).toBe(1)
  expect(stdout.match(/ {2}acme\/no-per-our-policy$/gm)).toHaveLength(2)
  expect(stdout).toContain(
    '- As per our policy, we cannot make an exception.\n        + Here is what I can do for you: [option].'
  )
  expect(run(['rules'], {cwd}).stdout).toMatch(/^acme\/no-per-our-policy +tone +sentence +error/m)
  expect(run(['explain', 'acme/no-per-our-policy'], {cwd}).stdout).toContain('Starts from our rules')
})

test('test runs the cases of own rules and names each that fails', () => {
  const cwd = makeFolder({'.support-lintrc.json': config, 'rules/acme.yaml': pack})
  const good = run(['test'], {cwd})
  expect(good).toMatchObject({code: 0, stderr: ''})
  expect(good.stdout).toContain('✔ acme/no-per-our-policy (1 flag, 2 passes)')
  const broken = makeFolder({'acme.yaml': pack.replace('You can read our privacy policy here.', 'Our policy is kind.')})
  const bad = run(['test', 'acme.yaml'], {cwd: broken})
  expect(bad.code).toBe(1)
  expect(bad.stdout).toContain('passes[0] is flagged: Our policy is kind.')
})

test('a pack whose own cases fail does not load', () => {
  const files = {
    '.support-lintrc.json': config,
    'rules/acme.yaml': pack.replace('Per our policy, we', 'We'),
    'reply.txt': reply
  }
  const {code, stderr} = run(['reply.txt'], {cwd: makeFolder(files)})
  expect(code).toBe(2)
  expect(stderr).toContain(
    'rules/acme.yaml: Rule "acme/no-per-our-policy" fails its own case flags[0], which is not flagged'
  )
})

test.each([
  ['an unknown key', pack.replace('unless', 'unles'), 'unknown key "unles". Did you mean "unless"?'],
  ['no name space', pack.replace('acme/', ''), 'needs a name space'],
  ['an unknown guard', pack.replace('negated', 'negatd'), 'Did you mean "negated"?'],
  ['an open bracket', pack.replace('"(as)?', '"(as'), 'closing bracket'],
  ['a blank that is not fill', pack.replace('fill', 'safe'), 'Expected safety: fill'],
  ['no message', pack.replace(/message.*\n/, ''), '"message" is missing'],
  ['no cases', pack.replace(/flags: .*\n/, 'flags: []\n'), '"flags" must not be empty'],
  ['broken YAML', 'id: [', 'Not valid YAML']
])('a pack with %s is refused', (_, text, message) => {
  const cwd = makeFolder({'acme.yaml': text})
  const {code, stderr} = run(['test', 'acme.yaml'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).toContain('acme.yaml')
})

test('a module exports rules of its own', () => {
  const module = `export default {
    id: 'acme/no-esteemed', scope: 'sentence', category: 'tone', severity: 'warn', triggers: ['esteemed'],
    *check(sentence) {
      for (const word of sentence.words) {
        if (word.norm !== 'esteemed') continue
        yield {range: word.range, message: 'Sounds like a letter from 1950', rewrites: () => ['valued']}
      }
    }
  }`
  const files = {
    '.support-lintrc.json': '{"plugins": ["./acme.mjs"]}',
    'acme.mjs': module,
    'reply.txt': 'Dear esteemed customer, your parcel left today.\n'
  }
  const {code, stdout} = run(['reply.txt', '-f', 'compact', '--only', 'acme/no-esteemed'], {cwd: makeFolder(files)})
  expect(code).toBe(0)
  expect(stdout).toContain('Sounds like a letter from 1950 (acme/no-esteemed)')
})

test('a rule that throws is a finding and exit 2, and the rest goes on', () => {
  const module = `export default {
    id: 'acme/broken', scope: 'sentence', category: 'tone', severity: 'info', triggers: ['form'],
    check() { throw new Error('no luck') }
  }`
  const files = {
    '.support-lintrc.json': '{"plugins": ["./acme.mjs"]}',
    'acme.mjs': module,
    'reply.txt': 'The form is attached. You entered your information wrong.\n'
  }
  const {code, stdout} = run(['reply.txt', '-f', 'compact'], {cwd: makeFolder(files)})
  expect(code).toBe(2)
  expect(stdout).toContain('(rule-failed)')
  expect(stdout).toContain('(accusatory-you)')
})

test.each([
  ['that is missing', '{"plugins": ["./gone.yaml"]}', 'The plugin "./gone.yaml" does not exist'],
  ['that is not installed', '{"plugins": ["@acme/rules"]}', 'The plugin "@acme/rules" is not installed'],
  ['that holds half a rule', '{"plugins": ["./half.mjs"]}', 'a rule "acme/half" that is not complete'],
  ['that throws', '{"plugins": ["./throws.mjs"]}', 'The plugin fails: out of paper']
])('a plugin %s is exit 2', (_, text, message) => {
  const files = {
    '.support-lintrc.json': text,
    'half.mjs': "export default {id: 'acme/half'}",
    'throws.mjs': "throw new Error('out of paper')",
    'reply.txt': reply
  }
  const {code, stderr} = run(['reply.txt'], {cwd: makeFolder(files)})
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
