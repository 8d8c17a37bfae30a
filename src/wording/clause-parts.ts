/** Parts of a sentence around one clause: what stands before it, its verb phrase, what follows; and what excuses it. */
import type {Clause, Sentence} from '../language/model.ts'

/** People whom "your" makes the customer's side: "nobody in your team". */
export const yourPeople = new Set(
  (
    'group party family guest guests son daughter child kid kids friend driver team student ' +
    'students tenant tenants colleague colleagues staff office department assistant accountant ' +
    'husband wife partner company side household bookkeeper developers developer manager end ' +
    'crew club school practice firm business'
  ).split(' ')
)

/** Norms of some words, joined by spaces, with a space at both ends. */
export function normsOf(sentence: Sentence, from: number, to: number): string {
  const norms = sentence.words.slice(from, to).map(word => word.norm)
  return ` ${norms.join(' ')} `
}

/** Index after the verb phrase of a clause: before the next clause, a comma or a joining word. */
export function verbPhraseEnd(sentence: Sentence, clause: Clause): number {
  const starts = sentence.clauses
    .map(other => other.words[0])
    .filter(at => at > clause.verb.index && at < clause.words[1])
  let end = Math.min(clause.words[1], ...starts)
  const comma = sentence.words.findIndex(
    (word, index) => index > clause.verb.index && index < end && /^[,;:–—]$/.test(word.norm)
  )
  if (comma > 0) end = comma
  while (comma < 0 && /^(?:yet|already|either|today|yesterday|again)$/.test(sentence.words[end]?.norm ?? '')) end++
  while (end > clause.verb.index + 1 && /^(?:[,;:]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  return end
}

/** Text before the clause, in the sentence. */
export function textBefore(sentence: Sentence, clause: Clause): string {
  return sentence.reply.text.slice(sentence.range[0], sentence.words[clause.words[0]]?.range[0] ?? sentence.range[0])
}

/** True when the clause is the customer's: "you", "your team", "nobody in your family", "none of you". */
export function isCustomers(sentence: Sentence, clause: Clause): boolean {
  const pronoun = sentence.words[clause.subjectWords[0]]?.norm === 'you'
  const thanked = /\bthank you for\b/i.test(sentence.reply.text.slice(...clause.range))
  if (clause.subject === 'customer' && !thanked && (pronoun || clause.subjectWords[1] - clause.subjectWords[0] < 3))
    return true
  const subject = normsOf(sentence, clause.subjectWords[0], clause.subjectWords[1])
  const head = sentence.words[clause.subjectWords[1] - 1]?.norm ?? ''
  if (/^ your /.test(subject) && yourPeople.has(head)) return true
  if (!/^ (?:no|nobody|noone|none|neither|not) /.test(subject)) return false
  const upTo = sentence.words.slice(clause.subjectWords[0], clause.verb.from).map(word => word.norm)
  const your = upTo.indexOf('your')
  return (
    / of you /.test(` ${upTo.join(' ')} `) ||
    (your > 0 && upTo.slice(your + 1, your + 3).some(norm => yourPeople.has(norm)))
  )
}

const owned = new RegExp(
  "(?:that|this|it|which)(?:['’]s| is| was) (?:(?:entirely|all|totally|completely) )?(?:on (?:us|" +
    String.raw`me)|ours?\b|my\b|down to (?:us|me))|\bnot yours\b|\b(?:our|my) (?:mistake|fault|gap|error|` +
    String.raw`oversight|bad)\b|\bbecause (?:we|our|I)\b|\bno fault of yours?\b`,
  'i'
)

/** Why a clause blames nobody: we own it, or it is told as somebody's words. */
export function isOurs(sentence: Sentence): boolean {
  return (
    owned.test(sentence.text) ||
    (sentence.next !== undefined &&
      /^(?:that|this|it)(?:['’]s| is| was) (?:(?:entirely|all) )?(?:on (?:us|me)|our|my)/i.test(sentence.next.text))
  )
}
