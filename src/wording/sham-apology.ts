/** Tells apologies for what the customer feels, or only for a case that may be, from apologies for what we did. */
import {feelingNouns, hurtingVerbs} from '../language/lexicon/emotions.ts'
import {words} from '../language/lexicon/function-words.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {type Apology, readApologies} from './apology.ts'
import {kindOfClause, normsOf, type ShamKind, stopAfter} from './sham-clause.ts'

/** What is wrong with an apology. */
export interface Sham {
  /** `view`: you think so; `mood`: you are upset; `taste`: not to your liking; `case`: if it did; `noun`: for any offence. */
  readonly kind: ShamKind
  readonly apology: Apology
  /** Clause that is apologised for. */
  readonly clause: Clause | undefined
  /** Word indices of the words at fault. */
  readonly from: number
  readonly to: number
}

const conditions = /^(?:if|in case|should|even if|had|were|insofar as|to the extent that|provided|provided that)$/
const reactions = new Set([
  ...hurtingVerbs,
  ...words(
    'cause come seem sound appear fall let make give leave miss create lead fail mislead inconvenience trouble ruin spoil affect impact disappoint'
  )
])
const offences = words(
  'offence offense upset insult feelings feeling disrespect misinterpretation misperception rudeness discourtesy slight hurt emotions embarrassment'
)

/** The first sham apology of a sentence. */
export function findSham(sentence: Sentence): Sham | undefined {
  for (const apology of readApologies(sentence)) {
    const sham = readSham(sentence, apology)
    if (sham) return sham
  }
  return undefined
}

function readSham(sentence: Sentence, apology: Apology): Sham | undefined {
  const at = (kind: ShamKind, clause: Clause | undefined, from: number, to: number): Sham => ({
    kind,
    apology,
    clause,
    from,
    to
  })
  const inverted = /^should (?:the|this|any|our|it|you|that|these|my|there)\b/.test(
    normsOf(sentence, apology.head + 1, apology.head + 3)
  )
  if (inverted) return at('case', undefined, apology.from, Math.max(apology.to, stopAfter(sentence, apology.head)))
  const hypothetical = findCase(sentence, apology)
  if (hypothetical)
    return at(
      'case',
      hypothetical,
      Math.min(apology.from, hypothetical.words[0]),
      hypothetical.verb.index > apology.head
        ? stopAfter(sentence, hypothetical.verb.index)
        : Math.max(apology.to, apology.head + 1)
    )
  const after = normsOf(sentence, apology.head, sentence.words.length)
  const toWhom =
    /\bto (?:anyone|anybody|those|everyone|any \w+|all|customers|people)(?: of you)? (?:who|that) (?:may|might|was|were|is|are|felt|feels?|has|have|took|found)\b|\bto (?:anyone|anybody|those|everyone|all)(?: \w+)? (?:we|i|whom) (?:we |i )?(?:may|might|could|have|upset|offended)\b/.exec(
      after
    )
  if (toWhom) return at('noun', undefined, apology.from, Math.max(apology.to, sentence.words.length - 1))
  if (/^(?:clause|phrase)$/.test(apology.kind) && isShamNoun(sentence, apology))
    return at('noun', undefined, apology.from, nounEnd(sentence, apology))
  const clause = apology.clause ?? heardClause(sentence, apology)
  const end = clause ? Math.max(stopAfter(sentence, clause.verb.index), apology.head + 1) : apology.to
  if (clause) {
    const kind = kindOfClause(sentence, clause)
    return kind && at(kind, clause, apology.from, end)
  }
  const pitied =
    apology.kind === 'bare' || /^(?:that|this|it)$/.test(normsOf(sentence, ...apology.object))
      ? findPitied(sentence, apology)
      : undefined
  return pitied && at('view', pitied, 0, Math.max(apology.to, apology.head + 1))
}

/** "sorry to hear that you feel that way". */
function heardClause(sentence: Sentence, apology: Apology): Clause | undefined {
  if (apology.kind !== 'infinitive' || !/^to (?:hear|learn|see|read|know)\b/.test(normsOf(sentence, ...apology.object)))
    return undefined
  const clause = sentence.clauses.find(
    each => each.words[0] >= apology.object[0] + 2 && each.words[0] <= apology.object[0] + 3
  )
  return clause?.subject === 'customer' ? clause : undefined
}

