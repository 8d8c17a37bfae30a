/** Inline ignores in data: a key "support-lint" beside what it holds for. */
import {type Node as JsonNode, parseTree} from 'jsonc-parser'
import {isMap, isScalar, isSeq, parseDocument} from 'yaml'
import type {Format, Range} from '../types.ts'
import {type Directive, readRules} from './directive-comments.ts'

/**
 * Directives of a JSON or YAML source: `"support-lint": "pat-apology -- legal wording"` in an object holds for all
 * replies in that object. Other formats have none.
 */
export function readKeys(source: string, format: Format): readonly Directive[] {
  if (!source.includes('support-lint')) return []
  if (format === 'json') return readJson(parseTree(source), '')
  return format === 'yaml' ? readYaml(parseDocument(source).contents, '') : []
}

function readJson(node: JsonNode | undefined, pointer: string): Directive[] {
  if (node?.type === 'array') {
    return (node.children ?? []).flatMap((child, index) => readJson(child, `${pointer}/${index}`))
  }
  if (node?.type !== 'object') return []
  return (node.children ?? []).flatMap(({children = [], offset, length}) => {
    const [key, value] = children
    if (key?.value === 'support-lint') return directive(value?.value, pointer, [offset, offset + length])
    return readJson(value, `${pointer}/${toSegment(String(key?.value))}`)
  })
}

function readYaml(node: unknown, pointer: string): Directive[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => readYaml(item, `${pointer}/${index}`))
  if (!isMap(node)) return []
  return node.items.flatMap(({key, value}) => {
    const name = isScalar(key) ? String(key.value) : ''
    if (name !== 'support-lint') return readYaml(value, `${pointer}/${toSegment(name)}`)
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0
    const [, end = start] = isScalar(value) ? (value.range ?? []) : []
    return isScalar(value) ? directive(value.value, pointer, [start, end]) : []
  })
}

function directive(value: unknown, under: string, range: Range): Directive[] {
  if (typeof value !== 'string') return []
  const {rules, reason} = readRules(value.replace(/^\s*(?:support-lint-)?disable\b/, ''))
  return [{rules, reason, range, reach: [0, 0], under}]
}

/** A key as a segment of a JSON pointer. */
function toSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
