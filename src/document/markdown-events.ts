/** The one place that knows micromark: a flat list of Markdown tokens with exact source offsets. */
import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'

/** Start or end of a token; offsets are in the source that was read. */
export interface MarkdownEvent {
  readonly enter: boolean
  readonly type: string
  readonly from: number
  readonly to: number
}

/** micromark takes quadratic time over underlined headings; a text with more of them than this has none. */
const mostUnderlines = 500

function extensionsFor(text: string, first: boolean): ReturnType<typeof frontmatter>[] {
  const underlines = text.match(/^ {0,3}(?:-+|=+)[ \t]*$/gm)?.length ?? 0
  return [
    ...(first ? [frontmatter()] : []),
    ...(underlines > mostUnderlines ? [{disable: {null: ['setextUnderline']}}] : [])
  ]
}

/** Longest stretch that is parsed at once; micromark keeps some hundred bytes for every one of the text. */
const longestStretch = 1 << 16

/** Tokens of a source from an offset on, nested, in order. */
export function readEvents(source: string, from = 0, to = source.length): MarkdownEvent[] {
  const first = from === 0 || source.charCodeAt(from - 1) === 0xfeff
  const events: MarkdownEvent[] = []
  let start = from
  for (const end of findCuts(source, from, to)) {
    for (const event of readStretch(source.slice(start, end), start, first && start === from)) events.push(event)
    start = end
  }
  return events
}

function readStretch(text: string, from: number, first: boolean): MarkdownEvent[] {
  const {write} = parse({extensions: extensionsFor(text, first)}).document()
  return postprocess(write(preprocess()(text, undefined, true))).map(([side, token]) => ({
    enter: side === 'enter',
    type: token.type,
    from: token.start.offset + from,
    to: token.end.offset + from
  }))
}

/**
 * Ends of the stretches of a long text: after a blank line, before a line that begins with a letter, outside fences and
 * raw HTML. A link whose definition stands in another stretch stays text.
 */
function findCuts(source: string, from: number, to: number): number[] {
  if (to - from <= longestStretch) return [to]
  const cuts: number[] = []
  let start = from
  let fence = ''
  let blank = false
  for (const {0: line, index} of source.slice(from, to).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const at = from + index
    if (at - start > longestStretch && blank && fence === '' && /^[\p{L}#]/u.test(line)) {
      cuts.push(at)
      start = at
    }
    const mark = /^ {0,3}(`{3,}|~{3,}|<!--|<(?:pre|script|style|textarea)\b)/i.exec(line)?.[1] ?? ''
    if (fence === '' && mark !== '') fence = /^<!--.*-->|^<.*<\//.test(line.trim()) ? '' : mark
    else if (fence !== '' && closes(fence, line)) fence = ''
    blank = line.trim() === ''
  }
  return [...cuts, to]
}

function closes(fence: string, line: string): boolean {
  if (fence === '<!--') return line.includes('-->')
  return fence.startsWith('<') ? line.includes('</') : line.trim().startsWith(fence)
}
