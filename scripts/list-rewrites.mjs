/**
 * Writes the rewrites that a rule offers below its flagged cases, for a person to read and keep or mend:
 * `npm run list-rewrites -- pat-apology` (cases without a list), `--all` (replaces the lists too: read the diff).
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {parseArgs} from 'node:util'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {tsImport} from 'tsx/esm/api'

const folder = new URL('../fixtures/rules/', import.meta.url)
const {values, positionals} = parseArgs({allowPositionals: true, options: {all: {type: 'boolean', default: false}}})
const {findingsOf, parseFixture} = await tsImport('../src/testing.ts', import.meta.url)

/** @param {{text: string, safety: string}} rewrite */
function toItem({text, safety}) {
  const item = safety === 'review' ? text : `${safety}: ${text}`
  return `- ${item.split('\n').join('\n  ')}`
}

/** @param {string} id @param {string} markdown */
function rewrite(id, markdown) {
  const nodes = fromMarkdown(markdown).children
  let text = markdown
  for (const test of parseFixture(markdown).flags.toReversed()) {
    if (test.rewrites && !values.all) continue
    const index = nodes.findIndex(node => node.type === 'blockquote' && node.position?.start.line === test.line)
    const list = nodes[index + 1]?.type === 'list' ? nodes[index + 1] : undefined
    const end = nodes[index]?.position?.end.offset ?? 0
    const items = (findingsOf(id, test)[0]?.rewrites ?? []).map(toItem).join('\n')
    text = text.slice(0, end) + (items && `\n\n${items}`) + text.slice(list?.position?.end.offset ?? end)
  }
  return text
}

const ids = positionals.length > 0 ? positionals : readdirSync(folder).map(name => basename(name, '.md'))
for (const id of ids) {
  const file = new URL(`${id}.md`, folder)
  const before = readFileSync(file, 'utf8')
  const after = rewrite(id, before)
  if (after === before) continue
  writeFileSync(file, after)
  console.error(`Wrote fixtures/rules/${id}.md`)
}
