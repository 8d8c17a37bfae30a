/** Finds kind words that a "but" takes back: the kind act, the joint, and the clause that follows. */
import {words} from '../language/lexicon/function-words.ts'
import type {Sentence, Word} from '../language/model.ts'
import {readApologies} from './apology.ts'

/** What the kind words do. */
export type Kindness = 'apology' | 'thanks' | 'empathy' | 'wish'

/** A joint between kind words and their taking back; word indices of the sentence that holds it. */
export interface Contrast {
  readonly kindness: Kindness
  /** Words of the joint. */
  readonly from: number
  readonly to: number
  /** `inside`: both parts in one sentence; `after`: the kind words are the sentence before; `fronted`: "While we …, …"; `final`: ", though." */
  readonly place: 'inside' | 'after' | 'fronted' | 'final'
  /** Word indices of the clause that takes back. */
  readonly rest: readonly [number, number]
}

/** Joints in the middle of a sentence, after punctuation or not. */
const joints = [
  'but',
  'however',
  'although',
  'though',
  'yet',
  'albeit',
  'only',
  'except that',
  'except',
  'mind you',
  'still',
  'nevertheless',
  'nonetheless',
  'unfortunately',
  'regrettably',
  'sadly',
  'alas',
  'even so',
  'all the same',
  'that said',
  'that being said',
  'having said that',
  'be that as it may',
  'against that',
  'at the same time',
  'in spite of that',
  'despite that',
  'for all that',
  'then again',
  'on the other hand',
  'on the flip side',
  'in fairness',
  'to be fair',
  'in our defence',
  'in our defense',
  'in my defence',
  'the thing is',
  'the trouble is',
  'the problem is',
  'the fact is',
  'the fact remains',
  'the truth is',
  'the reality is',
  'the point is',
  "it 's just that",
  'it is just that',
  'just that',
  "the fact 's",
  'it does not alter the fact',
  'it does not change the fact',
  'that does not change',
  'that does not mean',
  'it does not mean',
  'it does not change',
  'in any case',
  'either way',
  'and yet',
  'whereas',
  'while'
].map(joint => joint.split(' '))
/** Joints that need a comma or a full stop before them, since they are adverbs of other kinds too. */
const loose = words('only still unfortunately regrettably sadly alas yet while except whereas')
/** Openers of a kind clause that a main clause takes back. */
const fronts =
  /^(?:while|although|though|even though|whilst|much as|as much as|with all (?:the|due) (?:sympathy|respect|understanding)|for all our (?:sympathy|thanks|regret)|despite our (?:sympathy|regret)) /
const frontedAdjective =
  /^(?:as )?(?:sympathetic|grateful|thankful|sorry|appreciative|understanding|glad) (?:as|though) (?:we|i) (?:are|am|may be) /

const thanks =
  /\b(?:thank|thanks|grateful|cheers|appreciate (?:you|your|the|it)|appreciated|much obliged|obliged to you|kind of you|very kind|good of you)\b|\b(?:we|i) value\b|\blovely (?:that|of you|to hear)\b|\bglad (?:you|that you|to hear)\b/
const empathy =
  /\b(?:(?:i|we|one|us|team)(?: (?:do|can|could|really|fully|truly|completely|totally|certainly|absolutely|do so|so|very much|also|quite|both|well|all|of course|will|would|have|have to|must|'d|genuinely|sincerely|deeply|both|entirely|get|never|hear|understand|and|am|are|sure|'m)){0,3}? (?:understand|appreciate|hear|see|know|realise|realize|respect|recognise|recognize|acknowledge|sympathise|sympathize|empathise|empathize|relate|get|feel|felt|agree|sympathetic|sorry|share)\b|feel for you|felt for you|pains? me|must (?:sting|hurt|be)|your (?:\w+ )?(?:frustration|concern|concerns|disappointment|feelings|point|anger|feedback|annoyance) (?:is|are)\b|point taken|hate to|\bhate (?:it|that)|(?:you are|that is|it is) (?:frustrating|annoying|upsetting|a blow)|(?:such )?an? (?:great |real )?(?:shame|pity)|you are right|fair point|fair enough|understandable|understandably|d hate\b|no one likes|nobody likes|sympathetic|sympathy|i realise|i do realise|not ideal)/
const bareEmpathy =
  /^(?:(?:yes|oh|hi|hello|hey|well|ok|okay) ,? ?)*(?:(?:i|we) )?(?:\w+ ){0,2}(?:understand|appreciate|hear|sympathise|sympathize|empathise|get|see|know|realise|realize)\b/
