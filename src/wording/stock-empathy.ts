/** Reads lines of understanding that would fit any customer: whose words they are, and whether anything specific follows. */
import {feelingNouns, standingNouns} from '../language/lexicon/emotions.ts'
import {painful} from '../language/lexicon/feelings.ts'
import {adverbs, beForms, haveForms, modals, words} from '../language/lexicon/function-words.ts'
import {emptyWords, opensMore, stockClasses, stockFrames} from '../language/lexicon/stock-empathy.ts'
import type {Sentence, Word} from '../language/model.ts'
import {createFrameSearch} from './frame-search.ts'

/** Finds the stock lines of a sentence, excuses apart. */
export const searchStock = createFrameSearch(stockFrames, () => stockClasses)

/** Auxiliaries and adverbs between I or we and the verb. */
const between = new Set([
  ...adverbs,
  ...modals,
  ...beForms,
  ...haveForms,
  ...words(
    "'m 'd 's do does so completely totally fully truly entirely absolutely perfectly well all both much wholeheartedly genuinely too deeply how begin even hardly scarcely"
  )
])
const mayNegate = /^(?:blind|deaf|indifferent|immune|imagine|agree)$/
const ourselves =
  /(?:^|.* )(?:(?:i|we|one|team|everyone|everybody|staff|here|of us|all)|(?:i|we) .*\b(?:want|like|wish|begin|start|moment) to|(?:i|we|us|be|rest|know|sure|please) .*that|(?:please|do|let me|let us|sure|and|but|so|as|because|while|although|though|well|yes|oh|it)(?: know| say)?(?: that)?)$/

/** True when the words from an index on are said by us: I, we, our team, everyone here, or nobody at the start. */
export function isOurs(sentence: Sentence, at: number): boolean {
  const {words: list} = sentence
  let start = at
  while (start > 0 && !/^(?:punctuation|emoji)$/.test(list[start - 1]?.kind ?? '')) start--
  let end = at
  while (
    end > start &&
    between.has(list[end - 1]?.norm ?? '') &&
    list[end - 1]?.norm !== 'here' &&
    list[end - 1]?.norm !== 'well'
  )
    end--
  const skipped = list.slice(end, at).map(word => word.norm)
  if (/\b(?:not|never)\b/.test(skipped.join(' ')) && !mayNegate.test(list[at]?.norm ?? '')) return false
  const lead = list
    .slice(start, end)
    .map(word => word.norm)
    .join(' ')
  if (
    /\b(?:want|like|wish|need) to$/.test(lead) &&
    /^(?:understand|hear|know|see|get|feel|sense|grasp)/.test(list[at]?.norm ?? '')
  )
    return false
  if (/^share/.test(list[at]?.norm ?? '') && !/(?:^| )(?:i|we)$/.test(lead)) return false
  return lead === '' || ourselves.test(lead)
}

/** What follows a stock line: whether it names something of this customer's, and the word index where the empty words end. */
export function readTail(sentence: Sentence, from: number): {specific: boolean; end: number} {
  const {words: list} = sentence
  let end = from
  for (let index = from; index < list.length; index++) {
    const word = list[index]
    const next = list[index + 1]
    if (!word || word.kind === 'emoji') continue
    if (word.kind === 'punctuation') {
      if (/^[:–—-]$/.test(word.norm)) return {specific: list.slice(index + 1).some(isContent), end}
      if (word.norm === ',' && opensMore.has(next?.norm ?? '')) continue
      if (/^["“”'’()]$/.test(word.norm)) continue
      return {specific: false, end}
    }
    if (/^(?:but|however|though|although|yet|so|hence|therefore)$/.test(word.norm)) return {specific: false, end}
    if (/^(?:and|or|as)$/.test(word.norm) && !joinsNoun(next)) return {specific: false, end}
    if (isContent(word)) return {specific: true, end}
    end = index + 1
  }
  return {specific: false, end}
}

function joinsNoun(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    (feelingNouns.has(next.norm) ||
      standingNouns.has(next.norm) ||
      painful.has(next.norm) ||
      /^(?:the|how|your|why|any|for|when|because|after|to|clear|confusing|frustrating)$/.test(next.norm))
  )
}

/** A word that only fits this reply: a noun or verb of its own, a number, a content placeholder. */
function isContent(word: Word): boolean {
  if (word.kind === 'punctuation' || word.kind === 'emoji') return false
  if (word.kind === 'opaque') return word.span?.type !== 'person' && word.span?.type !== undefined
  if (word.kind === 'number') return true
  return !emptyWords.has(word.norm) && !/ly$/.test(word.norm)
}
