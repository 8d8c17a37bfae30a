/** Which reply rules speak for which type of reply: `quiet`, or `narrow` where a rule asks for less. What is not named is on. */
import type {ReplyType} from '../../types.ts'

type Row = Readonly<Partial<Record<ReplyType, 'quiet' | 'narrow'>>>

function row(text: string): Row {
  return Object.fromEntries(text.split(' ').map(entry => entry.split(':'))) as Row
}

/** By rule id. */
export const replyMatrix: Readonly<Record<string, Row>> = {
  'over-apologizing': row('fragment:narrow'),
  'thanks-before-apology': row(
    'resolution:quiet refusal:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:quiet social:quiet'
  ),
  'apology-without-repair': row(
    'handoff:narrow resolution:narrow refusal:narrow info-request:quiet auto-ack:quiet fragment:quiet chat-turn:narrow social:narrow'
  ),
  'handoff-incomplete': row(
    'first:quiet update:quiet resolution:quiet refusal:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:narrow social:quiet'
  ),
  'missing-timeline': row(
    'handoff:narrow resolution:quiet refusal:narrow info-request:narrow fragment:quiet chat-turn:narrow social:narrow'
  ),
  'buried-help': row('refusal:narrow auto-ack:quiet fragment:quiet chat-turn:narrow social:narrow'),
  'refusal-without-alternative': row(
    'first:quiet update:quiet handoff:quiet resolution:quiet info-request:quiet auto-ack:quiet fragment:quiet'
  ),
  'missing-options': row(
    'update:quiet handoff:quiet resolution:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:quiet social:quiet'
  ),
  'resolution-without-warmth': row(
    'first:quiet update:quiet handoff:quiet refusal:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:narrow social:quiet'
  ),
  'missing-follow-up': row(
    'first:quiet update:quiet handoff:quiet refusal:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:quiet social:quiet'
  ),
  'missing-goodwill': row(
    'update:quiet handoff:quiet refusal:quiet info-request:quiet auto-ack:quiet fragment:quiet chat-turn:quiet social:quiet'
  ),
  'missing-acknowledgement': row(
    'update:quiet handoff:quiet resolution:quiet info-request:quiet auto-ack:narrow fragment:quiet chat-turn:quiet social:quiet'
  )
}
