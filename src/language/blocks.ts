/** Text → blocks: greeting, paragraph, heading, list item, quote, sign-off, fence. One pass over the lines. */
import type {Owner, Range, Span} from '../types.ts'
import {breaksLine, isGreeting, markerLength} from './lines.ts'
import type {Block, BlockKind} from './model.ts'

interface Line {
  readonly text: string
  readonly start: number
}

const fence = /^\s*(?:```|~~~)/
const heading = /^\s{0,3}#{1,6}\s+/
const rule = /^\s*(?:[-*_=]\s*){3,}$/
const signOff =
  /^\s*(?:(?:kind(?:est)?|warm(?:est)?|best|many)?\s*(?:regards|wishes|thanks)|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|all the best|take care|thanks(?: again| so much)?|thank you|with (?:kind |warm )?(?:regards|thanks)|respectfully|cordially|warmly)\s*[,!.]?\s*$/i

/** Blocks of a text, in order; white space between them belongs to none. Linear in the text. */
export function readBlocks(text: string, spans: readonly Span[] = []): Block[] {
  const blocks: Block[] = []
  const state: {open: {kind: BlockKind; start: number; end: number} | undefined; fenced: boolean; signing: boolean} = {
    open: undefined,
    fenced: false,
    signing: false
  }
  const owners = spans.filter(span => span.owner !== 'agent' && !span.token)
  let ownerIndex = 0
  const close = () => {
    const open = state.open
    state.open = undefined
    if (!open || open.end <= open.start) return
    while (ownerIndex < owners.length && (owners[ownerIndex]?.range[1] ?? 0) <= open.start) ownerIndex++
    blocks.push({
      kind: open.kind,
      range: [open.start, open.end],
      owner: ownerOf([open.start, open.end], owners[ownerIndex])
    })
  }
  for (const line of readLines(text)) {
    const length = line.text.trimEnd().length
    if (length === 0 || rule.test(line.text) || fence.test(line.text)) {
      close()
      if (fence.test(line.text)) state.fenced = !state.fenced
      continue
    }
    const kind = kindOf(line.text, state)
    if (!state.open || kind !== 'paragraph' || breaksLine(text.slice(state.open.start, state.open.end), line.text))
      close()
    const skip = Math.max(
      heading.exec(line.text)?.[0].length ?? 0,
      markerLength(line.text),
      line.text.length - line.text.trimStart().length
    )
    if (state.open) state.open.end = line.start + length
    else state.open = {kind, start: line.start + Math.min(skip, length), end: line.start + length}
    if (kind === 'sign-off') state.signing = true
  }
  close()
  return blocks
}

function kindOf(line: string, state: {fenced: boolean; signing: boolean}): BlockKind {
  if (heading.test(line)) return 'heading'
  if (/^\s*>/.test(line)) return 'quote'
  if (markerLength(line) > 0) return 'item'
  if (isGreeting(line)) return 'greeting'
  if (signOff.test(line) || (state.signing && line.trim().length < 60 && !/[.?!]\s*$/.test(line))) return 'sign-off'
  return state.fenced ? 'fence' : 'paragraph'
}

function ownerOf(range: Range, span: Span | undefined): Owner {
  return span && span.range[0] <= range[0] && span.range[1] >= range[1] ? span.owner : 'agent'
}

function* readLines(text: string): Generator<Line> {
  let start = 0
  while (start < text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    yield {text: text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end), start}
    start = end + 1
  }
}
