/** Finds placeholders and template tags of every dialect that support teams use; look-alikes stay text. */
import type {PlaceholderType, Range} from '../types.ts'
import {findIcu} from './icu.ts'
import {typePlaceholder} from './placeholder-types.ts'

/** A placeholder or tag in a text. */
export interface Token {
  readonly range: Range
  readonly token: 'placeholder' | 'tag' | 'code' | 'url'
  readonly type?: PlaceholderType
}

type Kind = 'placeholder' | 'tag'
type Dialect = readonly [pattern: RegExp, kind: Kind | ((match: RegExpExecArray, text: string) => Kind | undefined)]

const elements = new Set(
  (
    'a abbr b big blockquote body br center cite code dd del dfn div dl dt em font footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hr html i iframe img input ins kbd li ' +
    'main mark meta ol p pre q s samp script small span strike strong ' +
    'style sub sup table tbody td tfoot th thead tr tt u ul var video wbr'
  ).split(' ')
)
const jira = /^\{(?:color|quote|code|noformat|panel|anchor|toc|status|expand|section|column)(?:[:=][^{}]*)?\}$/
const currencies = /^\$(?:AUD|CAD|EUR|GBP|HKD|NZD|SGD|USD|US|CA|AU)$/

/** Dialects by the character that starts them. Every pattern is bounded, so that a scan is linear. */
const dialects: Readonly<Record<string, readonly Dialect[]>> = {
  '{': [
    [/\{\{\{[^{}]{1,300}\}\}\}/y, 'placeholder'],
    [/\{\{[^{}]{1,300}\}\}/y, kindOfBraces],
    [/\{%[^{}]{1,300}?%\}/y, kindOfPercent],
    [/\{#[^{}]{1,300}?#\}/y, 'tag'],
    [/\{![^{}\n]{1,120}\}/y, 'placeholder'],
    [/\{\{\s{0,3}[A-Za-z_][\w.]{0,80}\s{0,3}\}?/y, 'placeholder'],
    [/\{[\p{L}\d_][\p{L}\d_ .,:/'’#=-]{0,80}\}{1,2}/uy, kindOfBrace]
  ],
  '[': [
    [/\[\[[^[\]\n]{1,120}\]\]/y, 'placeholder'],
    [/\[[^[\]\n|{}]{1,60}\](?![([\p{L}\d])/uy, kindOfBracket]
  ],
  '%': [
    [/%\{[^{}\n]{1,120}\}/y, 'placeholder'],
    [/%\([\w.]{1,60}\)[sdif]/y, 'placeholder'],
    [/%[A-Za-z_][\w.]{0,60}%/y, afterNoWord],
    [/%(?:\d{1,2}\$)?[-+0#]{0,3}\d{0,3}(?:\.\d{1,2})?(?:ll?|h)?[sdifux@](?![\p{L}\d])/uy, afterNoWord]
  ],
  '#': [
    [/#\{[^{}\n]{1,120}\}/y, 'placeholder'],
    [/#[a-z][\w-]{0,40}\.[a-z][\w-]{0,40}\b/y, afterNoWord]
  ],
  $: [
    [/\$\{[^{}\n]{1,120}\}/y, 'placeholder'],
    [/\$[A-Za-z_][\w-]{0,40}(?:\.[A-Za-z_][\w-]{0,40}){0,6}/y, kindOfDollar]
  ],
  '<': [
    [/<%=[^%]{1,300}?%>/y, 'placeholder'],
    [/<[%?][^<>]{1,300}?[%?]>/y, 'tag'],
    [/<(?:attribute|variable)\b[^<>]{0,300}>(?:\s{0,5}<\/(?:attribute|variable)>)?/y, 'placeholder'],
    [/<\/?[A-Za-z][^<>\n@]{0,200}>/y, kindOfAngle]
  ],
  _: [[/_{3,60}/y, kindOfRule]],
  '*': [[/\*\|[A-Z_:]{1,60}\|\*/y, 'placeholder']],
  '(': [[/\((?:insert|enter|fill in|add)\s[^()\n]{1,60}\)/iy, 'placeholder']],
  X: [[/X{3,40}(?![\p{L}\d])/uy, afterNoWord]]
}

/** All placeholders and tags of a text, in order, never overlapping. Linear in the text. */
export function findPlaceholders(text: string): Token[] {
  const tokens: Token[] = []
  const starts = /[{[%#$<_*(X]/g
  const arms = findIcu(text)
  let arm = 0
  let at = 0
  while (true) {
    starts.lastIndex = at
    const next = starts.exec(text)?.index ?? text.length
    const icu = arms[arm]
    if (icu && icu.range[0] <= next) {
      arm += 1
      if (icu.range[0] < at) continue
      tokens.push(icu)
      at = icu.range[1]
      continue
    }
    if (next >= text.length) return tokens
    const found = readDialect(text, next)
    if (found) tokens.push(found)
    at = found ? found.range[1] : next + 1
  }
}

function readDialect(text: string, at: number): Token | undefined {
  for (const [pattern, kind] of dialects[text[at] ?? ''] ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const token = typeof kind === 'string' ? kind : kind(match, text)
    if (!token) continue
    const range: Range = [at, at + match[0].length]
    return token === 'tag' ? {range, token} : {range, token, type: typePlaceholder(match[0])}
  }
  return undefined
}

function kindOfBraces(match: RegExpExecArray): Kind {
  return /^\{\{[~\s]*(?:[#/^!]|else\b)/.test(match[0]) ? 'tag' : 'placeholder'
}

/** Help Scout's `{%customer.firstName,fallback=there%}` looks like a Liquid tag but stands for a name. */
function kindOfPercent(match: RegExpExecArray): Kind {
  return /^\{%-?\s*[a-z]\w*(?:\.\w+)+\s*(?:,\s*fallback\s*=[^%]*)?-?%\}$/i.test(match[0]) ? 'placeholder' : 'tag'
}

function kindOfBrace(match: RegExpExecArray): Kind | undefined {
  if (jira.test(match[0])) return 'tag'
  return /:\s|,\s*\w+\s*:/.test(match[0]) ? undefined : 'placeholder'
}

function kindOfBracket(match: RegExpExecArray, text: string): Kind | undefined {
  const inner = match[0].slice(1, -1).trim()
  if (!/\p{L}/u.test(inner) || /^(?:sic|\^.*|!.*)$/i.test(inner)) return undefined
  if (inner.split(/\s+/).length > 8 || /[?;"“”]|\.\s/.test(inner)) return undefined
  if (
    /^x$/i.test(inner) &&
    /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}$/.test(text.slice(Math.max(0, match.index - 20), match.index))
  )
    return undefined
  return text[match.index - 1] === '!' || text[match.index - 1] === ']' ? undefined : 'placeholder'
}

function afterNoWord(match: RegExpExecArray, text: string): Kind | undefined {
  return /[\p{L}\d%]/u.test(text[match.index - 1] ?? ' ') ? undefined : 'placeholder'
}

function kindOfDollar(match: RegExpExecArray, text: string): Kind | undefined {
  const name = match[0]
  if (/[\p{L}\d$]/u.test(text[match.index - 1] ?? ' ') || currencies.test(name) || name.length < 3) return undefined
  return /^\$[A-Z]{3,5}$/.test(name) ? undefined : 'placeholder'
}

/** `<b>` is markup, `<ISSUE_NUMBER>` and `<your name>` are blanks. */
function kindOfAngle(match: RegExpExecArray): Kind | undefined {
  const inner = match[0].slice(1, -1)
  const name = /^\/?([A-Za-z][\w-]*)/.exec(inner)?.[1]?.toLowerCase() ?? ''
  if (elements.has(name) || inner.startsWith('/') || inner.includes('=') || inner.endsWith('/')) return 'tag'
  return /^[\p{L}\d][\p{L}\d_ .,'’/:-]{0,60}$/u.test(inner) && !/^[a-z][a-z+.-]*:/i.test(inner)
    ? 'placeholder'
    : undefined
}

/** A row of underscores is a blank inside a line and a rule when it is the line. */
function kindOfRule(match: RegExpExecArray, text: string): Kind | undefined {
  const before = text.slice(Math.max(0, match.index - 200), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 200)
  const line = (before.split('\n').at(-1) ?? '') + (after.split('\n')[0] ?? '')
  return /[\p{L}\d]/u.test(line) && !/\w$/.test(before) && !/^\w/.test(after) ? 'placeholder' : undefined
}
