/** From an apology for a mood, a view or a mere case to one for the deed. */

import {inflect, readVerb} from '../language/inflection.ts'
import {hurtingVerbs} from '../language/lexicon/emotions.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {findEvent, shareFeeling} from './empathy.ts'
import {chooseFrames} from './frames.ts'
import {feelingIn, putLine} from './name-event.ts'
import {choosePerson, inPerson} from './person.ts'
import type {Sham} from './sham-apology.ts'
import {stopAfter} from './sham-clause.ts'

const slot = '[what we did]'
const understood = ['{I} can see why {e}, and {I} want to put it right', '{I} can see why {e}; let {me} put it right']
const open = [`{I'm} sorry for ${slot}`, `{I} let you down with ${slot}, and {I} want to put it right`]

/** Rewrites, best first: the deed that the words name, the view seen from inside, the feeling shared, a blank for the deed. */
export function* ownIt(sentence: Sentence, sham: Sham, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const put = (line: string, blank?: string): Proposal => {
    const at = blank ? line.indexOf(blank) : -1
    const proposal = putLine(
      sentence,
      sham,
      line,
      person,
      blank && at >= 0 ? [{name: blank.slice(1, -1), range: [at, at + blank.length]}] : undefined
    )
    return {...proposal, ...flips(sentence, sham)}
  }
  const sorry = (deed: string): Proposal => put(inPerson(`{I'm} sorry ${inPerson(deed, person)}`, person))
  const deed = readDeed(sentence, sham, person)
  if (deed) yield sorry(deed)
  if (sham.kind === 'view')
    yield* seen(sentence, sham).flatMap(view =>
      chooseFrames(sentence.text, understood).map(frame => put(inPerson(frame, person).replace('{e}', () => view)))
    )
  const event = findEvent(sentence)
  const feeling = feelingIn(sentence, sham.from, sham.to)
  if (event?.ours) yield sorry(uncapitalize(event.text))
  if (feeling) for (const line of shareFeeling(sentence.text, {feeling, person, that: event?.text})) yield put(line)
  for (const frame of chooseFrames(sentence.text, open)) {
    const line = inPerson(frame, person)
    yield put(person === 'I' ? line.replace(slot, '[what I did]') : line, person === 'I' ? '[what I did]' : slot)
  }
}

/** "not" of a mood, and a condition, go with the sham. */
function flips(sentence: Sentence, {from, to}: Sham): Pick<Proposal, 'flips'> {
  return sentence.words.slice(from, to).some(word => /^(?:not|never|no|nobody|cannot)$/.test(word.norm))
    ? {flips: 'negation'}
    : {}
}

function textOf(sentence: Sentence, from: number, to: number): string {
  const start = sentence.words[from]?.range[0] ?? 0
  return to <= from ? '' : sentence.reply.text.slice(start, sentence.words[to - 1]?.range[1] ?? start)
}

const byPhrase = /\bby ((?:our|my|the|this|that|how|what|a|an|one of our) .+|order .+)$/i

/** What we did, as a clause without "that", where the words at fault name it. */
function readDeed(sentence: Sentence, sham: Sham, person: 'I' | 'we'): string | undefined {
  const own = person === 'I' ? 'I' : 'we'
  const {clause} = sham
  if (!clause) return readOffence(sentence, sham, own)
  const end = stopAfter(sentence, clause.verb.index)
  const tail = textOf(sentence, clause.verb.index + 1, end)
  if (sham.kind === 'case') return readCase(sentence, clause, end)
  if (clause.subject !== 'customer') return undefined
  const by = byPhrase.exec(tail)?.[1]
  const hurt = hurtingIn(sentence, clause.verb.index, end)
  if (by && hurt) return `${by} ${inflect(hurt).past} you`
  const feeling = feelingIn(sentence, clause.verb.index, end)
  const mood = feeling ?? /\b(uneasy|uncomfortable|unwelcome|unhappy|offended)\b/i.exec(tail)?.[1]
  if (by && mood) return `${by} made you ${mood}`
  const about = /\b(?:with|about|at|over|in) ((?:our|my|the|this|your|order|how|what)\b.+)$/i.exec(tail)?.[1]
  if (sham.kind === 'mood' && about && !/^(?:this|your|how|what)\b/i.test(about)) return `${about} let you down`
  if (clause.verb.lemma === 'find') return readFound(sentence, clause, end)
  return sham.kind === 'mood' && hurt && !about && clause.polarity === '+' && clause.voice === 'passive'
    ? `${own} ${inflect(hurt).past} you`
    : undefined
}

