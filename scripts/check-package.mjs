/** Packs the package, installs it in a blank project, and uses it as customers do: command, import, require, browser. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'support-lint-package-'))
const draft = 'You entered your information wrong on the form.'

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd = folder) {
  const result = spawnSync(command, args, {cwd, encoding: 'utf8', timeout: 240_000})
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stdout}${result.stderr}`)
  return result.stdout
}

/** @param {boolean} truth @param {string} message */
function expect(truth, message) {
  if (!truth) throw new Error(message)
}

function install() {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root)
  const [tarball = ''] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"name": "help-desk", "private": true, "version": "1.0.0"}')
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`])
}

const checks = {
  'has the files that it names, and no others': () => {
    const {files} = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], root))[0]
    const paths = files.map((/** @type {{path: string}} */ file) => file.path)
    const known = /^(dist\/|bin\/|fixtures\/sample\.txt$|[\w.]*schema\.json$|package\.json$|README\.md$|LICENSE$)/
    const strange = paths.filter((/** @type {string} */ path) => !known.test(path))
    expect(strange.length === 0, `Strange files in the package: ${strange.join(', ')}`)
    for (const path of ['dist/index.js', 'dist/index.d.ts', 'bin/support-lint.js', 'LICENSE', 'README.md']) {
      expect(paths.includes(path), `${path} is not in the package`)
    }
  },
  'runs no script on install': () => {
    const {scripts = {}} = JSON.parse(readFileSync(join(folder, 'node_modules/support-lint/package.json'), 'utf8'))
    const run = ['preinstall', 'install', 'postinstall'].filter(name => name in scripts)
    expect(run.length === 0, `Install scripts: ${run.join(', ')}`)
  },
  'starts as a command': () => {
    expect(/^\d+\.\d+\.\d+/.test(run('npx', ['--no-install', 'support-lint', '--version'])), 'No version')
  },
  'is imported': () => {
    const code = `import {lint} from 'support-lint'; import 'support-lint/node'; import 'support-lint/retext';
      import {runFixture} from 'support-lint/testing'; console.log(lint('${draft}')[0].ruleId, typeof runFixture)`
    const out = run(process.execPath, ['--input-type=module', '-e', code])
    expect(out.trim() === 'accusatory-you function', `Got ${out}`)
  },
  'is required from CommonJS': () => {
    const code = `const {lint} = require('support-lint'); console.log(lint('${draft}')[0].ruleId)`
    const out = run(process.execPath, ['--input-type=commonjs', '-e', code])
    expect(out.trim() === 'accusatory-you', `Got ${out}`)
  },
  'runs in a browser bundle without anything of Node': async () => {
    writeFileSync(join(folder, 'page.js'), `import {lint} from 'support-lint'; globalThis.found = lint('${draft}')[0]`)
    const bundle = await build({
      absWorkingDir: folder,
      bundle: true,
      entryPoints: ['page.js'],
      format: 'iife',
      logLevel: 'silent',
      platform: 'browser',
      write: false
    })
    /** @type {Record<string, any>} */
    const page = vm.createContext({console})
    page.self = page
    page.window = page
    vm.runInContext(bundle.outputFiles[0]?.text ?? '', page)
    expect(page.found?.ruleId === 'accusatory-you', `Got ${JSON.stringify(page.found)}`)
    expect(page.found.rewrites.length > 0, 'No rewrites in the browser')
  }
}

let failed = 0
try {
  install()
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check()
      console.log(`ok  the package ${name}`)
    } catch (error) {
      failed++
      console.log(`not ok  the package ${name}\n    ${error instanceof Error ? error.message : error}`)
    }
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = failed > 0 ? 1 : 0
