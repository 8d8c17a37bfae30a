import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {isProjectFile} from '../src/document/paths.ts'
import {readDocument} from '../src/document/read.ts'
import type {Reply} from '../src/types.ts'

interface Unit {
  readonly locator: string
  readonly plain: string
}

const samples = new URL('../fixtures/documents/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(samples, 'manifest.json'), 'utf8')) as {
  files: Record<string, {units: Unit[]}>
}

function sample(file: string): string {
  return readFileSync(join(samples, file), 'utf8')
}

/** What a customer reads of the agent's words: owners and elements that stand for a value left out, spaces joined. */
function plain(reply: Reply): string {
  let text = ''
  let at = 0
  for (const {range, owner} of reply.spans) {
    if (owner === 'agent') continue
    text += reply.text.slice(at, range[0])
    at = range[1]
  }
  return (text + reply.text.slice(at))
    .replace(/<attribute[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('the samples of every platform and format', () => {
  it.each(Object.entries(manifest.files))('%s holds exactly its replies', (file, {units}) => {
    const {replies} = readDocument(sample(file), {path: file})
    const order = (a: Unit, b: Unit) => a.locator.localeCompare(b.locator)
    expect(replies.map(reply => ({locator: reply.locator, plain: plain(reply)})).sort(order)).toEqual(
      units.map(({locator, plain: text}) => ({locator, plain: text})).sort(order)
    )
  })

  it.each(Object.keys(manifest.files))('%s keeps its bytes and its traps', file => {
    const source = sample(file)
    for (const reply of readDocument(source, {path: file}).replies) {
      expect(plain(reply)).not.toContain('TRAP')
      const own = (at: number) =>
        /\p{L}/u.test(reply.text[at] ?? '') && !reply.spans.some(({range}) => range[0] <= at && at < range[1])
      const start = [...reply.text].findIndex((_, at) => own(at))
      const edit = reply.toEdit([start, start + 1], reply.text.slice(start, start + 1))
      expect(edit && source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1])).toBe(source)
    }
  })
})

const repositories = '/work/shared/corpus/macro-repos'

describe.skipIf(!existsSync(repositories))('real macro libraries', () => {
  const counts = existsSync(repositories)
    ? (JSON.parse(readFileSync('/work/shared/corpus/macro-counts.json', 'utf8')) as Record<string, number>)
    : {}

  it.each(Object.entries(counts))('%s holds %i replies', (file, count) => {
    expect(readdirSync(repositories).length).toBeGreaterThan(0)
    expect(countReplies(file)).toBe(count)
  })

  /** Replies of a file, those in another language included. */
  function countReplies(file: string): number {
    if (isProjectFile(file)) return 0
    const {replies, notes} = (() => {
      try {
        return readDocument(readFileSync(join(repositories, file), 'utf8'), {path: file})
      } catch {
        return {replies: [], notes: []}
      }
    })()
    return replies.length + notes.filter(note => note.endsWith('another language.')).length
  }
})
