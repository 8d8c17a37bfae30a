/** The one place that knows parse5: a flat list of tags with exact source offsets. Text is what lies between them. */
import {type Token, Tokenizer, TokenizerMode} from 'parse5'

/** A start tag, an end tag or a comment. */
export interface HtmlEvent {
  readonly kind: 'start' | 'end' | 'comment'
  /** Element name in lower case; '' for a comment. */
  readonly name: string
  readonly from: number
  readonly to: number
  /** Attributes by lower-case name. */
  readonly attributes: Readonly<Record<string, string>>
}

const raw = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes'])
const escapable = new Set(['title', 'textarea'])
const none: Readonly<Record<string, string>> = {}

/** Tags and comments of a source, in order. */
export function readHtmlEvents(source: string): HtmlEvent[] {
  const events: HtmlEvent[] = []
  const add = (kind: HtmlEvent['kind'], name: string, token: Token.Token, attributes = none) => {
    const place = token.location
    if (place) events.push({kind, name, from: place.startOffset, to: place.endOffset, attributes})
  }
  const ignore = () => {}
  const tokenizer: Tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag(token) {
        add('start', token.tagName, token, Object.fromEntries(token.attrs.map(({name, value}) => [name, value])))
        if (raw.has(token.tagName)) tokenizer.state = TokenizerMode.RAWTEXT
        else if (escapable.has(token.tagName)) tokenizer.state = TokenizerMode.RCDATA
      },
      onEndTag: token => add('end', token.tagName, token),
      onComment: token => add('comment', '', token),
      onDoctype: token => add('comment', '', token),
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore
    }
  )
  tokenizer.write(source, true)
  return events
}

const known = new Map<string, string>()

/** What a character reference such as `&nbsp;` decodes to; itself if it is none. */
export function decodeReference(reference: string): string {
  const found = known.get(reference)
  if (found !== undefined) return found
  let text = ''
  const ignore = () => {}
  const add = ({chars}: {chars: string}) => {
    text += chars
  }
  const handler = {onStartTag: ignore, onEndTag: ignore, onComment: ignore, onDoctype: ignore, onEof: ignore}
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: false},
    {...handler, onCharacter: add, onNullCharacter: add, onWhitespaceCharacter: add}
  )
  tokenizer.write(reference, true)
  if (known.size < 1000) known.set(reference, text)
  return text
}