/** "any offence you may have felt" → "we offended you"; "anyone offended by the poster" → "the poster offended people". */
function readOffence(sentence: Sentence, {from, to}: Sham, own: string): string | undefined {
  const text = textOf(sentence, from, to)
  const by = /\b(offended|upset|hurt|insulted) by ((?:our|my|the|this) .+)$/i.exec(text)
  if (by?.[1] && by[2]) return `${by[2].replace(/[.!]+$/, '')} ${by[1].toLowerCase()} people`
  return /\boffen[cs]e\b/i.test(text) && !/\b(?:at|by|from|in) (?:the|our|my)\b/i.test(text)
    ? `${own} offended you`
    : undefined
}

function hurtingIn(sentence: Sentence, from: number, to: number): string | undefined {
  return sentence.words
    .slice(from, to)
    .map(word => readVerb(word.norm)?.lemma ?? '')
    .find(lemma => hurtingVerbs.has(lemma))
}

/** "found the queue too long" → "the queue was too long". */
function readFound(sentence: Sentence, clause: Clause, end: number): string | undefined {
  const {object} = clause
  if (!object || object.words[0] !== clause.verb.index + 1 || object.words[1] >= end) return undefined
  const predicate = textOf(sentence, object.words[1], end).replace(/^to be /i, '')
  const thing = textOf(sentence, object.words[0], object.words[1])
  const plural = /(?:[^s]s|people)$/i.test(thing) && !/^(?:it|this|his|the process)$/i.test(thing)
  return `${thing} ${plural ? 'were' : 'was'} ${predicate}`
}

/** A case told as a fact: "if our reply upset you" → "our reply upset you"; undefined where it names nothing. */
function readCase(sentence: Sentence, clause: Clause, end: number): string | undefined {
  const subject = textOf(sentence, clause.subjectWords[0], clause.subjectWords[1])
  const body = uncapitalize(textOf(sentence, clause.subjectWords[0], end))
  const by = byPhrase.exec(body)?.[1]
  const verb = hurtingIn(sentence, clause.verb.index, end)
  if (clause.subject === 'customer')
    return verb && clause.voice === 'passive' ? `${by ?? '{I}'} ${inflect(verb).past} you` : undefined
  if (clause.subject === 'expletive' || subject === '') return undefined
  const tail = textOf(sentence, clause.verb.index + 1, end).replace(/\bany /, '')
  const whom = tail === '' && hurtingVerbs.has(clause.verb.lemma) ? 'you' : tail
  if (clause.modality === 'none' && clause.subordinator !== 'should' && clause.verb.tense !== 'perfect')
    return body.replace(/\bany /, '').trim()
  const past = clause.verb.lemma === 'be' ? 'was' : inflect(clause.verb.lemma).past
  return `${uncapitalize(subject)} ${past} ${whom}`.trim()
}

/** The customer's view in the present, as they would say it: "you feel that way". */
function seen(sentence: Sentence, {clause, apology}: Sham): string[] {
  if (clause?.subject !== 'customer' || clause.polarity === '-' || clause.modality !== 'none') return []
  if (/^whatever\b/i.test(sentence.text) || (clause.verb.index < apology.from && !/^it/i.test(sentence.text))) return []
  const body = uncapitalize(textOf(sentence, clause.subjectWords[0], stopAfter(sentence, clause.verb.index)))
    .replace(/^u\b/i, 'you')
    .replace(/^you(?:['’]ve| have)? (?:chosen?|chose|decided) to /i, 'you ')
  if (!/^you (?:feel|think|see|consider|believe|disagree|view|regard|took|take|perceive|interpret|read)\b/i.test(body))
    return []
  return /\b(?:wrong|so worked|upset|offen[cs]e)\b/i.test(body) ? [] : [body]
}
