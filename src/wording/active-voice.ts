/** From the passive to the active voice, with somebody in it: "your request was forwarded" → "I forwarded your request". */
import {inflect, readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {uncapitalize} from './casing.ts'
import {normsOf} from './frame-match.ts'
import {rangeOf, rewordWords} from './phrases.ts'

/** A new text for a stretch of the reply. */
export interface Line {
  readonly text: string
  readonly range: readonly [number, number]
}

const particle = /^(?:off|out|up|across|over|in|down|away|back|on|through|behind)$/
const commenting =
  /^(?:evidently|regrettably|clearly|unfortunately|sadly|apparently|obviously|somehow|indeed|since|duly)$/

/** The clause in the active voice; `to` is the word index where it ends. Undefined where the grammar would not carry it. */
export function toActive(
  sentence: Sentence,
  clause: Clause,
  main: number,
  to: number,
  doer: 'I' | 'we'
): Line | undefined {
  const {words} = sentence
  let [first, last] = subjectOf(sentence, clause)
  const from = groupStart(sentence, main)
  if (clause.verb.index !== main && clause.verb.from > from) return undefined
  last = Math.min(last, from)
  const none = /^(?:not|no)$/.test(words[first - 1]?.norm ?? '')
  if (
    last <= first ||
    sharesSubject(sentence, clause, main) ||
    sentence.reply.text[(words[first]?.range[0] ?? 1) - 1] === '@'
  )
    return undefined
  const object = objectOf(sentence, first, last)
  let at = main + 1
  let part = ''
  if (
    particle.test(words[at]?.norm ?? '') &&
    at < to &&
    !(words[at]?.norm === 'in' && words[at + 1]?.norm === 'error') &&
    isParticle(words[at]?.norm ?? '', words[at + 1]?.norm)
  ) {
    part = ` ${words[at]?.text ?? ''}`
    at++
  }
  const rest = rewordWords(sentence, at, to, {swap: doer === 'I' ? {our: 'the', us: 'me'} : {}}).replace(
    /\s?\bby (?:the|our) (?:appropriate|relevant|concerned|responsible|right) \w+/i,
    ''
  )
  const idle = /^it$/i.test(object) && /^(?:for|that|to)\b/.test(rest)
  const verb = verbOf(sentence, from, main, none, doer)
  const start = none ? first - 1 : first
  const begin = frontOf(sentence, clause, start)
  const front = rewordWords(sentence, begin, start)
  const text = `${front === '' ? '' : `${front.replace(/,$/, '')}, `}${verb}${part === ' out' && /carried|carrying|carry/.test(verb) ? `${part} ${object}` : `${idle ? '' : ` ${object}`}${part}`}${rest === '' ? '' : ` ${rest}`}`
  return {text, range: rangeOf(words, begin, to)}
}

/** "carried across", but "sent to", "kept in a drawer". */
function isParticle(norm: string, next: string | undefined): boolean {
  if (/^(?:off|out|up|across|away|back|down)$/.test(norm)) return true
  return (
    next === undefined ||
    !/^(?:the|a|an|your|our|my|this|that|one|\d.*|time|full|order|transit|january|may)$/.test(next) ||
    norm === 'over'
  )
}

/** First word of the verb group before a participle: its auxiliaries and adverbs. */
function groupStart(sentence: Sentence, main: number): number {
  let at = main
  while (
    at > 0 &&
    /^(?:has|have|had|'s|'ve|been|being|be|was|were|is|are|got|get|will|'ll|shall|not|never|also|now|already|since|just|all|then|again|going|to|stands|\w+ly)$/.test(
      sentence.words[at - 1]?.norm ?? ''
    )
  )
    at--
  return at
}

/** The subject and verb of the new clause: "I've forwarded", "we didn't print". */
function verbOf(sentence: Sentence, from: number, main: number, none: boolean, doer: 'I' | 'we'): string {
  const {words} = sentence
  const between = words.slice(from, main)
  const group = between.map(word => word.norm).join(' ')
  const spoken = words[main]?.norm ?? ''
  const inflected = inflect(readVerb(spoken)?.lemma ?? spoken)
  const participle = /ed$/.test(spoken) ? spoken : inflected.participle
  const past = /ed$/.test(spoken) ? spoken : inflected.past
  const never = between.some(word => word.norm === 'never')
  const negative = none || between.some(word => word.norm === 'not')
  const kept = between.filter(
    word => /ly$|^(?:then|already|also|now|just|again)$/.test(word.norm) && !commenting.test(word.norm)
  )
  const adverbs = kept.map(word => `${word.text} `).join('')
  const am = doer === 'I' ? "I'm" : "we're"
  if (/\bbeing\b/.test(group)) return `${am} ${negative ? 'not ' : ''}${adverbs}${inflected.gerund}`
  if (/(?:\bwill|'ll|\bgoing to|\bshall)\b/.test(group))
    return `${negative ? `${doer} won't` : `${doer}'ll`} ${adverbs}${inflected.base}`
  if (/\bhad\b/.test(group)) return `${doer} had ${negative ? 'not ' : never ? 'never ' : ''}${adverbs}${participle}`
  if (/\bbeen\b/.test(group))
    return negative
      ? `${doer} haven't ${adverbs}${participle}`
      : never
        ? `${doer} have never ${participle}`
        : `${doer}'ve ${adverbs}${participle}`
  if (negative) return `${doer} didn't ${adverbs}${inflected.base}`
  return `${doer} ${never ? 'never ' : ''}${adverbs}${past}`
}

/** Where the clause starts behind its subordinator, its joint and its opener. */
function frontOf(sentence: Sentence, clause: Clause, start: number): number {
  let at = clause.words[0]
  while (at < start && /^(?:that|like|because|since|as|and|but|so|[,;:–—])$/.test(sentence.words[at]?.norm ?? '')) at++
  const comma = sentence.words.slice(at, start).findLastIndex(word => /^[,;:]$/.test(word.norm))
  const opener = normsOf(sentence.words, at, start)
  return comma >= 0 ||
    /^(?:it (?:seems|looks|appears)|seems|looks|appears|sorry|unfortunately|hi|hello|dear|thanks|when|which)\b/.test(
      opener
    )
    ? start
    : at
}

/** The subject with what hangs on it, up to the verb. */
export function subjectOf(sentence: Sentence, clause: Clause): readonly [number, number] {
  let [first, last] = clause.subjectWords
  if (sentence.words[first]?.norm === 'that' && last - first > 1) first++
  const gap = normsOf(sentence.words, last, clause.verb.from)
  if (!/[,;:()"“]/.test(gap) && !/^(?:that|which|who)\b/.test(gap)) last = Math.max(last, clause.verb.from)
  while (
    last > first + 1 &&
    (commenting.test(sentence.words[last - 1]?.norm ?? '') ||
      /^(?:never|not|also|then|already|simply|now|\w+ly)$/.test(sentence.words[last - 1]?.norm ?? ''))
  )
    last--
  return [first, last]
}

/** "was picked and packed": the second verb would lose its object. */
export function sharesSubject(sentence: Sentence, clause: Clause, main: number): boolean {
  if (/^(?:and|or) (?:then )?\w+(?:ed|n|t)$/.test(normsOf(sentence.words, main + 1, main + 3))) return true
  return sentence.clauses.some(
    other =>
      other !== clause &&
      other.subjectWords[1] > other.subjectWords[0] &&
      other.subjectWords[0] === clause.subjectWords[0] &&
      other.words[0] > clause.words[0]
  )
}

/** A subject as an object: without the capital of a sentence's first word. */
export function objectOf(sentence: Sentence, first: number, last: number): string {
  const text = rewordWords(sentence, first, last)
  const next = sentence.words[first + 1]
  const opens = first === 0 || /^[.!?,]$/.test(sentence.words[first - 1]?.norm ?? '')
  if (
    !opens ||
    /^\p{Lu}{2}|^I\b/u.test(text) ||
    next?.norm === "'s" ||
    ((next?.index ?? last) < last && /^\p{Lu}/u.test(next?.text ?? ''))
  )
    return uncapitalize(text)
  return text.charAt(0).toLowerCase() + text.slice(1)
}
