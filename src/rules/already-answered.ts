/**
 * Asks for what the customer has already given.
 *
 * Card. Category effort · level reply, with a thread · severity warn · preset recommended · from "Be Everybody’s Best
 * Friend" (no repeating). Trigger: a question or request names a detail (order number, e-mail, device, date …) and an
 * earlier turn of the customer holds a value of that kind. Quiet: no thread; the agent names the value and asks to
 * confirm it; asks for another, new or full one, or says that it does not work. Rewrite: the value goes in, the question out.
 */
import {details} from '../language/lexicon/details.ts'
import {type ActedSentence, defineRule, type Proposal, type ReplyView} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {does} from '../wording/replies.ts'

type Turn = NonNullable<ReplyView['thread']>[number]

const another =
  /\b(?:another|other|different|new|second|more recent|fresh|latest|full|complete|last four|first|in colou?r|clearer|closer|sharper|of the (?:other|back|inside)|confirm (?:that|whether)|still|correct|right one|alternative|instead of|not \w+ valid|did ?n[o'’]t (?:open|work|arrive|come through)|empty|blurred|cut off|each|every|next time|from now on|if you (?:have|prefer|would))\b/i
const asking =
  /\?|\b(?:please|kindly|could you|can you|would you|need|send|share|provide|tell|let (?:me|us) know|reply with|give|confirm|require|what|which|when)\b/i
const telling = /^(?:\W*(?:hi|hello|dear)[^,]{0,30},\s*)?(?:I|we)(?:['’]ll| will|['’]ve| have| can)\b/i

export default defineRule({
  id: 'already-answered',
  scope: 'reply',
  category: 'effort',
  severity: 'warn',
  preset: 'recommended',
  description: 'Asks for what the customer has already given in this thread.',
  rationale:
    'Being asked twice says that nobody read the first mail, and it costs the customer another round (Dixon, Toman & DeLisi 2013).',
  origin: 'Be Everybody’s Best Friend: good cop, good cop',
  example: [
    'Hi Ana,\nCould you send me your order number?\n\n> My order number is 5512-A and the lamp came broken.',
    'Hi Ana,\nWhat colour was the lamp in order 5512-A?\n\n> My order number is 5512-A and the lamp came broken.'
  ],
  *check(reply, {voice}) {
    const said = reply.thread?.filter(({role}) => role === 'customer') ?? []
    if (said.length === 0) return
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    for (const each of reply.acted) {
      const found = each.frame ? undefined : findGiven(each, said)
      if (!found) continue
      yield {
        range: each.sentence.range,
        message: `The customer has already given this ${found.name}`,
        note: `Their words: “${found.value}”.`,
        rewrites: () => reuse(each, found, person)
      }
    }
  }
})

interface Given {
  readonly name: string
  readonly value: string
}

function findGiven(each: ActedSentence, said: readonly Turn[]): Given | undefined {
  const {text} = each.sentence
  if (!asking.test(text) || telling.test(text) || another.test(text) || does(each, 'thanks')) return undefined
  for (const {name, asked, given} of details) {
    if (!asked.test(text)) continue
    const value = said.map(turn => given.exec(turn.text)?.[1]).find(match => match !== undefined)
    if (value !== undefined && !text.includes(value)) return {name, value: value.trim()}
  }
  return undefined
}

/** The sentence without its question; only where it asks for nothing else. */
function* reuse(each: ActedSentence, {name, value}: Given, person: 'I' | 'we'): Generator<Proposal> {
  if (/,| and | or |;/.test(each.sentence.text.replace(/^[^,]{0,40}, /, ''))) return
  const frames = /screenshot/.test(name)
    ? ['{I} have the picture you sent.', 'Thank you for the picture you sent.']
    : [`{I} have your ${name} from your message: ${value}.`, `Thank you for the ${name}: ${value}.`]
  for (const frame of chooseFrames(each.sentence.text, frames)) {
    const words = inPerson(frame, person)
    yield {text: words.charAt(0).toUpperCase() + words.slice(1), range: each.sentence.range}
  }
}
