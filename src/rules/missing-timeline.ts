/** Work is announced, and no time is named anywhere. */
import {settled, underWay, yourTurn} from '../language/lexicon/waits.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView, type RuleContext} from '../rule.ts'
import {chooseFrames} from '../wording/frames.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, countWords, does, linesOf, rangeOfAct, voiceOf} from '../wording/replies.ts'

type Voice = RuleContext['voice']

const never =
  / (?:(?:what|that|which|information|guidelines|where|who|features) (?:they|we|players|you|i) (?:are|am|have|will)|will (?:cause|allow|mean|prevent|enable|gradually)|being (?:resolved|closed|moved)|as a duplicate|tracking this|constantly|continuously|keep working|working (?:\S+ )?(?:to|towards|on) (?:improv\w+|bring|better|making|provide|the improvement)|let our (?:\S+ )?team know|pass (?:along|on|this along)|share (?:it|this|your)|we (?:are|'re) known|keep (?:doing|improving)|continue|always|strive|passed? (?:along|on) your (?:interest|feedback|comments|suggestion)|feedback|suggestion|roadmap|future|new features|love to|let me|let's|let us|happy to|glad to|i 'd like|we 'd like|be assured|rest assured|stock|opening|in touch \?|each (?:night|day)|until (?:it|then)|all year) /

export default defineRule({
  id: 'missing-timeline',
  scope: 'reply',
  category: 'expectations',
  severity: 'warn',
  preset: 'recommended',
  description: 'Announces work without saying when the customer will hear more.',
  rationale:
    'A wait without a time feels longer than it is. Naming the next update, even one without news, keeps the customer out of the dark (Maister 1985).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'Thank you for the log. I’ll look into it and get back to you.',
    'Thank you for the log of the crash on your tablet. I’ll look into it and write to you by 4 pm, with the cause or with what I have ruled out.'
  ],
  *check(reply, {voice}) {
    const loud = voiceOf(this.id, reply)
    if (loud === 'quiet') return
    const body = bodyOf(reply)
    if (reply.acted.some(({time}) => time === 'explicit')) return
    const pending = body.filter(each => isPending(each, loud))
    const last = pending.at(-1)
    if (!last || isSettled(reply, body, loud)) return
    const words = wordsOf(last)
    yield {
      range: words,
      message: 'What comes next is announced without a time',
      note: 'A time for the next update, even one without news, keeps the customer out of the dark.',
      rewrites: () => times(reply, last, words, voice)
    }
  }
})

function isPending(each: ActedSentence, loud: 'on' | 'narrow'): boolean {
  const {line} = each
  if (does(each, 'thanks', 'refusal') && !/ (?:but|and|so|;|,) (?:i|we|our|the team) /.test(line)) return false
  if (does(each, 'closing', 'choice') || /\?\s*$/.test(each.sentence.text)) return false
  if (never.test(line) && !/ (?:team|representative|specialist|member) (?:\S+ ){0,2}(?:will|'ll) /.test(line))
    return false
  if (yourTurn.test(line) || / (?:you|they|customers?) (?:will|'ll) (?!hear|receive|get|have (?:it|them))/.test(line))
    return false
  if (loud === 'narrow') return does(each, 'pending') && / (?:will|'ll|working|investigating|indicate) /.test(line)
  return (
    (does(each, 'pending') || underWay.test(line)) &&
    !(does(each, 'follow-up') && / (?:if|any|questions|anything) /.test(line))
  )
}

/** Done in the same reply, or happening now, or waiting for the customer. */
function isSettled(reply: ReplyView, body: readonly ActedSentence[], loud: 'on' | 'narrow'): boolean {
  const lines = linesOf(body)
  if (settled.test(lines) && countWords(body) < 40) return true
  if (body.some(each => does(each, 'resolved') && !does(each, 'pending'))) return true
  if (reply.channel === 'chat' && loud === 'narrow' && / (?:moment|now|checking|second) /.test(lines)) return true
  if (loud === 'narrow' && instantly(reply, body)) return true
  const asks = body.some(
    each =>
      does(each, 'request') &&
      !/ (?:parking|patien|bear with|close|hold|quote|status|keep) /.test(each.line) &&
      (/\?\s*$/.test(each.sentence.text) ||
        / (?:send|share|provide|confirm|dm|reply|need|fill|email|e-mail|attach|tell|write|submit|call|reach|drop) /.test(
          each.line
        ))
  )
  return (
    asks &&
    body.every(each => !/ (?:i|we)(?: have|'ve) (?:asked|escalated|forwarded|requested|passed) /.test(each.line))
  )
}

/** In public: at once, or behind what the customer is asked to do first. */
function instantly(reply: ReplyView, body: readonly ActedSentence[]): boolean {
  const at = body.findIndex(
    each =>
      does(each, 'request', 'steps', 'follow-up') ||
      / (?:please (?!be )|kindly|if the|if you|log in|fill) /.test(each.line)
  )
  const promise = body.findIndex(each => isPending(each, 'narrow'))
  return (
    (at >= 0 && at <= promise) ||
    (reply.type === 'social' && / (?:right away|right now|immediately|straight away) /.test(linesOf(body)))
  )
}

function wordsOf(each: ActedSentence): Range {
  if (!does(each, 'pending')) return bare(each)
  const [start] = rangeOfAct(each, 'pending')
  return [start, bare(each)[1]]
}

/** The sentence without the stop at its end. */
function bare({sentence}: ActedSentence): Range {
  const text = sentence.text.replace(/(?:[\s.!?…]|\p{Extended_Pictographic}|\ufe0f)+$/u, '')
  return [sentence.range[0], sentence.range[0] + text.length]
}

const updates = [
  "{I'll} write to you by [day and time], even if there is no news yet.",
  'The next update reaches you by [day and time], with or without news.',
  "{I'll} check where this stands on [day] and write to you either way."
]

/** "… by [day and time]" behind our own promise, else a sentence of its own. */
function* times(reply: ReplyView, each: ActedSentence, words: Range, voice: Voice): Generator<Proposal> {
  const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
  const told =
    / (?:(?:get back|write|call|ring|report|update|reply|let you know|keep you posted|follow up|be in (?:touch|contact)|contact you|reach out|mail|message|come back|find out|send|check|look)(?: \S+){0,6}) \. $/.test(
      each.line
    ) && /(?:will|'ll|going to|shall) /.test(each.line)
  const frame = voice.timeframes?.[0]
  const stop: Range = [words[1], words[1]]
  if (told) {
    if (frame !== undefined)
      yield {text: `${/^(?:by|within|in|before|on)\b/.test(frame) ? '' : 'within '}${frame}`, range: stop}
    yield {
      text: 'by [day and time], even if there is no news yet',
      range: stop,
      blanks: locate('by [day and time], even if there is no news yet', ['day and time'])
    }
  }
  for (const text of chooseFrames(each.sentence.text, updates)) {
    const line = inPerson(text, person)
    const spoken = line.charAt(0).toUpperCase() + line.slice(1)
    yield {text: spoken, range: after(each), blanks: locate(spoken, [text.includes('[day]') ? 'day' : 'day and time'])}
  }
}