const wishes =
  /(?:^|\s)(?:would|'d) (?:really |dearly |very much )?(?:love|like|be (?:happy|glad|delighted)|have loved|have liked) to\b|\b(?:i|we) (?:do |really |only |just )?wish\b|\bwish (?:i|we) could\b|\bwish (?:that )?(?:i|we|it|things|there)\b/

/** The first contrast of a sentence, or undefined. */
export function findContrast(sentence: Sentence): Contrast | undefined {
  return findFronted(sentence) ?? findJoint(sentence) ?? findFinal(sentence)
}

/** Norms of words, joined. */
export function normsOf(list: readonly Word[], from = 0, to = list.length): string {
  return list
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
}

/** What the words from one index to another do for the customer. */
export function readKindness(sentence: Sentence, from: number, to: number): Kindness | undefined {
  const text = normsOf(sentence.words, from, to)
  if (/\bnot (?:only|sorry)\b|\?$|\byou (?:\w+ )?(?:say|said)\b/.test(text)) return undefined
  if (readApologies(sentence).some(apology => apology.head >= from && apology.head < to)) return 'apology'
  if (wishes.test(text)) return 'wish'
  if (thanks.test(text) && !/\b(?:she|he|they|you) (?:\w+ )?thank/.test(text)) return 'thanks'
  const reported = /\b(?:you|they|she|he) (?:\w+ )?(?:say|said|wrote|told|mention|mentioned)\b/.test(text)
  return !reported &&
    (empathy.test(text) || bareEmpathy.test(text)) &&
    !/\b(?:i|we) (?:can |do |did )?not (?:understand|see|know|get|appreciate|feel)\b/.test(text)
    ? 'empathy'
    : undefined
}

function findFronted(sentence: Sentence): Contrast | undefined {
  const text = `${normsOf(sentence.words)} `
  const lead = /^(?:(?:dear|hi|hello|hey) (?:[^ ]+ ){1,4}?, |(?:yes|unfortunately) ,? ?)?/.exec(text)?.[0] ?? ''
  const body = text.slice(lead.length)
  const front = fronts.exec(body) ?? frontedAdjective.exec(body)
  if (!front) return undefined
  const from = lead === '' ? 0 : lead.trim().split(' ').length
  const comma = sentence.words.findIndex(
    (word, index) =>
      index > from &&
      word.norm === ',' &&
      sentence.clauses.some(clause => clause.verb.index > index && clause.words[1] > index)
  )
  const to = from + (/^with all|^for all|^despite/.test(front[0]) ? 1 : front[0].trim().split(' ').length)
  if (comma < 0) return undefined
  const kindness =
    /^(?:with|for|despite|as sym|sympathetic|much as|as much)/.test(front[0]) || frontedAdjective.test(body)
      ? 'empathy'
      : readKindness(sentence, from + 1, comma)
  return (
    kindness && {kindness, from, to: Math.min(to, comma), place: 'fronted', rest: [comma + 1, sentence.words.length]}
  )
}

function findJoint(sentence: Sentence): Contrast | undefined {
  const {words: list} = sentence
  for (let index = 0; index < list.length; index++) {
    const joint = joints.find(parts => parts.every((part, offset) => list[index + offset]?.norm === part))
    if (
      !joint ||
      /^(?:nothing|anything|all|not|no|have|has|the)$/.test(list[index - 1]?.norm ?? '') ||
      /^(?:also|then)$/.test(list[index + joint.length]?.norm ?? '')
    )
      continue
    const contrast = readJoint(sentence, index, joint)
    if (contrast) return contrast
  }
  return undefined
}

function readJoint(sentence: Sentence, at: number, joint: readonly string[]): Contrast | undefined {
  const {words: list} = sentence
  let to = at + joint.length
  while (/^(?:,|that|unfortunately|sadly|regrettably|however|[:-])$/.test(list[to]?.norm ?? '')) to++
  const before = list[at - 1]
  const opens = list
    .slice(0, at)
    .every(word => word.kind === 'punctuation' || word.kind === 'emoji' || /^(?:and|hi|hello)$/.test(word.norm))
  if (loose.has(joint[0] ?? '') && joint.length === 1 && !opens && before?.kind !== 'punctuation') return undefined
  const rest: readonly [number, number] = [to, list.length]
  if (opens) {
    const last = sentence.previous
    const kindness =
      last && /^\s*$/.test(sentence.reply.text.slice(last.range[1], sentence.range[0]).replace(/[*_]/g, ''))
        ? readKindness(last, 0, last.words.length)
        : undefined
    return kindness && joint[0] !== 'while' && joint[0] !== 'although'
      ? {kindness, from: at, to, place: 'after', rest}
      : undefined
  }
  if (sharesSubject(sentence, at, to)) return undefined
  const kindness = readKindness(sentence, clauseStart(sentence, at), at)
  return kindness && {kindness, from: at, to, place: 'inside', rest}
}

/** "you have tried but didn't …": the joint stands inside what the customer did. */
function sharesSubject(sentence: Sentence, at: number, to: number): boolean {
  const before = sentence.clauses.filter(clause => clause.verb.index < at).at(-1)
  const after = sentence.clauses.find(clause => clause.verb.index >= to)
  return before?.subject === 'customer' && after !== undefined && after.verb.from === to && after.mood !== 'imperative'
}

/** Where the stretch before a joint starts: the last full joint of another kind, else the sentence. */
function clauseStart(sentence: Sentence, at: number): number {
  let start = 0
  for (let index = at - 2; index > 0 && start === 0; index--)
    if (/^[:—–]$/.test(sentence.words[index]?.norm ?? '')) start = index + 1
  for (const clause of sentence.clauses) {
    const first = clause.words[0]
    const apart =
      sentence.words[first - 1]?.kind === 'punctuation' &&
      clause.subordinator === 'none' &&
      clause.mood === 'declarative'
    if (first > start && clause.verb.index < at && apart && clause.subject === 'third') start = first
  }
  return start
}

/** "…, though." and "…, mind." at the end of a sentence after a kind one. */
function findFinal(sentence: Sentence): Contrast | undefined {
  const {words: list} = sentence
  const at = list.findLastIndex(word => word.kind === 'word')
  if (
    at < 2 ||
    !/^(?:though|mind|however|unfortunately|sadly)$/.test(list[at]?.norm ?? '') ||
    list[at - 1]?.norm !== ','
  )
    return undefined
  const last = sentence.previous
  const kindness = last && readKindness(last, 0, last.words.length)
  return kindness && {kindness, from: at, to: at + 1, place: 'final', rest: [0, at - 1]}
}
