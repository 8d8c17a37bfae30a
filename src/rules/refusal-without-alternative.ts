/** A no, and nothing that can be done instead. */
import {harmless, noLine, otherWay} from '../language/lexicon/refusals.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView, type RuleContext} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, rangeOfAct, voiceOf} from '../wording/replies.ts'

type Voice = RuleContext['voice']

export default defineRule({
  id: 'refusal-without-alternative',
  scope: 'reply',
  category: 'partnership',
  severity: 'warn',
  preset: 'recommended',
  description: 'Says no without saying what can be done instead.',
  rationale:
    'A clear no is honest, and another way keeps it from being the end: options raise satisfaction even where the wish stays unmet (Marinova, Singh & Singh 2018).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'Unfortunately we can’t refund your order.',
    'We can’t refund the opened box of filters, but we can exchange it for the right size today. Would that help?'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) === 'quiet') return
    const body = bodyOf(reply)
    const refusal = body.find(each => refuses(each, reply.type === 'social'))
    if (!refusal || offersMore(body, refusal)) return
    yield {
      range: wordsOf(refusal),
      message: 'The no stands alone: nothing says what is possible instead',
      rewrites: () => ways(reply, refusal, voice)
    }
  }
})

function refuses(each: ActedSentence, social: boolean): boolean {
  const {line, sentence} = each
  if (/\?\s*$/.test(sentence.text) || does(each, 'thanks', 'resolved', 'joy', 'closing')) return false
  if (harmless.test(line) && !does(each, 'refusal')) return false
  if (
    / (?:can|could) not (?:thank|go wrong|wait|stress|apologi)|not (?:be able to )?(?:find|locate|reproduce|verify|reach)|until (?:you|we|your|the (?:order|payment)|it)|once you|if you /.test(
      line
    )
  )
    return false
  if (does(each, 'apology') && !/ (?:but|, (?:the|this|we|it|there)|no longer|can not|unable|because) /.test(line))
    return false
  if (/ (?:for example|in general|generally|does not apply) /.test(line)) return false
  if (social) return does(each, 'refusal') && !/ you are unable /.test(line)
  return (
    does(each, 'refusal') ||
    (noLine.test(line) &&
      / (?:you|your|yours|the|we|our|it|there|this|that|a second|will not be) /.test(line) &&
      !/ (?:i|we) (?:am|are|was|were) not (?:sure|here|there)| (?:off|away) until|it 's our|our (?:fault|mistake)|should not have/.test(
        line
      ))
  )
}

/** Another way, an act of ours, a question: before or after the no. */
function offersMore(body: readonly ActedSentence[], refusal: ActedSentence): boolean {
  const own = refusal.line.replace(/ (?:we|i) (?:can|could) only /g, ' ')
  return body.some(each => {
    const line = each === refusal ? own : each.line
    if (does(each, 'choice', 'goodwill', 'steps', 'alternative'))
      return !/ (?:instead of|there is no (?:other|alternative)) /.test(line)
    if (each !== refusal && does(each, 'resolved', 'pending') && !polite.test(line) && !noLine.test(line)) return true
    if (each !== refusal && !does(each, 'refusal') && does(each, 'request', 'handoff') && !polite.test(line))
      return true
    if (does(each, 'follow-up') && / (?:if|any) (?:\S+ ){0,6}(?:questions|concerns|else)/.test(line)) return false
    return otherWay.test(stripped(line)) && !polite.test(line)
  })
}

/** Courtesies and reports that offer nothing. */
const polite =
  / (?:thank|thanks|sorry (?:we|i|to)|feedback|looked (?:at|into)|had a (?:look|word)|checked with|spoke (?:to|with)|walked over|i did (?:ask|ring)|right through|your file|wish (?:you|her|him|them)|we hope|i hope|enjoy|good luck|happy \w+ing|safe (?:flight|travels)|anything else \?|let us know if you have|i can see that|shared your feedback|noted|scratch|regards|copy of this) /

function stripped(line: string): string {
  return line
    .replace(
      / but (?:unfortunately|we (?:can|do|are) not|i (?:can|do|am) not|it (?:is|can|does) not|the \S+ (?:is|was))/g,
      ' '
    )
    .replace(/ (?:i|we) (?:have|'ve) (?:checked|looked|asked|spoken|been|read|reviewed|gone|none|discussed|to )/g, ' ')
    .replace(/ (?:(?:will|would) not (?:be )?\S+|no other \S+|no alternatives?)/g, ' ')
}

function wordsOf(each: ActedSentence): Range {
  return does(each, 'refusal') ? rangeOfAct(each, 'refusal') : each.sentence.range
}

const lines: readonly (readonly [string, string])[] = [
  ['What {I} can do is [alternative]; would that help?', 'alternative'],
  ['Here is what {I} can do: [alternative]. Would that work for you?', 'alternative'],
  ['Could [alternative] work for you?', 'alternative'],
  ['The closest thing {I} can offer is [alternative]; shall {I} set it up?', 'alternative']
]

function* ways(reply: ReplyView, refusal: ActedSentence, voice: Voice): Generator<Proposal> {
  const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
  const reason = followUpReason(bodyOf(reply), refusal)
  for (const [frame, blank] of chooseFrames(refusal.sentence.text, lines)) {
    const text = inPerson(frame, person)
    yield {text, range: after(reason), blanks: locate(text, [blank])}
  }
}

/** The sentence that gives the reason follows the no: the offer comes behind it. */
function followUpReason(body: readonly ActedSentence[], refusal: ActedSentence): ActedSentence {
  let at = body.indexOf(refusal)
  for (
    let next = body[at + 1];
    next &&
    !does(next, 'closing', 'thanks', 'follow-up', 'apology') &&
    /because| rule|since|limit|only|stop|applies|apply|ratio|law|no exceptions/.test(next.line);
    next = body[at + 1]
  )
    at++
  return body[at] ?? refusal
}
