/** The text inside a string of a data file: plain, HTML or Markdown. */
import type {Mode, Span} from '../types.ts'
import {readHtml} from './html.ts'
import {type Layer, stackLayers} from './layer.ts'
import {readMarkdown} from './markdown.ts'
import {readText} from './text.ts'

/** How a string holds its text; `auto` tells HTML by its tags. */
export type Content = 'text' | 'html' | 'markdown' | 'auto'

/** A layer with what its markup tells about owners. */
export interface ContentRead {
  readonly layer: Layer
  readonly known: readonly Span[]
  /** The markup tells quotes and fences apart. */
  readonly marked: boolean
}

/** Reads the text of a layer as content of a kind and puts the result on top of it. */
export function readContent(outer: Layer, content: Content, mode: Mode): ContentRead {
  const kind = content === 'auto' ? guessContent(outer.text) : content
  if (kind === 'text') return {layer: stackLayers(outer, readText(outer.text)), known: [], marked: false}
  const {layer, known} = kind === 'html' ? readHtml(outer.text, mode) : readMarkdown(outer.text, mode)
  return {layer: stackLayers(outer, layer), known, marked: true}
}

/** HTML where a text holds an ordinary tag or an entity; else plain text. */
export function guessContent(text: string): 'text' | 'html' {
  return /<\/?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|table|td|h[1-6]|html|body|blockquote|font)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i.test(
    text
  )
    ? 'html'
    : 'text'
}
