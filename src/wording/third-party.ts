/** Reads whom a sentence sends the customer to, and whether that is somebody else. */

import * as closed from '../language/lexicon/function-words.ts'
import {departments, outsiders, places} from '../language/lexicon/organisations.ts'
import type {Sentence, Word} from '../language/model.ts'
import {rangeOf} from './phrases.ts'

/** Somebody whom a sentence names: word indices, end exclusive. */
export interface Party {
  readonly from: number
  readonly to: number
  /** Last noun, normalised. */
  readonly head: string
  /** The phrase as written. */
  readonly text: string
  /** A person or body by its noun or its capital; else only its verb says that it is one. */
  readonly known: boolean
  /** Part of our own house. */
  readonly inside: boolean
}

const ends = new Set(
  'who which that if when whether once so because as since then instead directly direct first again today tomorrow now please before until while not also to and or but yourself yourselves what how where why is are was were will can could would should may might must do does did has have separately straight'.split(
    ' '
  )
)
const ownTeam = /^(?:our|the|us) (?:(?:amazing|friendly|dedicated|helpful|entire|whole) )*(?:team|staff)$/
const ownDesk =
  /^(?:(?:our|your|the|its|live|in-app|24\/7|online|app|phone|technical|tech|customer|client|user|guest|member|chat|email|help|support|care|service|services|friendly|excellent|amazing) )*(?:support|care|helpdesk|service|services|experience|success|help|helpline|chat|assistance|experts?|email|number|hotline|mailbox)(?: (?:team|teams|desk|staff|agents?|executives?|engineers?|representatives?|reps?|experts?|line|centre|center|people|folks|number|department|chat|hotline|assistant|specialists?|professionals?|section|page|channels?|heroes|option|email|mail|address|number|id|inbox|form|link|phone|numbers|forum|sales))*(?: at)?$/
const ownMail =
  /^(?:support|help|care|hello|hi|contact|feedback|info|service|services|customer\w*|talk\w*|team|ask|enquir\w+|inquir\w+|reach\w*|write\w*|mail|social\w*|cs|cx)[\w.+-]*@/

/** The party that starts at a word; undefined where none does. */
export function readParty(sentence: Sentence, at: number): Party | undefined {
  const {words} = sentence
  let to = at
  while (words[to] && closed.adverbs.has(words[to]?.norm ?? '') && !closed.determiners.has(words[to]?.norm ?? '')) to++
  const from = to
  while (to < words.length && to - from < 9 && continues(words, from, to)) to++
  if (to === from) return undefined
  const last = words[to - 1]
  const text = sentence.reply.text.slice(...rangeOf(words, from, to))
  const norms = words.slice(from, to).map(word => word.norm)
  const head = last?.norm ?? ''
  const noun = nounOf(norms)
  const known =
    isBody(noun) ||
    /^(?:whoever|someone|somebody|them|him|her)$/.test(norms[0] ?? '') ||
    isMailbox(head) ||
    isPlaceholder(words, from, to)
  const inside =
    !isPerson(noun) &&
    (norms[0] === 'our' ||
      (departments.has(noun) && !/^(?:your|his|her|their)$/.test(norms[0] ?? '') && !outsiders.has(norms.at(-2) ?? '')))
  return {from, to, head, text, known: known && !norms.includes('>'), inside}
}

function continues(words: readonly Word[], from: number, to: number): boolean {
  const word = words[to]
  if (!word) return false
  if (word.kind === 'punctuation') return false
  const before = words[to - 1]
  if (
    to > from &&
    (before?.kind === 'opaque' || (/\wing$/.test(word.norm) && word.text === word.norm && !departments.has(word.norm)))
  )
    return false
  if (word.kind === 'emoji') return false
  if (word.norm === 'of' && to > from) return true
  if (
    to === from &&
    /^(?:whoever|someone|somebody|them|him|her|us|me|that|this|those|these|whichever)$/.test(word.norm)
  )
    return true
  if (to > from && /^(?:them|him|her|us|me|whoever|someone|somebody)$/.test(words[from]?.norm ?? '')) return false
  if (
    to > from &&
    closed.determiners.has(word.norm) &&
    words[to - 1]?.norm !== 'of' &&
    word.norm !== "'s" &&
    !word.norm.endsWith("'s")
  )
    return false
  if (
    ends.has(word.norm) ||
    closed.prepositions.has(word.norm) ||
    closed.subjectPronouns.has(word.norm) ||
    closed.objectPronouns.has(word.norm)
  )
    return false
  return !(closed.adverbs.has(word.norm) && to > from)
}

