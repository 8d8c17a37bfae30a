/** Tells apologies for what the customer feels, or only for a case that may be, from apologies for what we did. */
import {contentAdjectives, feelingAdjectives, feelingNouns, hurtingVerbs} from '../language/lexicon/emotions.ts'
import {words} from '../language/lexicon/function-words.ts'
import {painful} from '../language/lexicon/feelings.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {type Apology, readApologies} from './apology.ts'

/** What is wrong with an apology. */
export interface Sham {
  /** `view`: you think so; `mood`: you are upset; `taste`: not to your liking; `case`: if it did; `noun`: for any offence. */
  readonly kind: 'view' | 'mood' | 'taste' | 'case' | 'noun'
  readonly apology: Apology
  /** Clause that is apologised for. */
  readonly clause: Clause | undefined
  /** Word indices of the words at fault. */
  readonly from: number
  readonly to: number
}

/** Verbs of holding a view; the customer's are no deed of ours. */
const views = words('feel think believe consider perceive interpret disagree deem view regard misunderstand misinterpret misread misconstrue misconceive dislike judge assume suppose expect imagine reckon resent object')
const conditions = /^(?:if|in case|should|even if|had|were|insofar as|to the extent that|provided|provided that)$/
const reactions = new Set([...hurtingVerbs, ...words('cause come seem sound appear fall let make give leave miss create lead fail mislead inconvenience trouble ruin spoil affect impact disappoint')])
const ourDeeds = words('inconvenienced troubled bothered ignored misled cheated worked difficult wronged unheard low lost hurt confused negative worn fed shaken')
const moods = new Set([...feelingAdjectives].filter(norm => !ourDeeds.has(norm)))
const subjective = new Set([...painful, ...words('long short slow poor bad rude unhelpful expensive high low harsh unfair cold loud small large difficult complicated complex insufficient inadequate unclear offensive insensitive inappropriate lacking wanting steep strict cheap curt abrupt dull dear pricey noisy cramped boring unacceptable unsatisfactory awkward misleading')])
const offences = words('offence offense upset insult feelings feeling disrespect misinterpretation misperception rudeness discourtesy slight hurt emotions embarrassment')

/** The first sham apology of a sentence. */
export function findSham(sentence: Sentence): Sham | undefined {
  for (const apology of readApologies(sentence)) {
    const sham = readSham(sentence, apology)
    if (sham) return sham
  }
  return undefined
}

function normsOf(sentence: Sentence, from: number, to: number): string {
  return sentence.words.slice(from, to).map(word => word.norm).join(' ')
}

function readSham(sentence: Sentence, apology: Apology): Sham | undefined {
  const at = (kind: Sham['kind'], clause: Clause | undefined, from: number, to: number): Sham => ({kind, apology, clause, from, to})
  const inverted = /^should (?:the|this|any|our|it|you|that|these|my|there)\b/.test(normsOf(sentence, apology.head + 1, apology.head + 3))
  if (inverted) return at('case', undefined, apology.from, Math.max(apology.to, stopAfter(sentence, apology.head)))
  const hypothetical = findCase(sentence, apology)
  if (hypothetical) return at('case', hypothetical, Math.min(apology.from, hypothetical.words[0]), hypothetical.verb.index > apology.head ? stopAfter(sentence, hypothetical.verb.index) : Math.max(apology.to, apology.head + 1))
  const after = normsOf(sentence, apology.head, sentence.words.length)
  const toWhom = /\bto (?:anyone|anybody|those|everyone|any \w+|all|customers|people)(?: of you)? (?:who|that) (?:may|might|was|were|is|are|felt|feels?|has|have|took|found)\b/.exec(after)
  if (toWhom) return at('noun', undefined, apology.from, Math.max(apology.to, sentence.words.length - 1))
  if (/^(?:clause|phrase)$/.test(apology.kind) && isShamNoun(sentence, apology)) return at('noun', undefined, apology.from, nounEnd(sentence, apology))
  const clause = apology.clause ?? heardClause(sentence, apology)
  const end = clause ? Math.max(stopAfter(sentence, clause.verb.index), apology.head + 1) : apology.to
  if (clause) {
    const kind = kindOfClause(sentence, clause)
    return kind && at(kind, clause, apology.from, end)
  }
  const pitied = apology.kind === 'bare' || /^(?:that|this|it)$/.test(normsOf(sentence, ...apology.object)) ? findPitied(sentence, apology) : undefined
  return pitied && at('view', pitied, 0, Math.max(apology.to, apology.head + 1))
}

