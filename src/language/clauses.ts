/** Sentence → clauses: our token-level reader first, compromise's word where it is in doubt. */
import type {Range} from '../types.ts'
import {type Draft, walkClauses} from './clause-walk.ts'
import * as closed from './lexicon/function-words.ts'
import type {Clause, Phrase, Subject, Word} from './model.ts'
import type {NounPhrase} from './noun-phrases.ts'
import {type Hint, type Tag, tagWords} from './tags.ts'

/** Gives compromise's reading of the words of a sentence, by index. */
export type HintSource = (words: readonly Word[]) => (index: number) => Hint

/** Reads the clauses of a sentence's words. `hints` is asked only where our tables leave a doubt. */
export function readClauses(words: readonly Word[], hints?: HintSource): Clause[] {
  const question = isQuestion(words)
  const tags = tagWords(words)
  const first = walkClauses(tags, question)
  const likely = first.drafts.length === 0 ? likelyVerb(tags) : -1
  if (!hints || (!first.doubt && likely < 0)) return finish(tags, first.drafts, question)
  const hint = hints(words)
  const hinted = tagWords(words, index => (tags[index]?.verb?.nounish ? hint(index) : undefined))
  const second = walkClauses(hinted, question)
  if (second.drafts.length > 0 || likely < 0) return finish(hinted, second.drafts, question)
  const forced = tagWords(words, index => (index === likely ? 'verb' : undefined))
  return finish(forced, walkClauses(forced, question).drafts, question)
}

/** In a sentence without any verb: the first word after a noun that can be a finite verb with something behind it. */
function likelyVerb(tags: readonly Tag[]): number {
  return tags.findIndex((tag, index) => {
    const before = tags[index - 1]
    const kinds = tag.verb?.kinds ?? []
    const finite = kinds.includes('past') || (kinds.includes('third') && !before?.norm.endsWith('s'))
    return finite && before?.noun === true && !before.adjective && index + 2 < tags.length
  })
}

function isQuestion(words: readonly Word[]): boolean {
  for (let index = words.length - 1; index >= 0 && index >= words.length - 4; index--) {
    const word = words[index]
    if (word && word.kind !== 'punctuation' && word.kind !== 'emoji') return false
    if (word?.text.includes('?')) return true
  }
  return false
}

function finish(tags: readonly Tag[], drafts: readonly Draft[], question: boolean): Clause[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const lastMain = drafts.filter(draft => draft.subordinator === 'none' && !draft.governor).at(-1)
  return ordered.map(draft =>
    toClause(
      tags,
      draft,
      question && (draft === lastMain || (draft.inverted && draft.subordinator === 'none')),
      question
    )
  )
}

function toClause(tags: readonly Tag[], draft: Draft, asks: boolean, question: boolean): Clause {
  const {group} = draft
  const words = trim(tags, draft.start, draft.end)
  const inversion = draft.inverted && draft.subordinator === 'none' && !asks ? invertedOpener(tags, draft) : undefined
  const asking =
    asks ||
    (closed.whWords.has(draft.subordinator) &&
      draft.governor === undefined &&
      (draft.inverted ||
        (question &&
          /^(?:who|what|which|whose)$/.test(draft.subordinator) &&
          (draft.subject?.from ?? 99) <= draft.start + 1)))
  return {
    range: [tags[words[0]]?.word.range[0] ?? 0, tags[words[1] - 1]?.word.range[1] ?? 0],
    words,
    subject: readSubject(tags, draft),
    subjectWords: draft.subject ? [draft.subject.from, draft.subject.to] : [group.from, group.from],
    verb: {lemma: group.lemma, tense: group.tense, aspect: group.aspect, index: group.main, from: group.from},
    polarity: isNegative(tags, draft) ? '-' : '+',
    modality: group.modality,
    voice: group.voice,
    mood: draft.imperative ? 'imperative' : asking ? 'question' : 'declarative',
    subordinator: inversion ?? (asking ? 'none' : draft.subordinator),
    object: readObject(tags, draft.object),
    adverbs: draft.adverbs,
    reportedBy: reporter(tags, draft),
    quoted: draft.quoted
  }
}

