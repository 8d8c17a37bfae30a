/**
 * Makes a rule and its fixture: `npm run new-rule -- cold-handoff --category handoff [--scope reply] [--severity info]
 * [--preset strict]`. The texts are left blank, and the tests name each that is still missing.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const choices = {
  category: [
    ...['blame', 'empathy', 'apology', 'ownership', 'handoff', 'expectations', 'clarity', 'partnership', 'resolution'],
    ...['effort', 'tone']
  ],
  scope: ['sentence', 'reply'],
  severity: ['error', 'warn', 'info'],
  preset: ['recommended', 'strict', 'all']
}
// A folder other than the repository lets the tests try the script without leaving files behind.
const root = process.env.SUPPORT_LINT_ROOT ?? fileURLToPath(new URL('..', import.meta.url))

const checks = {
  sentence: [
    '  // Lower-case words, one of which stands in every sentence that this rule flags.',
    '  triggers: [],',
    '  *check(sentence) {',
    '    for (const clause of sentence.clauses) {',
    "      if (clause.subject !== 'customer') continue",
    "      yield {range: clause.range, message: ''}",
    '    }',
    '  }'
  ],
  reply: [
    '  *check(reply) {',
    '    const last = reply.sentences.at(-1)',
    "    if (last) yield {range: [last.range[1], last.range[1]], message: ''}",
    '  }'
  ]
}

/** @param {{id: string, category: string, scope: string, severity: string, preset: string}} rule */
function toRule({id, category, scope, severity, preset}) {
  return [
    "import {defineRule} from '../rule.ts'",
    '',
    'export default defineRule({',
    `  id: '${id}',`,
    `  scope: '${scope}',`,
    `  category: '${category}',`,
    `  severity: '${severity}',`,
    `  preset: '${preset}',`,
    "  description: '',",
    "  rationale: '',",
    "  origin: '',",
    "  example: ['', ''],",
    ...(scope === 'reply' ? checks.reply : checks.sentence),
    '})',
    ''
  ].join('\n')
}

/** @param {string} id */
function toFixture(id) {
  return [`# ${id}`, '', '## Flags', '', '## Passes', ''].join('\n')
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 2
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
  console.error(`Wrote ${path}`)
}

function run() {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      category: {type: 'string'},
      scope: {type: 'string', default: 'sentence'},
      severity: {type: 'string', default: 'info'},
      preset: {type: 'string', default: 'recommended'}
    }
  })
  const [id = ''] = positionals
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return fail(`Expected a rule id such as \`cold-handoff\`, not \`${id}\``)
  if (existsSync(join(root, `src/rules/${id}.ts`))) return fail(`There is already a rule \`${id}\``)
  const {category = '', scope, severity, preset} = values
  for (const [name, value] of Object.entries({category, scope, severity, preset})) {
    const known = choices[/** @type {keyof typeof choices} */ (name)]
    if (!known.includes(value)) return fail(`Expected --${name} to be one of ${known.join(', ')}, not \`${value}\``)
  }
  write(`src/rules/${id}.ts`, toRule({id, category, scope, severity, preset}))
  write(`fixtures/rules/${id}.md`, toFixture(id))
  console.error('Next: `npm run generate`, then `npx vitest run test/house.test.ts test/rules.test.ts`')
}

run()
