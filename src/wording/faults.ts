/** Signs of a mistake in a clause: adverbs, adjectives, verbs, causal frames with a bad outcome. */

import {
  errorAdjectives,
  errorAdverbs,
  errorPhrases,
  faultingParticles,
  faultingVerbs,
  weakAdjectives
} from '../language/lexicon/faults.ts'
import type {Clause, Sentence} from '../language/model.ts'

/** Subordinators that give a cause. */
export const causes = new Set(['because', 'since', 'as', 'due to the fact that', 'seeing as', 'seeing that'])

/** Objects that one loses, misses or breaks without fault. */
const suffered =
  /^(?:time|day|days|hour|hours|week|weeks|night|nights|money|access|connection|signal|service|sleep|patience|trust|faith|interest|job|wrist|arm|leg|ankle|hip|nose|tooth|foot|finger|collarbone|rib|pay|wages|uncle|aunt|father|mother|record|news|nothing|chance|power|internet|account|data|work|match|game|balance|fun|part|love|goodbye|ice|sweat|mind)$/

/** Acts that a reason may be: the customer's wishes and circumstances. */
export const circumstances = new Set(
  'live work own use pay join sign ask request choose prefer order buy book qualify turn grow move travel come go stay become start help care try sit seem look'.split(
    ' '
  )
)

/** Acts that put away what is old or closed. */
const tidies = new Set(
  'close delete cancel remove replace return move leave keep reopen find update change bring recycle want know see'.split(
    ' '
  )
)

