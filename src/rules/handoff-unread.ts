/**
 * A new colleague answers first and does not show that they were briefed.
 *
 * Card. Category handoff · level reply, with a thread · severity info · preset strict · from "Be Everybody’s Best Friend"
 * (she has been told everything). Trigger: the last turn of an agent hands over, or is signed by somebody else than this
 * reply, and this reply shares no content word with what the customer wrote, names no colleague and no briefing. Quiet: no
 * agent turn in the thread; the same agent goes on; the reply names the matter or says that it was read. Insertion: a
 * sentence that shows the briefing, with a blank.
 */
import {boilerplate} from '../language/lexicon/filler.ts'
import {adverbs} from '../language/lexicon/function-words.ts'
import {defineRule, type ReplyView} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {before, bodyOf, does, linesOf} from '../wording/replies.ts'

type Turn = NonNullable<ReplyView['thread']>[number]

const handing =
  /\b(?:hand(?:ing|ed)? (?:you|this|it|your \w+)|pass(?:ing|ed)? (?:you|this|it|your \w+)|transferr?(?:ing|ed)?|escalat(?:e|ed|ing)|forward(?:ed|ing)?|bring(?:ing)? in|looping in|looped in|my colleague|a colleague|our (?:\w+ )?(?:team|specialist|expert|engineer|manager)|connect(?:ing)? you|will take (?:it|this|over)|takes over|is taking over|put(?:ting)? you (?:through|in touch)|assigned)\b/i
const taking =
  /\b(?:I(?:'m| am) (?:taking over|now looking after|your new|\w+ from|picking up|stepping in)|took over|this is \w+ from|my name is|I(?:'ll| will) be (?:helping|looking after|taking)|your (?:case|ticket|request) (?:was|has been) (?:assigned|passed|transferred|handed) to me|\w+ here)\b/i
const briefed =
  / (?:(?:i|we)(?: have|'ve)? (?:read|gone through|been through|seen|got your)|(?:told|briefed|filled|given) (?:me|us)|(?:has|have) (?:told|briefed|given|passed|filled|shared)|passed (?:me|on|your)|notes?|caught up|up to speed|in the picture|summary|your (?:whole )?(?:chat|conversation|thread|story)|history|as you (?:told|wrote|explained)|you told|you wrote|you explained) /

export default defineRule({
  id: 'handoff-unread',
  scope: 'reply',
  category: 'handoff',
  severity: 'info',
  preset: 'strict',
  description: 'Starts from zero after a hand-off: nothing shows that the new colleague was briefed.',
  rationale:
    'A hand-off is warm when the second person already knows; starting over undoes it (Dixon, Toman & DeLisi 2013).',
  origin: 'Be Everybody’s Best Friend: good cop, good cop',
  example: [
    'Hi, I’m Priya from billing and I’ll be looking after you from here. How can I help you today?\n\n> I was charged twice for the lamp in April.',
    'Hi, I’m Priya from billing, and Tom has told me about the two charges for your lamp in April. I’m checking both now and will write to you by noon.\n\n> I was charged twice for the lamp in April.'
  ],
  *check(reply, {voice}) {
    const thread = reply.thread ?? []
    if (!changesHands(thread, reply)) return
    const body = bodyOf(reply)
    const lines = linesOf(body)
    const first = body[0]
    const theirs = new Set(thread.filter(({role}) => role === 'customer').flatMap(({text}) => contentOf(text)))
    if (!first || theirs.size === 0 || briefed.test(lines) || contentOf(lines).some(word => theirs.has(word))) return
    const colleague = thread.findLast(({role}) => role === 'agent')?.name
    if (colleague !== undefined && reply.text.includes(colleague)) return
    const place = body.find(each => !does(each, 'thanks', 'greeting') && !taking.test(each.sentence.text)) ?? first
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    yield {
      range: before(place),
      message: 'Nothing shows that the first colleague passed the matter on',
      rewrites: () =>
        chooseFrames(reply.text.slice(0, 120), [
          `${colleague ?? '[name]'} has told {me} about [what happened], so there is nothing to explain again.`,
          '{I} have read your messages about [what happened].'
        ]).map(frame => {
          const words = inPerson(frame, person)
          const text = words.charAt(0).toUpperCase() + words.slice(1)
          return {
            text,
            range: before(place),
            blanks: locate(
              text,
              [...text.matchAll(/\[([^\]]+)\]/g)].map(match => match[1] ?? '')
            )
          }
        })
    }
  }
})

/** The turn before hands over and this one begins anew, or another name signs. */
function changesHands(thread: readonly Turn[], reply: ReplyView): boolean {
  const agents = thread.filter(({role}) => role === 'agent')
  const last = agents.at(-1)
  if (!last)
    return (
      thread.length > 0 &&
      /\b(?:took over|taking over|from (?:billing|logistics|engineering|the \w+ team)|assigned to me|passed to me|handed to me)\b/i.test(
        reply.text
      )
    )
  return handing.test(last.text) || taking.test(reply.text)
}

function contentOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]{2,}/gu) ?? [])
    .map(word => word.replace(/(?<=[a-z]{3}[^s])s$/, '').replace(/['’]s$/, ''))
    .filter(
      word =>
        !boilerplate.has(word) &&
        !adverbs.has(word) &&
        !/^(?:the|and|for|with|that|this|was|were|has|have|had|you|your|our|are|from|but|not|they|their|been|will|would|can|could|did|does|what|when|which|who|how|why|about|into|out|all|any|get|got|one|his|her|its|him|she|than|then|there|here|now)$/.test(
          word
        )
    )
}
