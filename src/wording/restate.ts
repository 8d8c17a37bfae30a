/** Puts a new line in place of a stretch of a sentence: what stood before and behind it stays, facts and all. */
import type {Sentence} from '../language/model.ts'
import type {Blank, Proposal} from '../types.ts'
import {capitalize, uncapitalize} from './casing.ts'
import {bodyRange, rangeOf} from './phrases.ts'

/** What stands around a stretch of a sentence. */
export interface Around {
  /** Greeting or name in front, with its comma; '' for none. */
  readonly greeting: string
  /** A clause in front that stands by itself, without its joint. */
  readonly lead: string
  /** What the matter is, from "For refunds, …" in front or "… about the refund" behind: "refunds". */
  readonly topic: string
  /** What follows, as a sentence of its own without a stop; '' for none. */
  readonly tail: string
  /** An address behind: ", Raj". */
  readonly vocative: string
  /** The words in front are no sentence by themselves: a condition, a purpose. */
  readonly dependent: boolean
  /** Closing emoji, kisses and the like. */
  readonly close: string
}

const greeting =
  /^(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|g'day|morning|thanks|thank you|cheers)\b[^.;:!?,]{0,40}|\{\{?[^}]*\}?\}|\{![^}]*\}|%[\w.]+%|\[[A-Z][^\]]*\]|@\w+|ok|okay)\s*,?\s*(?=$)/iu
const empty =
  /^(?:[\s,;:–—-]|\b(?:unfortunately|sadly|regrettably|i'm afraid|i’m afraid|we're afraid|well|oh|ah|so|but|and|however|actually|then|also|as such|hence|therefore|sorry|it (?:seems|appears|looks like|turns out)(?: that)?|apparently|please note that|note that|the truth is|that)\b)*$/iu
const topicOf =
  /^(?:(?:as )?for|regarding|concerning|about|on|with regard to|to do with|when it comes to|re:?)\s+(?:anything (?:about|to do with)\s+|all\s+|any\s+)?(.{2,60})$/iu
const behind =
  /^\s*,?\s*(?:about|regarding|concerning|for|with regard to|re:?)\s+([^,;:–—]{2,80}?)(?=$|[,;:–—]|\s(?:as|because|since|and|so|but|if|who|which|to)\s)/iu

/** Reads what stands around the words from one index to another. */
export function readAround(sentence: Sentence, from: number, to: number): Around {
  const [start, end] = rangeOf(sentence.words, from, to)
  const [begin, until] = bodyRange(sentence)
  const {text} = sentence.reply
  const raw = text.slice(begin, start)
  const front = readFront(raw)
  const after = text.slice(end, Math.max(end, until))
  const match = front.topic ? null : behind.exec(after)
  const isTime =
    /^(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that$|this$|it$|now$|once\b|the (?:\d|first|next))/i.test(
      match?.[1] ?? ''
    )
  const topic = front.topic || (match && !isTime ? (match[1] ?? '').trim() : '')
  const rest = match && !isTime && !front.topic ? after.slice(match[0].length) : after
  const vocative =
    /^\s*,\s*(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|madam|sir|mate|love|\{\{?[^}]*\}?\}|\[[A-Z][^\]]*\])\s*(?=$|[;,–—])/u.exec(
      rest
    )?.[0] ?? ''
  const close = text.slice(until, sentence.range[1]).replace(/^[\s.!?…;,]+/u, '')
  return {
    ...front,
    topic,
    dependent: !sentence.clauses.some(
      clause =>
        clause.verb.index < from &&
        clause.words[0] < from &&
        (clause.subordinator === 'none' || clause.mood === 'imperative')
    ),
    tail: readTail(
      rest.slice(vocative.length),
      sentence.clauses.some(
        clause =>
          clause.verb.index >= to && clause.subjectWords[0] >= to && clause.subjectWords[1] > clause.subjectWords[0]
      )
    ),
    vocative: vocative.trimEnd(),
    close
  }
}

function readFront(raw: string): {greeting: string; lead: string; topic: string} {
  const comma = raw.indexOf(',')
  const first =
    comma > 0 && greeting.test(raw.slice(0, comma))
      ? raw.slice(0, comma + 1)
      : greeting.test(raw.trim())
        ? raw.trim()
        : ''
  const rest = raw
    .slice(first.length)
    .replace(/[\s,;:–—-]*(?:\b(?:and|but|so|then|hence)\b)?[\s,;:–—-]*$/i, '')
    .trim()
  const hello = first.trim()
  if (empty.test(rest)) return {greeting: hello, lead: '', topic: ''}
  const topic = topicOf.exec(rest)?.[1]
  if (topic && !/\b(?:is|are|was|were|will|can)\b/.test(topic)) return {greeting: hello, lead: '', topic: topic.trim()}
  if (!/\s/.test(rest)) return {greeting: hello, lead: '', topic: ''}
  return {greeting: hello, lead: rest.replace(/^(?:unfortunately|sadly|however|so|but|and),?\s+/i, ''), topic: ''}
}

