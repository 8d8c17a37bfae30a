/** What each word of a sentence can be, from closed classes and the verb tables; compromise's word, where asked, settles doubt. */
import {type Reading, readVerb} from './inflection.ts'
import {adjectives as adjectiveList} from './lexicon/adjectives.ts'
import * as closed from './lexicon/function-words.ts'
import type {Word} from './model.ts'

/** The classes of one word. */
export interface Tag {
  readonly word: Word
  readonly norm: string
  readonly punctuation: boolean
  readonly subjectPronoun: boolean
  readonly objectPronoun: boolean
  readonly determiner: boolean
  readonly preposition: boolean
  readonly coordinator: boolean
  readonly modal: boolean
  readonly be: boolean
  readonly have: boolean
  readonly do: boolean
  readonly negator: boolean
  readonly adverb: boolean
  readonly adjective: boolean
  readonly verb: Reading | undefined
  /** An open-class word that can head a noun phrase. */
  readonly noun: boolean
  /** True for anything but closed-class words and punctuation. */
  readonly content: boolean
}

/** What compromise says of a word where our tables leave two readings. */
export type Hint = 'noun' | 'verb' | 'adjective' | undefined

let adjectiveSet: ReadonlySet<string> | undefined

function isAdjective(norm: string): boolean {
  adjectiveSet ??= new Set(adjectiveList.trim().split(/\s+/))
  return (
    adjectiveSet.has(norm) ||
    norm === 'right' ||
    /(?:[^aeiou]able|ible|less|ful|ous)$/.test(norm) ||
    /^un\w+ed$/.test(norm)
  )
}

/** Adverbs in -ly, minus the verbs and adjectives that only look like them. */
function isAdverb(norm: string): boolean {
  return (
    closed.adverbs.has(norm) ||
    norm.startsWith('mid-') ||
    (norm.length > 4 && norm.endsWith('ly') && !closed.notAdverbs.has(norm))
  )
}

/** The word at a place; after "'d", adverbs are passed ("you'd accidentally reserved"). */
function afterAdverbs(words: readonly Word[], at: number): Word | undefined {
  let k = at
  if (words[at - 1]?.norm === "'d")
    while (isAdverb(words[k]?.norm ?? '') && k < at + 3 && words[k]?.norm !== 'better' && words[k]?.norm !== 'rather')
      k++
  return words[k]
}

interface Neighbours {
  readonly before: Word | undefined
  readonly earlier: Word | undefined
  readonly after: Word | undefined
}

/** Tags the words of a sentence. */
export function tagWords(words: readonly Word[], hint: (index: number) => Hint = () => undefined): Tag[] {
  return words.map((word, index) =>
    tagWord(
      word,
      {before: words[index - 1], earlier: words[index - 2], after: afterAdverbs(words, index + 1)},
      hint(index)
    )
  )
}

function tagWord(word: Word, near: Neighbours, hint: Hint): Tag {
  const norm = contracted(word, near.before, near.after, near.earlier)
  const isWord = word.kind === 'word'
  const graded = norm === 'much' && /^(?:very|so|too|how)$/.test(near.before?.norm ?? '')
  const modal = isWord && closed.modals.has(norm) && !(word.text === 'May' && near.before !== undefined)
  const adverb = isWord && (graded || isAdverb(norm))
  const open = isWord && !modal && !isFunctionWord(norm) && (!adverb || openAdverbs.has(norm))
  const content = open || word.kind === 'number' || word.kind === 'opaque'
  const verb = isWord && (content || norm === 'like' || norm === 'need') ? verbOf(norm, hint) : undefined
  return {
    word,
    norm,
    punctuation: word.kind === 'punctuation' || word.kind === 'emoji',
    subjectPronoun: isWord && norm !== 'his' && (closed.subjectPronouns.has(norm) || norm === 'there'),
    objectPronoun: isWord && closed.objectPronouns.has(norm),
    determiner: isWord && !graded && (closed.determiners.has(norm) || norm === "'s"),
    preposition: isWord && closed.prepositions.has(norm),
    coordinator: isWord && closed.coordinators.has(norm),
    modal,
    be: isWord && closed.beForms.has(norm),
    have: isWord && closed.haveForms.has(norm),
    do: isWord && closed.doForms.has(norm),
    negator: isWord && closed.negators.has(norm),
    adverb,
    adjective: isWord && content && hint !== 'noun' && isAdjective(norm),
    verb,
    noun: content && hint !== 'verb' && norm !== "'d",
    content
  }
}

function verbOf(norm: string, hint: Hint): Reading | undefined {
  if (hint === 'noun' || hint === 'adjective' || unverbs.has(norm)) return undefined
  const verb = readVerb(norm)
  return hint === 'verb' && verb ? {...verb, nounish: false} : verb
}

const functionSets = [
  closed.beForms,
  closed.haveForms,
  closed.doForms,
  closed.subjectPronouns,
  closed.objectPronouns,
  closed.determiners,
  closed.prepositions,
  closed.coordinators,
  closed.negators
]

function isFunctionWord(norm: string): boolean {
  if (closed.subordinators.has(norm)) return !openSubordinators.has(norm)
  return norm === 'to' || functionSets.some(set => set.has(norm))
}

/** Subordinators that are verbs as well. */
const openSubordinators = new Set('provided providing given assuming except'.split(' '))
/** Adverbs that are nouns or verbs as well. */
const openAdverbs = new Set('back further kind sort last next first second later'.split(' '))
/** Words whose verb reading only does harm in support prose. */
const unverbs = new Set(
  'wrong fine well even better right mine please team customer item information part side way don'.split(' ')
)

/** Full form of 's and 'd, from what stands around them. */
function contracted(word: Word, before: Word | undefined, after: Word | undefined, earlier: Word | undefined): string {
  if (word.norm === "'s") return readApostropheS(before, after)
  if (word.norm === "'d")
    return participleAfter(after) || (earlier?.norm === 'if' && canBeParticiple(after)) ? 'had' : 'would'
  return word.norm
}

function readApostropheS(before: Word | undefined, after: Word | undefined): string {
  const host = before?.norm ?? ''
  const next = after?.norm ?? ''
  if (host === 'let') return 'us'
  const pronoun = closed.subjectPronouns.has(host) || closed.whWords.has(host) || host === 'there' || host === 'here'
  if (pronoun)
    return next === 'been' ||
      next === 'got' ||
      (participleAfter(after) &&
        !closed.stateParticiples.has(next) &&
        /^(?:it|he|she)$/.test(host) &&
        perfectOnly.has(next))
      ? 'has'
      : 'is'
  if (after?.kind !== 'word') return "'s"
  if (
    closed.determiners.has(next) ||
    closed.negators.has(next) ||
    next === 'been' ||
    next === 'going' ||
    (next.endsWith('ing') && readVerb(next))
  )
    return next === 'been' ? 'has' : 'is'
  return "'s"
}

/** Participles that follow "it's" as a perfect, not a passive. */
const perfectOnly = new Set('become gone come arrived happened failed expired'.split(' '))

function canBeParticiple(word: Word | undefined): boolean {
  return word !== undefined && readVerb(word.norm)?.kinds.includes('participle') === true
}

function participleAfter(word: Word | undefined): boolean {
  if (!word) return false
  if (closed.adverbs.has(word.norm) && word.norm !== 'better' && word.norm !== 'rather') return false
  const reading = readVerb(word.norm)
  return (
    word.norm === 'better' ||
    (reading?.kinds.some(kind => kind === 'participle' || kind === 'past') === true && !reading.kinds.includes('base'))
  )
}
