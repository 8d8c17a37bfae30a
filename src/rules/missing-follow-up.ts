/** Nothing comes after the fix: no check-back, no open door. */
import {gladness, openDoor, putRight} from '../language/lexicon/outcomes.ts'
import {type ActedSentence, defineRule, type Proposal} from '../rule.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf, voiceOf} from '../wording/replies.ts'

export default defineRule({
  id: 'missing-follow-up',
  scope: 'reply',
  category: 'resolution',
  severity: 'info',
  preset: 'strict',
  description: 'Ends after the fix: nobody checks back, and no door stays open.',
  rationale:
    'Checking that it lasts makes the fix a promise kept, and saves the customer the next contact (Dixon, Toman & DeLisi 2013; Barlow & Møller).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'I’ve fixed the sync. Glad we got it working!',
    'I’ve fixed the sync between your calendar and your tablet, and I’m so glad it runs again. I’ll check on Friday that it still does.'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) !== 'on') return
    const body = bodyOf(reply)
    const fix = body.filter(each => isFix(each)).at(-1)
    if (!fix || body.some(each => looksAhead(each))) return
    const last = body.filter(each => !does(each, 'closing', 'thanks')).at(-1) ?? fix
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    yield {
      range: after(last),
      message: 'After the fix nothing tells whether anyone checks back',
      rewrites: () => checks(fix, after(last), person)
    }
  }
})

function isFix(each: ActedSentence): boolean {
  if (
    /\?\s*$/.test(each.sentence.text) ||
    does(each, 'refusal', 'steps', 'request') ||
    / (?:marked|duplicate|tracker|resolved as|moderator) /.test(each.line)
  )
    return false
  return (
    does(each, 'resolved', 'done', 'joy') ||
    putRight.test(each.line) ||
    (gladness.test(each.line) &&
      / (?:you|your|it) /.test(each.line) &&
      !does(each, 'thanks', 'goodwill', 'closing') &&
      / (?:now|again|back|passed|shows?|runs?|that (?:you|your|it|the)|is|are|has|have) /.test(each.line) &&
      !/ (?:wanted to|enjoy) /.test(each.line))
  )
}

function looksAhead(each: ActedSentence): boolean {
  if (does(each, 'closing') && !/ (?:if|reply|call|ring) /.test(each.line)) return false
  return (
    does(each, 'follow-up', 'choice', 'request', 'pending') ||
    openDoor.test(
      each.line.replace(/ (?:could not be happier|can not wait|as you can see|how (?:nice|lovely|wonderful))/g, ' ')
    )
  )
}

const lines: readonly (readonly [RegExp, string, ...string[]])[] = [
  [
    / (?:refund\w*|credited|paid|charge|fee|fine|£\S+|\$\S+|€\S+) /,
    "If it hasn't arrived by [date], reply here and {I'll} chase it.",
    'date'
  ],
  [
    / (?:sent|posted|shipped|resent|parcel|order|courier|express|delivered|mail) /,
    "{I'll} follow it until it reaches you.",
    ''
  ],
  [
    / (?:fixed|patched|solved|runs?|running|works?|working|restored|bug|sync|server|service|api|site) /,
    "{I'll} check on [day] that it still works.",
    'day'
  ],
  [
    / (?:files?|photos?|album|data|list|history|account|statement) /,
    'If anything is missing, reply here and it comes straight to {me}.',
    ''
  ]
]

function* checks(fix: ActedSentence, range: Proposal['range'], person: 'I' | 'we'): Generator<Proposal> {
  const general: readonly (readonly [RegExp, string, ...string[]])[] = [
    [/ /, "{I'll} look at it again on [day] and write to you.", 'day'],
    [/ /, 'If it happens again, reply here and it comes straight to {me}.', ''],
    [/ /, 'Does everything work for you now?', '']
  ]
  for (const [pattern, text, ...blanks] of [...lines, ...general]) {
    if (!pattern.test(linesOf([fix]))) continue
    const words = inPerson(text, person)
    const spoken = words.charAt(0).toUpperCase() + words.slice(1)
    yield {
      text: spoken,
      ...(range ? {range} : {}),
      blanks: locate(
        spoken,
        blanks.filter(blank => blank !== '')
      )
    }
  }
}
