/** The clause reader against its gold sentences: subject, verb, tense, polarity, modality, voice, mood, opener, object. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readClauses} from '../src/language/clauses.ts'
import {readHints} from '../src/language/nlp.ts'
import {readWords} from '../src/language/words.ts'
import type {Span} from '../src/types.ts'

interface GoldClause {
  readonly text: string
  readonly subject: string
  readonly verb: string
  readonly tense: string
  readonly polarity: string
  readonly modality: string
  readonly voice: string
  readonly mood: string
  readonly subordinator: string
  readonly object: string
}

const gold = JSON.parse(readFileSync('fixtures/language/clauses.json', 'utf8')) as Array<{
  text: string
  clauses: GoldClause[]
}>
const fields = ['subject', 'verb', 'tense', 'polarity', 'modality', 'voice', 'mood', 'subordinator', 'object'] as const

function placeholders(text: string): Span[] {
  return [...text.matchAll(/\{\{[^}]*\}\}|%\{\w+\}|\[[A-Za-z ]+\]|\{\w+\}/g)].map(match => ({
    range: [match.index, match.index + match[0].length],
    owner: 'agent',
    token: 'placeholder'
  }))
}

function read(text: string) {
  return readClauses(readWords(text, [0, text.length], placeholders(text)), readHints).map(clause => ({
    text: text.slice(...clause.range),
    subject: clause.subject,
    verb: clause.verb.lemma,
    tense: clause.verb.tense,
    polarity: clause.polarity,
    modality: clause.modality,
    voice: clause.voice,
    mood: clause.mood,
    subordinator: clause.subordinator,
    object: clause.object?.head ?? ''
  }))
}

// Chat spellings are mended in norms; the gold keeps them.
const mended: Readonly<Record<string, string>> = {u: 'you', reciept: 'receipt'}

function rights(): Map<string, number> {
  const right = new Map<string, number>(fields.map(field => [field, 0]))
  for (const {text, clauses} of gold) {
    const found = read(text)
    for (const wanted of clauses) {
      const at = found.findIndex(clause => clause.verb === wanted.verb && clause.text === wanted.text)
      const index = at >= 0 ? at : found.findIndex(clause => clause.verb === wanted.verb)
      const [got] = index < 0 ? [] : found.splice(index, 1)
      for (const field of fields) {
        const expected = wanted[field].toLowerCase()
        const same = got?.[field].toLowerCase() === (mended[expected] ?? expected)
        if (same) right.set(field, (right.get(field) ?? 0) + 1)
      }
    }
  }
  return right
}

describe('the clause reader', () => {
  const total = gold.reduce((sum, {clauses}) => sum + clauses.length, 0)

  test('has its gold sentences', () => expect(gold.length).toBeGreaterThanOrEqual(370))

  test.each([...rights()])('gets the %s right in 97 of 100 clauses', (_, count) => {
    expect(count / total).toBeGreaterThanOrEqual(0.97)
  })

  test('knows whose mistake it is', () => {
    expect(read('The agent who took your call forgot to add a note.').map(({subject}) => subject)).toEqual([
      'third',
      'third'
    ])
    expect(read("It's you who cancelled the order.").map(({subject}) => subject)).toEqual(['expletive', 'customer'])
  })

  test('mends apostrophes and chat spellings', () => {
    expect(read('u didnt attach ur receipt')).toMatchObject([
      {subject: 'customer', verb: 'attach', tense: 'past', polarity: '-', object: 'receipt'}
    ])
  })
})
