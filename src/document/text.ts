/** Plain text: line ends become `\n`, a byte order mark is passed over. */
import {collectPieces, createLayer, type Encode, type Layer} from './layer.ts'

/** Line end that a source uses. */
export function lineEnd(source: string): '\n' | '\r\n' | '\r' {
  const found = /\r\n?|\n/.exec(source)?.[0]
  return found === '\r\n' || found === '\r' ? found : '\n'
}

/** Reads a source, or a part of it, as plain text. */
export function readText(source: string, from = 0, to = source.length): Layer {
  const pieces = collectPieces(source)
  let at = from === 0 && source.charCodeAt(0) === 0xfeff ? 1 : from
  const anchor = at
  const ends = /\r\n?/g
  ends.lastIndex = at
  for (let found = ends.exec(source); found && found.index < to; found = ends.exec(source)) {
    pieces.copy(at, found.index)
    at = Math.min(found.index + found[0].length, to)
    pieces.put('\n', found.index, at)
  }
  pieces.copy(at, to)
  const end = lineEnd(source)
  const encode: Encode = text => (end === '\n' ? text : text.replace(/\n/g, end))
  return createLayer(source, pieces.done(), {encode, anchor})
}
