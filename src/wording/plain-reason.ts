/** The rule without its shield: the plain fact, the reason behind it, and what can be done instead. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {startLike, uncapitalize} from './casing.ts'
import {normsOf} from './frame-match.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {agree, bodyRange, rangeOf, rewordWords} from './phrases.ts'
import {blanksOf, flipOf} from './restate.ts'

/** The words that hide behind a rule. */
export interface Shield {
  readonly name: string
  readonly from: number
  readonly to: number
}

const reasons = [
  '{b} because [reason]; what {I} can do for you is [alternative]',
  '{b}, and the reason is this: [reason]',
  '{b}. Here is why: [reason]. What {I} can do is [alternative]'
]
const whys = [
  'here is why: [reason]',
  'here is the reason: [reason]',
  'here is why, and what {I} can do instead: [reason and alternative]'
]
const additions = [
  'What {I} can do for you is [alternative]',
  'The reason is this: [reason]',
  'Here is what {I} can do for you: [alternative]'
]
const others = [
  'so let {me} find someone who can',
  'so let {me} ask someone who can',
  "so {I'll} ask who can and tell you by [time]"
]

/** Rewrites without the shield, best first. */
export function* lowerShield(sentence: Sentence, shield: Shield, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const key = `policy-shield ${sentence.text}`
  const flips = flipOf(sentence.text)
  const put = (text: string): Proposal => {
    const blanks = blanksOf(text, sentence.text)
    return {text, range: bodyRange(sentence), ...(blanks.length > 0 ? {blanks} : {}), flips}
  }
  const open = (line: string): string => startLike(sentence.text, line)
  const limit = turnRound(sentence, shield)
  if (limit) yield put(open(`${limit}. ${inPerson('Here is what {I} can do for you now: [alternative]', person)}`))
  const act = blockedAct(sentence, shield)
  if (act)
    for (const other of chooseFrames(key, others))
      yield put(open(inPerson(`${act.lead}{I} can't ${act.text} from here, ${other}`, person)))
  const fact = plainFact(sentence, shield) ?? withoutSegment(sentence, shield)
  if (fact)
    for (const frame of chooseFrames(key, reasons))
      yield put(
        open(
          inPerson(
            frame.replace('{b}', () => fact),
            /\bI\b|\bi\b/.test(fact) ? 'I' : person
          )
        )
      )
  else if (/^(?:it is policy|that is that)$/.test(shield.name) && isWhole(sentence, shield)) {
    for (const why of chooseFrames(key, whys)) yield put(open(inPerson(why, person)))
  }
  const body = sentence.reply.text.slice(...bodyRange(sentence))
  for (const more of chooseFrames(key, additions).slice(0, 2)) yield put(`${body}. ${inPerson(more, person)}`)
}

/** "Rules are rules, and a ticket counts as used" → "a ticket counts as used". */
function withoutSegment(sentence: Sentence, {name, from, to}: Shield): string | undefined {
  if (!/^(?:that is that|it is policy|you agreed|not allowed)$/.test(name)) return undefined
  const {words} = sentence
  const [start, end] = bodyRange(sentence)
  const {text} = sentence.reply
  let first = from
  while (first > 0 && !/^[,;:–—]$/.test(words[first - 1]?.norm ?? '')) first--
  let last = to
  while (last < words.length && !/^[,;:–—.!?]$/.test(words[last]?.norm ?? '')) last++
  const before = text.slice(start, words[first]?.range[0]).replace(/[\s,;:–—]+$/u, '')
  const after = text
    .slice(words[last]?.range[0] ?? end, end)
    .replace(/^[\s,;:–—]+/u, '')
    .replace(/^(?:and|so|but)\s+(?=\S+\s)/i, match => (before === '' ? '' : match))
  const rest = before === '' ? after : after === '' ? before : `${before}, ${after}`
  if (
    rest.split(/\s+/).length < 4 ||
    !sentence.clauses.some(clause => clause.verb.index < first || clause.verb.index >= last)
  )
    return undefined
  return /^(?:hi|hello|hey|dear|well|sorry|but|unfortunately)\b[^,]*$/i.test(before) && after === ''
    ? undefined
    : uncapitalize(rest)
}

