/** The same fact or step without talking down. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {startLike} from './casing.ts'
import {clauseAt, type FrameHit, normsOf} from './frame-search.ts'
import {chooseFrames} from './frames.ts'
import {inflect, readVerb} from './grammar.ts'
import {choosePerson} from './person.ts'
import {addressLine, dropStretch, endSentence} from './stretches.ts'
import type {DownFrame} from './talking-down.ts'

const help = {
  I: [
    'Let me show you how it works.',
    'Let me go through it with you.',
    'I can walk you through it, one step at a time.',
    'Which part can I help you with?'
  ],
  we: [
    "We're happy to show you how it works.",
    'We can go through it with you.',
    'We can walk you through it, one step at a time.',
    'Which part can we help you with?'
  ]
}

/** Better words, best first. */
export function* rewriteDown(sentence: Sentence, hit: FrameHit<DownFrame>, voice: Voice): Generator<Proposal> {
  const {frame, from, to} = hit
  if (frame.kind === 'need') {
    yield* offerStep(sentence, hit)
    return
  }
  if (frame.kind === 'adverb') {
    const plain = dropStretch(sentence, from, from + 1)
    if (plain) yield {...plain, safety: 'safe'}
    const trimmed = plain && dropEasyTail(plain.text)
    if (trimmed) yield {text: trimmed, range: sentence.range}
    return
  }
  if (frame.kind === 'opener' || frame.kind === 'aside') {
    const rest = dropStretch(sentence, from, frame.kind === 'aside' ? asideEnd(sentence, to) : to)
    if (rest && /\p{L}{2}.*\s\S/u.test(rest.text)) yield {...rest, text: plainPast(rest.text), safety: 'safe'}
    return
  }
  if (frame.kind === 'easy') {
    const plain = [...dropEasy(sentence, hit)]
    yield* plain
    if (plain.length > 0) return
  }
  const fact = keepFact(sentence, hit)
  if (fact) yield fact
  if (fact || saysMore(sentence, hit)) return
  const person = choosePerson(sentence, voice)
  for (const line of chooseFrames(`condescension ${sentence.text}`, help[person]))
    yield {text: addressLine(sentence, line), range: sentence.range, flips: 'negation'}
}

/** "You just need to restart it" → "You can restart it". */
function* offerStep(sentence: Sentence, {from, to}: FrameHit<DownFrame>): Generator<Proposal> {
  const {text} = sentence.reply
  const start = sentence.words[from]?.range[0] ?? 0
  const verb = sentence.words[to - 1]
  const said = normsOf(sentence, from, to)
  if (!verb) return
  if (/ (?:do|takes) is $/.test(said)) {
    const next = sentence.words[to]
    const step = text.slice(next?.range[0] ?? 0, sentence.range[1])
    if (/^\w+ing\b/.test(step))
      yield {
        text: `${text.slice(sentence.range[0], start)}${startLike(text.slice(start), step.replace(/[\s.!]+$/, ''))} should do it.`,
        range: sentence.range
      }
    else if (/ takes is /.test(said))
      yield {
        text: text.slice(sentence.range[0], start) + startLike(text.slice(start), `you will need ${step}`),
        range: sentence.range
      }
    else
      yield {
        text: text.slice(sentence.range[0], start) + startLike(text.slice(start), step.replace(/^to\s+/i, '')),
        range: sentence.range,
        flips: 'obligation'
      }
    return
  }
  const tail = text.slice(verb.range[0], sentence.range[1])
  const you = text.slice(start, sentence.words[from]?.range[1])
  yield {
    text:
      dropEasyTail(`${text.slice(sentence.range[0], start)}${you} can ${tail}`) ??
      `${text.slice(sentence.range[0], start)}${you} can ${tail}`,
    range: sentence.range,
    flips: 'obligation'
  }
}

