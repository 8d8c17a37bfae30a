/** Where a stretch of words stands in its sentence, so that a line can take its place. */
import type {Sentence} from '../language/model.ts'
import {capitalize, startLike} from './casing.ts'

/** What stays around the stretch. */
export interface Setting {
  /** What follows and stays, to the end of the sentence, without its stop. */
  readonly tail: string
  /** The sentence with a line in place of the stretch. */
  readonly put: (line: string) => string
}

const greeting = new RegExp(
  "^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|sir|madam|ma'am|mate|gents|" +
    String.raw`folks)\b(?:\{[^}]*\}+|\[[^\]]*\]|[^,!:;]){0,60}[,!]\s*|(?:\{[^}]*\}+|\[[^\]]*\]|%\w+%),\s*)`,
  'i'
)
const filler = new RegExp(
  '^(?:(?:well|so|but|and|hm+|oh|honestly|frankly|seriously|haha|surely|perhaps|maybe|really|' +
    String.raw`unfortunately|sadly|actually|mate|with respect|to be honest)\b[,.!…]*\s*)+$`,
  'i'
)
const vocative = /^\s*,\s*(?:\{[^}]*\}+|%[^%\s]+%?|\[[^\]]+\]|sir|madam|ma'am|mate|love|\p{Lu}[\p{L}.'’-]{1,20})$/u

/**
 * Reads the setting of a stretch of words. A lead that is no part of its own, and what hangs on the stretch behind it,
 * go with the stretch: `rewrite/verify` refuses a line that loses a fact with them.
 */
export function settingOf(sentence: Sentence, from: number, to: number): Setting {
  const {text} = sentence.reply
  const start = sentence.words[from]?.range[0] ?? sentence.range[0]
  const end = sentence.words[Math.max(from, to - 1)]?.range[1] ?? sentence.range[1]
  const rest = text.slice(end, sentence.range[1])
  const marks = /(?:[\s.!?…]|\p{Extended_Pictographic}|\ufe0f)*$/u.exec(rest)?.[0] ?? ''
  const following = rest.slice(0, rest.length - marks.length)
  const name = vocative.test(following) ? following : ''
  const tail = name === '' && isOwn(sentence, to, following) ? following : ''
  const lead = leadOf(text.slice(sentence.range[0], start))
  const set = (line: string): string =>
    lead === '' ? startLike(sentence.text, line) : lead + (/[.!?]\s*$/.test(lead) ? capitalize(line) : line)
  return {tail, put: line => close(set(addName(line, name)), tail, marks)}
}

/** What stands before and stays: a greeting, a clause of its own. */
function leadOf(raw: string): string {
  const greeted = greeting.exec(raw)?.[0] ?? ''
  const between = raw.slice(greeted.length)
  if (between.trim() === '' || filler.test(between)) return greeted
  const joined = /^(.*\S)\s*,\s*(?:and|but|so)\s+$/is.exec(between)
  if (joined) return `${greeted}${joined[1]}. `
  return /[;:–—,]\s*$/.test(between) && between.trim().split(/\s+/).length > 2 ? greeted + between : greeted
}

/** True when what follows is a clause of its own, not the rest of the reproach. */
function isOwn(sentence: Sentence, to: number, following: string): boolean {
  if (/^\s*(?:[;:–—]|\()/.test(following)) return true
  if (/^\s*,\s*(?:I['’]?m (?:sorry|afraid)|as they say|I fear|not the\b)/i.test(following)) return false
  const clause = sentence.clauses.find(other => other.words[0] >= to && other.subordinator === 'none')
  if (!clause || clause.mood === 'question' || /^(?:would|could|might)$/.test(clause.modality)) return false
  return /^\s*,?\s*(?:and|but|so|,)/.test(following) && clause.subjectWords[1] > clause.subjectWords[0]
}

/** The name goes behind the first part of the line. */
function addName(line: string, name: string): string {
  if (name === '') return line
  const at = line.search(/[;?]/)
  return at < 0 ? line + name : line.slice(0, at) + name + line.slice(at)
}

/** What follows becomes a sentence of its own; the stop is that of the line. */
function close(line: string, tail: string, marks: string): string {
  const emoji = marks.replace(/[\s.!?…]+/g, '')
  const bare = marks === '' && tail === ''
  const first = line + (/[.?!]$/.test(line) || bare || (emoji !== '' && emoji === marks.trim()) ? '' : '.')
  const own = tail.replace(/^\s*[,;:–—-]*\s*(?:(?:and|but|so)\b)?[\s,]*/i, '')
  if (own === '') return emoji === '' ? first : `${first} ${emoji}`
  return `${first} ${capitalize(own)}${/[.!?]$/.test(own) ? '' : marks.trim().replace(/\?/g, '.')}`
}
