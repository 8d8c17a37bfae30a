/** Frames that doubt or deny what the customer tells: distance, challenge, denial, isolation. */
import {readVerb} from '../language/inflection.ts'
import {accountVerbs, distanceVerbs} from '../language/lexicon/doubts.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {findPattern} from '../language/patterns.ts'
import {type Doubt, frames} from './doubt-patterns.ts'

export type {Doubt} from './doubt-patterns.ts'

import {normsOf} from './clause-parts.ts'

/** Doubts of a sentence: clauses first, then the frames in order. */
export function* readDoubts(sentence: Sentence): Generator<Doubt> {
  for (const clause of sentence.clauses) {
    const doubt = readClause(sentence, clause)
    if (doubt) yield doubt
  }
  for (const {kind, pattern} of frames) {
    for (let at = 0; at < sentence.words.length; ) {
      const match = findPattern(pattern, sentence.words, at)
      if (!match) break
      const to =
        kind === 'challenge' && / straight | try /.test(normsOf(sentence, match[0], match[1]))
          ? sentence.words.length
          : match[1]
      const clause = sentence.clauses.find(other => other.words[0] <= match[0] && other.words[1] > match[0])
      yield {kind, from: match[0], to, clause}
      at = match[0] + 1
    }
  }
}

const evidence = new RegExp(
  ' (?:nothing|no|not|never|none|however|records?|logs?|system|camera|cctv|footage|scan|tracking|' +
    'tracker|telemetry|weight|seal|data|meter) '
)

/** "You say you posted it, but nothing has been logged": the account, and our denial behind it. */
function readDenied(sentence: Sentence, clause: Clause): Doubt | undefined {
  const {lemma, tense, index} = clause.verb
  if (
    !/^(?:say|state|believe|feel|think|report|mention|suggest)$/.test(lemma) ||
    tense !== 'present' ||
    clause.polarity === '-' ||
    clause.modality !== 'none'
  )
    return undefined
  if (!/^(?:none|and|but|although|though|while)$/.test(clause.subordinator)) return undefined
  const but = sentence.words.findIndex(
    (word, at) => at > index + 2 && /^(?:but|however|yet|though|although|whereas)$/.test(word.norm)
  )
  const opposed = but > 0 || /^(?:although|though|while)$/.test(clause.subordinator)
  const rest = normsOf(sentence, but > 0 ? but + 1 : index + 3, sentence.words.length)
  if (
    !opposed ||
    !evidence.test(rest) ||
    / (?:your photos|in your favour|sorry|our fault|we should|i believe) /.test(rest)
  )
    return undefined
  return {kind: 'claims', from: Math.min(clause.subjectWords[0], clause.verb.from), to: index + 1, clause}
}

/** "The kitchen assures us the burger was hot": somebody else is believed. */
function readOther(sentence: Sentence, clause: Clause): Doubt | undefined {
  const {lemma, index, tense} = clause.verb
  if (clause.subject !== 'third' && clause.subject !== 'company') return undefined
  if (clause.voice === 'passive' || clause.modality !== 'none' || clause.polarity === '-') return undefined
  const next = normsOf(sentence, index + 1, index + 3)
  const sure = lemma === 'be' && / (?:adamant|positive|convinced|certain) /.test(next)
  const firm =
    /^(?:insist|swear|maintain|deny)$/.test(lemma) || (/^(?:assure|guarantee)$/.test(lemma) && / (?:us|me) /.test(next))
  if (!sure && !firm) return undefined
  const told = sentence.clauses.find(
    other => other !== clause && other.words[0] > clause.words[0] && other.words[0] >= index
  )
  const past = told !== undefined && /^(?:past|perfect)$/.test(told.verb.tense)
  if (lemma === 'deny' ? !/^(?:past|present|perfect)$/.test(tense) : !past) return undefined
  return {kind: 'challenge', from: clause.words[0], to: index + 1, clause}
}

function readClause(sentence: Sentence, clause: Clause): Doubt | undefined {
  if (clause.subject !== 'customer') return readOther(sentence, clause)
  const against = readDenied(sentence, clause)
  if (against) return against
  const from = Math.min(clause.subjectWords[0], clause.verb.from)
  const {lemma, index} = clause.verb
  const to = index + 1
  const open =
    clause.modality === 'none' &&
    clause.mood === 'declarative' &&
    !/^(?:if|when|once|unless|whether)$/.test(clause.subordinator)
  const next = normsOf(sentence, to, to + 3)
  if (
    open &&
    distanceVerbs.has(lemma) &&
    clause.voice === 'active' &&
    clause.polarity === '+' &&
    claims(sentence, clause, next)
  )
    return {kind: 'claims', from, to, clause}
  if (open && / supposedly /.test(normsOf(sentence, clause.subjectWords[1], index + 1)))
    return {kind: 'adverb', from, to, clause}
  if (open && isDistantRelative(sentence, clause)) return {kind: 'account', from, to: to + 2, clause}
  const denied =
    clause.modality === 'could' &&
    clause.polarity === '-' &&
    clause.verb.tense === 'perfect' &&
    (clause.voice === 'passive' || accountVerbs.has(lemma))
  return denied &&
    !/ (?:kinder|clearer|better|nicer|more|known|asked|picked|been (?:easy|more|a better)) /.test(
      normsOf(sentence, from, clause.words[1])
    )
    ? {kind: 'challenge', from, to, clause}
    : undefined
}

/** "you claim that …", not "you claim the £50". */
function claims(sentence: Sentence, clause: Clause, next: string): boolean {
  if (clause.verb.lemma === 'insist' || clause.verb.lemma === 'maintain')
    return (
      / (?:that|you|the|it|there|this|your|our|we) /.test(next) &&
      sentence.clauses.some(other => other.words[0] >= clause.verb.index && other !== clause)
    )
  if (clause.verb.lemma === 'swear' || clause.verb.lemma === 'pretend') return / (?:that|you|to|the|it) /.test(next)
  return (
    / (?:that|to (?:have|be)|you|never) /.test(next) ||
    sentence.clauses.some(other => other.words[0] === clause.verb.index + 1) ||
    clause.object === undefined
  )
}

/** "the bed bugs you think you saw". */
function isDistantRelative(sentence: Sentence, clause: Clause): boolean {
  const to = clause.verb.index + 1
  const before = sentence.words[clause.words[0] - 1]
  if (!/^(?:say|think|claim|believe|imagine|reckon)$/.test(clause.verb.lemma) || sentence.words[to]?.norm !== 'you')
    return false
  if (before?.kind !== 'word' || /^(?:and|but|so|if|because|as|that|when|like|what|how)$/.test(before.norm))
    return false
  return readVerb(sentence.words[to + 1]?.norm ?? '')?.kinds.includes('past') === true
}
