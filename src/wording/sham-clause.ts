/** Tells what a clause behind "sorry" is about: what happened, or what the customer thinks, feels or likes. */
import {contentAdjectives, feelingAdjectives, hurtingVerbs} from '../language/lexicon/emotions.ts'
import {painful} from '../language/lexicon/feelings.ts'
import {words} from '../language/lexicon/function-words.ts'
import type {Clause, Sentence} from '../language/model.ts'

/** `view`: you think so; `mood`: you are upset; `taste`: not to your liking; `case`: if it did; `noun`: for any offence. */
export type ShamKind = 'view' | 'mood' | 'taste' | 'case' | 'noun'

/** Verbs of holding a view; the customer's are no deed of ours. */
const views = words(
  'feel think believe consider perceive interpret disagree deem view regard misunderstand misinterpret misread misconstrue misconceive dislike judge assume suppose expect imagine reckon resent object'
)
const ourDeeds = words(
  'inconvenienced troubled bothered ignored misled cheated worked difficult wronged unheard low lost hurt confused negative worn fed shaken'
)
const moods = new Set([...feelingAdjectives].filter(norm => !ourDeeds.has(norm)))
const subjective = new Set([
  ...painful,
  ...words(
    'long short slow poor bad rude unhelpful expensive high low harsh unfair cold loud small large difficult complicated complex insufficient inadequate unclear offensive insensitive inappropriate lacking wanting steep strict cheap curt abrupt dull dear pricey noisy cramped boring unacceptable unsatisfactory awkward misleading'
  )
])
/** Norms of a stretch of words, joined. */
export function normsOf(sentence: Sentence, from: number, to: number): string {
  return sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
}

