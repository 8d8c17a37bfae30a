/** Neutral wording for what a customer did: the thing comes first, the person goes (Fausey & Boroditsky 2010). */
import {isPraise} from '../language/guards.ts'
import {inflect, readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Range} from '../types.ts'
import {capitalize, startLike, uncapitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {inPerson} from './person.ts'
import {agree, bodyRange, helpFollows, neutralPhrase, rewordWords} from './phrases.ts'

/** What a rule found in a clause: the words that say "wrong", and what can be done about it. */
export interface Blame {
  readonly clause: Clause
  /** Index after the last word of the verb phrase: where a nested or following clause starts. */
  readonly end: number
  /** Words that say that it was wrong: left out of the rewrite. */
  readonly drop: ReadonlySet<number>
  /** What neutral wording can say of the thing: it needs correcting, is easily misread, slipped, was missed; `state` only tells what happened. */
  readonly kind: 'correct' | 'misread' | 'slip' | 'missed' | 'state'
}

const hedge =
  /^(?:(?:unfortunately|actually|sadly|apparently|clearly|obviously|well|so|truth is|in fact|as it turns out|it turns out(?: that)?)[,:]?\s*)*(?:(?:it|this|that)?\s*(?:looks?|seems?|appears?)(?: to (?:me|us))?(?: like| that| as if| as though)?|(?:I|we)(?: can)? (?:see|notice|noticed|found)(?: here)?(?: that)?|(?:I|we) think(?: that)?)?\s*$/i
const retried = /^(?:card|cards|password|passcode|pin|code|codes|file|files|photo|photos|picture|scan|link|upload|attachment|screenshot|receipt|document|documents)$/
const chosen = new Set('choose select pick order buy book reserve tick'.split(' '))
const place = /^(?:on|in|at|for|of|under|into|inside|within)\s(?!(?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|january|february|march|april|may|june|july|august|september|october|november|december|last|the \d))/i
const commitments = ['let me help you get that sorted', 'let me put that right with you', 'let me get that fixed for you']

/** Rewrites of the whole sentence, best first. Nothing is offered where the grammar would not carry it. */
export function* neutralize(sentence: Sentence, blame: Blame, person: 'I' | 'we', ruleId: string): Generator<Proposal> {
  const parts = split(sentence, blame)
  if (!parts) return
  const key = `${ruleId} ${sentence.text}`
  if (blame.kind === 'correct') yield* correct(sentence, blame, parts, person, key)
  else if (blame.kind !== 'state') yield* soften(sentence, blame, parts)
  const passive = blame.kind === 'slip' || /^ (?!(?:when|while|and|but|so)\b)/.test(parts.tail) ? undefined : passiveBody(sentence, blame)
  if (passive) yield {text: join(parts, passive, ''), range: parts.range}
}

interface Parts {
  readonly range: Range
  /** What stands before the clause, its hedge and subordinator apart. */
  readonly lead: string
  readonly hedged: boolean
  /** because, since, as … of the clause. */
  readonly because: string
  /** What follows the verb phrase. */
  readonly tail: string
  /** A clause of cause that opens the sentence: the main clause follows. */
  readonly main: string
}

function split(sentence: Sentence, {clause, end}: Blame): Parts | undefined {
  const body = bodyRange(sentence)
  const text = sentence.reply.text
  const last = sentence.words[end - 1]
  if (!last || clause.range[0] < body[0]) return undefined
  const rawLead = text.slice(body[0], clause.range[0])
  const tail = text.slice(last.range[1], body[1])
  if (/^\s+(?:and|or|but)\s/i.test(tail) && sharesSubject(sentence, clause)) return undefined
  if (/^\s+(?:when|while|after|before|once)\b/i.test(tail) && /\d|\{/.test(tail)) return undefined
  const because = clause.subordinator === 'none' || clause.subordinator === 'that' || clause.subordinator === 'like' ? '' : clause.subordinator
  const hedged = hedge.test(rawLead) && because === ''
  if (because && rawLead.trim() === '') {
    const main = tail.replace(/^\s*,\s*/, '')
    return main === tail ? undefined : {range: body, lead: '', hedged: false, because, tail: '', main}
  }
  return {range: body, lead: hedged ? '' : rawLead, hedged, because, tail: /^\s+(?:when|while)\s+you\b/i.test(tail) ? '' : tail, main: ''}
}

/** "you opened it and broke it": the second verb would lose its subject. */
function sharesSubject(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(other => other !== clause && other.subjectWords[0] === clause.subjectWords[0] && other.words[0] > clause.words[0])
}

/** The sentence with a new body, and a commitment at its end. */
function join(parts: Parts, body: string, commitment: string): string {
  const close = commitment === '' ? '' : `; ${commitment}`
  if (parts.main !== '') return `${capitalize(body)}, so ${uncapitalize(parts.main)}${close}`
  const cause = parts.because === '' ? '' : 'because '
  const text = `${parts.lead}${cause}${parts.lead === '' ? body : uncapitalize(body)}${parts.tail}${close}`
  return parts.lead === '' ? capitalize(text) : startLike(parts.lead, text)
}

function* correct(sentence: Sentence, blame: Blame, parts: Parts, person: 'I' | 'we', key: string): Generator<Proposal> {
  const {clause, drop, end} = blame
  const object = clause.object
  if (!object || /^(?:it|that|this|me|us|you|them)$/.test(object.head)) return
  const phrase = neutralPhrase(sentence, object, drop).replace(/^an? /i, 'the ')
  const rest = rewordWords(sentence, object.words[1], end, {swap: {your: 'the'}, drop})
  if (rest !== '' && !place.test(`${rest} `)) return
  const thing = `${phrase}${rest === '' ? '' : ` ${rest}`}`
  const needs = agree(object.head, 'needs', 'need')
  const opener = parts.lead === '' && parts.because === '' ? 'it looks like ' : ''
  const commitment = inPerson(chooseFrames(key, commitments)[0] ?? '', person)
  const helped = helpFollows(sentence)
  if (retried.test(object.head)) yield {text: join(parts, `${opener}${thing} ${needs} another try`, helped ? '' : inPerson("{I'm} here if it doesn't go through", person)), range: parts.range}
  if (chosen.has(clause.verb.lemma)) yield {text: join(parts, `${opener}${thing} ${needs} to be changed`, helped ? '' : 'let me take care of that'), range: parts.range}
  else yield {text: join(parts, `${opener}${thing} ${needs} to be corrected`, helped ? '' : commitment), range: parts.range}
}

/** Kind words for what is easily misread, for a slip and for a missed appointment. */
function* soften(sentence: Sentence, {clause, kind, end}: Blame, parts: Parts): Generator<Proposal> {
  const object = clause.object
  if (!object || parts.because !== '' || parts.tail !== '') return
  const rest = rewordWords(sentence, object.words[1], end, {swap: {your: 'the'}})
  const thing = `${neutralPhrase(sentence, object)}${rest === '' ? '' : ` ${rest}`}`
  const range = parts.range
  if (kind === 'misread') yield {text: join(parts, `${thing} ${agree(object.head, 'is', 'are')} easy to ${clause.verb.lemma}`, `let me walk through ${agree(object.head, 'it', 'them')} with you`), range}
  if (kind === 'slip' && place.test(`${rest} `)) yield {text: join(parts, `it looks like something ${rest} needs another look`, 'let me walk through it with you'), range}
  if (kind === 'missed' && /^(?:appointment|slot|call|visit|meeting|booking|session|delivery|viewing|lesson|class)$/.test(object.head)) yield {text: join(parts, `it looks like ${thing} didn't work out`, 'let me find you another time'), range}
}

/** "You removed the label" → "the label was removed". */
function passiveBody(sentence: Sentence, {clause, drop, end}: Blame): string | undefined {
  const {object, verb} = clause
  if (clause.voice !== 'active' || !object || verb.lemma === 'be' || verb.lemma === 'have' || isPraise(sentence, clause)) return undefined
  if (/^(?:it|this|that|me|us|you|them|him|her|yourself|yourselves|one)$/.test(object.head) || object.words[0] < verb.index) return undefined
  const spared = new Set([...drop].filter(index => /accident|mistake|inadvertent|unintentional/.test(sentence.words[index]?.norm ?? '') || /accident|mistake/.test(sentence.words[index + 1]?.norm ?? '')))
  const rest = rewordWords(sentence, object.words[1], end, {swap: {your: 'the', yourself: '', yourselves: '', wrong: 'incorrectly'}, drop: spared})
  if (/\bby \w+ing\b|\bthinking\b|\byou\b/i.test(rest)) return undefined
  const between = rewordWords(sentence, verb.index + 1, object.words[0])
  if (between !== '' && !/^(?:out|up|in|off|down|over|back|away|on|through|into)$/i.test(between)) return undefined
  const participle = inflect(readVerb(verb.lemma)?.lemma ?? verb.lemma).participle
  const aux = auxiliary(clause, object.head)
  if (!aux) return undefined
  return `${neutralPhrase(sentence, object)} ${aux} ${participle}${between === '' ? '' : ` ${between}`}${rest === '' ? '' : ` ${rest}`}`
}

function auxiliary(clause: Clause, head: string): string | undefined {
  const {tense, aspect} = clause.verb
  if (aspect === 'progressive') return tense === 'present' ? agree(head, 'is being', 'are being') : tense === 'perfect' ? agree(head, 'has been', 'have been') : undefined
  if (tense === 'past') return agree(head, 'was', 'were')
  if (tense === 'perfect' && clause.modality === 'none') return agree(head, 'has been', 'have been')
  return tense === 'present' ? agree(head, 'is', 'are') : undefined
}
