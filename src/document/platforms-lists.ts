/** Lists that teams keep by hand: a name and a text in each entry. */

import type {Field, Platform} from './platforms.ts'
import {isActive, isEnglish} from './platforms-desks.ts'
import {isRecord, selectValues} from './tree.ts'

const names = 'title name label shortcut shortcode question subject trigger id key'.split(' ')
const texts = 'content_html body_html html content body message text response answer reply template canned'.split(' ')
const roots = [
  '/*',
  '/templates/*',
  '/macros/*',
  '/replies/*',
  '/responses/*',
  '/messages/*',
  '/snippets/*',
  '/data/*',
  '/items/*',
  '/*/*',
  '/*/templates/*',
  '/*/replies/*',
  '/*/*/templates/*',
  '/*/*/replies/*',
  '/*/*/items/*'
]
const enough = 3

/** One record a line or a file. */
export const lists: readonly Platform[] = [
  {
    id: 'records',
    mode: 'draft',
    marks: ['/text', '/reply', '/body & /id'],
    fields: ['/text', '/reply', '/body'].map(select => ({select, content: 'auto', where: isEnglish}))
  }
]

/** Fields of a file that is a list of entries with a name and a text, at one of the usual places. */
export function findList(root: unknown): readonly Field[] | undefined {
  for (const select of roots) {
    const entries = selectValues(root, select)
      .map(({value}) => value)
      .filter(isRecord)
    if (entries.length === 0) continue
    const name = names.find(key =>
      most(entries, entry => typeof entry[key] === 'string' || typeof entry[key] === 'number')
    )
    const text = texts.find(key => most(entries, entry => wordsOf(entry[key]) >= enough))
    if (name && text)
      return [{select: `${select}/${text}`, content: 'auto', name, where: near => isActive(near) && isEnglish(near)}]
  }
  return undefined
}

function most<T>(entries: readonly T[], test: (entry: T) => boolean): boolean {
  return entries.filter(test).length * 2 > entries.length
}

function wordsOf(value: unknown): number {
  return typeof value === 'string' ? (value.match(/\p{L}{2,}/gu)?.length ?? 0) : 0
}
