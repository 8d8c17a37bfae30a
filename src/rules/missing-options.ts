/** Decides for the customer where more than one remedy was possible. */
import {remedyStated, wentWrong} from '../language/lexicon/outcomes.ts'
import {type ActedSentence, defineRule, type Proposal} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf, voiceOf} from '../wording/replies.ts'

/** The customer has chosen, can choose, or nobody can. */
const chosen =
  / (?:as you (?:asked|wished|requested|wanted|said)|you (?:asked|chose|said|told me|wanted|preferred) (?:to|me|us|that|on|you)|you chose|by law|only (?:one|person)|whichever|whatever you|if you(?:'d| would)? (?:prefer|rather|like|want|sooner)|you'd rather|or would|prefer|choose|your say|your choice|say so|two ways|three ways|either|which|suits? you|would (?:you|that|it)|shall|may i|could you|how about|let (?:me|us) know|tell (?:me|us)|reply (?:"|with|bank)|name the|what (?:do|would|day|time)|options?|or you can|or i can|or we can|or (?:take|send|have|keep)|since you told) /

export default defineRule({
  id: 'missing-options',
  scope: 'reply',
  category: 'partnership',
  severity: 'info',
  preset: 'strict',
  description: 'Decides the remedy for the customer instead of offering a choice.',
  rationale:
    'After a failure a choice gives back some control, as long as one answer is enough (Guo et al. 2016; Roggeveen, Tsiros & Grewal 2012).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'I’m sorry the lamp arrived broken. A replacement has been ordered.',
    'Thank you for the photo. I’m sorry the lamp arrived broken. I can send you a new lamp today or refund it by Friday; which would you like?'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) !== 'on') return
    const body = bodyOf(reply)
    const lines = linesOf(body)
    if (!wentWrong.test(lines) && !body.some(each => does(each, 'apology'))) return
    if (body.some(each => does(each, 'choice') || /\?\s*$/.test(each.sentence.text)) || chosen.test(lines)) return
    const remedy = body.filter(each => isRemedy(each)).at(-1)
    if (!remedy || body.some(each => asksInstead(each, body.length))) return
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    yield {
      range: after(remedy),
      message: 'The remedy is settled without asking which one would suit',
      rewrites: () => offers(remedy, person)
    }
  }
})

/** An answer or an instruction rather than a remedy. */
function asksInstead(each: ActedSentence, length: number): boolean {
  if (/ @url /.test(each.line) || (does(each, 'steps') && length < 3)) return true
  return (
    does(each, 'request', 'handoff', 'refusal') &&
    !/ (?:by then|send it back|at the kerb|uniform|again|sheet) /.test(each.line) &&
    !does(each, 'pending', 'done')
  )
}

function isRemedy(each: ActedSentence): boolean {
  if (does(each, 'thanks') && !/ (?:,|;|so) /.test(each.line)) return false
  return remedyStated.test(each.line) || does(each, 'done', 'pending', 'goodwill')
}

const lines: readonly (readonly [string, string])[] = [
  ['If [another remedy] suits you better, tell {me} and {I’ll} change it.', 'another remedy'],
  ['Does that suit you, or would [another remedy] be better?', 'another remedy'],
  ['Would you rather have [another remedy]? One word in reply is enough.', 'another remedy']
]

function* offers(remedy: ActedSentence, person: 'I' | 'we'): Generator<Proposal> {
  for (const [text, blank] of chooseFrames(remedy.sentence.text, lines)) {
    const words = inPerson(text.replace('{I’ll}', "{I'll}"), person)
    yield {text: words, range: after(remedy), blanks: locate(words, [blank])}
  }
}
