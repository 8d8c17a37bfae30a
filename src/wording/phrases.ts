/** Noun phrases and stretches of a sentence, reworded for a rewrite: determiners changed, words left out, numbers agreed. */
import type {Phrase, Sentence, Word} from '../language/model.ts'
import type {Range} from '../types.ts'

/** What to change in a stretch of words. */
export interface Rewording {
  /** New norms by norm, such as `your` → `the`. */
  readonly swap?: Readonly<Record<string, string>>
  /** Word indices to leave out. */
  readonly drop?: ReadonlySet<number>
}

/** Text of the words from one index to another (end exclusive), reworded; spacing as in the original. */
export function rewordWords(
  sentence: Sentence,
  from: number,
  to: number,
  {swap = {}, drop = new Set()}: Rewording = {}
): string {
  let out = ''
  let end: number | undefined
  for (let index = from; index < to; index++) {
    const word = sentence.words[index]
    if (!word || drop.has(index)) continue
    const gap = end === undefined ? '' : sentence.reply.text.slice(end, word.range[0])
    out += (end === undefined || /^\s*$/.test(gap) ? gap && ' ' : cleanGap(gap)) + (swap[word.norm] ?? word.text)
    end = word.range[1]
  }
  return out
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim()
}

/** The gap left by a dropped word: one space. */
function cleanGap(gap: string): string {
  return /^[\s\p{L}\p{N}\p{P}]*$/u.test(gap) ? ' ' : gap
}

/** The text of a noun phrase with "your" as "the" and the dropped words left out. */
export function neutralPhrase(
  sentence: Sentence,
  phrase: Phrase,
  drop: ReadonlySet<number> = new Set(),
  possessive = 'the'
): string {
  return rewordWords(sentence, phrase.words[0], phrase.words[1], {swap: {your: possessive, my: possessive}, drop})
}

const plurals = new Set(
  'people children men women feet teeth mice data media details news goods scissors trousers glasses headphones proceeds earnings'.split(
    ' '
  )
)
const singulars = new Set(
  'news address access process business status boss glass class bus gas lens bonus campus virus analysis basis series business-class progress express press pass address success wordpress compass mattress dress canvas plus'.split(
    ' '
  )
)

/** True when a noun takes "are". */
export function isPlural(noun: string): boolean {
  const word = noun.toLowerCase().split('-').at(-1) ?? noun
  if (plurals.has(word) && word !== 'news') return true
  return /[^s]s$/.test(word) && !singulars.has(word) && !/(?:us|is)$/.test(word)
}

/** "is" or "are", "was" or "were", "needs" or "need" … for a noun. */
export function agree(noun: string, singular: string, plural: string): string {
  return isPlural(noun) ? plural : singular
}

/** First word index at or after a place in the text. */
export function wordAt(sentence: Sentence, offset: number): number {
  const index = sentence.words.findIndex(word => word.range[1] > offset)
  return index < 0 ? sentence.words.length : index
}

/** Range of words in the reply's text. */
export function rangeOf(words: readonly Word[], from: number, to: number): Range {
  return [words[from]?.range[0] ?? 0, words[Math.max(from, to - 1)]?.range[1] ?? 0]
}

/** The sentence without its closing punctuation, emoji and white space. */
export function bodyRange(sentence: Sentence): Range {
  const trimmed = sentence.text.replace(/(?:[\s.!?…;,]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
  return [sentence.range[0], sentence.range[0] + trimmed.length]
}

/** True when a neighbouring sentence already says what we do about it. */
export function helpFollows(sentence: Sentence): boolean {
  const text = [sentence.text, sentence.next?.text ?? ''].join(' ')
  return (
    /\b(?:I|we)(?:['’](?:ll|ve|m|re)| will| can| could| have| am| are|\b)\s*(?:\w+ ){0,2}(?:\p{L}+)|\blet me\b|\blet['’]?s\b|\bhappy to\b/iu.test(
      text
    ) &&
    /\b(?:I['’]?ll|I['’]ve|I can|I have|I could|we['’]?ll|we can|we have|we['’]ve|let me|let['’]s|happy to|shall I|would you like|could you)\b/i.test(
      text
    )
  )
}