/** "It's a pity you see it like this, and for that we're sorry"; "Whatever it is you feel we did, we're sorry". */
function findPitied(sentence: Sentence, apology: Apology): Clause | undefined {
  if (!/^(?:it (?:is|'s) (?:a|such a) (?:pity|shame)|whatever|we regret|i regret)\b/.test(normsOf(sentence, 0, 6)))
    return undefined
  return sentence.clauses.find(
    clause =>
      clause.verb.index < apology.head && clause.subject === 'customer' && kindOfClause(sentence, clause) !== undefined
  )
}

/** A clause of what may be the case that the apology hangs on; not a repair of our own understanding. */
function findCase(sentence: Sentence, apology: Apology): Clause | undefined {
  const {clauses, words: list} = sentence
  const viewed = /^, if (?:that|this|it) (?:is|'s) (?:how|what|the way) you\b/.test(
    normsOf(sentence, apology.head + 1, apology.head + 7)
  )
  if (viewed) return clauses.find(clause => clause.verb.index > apology.head)
  const behind = clauses.find(
    clause =>
      conditions.test(clause.subordinator) &&
      clause.words[0] >= apology.head &&
      clause.words[0] <= apology.to + 1 &&
      !hasStop(sentence, apology.head, clause.words[0])
  )
  if (
    behind &&
    (apology.kind === 'clause' ||
      apology.kind === 'bare' ||
      behind.words[0] <= apology.object[0] + 1 ||
      isHurtful(sentence, behind))
  )
    return isOwnRepair(sentence, behind) ? undefined : behind
  const insofar = clauses.find(
    clause =>
      clause.words[0] > apology.head &&
      /\b(?:insofar as|in so far as|to the extent(?: that)?|inasmuch as)\b/.test(
        normsOf(sentence, apology.head, clause.verb.index)
      )
  )
  if (insofar) return insofar
  if (/^(?:to the extent|insofar|in so far|inasmuch)\b/.test(normsOf(sentence, 0, 3)))
    return clauses.find(clause => clause.verb.index < apology.from)
  const before = clauses.find(clause => conditions.test(clause.subordinator) && clause.verb.index < apology.from)
  const last = list.slice(apology.head + 1).filter(word => word.kind === 'word').length
  return before &&
    isHurtful(sentence, before) &&
    !isOwnRepair(sentence, before) &&
    (last < 8 || apology.kind !== 'clause')
    ? before
    : undefined
}

/** A full stop of thought, or a comma that makes the condition another sentence ("Sorry, if you need …"). */
function hasStop(sentence: Sentence, from: number, to: number): boolean {
  const between = sentence.words.slice(from + 1, to)
  return (
    between.some(word => /^[.;:!?,–—]$/.test(word.norm)) || between.some(word => /^(?:and|but|or)$/.test(word.norm))
  )
}

/** "if I've misunderstood", "if this is a silly question", "if you've heard this before". */
function isOwnRepair(sentence: Sentence, clause: Clause): boolean {
  const text = normsOf(sentence, clause.words[0], clause.words[1])
  const ours = clause.subject === 'agent' || clause.subject === 'company'
  if (
    ours &&
    /^(?:misunderstand|miss|misread|mishear|mistake|repeat|confuse|overlook|forget|mix|get|ask|go|ramble|take|misinterpret|overstep|bombard|bother|interrupt|read)$/.test(
      clause.verb.lemma
    ) &&
    !/\b(?:upset|offence|offense|wrong way|across)\b/.test(text)
  )
    return true
  if (
    clause.subject === 'customer' &&
    /\b(?:already|before|twice|know|heard|received|seen|tried|answered)\b/.test(text)
  )
    return true
  return /\b(?:silly|obvious|stupid|basic|daft|dumb|long|longer|late|naive|repetitive|duplicate|quick|personal|odd|strange|short|unclear|question|answered|asked)\b/.test(
    text
  )
}

/** The condition is about harm done or a mood. */
function isHurtful(sentence: Sentence, clause: Clause): boolean {
  const text = normsOf(sentence, clause.verb.from, clause.words[1])
  if (clause.subject === 'customer')
    return (
      kindOfClause(sentence, clause) !== undefined ||
      /\b(?:put out|let down|offended|upset|inconvenienced|affected|troubled|offence|offense|impression)\b/.test(text)
    )
  return (
    reactions.has(clause.verb.lemma) ||
    /\b(?:any|rude|curt|abrupt|rudeness|upset|offen[cs]e|offensive|misleading|unclear|hurt\w*|unwelcome|insensitive)\b/.test(
      text
    )
  )
}

/** "any offence", "your frustration", "whatever feelings it brought up". */
function isShamNoun(sentence: Sentence, {object: [from, to]}: Apology): boolean {
  const text = normsOf(sentence, from, to)
  const noun = /^(?:any|whatever|all|the|some|perceived|every)? ?(?:\w+ )?(?:perceived )?(\w+)/.exec(text)
  const nouns = text.split(' ').slice(0, 5)
  if (/^(?:any|whatever|all)\b/.test(text) && nouns.some(norm => offences.has(norm))) return true
  if (/\bperceived\b|\breal or (?:imagined|perceived)\b/.test(text)) return true
  if (
    noun &&
    nouns.some(norm => feelingNouns.has(norm) || offences.has(norm) || norm === 'misunderstanding') &&
    /\byou (?:may|might|could) (?:have )?(?:feel|felt|experience\w*|perceive\w*|ha[dv]\w*|take\w*|suffer\w*)\b/.test(
      text
    )
  )
    return true
  if (
    /^how (?:you (?:\w+ )?(?:have )?(?:feel|felt|took|taken|see|saw|seen|perceive\w*|interpret\w*)|(?:that|this|it|things) (?:may|might|could))\b/.test(
      text
    )
  )
    return true
  if (
    /^(?:any|anything|whatever|everything)\b.*\b(?:may|might|could) have\b.*\b(?:upset|offend\w*|hurt|annoy\w*|felt|done|said|seemed|appeared)\b/.test(
      text
    )
  )
    return true
  const own = /^your (?:\w+ )?(\w+)/.exec(text)
  return (
    own !== null &&
    text
      .split(' ')
      .slice(1, 3)
      .some(
        norm =>
          (feelingNouns.has(norm) && !/^(?:pain|grief|sorrow|concern|concerns|shock|fear|fears|sadness)$/.test(norm)) ||
          /^(?:perception|misunderstanding|confusion|misinterpretation|misconception)$/.test(norm)
      )
  )
}

/** "any offence, real or imagined" is one phrase. */
function nounEnd(sentence: Sentence, apology: Apology): number {
  const more = /^, (?:real|actual|intended) or \w+/.exec(normsOf(sentence, apology.to, apology.to + 4))
  return apology.to + (more ? 4 : 0)
}
