/** What is left of a sentence when a stretch of it goes, and sentences with blanks. */
import type {Sentence} from '../language/model.ts'
import type {Blank, Proposal, Range} from '../types.ts'
import {capitalize} from './casing.ts'

/** The sentence without the words from one index to another; undefined where nothing would be left. */
export function dropStretch(sentence: Sentence, from: number, to: number): Proposal | undefined {
  const {text} = sentence.reply
  const start = sentence.words[from]?.range[0]
  const end = sentence.words[to - 1]?.range[1]
  if (start === undefined || end === undefined) return undefined
  const lead = text.slice(sentence.range[0], start)
  const tail = text.slice(end, sentence.range[1])
  if (!/[\p{L}\p{N}]/u.test(tail)) return closeAfter(sentence, lead, tail)
  if (!/[\p{L}\p{N}]/u.test(lead))
    return {text: restart(sentence, lead + tail.replace(/^[\s,;:.!?…–—)-]+/u, '')), range: sentence.range}
  const bracketed = /\(\s*$/.test(lead) && /^\s*\)/.test(tail)
  const before = lead.replace(/[\s,–—(-]+$/u, '')
  const after = tail.replace(bracketed ? /^\s*\)\s*/ : /^[\s,:–—)-]+/u, '')
  if (/[.!?]$/.test(before)) return {text: `${before} ${capitalize(after)}`, range: sentence.range}
  return {text: before + (/^[.;!?]/.test(after) || before === '' ? '' : ' ') + after, range: sentence.range}
}

function closeAfter(sentence: Sentence, lead: string, tail: string): Proposal | undefined {
  const before = lead.replace(/[\s,;:–—(-]+$/u, '').replace(/\s+(?:and|but|so)$/i, '')
  if (!/[\p{L}\p{N}]/u.test(before)) return undefined
  return {text: before + tail.replace(/^[\s,)]+/, ''), range: sentence.range}
}

/** A capital where the sentence had one. */
function restart(sentence: Sentence, words: string): string {
  return /^[^\p{L}]*\p{Lu}/u.test(sentence.text) ? capitalize(words) : words
}

/** A sentence with a capital and a full stop. */
export function endSentence(words: string): string {
  const body = words.trim().replace(/[\s,;:?.!]+$/u, '')
  return `${capitalize(body)}.`
}

/** A rewrite whose named brackets are blanks, in order. */
export function blankIn(text: string, range: Range, ...names: readonly string[]): Proposal {
  const blanks: Blank[] = []
  let at = 0
  for (const name of names) {
    const start = text.indexOf(`[${name}]`, at)
    if (start < 0) continue
    at = start + name.length + 2
    blanks.push({name, range: [start, at]})
  }
  return {text, range, blanks}
}

const address = /,\s*(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?[.!?…\s]*$/u

/** A line in place of a sentence, with the name that the sentence is addressed to. */
export function addressLine(sentence: Sentence, line: string): string {
  const name = address.exec(sentence.text)?.[0].replace(/[.!?…\s]+$/u, '')
  return name ? line.replace(/([.!?])$/, `${name.replaceAll('$', '$$$$')}$1`) : line
}
