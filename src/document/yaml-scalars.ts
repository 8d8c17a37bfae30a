/** Maps a YAML scalar to its value, for all five styles. */
import type {Range} from '../types.ts'
import type {Pieces} from './layer.ts'

/** A scalar as it stands in the source. */
export interface ScalarPlace {
  readonly style: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'
  /** From its first sign (quote, `|`) to the end of its value. */
  readonly range: Range
}

/** Adds the value of a scalar. Trailing line ends of blocks may be more than the value has: the caller compares. */
export function copyScalar(pieces: Pieces, source: string, {style, range: [from, to]}: ScalarPlace): void {
  if (style === 'PLAIN') copyFlow(pieces, source, from, to, /$^/g)
  else if (style === 'QUOTE_SINGLE') copyFlow(pieces, source, from + 1, to - 1, /''/g)
  else if (style === 'QUOTE_DOUBLE') copyFlow(pieces, source, from + 1, to - 1, double)
  else copyBlock(pieces, source, from, to, style === 'BLOCK_FOLDED')
}

const surrogates = '[uU][dD][89abAB][\\da-fA-F]{2}\\\\[uU][dD][c-fC-F][\\da-fA-F]{2}'
const double = new RegExp(
  `\\\\(?:x[\\da-fA-F]{2}|${surrogates}|u[\\da-fA-F]{4}|U[\\da-fA-F]{8}|\\r\\n?[ \\t]*|\\n[ \\t]*|.)`,
  'g'
)
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029'
}

function decodeEscape(sign: string): string {
  if (sign === "''") return "'"
  const code = sign[1] ?? ''
  if (/[\r\n]/.test(code)) return ''
  if (/[xuU]/.test(code)) {
    const units = sign
      .split('\\')
      .slice(1)
      .map(unit => Number.parseInt(unit.slice(1), 16))
    return units.map(unit => String.fromCodePoint(unit)).join('')
  }
  return named[code] ?? code
}

/** Plain and quoted scalars: a line end is a space, and of several the first falls away. */
function copyFlow(pieces: Pieces, source: string, from: number, to: number, escapes: RegExp): void {
  const signs = new RegExp(
    `(?:${escapes.source})|(?<![ \\t])[ \\t]*(?:\\r\\n?|\\n)(?:[ \\t]*(?:\\r\\n?|\\n))*[ \\t]*`,
    'g'
  )
  let at = from
  signs.lastIndex = from
  for (let found = signs.exec(source); found && found.index < to; found = signs.exec(source)) {
    const sign = found[0]
    const end = Math.min(found.index + sign.length, to)
    if (sign === '') break
    pieces.copy(at, found.index)
    if (/^[\\']/.test(sign)) pieces.put(decodeEscape(sign), found.index, end)
    else {
      const lines = sign.match(/\r\n?|\n/g)?.length ?? 1
      pieces.put(lines === 1 ? ' ' : '\n'.repeat(lines - 1), found.index, end)
    }
    at = end
  }
  pieces.copy(at, to)
}

interface Line {
  readonly from: number
  readonly to: number
  /** End with the line end. */
  readonly next: number
}

function copyBlock(pieces: Pieces, source: string, from: number, to: number, folded: boolean): void {
  const header = /^[|>][^\r\n]*(?:\r\n?|\n)/.exec(source.slice(from, to))?.[0] ?? ''
  const lines = blockLines(source, from + header.length, to)
  const stated = /^[|>][+-]?([1-9])/.exec(header)?.[1]
  const first = lines.find(line => /[^ \t]/.test(source.slice(line.from, line.to)))
  const indent = stated
    ? baseIndent(source, from) + Number(stated)
    : first
      ? (/^ */.exec(source.slice(first.from, first.to))?.[0].length ?? 0)
      : 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) return
    const text = contentOf(line, indent)
    pieces.copy(...text)
    if (line.next === line.to) continue
    const next = folded ? foldTo(source, lines, index, indent) : index + 1
    const blank = next - index - 1
    const end =
      blank > 0
        ? '\n'.repeat(blank)
        : folded && next === index + 1 && isFolded(source, lines, index, indent)
          ? ' '
          : '\n'
    const following = lines[next]
    pieces.put(end, line.to, following ? contentOf(following, indent)[0] : line.next)
    index = next - 1
  }
}

/** Range of a line without its indent. */
function contentOf({from, to}: Line, indent: number): Range {
  return [Math.min(from + indent, to), to]
}

function baseIndent(source: string, from: number): number {
  const start = Math.max(source.lastIndexOf('\n', from), source.lastIndexOf('\r', from)) + 1
  return /^ */.exec(source.slice(start, from))?.[0].length ?? 0
}

function blockLines(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  let at = from
  while (at < to) {
    const found = /\r\n?|\n/g
    found.lastIndex = at
    const end = found.exec(source)
    const stop = end && end.index < to ? end.index : to
    const next = end && end.index < to ? Math.min(end.index + end[0].length, to) : to
    lines.push({from: at, to: stop, next})
    at = next
  }
  return lines
}

/** True where the line end between two lines of a folded block is a space. */
function isFolded(source: string, lines: readonly Line[], index: number, indent: number): boolean {
  const [here, next] = [lines[index], lines[index + 1]].map(line =>
    line ? source.slice(...contentOf(line, indent)) : ''
  )
  return here !== '' && next !== '' && !/^[ \t]/.test(here ?? '') && !/^[ \t]/.test(next ?? '')
}

/** Index of the line that follows in the text: past blank lines between two lines that fold. */
function foldTo(source: string, lines: readonly Line[], index: number, indent: number): number {
  const text = (at: number) => {
    const line = lines[at]
    return line ? source.slice(...contentOf(line, indent)) : undefined
  }
  let next = index + 1
  while (text(next) === '') next += 1
  const following = text(next)
  // At the end, and beside a line that is indented further, every line end stays.
  if (text(index) === '' || following === undefined || /^[ \t]/.test(text(index) ?? '') || /^[ \t]/.test(following))
    return index + 1
  return next
}
