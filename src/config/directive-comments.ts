/** Inline ignores in comments: HTML, Markdown and Liquid. */
import type {Format, Range} from '../types.ts'

/** One inline ignore: what it takes out, and where. */
export interface Directive {
  /** Rule ids; empty = all. */
  readonly rules: readonly string[]
  /** '' if none was given. */
  readonly reason: string
  /** Where it stands. */
  readonly range: Range
  /** Source offsets in which a finding must start. */
  readonly reach: Range
  /** Set instead of `reach` for a key: the JSON pointer under which it holds. */
  readonly under?: string
}

/** Tells whether a text is sent as it stands, so that its comments would be read. */
export function isProse(format: Format): boolean {
  return format === 'text' || format === 'eml'
}

/** Every directive in a text that is sent as it stands. */
export function readVisible(source: string): readonly Range[] {
  const pattern = /(?:<!--\s*)?\bsupport-lint-(?:disable|enable)(?:-next-line|-file)?\b(?:[^\n]*?-->)?/g
  return [...source.matchAll(pattern)].map(({0: words, index}) => [index, index + words.length])
}

const comments = [/<!--(.*?)-->/gs, /\{%-?\s*comment\s*-?%\}(.*?)\{%-?\s*endcomment\s*-?%\}/gs, /\{%-?\s*#(.*?)-?%\}/gs]

interface Comment {
  readonly kind: 'disable-next-line' | 'disable-file' | 'disable' | 'enable'
  readonly rules: readonly string[]
  readonly reason: string
  readonly range: Range
}

/** Directives in comments, with how far they reach. In YAML, CSV and other data only a whole file can be ignored so. */
export function readComments(source: string, format: Format): readonly Directive[] {
  const found = comments.flatMap(pattern => [...source.matchAll(pattern)].flatMap(readComment))
  found.sort((one, other) => one.range[0] - other.range[0])
  return found.flatMap(comment => {
    const {kind, rules, reason, range} = comment
    if (kind === 'enable') return []
    if (kind === 'disable-file') return [{rules, reason, range, reach: [0, source.length] as const}]
    if (kind === 'disable-next-line') return [{rules, reason, range, reach: nextLine(source, range[1])}]
    if (/^(?:ndjson|yaml|csv|po)$/.test(format)) return []
    const end = format === 'json' ? endOfString(source, range[1]) : source.length
    return [{rules, reason, range, reach: [range[1], Math.min(end, enabledAgain(found, comment))] as const}]
  })
}

function readComment(match: RegExpMatchArray): Comment[] {
  const parts = /^\s*support-lint-(disable-next-line|disable-file|disable|enable)\b(.*)$/s.exec(match[1] ?? '')
  if (parts === null) return []
  const start = match.index ?? 0
  const {rules, reason} = readRules(parts[2] ?? '')
  return [{kind: parts[1] as Comment['kind'], rules, reason, range: [start, start + match[0].length]}]
}

/** "pat-apology, accusatory-you -- legal wording" → rules and reason. */
export function readRules(text: string): {readonly rules: readonly string[]; readonly reason: string} {
  const [names = '', ...rest] = text.split(/(?:^|\s)--\s/)
  const rules = names.split(/[\s,]+/).filter(name => name !== '')
  return {rules, reason: rest.join(' -- ').trim()}
}

/** From a comment to the end of the next line with text; in markup, of the next block. */
function nextLine(source: string, from: number): Range {
  const rest = source.slice(from)
  const text = /^(?:\s|\\[nrt]|<[^>]*>|&nbsp;)*/.exec(rest)?.[0].length ?? 0
  const end = rest.slice(text).search(/<br\b|<\/(?:p|li|div|h[1-6]|td|blockquote)>|\\n|[\r\n]/)
  return [from, end === -1 ? source.length : from + text + end]
}

/** End of the JSON string that an offset stands in. */
function endOfString(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '"') return at
  }
  return source.length
}

function enabledAgain(found: readonly Comment[], comment: Comment): number {
  const again = found.find(({kind, rules, range}) => {
    if (kind !== 'enable' || range[0] < comment.range[1]) return false
    return rules.length === 0 || (comment.rules.length > 0 && comment.rules.every(rule => rules.includes(rule)))
  })
  return again?.range[0] ?? Number.POSITIVE_INFINITY
}
