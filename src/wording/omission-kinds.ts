/** Omissions of a special kind, said without their doer: what was left, what was lacking, who was not reached. */
import {inflect, readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import type {Act, Omission} from './omission-act.ts'
import {isPlural, rewordWords} from './phrases.ts'

/** "was returned unsigned by you" without "by you". */
export function* withoutDoer(sentence: Sentence): Generator<Proposal> {
  const by =
    /\s+by (?:you|your (?:\w+ )?(?:team|side|office|staff|company|family|people|colleagues?|department))\b(?! of)/i
  const without = sentence.text.replace(by, '')
  if (without !== sentence.text) yield {text: without, range: sentence.range}
}

/** "left the second page blank", "left it out of the check", "left us without a yes", "let the hold lapse". */
export function* sayLeft(act: Act, {clause, end}: Omission, sentence: Sentence): Generator<string> {
  const said = rewordWords(sentence, clause.verb.index + 1, end)
  const ours = /^(us|me) (without|waiting|guessing)\b(.*)$/.exec(said)
  if (ours) return yield `{I} {was} ${ours[2]}${ours[3]}`
  const {thing, plural, rest} = act
  if (thing === '' || /^(?:us|me|it)$/.test(thing)) return
  const state = /\b(?:blank|empty|incomplete|un(?!til|der)\w+)(?: \p{L}+)*$/u.exec(rest)?.[0]
  const place = state ? rest.slice(0, rest.length - state.length).trim() : rest
  const are = act.tense === 'is' ? (plural ? 'are' : 'is') : plural ? 'were' : 'was'
  if (state) yield `${thing}${place === '' ? '' : ` ${place}`} ${are} ${act.tense === 'is' ? '' : 'still '}${state}`
  else if (/^(?:out|off)$/.test(act.particle)) yield `${thing} ${are} missing${place === '' ? '' : ` ${place}`}`
  else if (/^(?:out|off)\b/.test(rest)) yield `${thing} ${are} left ${rest}`
}

/** "let the 15-minute hold lapse". */
export function* sayLapse({clause, end}: Omission, sentence: Sentence): Generator<string> {
  const from = clause.verb.index + 1
  const at = sentence.words.findIndex(
    (word, index) => index > from && index < end && /^(?:lapse|expire|pass|slip|slide)$/.test(word.norm)
  )
  if (at > 0) yield `${rewordWords(sentence, from, at)} ${inflect(sentence.words[at]?.norm ?? '').past}`
}

const calls = /^(?:ring|hang)$/
const sessions = /^(?:log|close|disconnect|exit|quit|sign)$/

/** "sent the dress back minus its belt", "turned up without her card", "rang off before giving us the code". */
export function* sayLack({clause, end}: Omission, sentence: Sentence): Generator<string> {
  const from = sentence.words.findIndex(
    (word, index) => index > clause.verb.index && /^(?:without|minus|before)$/.test(word.norm)
  )
  const {lemma} = clause.verb
  const what = calls.test(lemma) ? 'the call' : sessions.test(lemma) ? 'the session' : ''
  const lacked = rewordWords(sentence, from + 1, end).replace(/\s*\b(?:us|me)\b/, '')
  const had = /^(?:giving|sharing|telling|sending|reading) (?!about)(.+)$/.exec(lacked)?.[1]
  if (sentence.words[from]?.norm === 'before') {
    if (what !== '' && had) yield `${what} ended before {I} had ${had}`
    return
  }
  const gerund = readVerb(sentence.words[from + 1]?.norm ?? '')
  if (gerund?.kinds.includes('gerund')) {
    const thing = rewordWords(sentence, from + 2, end)
    const head = sentence.words[end - 1]?.norm ?? ''
    if (/^(?:the|your|a|an|his|her|its|our|my) \S+(?: \S+)?$/.test(thing) && !/\byou\b/.test(thing))
      yield `${thing} ${isPlural(head) ? "weren't" : "wasn't"} ${inflect(gerund.lemma).participle}`
    return
  }
  const object = clause.object
  if (object && object.words[0] > clause.verb.index && object.words[1] <= from) {
    const between = rewordWords(sentence, clause.verb.index + 1, object.words[0])
    const thing = rewordWords(sentence, object.words[0], object.words[1])
    const was = isPlural(object.head) ? 'were' : 'was'
    const tail = rewordWords(sentence, object.words[1], end)
    if (!/^(?:it|them|us|me)$/.test(object.head))
      yield `${thing} ${was} ${inflect(lemma).participle}${between === '' ? '' : ` ${between}`} ${tail}`
  } else if (/^(?:turn|come|arrive|show)$/.test(lemma))
    yield `${lacked} ${isPlural(sentence.words[end - 1]?.norm ?? '') ? "weren't" : "wasn't"} there`
}

/** "you weren't in", "you didn't pick up": nobody was in, there was no answer. */
export function* sayReach(act: Act, {clause}: Omission): Generator<string> {
  const {lemma} = clause.verb
  const away =
    lemma === 'be'
      ? /^(?:at home|home|in|there|available|around|reachable|present|on site)\b.*$/.exec(act.whole)?.[0]
      : undefined
  if (away) yield `nobody was ${away}`
  const phoned =
    /^(?:up|to the (?:phone|door))?(?: the (?:phone|call))?$/.test(act.whole) && /^(?:pick|come|answer)$/.test(lemma)
  const rang =
    /^(?:answer|open|pick)$/.test(lemma) &&
    /^(?:the|your|our|my|his|her) (?:phone|door|doorbell|call|calls|intercom)$/.test(act.thing)
  if (phoned || rang) yield 'there was no answer'
}
