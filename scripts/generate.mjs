/**
 * Writes what follows from rules and fixtures: src/rules/index.ts, docs/rules/*.md, the table in README.md.
 * `--check` writes nothing and exits 1 where a file is not current.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {tsImport} from 'tsx/esm/api'
import {toIndex, toRuleList, toRulePage, toRuleTable} from './pages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const markers = /(<!-- rules -->\n)[\s\S]*?(\n<!-- \/rules -->)/

/** @param {string} path */
function read(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined
}

/** Ids of all rules: the file names in src/rules. */
function listIds() {
  const names = readdirSync(join(root, 'src/rules')).filter(name => name.endsWith('.ts') && name !== 'index.ts')
  return names.map(name => basename(name, '.ts')).sort()
}

/** @param {string} path */
async function load(path) {
  return tsImport(path, import.meta.url)
}

/** Texts of all generated files, by path. */
async function generate() {
  const ids = listIds()
  const {parseFixture} = await load('../src/fixture.ts')
  const rules = await Promise.all(ids.map(async id => (await load(`../src/rules/${id}.ts`)).default))
  const files = new Map([['src/rules/index.ts', toIndex(ids)]])
  for (const rule of rules) {
    const markdown = (read(`fixtures/rules/${rule.id}.md`) ?? `# ${rule.id}\n`).replace(/\r\n/g, '\n')
    files.set(`docs/rules/${rule.id}.md`, toRulePage(rule, parseFixture(markdown), markdown))
  }
  files.set('docs/rules/README.md', toRuleList(rules))
  const readme = read('README.md') ?? ''
  files.set(
    'README.md',
    readme.replace(markers, (_, start, end) => start + toRuleTable(rules) + end)
  )
  return files
}

/** @param {Map<string, string>} files */
function findStale(files) {
  const changed = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path)
  const pages = existsSync(join(root, 'docs/rules')) ? readdirSync(join(root, 'docs/rules')) : []
  const orphans = pages.map(name => `docs/rules/${name}`).filter(path => !files.has(path))
  return {changed, orphans}
}

const files = await generate()
const {changed, orphans} = findStale(files)
if (process.argv.includes('--check')) {
  for (const path of [...changed, ...orphans]) console.error(`${path} is not current: run \`npm run generate\``)
  process.exitCode = changed.length + orphans.length > 0 ? 1 : 0
} else {
  for (const path of orphans) rmSync(join(root, path))
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), files.get(path) ?? '')
    console.error(`Wrote ${path}`)
  }
  if (changed.length + orphans.length === 0) console.error('All generated files are current')
}