/** Where the verb phrase ends: before the next clause or a comma with a new clause behind it. */
export function verbPhraseEnd(sentence: Sentence, clause: Clause): number {
  const starts = sentence.clauses
    .map(other => other.words[0])
    .filter(start => start > clause.verb.index && start < clause.words[1])
  let end = Math.min(clause.words[1], ...starts)
  while (end > clause.verb.index + 1 && /^(?:[,;:]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  const comma = sentence.words.findIndex((word, index) => index > clause.verb.index && index < end && word.norm === ',')
  return comma > 0 ? comma : end
}

/** Norms of words between spaces, for patterns. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  return ` ${sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')} `
}

/** Adverbs and groups of words that say it was done wrong; their indices go into `drop`. */
export function findErrorWords(
  sentence: Sentence,
  clause: Clause,
  end: number,
  drop: Set<number>,
  withStrict: boolean
): boolean {
  const from =
    clause.subjectWords[1] > clause.words[0] && clause.subordinator !== 'who' ? clause.subjectWords[1] : clause.words[0]
  let found = false
  for (let index = from; index < end; index++) {
    const norm = sentence.words[index]?.norm ?? ''
    const next = sentence.words[index + 1]
    const adverbial =
      errorAdverbs.has(norm) &&
      !(
        norm === 'wrong' &&
        next?.kind === 'word' &&
        index + 1 < end &&
        !/^(?:on|in|at|for|when|and|again|every|three|twice|way)$/.test(next.norm)
      )
    if (adverbial && !/^(?:not|nothing|anything|never)$/.test(sentence.words[index - 1]?.norm ?? '')) {
      drop.add(index)
      found = true
    }
  }
  if (/ (?:instead of|rather than) /.test(wordsOf(sentence, clause.words[0], from))) found = true
  const strict = withStrict ? ['twice', 'too late'] : []
  const text = wordsOf(sentence, from, end)
  for (const phrase of [...errorPhrases, ...strict]) {
    if (!text.includes(` ${phrase} `)) continue
    if (!/^(?:instead of|rather than)$/.test(phrase)) markPhrase(sentence, from, end, phrase, drop)
    found = true
  }
  return found || / \d+ ?(?:cm|mm|inches|inch|m|minutes|mins|hours|days) (?:too )?(?:short|late|long|early) /.test(text)
}

function markPhrase(sentence: Sentence, from: number, end: number, phrase: string, drop: Set<number>): void {
  const parts = phrase.split(' ')
  for (let index = from; index + parts.length <= end; index++) {
    if (parts.every((part, offset) => sentence.words[index + offset]?.norm === part))
      for (let offset = 0; offset < parts.length; offset++) drop.add(index + offset)
  }
}

/** An adjective of error before a noun in the verb phrase; weak ones count only with an act that uses the thing. */
export function findErrorAdjective(sentence: Sentence, clause: Clause, end: number, drop: Set<number>): boolean {
  let found = false
  for (let index = clause.verb.index + 1; index < end; index++) {
    const norm = sentence.words[index]?.norm ?? ''
    const next = sentence.words[index + 1]
    if (!errorAdjectives.has(norm) || !next || index + 1 >= end || next.kind === 'punctuation') continue
    if (weakAdjectives.has(norm) && tidies.has(clause.verb.lemma)) continue
    const inObject = clause.object !== undefined && index < clause.object.words[1]
    if (!inObject && /^(?:broken|damaged|defective|mouldy|torn|cracked|unpaid|unsigned)$/.test(norm)) continue
    if (inObject) drop.add(index)
    found = true
  }
  return found || isBadRelative(sentence, clause, end)
}

/** "an address we do not serve", "a pay group that was closed": the thing itself could not work. */
function isBadRelative(sentence: Sentence, clause: Clause, end: number): boolean {
  const relative = sentence.clauses.find(other => other !== clause && other.words[0] === end)
  if (
    !relative ||
    !/^(?:that|which|none)$/.test(relative.subordinator) ||
    relative.subject === 'customer' ||
    tidies.has(clause.verb.lemma)
  )
    return false
  const before = sentence.words[end - 1]
  if (before?.kind === 'punctuation' || (relative.subordinator === 'none' && relative.polarity === '+')) return false
  return (
    relative.polarity === '-' ||
    /^(?:close|cancel|expire|delete|retire|discontinue|lapse|withdraw|replace)$/.test(relative.verb.lemma) ||
    sentence.words.slice(relative.verb.index, relative.words[1]).some(word => errorAdjectives.has(word.norm))
  )
}

/** "You got the dosage muddled": the thing, then how wrong it is. */
function isMuddled(sentence: Sentence, clause: Clause): boolean {
  const object = clause.object
  if (!object || clause.verb.tense === 'present') return false
  const tail = wordsOf(sentence, object.words[1], verbPhraseEnd(sentence, clause))
  return (
    /^ (?:in |on |out )?(?:all |a bit |completely |totally |slightly )?(?:wrong|muddled|mixed|confused|backwards|twisted|jumbled|swapped|back to front|the wrong way|upside down|inside out) /.test(
      tail
    ) ||
    (/^ (?:selected|set|entered|listed|chosen|ticked|saved) /.test(tail) &&
      errorAdjectives.has(sentence.words[object.words[0] + 1]?.norm ?? ''))
  )
}

/** A verb that goes wrong by itself. */
export function isFaultingVerb(sentence: Sentence, clause: Clause): boolean {
  const {lemma, index} = clause.verb
  if (lemma === 'get' || lemma === 'have') return isMuddled(sentence, clause)
  const head = clause.object?.head ?? ''
  const particle = faultingParticles[lemma]
  const next = sentence.words.slice(index + 1, index + 6).map(word => word.norm)
  if (particle?.some(word => next.includes(word)))
    return lemma !== 'leave' && !(lemma === 'drop' && next.includes('off'))
  if (lemma === 'manage')
    return (
      next[0] === 'to' &&
      (faultingVerbs.has(next[1] ?? '') || /^(?:delete|erase|remove|lock|cancel|close|knock)$/.test(next[1] ?? ''))
    )
  if (/^(?:mis|mix-|mess-)(?!s$|s-)\w{3,}/.test(lemma) && lemma !== 'miss' && !/^(?:mist|mister|missile)$/.test(lemma))
    return true
  if (
    /^(?:over|under)(?:write|pay|fill|load|tighten|charge|value|state|estimate|dose|run|spend|stay|heat|book|draw|cook|inflate|report|declare|size|shoot|sell|weight|order|pack|bid|expose)$/.test(
      lemma
    )
  )
    return clause.voice === 'active'
  if (
    lemma === 'swap' &&
    !/ (?:around|round|over|up) /.test(` ${next.join(' ')} `) &&
    !/wire|column|field|name|digit|date|label|cable|lead/.test(head)
  )
    return false
  if (!faultingVerbs.has(lemma) || /^(?:forget|fail|skip|omit|neglect)$/.test(lemma)) return false
  if (
    /^(?:lose|miss|break|drop|burn|spill|crack|kick|stain|rush)$/.test(lemma) &&
    (suffered.test(head) || next.includes('off') || clause.object === undefined)
  )
    return false
  return !(
    /^(?:drop|spill|crack|crash|rush|miss|confuse|confirm|duplicate|fry)$/.test(lemma) && clause.object === undefined
  )
}
