import {defineRule} from '../rule.ts'
import {isQuotedHit} from '../wording/frame-search.ts'
import {wordAt} from '../wording/phrases.ts'

export default defineRule({
  id: 'house-words',
  scope: 'sentence',
  category: 'tone',
  severity: 'warn',
  preset: 'recommended',
  description: 'Uses a word that the team has agreed not to use (`voice.never`).',
  rationale:
    'Every team has words that it would rather not send. Listed once under `voice.never`, they are found in every reply.',
  origin: "The team's own `voice.never`; after the word lists of house style guides (Vale, GitLab, Mailchimp).",
  example: ['Please send the form back, thanks in advance.', 'Please send the form back by Friday.'],
  triggers: [],
  everywhere: true,
  *check(sentence, context) {
    for (const entry of context.voice.never ?? []) {
      const pattern = toPattern(entry)
      for (const match of pattern ? sentence.text.matchAll(pattern) : []) {
        const start = sentence.range[0] + match.index
        const range = [start, start + match[0].length] as const
        const at = wordAt(sentence, start)
        if (isQuotedHit(sentence, at, at + 1)) context.trace('quoted', range)
        else yield {range, message: `The team's own word list leaves out "${shorten(match[0])}"`}
      }
    }
  }
})

/** The entry at word boundaries, in any case, with straight or curly quotes and any white space; undefined for an empty one. */
function toPattern(entry: string): RegExp | undefined {
  const words = entry.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const source = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu')
}

/** At most 30 characters, so that the message keeps its measure. */
function shorten(words: string): string {
  return words.length <= 30 ? words : `${words.slice(0, 29)}…`
}
