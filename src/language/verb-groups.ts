/** Finite verb groups over tags: auxiliaries, negation, adverbs and the main verb; inverted subjects inside. */
import {readVerb} from './inflection.ts'
import * as closed from './lexicon/function-words.ts'
import type {Aspect, Modality, Tense} from './model.ts'
import {type NounPhrase, readNounPhrase, shrinkBase} from './noun-phrases.ts'
import type {Tag} from './tags.ts'

/** A verb group by word indices. */
export interface VerbGroup {
  readonly from: number
  /** Index of the main verb. */
  readonly main: number
  /** Index after the group's last word. */
  readonly to: number
  readonly lemma: string
  readonly tense: Tense
  readonly aspect: Aspect
  readonly voice: 'active' | 'passive'
  readonly modality: Modality
  readonly negated: boolean
  readonly adverbs: readonly string[]
  /** The subject that stands inside an inverted group. */
  readonly inverted: NounPhrase | undefined
}

interface Chain {
  at: number
  negated: boolean
  adverbs: string[]
  inverted: NounPhrase | undefined
}

/** Reads the group that starts with a finite auxiliary, modal, be, have or do; `inverts`: a subject may follow. */
export function readAuxiliaryGroup(tags: readonly Tag[], from: number, inverts: boolean): VerbGroup | undefined {
  const tag = tags[from]
  if (!tag) return undefined
  const chain: Chain = {at: from + 1, negated: false, adverbs: [], inverted: undefined}
  if (inverts && tags[chain.at]?.norm === 'there') readInverted(tags, chain)
  else skipAdverbs(tags, chain)
  if (inverts && !chain.inverted) readInverted(tags, chain)
  if (tag.modal) return readModal(tags, from, chain)
  if (tag.have && tag.norm !== 'having') return readHave(tags, from, chain)
  if (tag.do) return readDo(tags, from, chain)
  if (tag.be && !['be', 'been', 'being'].includes(tag.norm)) return readBe(tags, from, chain, /^(?:was|were)$/.test(tag.norm) ? 'past' : 'present', 'none')
  return undefined
}

function readInverted(tags: readonly Tag[], chain: Chain): void {
  const found = readNounPhrase(tags, chain.at)
  const phrase = found && shrinkBase(tags, found)
  const tag = tags[chain.at]
  if (!phrase || (tag?.objectPronoun && !tag.subjectPronoun) || (tag?.norm === 'that' && !phrase.pronoun)) return
  chain.inverted = phrase
  chain.at = phrase.to
  skipAdverbs(tags, chain)
}

/** Passes adverbs, negators and "to be"-less fillers; counts negation. */
function skipAdverbs(tags: readonly Tag[], chain: Chain): void {
  for (;;) {
    const tag = tags[chain.at]
    const comma = tag?.norm === ',' && tags[chain.at + 1]?.adverb && tags[chain.at + 2]?.norm === ','
    if (comma) {
      chain.adverbs.push(tags[chain.at + 1]?.norm ?? '')
      chain.at += 3
    } else if (tag?.norm === 'no' && /^(?:longer|more)$/.test(tags[chain.at + 1]?.norm ?? '')) {
      chain.negated = true
      chain.at += 2
    } else if (tag && (tag.norm === 'not' || tag.norm === 'never' || (tag.adverb && !tag.determiner && !startsComplement(tags, chain.at)))) {
      if (tag.norm === 'not' || tag.norm === 'never') chain.negated = !chain.negated || tag.norm === 'never'
      chain.adverbs.push(tag.norm)
      chain.at++
    } else return
  }
}

/** "so sorry", "very late": the adverb belongs to what follows the verb, which makes no difference to the group. */
function startsComplement(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]
  return tag?.norm === 'so' && tags[at + 1]?.norm === 'that'
}

interface Main {
  main: number
  lemma: string
  progressive: boolean
  passive: boolean
}

function build(from: number, chain: Chain, main: Main, tense: Tense, modality: Modality): VerbGroup {
  return {
    from,
    main: main.main,
    to: Math.max(chain.at, main.main + 1),
    lemma: main.lemma,
    tense,
    aspect: main.progressive ? 'progressive' : 'simple',
    voice: main.passive ? 'passive' : 'active',
    modality,
    negated: chain.negated,
    adverbs: chain.adverbs,
    inverted: chain.inverted
  }
}

