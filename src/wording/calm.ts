/** The same sentence in a calm voice: one mark, no cheer, small letters. */
import type {Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {capitalize} from './casing.ts'
import type {Jar} from './cheer.ts'
import {deletionRange} from './empathy.ts'

const cheer =
  /\s*(?:😀|😃|😄|😁|😆|😅|😂|🤣|🙂|😊|😇|😉|😍|😘|😋|😜|😎|🤩|🥳|🎉|🎊|✨|🌞|☀️?|👍|👏|💪|🙌|💜|❤️?|💕|💛|💚|💙|🤞|🙈|🤷(?:\u200d[♀♂])?|😬|👊|☕️?|🎶|🎸|🌈|⭐|🌟|🚀|🔥|😏|🙃|😺|✈️?|🎈)\ufe0f?/gu
const face = /\s*(?<![\w:])(?:[:;=]-?[)D]|\^_\^|<3|xD|XD)(?=\s|[.!?]|$)/g
const openers =
  /^(?:great|awesome|yay|fantastic|perfect|amazing|wonderful|woohoo|hooray|surprise|(?:ha){2,}|lol|whoopsie|whoops|oops|oopsie|wowza|wow|cool|nice|brilliant|excellent|super|so\.{2,}|aa+nd|yep|guess what|hehe)[\s,!.…:–—-]+(?:(?:so|and|but|yep)[\s,]+)?/i
const thrilled =
  /^(?:(?:i'm|we're|i am|we are)\s+)?(?:thrilled|delighted|excited|pleased|happy) to (?:confirm|announce|share|say|tell you|inform you|report)(?: that)?\s+|^exciting[^:.,]*:\s*/i
const laughs = /[\s,]*\b(?:lol|haha(?:ha)*|hehe)\b/gi
const closers =
  /[\s,;–—-]*\b(?:better luck next time|fingers crossed|hang in there|oh well|(?:sending )?good vibes(?: your way)?|cheer up|chin up|it's all go here(?: today)?|never mind|no biggie)\b/gi

/** Better words, best first. */
export function* calmDown(sentence: Sentence, {name, from, to}: Jar): Generator<Proposal> {
  const {text, range} = sentence
  if (name === 'opener' && to === sentence.words.length) {
    yield {text: '', range: deletionRange(sentence), safety: 'safe'}
    return
  }
  if (name === 'shouted') {
    yield {text: lower(sentence), range, safety: 'safe'}
    return
  }
  if (name === 'doubled') {
    const marks = sentence.words
      .slice(from, to)
      .map(word => word.text)
      .join('')
    const start = (sentence.words[from]?.range[0] ?? 0) - range[0]
    const one = marks.includes('?') ? '?' : '.'
    if (one === '.' && calm(text) !== text.replace(marks, '.')) yield {text: calm(text), range, safety: 'safe'}
    yield {
      text: lowerIfLoud(sentence, text.slice(0, start) + one + text.slice(start + marks.length)),
      range,
      safety: 'safe'
    }
    return
  }
  const plain = calm(lowerIfLoud(sentence, text))
  const lowered = /^\p{Ll}/u.test(text)
  yield {text: lowered ? plain : capitalize(plain), range, safety: 'safe'}
}

/** Without cheer, and with a full stop. */
function calm(text: string): string {
  let out = text
    .replace(cheer, '')
    .replace(face, (_, offset: number) => (/^\s*\S+\s+\p{Lu}/u.test(text.slice(offset)) ? '.' : ''))
    .replace(laughs, '')
    .replace(closers, '')
    .replace(openers, '')
    .replace(openers, '')
    .replace(thrilled, '')
    .trim()
  out = out
    .replace(/\s*!+/g, '.')
    .replace(/\.{2}(?!\.)/g, '.')
    .replace(/\s+([.,?])/g, '$1')
    .replace(/,\./g, '.')
  return /[.?!…:"”]$/.test(out) ? out : `${out}.`
}

function lowerIfLoud(sentence: Sentence, text: string): string {
  return text === sentence.text && /\b\p{Lu}{4,}\b/u.test(text) ? lower(sentence) : text
}

/** Shouted words in small letters; a code or an id keeps its capitals. */
function lower(sentence: Sentence): string {
  const words = sentence.words.filter(word => word.kind === 'word')
  const capitals = words.filter(word => /^\p{Lu}{2,}$/u.test(word.text)).length
  const loud = capitals >= 3 && capitals * 2 >= words.length
  const out = sentence.text.replace(/(?<![\p{L}\p{N}_/+-])\p{Lu}[\p{Lu}'’]+(?![\p{L}\p{N}_/+-])/gu, word =>
    loud || shouted.test(word) ? (word === 'I' ? word : word.toLowerCase()) : word
  )
  return capitalize(/^\p{Lu}/u.test(sentence.text) ? capitalize(out) : out)
}

const shouted =
  /^(?:PLEASE|NOT|MUST|READ|NEVER|ONLY|ALL|NOW|IMPORTANT|STOP|NO|FINAL|CLOSED|ALWAYS|DO|YOU|YOUR|CANNOT|CAN|WILL|HAVE|ALREADY|AGAIN|THIS|THAT|WRONG|LATE|ZERO|EMPTY|TOO|VERY|EVERY|FULL|BEFORE|AFTER|IMMEDIATELY|URGENT|URGENTLY|ATTENTION|NOTE|WARNING|REQUIRED|FIRST|LAST|SAME|DON'T|WON'T|CAN'T|ANY|NONE|NOTHING|OWN|ONCE|TODAY|UNTIL|WHAT|WHY|WHEN|HOW|WHO|WAS|WERE|DID|DOES|HAS|HAD|STILL|MORE)$/
