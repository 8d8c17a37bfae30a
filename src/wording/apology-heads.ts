/** Whether a word that can head an apology does so, and whether the apology is ours. */
import type {Sentence, Word} from '../language/model.ts'

/** Norms of words, joined; indices are kept within the sentence. */
export function norms(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), Math.max(0, to))
    .map(word => word.norm)
    .join(' ')
}

/** Whether a word that can head an apology does so, and it is ours. */
export function isHead(sentence: Sentence, index: number): boolean {
  const {words} = sentence
  const norm = words[index]?.norm ?? ''
  const before = norms(words, index - 6, index)
  const next = words[index + 1]?.norm ?? ''
  if (
    /\b(?:need not|not need(?: to)?|no need(?: to| for)?|not have to|never|owe us no|do not|as an|as a|letter of|note of|gesture of|way of|instead of|without|no|feel free to|any|want) ?(?:an |a |the |any |to )*$/.test(
      before
    )
  )
    return false
  if (
    /\byou(?:r| were| are| have| do| did)?(?: (?:not|so|very|already|just|still))*$/.test(before) &&
    !/\b(?:beg your|i|we|forgive)\b/.test(before) &&
    !/\b(?:hope|trust|ask|will|can|would)\b.*\byou\b/.test(before)
  )
    return false
  if (/^(?:pardon|excuse|forgive)$/.test(norm)) return isForgive(norm, before, next)
  if (/^regret/.test(norm)) return isRegret(sentence, index, next)
  if (/^apolog.*ed$/.test(norm) || /^ap+ol.*(?:ise|ize|ises|izes|ising|izing)$/.test(norm))
    return isOurs(sentence, index)
  if (norm === 'sorry')
    return (
      !/^(?:sight|state|excuse|mess|tale|story|looking)$/.test(next) &&
      !/\b(?:safe than|a|feel(?:s|ing)?(?: \w+)? sorry for yourself|not|said|say you are|he is|she is|they are)$/.test(
        before
      )
    )
  return !/\b(?:your|his|her|their|customer's|the)$/.test(before) || /\bbeg your$/.test(before)
}

function isForgive(norm: string, before: string, next: string): boolean {
  if (norm === 'pardon') return /(?:^|\bbeg your|please|do|\.)$/.test(before.trim()) && next !== '?'
  if (norm === 'excuse')
    return /^(?:the|any|our|us)$/.test(next) && /(?:^|please|kindly|do|you will|to|and)$/.test(before.trim())
  return (
    /(?:^|please|do|will|can|could|would|to|also|and)$/.test(before.trim()) && !/^(?:yourself|them|him|her)$/.test(next)
  )
}

function isRegret(sentence: Sentence, index: number, next: string): boolean {
  const norm = sentence.words[index]?.norm
  const before = norms(sentence.words, index - 5, index)
  if (
    /\b(?:would|could|'d|you|might|may|will)$/.test(before) ||
    next === 'to' ||
    (/^(?:your|no|any)$/.test(before.split(' ').at(-1) ?? '') && norm !== 'regret')
  )
    return false
  if (norm === 'regretted') return /\b(?:is|are|was|deeply|much|sincerely|highly|truly|greatly)$/.test(before)
  return isOurs(sentence, index) || norm === 'regrets' || /\b(?:our|my|sincere|deep|deepest)$/.test(before)
}

/** The subject of an apologising verb is us, nobody, or a name for us. */
function isOurs(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauses.find(
    other =>
      other.verb.index === index ||
      (index > other.verb.index && index < other.words[1] && other.verb.index >= index - 5)
  )
  if (!clause) return true
  if (clause.polarity === '-' && !/^(?:no|nobody|none)$/.test(sentence.words[clause.subjectWords[0]]?.norm ?? ''))
    return false
  if (clause.mood === 'question') return false
  if (clause.subject === 'agent' || clause.subject === 'company' || clause.subject === 'none')
    return clause.verb.tense !== 'past' || clause.verb.index !== index
  const subject = norms(sentence.words, clause.subjectWords[0], clause.subjectWords[1])
  return (
    /^(?:the |our )?(?:management|team|company|store|staff|crew|whole team|entire team|management team|everyone|everybody|all of us|nobody|no one|none|i and the team|[\w ]+ team)$/.test(
      subject
    ) && clause.verb.tense !== 'past'
  )
}
