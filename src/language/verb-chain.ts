/** Parts that all verb groups share: adverbs and negation, inverted subjects, the main verb. */
import {readVerb} from './inflection.ts'
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

/** A verb group while it is being read. */
export interface Chain {
  at: number
  negated: boolean
  adverbs: string[]
  inverted: NounPhrase | undefined
}

/** Takes the subject of an inverted verb, if one stands here. */
export function readInverted(tags: readonly Tag[], chain: Chain, needsVerb = false): void {
  const found = readNounPhrase(tags, chain.at)
  const phrase = found && (needsVerb ? leaveVerb(tags, found) : shrinkBase(tags, found))
  const tag = tags[chain.at]
  if (!phrase || (tag?.objectPronoun && !tag.subjectPronoun) || (tag?.norm === 'that' && !phrase.pronoun)) return
  chain.inverted = phrase
  chain.at = phrase.to
  skipAdverbs(tags, chain)
}

/** "Why does the alarm beep": the last word of the phrase is the verb that the auxiliary asks for. */
function leaveVerb(tags: readonly Tag[], phrase: NounPhrase): NounPhrase {
  const shrunk = shrinkBase(tags, phrase)
  const next = tags[phrase.to]
  if (
    shrunk !== phrase ||
    phrase.pronoun ||
    next?.verb?.kinds.includes('base') ||
    next?.be ||
    next?.have ||
    next?.do ||
    next?.adverb
  )
    return shrunk
  const plain =
    phrase.to - phrase.from > (tags[phrase.from]?.determiner ? 2 : 1) && tags[phrase.to - 1]?.word.kind === 'word'
  return plain ? {...phrase, to: phrase.to - 1, head: Math.min(phrase.head, phrase.to - 2)} : phrase
}

/** Passes adverbs, negators and "to be"-less fillers; counts negation. */
export function skipAdverbs(tags: readonly Tag[], chain: Chain): void {
  for (;;) {
    const tag = tags[chain.at]
    const comma = tag?.norm === ',' && tags[chain.at + 1]?.adverb && tags[chain.at + 2]?.norm === ','
    if (comma) {
      chain.adverbs.push(tags[chain.at + 1]?.norm ?? '')
      chain.at += 3
    } else if (tag?.norm === 'no' && /^(?:longer|more)$/.test(tags[chain.at + 1]?.norm ?? '')) {
      chain.negated = true
      chain.at += 2
    } else if (
      tag &&
      (tag.norm === 'not' ||
        tag.norm === 'never' ||
        (tag.adverb && !tag.determiner && !startsComplement(tags, chain.at)))
    ) {
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

/** The main verb of a group: index, base, form. */
export interface MainVerb {
  readonly main: number
  readonly lemma: string
  readonly progressive?: boolean
  readonly passive?: boolean
}

/** Makes the group of a chain and its main verb. */
export function build(from: number, chain: Chain, main: MainVerb, tense: Tense, modality: Modality): VerbGroup {
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
export function takeVerb(
  tags: readonly Tag[],
  chain: Chain,
  kind: 'base' | 'participle' | 'gerund'
): {index: number; lemma: string} | undefined {
  const tag = tags[chain.at]
  if (tag?.word.kind !== 'word') return undefined
  if (kind === 'base' && tag.norm === 'be') return take(chain, 'be')
  if (kind === 'base' && tag.norm === 'have') return take(chain, 'have')
  if (kind === 'base' && tag.norm === 'do') return take(chain, 'do')
  if (kind === 'participle' && tag.norm === 'had') return take(chain, 'have')
  if (kind === 'participle' && tag.norm === 'been') return take(chain, 'be')
  if (kind === 'gerund' && tag.norm === 'having') return take(chain, 'have')
  if (kind === 'gerund' && tag.norm === 'doing') return take(chain, 'do')
  const reading =
    tag.verb ?? (tag.content || tag.norm === 'like' || tag.norm === 'near' ? readVerb(tag.norm) : undefined)
  if (reading?.kinds.includes(kind) || (kind === 'participle' && reading?.kinds.includes('past')))
    return take(chain, reading.lemma)
  if (kind === 'base' && tag.noun && !tag.adjective && tag.norm !== "'s") return take(chain, tag.norm)
  return undefined
}

function take(chain: Chain, lemma: string): {index: number; lemma: string} {
  const index = chain.at
  chain.at++
  return {index, lemma}
}
