/** Bytes of a file to text: only UTF-8 text passes, anything else says what to do instead. */
import {isUtf8} from 'node:buffer'
import {extname} from 'node:path'

/** Text of a source, or why it cannot be read (a clause that follows the file's name). */
export type Source = {readonly text: string} | {readonly refusal: string}

const packed: Readonly<Record<string, string>> = {
  '.docx': 'a Word file',
  '.doc': 'a Word file',
  '.odt': 'an OpenDocument file',
  '.rtf': 'a Rich Text file',
  '.xlsx': 'an Excel file',
  '.xls': 'an Excel file',
  '.ods': 'an OpenDocument file',
  '.pdf': 'a PDF file',
  '.msg': 'an Outlook file',
  '.zip': 'an archive'
}

/** Tells whether a file's name says that it is an office or archive format, which is never read. */
export function isPacked(path: string): boolean {
  return extname(path).toLowerCase() in packed
}

/** Decodes a source; a byte order mark stays in the text, so that nothing is lost when it is written back. */
export function decodeSource(bytes: Buffer, path: string): Source {
  const kind = packed[extname(path).toLowerCase()]
  if (kind !== undefined) return {refusal: `is ${kind}; export it as CSV, HTML or text`}
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return {refusal: 'is UTF-16; save it as UTF-8'}
  }
  if (bytes.subarray(0, 8000).includes(0)) return {refusal: 'is binary; export it as CSV, HTML or text'}
  if (isUtf8(bytes)) return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}
  const {line, byte} = findInvalidByte(bytes)
  return {refusal: `is not valid UTF-8 (byte 0x${byte.toString(16).toUpperCase()} on line ${line}); save it as UTF-8`}
}

function findInvalidByte(bytes: Buffer): {line: number; byte: number} {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8')
  let offset = 0
  while (offset < bytes.length && bytes[offset] === again[offset]) offset += 1
  const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1)
  return {line, byte: bytes[offset] ?? 0}
}
