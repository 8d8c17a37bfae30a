// Precision and recall of the acts and types on labelled replies.
//   npx tsx scripts/measure-acts.mjs <acts.jsonl> [--show <act>]
import fs from 'node:fs'
import {readDocument} from '../src/document/read.ts'
import {readActs} from '../src/language/acts.ts'
import {inferReplyType} from '../src/language/reply-type.ts'
import {readText} from '../src/language/text.ts'

const [file, _flag, shown] = process.argv.slice(2)
if (!file) throw new Error('usage: npx tsx scripts/measure-acts.mjs <acts.jsonl> [--show <act>]')
const rows = new Map()
const row = act => rows.get(act) ?? rows.set(act, {tp: 0, fp: 0, fn: 0, found: 0, replies: 0}).get(act)
const types = {right: 0, all: 0, wrong: new Map()}
let sentences = 0

for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const item = JSON.parse(line)
  const document = readDocument(item.text, {format: 'text', mode: item.kind === 'macro' ? 'macro' : 'draft'})
  const gold = place(item)
  const ours = document.replies.flatMap(reply => {
    const text = readText(reply.text, reply.spans)
    const acted = readActs(text.sentences)
    sentences += acted.length
    judgeType(item, acted, document.mode)
    return acted.map(({sentence, marks}) => ({
      range: reply.toSource(sentence.range),
      acts: marks.map(({act}) => act),
      text: sentence.text
    }))
  })
  for (const act of new Set(gold.flatMap(({acts}) => acts))) row(act).replies++
  for (const mine of ours)
    for (const act of mine.acts) {
      const same = gold.some(other => overlap(mine, other) && other.acts.includes(act))
      row(act)[same ? 'tp' : 'fp']++
      if (!same && act === shown)
        console.log(
          `fp ${item.id} ${flat(mine.text)} [${gold.filter(other => overlap(mine, other)).flatMap(({acts}) => acts)}]`
        )
    }
  for (const other of gold)
    for (const act of other.acts) {
      const same = ours.some(mine => overlap(mine, other) && mine.acts.includes(act))
      row(act)[same ? 'found' : 'fn']++
      if (!same && act === shown)
        console.log(
          `fn ${item.id} ${flat(other.text)} [${ours.filter(mine => overlap(mine, other)).flatMap(({acts}) => acts)}]`
        )
    }
}

function judgeType(item, acted, mode) {
  const channel =
    item.channel === 'twitter' || item.channel === 'app-review'
      ? 'social'
      : item.channel === 'chat'
        ? 'chat'
        : undefined
  const type = inferReplyType(acted, {channel, mode})
  types.all++
  if (type === item.type) types.right++
  else types.wrong.set(`${item.type} → ${type}`, (types.wrong.get(`${item.type} → ${type}`) ?? 0) + 1)
}

function place(item) {
  let from = 0
  return item.sentences.map(({text, acts}) => {
    const start = item.text.indexOf(text, from)
    from = start + text.length
    return {range: [start, from], acts, text}
  })
}

function overlap(one, other) {
  return Math.min(one.range[1], other.range[1]) - Math.max(one.range[0], other.range[0]) > 1
}

function flat(text) {
  return text.replace(/\s+/g, ' ').slice(0, 150)
}

const show = value => (Number.isFinite(value) ? value.toFixed(2) : '–')
const list = [...rows].sort((a, b) => b[1].replies - a[1].replies)
const rest = {tp: 0, fp: 0, fn: 0, found: 0}
for (const [act, r] of list) {
  console.log(
    `${act.padEnd(16)} replies ${String(r.replies).padStart(3)}  P ${show(r.tp / (r.tp + r.fp))}  R ${show(r.found / (r.found + r.fn))}   tp ${r.tp} fp ${r.fp} fn ${r.fn}`
  )
  if (r.replies < 30) for (const key of Object.keys(rest)) rest[key] += r[key]
}
console.log(
  `${'the rest pooled'.padEnd(16)}              P ${show(rest.tp / (rest.tp + rest.fp))}  R ${show(rest.found / (rest.found + rest.fn))}`
)
console.log(
  `types right ${types.right} of ${types.all}: ${[...types.wrong]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12)
    .map(([name, n]) => `${n}× ${name}`)
    .join(', ')}`
)
// Acts are read from tokens alone: no clause is parsed for them.
console.log(`sentences ${sentences}; clauses read per 1,000 sentences: 0`)
