/** The fact without the reminder; where there is no fact, a clearer answer is offered instead of the old one. */
import {sourceNouns} from '../language/lexicon/tellings.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Range, Voice} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {normsOf} from './frame-search.ts'
import {chooseFrames} from './frames.ts'
import {inflect} from './grammar.ts'
import {choosePerson, inPerson} from './person.ts'
import {isPlural} from './phrases.ts'
import type {Reminder} from './reminders.ts'
import {addressLine, blankIn, dropStretch, endSentence} from './stretches.ts'

const clearer = {
  I: [
    'Let me try to put this more clearly.',
    'Let me try to explain this more clearly.',
    'Let me find a clearer way to put it.'
  ],
  we: [
    "We'd like to put this more clearly.",
    "We'd like to explain this more clearly.",
    'We can find a clearer way to put it.'
  ]
}
const clearerAbout = {
  I: [
    'Let me try to put the part about {t} more clearly.',
    'Let me go through {t} with you in a clearer way.',
    "I'd like to put the part about {t} more clearly."
  ],
  we: [
    "We'd like to put the part about {t} more clearly.",
    "We'd like to go through {t} with you in a clearer way.",
    'We can put the part about {t} more clearly.'
  ]
}

/** Better words for a reminder, best first. */
export function* rewriteReminder(sentence: Sentence, reminder: Reminder, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const {range} = sentence
  const fact = keepFact(sentence, reminder)
  const when = whenOf(sentence, reminder)
  if (fact) yield fact
  if (fact && when)
    yield {text: `Here is the answer from ${when} again: ${uncapitalize(fact.text)}`, range, flips: 'negation'}
  if (fact || reminder.kind === 'aside' || saysMore(sentence, reminder)) return
  const turned = {range, flips: /\b(?:have|has|had) to\b/i.test(sentence.text) ? 'obligation' : 'negation'} as const
  const topic = topicOf(sentence)
  const look =
    /\b((?:my|our) (?:last|previous|earlier)(?: \w+)? (?:replies|reply|messages?|e-?mails?|answers?|notes?))\b/i.exec(
      sentence.text
    )?.[1]
  if (look && reminder.name === 'look back')
    yield {...blankIn(`Here is the short version of ${look}: [answer].`, range, 'answer'), ...turned}
  if (when) yield {...blankIn(`Here is the answer from ${when} in short: [answer].`, range, 'answer'), ...turned}
  const count = countOf(sentence)
  if (count)
    yield {
      text: inPerson(
        `{I've} left ${topic ?? 'this'} unclear ${count} now, so {I'd} like to put it another way.`,
        person
      ),
      ...turned
    }
  const key = `told-you-so ${sentence.text}`
  if (topic)
    for (const line of chooseFrames(key, clearerAbout[person]))
      yield {
        text: addressLine(
          sentence,
          line.replace('{t}', () => topic)
        ),
        ...turned
      }
  for (const line of chooseFrames(key, clearer[person])) yield {text: addressLine(sentence, line), ...turned}
}

/** Another statement stands in the sentence, behind a comma or "and": a line in its place would lose it. */
function saysMore(sentence: Sentence, {from, to, clause}: Reminder): boolean {
  return sentence.clauses.some(other => {
    if (
      other === clause ||
      !/^(?:none|because)$/.test(other.subordinator) ||
      /^(?:remember|be)$/.test(other.verb.lemma)
    )
      return false
    const between =
      other.words[0] >= to
        ? normsOf(sentence, to, other.words[0] + 1)
        : other.words[1] <= from
          ? normsOf(sentence, other.words[1] - 1, from)
          : ''
    return / (?:[,;:–—-]|and|but|so) /.test(between)
  })
}

/** "twice", "three times", "two occasions" → how often it was said. */
function countOf(sentence: Sentence): string | undefined {
  const match = /\b(twice)\b|\b(two|three|four|five|six|seven|eight|nine|ten|\d+)(?: \w+)? (?:times|occasions)\b/i.exec(
    sentence.text
  )
  return match?.[1]?.toLowerCase() ?? (match?.[2] ? `${match[2].toLowerCase()} times` : undefined)
}

/** The sentence without the aside; the place that it names becomes a pointer. */
function dropAside(sentence: Sentence, {from, to, name}: Reminder): Proposal | undefined {
  const rest = dropStretch(sentence, from, to)
  if (!rest || !/\p{L}{2}.*\s\S/u.test(rest.text) || !standsAlone(sentence, from, to)) return undefined
  const place = name === 'aside' ? placeOf(sentence, from, to) : undefined
  return place
    ? {text: `${rest.text.replace(/[\s.!]+$/, '')}; the details are ${place}.`, range: sentence.range}
    : {...rest, safety: 'safe'}
}

/** What is left has a clause of its own, or stood behind a colon. */
function standsAlone(sentence: Sentence, from: number, to: number): boolean {
  const mark = sentence.words[to]?.norm ?? ''
  const before = sentence.words[to - 1]?.norm ?? ''
  if (mark === ':' || before === ':' || (from === 0 && mark === ',' && sentence.words.length > to + 3)) return true
  return sentence.clauses.some(
    clause =>
      (clause.words[0] >= to || clause.verb.index >= to || clause.words[1] <= from || clause.verb.index < from) &&
      /^(?:none|as|like|if|when|because|once|unless|before)$/.test(clause.subordinator)
  )
}