const pronouns = /^(?:it|this|that|these|things|something|anything|all this|this all|all of this)$/
const liking = /\b(?:to (?:your|everyone's|all) (?:liking|taste|satisfaction)|with you|for you)\b/
const pleases = /^(?:be|land|sit|resonate|agree|chime|go|please)$/
const wanted =
  /\b(?:what|answer|outcome|result|response|reply|one|way|news|experience)(?: that)? you (?:were |are |had |have |'d |have been |had been )?(?:want|hop|expect|look|wish|prefer|anticipat|pictur|imagin)\w*/
const standards =
  /\b(?:meet|up to|short of|match|live up to|reach|satisfy|fulfil|fulfill) (?:all )?(?:your|customer|everyone's) (?:\w+ )?(?:expectations?|standards?|hopes|needs|taste|tastes|satisfaction|requirements)\b/

/** Whether a clause tells what the customer thinks, feels or likes, instead of what happened. */
export function kindOfClause(sentence: Sentence, clause: Clause): ShamKind | undefined {
  const end = Math.max(clause.words[1], stopAfter(sentence, clause.verb.index))
  const after = normsOf(sentence, clause.verb.index + 1, end)
  const text = normsOf(sentence, clause.verb.from, end)
  if (clause.subject === 'agent' || clause.subject === 'company') return standards.test(text) ? 'taste' : undefined
  if (clause.polarity === '-' && wanted.test(` ${after}`)) return 'taste'
  if (clause.subject === 'customer') return customersKind(sentence, clause, after)
  if (standards.test(text)) return 'taste'
  if (clause.polarity === '-' && pleases.test(clause.verb.lemma) && (liking.test(after) || /\bwhat you\b/.test(after)))
    return 'taste'
  return othersKind(sentence, clause, after)
}

/** It upset you; that's how you see it; your expectations were high; some find it so. */
function othersKind(sentence: Sentence, {subjectWords, verb: {lemma}}: Clause, after: string): ShamKind | undefined {
  const subject = normsOf(sentence, subjectWords[0], subjectWords[1])
  if (
    /^your (?:\w+ )?(?:expectations|hopes|perception|impression|view|opinion|feelings|experience of us)\b/.test(subject)
  )
    return 'view'
  if (/^(?:some|a few|certain|other|many|any|a number of|people|customers|members)\b/.test(subject))
    return views.has(lemma) || /^(?:find|take)$/.test(lemma) ? 'view' : undefined
  if (!pronouns.test(subject)) return undefined
  if (
    lemma === 'be' &&
    /^(?:your (?:\w+ )?(?:view|opinion|impression|feeling|take|experience|perception)|(?:how|the way) you)\b/.test(
      after
    )
  )
    return 'view'
  if (
    /^(?:come|sound|seem|read|look|land|appear|feel)$/.test(lemma) &&
    /\b(?:way|as|like|across|rude|curt|abrupt)\b/.test(after)
  )
    return 'mood'
  if (
    /^you\b/.test(after) &&
    (hurtingVerbs.has(lemma) || (/^(?:make|leave)$/.test(lemma) && (hasMood(after) || /\bfeel/.test(after))))
  )
    return 'mood'
  return undefined
}

/** Where a stretch of thought ends: punctuation, or "and" before a new main clause. */
export function stopAfter(sentence: Sentence, from: number): number {
  const starts = (index: number): boolean =>
    sentence.clauses.some(
      clause =>
        clause.subordinator === 'none' &&
        clause.subject !== 'customer' &&
        (clause.words[0] === index + 1 || clause.words[0] === index)
    )
  const stop = sentence.words.findIndex(
    (word, index) =>
      index > from &&
      (/^(?:[.,;:!?…–—]|\.+)$/.test(word.norm) ||
        word.kind === 'emoji' ||
        (/^(?:and|but|so)$/.test(word.norm) && starts(index)))
  )
  return stop < 0 ? sentence.words.length : stop
}

/** What a customer does in a view or mood, by verb and by what follows it. */
const frames: readonly {
  readonly kind: ShamKind
  readonly verb: RegExp
  readonly after?: RegExp
  readonly negated?: true
}[] = [
  {
    kind: 'view',
    verb: /^(?:see|take|read|hear)$/,
    after:
      /\b(?:way|differently|like (?:this|that)|offen[cs]e|issue|exception|umbrage|personally|amiss|value|point|merit|as|badly|seriously|to heart|our side|fit|reason)\b/
  },
  {kind: 'view', verb: /^(?:like|enjoy|agree|appreciate|love|approve|care|understand|share)$/, negated: true},
  {kind: 'view', verb: /^lose$/, after: /^(?:\w+ )?(?:faith|trust|confidence|patience|interest|heart)\b/},
  {kind: 'view', verb: /^(?:choose|decide|feel|opt)$/, after: /^to\b/},
  {
    kind: 'view',
    verb: /^(?:have|get|form|gain|come|leave|be)$/,
    after:
      /^(?:away |left |got |had )?(?:with )?(?:a|an|the|such a|that|this) (?:\w+ ){0,2}(?:impression|feeling|perception|opinion|idea|view|expectation|expectations)\b/
  },
  {
    kind: 'view',
    verb: /./,
    after: /\b(?:misunderstood|mistaken|under the impression|wrong (?:end of the stick|idea|impression))\b/
  }
]
const moodVerbs = /^(?:be|get|become|remain|grow|seem|leave|make|end|sound)$/

function customersKind(sentence: Sentence, clause: Clause, after: string): ShamKind | undefined {
  const {lemma, index} = clause.verb
  if (lemma === 'feel' && /\b(?:ill|unwell|sick|dizzy|faint|heat)\b/.test(after)) return undefined
  if (views.has(lemma) || (lemma === 'find' && findsFault(sentence, index, after))) return 'view'
  const frame = frames.find(
    each => each.verb.test(lemma) && (each.after?.test(after) ?? true) && (!each.negated || clause.polarity === '-')
  )
  if (frame) return frame.kind
  const hurt = hurtingVerbs.has(lemma) && !/^(?:mislead|inconvenience|trouble|hurt|confuse|bother)$/.test(lemma)
  if (hurt && clause.voice === 'passive') return 'mood'
  const predicate = normsOf(sentence, index + 1, Math.min(index + 7, stopAfter(sentence, index)))
  return moodVerbs.test(lemma) && hasMood(predicate) ? 'mood' : undefined
}

/** A mood among the first words of a predicate: "so worked up", "not at all happy". */
function hasMood(text: string): boolean {
  const [head = ''] = text.split(/ (?:with|by|about|at|over|that|because|when|after|to|if|and) /)
  const norms = head.split(' ').slice(0, 6)
  const negated = norms.includes('not') || norms.includes('less')
  return (
    norms.some(
      (norm, index) =>
        (moods.has(norm) && !/^(?:having|being|having)$/.test(norms[index + 1] ?? '')) ||
        (negated && contentAdjectives.has(norm))
    ) || /\b(?:worked up|put out|up in arms|hard done by|ill at ease)\b/.test(head)
  )
}

/** "found the queue too long", not "found a hair in your soup". */
function findsFault(sentence: Sentence, index: number, after: string): boolean {
  const stop = sentence.words.findIndex((word, at) => at > index && word.kind === 'punctuation')
  const tail = sentence.words.slice(index + 2, stop < 0 ? undefined : stop).map(word => word.norm)
  if (/^(?:a|an|another|no|two|three|out|any)\b/.test(after) && !/\b(?:too|so)\b/.test(after)) return false
  return tail.some(
    norm =>
      subjective.has(norm) || /^(?:too|so|less)$/.test(norm) || /^(?:un|dis)\w+(?:ing|ful|ed|ive|able|ory)$/.test(norm)
  )
}
