/** JSON, JSON with comments, and one JSON value a line. */
import {type ParseError, parse, printParseErrorCode, visit} from 'jsonc-parser'
import {UsageError} from '../errors.ts'
import {collectPieces, createLayer, type Encode, type Layer, type Mark, type Pieces} from './layer.ts'
import {type Part, type Place, type Tree, toPointer} from './tree.ts'

const options = {allowTrailingComma: true, disallowComments: false}

/** Reads the JSON between two offsets of a source. Throws a `UsageError` with file and line for what is none. */
export function readJson(source: string, place: {path?: string; from?: number; to?: number} = {}): Tree {
  const from = place.from ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const text = source.slice(from, place.to ?? source.length)
  return {
    root: parseJson(source, text, from, place.path),
    locate: toPointer,
    places: wanted => findPlaces(source, text, from, wanted)
  }
}

function parseJson(source: string, text: string, from: number, path: string | undefined): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const errors: ParseError[] = []
    const root = parse(text, errors, options) as unknown
    const [error] = errors
    if (!error) return root
    const line = source.slice(0, from + error.offset).split(/\r\n?|\n/).length
    throw new UsageError(`Not valid JSON: ${describe(printParseErrorCode(error.error))}`, {
      ...(path ? {path} : {}),
      line
    })
  }
}

/** "PropertyNameExpected" → "property name expected". */
function describe(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}

interface Spot {
  readonly from: number
  readonly to: number
}

/** Offsets of the strings at the wanted paths, by pointer; one walk over the file. */
function findStrings(text: string, from: number, pointers: ReadonlySet<string>): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const path: (string | number)[] = []
  const step = (change: number) => {
    const last = path.at(-1)
    if (typeof last === 'number') path[path.length - 1] = last + change
  }
  const open = (key: string | number) => {
    path.push(key)
    return true
  }
  visit(
    text,
    {
      onObjectBegin: () => open(''),
      onObjectProperty: name => {
        path[path.length - 1] = name
      },
      onObjectEnd: () => void path.pop(),
      onArrayBegin: () => open(0),
      onArrayEnd: () => void path.pop(),
      onSeparator: character => {
        if (character === ',') step(1)
      },
      onLiteralValue: (value, offset, length) => {
        if (typeof value !== 'string') return
        const pointer = toPointer(path)
        if (pointers.has(pointer)) spots.set(pointer, {from: from + offset, to: from + offset + length})
      }
    },
    options
  )
  return spots
}

function findPlaces(
  source: string,
  text: string,
  from: number,
  wanted: readonly (readonly Part[])[]
): (Place | undefined)[] {
  const pointers = wanted.map(parts => parts.map(({path}) => toPointer(path)))
  const spots = findStrings(text, from, new Set(pointers.flat()))
  return wanted.map((parts, index) => {
    const found = (pointers[index] ?? []).flatMap(pointer => spots.get(pointer) ?? [])
    return found.length < parts.length ? undefined : placeOf(source, found, parts)
  })
}

/** A function of its own, so that a place keeps nothing else of the file alive. */
function placeOf(source: string, spots: readonly Spot[], parts: readonly Part[]): Place {
  const joints = parts.length === 1 ? noJoint : parts.map(({joint}) => joint)
  return {from: spots[0]?.from ?? 0, read: () => joinStrings(source, spots, joints)}
}

const noJoint: readonly string[] = ['']

function joinStrings(source: string, spots: readonly Spot[], joints: readonly string[]): Layer {
  const pieces = collectPieces(source)
  const marks: Mark[] = []
  let ascii = true
  let end: number | undefined
  for (const [index, spot] of spots.entries()) {
    const [from, to] = [spot.from + 1, spot.to - 1]
    if (end !== undefined) {
      marks.push({from: end, to: from, side: 'single', pair: 0, keep: true})
      pieces.put(joints[index] ?? '', from, from)
    }
    ascii &&= isEscaped(source.slice(from, to))
    copyString(pieces, source, from, to)
    end = to
  }
  return createLayer(source, pieces.done(), {marks, anchor: (spots[0]?.from ?? 0) + 1, encode: encodeString(ascii)})
}

/** Holds an escape such as `\u00e9` and no letter that would need one. */
function isEscaped(text: string): boolean {
  return /\\u[\da-fA-F]{4}/.test(text) && !/[^\u0000-\u007f]/.test(text)
}

const escapes = /\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|r\\n|.)/g

/** Adds the inside of a JSON string; its line ends become `\n`. */
function copyString(pieces: Pieces, source: string, from: number, to: number): void {
  let at = from
  escapes.lastIndex = from
  for (let found = escapes.exec(source); found && found.index < to; found = escapes.exec(source)) {
    const end = found.index + found[0].length
    pieces.copy(at, found.index)
    pieces.put(decodeEscape(found[0]), found.index, end)
    at = end
  }
  pieces.copy(at, to)
}

function decodeEscape(text: string): string {
  if (text === '\\r\\n' || text === '\\r') return '\n'
  try {
    return JSON.parse(`"${text}"`) as string
  } catch {
    return text
  }
}

function encodeString(ascii: boolean): Encode {
  return text => {
    const encoded = JSON.stringify(text).slice(1, -1)
    if (!ascii) return encoded
    return encoded.replace(/[^\u0000-\u007f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  }
}
