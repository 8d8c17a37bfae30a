/** Groups of be and get: copula, progressive, passive, going to. */
import * as closed from './lexicon/function-words.ts'
import type {Modality, Tense} from './model.ts'
import type {Tag} from './tags.ts'
import {build, type Chain, type MainVerb, skipAdverbs, takeVerb, type VerbGroup} from './verb-chain.ts'

/** What is known of a group before its main verb. */
export interface Rest {
  readonly tags: readonly Tag[]
  readonly chain: Chain
  readonly tense: Tense
  readonly modality: Modality
}

/** Group of a form of be: future, passive, progressive or copula. `be` is the index of the form. */
export function readBe(from: number, be: number, rest: Rest): VerbGroup {
  const {tags, chain, tense} = rest
  const tag = tags[chain.at]
  if (tag?.norm === 'going' && tags[chain.at + 1]?.norm === 'to' && tags[chain.at + 2]?.verb?.kinds.includes('base')) {
    chain.at += 2
    const verb = takeVerb(tags, chain, 'base')
    return finish(
      from,
      {...rest, tense: tense === 'past' ? 'past' : 'future'},
      {main: verb?.index ?? be, lemma: verb?.lemma ?? 'go'}
    )
  }
  if (tag?.norm === 'being') {
    chain.at++
    skipAdverbs(tags, chain)
    const verb = takeVerb(tags, chain, 'participle')
    return finish(from, rest, {
      main: verb?.index ?? be,
      lemma: verb?.lemma ?? 'be',
      progressive: true,
      passive: verb !== undefined
    })
  }
  if (tag?.norm === 'having' || tag?.norm === 'doing') {
    const verb = takeVerb(tags, chain, 'gerund')
    return finish(from, rest, {main: verb?.index ?? be, lemma: verb?.lemma ?? 'be', progressive: true})
  }
  return readParticiple(from, rest) ?? finish(from, rest, {main: be, lemma: 'be'})
}

/** Progressive or passive after be; undefined where be is a copula. */
function readParticiple(from: number, rest: Rest): VerbGroup | undefined {
  const {tags, chain} = rest
  const tag = tags[chain.at]
  const reading = tag?.verb
  if (!tag || !reading || (closed.stateParticiples.has(tag.norm) && tags[chain.at + 1]?.norm !== 'by')) return undefined
  if (reading.kinds.includes('gerund')) {
    chain.at++
    if (reading.lemma === 'get' && passiveFollows(tags, chain.at))
      return {...readGet(from, rest), aspect: 'progressive'}
    return finish(from, rest, {main: chain.at - 1, lemma: reading.lemma, progressive: true})
  }
  const noun = tags[chain.at + 1]?.noun === true && reading.nounish && reading.kinds.includes('base')
  if (!reading.kinds.includes('participle') || noun) return undefined
  chain.at++
  return finish(from, rest, {main: chain.at - 1, lemma: reading.lemma, passive: true})
}

/** True where a participle makes "get" a passive. */
export function passiveFollows(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at]
  return (
    tag?.verb?.kinds.includes('participle') === true &&
    !closed.stateParticiples.has(tag.norm) &&
    !(tag.adjective && tag.verb.kinds.includes('base'))
  )
}

/** "got damaged": the participle is the main verb. */
export function readGet(from: number, rest: Rest): VerbGroup {
  const {tags, chain} = rest
  const main = chain.at
  chain.at++
  return finish(from, rest, {main, lemma: tags[main]?.verb?.lemma ?? 'get', passive: true})
}

function finish(from: number, {chain, tense, modality}: Rest, main: MainVerb): VerbGroup {
  return build(from, chain, main, tense, modality)
}
