/** Cases of a rule, read from the Markdown page that explains it. */
import type {List, ListItem, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {parse as parseYaml} from 'yaml'
import type {LintOptions, Range, Rewrite, Safety, Voice} from './types.ts'

/** What a `yaml` fence before a case sets: how the draft is read, the rule's options, and the team's facts. */
export interface CaseOptions
  extends Pick<LintOptions, 'mode' | 'channel' | 'thread' | 'replyType' | 'locale' | 'format'> {
  /** Options of the rule under test. */
  readonly options?: Readonly<Record<string, unknown>>
  readonly voice?: Voice
  readonly us?: readonly string[]
}

/** A rewrite as a case lists it. */
export type ExpectedRewrite = Pick<Rewrite, 'text' | 'safety'>

/** One draft, with what the rule must say of it. */
export interface Case {
  /** 1-based line of its block quote. */
  readonly line: number
  /** The draft, without the marks that show places. */
  readonly text: string
  /** Words at fault, as offsets in `text`; the first is the finding's place, an empty range an insertion. Empty in `passes`. */
  readonly places: readonly Range[]
  /** Rewrites of the first finding, in order; undefined where the case lists none. */
  readonly rewrites: readonly ExpectedRewrite[] | undefined
  readonly options: CaseOptions
}

/** Cases of a rule. */
export interface Fixture {
  /** Rule id, from the title. */
  readonly id: string
  readonly flags: readonly Case[]
  readonly passes: readonly Case[]
}

const optionNames = ['mode', 'channel', 'thread', 'replyType', 'locale', 'format', 'options', 'voice', 'us']
const bold = /\*\*(?=\S)(.+?)\*\*/gs

/**
 * Reads the cases of a rule.
 *
 * A block quote is one draft, as written (no escapes are needed); **bold** in it marks words at fault and `**^**` a
 * place where something is missing, without any bold the whole draft is at fault. A list below gives the rewrites in
 * order, each `review` unless it starts with `safe:` or `fill:`. A `yaml` fence above holds options. Throws a
 * `TypeError` that names the line where the page is something else.
 */
export function parseFixture(markdown: string): Fixture {
  const source = markdown.replace(/\r\n?/g, '\n')
  const cases: Record<'flags' | 'passes', Case[]> = {flags: [], passes: []}
  let id = ''
  let section: 'flags' | 'passes' | undefined
  let options: CaseOptions = {}
  for (const node of fromMarkdown(source).children) {
    if (node.type === 'heading') {
      const title = raw(node, source).replace(/^#+\s*/, '')
      if (node.depth === 1) id = title
      else section = toSection(title, lineOf(node))
    } else if (node.type === 'code' && node.lang === 'yaml') {
      options = toOptions(node.value, lineOf(node))
    } else if (node.type === 'blockquote') {
      if (!section)
        throw new TypeError(`Expected \`## Flags\` or \`## Passes\` before the case in line ${lineOf(node)}`)
      cases[section].push(toCase(raw(node, source), lineOf(node), section, options))
      options = {}
    } else if (node.type === 'list') {
      addRewrites(cases[section ?? 'passes'], section, node, source)
    }
  }
  return {id, ...cases}
}

function toSection(title: string, at: number): 'flags' | 'passes' {
  const name = title.toLowerCase()
  if (name === 'flags' || name === 'passes') return name
  throw new TypeError(`Expected \`## Flags\` or \`## Passes\` in line ${at}, not \`${title}\``)
}

function toOptions(yaml: string, at: number): CaseOptions {
  const value: unknown = parseYaml(yaml)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`Expected a map of options in the fence of line ${at}`)
  }
  const unknown = Object.keys(value).find(key => !optionNames.includes(key))
  if (unknown)
    throw new TypeError(`Expected one of ${optionNames.join(', ')} in the fence of line ${at}, not ${unknown}`)
  return value as CaseOptions
}

function toCase(quote: string, at: number, section: 'flags' | 'passes', options: CaseOptions): Case {
  const marked = quote
    .split('\n')
    .map(text => text.replace(/^ {0,3}> ?/, ''))
    .join('\n')
  const places: Range[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(bold)) {
    const words = match[1] === '^' ? '' : (match[1] ?? '')
    text += marked.slice(from, match.index)
    places.push([text.length, text.length + words.length])
    text += words
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  if (section === 'passes' && places.length > 0)
    throw new TypeError(`Expected no bold in the passing case of line ${at}`)
  if (section === 'flags' && places.length === 0) places.push([0, text.length])
  return {line: at, text, places, rewrites: undefined, options}
}

function addRewrites(cases: Case[], section: string | undefined, node: List, source: string): void {
  const test = cases.pop()
  if (!test || section !== 'flags' || test.rewrites) {
    throw new TypeError(`Expected a flagged case above the list of rewrites in line ${lineOf(node)}`)
  }
  cases.push({...test, rewrites: node.children.map(item => toRewrite(item, source))})
}

function toRewrite(item: ListItem, source: string): ExpectedRewrite {
  const [bullet = ''] = /^(?:[-*+]|\d+[.)]) */.exec(raw(item, source)) ?? []
  const indent = new RegExp(`^ {0,${bullet.length}}`, 'gm')
  const text = raw(item, source).slice(bullet.length).replace(indent, '')
  const [, safety, rest] = /^(safe|fill|review):\s*(.*)$/s.exec(text) ?? []
  return rest === undefined ? {text, safety: 'review'} : {text: rest, safety: safety as Safety}
}

function raw(node: RootContent | ListItem, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 0
}
