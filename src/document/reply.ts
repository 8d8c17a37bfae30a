/** A passage of a document made into a reply. */
import type {Mode, Reply, Span} from '../types.ts'
import {isForeign} from './english.ts'
import type {Layer} from './layer.ts'
import {findSpans} from './spans.ts'

/** Customer-visible text that a format found, before its spans are known. */
export interface Passage {
  readonly layer: Layer
  readonly locator: string
  readonly name?: string
  /** Spans that the markup tells: quotes, code, deleted text, placeholder elements. */
  readonly known: readonly Span[]
  /** The format tells quotes and fences by its own markup. */
  readonly marked: boolean
  /** Id of the record, where the format has one. */
  readonly id?: string
}

/** Makes a reply of a passage. */
export function createReply(passage: Passage, mode: Mode): Reply {
  const {layer, locator, name, known, marked} = passage
  const {spans, solids} = findSpans(layer.text, mode, known, marked)
  return {
    locator,
    ...(name === undefined ? {} : {name}),
    text: layer.text,
    spans,
    toSource: layer.toSource,
    toEdit: (range, text) => layer.toEdit(range, text, solids)
  }
}

/** The agent's own words of a reply, without what others own and without opaque tokens. */
export function agentText(reply: Reply): string {
  let text = ''
  let at = 0
  for (const {range} of reply.spans) {
    text += `${reply.text.slice(at, range[0])} `
    at = Math.max(at, range[1])
  }
  return text + reply.text.slice(at)
}

/** Replies to lint, and a note on each that is none. */
export function chooseReplies(replies: readonly Reply[]): {replies: Reply[]; notes: string[]} {
  const notes: string[] = []
  const chosen = replies.filter(reply => {
    if (!/[\p{L}\p{N}]/u.test(reply.text)) return false
    const words = agentText(reply)
    if (isForeign(words)) notes.push(`Skipped ${title(reply)}: it is in another language.`)
    else if (isBareLink(reply, words)) notes.push(`Skipped ${title(reply)}: it holds a link and no sentence.`)
    else return true
    return false
  })
  return {replies: chosen, notes}
}

function isBareLink(reply: Reply, words: string): boolean {
  return reply.spans.some(span => span.token === 'url') && (words.match(/\p{L}{2,}/gu)?.length ?? 0) < 2
}

function title(reply: Reply): string {
  return reply.name ? `“${reply.name}”` : reply.locator || 'the reply'
}
