/** Sentences as lines of norms, which act patterns match, and back from a line to the text. */
import type {Range} from '../types.ts'
import type {Sentence, Word} from './model.ts'

/** What is behind this many characters of one sentence shows no act. */
const longest = 2400

/** Norms of the words in one line, with the place where each starts. */
export function readLine(words: readonly Word[]): {line: string; starts: readonly number[]} {
  const starts: number[] = []
  let line = ' '
  for (const word of words) {
    starts.push(line.length)
    if (!isMarkup(word) && line.length < longest) line += `${nameWord(word)} `
  }
  return {line, starts}
}

/** Stars, brackets and colour marks say nothing. */
function isMarkup(word: Word): boolean {
  return (
    (word.kind === 'punctuation' && /^[*_~`#()[\]{}|"“”]+$/.test(word.norm)) || /^\{(?:color|panel)/.test(word.norm)
  )
}

function nameWord(word: Word): string {
  if (word.kind === 'opaque') {
    const {span} = word
    if (span?.token === 'url' || /^(?:https?:|www\.)|@[\w-]+\./.test(word.norm)) return '@url'
    if (span?.type === 'person') return '@name'
    return span?.type === 'time' ? '@time' : '@thing'
  }
  return word.norm
}

/** Range of the reply's text for a stretch of a line. */
export function rangeAt(sentence: Sentence, starts: readonly number[], [from, to]: Range): Range {
  const first =
    sentence.words[
      starts.findIndex((start, index) => (starts[index + 1] ?? Number.POSITIVE_INFINITY) > from + 1 && start >= 0)
    ]
  let last = first
  for (const [index, start] of starts.entries()) if (start < to - 1) last = sentence.words[index] ?? last
  return first && last ? [first.range[0], last.range[1]] : sentence.range
}
