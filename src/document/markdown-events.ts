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

/** Tokens of a source from an offset on, nested, in order. */
export function readEvents(source: string, from = 0, to = source.length): MarkdownEvent[] {
  const text = source.slice(from, to)
  const first = from === 0 || source.charCodeAt(from - 1) === 0xfeff
  const {write} = parse({extensions: extensionsFor(text, first)}).document()
  const events = postprocess(write(preprocess()(text, undefined, true)))
  return events.map(([side, token]) => ({
    enter: side === 'enter',
    type: token.type,
    from: token.start.offset + from,
    to: token.end.offset + from
  }))
}
