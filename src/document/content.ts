/** The text inside a string of a data file: plain, HTML, Markdown or Jira's wiki markup. */
import type {Mode, Span} from '../types.ts'
import {readHtml} from './html.ts'
import {readJira} from './jira.ts'
import {type Layer, stackLayers} from './layer.ts'
import {readMarkdown} from './markdown.ts'
import {readText} from './text.ts'

/** How a string holds its text; `auto` tells HTML by its tags. */
export type Content = 'text' | 'html' | 'markdown' | 'jira' | 'auto'

/** A layer with what its markup tells about owners. */
export interface ContentRead {
  readonly layer: Layer
  readonly known: readonly Span[]
  /** The markup tells quotes and fences apart. */
  readonly marked: boolean
}

const readers = {html: readHtml, markdown: readMarkdown, jira: readJira}

/** Reads the text of a layer as content of a kind and puts the result on top of it. */
export function readContent(outer: Layer, content: Content, mode: Mode): ContentRead {
  const kind = content === 'auto' ? guessContent(outer.text) : content
  if (kind === 'text') return {layer: stackLayers(outer, readText(outer.text)), known: [], marked: false}
  const {layer, known} = readers[kind](outer.text, mode)
  return {layer: stackLayers(outer, layer), known, marked: true}
}

const tag =
  /<\/?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|table|td|h[1-6]|html|body|blockquote|font)(?:\s[^<>]{0,500})?\/?>/i

/** HTML where a text holds an ordinary tag or an entity; else plain text. */
function guessContent(text: string): 'text' | 'html' {
  return tag.test(text) || /&(?:nbsp|amp|lt|gt|quot|#\d+);/i.test(text) ? 'html' : 'text'
}
