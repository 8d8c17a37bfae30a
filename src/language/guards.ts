/** Named reasons why a hit is no fault, shared by all rules. Each asks about one clause or one place, never about a whole sentence. */

import type {Range} from '../types.ts'
import type {Clause, Sentence} from './model.ts'

const conditions = new Set([
  'if',
  'when',
  'whenever',
  'unless',
  'once',
  'in case',
  'even if',
  'only if',
  'should',
  'had',
  'were',
  'until',
  'till',
  'before',
  'as soon as',
  'as long as',
  'as if',
  'as though',
  'whether',
  'provided',
  'provided that',
  'providing',
  'assuming',
  'so that',
  'by the time',
  'every time',
  'each time',
  'wherever',
  'lest'
])

/** A condition or a time to come: "if you entered …", "once you have entered …". */
export function isConditional(clause: Clause): boolean {
  return conditions.has(clause.subordinator)
}

/** Told as what somebody said: "you told us that …", or in quotation marks. */
export function isReported(clause: Clause): boolean {
  return clause.quoted || clause.reportedBy === 'customer'
}

/** The clause says that it is not so. */
export function isNegated(clause: Clause): boolean {
  return clause.polarity === '-'
}

/** The clause asks. */
export function isQuestion(clause: Clause): boolean {
  return clause.mood === 'question'
}

/** The clause speaks of what can, may or will be. */
export function isAbility(clause: Clause): boolean {
  return clause.verb.tense === 'future' || /^(?:can|could|may|might|will|would)$/.test(clause.modality)
}

/** The clause tells the customer what to do. */
export function isInstruction(clause: Clause): boolean {
  return clause.mood === 'imperative'
}

/** The clause is about us. */
export function isFirstPerson(clause: Clause): boolean {
  return clause.subject === 'agent' || clause.subject === 'company'
}

const praise =
  /\b(?:right|correctly|perfectly|well|brilliantly|properly|carefully|kindly|exactly|great|beautifully|wisely|generously|thoughtfully|patiently|quickly|promptly|within minutes|straight away|right away|in time|took the time)\b/i

/** The clause praises what was done. */
export function isPraise(sentence: Sentence, clause: Clause): boolean {
  const start = sentence.words[clause.subjectWords[0]]?.range[0] ?? clause.range[0]
  return praise.test(textOf(sentence, [Math.min(start, clause.range[1]), clause.range[1]])) && clause.polarity === '+'
}

/** Text of a range of the reply that the sentence stands in. */
export function textOf(sentence: Sentence, range: Range): string {
  return sentence.reply.text.slice(range[0], range[1])
}

/** True when the words at a range stand between quotation marks inside the sentence. */
export function isQuoted(sentence: Sentence, range: Range): boolean {
  const before = sentence.reply.text.slice(sentence.range[0], range[0])
  const after = sentence.reply.text.slice(range[1], sentence.range[1])
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"')
  const single = before.lastIndexOf('‘') > before.lastIndexOf('’ ') && /’(?![\p{L}])/u.test(after)
  return curly || straight || single
}
