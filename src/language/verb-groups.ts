/** Finite verb groups over tags: auxiliaries, negation, adverbs and the main verb; inverted subjects inside. */
import type {Modality, Tense} from './model.ts'
import type {Tag} from './tags.ts'
import {passiveFollows, readBe, readGet} from './verb-be.ts'
import {build, type Chain, readInverted, skipAdverbs, takeVerb, type VerbGroup} from './verb-chain.ts'

export type {VerbGroup} from './verb-chain.ts'

/** Reads the group that starts with a finite auxiliary, modal, be, have or do; `inverts`: a subject may follow. */
export function readAuxiliaryGroup(tags: readonly Tag[], from: number, inverts: boolean): VerbGroup | undefined {
  const tag = tags[from]
  if (!tag) return undefined
  const chain: Chain = {at: from + 1, negated: false, adverbs: [], inverted: undefined}
  if (inverts && tags[chain.at]?.norm === 'there') readInverted(tags, chain)
  else skipAdverbs(tags, chain)
  if (inverts && !chain.inverted) readInverted(tags, chain, tag.do || tag.modal)
  if (tag.modal) return readModal(tags, from, chain)
  if (tag.have && tag.norm !== 'having') return readHave(tags, from, chain)
  if (tag.do) return readDo(tags, from, chain)
  if (tag.be && !['be', 'been', 'being'].includes(tag.norm))
    return readBe(from, from, {
      tags,
      chain,
      tense: /^(?:was|were)$/.test(tag.norm) ? 'past' : 'present',
      modality: 'none'
    })
  return undefined
}

function readModal(tags: readonly Tag[], from: number, chain: Chain): VerbGroup | undefined {
  const name = (tags[from]?.norm ?? 'will') as Modality
  if (name === 'ought' && tags[chain.at]?.norm === 'to') chain.at++
  const tense: Tense = name === 'will' || name === 'shall' ? 'future' : 'none'
  const next = tags[chain.at]
  if (
    (next?.norm === 'have' || (next?.norm === 'of' && /^(?:should|could|would|must|might|may|ought)$/.test(name))) &&
    perfectFollows(tags, chain.at + 1)
  ) {
    chain.at++
    skipAdverbs(tags, chain)
    return {...readPerfect(tags, from, chain, name), tense: 'perfect'}
  }
  if (next?.norm === 'be') {
    chain.at++
    skipAdverbs(tags, chain)
    return readBe(from, chain.at - 1, {tags, chain, tense, modality: name})
  }
  const verb = takeVerb(tags, chain, 'base')
  if (verb) return build(from, chain, {main: verb.index, lemma: verb.lemma}, tense, name)
  return build(from, chain, {main: from, lemma: 'do'}, tense, name)
}

function perfectFollows(tags: readonly Tag[], at: number): boolean {
  let k = at
  while (tags[k]?.adverb || tags[k]?.norm === 'not') k++
  const tag = tags[k]
  if (!tag) return false
  if (tag.norm === 'been' || tag.norm === 'had' || tag.norm === 'done') return true
  return (
    tag.verb?.kinds.some(kind => kind === 'participle' || kind === 'past') === true && tags[k - 1]?.determiner !== true
  )
}

function readPerfect(tags: readonly Tag[], from: number, chain: Chain, modality: Modality): VerbGroup {
  if (tags[chain.at]?.norm === 'been') {
    const been = chain.at
    chain.at++
    skipAdverbs(tags, chain)
    return readBe(from, been, {tags, chain, tense: 'perfect', modality})
  }
  const verb = takeVerb(tags, chain, 'participle')
  if (verb?.lemma === 'get' && passiveFollows(tags, chain.at))
    return readGet(from, {tags, chain, tense: 'perfect', modality})
  return build(from, chain, {main: verb?.index ?? from, lemma: verb?.lemma ?? 'have'}, 'perfect', modality)
}

function readHave(tags: readonly Tag[], from: number, chain: Chain): VerbGroup {
  if (tags[chain.at]?.norm === 'yet' || !perfectFollows(tags, chain.at)) {
    return build(from, chain, {main: from, lemma: 'have'}, tags[from]?.norm === 'had' ? 'past' : 'present', 'none')
  }
  return readPerfect(tags, from, chain, 'none')
}

function readDo(tags: readonly Tag[], from: number, chain: Chain): VerbGroup {
  const tense: Tense = tags[from]?.norm === 'did' ? 'past' : 'present'
  const next = tags[chain.at]
  const emphatic =
    next?.verb?.kinds.includes('base') === true || next?.have === true || next?.be === true || next?.do === true
  const helped = chain.negated || chain.inverted || chain.adverbs.length > 0 || emphatic
  const known = emphatic && (chain.negated || chain.inverted || !next?.verb?.nounish)
  const verb =
    helped && (known || chain.negated || chain.inverted) && !next?.determiner
      ? takeVerb(tags, chain, 'base')
      : undefined
  return build(from, chain, {main: verb?.index ?? from, lemma: verb?.lemma ?? 'do'}, tense, 'none')
}

/** Group of a lexical finite verb at a word, read as the given tense. */
export function readLexicalGroup(tags: readonly Tag[], at: number, tense: Tense): VerbGroup {
  const chain: Chain = {at: at + 1, negated: false, adverbs: [], inverted: undefined}
  const lemma = tags[at]?.verb?.lemma ?? tags[at]?.norm ?? ''
  if (lemma === 'get' && passiveFollows(tags, at + 1)) return readGet(at, {tags, chain, tense, modality: 'none'})
  return build(at, chain, {main: at, lemma}, tense, 'none')
}
