/** A reply to a complaint that apologises before it thanks. */
import {type ActedSentence, defineRule, type Proposal, type ReplyView} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {before, bodyOf, does, isBereaved, linesOf, voiceOf} from '../wording/replies.ts'

/** Thanks that the acts do not count: an honour done to the customer. */
const gratitude =
  / (?:thanks?|thank-you|grateful|appreciate|obliged|cheers|good of you|kind (?:of you|way)|thoughtful of you|in your debt|means a lot|a gift to us|respect for your|much appreciated|ta ,) ?/
const aside =
  / (?:sorry , (?:could|can|one|just|but could|would)|excuse me|sorry (?:to (?:bother|interrupt|trouble|see you)|but (?:could|can))|better safe|one moment|no worries|not .* apologi|(?:sorry|apologies) ,? ?but|sorry (?:state|sight))/
/** Owning a fault without a head of apology. */
const owning =
  / (?:on (?:me|us) and (?:i|we)|(?:i|we) (?:am|are) (?:truly |so |really )?(?:gutted|mortified|ashamed)|no excuses)/

const plain = [
  'Thank you for telling {me} about this.',
  'Thank you for letting {me} know.',
  'Thank you for raising this with {me}.',
  'Thank you for giving {me} the chance to put this right.'
]

export default defineRule({
  id: 'thanks-before-apology',
  scope: 'reply',
  category: 'apology',
  severity: 'info',
  preset: 'recommended',
  description: 'Apologises before it thanks the customer for speaking up.',
  rationale:
    'Thanks first changes the tone: it tells the customer that the complaint was worth making. After severe harm the apology comes first (You, Yang, Wang & Deng 2020).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'I’m sorry the blender arrived broken. A new one ships today.',
    'Thank you for telling me about the blender. I’m sorry it arrived broken. Would you like a new blender or a refund?'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) !== 'on') return
    const body = bodyOf(reply)
    const at = body.findIndex(each => isApology(each))
    const apology = body[at]
    if (!apology || at > 2) return
    const start = apology.marks.find(({act}) => act === 'apology')?.range[0] ?? apology.sentence.range[0]
    const earlier = linesOf(body.slice(0, at))
    const own = reply.text.slice(apology.sentence.range[0], start).toLowerCase()
    if (gratitude.test(earlier) || gratitude.test(` ${own} `) || aside.test(apology.line)) return
    if (isBereaved(linesOf(body)) || isGrave(linesOf(body))) return
    if (
      body.length < 2 &&
      !/[;:]|, (?:and|so|but) |! /.test(apology.sentence.text) &&
      !does(apology, 'done', 'pending', 'resolved')
    )
      return
    if (body.length < 2 && reply.channel === 'chat') return
    const place = body[0] ?? apology
    yield {
      range: before(place),
      message: 'The apology comes before any thanks for speaking up',
      rewrites: () =>
        thanksAt(
          reply,
          apology,
          voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'us' : 'me',
          before(place)
        )
    }
  }
})

function isApology(each: ActedSentence): boolean {
  return (does(each, 'apology') || owning.test(each.line)) && !/ (?:if (?:you|this|it) |regrets \? )/.test(each.line)
}

/** Thanking first would be out of tune. */
function isGrave(lines: string): boolean {
  return / (?:died|ashes|urns?|wrong strength|wrong tooth|injured|in hospital|ambulance|stolen identity|divorce papers|funeral|wake) /.test(
    lines
  )
}

const topics: readonly (readonly [RegExp, string])[] = [
  [/ (?:missed|returned|answered) your (?:phone )?call/, 'Thank you for calling.'],
  [/ (?:answered|read|reply to|replied to|missed) your (?:e-?mail|message|letter)/, 'Thank you for writing.'],
  [/ (?:waiting|waited|wait |delay|slow|long silence|kept you|took (?:so long|\S+ days))/, 'Thank you for waiting.']
]

/** Behind a greeting in the same sentence, where what follows can stand by itself. */
function* thanksAt(
  reply: ReplyView,
  apology: ActedSentence,
  me: string,
  range: readonly [number, number]
): Generator<Proposal> {
  const first = reply.acted.find(({sentence}) => sentence.range[0] === range[0])
  const greeted =
    first && does(first, 'greeting')
      ? /^(?:hi|hello|hey|dear|good \w+|g'day|aw|ach|heya)\b[^,]{0,40},\s*/i.exec(first.sentence.text)
      : undefined
  if (!first || !does(first, 'greeting')) return yield* thanks(reply, apology, me, range)
  const at = range[0] + (greeted?.[0].length ?? 0)
  if (!greeted || !/^I\b/.test(reply.text.slice(at))) return
  for (const proposal of thanks(reply, apology, me, [at, at]))
    yield {...proposal, text: proposal.text.charAt(0).toLowerCase() + proposal.text.slice(1)}
}

function* thanks(reply: ReplyView, apology: ActedSentence, me: string, range: Proposal['range']): Generator<Proposal> {
  const place = range ?? before(apology)
  for (const [pattern, text] of topics) if (pattern.test(apology.line)) yield {text, range: place}
  for (const text of chooseFrames(`${reply.text.slice(0, 200)}`, plain))
    yield {text: text.replaceAll('{me}', me), range: place}
}
