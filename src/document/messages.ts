/** Catalogues of messages for translation, in JSON and YAML: every string is shown to somebody. */

import type {Mode} from '../types.ts'
import {readContent} from './content.ts'
import type {Passage} from './reply.ts'
import {isRecord, type Part, type Path, type Tree} from './tree.ts'

const catalogueName =
  /(?:^|[/\\._-])en(?:[-_][A-Za-z]{2})?\.(?:jsonc?|ya?ml)$|[/\\](?:i18n|locales?|lang(?:uages)?|translations)[/\\]/i
const placeholder = /\{\{[\w.]+\}\}|%\{\w+\}|\{\w+,\s*(?:plural|select)|_(?:one|other|few|many|zero)$/

/** Texts of a catalogue; undefined for a file that does not look like one. */
export function readMessages(tree: Tree, mode: Mode, path = ''): Passage[] | undefined {
  const root = tree.root
  const language = isRecord(root) ? Object.keys(root).filter(key => /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key)) : []
  const english = language.filter(key => /^en\b|^en[-_]/.test(key))
  const only = isRecord(root) && language.length === Object.keys(root).length && language.length > 0
  const start: Path[] = only ? english.map(key => [key]) : [[]]
  const texts = start.flatMap(each =>
    collectTexts(
      each.reduce((value, key) => (isRecord(value) ? value[key] : undefined), root),
      each
    )
  )
  if (texts === undefined || texts.length === 0) return undefined
  const sure = catalogueName.test(path) || only
  if (!sure && !texts.some(({text, path: keys}) => placeholder.test(text) || placeholder.test(String(keys.at(-1)))))
    return undefined
  if (!allStrings(root)) return undefined
  const parts: Part[][] = texts.map(each => [{path: each.path, joint: ''}])
  return tree.places(parts).flatMap((place, index) => {
    const path = texts[index]?.path
    return place && path ? [{locator: tree.locate(path), read: () => readContent(place.read(), 'auto', mode)}] : []
  })
}

function collectTexts(value: unknown, path: Path): Array<{path: Path; text: string}> {
  if (typeof value === 'string') return [{path, text: value}]
  if (Array.isArray(value)) return value.flatMap((child, index) => collectTexts(child, [...path, index]))
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, child]) => (key.startsWith('@') ? [] : collectTexts(child, [...path, key])))
    : []
}

function allStrings(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(allStrings)
  return isRecord(value) ? Object.values(value).every(allStrings) : typeof value === 'string' || value === null
}