/** The noun that says who it is: the head, or the head before "of". */
function nounOf(norms: readonly string[]): string {
  const of = norms.indexOf('of')
  const head = (of > 0 ? norms[of - 1] : norms.at(-1)) ?? ''
  return /^(?:one|some|any|\d+|two)$/.test(head) ? (norms.at(-1) ?? '') : head
}

function isPerson(noun: string): boolean {
  return /^(?:webmaster|manager|director|supervisor|specialist|engineer|technician|developer|dev|moderator|advisor|adviser|officer|rep|representative|person|agent|owner|organi[sz]er)s?$/.test(
    noun
  )
}

function isBody(noun: string): boolean {
  return (
    !places.has(noun) &&
    (departments.has(noun) ||
      outsiders.has(noun) ||
      /\w(?:maker|seller|keeper|holder|smith|man|woman|person|ist|ician)s?$/.test(noun))
  )
}

/** "returns@example.com": a mailbox of a department. */
function isMailbox(text: string): boolean {
  const [local = '', domain] = text.split('@')
  return (
    domain !== undefined &&
    local
      .split(/[._-]/)
      .some(part => departments.has(part) || outsiders.has(part) || /service|desk|office|dept/.test(part)) &&
    !ownMail.test(text)
  )
}

function isPlaceholder(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      word =>
        word.span?.token === 'placeholder' &&
        /team|dep|group|org|agency|partner|vendor|company|contact|store|seller|help/.test(word.norm)
    )
}

/** Why a party is no third party: the speaker, our own support desk, a name of ours. */
export function isOurs(sentence: Sentence, party: Party, us: readonly string[]): string | undefined {
  const norms = sentence.words.slice(party.from, party.to).map(word => word.norm)
  const text = norms.filter(norm => !/^[\d+(][\d() -]*/.test(norm)).join(' ')
  if (text === '') return 'a number of ours'
  if (
    /^(?:me|us|you|each|people|anyone|everyone|more|yourself|ourselves|myself|it)\b/.test(text) ||
    norms[0] === 'my' ||
    /\b(?:of us|at us)\b/.test(text)
  )
    return 'the speaker'
  if (us.some(name => text.includes(name.toLowerCase()) || party.text.toLowerCase().includes(name.toLowerCase())))
    return 'our own name'
  if ((ownDesk.test(text) || ownTeam.test(text)) && !isBranded(sentence, party)) return 'our own support'
  if (/@/.test(party.head))
    return isMailbox(party.head) &&
      !/\b(?:to|contact|e?-?mail|write|reach|drop|send|call|tell) us\b|\bour\b/i.test(sentence.text)
      ? undefined
      : 'our own mailbox'
  if (/^(?:https?|www)/.test(party.head) || /\b(?:in-app|app)\b/.test(text)) return 'a page'
  return sentence.words[party.from]?.span?.type === 'person' && /agent|admin|current_user|assignee/.test(text)
    ? 'the speaker'
    : undefined
}

/** "Xbox Live Support": the desk of somebody with a name. */
function isBranded(sentence: Sentence, party: Party): boolean {
  const first = sentence.words[party.from]
  return (
    first !== undefined &&
    first.index > 0 &&
    /^\p{Lu}\p{Ll}/u.test(first.text) &&
    !/^(?:customer|live|support|technical|help|chat|phone|our|the|service|care|client|tech)$/.test(first.norm)
  )
}