/** A clause behind the stretch that can stand by itself. */
function readTail(after: string, isClause: boolean): string {
  if (/^[\s,;]*(?:so|so that|(?:and )?then|and)\s[^.]*\bcan\b/i.test(after) && !/\b(?:cannot|can't)\b/i.test(after))
    return `\u0000${after.trim()}`
  const rest = after
    .replace(/^[\s,;:–—-]+/u, '')
    .replace(/^(?:and|so|but|as|because|since)\s+/i, '')
    .replace(/[\s,;:–—-]+$/u, '')
    .replace(/^then\s+/i, '')
  return isClause &&
    /^(?:i|we|they|it|he|she|you|the|that|this|there|these|those|your|our|their|please|an?|one|all|any|every)\b/i.test(
      rest
    ) &&
    /\s/.test(rest)
    ? rest
    : rest === ''
      ? ''
      : `\u0000${rest}`
}

/** Text of the tail, or '' where it cannot stand by itself. */
export function tailOf({tail}: Around): string {
  return tail.startsWith('\u0000') ? '' : tail
}

/** The sentence with a new line: greeting, what stood in front, the line, what followed. */
export function restate(
  sentence: Sentence,
  around: Around,
  line: string,
  options: {safety?: Proposal['safety']; flips?: Proposal['flips']} = {}
): Proposal {
  const lower = /^\p{Ll}/u.test(sentence.text.trim()) && !/^(?:i|we)\b/.test(line)
  const opened = around.greeting === '' ? (around.lead === '' ? line : capitalize(line)) : uncapitalize(line)
  const lead =
    around.lead === ''
      ? ''
      : `${around.greeting === '' ? capitalize(around.lead) : around.lead}${around.dependent ? ', ' : '. '}`
  const said = lead === '' ? opened : around.dependent ? uncapitalize(line) : capitalize(line)
  const hello = around.greeting === '' ? '' : `${around.greeting.replace(/,$/, '')}, `
  const stop = /\?$/.test(line) ? '' : '.'
  const vocative = around.vocative && !/\?$/.test(line) ? around.vocative : ''
  const tail = tailOf(around)
  const text = `${hello}${lead}${said}${vocative}${stop}${tail === '' ? '' : ` ${capitalize(tail)}.`}${around.close === '' ? '' : ` ${around.close}`}`
  const final = lower && hello === '' && lead === '' ? uncapitalize(text) : capitalize(text)
  const blanks = blanksOf(final, sentence.text)
  return {
    text: final,
    range: sentence.range,
    ...(options.safety ? {safety: options.safety} : {}),
    ...(blanks.length > 0 ? {blanks} : {}),
    ...(options.flips ? {flips: options.flips} : {})
  }
}

/** Our blanks in a text: lower-case brackets that the original does not have. */
export function blanksOf(text: string, original: string): Blank[] {
  const found: Blank[] = []
  for (const match of text.matchAll(/\[([a-z][^\]]*)\]/g))
    if (!original.includes(match[0]))
      found.push({name: match[1] ?? '', range: [match.index, match.index + match[0].length]})
  return found
}

/** What the rewrite turns round: an obligation where the words had one, else a negation. */
export function flipOf(text: string): NonNullable<Proposal['flips']> {
  return /\b(?:must|have to|has to|had to|need to|needs to|required?|requires|mandatory|obliged)\b/i.test(text)
    ? 'obligation'
    : 'negation'
}

/** Numbers, addresses and telephone numbers of a sentence that a line does not hold yet. */
export function leftOver(sentence: Sentence, said: string): {contacts: string[]; references: string[]} {
  const contacts: string[] = []
  const references: string[] = []
  const pattern =
    /https?:\/\/[^\s<>"”)]+[^\s<>"”).,;:]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d[\d ()-]{6,}\d|(?:\b(?:order|invoice|ticket|case|reference|ref|claim|booking|account|form|extension|category|room|code|section)\s+(?:no\.?\s+|number\s+)?)(?:#?\{\{[^}]*\}\}|[A-Z]{2,}-?\d[\w-]*|#?\d[\w.,:/-]*\w|\d)|#?\{\{[^}]*\}\}|\b[A-Z]{2,}-\d[\w-]*/gi
  for (const match of sentence.text.matchAll(pattern)) {
    const value = match[0].trim()
    if (said.includes(value)) continue
    if (/^https?:|@|^\+?\d[\d ()-]{6,}\d$/.test(value)) contacts.push(value)
    else references.push(value)
  }
  return {contacts, references}
}

/** Where the clause around a word starts: behind a stop, a comma, or an "and" with a clause of its own. */
export function clauseStart(sentence: Sentence, from: number): number {
  const {words, clauses} = sentence
  let at = from
  while (at > 0) {
    const norm = words[at - 1]?.norm ?? ''
    if (/^[.;:!?–—,]$/.test(norm)) break
    if (
      /^(?:and|so|but|or)$/.test(norm) &&
      clauses.some(clause => clause.words[0] === at || clause.words[0] === at - 1)
    )
      break
    at--
  }
  return at
}
