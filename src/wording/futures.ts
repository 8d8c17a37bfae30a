/** What a sentence says will be: read from its words, so that a clause inside another is not lost. */

import {readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'

/** One "will", "'ll", "going to", "can't": who, does what. */
export interface Future {
  readonly subject: 'ours' | 'customer' | 'third'
  /** Norms of the subject. */
  readonly subjectWords: readonly string[]
  readonly verb: string
  readonly negative: boolean
  readonly passive: boolean
  /** will, can, could or always (a habit told as certain). */
  readonly modal: 'will' | 'can' | 'could' | 'always'
  /** Word indices: the subject's first word, the modal, after the verb's stretch. */
  readonly from: number
  readonly at: number
  readonly to: number
}

const skipped =
  /^(?:not|n't|never|always|ever|definitely|absolutely|certainly|surely|also|just|now|then|for|sure|without|doubt|a|fail|100%|be|all|instantly|immediately|no|matter|what|simply|really|very|soon|personally|finally|still|either|only|undoubtedly|unquestionably|guaranteed|once|and|again|right|away|automatically)$/
const starts =
  /^(?:[,;:.!?()–—-]|that|and|but|so|because|as|once|if|when|which|who|until|before|after|while|though|where|how|what)$/

/** Every future of a sentence, in order. */
export function readFutures(sentence: Sentence): Future[] {
  const {words} = sentence
  const found: Future[] = []
  for (let at = 0; at < words.length; at++) {
    const modal = modalAt(sentence, at)
    if (!modal || words[at + modal.length]?.norm === '?') continue
    const from = subjectStart(sentence, at)
    const subjectWords = words
      .slice(from, at)
      .map(word => word.norm)
      .filter(norm => !/^(?:is|are|'s|'re|am|'m)$/.test(norm))
    let verbAt = at + modal.length
    while (verbAt < words.length && skipped.test(words[verbAt]?.norm ?? '')) verbAt++
    const norm = words[verbAt]?.norm ?? ''
    const passive = words.slice(at, verbAt).some(word => word.norm === 'be')
    const lemma = readVerb(norm)?.lemma ?? norm
    const verb = passive && !/ed$|en$|t$|d$|n$/.test(norm) ? 'be' : lemma
    const negative =
      words.slice(at, verbAt).some(word => /^(?:not|never)$/.test(word.norm)) ||
      /^(?:no|nothing|nobody|none|never)$/.test(subjectWords[0] ?? '')
    found.push({
      subject: whose(
        subjectWords.some(norm => !skipped.test(norm)) ? subjectWords : words.slice(0, at).map(word => word.norm)
      ),
      subjectWords,
      verb,
      negative,
      passive,
      modal: modal.name,
      from,
      at,
      to: stretchEnd(sentence, verbAt)
    })
  }
  return found
}

function modalAt(sentence: Sentence, at: number): {name: Future['modal']; length: number} | undefined {
  const norm = sentence.words[at]?.norm ?? ''
  const next = sentence.words[at + 1]?.norm ?? ''
  if (/^(?:will|'ll|shall)$/.test(norm)) return {name: 'will', length: 1}
  if (norm === 'going' && next === 'to') return {name: 'will', length: 2}
  if (/^(?:can|could)$/.test(norm)) return {name: norm === 'can' ? 'can' : 'could', length: 1}
  if (norm === 'cannot') return {name: 'can', length: 1}
  return norm === 'always' &&
    !/^(?:will|'ll|have|has|'ve|be|been|was|were|is|are|'re|'s|can)$/.test(sentence.words[at - 1]?.norm ?? '')
    ? {name: 'always', length: 1}
    : undefined
}

function subjectStart(sentence: Sentence, at: number): number {
  let from = at
  while (from > 0 && at - from < 9 && !starts.test(sentence.words[from - 1]?.norm ?? '')) from--
  const norms = sentence.words.slice(from, at).map(word => word.norm)
  const said = norms.findLastIndex(norm =>
    /^(?:assure|promise|guarantee|swear|vow|pledge|tell|hope|think|know|believe|say|see|bet|word|assured|sure|certain)$/.test(
      norm
    )
  )
  if (said >= 0 && said < norms.length - 1) {
    const named = said + 1 + (norms[said + 1] === 'you' && said + 2 < norms.length ? 1 : 0)
    return from + named
  }
  const pronoun = norms.findLastIndex(norm => /^(?:i|we|it|he|she|they|this|you)$/.test(norm))
  return pronoun > 0 && norms.length - pronoun <= 2 ? from + pronoun : from
}

function whose(norms: readonly string[]): Future['subject'] {
  const last = norms.findLast(norm => /^(?:i|we|you|u)$/.test(norm))
  if (!last) return 'third'
  return last === 'you' || last === 'u' ? 'customer' : 'ours'
}

function stretchEnd(sentence: Sentence, from: number): number {
  let end = from
  while (end < sentence.words.length && !/^[.;:!?–—]$/.test(sentence.words[end]?.norm ?? '')) end++
  return end
}
