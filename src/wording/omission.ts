/** From "you did not" to what is missing and how to go on: the thing comes first, the person goes. */
import {inflect} from '../language/inflection.ts'
import {
  actNouns,
  answeringVerbs,
  enteringVerbs,
  finishingVerbs,
  handingVerbs,
  missableThings,
  tellingVerbs
} from '../language/lexicon/omissions.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {chooseFrames} from './frames.ts'
import {type Act, type Omission, readAct} from './omission-act.ts'
import {sayLack, sayLapse, sayLeft, sayReach, withoutDoer} from './omission-kinds.ts'
import {inPerson} from './person.ts'
import {splitAround} from './sentence-parts.ts'

const demand = new RegExp(
  String.raw`\b(?:collections?|bailiff|court|final (?:notice|demand|reminder)|legal action|solicitors?|debt|` +
    String.raw`arrears|prosecut\w+|enforcement)\b`,
  'i'
)
const closings = [
  'let me see what I can do from here',
  'let me help you with the next step',
  "{I'm} happy to help you with the next step"
]
const offers = [
  "{I'm} happy to walk you through it",
  'let me help you with it',
  "{I'm} here if you'd like a hand with it"
]
const reads = /^(?:follow|read|check|review|watch|see|consult|study)$/

export type {Omission} from './omission-act.ts'

/** Rewrites of the sentence, best first; none where a payment or a claim is demanded at law. */
export function* rewriteOmission(sentence: Sentence, omission: Omission, person: 'I' | 'we'): Generator<Proposal> {
  if (demand.test(sentence.text)) return
  const fill = (line: string): string => inPerson(line, person)
  if (omission.kind === 'passive') return yield* withoutDoer(sentence)
  yield* sayNews(sentence, omission, fill)
  const parts = splitAround(sentence, omission.clause, omission.end)
  const act = readAct(sentence, omission)
  if (!parts || !act) return
  const put = (text: string): Proposal => ({text, range: parts.range, flips: 'negation'})
  if (parts.alone)
    for (const line of sayAlone(act, omission, sentence)) yield put(parts.say(cut(fill(line), parts.helped)))
  const [closing = ''] = chooseFrames(sentence.text, closings)
  for (const body of sayBody(act, omission, sentence)) {
    if (!parts.helped) yield put(parts.frame(fill(body), fill(closing)))
    yield put(parts.frame(fill(body), ''))
  }
}

/** The offer goes where the reply makes one already. */
function cut(line: string, helped: boolean): string {
  return helped && !line.endsWith('?') ? (line.split('; ')[0] ?? line) : line
}

/** "You neglected to mention that the flat …": we did not know it until now. */
function* sayNews(sentence: Sentence, {end, verb}: Omission, fill: (line: string) => string): Generator<Proposal> {
  const word = sentence.words[verb]?.norm ?? ''
  const last = sentence.words[end - 1]
  if (!/^(?:mention|tell|say|state|disclose|told|mentioned|said)$/.test(word) || !last) return
  const that = /^ (?:that )?((?:the|your|you|it|there|this|we|a)\b.+?)[.!]*$/s.exec(
    sentence.reply.text.slice(last.range[1], sentence.range[1])
  )
  if (that)
    yield {
      text: fill(`{I} didn't know until now that ${that[1]}; let me see what that changes.`).replace(/^we/, 'We'),
      range: sentence.range,
      flips: 'negation'
    }
}

/** Lines for a sentence that says nothing else. */
function* sayAlone(act: Act, {kind, clause}: Omission, sentence: Sentence): Generator<string> {
  const {thing, lemma, rest} = act
  const [offer = ''] = chooseFrames(sentence.text, offers)
  const named = thing !== '' && !/^(?:it|them|that|this|so|one)$/.test(thing) && !act.none
  const are = act.plural ? 'are' : 'is'
  const them = act.plural ? 'them' : 'it'
  const at = rest === '' ? '' : ` ${rest}`
  if (lemma === 'tell' && /^about (?!.*\b(?:when|while|before)\b)/.test(act.whole))
    yield `{I} didn't know ${act.whole} until now; let me note it and see what it changes`
  if (answeringVerbs.has(lemma) && (thing === '' || kind !== 'negated')) {
    const about = /^to /.test(act.whole) ? ` ${act.whole}` : ''
    yield `{I} haven't had an answer${about} yet; is there anything {I} can help with?`
  }
  if (
    thing === '' &&
    !answeringVerbs.has(lemma) &&
    !tellingVerbs.has(lemma) &&
    clause.verb.lemma !== 'be' &&
    kind !== 'left' &&
    kind !== 'lacking' &&
    act.whole !== '' &&
    !/\b(?:you|your|us|me|up)\b/i.test(act.whole)
  ) {
    yield `the step still open is ${inflect(lemma).gerund} ${act.whole}; ${offer}`
  }
  if (!named) return
  const gone = kind === 'left' || (kind === 'omitted' && /^(?:omit|forget|miss)$/.test(lemma))
  if (kind === 'left' && /^(?:blank|empty|incomplete)$/.test(rest))
    yield `${thing} ${are} still ${rest}; could you tell {me} here what goes in ${them}?`
  if (gone && (rest.startsWith('un') || /^(?:blank|empty|inc)/.test(rest))) return
  if (gone || (handingVerbs.has(lemma) && placeless(rest))) {
    const see =
      /\b(?:information|info|details?|reason|number|code|name|address|date|reference|proof|evidence|answer)$/.test(
        thing
      )
        ? 'have'
        : 'see'
    yield `{I} don't ${see} ${thing}${at} yet; could you send ${them} over so {I} can get this moving for you?`
    if (!/^an? /.test(thing)) yield `could you send {me} ${thing}${at} so {I} can pick this up for you?`
  }
  if (!gone) yield* sayNext(act, kind, offer)
}

