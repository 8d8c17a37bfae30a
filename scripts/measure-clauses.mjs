#!/usr/bin/env node
/**
 * Prints how often the clause reader gets each field of the gold clauses right, beside compromise alone:
 * `node scripts/measure-clauses.mjs [gold.json] [--show]` (default: fixtures/language/clauses.json).
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import nlp from 'compromise'
import {tsImport} from 'tsx/esm/api'

const {values, positionals} = parseArgs({allowPositionals: true, options: {show: {type: 'boolean', default: false}}})
const load = path => tsImport(`../src/language/${path}.ts`, import.meta.url)
const [{readWords}, {readClauses}] = [await load('words'), await load('clauses')]
const gold = JSON.parse(readFileSync(positionals[0] ?? 'fixtures/language/clauses.json', 'utf8'))
const fields = ['subject', 'verb', 'tense', 'polarity', 'modality', 'voice', 'mood', 'subordinator', 'object']
const mended = {u: 'you', reciept: 'receipt'}

/** @param {string} text */
function readOurs(text) {
  const spans = [...text.matchAll(/\{\{[^}]*\}\}|%\{\w+\}|\[[A-Za-z ]+\]|\{\w+\}/g)].map(match => ({
    range: [match.index, match.index + match[0].length],
    owner: 'agent',
    token: 'placeholder'
  }))
  return readClauses(readWords(text, [0, text.length], spans)).map(clause => ({
    ...clause,
    text: text.slice(...clause.range),
    verb: clause.verb.lemma,
    tense: clause.verb.tense,
    object: clause.object?.head ?? ''
  }))
}

/** What compromise says by itself: verb, tense, negation; it knows no more of a clause. @param {string} text */
function readCompromise(text) {
  return nlp(text)
    .verbs()
    .json()
    .map(({verb}) => ({
      text: verb.text ?? '',
      verb: verb.infinitive ?? verb.root ?? '',
      tense: {PastTense: 'past', PresentTense: 'present', FutureTense: 'future'}[verb.grammar?.tense] ?? 'none',
      polarity: verb.negative ? '-' : '+'
    }))
}

/** @param {(text: string) => any[]} read @param {readonly string[]} names */
function measure(read, names) {
  const right = Object.fromEntries(names.map(name => [name, 0]))
  let total = 0
  for (const {text, clauses} of gold) {
    const found = read(text)
    for (const wanted of clauses) {
      total++
      const exact = found.findIndex(clause => clause.verb === wanted.verb && clause.text === wanted.text)
      const at = exact >= 0 ? exact : found.findIndex(clause => clause.verb === wanted.verb)
      const [got] = at < 0 ? [] : found.splice(at, 1)
      for (const name of names) {
        const expected = String(wanted[name]).toLowerCase()
        if (String(got?.[name] ?? '?').toLowerCase() === (mended[expected] ?? expected)) right[name]++
        else if (values.show && read === readOurs) console.log(`${name}: ${got?.[name]} for ${expected}: ${text}`)
      }
    }
  }
  return names.map(name => `${name} ${((100 * right[name]) / total).toFixed(1)}`).join('  ')
}

console.log(`${gold.length} sentences`)
console.log(`ours        ${measure(readOurs, fields)}`)
console.log(`compromise  ${measure(readCompromise, ['verb', 'tense', 'polarity'])}`)
