/** What a reply is for: given, or inferred from its acts; and which reply rules speak for which type. */
import type {Channel, Mode, ReplyType} from '../types.ts'
import type {Act, ActedSentence} from './acts.ts'

/** What else says of what type a reply is. */
export interface Setting {
  readonly channel: Channel | undefined
  readonly mode: Mode
}

/** Infers the type of a reply that names none. */
export function inferReplyType(acted: readonly ActedSentence[], {channel}: Setting): ReplyType {
  if (channel === 'social') return 'social'
  if (channel === 'chat') return 'chat-turn'
  return inferFunction(acted)
}

/** What a reply does, whatever its channel. */
export function inferFunction(acted: readonly ActedSentence[]): ReplyType {
  const body = acted.filter(({frame}) => !frame)
  const has = (act: Act) => body.some(({marks}) => marks.some(mark => mark.act === act))
  if (isAutomatic(body)) return 'auto-ack'
  if (has('resolved') && !has('refusal')) return 'resolution'
  if (has('refusal')) return 'refusal'
  const handoffs = body.filter(
    ({marks}) =>
      marks.some(({act}) => act === 'handoff') &&
      !marks.some(({act}) => act === 'follow-up' || act === 'request' || act === 'alternative')
  )
  if (handoffs.length > 0 && !has('steps')) return 'handoff'
  if (has('request') && !has('steps') && !has('done')) return 'info-request'
  if (has('done') || / (?:update|updated|announce) /.test(body.map(({line}) => line).join(''))) return 'update'
  return 'first'
}

/** A receipt that nobody wrote: "your request has been received". */
function isAutomatic(body: readonly ActedSentence[]): boolean {
  const text = body.map(({line}) => line).join('')
  return (
    body.length <= 8 &&
    / (?:auto-?reply|automat(?:ed|ic)|(?:we|i) have received your (?:message|request|e-?mail|inquiry|ticket)|(?:message|request|e-?mail|inquiry|ticket) has been received|acknowledge receipt|do not reply) /.test(
      text
    )
  )
}

/** True without a greeting or a sign-off, and shorter than three sentences. */
export function isFragment(acted: readonly ActedSentence[]): boolean {
  const framed = acted.some(({marks}) => marks.some(({act}) => act === 'greeting' || act === 'closing'))
  return !framed && acted.filter(({frame}) => !frame).length < 3
}
