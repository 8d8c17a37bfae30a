/** Runs the built command on real files as a shell would: exit codes, and what goes to which stream. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'bin/support-lint.js')
const sample = join(root, 'fixtures/sample.txt')
const folder = mkdtempSync(join(tmpdir(), 'support-lint-'))
const kind = "Hi Dana,\n\nI've sent a new label to dana@example.com; it arrives by 3 p.m. today.\n\nTom\n"
const unkind = 'You entered your information wrong on the form.\n'

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} args
 * @property {string} [input]
 * @property {number} status
 * @property {RegExp} [out] what stdout matches; left out: stdout is blank
 * @property {RegExp} [err] what stderr matches
 */

/** @type {Check[]} */
const checks = [
  {name: 'a draft with findings exits 1, findings on stdout', args: [sample], status: 1, out: /accusatory-you/},
  {name: '--fail-on never exits 0', args: [sample, '--fail-on', 'never'], status: 0, out: /pat-apology/},
  {name: 'a good draft exits 0', args: ['kind.txt'], status: 0, out: /nothing to fix/},
  {name: 'stdin with -', args: ['-'], input: unkind, status: 1, out: /accusatory-you/},
  {name: 'stdin without findings', args: ['-'], input: kind, status: 0, out: /nothing to fix/},
  {name: '--version', args: ['--version'], status: 0, out: /^\d+\.\d+\.\d+/},
  {name: '--help', args: ['--help'], status: 0, out: /--fail-on/},
  {name: 'JSON that a parser reads', args: [sample, '-f', 'json'], status: 1, out: /^\{[\s\S]*\}\s*$/},
  {name: 'rules', args: ['rules'], status: 0, out: /pat-apology/},
  {name: 'explain', args: ['explain', 'pat-apology'], status: 0, out: /pat-apology/},
  {name: 'rewrite', args: ['rewrite', sample], status: 0, out: /Dana/},
  {name: 'a missing file exits 2', args: ['missing.txt'], status: 2, err: /missing\.txt/},
  {
    name: 'a missing file does not stop the others',
    args: ['missing.txt', sample],
    status: 2,
    out: /accusatory-you/,
    err: /missing\.txt/
  },
  {name: 'an unknown flag exits 2 with a hint', args: ['--fail-onn', 'never', sample], status: 2, err: /--fail-on/},
  {name: 'an unknown rule exits 2 with a hint', args: ['explain', 'pat-apolgy'], status: 2, err: /pat-apology/},
  {name: 'a binary file exits 2', args: ['photo.txt'], status: 2, err: /photo\.txt/},
  {name: 'a blank file is a note', args: ['blank.txt'], status: 0, err: /blank\.txt/}
]

writeFileSync(join(folder, 'kind.txt'), kind)
writeFileSync(join(folder, 'blank.txt'), '')
writeFileSync(join(folder, 'photo.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff]))

/** @param {Check} check */
function run({name, args, input = '', status, out, err}) {
  const result = spawnSync(process.execPath, [bin, ...args], {cwd: folder, input, encoding: 'utf8', timeout: 60_000})
  const wrong = []
  if (result.status !== status) wrong.push(`exit ${result.status}, expected ${status}`)
  if (out ? !out.test(result.stdout) : result.stdout.trim() !== '') wrong.push(`stdout: ${result.stdout}`)
  if (err && !err.test(result.stderr)) wrong.push(`stderr: ${result.stderr}`)
  if (/\n {4}at /.test(result.stderr)) wrong.push(`a stack on stderr: ${result.stderr}`)
  if (args.includes('json') && wrong.length === 0) JSON.parse(result.stdout)
  console.log(`${wrong.length > 0 ? 'not ok' : 'ok'}  ${name}${wrong.map(line => `\n    ${line}`).join('')}`)
  return wrong.length === 0
}

const results = checks.map(run)
rmSync(folder, {recursive: true})
process.exitCode = results.every(Boolean) ? 0 : 1
