/** Markdown files that hold many macros: one below each heading, in a fence, a block quote or bare. */
import type {Mode, Range} from '../types.ts'
import {collectPieces, createLayer, type Layer, stackLayers} from './layer.ts'
import {isProse, type MarkdownText, readMarkdown, wholeRange} from './markdown.ts'
import {type MarkdownEvent, readEvents} from './markdown-events.ts'
import {guessMode, hasMachinePlaceholder, speaksToCustomer} from './mode.ts'
import type {Passage} from './reply.ts'
import {lineEnd} from './text.ts'

interface Block {
  readonly kind: 'heading' | 'fence' | 'quote' | 'rule' | 'other'
  readonly range: Range
  /** Depth of a heading. */
  readonly depth: number
  readonly events: readonly MarkdownEvent[]
  /** Index of its first event in the file. */
  readonly index: number
}

interface Section {
  readonly name: string
  readonly depth: number
  readonly blocks: readonly Block[]
}

/** What a Markdown file turned out to be. */
export interface Library {
  readonly mode: Mode
  readonly passages: readonly Passage[]
}

/** Reads a Markdown source as one draft, one macro or a library of macros. */
export function readMarkdownFile(source: string, mode: Mode | 'auto', split: 'heading' | 'auto' = 'auto'): Library {
  const [from, to] = wholeRange(source)
  const events = readEvents(source, from, to)
  const whole = (found: Mode): Library => ({
    mode: found,
    passages: [onePassage(readMarkdown(source, found, [from, to], events))]
  })
  if (mode === 'draft') return whole('draft')
  const sections = splitSections(source, findBlocks(events))
  const titled = sections.filter(section => section.name !== '')
  const fences = titled.flatMap(section => section.blocks.filter(block => isReplyFence(source, block)))
  const sure = mode === 'macro'
  if (fences.length > 1 || (fences.length === 1 && (sure || greets(source, fences[0])))) {
    return library(titled, section =>
      section.blocks.filter(block => fences.includes(block)).map(block => () => readFence(source, block))
    )
  }
  const quoted = titled.filter(section => section.blocks.some(block => block.kind === 'quote'))
  if (quoted.length > 1 || (quoted.length === 1 && sure))
    return library(quoted, section => readQuotes(source, section, events))
  const machine = hasMachinePlaceholder(source)
  const bodies = titled.filter(section => section.blocks.length > 0)
  if ((split === 'heading' || sure || machine) && bodies.length > 1)
    return library(bodies, section => [() => readRun(source, section.blocks, events)])
  const parts = titled.length === 0 && (sure || machine) ? splitRules(findBlocks(events)) : []
  if (parts.length > 1) return library(parts, part => [() => readRun(source, part.blocks, events)])
  if (mode === 'auto' && !machine && isDocumentation(titled)) return {mode: 'draft', passages: []}
  return whole(sure ? 'macro' : guessMode(source))
}

function onePassage(text: MarkdownText): Passage {
  return {locator: '', read: () => ({...text, marked: true})}
}

function library(sections: readonly Section[], find: (section: Section) => (() => MarkdownText)[]): Library {
  const used = new Map<string, number>()
  const passages = sections.flatMap(section =>
    find(section).map(text => {
      const count = (used.get(section.name) ?? 0) + 1
      used.set(section.name, count)
      const name = count > 1 ? `${section.name} (${count})` : section.name
      return {locator: name, name, read: () => ({...text(), marked: true})}
    })
  )
  return {mode: 'macro', passages}
}

function findBlocks(events: readonly MarkdownEvent[]): Block[] {
  const blocks: Block[] = []
  let depth = 0
  let start = 0
  for (const [index, event] of events.entries()) {
    if (event.enter && depth === 0) start = index
    depth += event.enter ? 1 : -1
    if (!event.enter && depth === 0) {
      const block = readBlock(events.slice(start, index + 1), start)
      if (block) blocks.push(block)
    }
  }
  return blocks
}

const kinds: Readonly<Record<string, Block['kind']>> = {
  atxHeading: 'heading',
  setextHeading: 'heading',
  codeFenced: 'fence',
  blockQuote: 'quote',
  thematicBreak: 'rule'
}

