/** gettext catalogues: the translations, with the comments and source strings left alone. */
import {UsageError} from '../errors.ts'
import type {Range} from '../types.ts'
import {collectPieces, createLayer, type Layer, type Pieces} from './layer.ts'

/** A translation in a catalogue. */
export interface PoText {
  /** Source string and plural index, as in `apology[0]`. */
  readonly locator: string
  read(): Layer
}

interface Entry {
  id: string
  fuzzy: boolean
  readonly texts: Array<{index: number; parts: Range[]}>
}

/** What a catalogue holds. */
export interface Catalogue {
  /** `Language` of the header; '' where it says none. */
  readonly language: string
  readonly texts: readonly PoText[]
}

/** Reads a source as a catalogue. Throws a `UsageError` with file and line for a line that belongs to none. */
export function readPo(source: string, path?: string): Catalogue {
  const entries = readEntries(source, path)
  const header = entries.find(entry => entry.id === '')
  const head = header?.texts[0] ? layerOf(source, header.texts[0].parts).text : ''
  const texts = entries
    .filter(entry => entry.id !== '' && !entry.fuzzy)
    .flatMap(({id, texts: all}) =>
      all.map(({index, parts}) => ({locator: `${id}[${index}]`, read: () => layerOf(source, parts)}))
    )
  return {language: /^Language:[ \t]*(\S*)/m.exec(head)?.[1] ?? '', texts}
}

const keywords = 'msgctxt|msgid_plural|msgid|msgstr'
const string = '"((?:[^"\\\\\\r\\n]|\\\\.)*)"[ \\t]*'
const line = new RegExp(`^[ \\t]*(?:(#[^\\r\\n]*)|(?:(${keywords})(?:\\[(\\d+)\\])?[ \\t]*)?(?:${string})?)$`)

function readEntries(source: string, path: string | undefined): Entry[] {
  const entries: Entry[] = []
  let current: Entry = {id: '', fuzzy: false, texts: []}
  let keyword = ''
  let number = 0
  for (const {0: text, index: start} of source.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (/^[\r\n]/.test(text)) {
      number += 1
      continue
    }
    const found = line.exec(text.replace(/^\uFEFF/, ''))
    if (!found)
      throw new UsageError('Not a gettext line: expected a comment, msgid, msgstr or a quoted string', {
        ...(path ? {path} : {}),
        line: number + 1
      })
    const [, comment, word, plural = '0', quoted] = found
    if (comment !== undefined || word === 'msgctxt' || (word === 'msgid' && keyword !== 'msgctxt')) {
      if (keyword.startsWith('msgstr')) {
        current = {id: '', fuzzy: false, texts: []}
        keyword = ''
      }
      if (/^#,.*\bfuzzy\b/.test(comment ?? '')) current.fuzzy = true
      if (comment !== undefined) continue
    }
    if (word !== undefined) keyword = word
    if (word === 'msgstr') {
      if (current.texts.length === 0) entries.push(current)
      current.texts.push({index: Number(plural), parts: []})
    }
    if (quoted === undefined) continue
    const from = start + text.indexOf('"') + 1
    if (keyword === 'msgid') current.id += decode(quoted)
    else if (keyword === 'msgstr') current.texts.at(-1)?.parts.push([from, from + quoted.length])
  }
  return entries
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\n',
  '"': '"',
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v'
}

function decode(text: string): string {
  return text.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign)
}

function layerOf(source: string, parts: readonly Range[]): Layer {
  const pieces = collectPieces(source)
  for (const [from, to] of parts) copyQuoted(pieces, source, from, to)
  const encode = (text: string) => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')
  return createLayer(source, pieces.done(), {anchor: parts.at(-1)?.[0] ?? 0, encode})
}

function copyQuoted(pieces: Pieces, source: string, from: number, to: number): void {
  let at = from
  for (const {0: sign, index} of source.slice(from, to).matchAll(/\\r\\n|\\./g)) {
    pieces.copy(at, from + index)
    at = from + index + sign.length
    pieces.put(sign === '\\r\\n' ? '\n' : decode(sign), from + index, at)
  }
  pieces.copy(at, to)
}
