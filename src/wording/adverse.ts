/** Tells whether a clause behind kind words takes them back. */
import {badOutcomeWords} from '../language/lexicon/faults.ts'
import {words} from '../language/lexicon/function-words.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {type Contrast, normsOf} from './contrast.ts'

const offers = words(
  'send offer refund replace fix help check look arrange find make get credit waive book ship give work resolve add extend switch ring call write share try investigate explain keep let include pass forward update reach connect discuss assist welcome'
)
const good = words(
  'good great happy glad free available ready back fixed resolved refunded sorted better easy welcome works working worked way here delighted pleased able possible room open enough worth'
)
const adverse = words(
  'unable impossible policy policies rule rules terms final stand stands stay stays remain remains closed closes ended expired invalid correct fault declined rejected denied refused late busy always nobody nothing none unavailable unsupported deadline must fee charge charged forced ought should ineligible'
)

/** Whether a clause takes the kind words back; an offer, good news or a request for what helps does not. */
export function isAdverse(sentence: Sentence, {kindness, rest: [from, to], from: at}: Contrast): boolean {
  const list = sentence.words.slice(from, to).filter(word => word.kind !== 'punctuation')
  const text = normsOf(sentence.words, from, to)
  const clause = sentence.clauses.find(
    each =>
      each.verb.index >= from && each.verb.index < to && (each.subordinator === 'none' || each.verb.index - from < 6)
  )
  if (
    list.length === 0 ||
    /\?\s*$/.test(sentence.text) ||
    /\bno (?:worries|problem|wonder|rush|hurry|need|matter|longer)\b|\bdo not worry\b|\bnever mind\b/.test(text)
  )
    return false
  if (!clause)
    return (
      list.some(word => adverse.has(word.norm) || badOutcomeWords.has(word.norm)) ||
      /^(?:no\b|not\b|unable|policy|impossible)|^(?:(?:i|we|it|that|this|you) )?(?:can|could|will|do|does|did|is|are|am) not\b/.test(
        text
      )
    )
  if (clause.polarity === '-' && !/^(?:hesitate|worry|mind|forget|doubt|blame)$/.test(clause.verb.lemma))
    return !isFavourable(sentence, clause, from) && clause.mood !== 'question'
  if (isFavourable(sentence, clause, from)) return false
  if (list.some(word => adverse.has(word.norm) || badOutcomeWords.has(word.norm))) return true
  if (clause.mood === 'imperative') return false
  if (clause.subject === 'customer')
    return clause.modality === 'none' || /^(?:must|should|ought)$/.test(clause.modality)
  return kindness !== 'thanks' || (at >= 0 && /\bonly\b/.test(text))
}

function isFavourable(sentence: Sentence, clause: Clause, from: number): boolean {
  const text = normsOf(sentence.words, from, clause.words[1])
  const ours = clause.subject === 'agent' || clause.subject === 'company'
  if (clause.polarity === '-') return false
  if (
    /^(?:here|let|luckily|fortunately|thankfully|the good news|please|do|rest assured|happy to|there 's (?:room|good|a way|one))\b/.test(
      text
    )
  )
    return true
  if (clause.mood === 'imperative') return true
  if (
    clause.subject === 'third' &&
    clause.verb.tense === 'future' &&
    !/^(?:apply|remain|stay|take|charge|cost|need|have|stand|close|end|expire|be)$/.test(clause.verb.lemma)
  )
    return true
  if (
    ours &&
    (clause.modality === 'can' ||
      clause.modality === 'could' ||
      clause.verb.tense === 'future' ||
      clause.modality === 'would')
  )
    return !/\b(?:only|charge|charging|close|have to|need to|refuse|decline|stick|unable)\b/.test(text)
  if (
    ours &&
    (offers.has(clause.verb.lemma) ||
      /^(?:need|request|see|hope|want|understand|believe|think|suggest|recommend|ask|appreciate|thank|value|love|like)$/.test(
        clause.verb.lemma
      )) &&
    clause.verb.lemma !== 'keep'
  )
    return !/\bnot\b/.test(text)
  if (
    ours &&
    clause.verb.tense !== 'past' &&
    /^(?:be|have)$/.test(clause.verb.lemma) &&
    /\b(?:glad|happy|here|working|sure|confident|on it|good news)\b/.test(text)
  )
    return true
  if (clause.verb.tense === 'past' && !ours) return false
  return (
    sentence.words.slice(clause.verb.index, clause.words[1]).some(word => good.has(word.norm)) &&
    !/\b(?:always|stays?|remains?|no|only)\b/.test(text)
  )
}
