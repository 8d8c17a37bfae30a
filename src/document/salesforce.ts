/** Salesforce keeps a mail template's plain text in a file of metadata beside it. */
import {decodeReference} from './html-events.ts'
import {collectPieces, createLayer, type Layer} from './layer.ts'
import {lineEnd} from './text.ts'

/** True for the metadata of a mail template. */
export function isEmailTemplate(source: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>)?\s*(?:<!--[\s\S]*?-->\s*)?<EmailTemplate[\s>]/.test(source.slice(0, 2000))
}

/** Layer over the plain text of a template; undefined where it has none. */
export function readTextOnly(source: string): Layer | undefined {
  const open = /<textOnly>/.exec(source)
  const to = source.indexOf('</textOnly>')
  if (!open || to < 0) return undefined
  const from = open.index + open[0].length
  const pieces = collectPieces(source)
  let at = from
  for (const {0: sign, index} of source
    .slice(from, to)
    .matchAll(/&(?:#x[\dA-Fa-f]+|#\d+|amp|lt|gt|quot|apos);|\r\n?/g)) {
    pieces.copy(at, from + index)
    at = from + index + sign.length
    pieces.put(sign.startsWith('&') ? decodeReference(sign) : '\n', from + index, at)
  }
  pieces.copy(at, to)
  const newline = lineEnd(source)
  const encode = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, newline)
  return createLayer(source, pieces.done(), {anchor: from, encode})
}
