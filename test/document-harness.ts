/** What the tests of documents have in common. */
import {expect} from 'vitest'
import {type ReadOptions, readDocument} from '../src/document/read.ts'
import type {Reply} from '../src/types.ts'

/** First reply of a source. */
export function firstReply(source: string, options: ReadOptions): Reply {
  const [reply] = readDocument(source, options).replies
  if (!reply) throw new TypeError('Expected a reply')
  return reply
}

/** The source after words of its first reply gave way to others; undefined where the edit is refused. */
export function replaceWords(source: string, options: ReadOptions, old: string, text: string): string | undefined {
  const reply = firstReply(source, options)
  const start = reply.text.indexOf(old)
  expect(start).toBeGreaterThanOrEqual(0)
  const edit = reply.toEdit([start, start + old.length], text)
  return edit && source.slice(0, edit.range[0]) + edit.text + source.slice(edit.range[1])
}
