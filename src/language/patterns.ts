/**
 * Word patterns: `word`, `(a|b c)` choice, `(a)?` optional, `{class}` a named word class, `~lemma` any form of a verb, `*` one
 * word, `...` up to four words; `?` and `+` (one or more) after a class. They match norms, never raw text.
 */
import {readVerb} from './inflection.ts'
import type {Word} from './model.ts'

export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>

type Node =
  | {readonly kind: 'test'; readonly test: (word: Word) => boolean}
  | {readonly kind: 'gap'; readonly most: number}
  | {
      readonly kind: 'choice'
      readonly options: readonly (readonly Node[])[]
      readonly least: 0 | 1
      readonly many: boolean
    }

/** A compiled pattern. */
export interface Pattern {
  readonly source: string
  readonly nodes: readonly Node[]
  /** Tests that the first word of a match passes one of; undefined where any word may come first. */
  readonly first: readonly ((word: Word) => boolean)[] | undefined
}

/** Counts matcher steps, for the law that work is linear. */
export const work = {steps: 0}

/** Compiles a pattern; throws a TypeError for an unknown class or an unbalanced bracket. */
export function compilePattern(source: string, classes: WordClasses = {}): Pattern {
  const tokens = source.match(/[()|]|\{[\w-]+\}[?+]?|\)[?]|\.\.\.|~?[^\s()|{}]+/g) ?? []
  const state = {tokens, at: 0, classes, source}
  const nodes = parseSequence(state)
  if (state.at < tokens.length) throw new TypeError(`Expected a balanced pattern, not \`${source}\``)
  return {source, nodes, first: firstTests(nodes)}
}

/** What a match can start with; undefined where that is open. */
function firstTests(nodes: readonly Node[]): ((word: Word) => boolean)[] | undefined {
  const tests: ((word: Word) => boolean)[] = []
  for (const node of nodes) {
    if (node.kind === 'gap') return undefined
    if (node.kind === 'test') return [...tests, node.test]
    for (const option of node.options) {
      const inner = firstTests(option)
      if (!inner) return undefined
      tests.push(...inner)
    }
    if (node.least === 1) return tests
  }
  return undefined
}

interface ParseState {
  readonly tokens: readonly string[]
  at: number
  readonly classes: WordClasses
  readonly source: string
}

function parseSequence(state: ParseState): Node[] {
  const nodes: Node[] = []
  while (state.at < state.tokens.length) {
    const token = state.tokens[state.at] ?? ''
    if (token === '|' || token === ')') return nodes
    state.at++
    nodes.push(token === '(' ? parseChoice(state) : parseToken(state, token))
  }
  return nodes
}

function parseChoice(state: ParseState): Node {
  const options: Node[][] = [parseSequence(state)]
  while (state.tokens[state.at] === '|') {
    state.at++
    options.push(parseSequence(state))
  }
  if (state.tokens[state.at] !== ')') throw new TypeError(`Expected a closing bracket in \`${state.source}\``)
  state.at++
  const optional = state.tokens[state.at] === '?'
  if (optional) state.at++
  return {kind: 'choice', options, least: optional ? 0 : 1, many: false}
}

function parseToken(state: ParseState, token: string): Node {
  if (token === '...') return {kind: 'gap', most: 4}
  if (token === '*') return {kind: 'test', test: word => word.kind !== 'punctuation'}
  if (token.startsWith('{')) {
    const name = token.replace(/[{}?+]/g, '')
    const set = state.classes[name]
    if (!set) throw new TypeError(`Expected a known word class, not {${name}} in \`${state.source}\``)
    const test: Node = {kind: 'test', test: word => set.has(word.norm)}
    if (token.endsWith('?')) return {kind: 'choice', options: [[test]], least: 0, many: false}
    return token.endsWith('+') ? {kind: 'choice', options: [[test]], least: 1, many: true} : test
  }
  if (token.startsWith('~')) {
    const lemma = token.slice(1)
    return {kind: 'test', test: word => word.norm === lemma || readVerb(word.norm)?.lemma === lemma}
  }
  return {kind: 'test', test: word => word.norm === token}
}

/** First match of a pattern at or after a word: word indices, end exclusive. */
export function findPattern(pattern: Pattern, words: readonly Word[], from = 0): readonly [number, number] | undefined {
  for (let at = from; at < words.length; at++) {
    if (!canStart(pattern, words[at])) continue
    const end = matchAt(pattern.nodes, 0, words, at)
    if (end >= 0) return [at, end]
  }
  return undefined
}

/** End of the match that starts at a word, or -1. */
export function matchPattern(pattern: Pattern, words: readonly Word[], at: number): number {
  return canStart(pattern, words[at]) ? matchAt(pattern.nodes, 0, words, at) : -1
}

function canStart({first}: Pattern, word: Word | undefined): boolean {
  return first === undefined || (word !== undefined && first.some(test => test(word)))
}

function matchAt(nodes: readonly Node[], index: number, words: readonly Word[], at: number): number {
  work.steps++
  const node = nodes[index]
  if (!node) return at
  if (node.kind === 'test') {
    const word = words[at]
    return word && node.test(word) ? matchAt(nodes, index + 1, words, at + 1) : -1
  }
  if (node.kind === 'gap') {
    for (let skip = 0; skip <= node.most && at + skip <= words.length; skip++) {
      const end = matchAt(nodes, index + 1, words, at + skip)
      if (end >= 0) return end
      if (words[at + skip]?.kind === 'punctuation') return -1
    }
    return -1
  }
  const rest = nodes.slice(index + 1)
  for (const option of node.options) {
    const again: readonly Node[] = node.many ? [{...node, least: 0}] : []
    const end = matchAt([...option, ...again, ...rest], 0, words, at)
    if (end >= 0) return end
  }
  return node.least === 0 ? matchAt(rest, 0, words, at) : -1
}
