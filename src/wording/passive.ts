/** Neutral passives: "You removed the label" → "the label was removed". */
import {isPraise} from '../language/guards.ts'
import {inflect, readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {agree, neutralPhrase, rewordWords} from './phrases.ts'

/** A clause and the words of it that say "wrong". */
export interface PassiveSource {
  readonly clause: Clause
  /** Index after the last word of the verb phrase. */
  readonly end: number
  readonly drop: ReadonlySet<number>
}

/** "You removed the label" → "the label was removed". */
export function passiveBody(sentence: Sentence, {clause, drop, end}: PassiveSource): string | undefined {
  const {object, verb} = clause
  if (
    clause.voice !== 'active' ||
    !object ||
    verb.lemma === 'be' ||
    verb.lemma === 'have' ||
    isPraise(sentence, clause)
  )
    return undefined
  const after = sentence.words[object.words[1]]?.norm ?? ''
  if (/^(?:and|or|&)$/.test(after) || /^(?:our|your|the|my|a|an|this|that)$/.test(object.head)) return undefined
  if (
    /^(?:it|this|that|me|us|you|them|him|her|yourself|yourselves|one)$/.test(object.head) ||
    object.words[0] < verb.index
  )
    return undefined
  const spared = new Set(
    [...drop].filter(
      index =>
        /accident|mistake|inadvertent|unintentional/.test(sentence.words[index]?.norm ?? '') ||
        /accident|mistake/.test(sentence.words[index + 1]?.norm ?? '')
    )
  )
  const rest = rewordWords(sentence, object.words[1], end, {
    swap: {your: 'the', yourself: '', yourselves: ''},
    drop: spared
  }).replace(/\bwrong$|\bwrong(?= (?:on|in|at|for) )/, 'incorrectly')
  if (/\bby \w+ing\b|\bthinking\b|\byou\b/i.test(rest)) return undefined
  const between = rewordWords(sentence, verb.index + 1, object.words[0])
  if (between !== '' && !/^(?:out|up|in|off|down|over|back|away|on|through|into)$/i.test(between)) return undefined
  const participle = inflect(readVerb(verb.lemma)?.lemma ?? verb.lemma).participle
  const aux =
    sentence.words[verb.from]?.norm === "'d" || sentence.words[verb.from]?.norm === 'had'
      ? 'had been'
      : auxiliary(clause, object.head)
  if (!aux) return undefined
  return `${neutralPhrase(sentence, object)} ${aux} ${participle}${between === '' ? '' : ` ${between}`}${rest === '' ? '' : ` ${rest}`}`
}

function auxiliary(clause: Clause, head: string): string | undefined {
  const {tense, aspect} = clause.verb
  if (aspect === 'progressive')
    return tense === 'present'
      ? agree(head, 'is being', 'are being')
      : tense === 'perfect'
        ? agree(head, 'has been', 'have been')
        : undefined
  if (tense === 'past') return agree(head, 'was', 'were')
  if (tense === 'perfect' && clause.modality === 'none') return agree(head, 'has been', 'have been')
  return tense === 'present' ? agree(head, 'is', 'are') : undefined
}
