/** Announces the fix and shares no gladness about it. */
import {gladness, putRight} from '../language/lexicon/outcomes.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {after, bodyOf, does, isBereaved, isSevere, linesOf, rangeOfAct, voiceOf} from '../wording/replies.ts'

const open =
  / (?:looking into|investigat\w+|still (?:working|looking|checking)|working on|not (?:yet|been able|found)|unfortunately|to find out|testing the fix|in progress|duplicate|invalid|suspend\w*|overdue|(?:policy|guidelines|terms)) /

export default defineRule({
  id: 'resolution-without-warmth',
  scope: 'reply',
  category: 'resolution',
  severity: 'info',
  preset: 'recommended',
  description: 'Announces the fix without a word of shared gladness.',
  rationale:
    'When it works again the customer is glad, and a reply that is glad too ends warm; one sentence at the end is enough (Packard, Li & Berger 2023).',
  origin: 'Why Should I Be Nice To You? Coffee Shops and the Politics of Good Service',
  example: [
    'Your account is unlocked.',
    'Your account is unlocked, Noor, and I’m so glad that your photos and your calendar are back. I’ll check on Friday that the tablet logs in.'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) !== 'on' && !(reply.type === 'chat-turn' && !thanked(reply))) return
    const body = bodyOf(reply)
    const fix = body.find(each => isFix(each))
    if (!fix || unfinished(body, fix)) return
    const lines = linesOf(body)
    if (gladness.test(lines) || body.some(each => does(each, 'joy')) || isBereaved(lines) || isSevere(lines)) return
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    const words: Range = does(fix, 'resolved') ? rangeOfAct(fix, 'resolved') : fix.sentence.range
    yield {
      range: words,
      message: 'The good news comes without a word of shared gladness',
      rewrites: () => share(fix, body, person)
    }
  }
})

function thanked(reply: ReplyView): boolean {
  return /thank|thx|cheers/i.test(reply.thread?.at(-1)?.text ?? '')
}

/** The matter itself is put right: no receipt, no answer to how something works, no clerk's act. */
function isFix(each: ActedSentence): boolean {
  const {line, sentence} = each
  if (sentence.block.kind !== 'paragraph' || does(each, 'steps', 'request') || automatic.test(line)) return false
  if (
    /\?\s*$/.test(sentence.text) ||
    (does(each, 'refusal', 'thanks', 'apology', 'greeting') && !/ (?:;|,|and) /.test(line))
  )
    return false
  if (/ let (?:me|us|'s) /.test(line)) return false
  if (
    / (?:if|once|when|before|after|whether|until|to \w+ it ,|can be|could be|may|might|will be|would) /.test(
      line.replace(/ (?:as of now|if it .*)$/, ' ')
    ) &&
    !does(each, 'resolved')
  )
    return false
  if (clerical.test(line) && !does(each, 'resolved')) return false
  return (
    does(each, 'resolved') ||
    (does(each, 'done') && putRight.test(line)) ||
    (putRight.test(line) && concrete.test(line))
  )
}

const automatic =
  /^ (?:to|please|each|if) | (?:bot|automatically|moderators?|marked (?:this|as)|as resolved|releases|tracker|password) /
const clerical =
  / (?:added (?:this|it|your|that|a note)|noted|logged|asked|checked|looked|forwarded|escalated|passed|shared|received|reviewed|read|opened (?:a|your) (?:ticket|case)|this ticket|issue tracker|moved to|split|closed (?:the|this)|merged your|attached you|sent you (?:an|a|the) (?:e-?mail|link|form)|here is|please|you can (?!log in again|use it)|log(?:in)? to) /
const concrete = / (?:your|you|yours|it|the|this|his|her|both|all|api|they|\d\S*) /

/** Work, a no or an apology is still in the air. */
function unfinished(body: readonly ActedSentence[], fix: ActedSentence): boolean {
  return (
    body.some(each => {
      if (does(each, 'refusal') || open.test(each.line)) return true
      if (each !== fix && does(each, 'apology') && !does(each, 'done')) return true
      return (
        does(each, 'pending') &&
        !does(each, 'follow-up', 'resolved', 'done') &&
        !/ (?:(?:will|'ll|should|to) (?:be|arrive|reach|monitor|check|ring|call|see|write|keep|post|look|phone|recognise|appear|take|show)|around till|on (?:its|the) way|running) /.test(
          each.line
        )
      )
    }) ||
    body.some(
      each =>
        does(each, 'steps') &&
        !/ (?:if|bring|print|disregard|check|chk|ask|keep|see|pls) /.test(each.line) &&
        body.length < 3
    ) ||
    body.some(each => does(each, 'choice') || / (?:could you|can you|which) (?:\S+ ){1,12}\?/.test(each.line))
  )
}

const regained: readonly (readonly [RegExp, string])[] = [
  [/ (?:account|log in|login|access|password|unlocked) /, '{I’m} so glad you can get back in.'],
  [/ (?:files?|data|photos?|album|messages|history|drawings|project) /, '{I’m} so glad everything is back with you.'],
  [
    / (?:refund\w*|credited|paid out|charge|fine|fee|£\S+|\$\S+|€\S+) /,
    '{I’m} glad that this is settled in your favour.'
  ],
  [
    / (?:delivered|arrived|order|parcel|suitcase|posted|picked up|collect\w*) /,
    '{I’m} happy that it reaches you in the end.'
  ],
  [
    / (?:bug|crash|error|link|page|api|index|server|site|app|sync|import|export|printer|search) /,
    '{I’m} so glad it is working for you again.'
  ]
]
const general = [
  '{I’m} so glad that this is put right.',
  '{I’m} happy that you have this behind you.',
  'It is lovely to be able to tell you so.'
]

/** One sentence of gladness behind the last sentence about the fix. */
function* share(fix: ActedSentence, body: readonly ActedSentence[], person: 'I' | 'we'): Generator<Proposal> {
  const place = after(fix)
  const fitting = regained.filter(([pattern]) => pattern.test(fix.line)).map(([, text]) => text)
  for (const text of [...fitting, ...chooseFrames(fix.sentence.text + body.length, general)]) {
    const words = inPerson(text.replace('{I’m}', "{I'm}"), person)
    yield {text: words.charAt(0).toUpperCase() + words.slice(1), range: place}
  }
}