/** What there is still to do about the thing. */
function* sayNext(act: Act, kind: Omission['kind'], offer: string): Generator<string> {
  const {thing, lemma, rest} = act
  const are = act.plural ? 'are' : 'is'
  const them = act.plural ? 'them' : 'it'
  const at = rest === '' ? '' : ` ${rest}`
  if (tellingVerbs.has(lemma) && placeless(rest))
    yield `could you tell {me} ${thing}${at} so {I} can pick this up for you?`
  if (reads.test(lemma)) yield `${thing}${at} should make the next step easier; let me go through ${them} with you`
  else if (kind === 'omitted' && /^(?:skip|overlook|pass)$/.test(lemma))
    yield `${thing}${at} ${are} still open; ${offer}`
  else if ((finishingVerbs.has(lemma) || enteringVerbs.has(lemma)) && !dated.test(rest)) {
    const {within, after} = place(act)
    yield `${thing}${within} still ${act.plural ? 'need' : 'needs'} to be ${participle(act)}${after}; ${offer}`
  } else if (missableThings.has(thing.split(' ').at(-1) ?? '') && kind === 'omitted')
    yield `${thing}${at} ${are} still to do; ${offer}`
}

const dated = /\b(?:last|yesterday|ago|beforehand|in time|on time|before|within|by)\b/

function placeless(rest: string): boolean {
  return rest === '' || /^(?:of|from|for|with) /.test(rest)
}

function participle(act: Act): string {
  return `${inflect(act.lemma).participle}${act.particle === '' ? '' : ` ${act.particle}`}`
}

/** What follows the thing, parted: what belongs to it, and what belongs to the verb. */
function place({rest, lemma}: Act): {within: string; after: string} {
  if (rest === '') return {within: '', after: ''}
  const inside =
    /^(?:of|in|on|for|underneath|behind|inside)(?: |$)/.test(rest) &&
    !dated.test(rest) &&
    !/^for (?:\d|an? |\w+ (?:days|weeks|months|years))/.test(rest)
  return inside && (!enteringVerbs.has(lemma) || rest.startsWith('for '))
    ? {within: ` ${rest}`, after: ''}
    : {within: '', after: ` ${rest}`}
}

/** The clause without its doer: "the address had not been confirmed". */
function* sayBody(act: Act, omission: Omission, sentence: Sentence): Generator<string> {
  const {thing, rest} = act
  if (omission.kind === 'left') return yield* sayLeft(act, omission, sentence)
  if (act.lemma === 'let') return yield* sayLapse(omission, sentence)
  if (omission.kind === 'lacking') return yield* sayLack(omission, sentence)
  yield* sayReach(act, omission)
  if (thing === '' || /^(?:so|yourself|yourselves|one|us|me|that|this)$/.test(thing))
    return yield* sayDeed(act, omission)
  if (/\b(?:you|your)(?:['’]\w+)?\b/i.test(rest)) return
  const subject = act.none
    ? `no ${thing}`
    : thing
        .replace(/^them$/, 'they')
        .replace(/^him$/, 'he')
        .replace(/^her$/, 'she')
  const at = rest === '' ? '' : ` ${rest}`
  if (omission.kind === 'omitted' && /^(?:omit|forget|miss)$/.test(act.lemma))
    return yield /^(?:on|in|from|of) /.test(rest)
      ? `${subject}${at} ${act.plural ? 'were' : 'was'} missing`
      : `${subject} ${act.plural ? 'were' : 'was'} missing${at}`
  if (omission.kind === 'omitted' && /^(?:skip|overlook|pass)$/.test(act.lemma))
    return yield `${subject}${at} ${act.plural ? 'were' : 'was'} still open`
  if (omission.kind === 'omitted' && act.lemma === 'put')
    return yield /^(?:until|till) /.test(rest)
      ? `${subject} ${act.plural ? 'were' : 'was'} left${at}`
      : `${subject} ${act.plural ? 'have' : 'has'} been waiting${at}`
  if (/^(?:stop|let)$/.test(act.lemma)) return
  const auxiliary = {
    was: act.plural ? 'were' : 'was',
    is: act.plural ? 'are' : 'is',
    had: 'had',
    has: act.plural ? 'have' : 'has'
  }[act.tense]
  const been = act.tense === 'has' || act.tense === 'had' ? ' been' : ''
  const yet =
    act.tense === 'has' && !/\b(?:since|for (?:\w+ )?(?:days|weeks|months|years)|within)\b/.test(rest) ? ' yet' : ''
  const {within, after} = place(act)
  yield `${subject}${within} ${auxiliary}${act.none ? '' : "n't"}${been} ${participle(act)}${after}${yet}`
}

/** An act without a thing: what it would have been has not reached us. */
function* sayDeed(act: Act, {clause}: Omission): Generator<string> {
  const noun = actNouns[act.lemma]
  const whole = act.whole.replace(/^(?:so|one)\b ?/, '')
  if (clause.verb.lemma === 'bother' && /^with /.test(whole)) return yield `${whole.slice(5)} is still missing`
  if (/\b(?:you|your)\b/i.test(whole) || !noun) return
  const about = /^(?:to|for|of) /.test(whole) ? ` ${whole}` : ''
  const when = whole === '' || about !== '' ? '' : ` ${whole}`
  yield act.tense === 'has'
    ? `no ${noun}${about} has reached us${when} yet`
    : `no ${noun}${about} ${act.tense === 'had' ? 'had ' : ''}reached us${when}`
}
