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

const opening =
  /^(?:here|let|luckily|fortunately|thankfully|the good news|please|do|rest assured|happy to|there 's (?:room|good|a way|one))\b/
const refusing = /\b(?:only|charge|charging|close|have to|need to|refuse|decline|stick|unable)\b/
const kind =
  /^(?:need|request|see|hope|want|understand|believe|think|suggest|recommend|ask|appreciate|thank|value|love|like)$/
const weighs = /^(?:apply|remain|stay|take|charge|cost|need|have|stand|close|end|expire|be)$/
const arrives =
  /^(?:arrive|reach|land|ship|clear|succeed|finish|complete|resolve|deliver|pass|work|return|recover|improve|qualify|reopen|resume|cover|survive|match|win)$/
const soon =
  /\b(?:now|already|today|tomorrow|tonight|on (?:its|their|the) way|in stock|with you|free of charge|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|worth it)\b/
const spared = /^(?:charge|pay|need|owe|lose|miss|affect|happen|cost|bill|touch|matter|wait|do)$/

function isFavourable(sentence: Sentence, clause: Clause, from: number): boolean {
  const text = normsOf(sentence.words, from, clause.words[1])
  const {lemma, tense} = clause.verb
  if (clause.polarity === '-') return isSpared(clause, text)
  if (opening.test(text) || clause.mood === 'imperative') return true
  if (clause.subject === 'agent' || clause.subject === 'company') return isOffer(clause, text)
  if (list(sentence, from, clause).some(norm => adverse.has(norm) || badOutcomeWords.has(norm))) return false
  if (clause.subject === 'customer')
    return /^(?:can|could|may)$/.test(clause.modality) || /\b(?:welcome|still|free to)\b/.test(text)
  if (tense === 'future' && !weighs.test(lemma)) return true
  if (arrives.test(lemma) || soon.test(text)) return true
  return (
    tense !== 'past' &&
    list(sentence, clause.verb.index, clause).some(norm => good.has(norm)) &&
    !/\b(?:always|only)\b/.test(text)
  )
}

function list(sentence: Sentence, from: number, clause: Clause): string[] {
  return sentence.words.slice(from, clause.words[1]).map(word => word.norm)
}

/** "but you won't be charged", "but it won't happen again". */
function isSpared(clause: Clause, text: string): boolean {
  if (clause.subject === 'customer') return spared.test(clause.verb.lemma) || /\bnot have to\b/.test(text)
  return clause.subject === 'third' && /^(?:affect|happen|cost|touch)$/.test(clause.verb.lemma)
}

/** What we can, will or did do for the customer. */
function isOffer(clause: Clause, text: string): boolean {
  const {lemma, tense} = clause.verb
  if (/^(?:can|could|would)$/.test(clause.modality) || tense === 'future') return !refusing.test(text)
  if (lemma !== 'keep' && (offers.has(lemma) || kind.test(lemma))) return !/\bnot\b/.test(text)
  const glad = /\b(?:glad|happy|here|working|sure|confident|on it|good news|back|ready)\b/
  return tense !== 'past' && /^(?:be|have)$/.test(lemma) && glad.test(text)
}
