/** Passages of a document made into replies. */
import type {Mode, Reply, Span} from '../types.ts'
import type {ContentRead} from './content.ts'
import {isForeign} from './english.ts'
import type {Layer, Solid} from './layer.ts'
import {findSpans} from './spans.ts'

/** Customer-visible text that a format found; it is read when somebody asks for it. */
export interface Passage {
  readonly locator: string
  readonly name?: string
  read(): ContentRead
}

/** A passage with its spans. */
interface Opened {
  readonly layer: Layer
  readonly spans: readonly Span[]
  readonly solids: readonly Solid[]
}

/** How many replies of a document are kept open; a closed one is read again, so that an export stays small. */
const mostOpen = 16

/** Makes replies of passages; each is read on first use. */
export function createReplies(passages: readonly Passage[], mode: Mode): Reply[] {
  // Slots that are written over: a map would keep what is gone alive until its table is collected.
  const opened: Array<{passage: Passage; found: Opened} | undefined> = new Array(mostOpen).fill(undefined)
  let next = 0
  const open = (passage: Passage): Opened => {
    for (const slot of opened) if (slot?.passage === passage) return slot.found
    const {layer, known, marked} = passage.read()
    const found = {layer, ...findSpans(layer.text, mode, known, marked)}
    opened[next] = {passage, found}
    next = (next + 1) % mostOpen
    return found
  }
  return passages.map(passage => createReply(passage, open))
}

function createReply(passage: Passage, open: (passage: Passage) => Opened): Reply {
  return {
    locator: passage.locator,
    ...(passage.name === undefined ? {} : {name: passage.name}),
    get text() {
      return open(passage).layer.text
    },
    get spans() {
      return open(passage).spans
    },
    toSource: range => open(passage).layer.toSource(range),
    toEdit(range, text) {
      const {layer, solids} = open(passage)
      return layer.toEdit(range, text, solids)
    }
  }
}

/** The agent's own words of a reply, without what others own and without opaque tokens. */
function agentText(reply: Reply): string {
  const {text, spans} = reply
  const parts: string[] = []
  let at = 0
  for (const {range} of spans) {
    parts.push(text.slice(at, range[0]))
    at = Math.max(at, range[1])
  }
  return [...parts, text.slice(at)].join(' ')
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
