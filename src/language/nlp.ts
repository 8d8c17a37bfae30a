/** The one adapter of compromise: per sentence, at most 600 characters, memoised, term offsets only. */
import {isLoaded, loadNlp} from '#nlp'
import type {HintSource} from './clauses.ts'
import type {Word} from './model.ts'
import type {Hint} from './tags.ts'

interface Term {
  readonly text: string
  readonly tags: readonly string[]
}

const longest = 600
const memory = new Map<string, readonly Term[]>()
const memorySize = 500

export {isLoaded}

/** Reads a sentence's terms; an empty list for one that is too long. */
function readTerms(text: string): readonly Term[] {
  const known = memory.get(text)
  if (known) return known
  const terms: Term[] = []
  if (text.length <= longest) {
    const sentences = loadNlp()(text).json({offset: false, terms: {text: true, tags: true}}) as Array<{terms: Term[]}>
    for (const sentence of sentences) terms.push(...sentence.terms)
  }
  if (memory.size >= memorySize) memory.clear()
  memory.set(text, terms)
  return terms
}

/** compromise's word class of each of our words. Opaque tokens are shown to it as a plain noun. */
export const readHints: HintSource = words => {
  const shown = words.map(word => (word.kind === 'opaque' ? 'item' : word.text))
  const terms = readTerms(shown.join(' '))
  const hints = align(words, terms)
  return index => hints[index]
}

/** Terms follow our words in order; a term that no word starts with is passed over. */
function align(words: readonly Word[], terms: readonly Term[]): Hint[] {
  const hints: Hint[] = []
  let at = 0
  for (const word of words) {
    const shown = word.kind === 'opaque' ? 'item' : word.text
    const found = terms
      .slice(at, at + 4)
      .findIndex(
        term => term.text !== '' && (term.text === shown || term.text.startsWith(shown) || shown.startsWith(term.text))
      )
    if (found >= 0) at += found + 1
    const tags = found >= 0 ? terms[at - 1]?.tags : undefined
    hints.push(
      !tags
        ? undefined
        : tags.includes('Verb')
          ? 'verb'
          : tags.includes('Noun')
            ? 'noun'
            : tags.includes('Adjective')
              ? 'adjective'
              : undefined
    )
  }
  return hints
}
