/** Neutral wording for what a customer did: the thing comes first, the person goes (Fausey & Boroditsky 2010). */
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Range} from '../types.ts'
import {capitalize, startLike, uncapitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {passiveBody} from './passive.ts'
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
const ownCode = /\b(?:zip|post|postal|sort|ifsc|country|area|promo|discount|swift)\b/i
const retried =
  /^(?:card|cards|password|passcode|pin|code|codes|file|files|photo|photos|picture|scan|link|upload|attachment|screenshot|receipt|document|documents)$/
const chosen = new Set('choose select pick order buy book reserve tick'.split(' '))
const place =
  /^(?:on|in|at|for|of|under|into|inside|within)\s(?!(?:\w+ )?(?:\d{1,2}[:.]\d|\d+ ?[ap]m|\d{4}\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|last|the \d))/i
const commitments = [
  'let me help you get that sorted',
  'let me put that right with you',
  'let me get that fixed for you'
]

/** Rewrites of the whole sentence, best first. Nothing is offered where the grammar would not carry it. */
export function* neutralize(sentence: Sentence, blame: Blame, person: 'I' | 'we', ruleId: string): Generator<Proposal> {
  const parts = split(sentence, blame)
  if (!parts) return
  const key = `${ruleId} ${sentence.text}`
  if (blame.kind === 'correct') yield* correct(sentence, blame, parts, person, key)
  else if (blame.kind !== 'state') yield* soften(sentence, blame, parts)
  const passive =
    blame.kind === 'slip' || /^ (?!(?:when|while|and|but|so)\b)/.test(parts.tail)
      ? undefined
      : passiveBody(sentence, blame)
  if (passive) yield {text: join(parts, passive, ''), range: parts.range}
}

interface Parts {
  readonly range: Range
  /** Closing punctuation of the sentence. */
  readonly stop: string
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
  const {range} = sentence
  const text = sentence.reply.text
  const stop = text.slice(body[1], range[1]).replace(/[!?]+/g, '.')
  const last = sentence.words[end - 1]
  if (!last || clause.range[0] < body[0]) return undefined
  const cleft = clause.subordinator === 'who'
  const rawLead = text
    .slice(body[0], startOf(sentence, clause))
    .replace(
      cleft
        ? /(?:\bthat )?\b(?:(?:it|that) (?:was|is)|(?:it|that)['’]s|you (?:were|are)|you['’]re)\s+(?:you|the (?:one|ones|person|people))\s*$/i
        : /$^/,
      ''
    )
  const tail = text.slice(last.range[1], body[1])
  if (/^\s+(?:and|or|but)\s/i.test(tail) && sharesSubject(sentence, clause)) return undefined
  if (/^\s+(?:when|while|after|before|once)\b/i.test(tail) && /\d|\{/.test(tail)) return undefined
  const because =
    clause.subordinator === 'none' || clause.subordinator === 'that' || clause.subordinator === 'like' || cleft
      ? ''
      : clause.subordinator
  const hedged = hedge.test(rawLead) && because === ''
  if (because && rawLead.trim() === '') {
    const main = tail.replace(/^\s*,\s*/, '')
    return main === tail ? undefined : {range, stop, lead: '', hedged: false, because, tail: '', main}
  }
  return {
    range,
    stop,
    lead: hedged ? '' : rawLead,
    hedged,
    because,
    tail: /^\s+(?:when|while)\s+you\b/i.test(tail) ? '' : tail,
    main: ''
  }
}

/** Where the clause starts to speak of the customer: its subordinator, else its subject. */
function startOf(sentence: Sentence, clause: Clause): number {
  const subject = sentence.words[clause.subjectWords[0]]
  const plain = clause.subordinator === 'none' || clause.subordinator === 'that' || clause.subordinator === 'like'
  return plain && subject && clause.subjectWords[1] > clause.subjectWords[0] ? subject.range[0] : clause.range[0]
}

/** "you opened it and broke it": the second verb would lose its subject. */
function sharesSubject(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(
    other => other !== clause && other.subjectWords[0] === clause.subjectWords[0] && other.words[0] > clause.words[0]
  )
}

/** The sentence with a new body, and a commitment at its end. */
function join(parts: Parts, body: string, commitment: string): string {
  const close = commitment === '' ? '' : `; ${commitment}`
  if (parts.main !== '') return `${capitalize(body)}, so ${uncapitalize(parts.main)}${close}${parts.stop}`
  const cause = parts.because === '' ? '' : 'because '
  const text = `${parts.lead}${cause}${parts.lead === '' ? body : uncapitalize(body)}${parts.tail}${close}${parts.stop}`
  return parts.lead === '' ? capitalize(text) : startLike(parts.lead, text)
}

function* correct(
  sentence: Sentence,
  blame: Blame,
  parts: Parts,
  person: 'I' | 'we',
  key: string
): Generator<Proposal> {
  const {clause, drop, end} = blame
  const object = clause.object
  const helped = helpFollows(sentence)
  const other = different(sentence, blame)
  if (!object && other && parts.because === '')
    yield {
      text: join(parts, `it looks like this needs ${other}`, helped ? '' : 'let me help you get that sorted'),
      range: parts.range
    }
  if (object && /^(?:it|this|that)$/.test(object.head) && parts.because === '')
    yield {
      text: join(parts, 'it looks like this needs another look', helped ? '' : 'let me walk through it with you'),
      range: parts.range
    }
  if (!object || /^(?:it|that|this|me|us|you|them)$/.test(object.head)) return
  const phrase = neutralPhrase(sentence, object, drop).replace(/^an? /i, 'the ')
  const rest = rewordWords(sentence, object.words[1], end, {swap: {your: 'the'}, drop})
  if (rest !== '' && !/\s\S/.test(rest)) return
  if (rest !== '' && !place.test(rest)) return
  const thing = `${phrase}${rest === '' ? '' : ` ${rest}`}`
  const needs = agree(object.head, 'needs', 'need')
  const opener = parts.lead === '' && parts.because === '' ? 'it looks like ' : ''
  const commitment = inPerson(chooseFrames(key, commitments)[0] ?? '', person)
  if ((retried.test(object.head) && !ownCode.test(phrase)) || /\b(?:card|password|pin)\b/i.test(phrase))
    yield {
      text: join(
        parts,
        `${opener}${thing} ${needs} another try`,
        helped ? '' : inPerson("{I'm} here if it doesn't go through", person)
      ),
      range: parts.range
    }
  if (chosen.has(clause.verb.lemma))
    yield {
      text: join(parts, `${opener}${thing} ${needs} to be changed`, helped ? '' : 'let me take care of that'),
      range: parts.range
    }
  else
    yield {
      text: join(parts, `${opener}${thing} ${needs} to be corrected`, helped ? '' : commitment),
      range: parts.range
    }
}

/** "with the wrong account" → "a different account". */
function different(sentence: Sentence, {clause, end}: Blame): string | undefined {
  const text = rewordWords(sentence, clause.verb.index + 1, end)
  const noun =
    /\b(?:with|on|to|under|through|via|into|in|from)\s+(?:an?|the|your|our)\s+(?:wrong|incorrect|invalid|fake|old|expired|bad|different|inactive|outdated)\s+([\p{L}-]+(?:\s[\p{L}-]+)?)$/iu.exec(
      text
    )?.[1]
  return noun ? `a different ${noun}` : undefined
}

/** Kind words for what is easily misread, for a slip and for a missed appointment. */
function* soften(sentence: Sentence, {clause, kind, end}: Blame, parts: Parts): Generator<Proposal> {
  const object = clause.object
  if (!object || parts.because !== '' || parts.tail !== '') return
  const rest = rewordWords(sentence, object.words[1], end, {swap: {your: 'the'}})
  const thing = `${neutralPhrase(sentence, object)}${rest === '' ? '' : ` ${rest}`}`
  const range = parts.range
  if (kind === 'misread')
    yield {
      text: join(
        parts,
        `${thing} ${agree(object.head, 'is', 'are')} easy to ${clause.verb.lemma}`,
        `let me walk through ${agree(object.head, 'it', 'them')} with you`
      ),
      range
    }
  if (kind === 'slip' && place.test(rest) && /\s\S/.test(rest))
    yield {
      text: join(parts, `it looks like something ${rest} needs another look`, 'let me walk through it with you'),
      range
    }
  if (
    kind === 'missed' &&
    /^(?:appointment|slot|call|visit|meeting|booking|session|delivery|viewing|lesson|class)$/.test(object.head)
  )
    yield {text: join(parts, `it looks like ${thing} didn't work out`, 'let me find you another time'), range}
}
