/** Files of data: finds the replies in them by platform or by selector. */
import {UsageError} from '../errors.ts'
import type {Mode} from '../types.ts'
import {type Content, readContent} from './content.ts'
import {readJson} from './json.ts'
import {stackLayers} from './layer.ts'
import {type Field, type Platform, platforms} from './platforms.ts'
import {findList} from './platforms-lists.ts'
import type {Passage} from './reply.ts'
import {
  fromPointer,
  isRecord,
  lookAbove,
  type Match,
  type Part,
  type Path,
  type Place,
  type Tree,
  toPointer,
  visitValues
} from './tree.ts'

/** How one set of files keeps its replies; the entries of `documents` in the configuration. */
export interface DocumentOptions {
  /** Id of a platform, in place of detection. */
  readonly platform?: string
  /** JSON pointers whose keys may be `*`, or names of columns or keys. */
  readonly replies?: string | readonly string[]
  /** How the texts are written. */
  readonly format?: Content | 'auto'
  /** Key or column that names a reply. */
  readonly name?: string
  /** Values that other keys or columns of the entry must have. */
  readonly where?: Readonly<Record<string, string>>
  readonly mode?: Mode | 'auto'
  /** Markdown: one reply below each heading. */
  readonly split?: 'heading'
}

/** Passages of a file of data, and how it is to be read. */
export interface DataRead {
  readonly mode: Mode
  readonly passages: readonly Passage[]
}

/** What the file before was, to be tried first. */
export interface Memo {
  platform?: Platform
}

/** What a file of data holds; undefined where neither a platform nor a selector finds anything. */
export function readData(
  tree: Tree,
  options: DocumentOptions,
  asked: Mode | 'auto',
  column: (name: string) => string,
  memo: Memo = {}
): DataRead | undefined {
  const chosen = chooseFields(tree.root, options, column, memo)
  if (!chosen) return undefined
  const mode = asked === 'auto' ? chosen.mode : asked
  return {mode, passages: readFields(tree, chosen.fields, mode)}
}

interface Chosen {
  readonly mode: Mode
  readonly fields: readonly Field[]
}

function chooseFields(
  root: unknown,
  options: DocumentOptions,
  column: (name: string) => string,
  memo: Memo
): Chosen | undefined {
  if (options.replies !== undefined) return {mode: 'macro', fields: selectorFields(options, column)}
  if (options.platform !== undefined) {
    const named = platforms.find(({id}) => id === options.platform)
    if (!named)
      throw new UsageError(
        `Unknown platform “${options.platform}”: expected one of ${platforms.map(({id}) => id).join(', ')}`
      )
    return {mode: named.mode ?? 'macro', fields: named.fields}
  }
  const known = memo.platform && isMarked(root, memo.platform) ? memo.platform : undefined
  const platform = known ?? platforms.find(each => isMarked(root, each))
  if (platform) memo.platform = platform
  if (platform) return {mode: platform.mode ?? 'macro', fields: platform.fields}
  const list = findList(root)
  return list && {mode: 'macro', fields: list}
}

function selectorFields(
  {replies = [], format, name, where}: DocumentOptions,
  column: (name: string) => string
): Field[] {
  const wanted = Object.entries(where ?? {})
  return [replies].flat().map(selector => ({
    select: selector.startsWith('/') ? selector : column(selector),
    content: format ?? 'auto',
    ...(name === undefined ? {} : {name}),
    where: near => wanted.every(([key, value]) => String(near(key)) === value)
  }))
}

function isMarked(root: unknown, {marks}: Platform): boolean {
  return marks.some(mark => mark.split(' & ').every(pointer => holds(root, fromPointer(pointer), {left: 20_000})))
}

/** How many entries of a list are looked at to tell what it is. */
const sample = 100

function holds(value: unknown, keys: readonly string[], budget: {left: number}): boolean {
  const [key, ...rest] = keys
  if (key === undefined) return value !== null && value !== undefined
  if (--budget.left < 0 || typeof value !== 'object' || value === null) return false
  const children = () => (Array.isArray(value) ? value.slice(0, sample) : Object.values(value).slice(0, sample))
  if (key === '**') return holds(value, rest, budget) || children().some(child => holds(child, keys, budget))
  if (key === '*') return children().some(child => holds(child, rest, budget))
  return isRecord(value) && Object.hasOwn(value, key) && holds(value[key], rest, budget)
}

interface Wanted {
  readonly path: Path
  readonly field: Field
  readonly parts: readonly Part[]
  readonly name: string | undefined
}

function nameOf(match: Match, {name: key}: Field): string | undefined {
  const name = key === undefined ? undefined : lookAbove(match, key)
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}

function readFields(tree: Tree, fields: readonly Field[], mode: Mode): Passage[] {
  const seen = new Set<string>()
  const wanted: Wanted[] = []
  for (const field of fields) {
    visitValues(tree.root, field.select, match => {
      const parts = field.rich ? textNodes(match) : [{path: match.path, joint: ''}]
      const value = field.rich ? '' : match.value
      if (typeof value !== 'string' || parts.length === 0) return
      if (field.where && !field.where(name => lookAbove(match, name), value)) return
      const key = toPointer(match.path)
      if (seen.has(key)) return
      seen.add(key)
      const path = [...match.path]
      wanted.push({path, field, parts: field.rich ? parts : [{path, joint: ''}], name: nameOf(match, field)})
    })
  }
  const places = tree.places(wanted.map(({parts}) => parts))
  return wanted
    .flatMap((each, index) => ({each, place: places[index]}))
    .sort((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0))
    .flatMap(({each, place}) => (place ? readField(tree, each, place, mode) : []))
}

function readField(tree: Tree, {path, field, name}: Wanted, place: Place, mode: Mode): Passage[] {
  const named = name === undefined ? {} : {name}
  const locator = tree.locate(path) + (field.suffix ?? '')
  const content = field.content ?? 'auto'
  if (!field.inside) return [{locator, ...named, read: () => readContent(place.read(), content, mode)}]
  return readFields(readJson(place.read().text), field.inside, mode).map(passage => ({
    ...named,
    locator: `${locator}#${passage.locator}`,
    read() {
      const inner = passage.read()
      return {...inner, layer: stackLayers(place.read(), inner.layer)}
    }
  }))
}

const blocks = /^(?:paragraph|heading|listItem|blockquote|panel|codeBlock)$/

/** Text nodes of an Atlassian document, with line ends between its blocks. */
function textNodes({path, value}: Match): Part[] {
  const parts: Part[] = []
  let joint = ''
  const walk = (node: unknown, at: Match['path']) => {
    if (!isRecord(node)) return
    if (node.type === 'text' && typeof node.text === 'string') {
      parts.push({path: [...at, 'text'], joint: parts.length === 0 ? '' : joint})
      joint = ''
    }
    if (node.type === 'hardBreak') joint = '\n'
    if (node.type === 'codeBlock' || !Array.isArray(node.content)) return
    for (const [index, child] of node.content.entries()) walk(child, [...at, 'content', index])
    if (blocks.test(String(node.type))) joint = '\n\n'
  }
  walk(value, path)
  return parts
}
