/** E-mail: the text part that a reader sees, through multipart and transfer encodings. */
import type {Mode, Range} from '../types.ts'
import {type ContentRead, readContent} from './content.ts'
import {createLayer, type Layer} from './layer.ts'
import {readQuotedPrintable} from './quoted-printable.ts'
import type {Passage} from './reply.ts'
import {readText} from './text.ts'
import {pairLayers} from './twin.ts'

interface Part {
  readonly type: string
  readonly charset: string
  readonly encoding: string
  readonly attached: boolean
  readonly body: Range
  readonly children: readonly Part[]
}

/** A text of a mail; `locator` is its media type. */
interface MailText extends ContentRead {
  readonly locator: string
}

const deepest = 10

/** Reads the texts of a mail: of alternatives the plain one, bound to its HTML twin. */
export function readMail(source: string, mode: Mode): {passages: readonly Passage[]; notes: readonly string[]} {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const notes: string[] = []
  const texts = readPart(source, mode, parsePart(source, [start, source.length], 0), notes)
  return {passages: texts.map(text => ({locator: text.locator, read: () => text})), notes}
}

function parsePart(source: string, [from, to]: Range, depth: number): Part {
  const head = /\r\n\r\n|\n\n|\r\r/g
  head.lastIndex = from
  const empty = /^(?:\r\n|\n|\r)/.exec(source.slice(from, from + 2))
  const blank = empty ? undefined : head.exec(source)
  const headEnd = empty ? from : blank && blank.index < to ? blank.index : to
  const bodyFrom = empty ? from + empty[0].length : blank && blank.index < to ? blank.index + blank[0].length : to
  const headers = source.slice(from, headEnd).replace(/(?:\r\n|\n|\r)[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? ''
  const type = field('Content-Type') || 'text/plain'
  const media = type.split(';')[0]?.trim().toLowerCase() ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  const body: Range = [bodyFrom, to]
  return {
    type: media,
    charset: (/charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8').toLowerCase(),
    encoding: field('Content-Transfer-Encoding').toLowerCase() || '7bit',
    attached: /^attachment/i.test(field('Content-Disposition')),
    body,
    children:
      boundary && depth < deepest
        ? splitParts(source, body, boundary).map(range => parsePart(source, range, depth + 1))
        : []
  }
}

function splitParts(source: string, [from, to]: Range, boundary: string): Range[] {
  const parts: Range[] = []
  let start: number | undefined
  let at = from
  while (at < to) {
    const next = source.indexOf(`--${boundary}`, at)
    if (next < 0 || next >= to) break
    at = next + boundary.length + 2
    if (next > from && !/[\r\n]/.test(source[next - 1] ?? '')) continue
    if (start !== undefined) parts.push([start, endBefore(source, next)])
    if (source.startsWith('--', at)) return parts
    const end = /[^\r\n]*(?:\r\n|\n|\r|$)/y
    end.lastIndex = at
    at += end.exec(source)?.[0].length ?? 0
    start = at
  }
  if (start !== undefined) parts.push([start, to])
  return parts
}

/** The line end before a boundary belongs to the boundary. */
function endBefore(source: string, at: number): number {
  if (source[at - 1] === '\n' && source[at - 2] === '\r') return at - 2
  return /[\r\n]/.test(source[at - 1] ?? '') ? at - 1 : at
}

function readPart(source: string, mode: Mode, part: Part, notes: string[]): MailText[] {
  if (part.attached) return []
  if (part.type === 'multipart/alternative') return readAlternatives(source, mode, part.children, notes)
  if (part.type.startsWith('multipart/') || part.type === 'message/rfc822')
    return part.children.flatMap(child => readPart(source, mode, child, notes))
  if (part.type !== 'text/plain' && part.type !== 'text/html') return []
  const outer = readBody(source, part)
  if (!outer) {
    notes.push(`Skipped the ${part.type} part: its character set ${part.charset} is not known.`)
    return []
  }
  return [{...readContent(outer, part.type === 'text/html' ? 'html' : 'text', mode), locator: part.type}]
}

function readAlternatives(source: string, mode: Mode, parts: readonly Part[], notes: string[]): MailText[] {
  const texts = parts.flatMap(part => readPart(source, mode, part, notes))
  const plain = texts.find(({locator}) => locator === 'text/plain')
  const html = texts.find(({locator}) => locator === 'text/html')
  if (!plain || !html) return texts.slice(0, 1)
  return [{...plain, layer: pairLayers(source, plain.layer, html.layer)}]
}

function readBody(source: string, {encoding, charset, body}: Part): Layer | undefined {
  if (encoding === 'quoted-printable') return readQuotedPrintable(source, body, charset)
  if (encoding === 'base64') return readBase64(source, body, charset)
  return readText(source, ...body)
}

/** Text in base64 is read, never written: its bytes have no places of their own. */
function readBase64(source: string, [from, to]: Range, charset: string): Layer | undefined {
  const packed = source.slice(from, to).replace(/[^A-Za-z\d+/]/g, '')
  const bytes = Uint8Array.from(atob(packed), unit => unit.charCodeAt(0))
  try {
    const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n')
    return createLayer(
      source,
      {text, pieces: [{at: 0, size: text.length, from, to}]},
      {anchor: from, encode: () => undefined}
    )
  } catch {
    return undefined
  }
}
