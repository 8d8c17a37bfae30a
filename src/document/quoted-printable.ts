/** Quoted-printable text: `=F0=9F=99=82` is one character, `=` at the end of a line is none. */
import type {Edit, Range} from '../types.ts'
import {collectPieces, createLayer, type Layer, type Pieces} from './layer.ts'
import {lineEnd} from './text.ts'

const sign = /(?:=[\dA-Fa-f]{2}(?:=[ \t]*(?:\r\n|\n|\r))*)+|=[ \t]*(?:\r\n|\n|\r)|(?<![ \t])[ \t]*(?:\r\n|\n|\r)/g
const longestLine = 75

/** Reads a part in quoted-printable; undefined for a character set that is not known. */
export function readQuotedPrintable(source: string, [from, to]: Range, charset: string): Layer | undefined {
  const decode = decoder(charset)
  if (!decode) return undefined
  const pieces = collectPieces(source)
  let at = from
  sign.lastIndex = from
  for (let found = sign.exec(source); found && found.index < to; found = sign.exec(source)) {
    const end = Math.min(found.index + found[0].length, to)
    pieces.copy(at, found.index)
    if (/^=[\dA-Fa-f]{2}/.test(found[0])) putBytes(pieces, decode, source, found.index, end)
    else if (!found[0].startsWith('=')) pieces.put('\n', found.index, end)
    at = end
  }
  pieces.copy(at, to)
  const utf8 = /^(?:utf-?8|us-ascii)$/.test(charset)
  const newline = lineEnd(source)
  return createLayer(source, pieces.done(), {
    anchor: from,
    encode: text => encode(text, newline, utf8),
    check: edit => ({range: edit.range, text: wrap(source, edit, newline)})
  })
}

function decoder(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset)
  } catch {
    return undefined
  }
}

function putBytes(
  pieces: Pieces,
  decoder: InstanceType<typeof TextDecoder>,
  source: string,
  from: number,
  to: number
): void {
  const bytes = [...source.slice(from, to).matchAll(/=([\dA-Fa-f]{2})/g)].map(({0: text, 1: hex, index}) => ({
    value: Number.parseInt(hex ?? '0', 16),
    from: from + index,
    to: from + index + text.length
  }))
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at]
    const size = decoder.encoding === 'utf-8' ? utf8Length(first?.value ?? 0) : 1
    const group = bytes.slice(at, at + size)
    const text = decoder.decode(Uint8Array.from(group, byte => byte.value))
    pieces.put(text === '\r' ? '\n' : text, first?.from ?? from, group.at(-1)?.to ?? to)
    at += size
  }
}

function utf8Length(lead: number): number {
  if (lead >= 0xf0) return 4
  if (lead >= 0xe0) return 3
  return lead >= 0xc0 ? 2 : 1
}

/** New text in quoted-printable; undefined for what the character set lacks. */
function encode(text: string, newline: string, utf8: boolean): string | undefined {
  if (!utf8 && /[^\u0000-\u007f]/.test(text)) return undefined
  return text
    .split('\n')
    .map(line => line.replace(/[\t ]$|[^\t -<>-~]/gu, encodeLetter))
    .join(newline)
}

function encodeLetter(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** Soft breaks that keep the lines of an edit short, the rest of its last line included. */
function wrap(source: string, {range: [from, to], text}: Edit, newline: string): string {
  let column = from - Math.max(source.lastIndexOf('\n', from - 1), source.lastIndexOf('\r', from - 1)) - 1
  const rest = /[^\r\n]*/y
  rest.lastIndex = to
  const tail = rest.exec(source)?.[0].length ?? 0
  if (column + text.length + tail <= longestLine && !/[\r\n]/.test(text)) return text
  let written = ''
  for (const [unit] of text.matchAll(/=[\dA-F]{2}|=?(?:\r\n|\n|\r)|[\s\S]/g)) {
    if (/[\r\n]$/.test(unit)) column = 0
    else if (column + unit.length > longestLine) {
      written += `=${newline}`
      column = unit.length
    } else column += unit.length
    written += unit
  }
  return column > 0 && column + tail > longestLine + 1 ? `${written}=${newline}` : written
}