function readBlock(events: readonly MarkdownEvent[], index: number): Block | undefined {
  const first = events[0]
  if (!first || /^line|Prefix$|^whitespace$|^yaml$|^toml$|^definition$/.test(first.type)) return undefined
  const sequence = events.find(({type}) => type === 'atxHeadingSequence')
  return {
    kind: kinds[first.type] ?? 'other',
    range: [first.from, first.to],
    depth: sequence ? sequence.to - sequence.from : 2,
    events,
    index
  }
}

function splitSections(source: string, blocks: readonly Block[]): Section[] {
  let current: {name: string; depth: number; blocks: Block[]} = {name: '', depth: 0, blocks: []}
  const sections = [current]
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const name = readMarkdown(source, 'macro', block.range, block.events)
        .layer.text.replace(/^#+\s*/, '')
        .trim()
      current = {name: name || 'untitled', depth: block.depth, blocks: []}
      sections.push(current)
    } else if (block.kind !== 'rule') current.blocks.push(block)
  }
  return sections
}

function fenceInfo(source: string, block: Block): string {
  const info = block.events.find(({type, enter}) => enter && type === 'codeFencedFenceInfo')
  return info ? source.slice(info.from, info.to) : ''
}

function isReplyFence(source: string, block: Block): boolean {
  return block.kind === 'fence' && isProse(fenceInfo(source, block)) && speaksToCustomer(source.slice(...block.range))
}

function greets(source: string, block: Block | undefined): boolean {
  return block !== undefined && /^\s*(?:>\s*)?(?:hi|hello|hey|dear)\b/im.test(source.slice(...block.range))
}

/** The inside of a fence is pasted as it stands, so it is Markdown of its own. */
function readFence(source: string, block: Block): MarkdownText {
  const outer = fenceLayer(source, block)
  const inner = readMarkdown(outer.text, 'macro', [0, outer.text.length])
  return {layer: stackLayers(outer, inner.layer), known: inner.known}
}

function fenceLayer(source: string, block: Block): Layer {
  const pieces = collectPieces(source)
  const prefix = /[^\r\n]*$/.exec(source.slice(0, block.range[0]))?.[0] ?? ''
  let opened = false
  for (const {enter, type, from, to} of block.events) {
    if (!enter && type === 'codeFencedFence') opened = true
    if (!enter || !opened) continue
    if (type === 'codeFlowValue') pieces.copy(from, to)
    else if (type === 'lineEnding' && pieces.length() > 0) pieces.put('\n', from, to)
    else if (/Prefix$|Indent$/.test(type)) pieces.extend(from, to)
  }
  const encode = (text: string) =>
    /^ {0,3}(?:`{3}|~{3})/m.test(text) ? undefined : text.replace(/\n/g, lineEnd(source) + prefix)
  return createLayer(source, pieces.done(), {encode, anchor: block.range[0]})
}

/** The quotes of a section; those that follow one another are one text. */
function readQuotes(source: string, section: Section, events: readonly MarkdownEvent[]): (() => MarkdownText)[] {
  const runs: Block[][] = []
  let last: Block | undefined
  for (const block of section.blocks) {
    if (block.kind === 'quote') {
      if (last?.kind === 'quote') runs.at(-1)?.push(block)
      else runs.push([block])
    }
    last = block
  }
  return runs.map(run => () => readRun(source, run, events))
}

function readRun(source: string, blocks: readonly Block[], events: readonly MarkdownEvent[]): MarkdownText {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return readMarkdown(source, 'macro', [0, 0], [])
  const inside = events.slice(first.index, last.index + last.events.length)
  return readMarkdown(source, 'macro', [first.range[0], last.range[1]], inside)
}

/** Parts between lines of dashes; a heading would have named them. */
function splitRules(blocks: readonly Block[]): Section[] {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'rule') parts.push([])
    else parts.at(-1)?.push(block)
  }
  const filled = parts.filter(part => part.length > 0)
  return filled.map((part, index) => ({name: `macro ${index + 1}`, depth: 1, blocks: part}))
}

/** Many headings on several levels and no macro: a handbook, not a reply. */
function isDocumentation(titled: readonly Section[]): boolean {
  return titled.length >= 4 && new Set(titled.map(section => section.depth)).size >= 2
}
