/** What is left of a sentence without the part between commas or dashes that is at fault. */
import type {Sentence} from '../language/model.ts'
import {capitalize} from './casing.ts'
import {rewordWords} from './phrases.ts'

/** Index after the last word that is neither a mark nor an emoji. */
export function lastWord(sentence: Sentence): number {
  const last = sentence.words.findLastIndex(word => word.kind !== 'punctuation' && word.kind !== 'emoji')
  return last + 1
}

/** The sentence without the part between commas or dashes that holds the words at fault, where a main clause is left. */
export function restOf(
  sentence: Sentence,
  {from, to}: {readonly from: number; readonly to: number}
): string | undefined {
  const {words} = sentence
  const bound = (index: number): boolean =>
    /^(?:[,;:–—-]|\.+)$/.test(words[index]?.norm ?? '') || /^[.!?…]$/.test(words[index]?.norm ?? '')
  let start = from
  while (start > 0 && !bound(start - 1)) start--
  let end = to
  while (end < words.length && !bound(end)) end++
  const last = lastWord(sentence)
  const left = start > 0 ? [0, start - 1] : [end + 1, last]
  const [first = 0, until = 0] = left
  const whole =
    start > 0 && end < last
      ? undefined
      : sentence.clauses.find(
          clause => clause.words[0] >= first && clause.verb.index < until && clause.verb.index >= first
        )
  if (!whole || until - first < 3 || !/^(?:none|and|but)$/.test(whole.subordinator) || whole.subject === 'none')
    return undefined
  const text = rewordWords(sentence, first, until)
    .replace(/^(?:so|but|and|as|which)\s+/i, '')
    .replace(/[\s,]+(?:so|but|and)$/i, '')
  if (start === 0 && from > 0 && !/^(?:look|looking|see)$/.test(words[from]?.norm ?? '')) return undefined
  return /^(?:really|which|and|but|fine)\b/i.test(text) ||
    (start === 0 && /^(?:it|that|this|they|you can|you['’]?re|you['’]ll)\b/i.test(text))
    ? undefined
    : capitalize(text)
}
