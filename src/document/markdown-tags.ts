/** Raw HTML inside Markdown. */
import {decodeString} from 'micromark-util-decode-string'
import type {Range} from '../types.ts'
import {
  codeElements,
  deletedElements,
  formatElements,
  hiddenElements,
  isElement,
  voidElements
} from './html-elements.ts'
import {markOne, markPair, type Writer} from './markdown-writer.ts'

const tagName = /^<(\/?)([A-Za-z][\w-]*)/

/** Reads one inline tag or comment; an element that browsers do not know is a placeholder and stays text. */
export function readInlineTag(writer: Writer, from: number, to: number): void {
  const [, slash = '', found = ''] = tagName.exec(writer.source.slice(from, to)) ?? []
  const name = found.toLowerCase()
  if (name === 'br') writer.pieces.put('\n', from, to)
  else if (name && !isElement(name)) writer.pieces.copy(from, to)
  else if (!name || voidElements.has(name)) markOne(writer, from, to)
  else if (slash === '') writer.tags.push({name, from, to, at: writer.pieces.length()})
  else closeTag(writer, name, from, to)
}

function closeTag(writer: Writer, name: string, from: number, to: number): void {
  const index = writer.tags.findLastIndex(tag => tag.name === name)
  const tag = writer.tags[index]
  if (!tag) {
    markOne(writer, from, to)
    return
  }
  for (const unclosed of writer.tags.splice(index).slice(1)) markOne(writer, unclosed.from, unclosed.to)
  markPair(writer, [tag.from, tag.to], [from, to], !formatElements.has(name))
  const range: Range = [tag.at, writer.pieces.length()]
  if (deletedElements.has(name)) writer.known.push({range, owner: 'mention'})
  else if (codeElements.has(name) && range[1] > range[0]) writer.known.push({range, owner: 'agent', token: 'code'})
  else if (name === 'q') writer.known.push({range, owner: 'customer'})
}

const signs = /<!--|<\/?([A-Za-z][\w-]*)[^<>]*>|&#?[A-Za-z0-9]{1,31};/g

/** Reads one line of a block of raw HTML; comments, quotes and elements that are not shown are passed over. */
export function readBlockTags(writer: Writer, from: number, to: number): void {
  const {source, pieces} = writer
  let at = from
  while (at < to) {
    if (writer.hiddenUntil) {
      const end = source.slice(at, to).toLowerCase().indexOf(writer.hiddenUntil)
      if (end < 0) return
      at += end + writer.hiddenUntil.length
      writer.hiddenUntil = undefined
      continue
    }
    signs.lastIndex = at
    const found = signs.exec(source)
    if (!found || found.index >= to) {
      pieces.copy(at, to)
      return
    }
    const end = found.index + found[0].length
    pieces.copy(at, found.index)
    readSign(writer, found[0], found[1]?.toLowerCase(), found.index, Math.min(end, to))
    at = Math.min(end, to)
  }
}

function readSign(writer: Writer, sign: string, name: string | undefined, from: number, to: number): void {
  if (sign === '<!--') writer.hiddenUntil = '-->'
  else if (name === undefined) writer.pieces.put(decodeString(sign), from, to)
  else if (name === 'br') writer.pieces.put('\n', from, to)
  else if (hiddenElements.has(name) || name === 'blockquote') {
    if (!sign.startsWith('</') && !sign.endsWith('/>')) writer.hiddenUntil = `</${name}>`
  } else if (isElement(name)) markOne(writer, from, to)
  else writer.pieces.copy(from, to)
}
