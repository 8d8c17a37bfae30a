/** Blanks of a rewrite: where they stand, and plain words to judge the sentence by. */
import type {Blank} from '../types.ts'

/** Finds the named blanks of a text, in order; a bracket that is not named is no blank. */
export function findBlanks(text: string, names: readonly string[]): Blank[] {
  const blanks: Blank[] = []
  let from = 0
  for (const name of names) {
    const at = text.indexOf(`[${name}]`, from)
    if (at < 0) continue
    blanks.push({name, range: [at, at + name.length + 2]})
    from = at + name.length + 2
  }
  return blanks
}

/** The text with each blank filled by plain words: a time for times, a noun else. */
export function fillBlanks(text: string, blanks: readonly Blank[]): string {
  let out = ''
  let from = 0
  for (const blank of blanks) {
    out += text.slice(from, blank.range[0]) + plainWords(blank.name)
    from = blank.range[1]
  }
  return out + text.slice(from)
}

function plainWords(name: string): string {
  if (/\b(?:day|date|time|when|hour|week)\b/i.test(name)) return 'Monday at noon'
  return /name|colleague|agent|person/i.test(name) ? 'Sam' : 'the order'
}