/** Nothing but the shield stands in the sentence. */
function isWhole(sentence: Sentence, {from, to}: Shield): boolean {
  const lead = normsOf(sentence.words, 0, from)
  const tail = normsOf(sentence.words, to, sentence.words.length)
  return lead.split(' ').length < 4 && /^(?:(?:here|on this|for us|i'm afraid|, \w+)\s?)?[.!,]*$/.test(tail)
}

/** "we cannot issue a refund after 30 days" → "we can issue a refund for up to 30 days". */
function turnRound(sentence: Sentence, shield: Shield): string | undefined {
  const fact = plainFact(sentence, shield)
  const match =
    fact &&
    /^((?:we|I|you)) (?:cannot|can['’]t|are unable to|am unable to|do not|don['’]t) (.+?) (?:after|beyond|later than|past) (\d+ (?:days?|weeks?|months?|hours?|years?))$/i.exec(
      fact
    )
  return match ? `${match[1]} can ${match[2]} for up to ${match[3]}` : undefined
}

interface Act {
  readonly lead: string
  readonly text: string
}

/** "The system won't let me change it", "I'm not authorised to do that": what we cannot do. */
function blockedAct(sentence: Sentence, {name, from, to}: Shield): Act | undefined {
  const {words} = sentence
  const lead = sentence.reply.text
    .slice(sentence.range[0], words[from]?.range[0])
    .replace(/\b(?:unfortunately|sadly|the|our|but|and|so|soz)\b[,\s]*/gi, '')
    .trim()
  if (lead !== '') return undefined
  const stop = words.findIndex((word, index) => index > from && /^[,;:.!?]$/.test(word.norm))
  const end = stop < 0 ? words.length : stop
  if (end < words.length - 2) return undefined
  if (name === 'not allowed') {
    if (!/\bnot\b/.test(normsOf(words, from, to))) return undefined
    const by = words.findIndex((word, index) => index > from && index < end && word.norm === 'to')
    return by > 0 ? {lead: '', text: rewordWords(sentence, by + 1, end)} : undefined
  }
  if (name !== 'the system') return undefined
  const verb = words[to - 1]?.norm ?? ''
  if (/^(?:let|allow|permit|enable)$/.test(verb)) {
    if (!/^(?:me|us|anyone|agents|staff)$/.test(words[to]?.norm ?? '')) return undefined
    const at = words[to + 1]?.norm === 'to' ? to + 2 : to + 1
    return {lead: '', text: rewordWords(sentence, at, end)}
  }
  return /^(?:accept|take|do|support|offer|apply|process|refund|issue|waive|make|honour|honor|approve|override)$/.test(
    verb
  )
    ? {lead: '', text: rewordWords(sentence, to - 1, end)}
    : undefined
}

/** What the sentence says once the shield is gone. */
function plainFact(sentence: Sentence, {name, from, to}: Shield): string | undefined {
  const [start, end] = bodyRange(sentence)
  const {text} = sentence.reply
  const {words} = sentence
  if (name === 'policy says') return saidByPolicy(sentence, from, to)
  if (name !== 'per policy') return undefined
  const range = rangeOf(words, from, extended(sentence, to))
  const before = text
    .slice(start, range[0])
    .replace(/[\s,(]+$/u, '')
    .replace(/^(?:unfortunately|sadly|however|please note that|note that|i'm afraid)[,\s]*/i, '')
  const after = text.slice(range[1], end).replace(/^[\s,:;)–—-]+/u, '')
  if (before !== '' && /^(?:and|or|for)\b/i.test(after)) return undefined
  if (before === '') return after === '' ? undefined : uncapitalize(after)
  if (!/\s/.test(before) || /[.:;]$|\b(?:and|but|is|are|not|be|that|because)$/i.test(before)) return undefined
  return uncapitalize(
    after === ''
      ? before
      : /^[\p{L}\d]/u.test(after) && /,$/.test(text.slice(start, range[0]).trimEnd())
        ? `${before}, ${after}`
        : `${before} ${after}`
  )
}

/** "our terms | and conditions", "section 4.2 | of our Terms of Service". */
function extended(sentence: Sentence, to: number): number {
  let end = to
  for (;;) {
    const next = sentence.words[end]?.norm ?? ''
    const after = sentence.words[end + 1]?.norm ?? ''
    if (/^(?:and|&)$/.test(next) && /^(?:conditions|cs|procedures|guidelines|policies|regulations)$/.test(after))
      end += 2
    else if (/^of$/.test(next) && /^(?:our|the|service|use|sale|carriage|hire|your)$/.test(after)) end += 2
    else if (/^(?:guidelines|rules|policy|policies|procedure|terms|regulations|norms|number|no)$/.test(next)) end++
    else if (
      /^(?:service|terms|use|conditions|policy|agreement|handbook|contract)$/.test(next) ||
      (sentence.words[end]?.kind === 'number' && /^(?:section|clause)$/.test(sentence.words[end - 1]?.norm ?? ''))
    )
      end++
    else if (/^(?:which|that|you)$/.test(next) && /^(?:you|agreed|accepted|signed|we)$/.test(after)) {
      while (end < sentence.words.length && sentence.words[end]?.kind !== 'punctuation') end++
      return end
    } else return end
  }
}

/** "Our terms state that all sales are final" → "all sales are final"; "prohibits returns" → "returns aren't possible". */
function saidByPolicy(sentence: Sentence, from: number, to: number): string | undefined {
  const clause = sentence.clauses.find(each => each.words[0] === from)
  if (!clause || from > 3) return undefined
  const {text} = sentence.reply
  const [, end] = bodyRange(sentence)
  const next = sentence.words[clause.verb.index + 1]
  if (/^(?:state|say|dictate|stipulate|specify|provide|insist|be)$/.test(clause.verb.lemma) && next) {
    const at = next.norm === 'that' ? sentence.words[next.index + 1] : clause.verb.lemma === 'be' ? undefined : next
    return at ? uncapitalize(text.slice(at.range[0], end)) : undefined
  }
  if (/^(?:require|demand|mandate)$/.test(clause.verb.lemma) && next?.norm === 'that') {
    const rest = text.slice(sentence.words[next.index + 1]?.range[0], end)
    return /^you\s/i.test(rest) ? `you need to ${rest.slice(4)}` : undefined
  }
  const object = text.slice(next?.range[0] ?? end, end)
  const head = /^(.+?) of\b/.exec(object)?.[1]?.split(' ').at(-1)?.toLowerCase() ?? clause.object?.head ?? ''
  if (
    !next ||
    /[,;:]/.test(object) ||
    !/^(?:prohibit|forbid|exclude|preclude|disallow|allow|permit|cover|accept)$/.test(clause.verb.lemma)
  )
    return undefined
  if (!/^(?:prohibit|forbid|exclude|preclude|disallow)$/.test(clause.verb.lemma) && clause.polarity === '+')
    return undefined
  if (
    /^(?:us|me|you|one|any|anyone|for)\b/i.test(object) ||
    head === '' ||
    /\b(?:from|to)\b/.test(object) ||
    clause.words[1] < to
  )
    return undefined
  return `${uncapitalize(object)} ${agree(head, "isn't", "aren't")} possible`
}