/** The verb at the chain's place in the wanted form; unknown words pass when they look like it. */
function takeVerb(tags: readonly Tag[], chain: Chain, kind: 'base' | 'participle' | 'gerund'): {index: number; lemma: string} | undefined {
  const tag = tags[chain.at]
  if (!tag || tag.word.kind !== 'word') return undefined
  if (kind === 'base' && tag.norm === 'be') return take(chain, 'be')
  if (kind === 'base' && tag.norm === 'have') return take(chain, 'have')
  if (kind === 'base' && tag.norm === 'do') return take(chain, 'do')
  if (kind === 'participle' && tag.norm === 'had') return take(chain, 'have')
  if (kind === 'participle' && tag.norm === 'been') return take(chain, 'be')
  if (kind === 'gerund' && tag.norm === 'having') return take(chain, 'have')
  if (kind === 'gerund' && tag.norm === 'doing') return take(chain, 'do')
  const reading = tag.verb ?? (tag.content || tag.norm === 'like' || tag.norm === 'near' ? readVerb(tag.norm) : undefined)
  if (reading?.kinds.includes(kind) || (kind === 'participle' && reading?.kinds.includes('past'))) return take(chain, reading.lemma)
  if (kind === 'base' && tag.noun && !tag.adjective && tag.norm !== "'s") return take(chain, tag.norm)
  return undefined
}

function take(chain: Chain, lemma: string): {index: number; lemma: string} {
  const index = chain.at
  chain.at++
  return {index, lemma}
}

function readModal(tags: readonly Tag[], from: number, chain: Chain): VerbGroup | undefined {
  const name = (tags[from]?.norm ?? 'will') as Modality
  if (name === 'ought' && tags[chain.at]?.norm === 'to') chain.at++
  const tense: Tense = name === 'will' || name === 'shall' ? 'future' : 'none'
  const next = tags[chain.at]
  if ((next?.norm === 'have' || (next?.norm === 'of' && /^(?:should|could|would|must|might|may|ought)$/.test(name))) && perfectFollows(tags, chain.at + 1)) {
    chain.at++
    skipAdverbs(tags, chain)
    return {...readPerfect(tags, from, chain, name), tense: 'perfect'}
  }
  if (next?.norm === 'be') {
    chain.at++
    skipAdverbs(tags, chain)
    return readBe(tags, from, chain, tense, name, chain.at - 1)
  }
  const verb = takeVerb(tags, chain, 'base')
  if (verb) return build(from, chain, {main: verb.index, lemma: verb.lemma, progressive: false, passive: false}, tense, name)
  return build(from, chain, {main: from, lemma: 'do', progressive: false, passive: false}, tense, name)
}

function perfectFollows(tags: readonly Tag[], at: number): boolean {
  let k = at
  while (tags[k]?.adverb || tags[k]?.norm === 'not') k++
  const tag = tags[k]
  if (!tag) return false
  if (tag.norm === 'been' || tag.norm === 'had' || tag.norm === 'done') return true
  return tag.verb?.kinds.some(kind => kind === 'participle' || kind === 'past') === true && (tags[k - 1]?.determiner !== true)
}

function readPerfect(tags: readonly Tag[], from: number, chain: Chain, modality: Modality): VerbGroup {
  if (tags[chain.at]?.norm === 'been') {
    const been = chain.at
    chain.at++
    skipAdverbs(tags, chain)
    return readBe(tags, from, chain, 'perfect', modality, been)
  }
  const verb = takeVerb(tags, chain, 'participle')
  if (verb?.lemma === 'get' && passiveFollows(tags, chain.at)) return readGet(tags, from, chain, 'perfect', modality)
  return build(from, chain, {main: verb?.index ?? from, lemma: verb?.lemma ?? 'have', progressive: false, passive: false}, 'perfect', modality)
}

function readHave(tags: readonly Tag[], from: number, chain: Chain): VerbGroup {
  if (tags[chain.at]?.norm === 'yet' || !perfectFollows(tags, chain.at)) {
    return build(from, chain, {main: from, lemma: 'have', progressive: false, passive: false}, tags[from]?.norm === 'had' ? 'past' : 'present', 'none')
  }
  return readPerfect(tags, from, chain, 'none')
}