/** "sorry to hear that you feel that way". */
function heardClause(sentence: Sentence, apology: Apology): Clause | undefined {
  if (apology.kind !== 'infinitive' || !/^to (?:hear|learn|see|read|know)\b/.test(normsOf(sentence, ...apology.object))) return undefined
  const clause = sentence.clauses.find(each => each.words[0] >= apology.object[0] + 2 && each.words[0] <= apology.object[0] + 3)
  return clause?.subject === 'customer' ? clause : undefined
}

/** "It's a pity you see it like this, and for that we're sorry"; "Whatever it is you feel we did, we're sorry". */
function findPitied(sentence: Sentence, apology: Apology): Clause | undefined {
  if (!/^(?:it (?:is|'s) (?:a|such a) (?:pity|shame)|whatever|we regret|i regret)\b/.test(normsOf(sentence, 0, 6))) return undefined
  return sentence.clauses.find(clause => clause.verb.index < apology.head && clause.subject === 'customer' && kindOfClause(sentence, clause) !== undefined)
}

/** A clause of what may be the case that the apology hangs on; not a repair of our own understanding. */
function findCase(sentence: Sentence, apology: Apology): Clause | undefined {
  const {clauses, words: list} = sentence
  const behind = clauses.find(clause => conditions.test(clause.subordinator) && clause.words[0] >= apology.head && clause.words[0] <= apology.to + 1 && !hasStop(sentence, apology.head, clause.words[0]))
  if (behind && (apology.kind === 'clause' || apology.kind === 'bare' || behind.words[0] <= apology.object[0] + 1 || isHurtful(sentence, behind))) return isOwnRepair(sentence, behind) ? undefined : behind
  const insofar = clauses.find(clause => clause.words[0] > apology.head && /\b(?:insofar as|in so far as|to the extent(?: that)?|inasmuch as)\b/.test(normsOf(sentence, apology.head, clause.verb.index)))
  if (insofar) return insofar
  if (/^(?:to the extent|insofar|in so far|inasmuch)\b/.test(normsOf(sentence, 0, 3))) return clauses.find(clause => clause.verb.index < apology.from)
  const before = clauses.find(clause => conditions.test(clause.subordinator) && clause.verb.index < apology.from)
  const last = list.slice(apology.head + 1).filter(word => word.kind === 'word').length
  return before && isHurtful(sentence, before) && !isOwnRepair(sentence, before) && (last < 8 || apology.kind !== 'clause') ? before : undefined
}

/** A full stop of thought, or a comma that makes the condition another sentence ("Sorry, if you need …"). */
function hasStop(sentence: Sentence, from: number, to: number): boolean {
  const between = sentence.words.slice(from + 1, to)
  return between.some(word => /^[.;:!?,–—]$/.test(word.norm)) || between.some(word => /^(?:and|but|or)$/.test(word.norm))
}

/** "if I've misunderstood", "if this is a silly question", "if you've heard this before". */
function isOwnRepair(sentence: Sentence, clause: Clause): boolean {
  const text = normsOf(sentence, clause.words[0], clause.words[1])
  const ours = clause.subject === 'agent' || clause.subject === 'company'
  if (ours && /^(?:misunderstand|miss|misread|mishear|mistake|repeat|confuse|overlook|forget|mix|get|ask|go|ramble|take|misinterpret|overstep|bombard|bother|interrupt|read)$/.test(clause.verb.lemma) && !/\b(?:upset|offence|offense|wrong way|across)\b/.test(text)) return true
  if (clause.subject === 'customer' && /\b(?:already|before|twice|know|heard|received|seen|tried|answered)\b/.test(text)) return true
  return /\b(?:silly|obvious|stupid|basic|daft|dumb|long|longer|late|naive|repetitive|duplicate|quick|personal|odd|strange|short|unclear|question|answered|asked)\b/.test(text)
}

/** The condition is about harm done or a mood. */
function isHurtful(sentence: Sentence, clause: Clause): boolean {
  const text = normsOf(sentence, clause.verb.from, clause.words[1])
  if (clause.subject === 'customer') return kindOfClause(sentence, clause) !== undefined || /\b(?:put out|let down|offended|upset|inconvenienced|affected|troubled|offence|offense|impression)\b/.test(text)
  return reactions.has(clause.verb.lemma) || /\b(?:any|rude|curt|abrupt|rudeness|upset|offen[cs]e|offensive|misleading|unclear|hurt\w*|unwelcome|insensitive)\b/.test(text)
}

/** Whether a clause tells what the customer thinks, feels or likes, instead of what happened. */
function kindOfClause(sentence: Sentence, clause: Clause): Sham['kind'] | undefined {
  const {lemma} = clause.verb
  const text = normsOf(sentence, clause.words[0], Math.max(clause.words[1], nextEnd(sentence, clause)))
  const after = normsOf(sentence, clause.verb.index + 1, Math.max(clause.words[1], nextEnd(sentence, clause)))
  const subject = normsOf(sentence, clause.subjectWords[0], clause.subjectWords[1])
  if (clause.subject === 'agent' || clause.subject === 'company') return undefined
  if (clause.subject === 'customer') return customersKind(sentence, clause, after)
  if (/\b(?:to (?:your|everyone's|all) (?:liking|taste|satisfaction)|with you|for you)\b/.test(after) && clause.polarity === '-' && /^(?:be|land|sit|resonate|agree|chime|work|go|please)$/.test(lemma) && (lemma !== 'work' || / with you/.test(` ${after}`))) return 'taste'
  if (/\bnot (?:quite |exactly |really )?what you\b/.test(text) || (clause.polarity === '-' && /^(?:quite |exactly )?what you\b/.test(after))) return 'taste'
  if (/^your (?:\w+ )?(?:expectations|hopes|perception|impression|view|opinion|feelings|experience of us)\b/.test(subject)) return 'view'
  if (/^(?:it|this|that|these|things|something|anything|all this|this all|all of this)$/.test(subject) && (hurtingVerbs.has(lemma) || /^(?:make|leave)$/.test(lemma)) && /^you\b/.test(after) && (hurtingVerbs.has(lemma) || hasMood(after) || /\bfeel/.test(after))) return 'mood'
  if (/^(?:some|a few|certain|other|many|any|a number of|people|customers|members)\b/.test(subject) && (views.has(lemma) || lemma === 'find' || lemma === 'take')) return 'view'
  return /^(?:how|what|that)?\s*(?:that|this|it|things) (?:may|might|could) have (?:sounded|come across|seemed|felt|looked|appeared|read)/.test(text) ? 'mood' : undefined
}

function nextEnd(sentence: Sentence, clause: Clause): number {
  return stopAfter(sentence, clause.verb.index)
}

/** Where a stretch of thought ends: punctuation, or "and" before a new main clause. */
export function stopAfter(sentence: Sentence, from: number): number {
  const starts = (index: number): boolean => sentence.clauses.some(clause => clause.subordinator === 'none' && clause.subject !== 'customer' && (clause.words[0] === index + 1 || clause.words[0] === index))
  const stop = sentence.words.findIndex((word, index) => index > from && (/^(?:[.,;:!?…–—]|\.+)$/.test(word.norm) || word.kind === 'emoji' || (/^(?:and|but|so)$/.test(word.norm) && starts(index))))
  return stop < 0 ? sentence.words.length : stop
}

function customersKind(sentence: Sentence, clause: Clause, after: string): Sham['kind'] | undefined {
  const {lemma, index} = clause.verb
  if (/\b(?:ill|unwell|sick|dizzy|faint|heat)\b/.test(after) && lemma === 'feel') return undefined
  if (views.has(lemma)) return 'view'
  if (/^(?:see|take|read|hear)$/.test(lemma) && /\b(?:way|differently|like (?:this|that)|offen[cs]e|issue|exception|umbrage|personally|amiss|value|point|merit|as|badly|seriously|to heart|our side|fit|reason)\b/.test(after)) return 'view'
  if (lemma === 'find' && findsFault(sentence, index, after)) return 'view'
  if (/^(?:like|enjoy|agree|appreciate|love|approve|care|understand|share)$/.test(lemma) && clause.polarity === '-') return 'view'
  if (/^(?:lose)$/.test(lemma) && /^(?:\w+ )?(?:faith|trust|confidence|patience|interest|heart)\b/.test(after)) return 'view'
  if (/^(?:choose|decide|feel|opt)$/.test(lemma) && /^to\b/.test(after)) return 'view'
  if (/^(?:have|get|form|gain|come|leave|be)$/.test(lemma) && /^(?:away with |left with |got |had )?(?:a|an|the|such a|that|this) (?:\w+ ){0,2}(?:impression|feeling|perception|opinion|idea|view|expectation|expectations)\b/.test(after)) return 'view'
  if (/\b(?:misunderstood|mistaken|under the impression|wrong (?:end of the stick|idea|impression))\b/.test(`${lemma} ${after}`)) return 'view'
  if (hurtingVerbs.has(lemma) && clause.voice === 'passive' && !/^(?:mislead|inconvenience|trouble|hurt|confuse|bother)$/.test(lemma)) return 'mood'
  if (/^(?:be|get|become|remain|grow|seem|leave|make|end|sound)$/.test(lemma) && hasMood(normsOf(sentence, index + 1, Math.min(index + 7, nextEnd(sentence, clause))))) return 'mood'
  return undefined
}

/** A mood among the first words of a predicate: "so worked up", "not at all happy". */
function hasMood(text: string): boolean {
  const [head = ''] = text.split(/ (?:with|by|about|at|over|that|because|when|after|to|if|and) /)
  const norms = head.split(' ').slice(0, 6)
  const negated = norms.includes('not') || norms.includes('less')
  return norms.some((norm, index) => (moods.has(norm) && !/^(?:having|being|having)$/.test(norms[index + 1] ?? '')) || (negated && contentAdjectives.has(norm))) || /\b(?:worked up|put out|up in arms|hard done by|ill at ease)\b/.test(head)
}

/** "found the queue too long", not "found a hair in your soup". */
function findsFault(sentence: Sentence, index: number, after: string): boolean {
  const stop = sentence.words.findIndex((word, at) => at > index && word.kind === 'punctuation')
  const tail = sentence.words.slice(index + 2, stop < 0 ? undefined : stop).map(word => word.norm)
  if (/^(?:a|an|another|no|two|three|out|any)\b/.test(after) && !/\b(?:too|so)\b/.test(after)) return false
  return tail.some(norm => subjective.has(norm) || /^(?:too|so|less)$/.test(norm) || /^(?:un|dis)\w+(?:ing|ful|ed|ive|able|ory)$/.test(norm))
}

/** "any offence", "your frustration", "whatever feelings it brought up". */
function isShamNoun(sentence: Sentence, {object: [from, to]}: Apology): boolean {
  const text = normsOf(sentence, from, to)
  const noun = /^(?:any|whatever|all|the|some|perceived|every)? ?(?:\w+ )?(?:perceived )?(\w+)/.exec(text)
  const nouns = text.split(' ').slice(0, 5)
  if (/^(?:any|whatever|all)\b/.test(text) && nouns.some(norm => offences.has(norm))) return true
  if (/\bperceived\b|\breal or (?:imagined|perceived)\b/.test(text)) return true
  if (noun && nouns.some(norm => feelingNouns.has(norm) || offences.has(norm) || norm === 'misunderstanding') && /\byou (?:may|might|could) (?:have )?(?:feel|felt|experience\w*|perceive\w*|ha[dv]\w*|take\w*|suffer\w*)\b/.test(text)) return true
  if (/^how (?:you (?:\w+ )?(?:feel|felt|took|see|saw|perceive\w*|interpret\w*)|(?:that|this|it|things) (?:may|might|could))\b/.test(text)) return true
  const own = /^your (?:\w+ )?(\w+)/.exec(text)
  return own !== null && text.split(' ').slice(1, 3).some(norm => (feelingNouns.has(norm) && !/^(?:pain|grief|sorrow|concern|concerns|shock|fear|fears|sadness)$/.test(norm)) || /^(?:perception|misunderstanding|confusion|misinterpretation|misconception)$/.test(norm))
}

/** "any offence, real or imagined" is one phrase. */
function nounEnd(sentence: Sentence, apology: Apology): number {
  const more = /^, (?:real|actual|intended) or \w+/.exec(normsOf(sentence, apology.to, apology.to + 4))
  return apology.to + (more ? 4 : 0)
}