/** "Had you read …" and "Should you need …" are conditions. */
function invertedOpener(tags: readonly Tag[], draft: Draft): string | undefined {
  const norm = tags[draft.group.from]?.norm ?? ''
  return norm === 'had' || norm === 'should' || norm === 'were' ? norm : undefined
}

function trim(tags: readonly Tag[], from: number, to: number): Range {
  let start = from
  let end = Math.min(to, tags.length)
  while (end > start && (tags[end - 1]?.punctuation || tags[end - 1]?.coordinator) && tags[end - 1]?.norm !== ')') end--
  while (start < end && (tags[start]?.punctuation || tags[start]?.coordinator)) start++
  return [start, end]
}

function readSubject(tags: readonly Tag[], draft: Draft): Subject {
  const phrase = draft.subject
  if (draft.imperative || !phrase)
    return draft.imperative ? 'none' : closed.expletiveVerbs.has(draft.group.lemma) ? 'expletive' : 'third'
  const norm = tags[phrase.head]?.norm ?? ''
  const first = tags[phrase.from]?.norm ?? ''
  if (/^(?:who|which|that)$/.test(norm) && draft.antecedent) return antecedentSubject(tags, draft.antecedent)
  if (norm === 'there') return 'expletive'
  if (norm === 'it')
    return closed.expletiveVerbs.has(draft.group.lemma) && draft.group.voice === 'active' ? 'expletive' : 'third'
  if (first === 'you' || norm === 'you') return 'customer'
  if (norm === 'i') return 'agent'
  if (norm === 'we') return 'company'
  if (
    /^(?:our|us)$/.test(first) &&
    /^(?:team|company|crew|staff|side|store|office|shop|support|department|warehouse)$/.test(norm)
  )
    return 'company'
  return 'third'
}

function antecedentSubject(tags: readonly Tag[], phrase: NounPhrase): Subject {
  const norm = tags[phrase.head]?.norm ?? ''
  if (norm === 'you') return 'customer'
  if (norm === 'i' || norm === 'me') return 'agent'
  if (norm === 'we' || norm === 'us') return 'company'
  return 'third'
}

function isNegative(tags: readonly Tag[], draft: Draft): boolean {
  const {group} = draft
  const negativeWord = /^(?:no|nobody|nothing|noone|none|neither|nowhere)$/
  const before = draft.adverbs.includes('never') || beforeGroup(tags, draft)
  const subject = draft.subject && negativeWord.test(tags[draft.subject.from]?.norm ?? '')
  const target = draft.object ?? draft.complement
  const object = target && negativeWord.test(tags[target.from]?.norm ?? '')
  return group.negated !== (subject === true || object === true || (before && !group.negated))
}

/** "never" between the subject and the verb. */
function beforeGroup(tags: readonly Tag[], draft: Draft): boolean {
  const from = draft.subject && !draft.inverted ? draft.subject.to : draft.start
  for (let k = from; k < draft.group.from; k++) {
    if (tags[k]?.norm === 'never' || tags[k]?.norm === 'not') return true
    if (tags[k]?.norm === 'no' && /^(?:longer|more)$/.test(tags[k + 1]?.norm ?? '')) return true
  }
  return false
}

function readObject(tags: readonly Tag[], phrase: NounPhrase | undefined): Phrase | undefined {
  if (!phrase) return undefined
  const start = tags[phrase.from]?.word.range[0]
  const end = tags[phrase.to - 1]?.word.range[1]
  if (start === undefined || end === undefined) return undefined
  return {
    range: [start, end],
    head: tags[phrase.head]?.norm ?? '',
    determiner: phrase.determiner,
    words: [phrase.from, phrase.to]
  }
}

function reporter(tags: readonly Tag[], draft: Draft): 'customer' | 'agent' | undefined {
  const governor = draft.governor
  if (
    !governor ||
    !closed.reportVerbs.has(governor.group.lemma) ||
    !/^(?:none|that|whether|if|how|why|what)$/.test(draft.subordinator)
  )
    return undefined
  const subject = readSubject(tags, governor)
  return subject === 'customer' ? 'customer' : subject === 'agent' || subject === 'company' ? 'agent' : undefined
}