/** "We did send it" → "We sent it". */
function plainPast(text: string): string {
  return text.replace(/^(I|We) did (\p{L}+)/u, (whole, subject: string, verb: string) =>
    readVerb(verb)?.kinds.includes('base') ? `${subject} ${inflect(verb).past}` : whole
  )
}

/** "…, it is straightforward." */
function dropEasyTail(text: string): string | undefined {
  const trimmed = text.replace(
    /\s*[,;–—-]+\s*(?:it|this|that)(?:['’]s| is)\s+(?:\w+\s+){0,2}(?:easy|simple|straightforward|obvious|self-explanatory|basic)(?=[.!]|$)/i,
    ''
  )
  return trimmed === text ? undefined : trimmed
}

/** "It's very easy, go to Settings" → "Go to Settings"; "it's easy to hide it" → "you can hide it". */
function* dropEasy(sentence: Sentence, {from, to}: FrameHit<DownFrame>): Generator<Proposal> {
  const {text} = sentence.reply
  const mark = sentence.words[to]?.norm ?? ''
  if (/^[,:;–—-]$/.test(mark) && sentence.words.length > to + 2) {
    const rest = dropStretch(sentence, from, to + 1)
    if (rest && (from === 0 || /[.!?]$/.test(rest.text))) yield rest
  }
  if (mark === 'to' && sentence.words[to + 1]?.kind === 'word' && from === 0)
    yield {text: `You can ${text.slice(sentence.words[to + 1]?.range[0], sentence.range[1])}`, range: sentence.range}
  if (mark === 'to' && from > 0)
    yield {
      text: `${text.slice(sentence.range[0], sentence.words[from]?.range[0])}you can ${text.slice(sentence.words[to + 1]?.range[0], sentence.range[1])}`,
      range: sentence.range
    }
  if (from > 2 && /^[.!]$/.test(mark)) {
    const rest = dropStretch(sentence, from, to)
    if (rest) yield rest
  }
}

/** What stands behind a colon, "that" or a comma is the fact. */
function keepFact(sentence: Sentence, {frame, from, to}: FrameHit<DownFrame>): Proposal | undefined {
  const {text} = sentence.reply
  const {range, words} = sentence
  const keep = (index: number): Proposal => ({
    text: endSentence(text.slice(words[index]?.range[0], range[1])),
    range,
    flips: 'negation'
  })
  if (frame.name === 'tag')
    return {
      text: endSentence(text.slice(range[0], words[from]?.range[0]).replace(/^(?:well|so|but|now)[,\s]+/i, '')),
      range,
      flips: 'negation'
    }
  const colon = words.findIndex((word, index) => index >= to - 1 && word.norm === ':')
  if (colon > 0 && words.length > colon + 3) return keep(colon + 1)
  const that = words.findIndex((word, index) => index >= to - 1 && index <= to + 4 && word.norm === 'that')
  if (that > 0 && clauseAt(sentence, that + 1)?.subjectWords[0] === that + 1) return keep(that + 1)
  const comma = words.findIndex((word, index) => index >= to && word.norm === ',')
  return comma > 0 &&
    from < 3 &&
    sentence.clauses.some(clause => clause.subjectWords[0] === comma + 1 && clause.subordinator === 'none')
    ? keep(comma + 1)
    : undefined
}

/** Another statement stands in the sentence. */
function saysMore(sentence: Sentence, {from, to}: FrameHit<DownFrame>): boolean {
  return (
    sentence.words.some((word, index) => /^[:;]$/.test(word.norm) && index > to - 2) ||
    (sentence.clauses.some(
      clause =>
        clause.subordinator === 'none' &&
        clause.words[0] >= to &&
        /[,;]/.test(sentence.words[clause.words[0] - 1]?.norm ?? '')
    ) &&
      from < to)
  )
}

/** Where an aside ends: at the comma. */
function asideEnd(sentence: Sentence, to: number): number {
  const comma = sentence.words.findIndex((word, index) => index >= to && /^[,:;.!–—-]$/.test(word.norm))
  return comma < 0 ? to : comma
}
