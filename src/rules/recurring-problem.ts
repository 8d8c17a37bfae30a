/**
 * The customer writes about the same thing again, and gets only a patch again.
 *
 * Card. Category resolution · level reply, with a thread · severity info · preset recommended · from "Calling First" (the
 * customer who has to call again). Trigger: the customer says that it is not the first time (again, second time, still,
 * came back), the reply does something about it or will, and says nothing about the cause or what keeps it from
 * happening again. Quiet: no thread; the reply names a cause, a lasting step, a watch, or asks what it needs to find the
 * cause; refusals and hand-offs. Insertion: what is done so that it does not come back, with a blank.
 */
import {type ActedSentence, defineRule, type Proposal, type ReplyView} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf} from '../wording/replies.ts'

type Turn = NonNullable<ReplyView['thread']>[number]

const again =
  /\b(?:(?:the|is the|my|for the|now the) (?:second|third|fourth|fifth|sixth|umpteenth|nth|2nd|3rd|4th|5th) time|(?:second|third|fourth) (?:month|week|day|order|delivery|attempt|email|e-mail|message|call|replacement|one)|once (?:again|more)|yet again|(?:happen(?:s|ed|ing)|broke|breaks|broken|failed|fails|failing|stopped|stops|crash(?:es|ed|ing)|missing|late|wrong|down|out|charged(?: me)?|gone|back|locked out|leak(?:s|ing)?|appear(?:s|ed)|cut off|did it|doing it|does it|empty|stuck|there|cancelled) again|again (?:this|today|and again|last)|keeps? (?:happening|failing|crashing|coming back|dropping|breaking|charging|\w+ing)|came back|is back again|(?:same|identical) (?:problem|issue|error|fault|thing|mistake|bug|story)|as (?:I wrote|last time|before)|I(?:'ve| have) (?:already )?(?:written|called|contacted you|reported|told you) (?:about this )?(?:twice|three times|before|already|several times)|still (?:not|isn't|doesn't|broken|failing|happening|the same)|every (?:time|month|week|single)|the last fix|after your (?:last )?fix|recurring|not the first time|twice (?:now|this|in)|three times)\b/i
const lasting =
  / (?:cause[ds]?|because|due to|reason|root|came from|comes from|turned out|traced|the fault was|it was (?:a|an|the|our)|so (?:that )?(?:it|this|that|you) (?:does|will|can|should|do|won't|can not|cannot)|not (?:happen|come back|recur|repeat|occur)|never again|stop (?:it|this)|prevent\w*|from (?:now on|today|happening)|for good|permanent\w*|keep(?:s)? (?:it|this) from|no longer (?:be|happen)|new (?:check|rule|process|step|alarm|part|pump|valve|cable|driver|router)|(?:added|put|set up|changed|built) (?:a|an|in place|the)(?: \S+){0,3} (?:check|alarm|flag|rule|note|limit|monitor\w*|test|process|setting|standing)|keep an eye|watch(?:ing)?|monitor\w*|i(?: will|'ll) (?:look|check) (?:again|on it|every|each)|replaced (?:both|all|the whole)|rebuilt|rewired|whole|underlying|investigat\w+|find out why|finding out why|why (?:it|this)|looking into why|look into why|double-?check|by hand|every (?:month|week|day)|going forward|second person) /

const lines = [
  'The change that keeps it from coming back: [what you changed].',
  'This keeps it from happening again: [what you changed].',
  "{I'm} also looking into why it came back and will tell you by [day and time] what {I} find."
]

export default defineRule({
  id: 'recurring-problem',
  scope: 'reply',
  category: 'resolution',
  severity: 'info',
  preset: 'recommended',
  description: 'Patches a problem that came back, and says nothing about keeping it away.',
  rationale:
    'Someone who writes for the second time expects the third; what is done about the cause is the real answer (Dixon, Toman & DeLisi 2013).',
  origin: 'Calling First: how to keep customers in the loop',
  example: [
    'Hi Ana,\nI’ve restarted the sync and it runs now. I’m glad it works.\n\n> The sync failed again, for the second time this week.',
    'Hi Ana,\nThe sync of your calendar runs again, and I’m glad it does. It stopped because of a limit at midnight, so I moved yours to noon. Is noon all right for you? I’ll check on Friday.\n\n> The sync failed again, for the second time this week.'
  ],
  *check(reply, {voice}) {
    const said = reply.thread?.filter(({role}) => role === 'customer') ?? []
    if (!comesBack(said, reply.thread ?? [])) return
    const body = bodyOf(reply)
    const patch = body.filter(each => isPatch(each)).at(-1)
    if (!patch || lasting.test(linesOf(body)) || body.some(each => does(each, 'refusal', 'request', 'handoff'))) return
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    yield {
      range: after(patch),
      message: 'A problem that came back gets a patch, and no word on its cause',
      rewrites: () => keepAway(patch, person)
    }
  }
})

function comesBack(said: readonly Turn[], thread: readonly Turn[]): boolean {
  const last = said.at(-1)
  if (!last) return false
  return (
    again.test(last.text) ||
    (said.length > 1 && thread.some(({role}) => role === 'agent') && /\b(?:again|still|same|back)\b/i.test(last.text))
  )
}

function isPatch(each: ActedSentence): boolean {
  return (
    !does(each, 'thanks', 'apology', 'closing', 'empathy', 'follow-up') &&
    !/ (?:passed|handed) (?:this|it|you) /.test(each.line)
  )
}

function* keepAway(patch: ActedSentence, person: 'I' | 'we'): Generator<Proposal> {
  for (const line of chooseFrames(patch.sentence.text, lines)) {
    const words = inPerson(line, person)
    const text = words.charAt(0).toUpperCase() + words.slice(1)
    yield {
      text,
      range: after(patch),
      blanks: locate(
        text,
        [...text.matchAll(/\[([^\]]+)\]/g)].map(match => match[1] ?? '')
      )
    }
  }
}