function readDo(tags: readonly Tag[], from: number, chain: Chain): VerbGroup {
  const tense: Tense = tags[from]?.norm === 'did' ? 'past' : 'present'
  const next = tags[chain.at]
  const emphatic = next?.verb?.kinds.includes('base') === true || next?.have === true || next?.be === true || next?.do === true
  const helped = chain.negated || chain.inverted || chain.adverbs.length > 0 || emphatic
  const known = emphatic && (chain.negated || chain.inverted || !next?.verb?.nounish)
  const verb = helped && (known || chain.negated || chain.inverted) && !next?.determiner ? takeVerb(tags, chain, 'base') : undefined
  return build(from, chain, {main: verb?.index ?? from, lemma: verb?.lemma ?? 'do', progressive: false, passive: false}, tense, 'none')
}

function readBe(tags: readonly Tag[], from: number, chain: Chain, tense: Tense, modality: Modality, be = from): VerbGroup {
  const tag = tags[chain.at]
  const copula = (): VerbGroup => build(from, chain, {main: be, lemma: 'be', progressive: false, passive: false}, tense, modality)
  if (!tag) return copula()
  if (tag.norm === 'going' && tags[chain.at + 1]?.norm === 'to' && tags[chain.at + 2]?.verb?.kinds.includes('base')) {
    chain.at += 2
    const verb = takeVerb(tags, chain, 'base')
    return build(from, chain, {main: verb?.index ?? be, lemma: verb?.lemma ?? 'go', progressive: false, passive: false}, tense === 'past' ? 'past' : 'future', modality)
  }
  if (tag.norm === 'being') {
    chain.at++
    skipAdverbs(tags, chain)
    const verb = takeVerb(tags, chain, 'participle')
    return build(from, chain, {main: verb?.index ?? be, lemma: verb?.lemma ?? 'be', progressive: true, passive: verb !== undefined}, tense, modality)
  }
  if (tag.norm === 'having' || tag.norm === 'doing') {
    const verb = takeVerb(tags, chain, 'gerund')
    return build(from, chain, {main: verb?.index ?? be, lemma: verb?.lemma ?? 'be', progressive: true, passive: false}, tense, modality)
  }
  if (closed.stateParticiples.has(tag.norm) && tags[chain.at + 1]?.norm !== 'by') return copula()
  const reading = tag.verb
  if (reading?.kinds.includes('gerund')) {
    chain.at++
    const passive = reading.lemma === 'get' && passiveFollows(tags, chain.at)
    return passive ? {...readGet(tags, from, chain, tense, modality), aspect: 'progressive'} : build(from, chain, {main: chain.at - 1, lemma: reading.lemma, progressive: true, passive: false}, tense, modality)
  }
  if (reading?.kinds.includes('participle') && !(tags[chain.at + 1]?.noun && reading.nounish && reading.kinds.includes('base'))) {
    chain.at++
    return build(from, chain, {main: chain.at - 1, lemma: reading.lemma, progressive: false, passive: true}, tense, modality)
  }
  return copula()
}

function passiveFollows(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]
  return tag?.verb?.kinds.includes('participle') === true && !closed.stateParticiples.has(tag.norm) && !(tag.adjective && tag.verb.kinds.includes('base'))
}

function readGet(tags: readonly Tag[], from: number, chain: Chain, tense: Tense, modality: Modality): VerbGroup {
  const lemma = tags[chain.at]?.verb?.lemma ?? 'get'
  const main = chain.at
  chain.at++
  return build(from, chain, {main, lemma, progressive: false, passive: true}, tense, modality)
}

/** Group of a lexical finite verb at a word, read as the given tense. */
export function readLexicalGroup(tags: readonly Tag[], at: number, tense: Tense): VerbGroup {
  const chain: Chain = {at: at + 1, negated: false, adverbs: [], inverted: undefined}
  const lemma = tags[at]?.verb?.lemma ?? tags[at]?.norm ?? ''
  if (lemma === 'get' && passiveFollows(tags, at + 1)) return readGet(tags, at, chain, tense, 'none')
  return build(at, chain, {main: at, lemma, progressive: false, passive: false}, tense, 'none')
}
