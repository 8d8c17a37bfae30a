/** A sentence around the clause that a rewrite replaces: its lead, its joint, its tail, and a closing offer. */
import type {Clause, Sentence} from '../language/model.ts'
import type {Range} from '../types.ts'
import {capitalize, startLike, uncapitalize} from './casing.ts'
import {helpFollows} from './phrases.ts'

/** What stays of a sentence, and how new words are set in it. */
export interface Parts {
  readonly range: Range
  /** The clause is all that the sentence says, but for a greeting or a name. */
  readonly alone: boolean
  /** What we do about it is said already. */
  readonly helped: boolean
  /** The sentence with a new body in place of the clause, and an offer at its end. */
  readonly frame: (body: string, closing: string) => string
  /** A line in place of the whole sentence but its greeting and its name; it brings its own end if it asks. */
  readonly say: (line: string) => string
}

const hedge = new RegExp(
  String.raw`^(?:(?:at no (?:point|time|stage)|not once|never|on no occasion)\s*$|(?:(?:unfortunately|` +
    'actually|sadly|apparently|clearly|obviously|well|so|truth is|in fact|as it turns out|' +
    String.raw`it turns out(?: that)?|however|but|and)[,:]?\s*)*(?:(?:it|this|that)?\s*(?:looks?|seems?|` +
    "appears?)(?: to (?:me|us))?(?: like| that| as if| as though)?|(?:I|we)(?:['’]ve|" +
    String.raw` have)?(?: can)? (?:also )?(?:see|notice|noticed|found|note)(?: here| from \w+ \w+)?(?: that)?|` +
    String.raw`(?:I|we) think(?: that)?|(?:please )?note that)?\s*$)`,
  'i'
)
const greeting = new RegExp(
  "^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|sir|madam|ma'am|" +
    String.raw`mate)\b(?:\{[^}]*\}+|\[[^\]]*\]|[^,!:;]){0,60}[,!]\s*|(?:\{[^}]*\}+|\[[^\]]*\]|%\w+%),\s*)`,
  'i'
)
const vocative = new RegExp(
  String.raw`^\s*,\s*(?:\{[^}]*\}+|%[^%\s]+%?|\[[^\]]+\]|sir|madam|ma'am|mate|love|folks|` +
    String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?)$`,
  'u'
)
const causes = /^(?:because|since|as|for|given that|seeing as|seeing that)$/

/** Splits a sentence around a clause; undefined where a new body would not fit. */
export function splitAround(sentence: Sentence, clause: Clause, end: number): Parts | undefined {
  const last = sentence.words[end - 1]
  if (!last) return undefined
  const {text} = sentence.reply
  const trimmed = sentence.text.replace(/(?:[\s.!?…;,]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
  const marks = sentence.text.slice(trimmed.length).trim()
  const rawLead = text.slice(sentence.range[0], startOf(sentence, clause))
  const rawTail = text.slice(last.range[1], Math.max(last.range[1], sentence.range[0] + trimmed.length))
  if (/[“"(]/.test(rawLead) || continues(sentence, clause, rawTail)) return undefined
  const name = vocative.exec(rawTail)?.[0] ?? ''
  const tail = name === '' ? rawTail : ''
  const greeted = greeting.exec(rawLead)?.[0] ?? ''
  const before = rawLead.slice(greeted.length)
  const cause = causes.test(clause.subordinator) && clause.words[0] < clause.subjectWords[0]
  const opens = cause && new RegExp(`^${clause.subordinator}\\s*$`, 'i').test(before)
  const main = opens ? tail.replace(/^\s*,\s*/, '') : ''
  if (opens && (main === '' || main === tail)) return undefined
  const kept = cause
    ? before.replace(/(?:because|since|as|for|given that|seeing as|seeing that)\s*$/i, 'because ')
    : before
  const lead = greeted + (hedge.test(before) || opens ? '' : kept)
  return {
    range: sentence.range,
    alone: !cause && tail.trim() === '' && lead === greeted,
    helped: helpFollows(sentence),
    ...setInto(sentence, {lead, name, marks, tail: opens ? `, so ${uncapitalize(main)}` : tail})
  }
}

/** How new words are set among what stays. */
function setInto(
  sentence: Sentence,
  {lead, name, marks, tail}: {lead: string; name: string; marks: string; tail: string}
): Pick<Parts, 'frame' | 'say'> {
  const stop = marks.includes('?') ? marks.replace(/\?+/g, '.') : marks
  const set = (line: string): string =>
    lead === ''
      ? startLike(sentence.text, line)
      : lead + (/[.!?]\s*$/.test(lead) ? capitalize(line) : uncapitalize(line))
  const close = (line: string): string => (/\?$/.test(line) ? line + marks.replace(/[.!?…]+/g, '') : line + stop)
  return {
    frame: (body, closing) => close(set(body) + tail + name + (closing === '' ? '' : `; ${closing}`)),
    say: line => {
      const [first = '', ...rest] = line.split('; ')
      const asks = name !== '' && rest.length === 0 && first.endsWith('?')
      return close(set(asks ? `${first.slice(0, -1)}${name}?` : [first + name, ...rest].join('; ')))
    }
  }
}

/** What follows leans on the clause: a second verb of the same subject, or a clause that belongs to the object. */
function continues(sentence: Sentence, clause: Clause, tail: string): boolean {
  if (/^\s*,?\s*(?:and|or|but)\s/i.test(tail) && sharesSubject(sentence, clause)) return true
  if (/^\s*,?\s*(?:and|or|but)\s+(?:\w+ed|\w+ing|never|not)\b/i.test(tail)) return true
  return (
    /^\s+\p{L}/u.test(tail) &&
    !/^\s+(?:and|but|so|because|as|since|when|while|before|after|until|once|by|hence)\b/.test(tail)
  )
}

/** The subject, or the clause where an auxiliary stands before it. */
function startOf(sentence: Sentence, clause: Clause): number {
  const at =
    clause.subjectWords[1] > clause.subjectWords[0]
      ? Math.min(clause.subjectWords[0], clause.verb.from)
      : clause.words[0]
  return sentence.words[at]?.range[0] ?? sentence.range[0]
}

/** "you opened it and broke it": the second verb would lose its subject. */
function sharesSubject(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(
    other => other !== clause && other.subjectWords[0] === clause.subjectWords[0] && other.words[0] > clause.words[0]
  )
}