/** "on our website", "in our terms" inside the aside. */
function placeOf(sentence: Sentence, from: number, to: number): string | undefined {
  const text = sentence.reply.text.slice(sentence.words[from]?.range[0] ?? 0, sentence.words[to - 1]?.range[1] ?? 0)
  const match = /\b(?:on|in|under|at)\s+(?:the|our|my)\s+.+$/iu.exec(text)
  if (!match) return undefined
  return sentence.words.slice(from, to).some(word => sourceNouns.has(word.norm)) ? match[0] : undefined
}

/** "As I said, S", "We already told you that S", "We have been over this: S" → "S". */
function keepFact(sentence: Sentence, reminder: Reminder): Proposal | undefined {
  if (reminder.kind === 'aside') return dropAside(sentence, reminder)
  const {clause, from, to, name} = reminder
  if (name === 'same as said' && from > 2)
    return {
      text: endSentence(sentence.reply.text.slice(sentence.range[0], sentence.words[from]?.range[0])),
      range: sentence.range,
      safety: 'safe'
    }
  const at = clause?.verb.index ?? from
  const turn = /\bhave to (?:write|say|tell|explain|repeat)/i.test(sentence.text) ? 'obligation' : 'negation'
  const colon = sentence.words.findIndex((word, index) => index >= Math.min(at, to) && word.norm === ':')
  if (colon > 0 && sentence.words.length > colon + 3)
    return {
      text: endSentence(sentence.reply.text.slice(sentence.words[colon + 1]?.range[0], sentence.range[1])),
      range: sentence.range
    }
  const inner = sentence.clauses.find(
    other =>
      other.words[0] > at &&
      other.subordinator === 'that' &&
      sentence.words[other.words[0]]?.norm === 'that' &&
      !isRelative(sentence, other.words[0])
  )
  if (!inner && sentence.words[to]?.norm === 'that' && from === 0)
    return {
      text: endSentence(sentence.reply.text.slice(sentence.words[to + 1]?.range[0], sentence.range[1])),
      range: sentence.range,
      flips: turn
    }
  if (!inner || !/^ (?:and |but |so |well |no |yes |, )*$/.test(normsOf(sentence, 0, clause?.words[0] ?? from)))
    return undefined
  const body = presentTense(sentence, inner, inner.words[0] + 1)
  return body
    ? {text: endSentence(body.replace(/,?\s*remember\s*\??\s*$/i, '')), range: sentence.range, flips: turn}
    : undefined
}

/** "something that Greta has replied to": no fact of its own. */
function isRelative(sentence: Sentence, at: number): boolean {
  return /^(?:something|anything|everything|thing|question|questions|one|all)$/.test(sentence.words[at - 1]?.norm ?? '')
}

/** The words of a reported clause as a statement of today: "would bleed" → "bleeds". */
function presentTense(
  sentence: Sentence,
  inner: {
    readonly verb: {readonly lemma: string; readonly index: number; readonly from: number}
    readonly modality: string
    readonly polarity: string
    readonly subjectWords: Range
  },
  start: number
): string | undefined {
  const {text} = sentence.reply
  const first = sentence.words[start]
  if (!first) return undefined
  const whole = text.slice(first.range[0], sentence.range[1])
  if (!/^(?:would|could)$/.test(inner.modality)) return whole
  const modal = sentence.words[inner.verb.from]
  const verb = sentence.words[inner.verb.index]
  if (
    !modal ||
    !verb ||
    inner.polarity === '-' ||
    inner.modality === 'could' ||
    inner.verb.index !== inner.verb.from + 1
  )
    return undefined
  const head = sentence.words[inner.subjectWords[1] - 1]?.norm ?? ''
  const plural = isPlural(head) || /^(?:you|we|they|i|these|those)$/.test(head)
  const form =
    inner.verb.lemma === 'be' ? (plural ? 'are' : 'is') : plural ? inner.verb.lemma : inflect(inner.verb.lemma).third
  return text.slice(first.range[0], modal.range[0]) + form + text.slice(verb.range[1], sentence.range[1])
}

const day = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?|\{\{[^}]+\}\}|\{[^}]+\}|yesterday|last (?:week|month|year)`
const dates = new RegExp(
  String.raw`\b(?:on|in|from|since|back in|until|of)\s+(${day})(?![\w/])|\b(yesterday|last (?:week|month))\b`,
  'i'
)

/** The day of the earlier telling. */
function whenOf(sentence: Sentence, {kind, from, to}: Reminder): string | undefined {
  const words = sentence.reply.text.slice(sentence.words[from]?.range[0] ?? 0, sentence.words[to - 1]?.range[1] ?? 0)
  const match = dates.exec(kind === 'aside' ? words : sentence.text)
  return match?.[1] ?? match?.[2]
}

/** What it was about: "over the deposit", "of the due date". */
function topicOf(sentence: Sentence): string | undefined {
  const match =
    /\b(?:about|of|over|through)\s+((?:the|a|an)\s+[\p{L}-]+(?:\s+(?!(?:twice|before|already|again|more|no|several|in|on|at|many|and|but|staying|now|to)\b)[\p{L}-]+){0,2})/u.exec(
      sentence.text
    )
  return match?.[1]?.toLowerCase()
}
