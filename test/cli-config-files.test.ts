import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {blaming, kind, makeFolder, run} from './cli-harness.ts'

const settings = '{"rules": {"accusatory-you": "info"}}'
const yaml = 'rules:\n  accusatory-you: info\n'

/** Severity of blame, and where it comes from, in a folder with some files. */
function blame(files: Record<string, string>, ...args: string[]) {
  const cwd = makeFolder({'reply.txt': blaming, ...files})
  const {stdout, stderr} = run(['--print-config', 'reply.txt', ...args], {cwd})
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout).rules['accusatory-you']
}

test.each([
  ['support-lint.config.js', `export default ${settings}`],
  ['support-lint.config.mjs', `export default Promise.resolve(${settings})`],
  ['.support-lintrc', settings],
  ['.support-lintrc', yaml],
  ['.support-lintrc.json', settings],
  ['.support-lintrc.yaml', yaml],
  ['.support-lintrc.yml', yaml],
  ['package.json', `{"name": "macros", "support-lint": ${settings}}`]
])('%s is found', (name, text) => {
  const files = name.endsWith('.js') ? {'package.json': '{"type": "module"}', [name]: text} : {[name]: text}
  expect(blame(files)).toMatchObject({severity: 'info', origin: name})
})

test('a package.json without our key is passed over', () => {
  const cwd = makeFolder({
    '.support-lintrc.json': settings,
    'web/package.json': '{"name": "web"}',
    'web/reply.txt': blaming
  })
  expect(run(['web/reply.txt', '-f', 'compact'], {cwd}).stdout).toContain('Info - ')
})

test('a TypeScript configuration needs jiti, and says so', () => {
  const text = `const config: {rules: Record<string, string>} = ${settings}\nexport default config\n`
  const cwd = makeFolder({'support-lint.config.ts': text, 'reply.txt': kind})
  const {code, stderr} = run(['reply.txt'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('npm install --save-dev jiti')
  mkdirSync(join(cwd, 'node_modules'))
  symlinkSync(fileURLToPath(new URL('../node_modules/jiti', import.meta.url)), join(cwd, 'node_modules/jiti'))
  expect(JSON.parse(run(['--print-config', 'reply.txt'], {cwd}).stdout).rules['accusatory-you'].severity).toBe('info')
})

test('extends takes presets, files and packages, left to right, and the file itself last', () => {
  const files = {
    '.support-lintrc.json': '{"extends": ["strict", "@acme/voice", "./team.yaml"], "channel": "chat"}',
    'team.yaml': 'extends: ./deep/base.json\nrules: {pat-apology: error}\nchannel: email\n',
    'deep/base.json': '{"rules": {"accusatory-you": "info", "pat-apology": "info"}}',
    'node_modules/@acme/voice/package.json': '{"name": "@acme/voice", "main": "voice.cjs"}',
    'node_modules/@acme/voice/voice.cjs': 'module.exports = {us: ["Acme"], rules: {"accusatory-you": "warn"}}'
  }
  const cwd = makeFolder({'reply.txt': kind, ...files})
  const config = JSON.parse(run(['--print-config', 'reply.txt'], {cwd}).stdout)
  expect(config).toMatchObject({
    preset: {value: 'strict', origin: '.support-lintrc.json'},
    channel: {value: 'chat', origin: '.support-lintrc.json'},
    us: {value: ['Acme'], origin: 'node_modules/@acme/voice/voice.cjs'}
  })
  expect(config.rules['accusatory-you']).toMatchObject({severity: 'info', origin: 'deep/base.json'})
  expect(config.rules['pat-apology']).toMatchObject({severity: 'error', origin: 'team.yaml'})
})

test('overrides hold for the files that they name, seen from the configuration', () => {
  const config = '{"overrides": [{"files": ["macros/legal/**"], "rules": {"accusatory-you": "off"}}]}'
  const cwd = makeFolder({'.support-lintrc.json': config, 'macros/legal/a.txt': blaming, 'macros/b.txt': blaming})
  const {stdout} = run(['.', '-f', 'compact', '--only', 'blame'], {cwd: join(cwd, 'macros')})
  expect(stdout).toMatch(/^b\.txt: /)
  expect(stdout).not.toContain('legal')
})

test('ignores leave files out, and a named one is told about', () => {
  const cwd = makeFolder({
    '.support-lintrc.json': '{"ignores": ["**/archive/**"]}',
    'a/archive/x.txt': blaming,
    'b.txt': kind
  })
  expect(run(['.'], {cwd}).code).toBe(0)
  const named = run(['a/archive/x.txt'], {cwd})
  expect(named.code).toBe(0)
  expect(named.stderr).toContain('a/archive/x.txt is ignored by the configuration')
  expect(run(['a/archive/x.txt', '--no-ignore'], {cwd}).code).toBe(1)
})

test.each([
  ['that throws', "throw new Error('no coffee')", 'support-lint.config.mjs: The configuration fails: no coffee'],
  [
    'that exports no object',
    'export default 7',
    'support-lint.config.mjs: The configuration must be an object, not 7.'
  ],
  ['with a wrong key', 'export default {rulez: {}}', 'Did you mean "rules"?']
])('a module %s is exit 2 without a stack', (_, text, message) => {
  const {code, stderr} = run(['reply.txt'], {cwd: makeFolder({'support-lint.config.mjs': text, 'reply.txt': kind})})
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('    at ')
})

test('wrong YAML says its line', () => {
  const cwd = makeFolder({'.support-lintrc.yaml': 'mode: auto\nrules:\n  pat-apology: wrn\n', 'reply.txt': kind})
  expect(run(['reply.txt'], {cwd}).stderr).toContain('.support-lintrc.yaml:3: "rules.pat-apology" must be')
})
