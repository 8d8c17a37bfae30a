/** What lies in fixtures/, and the prose that we publish. */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import type {Case} from '../../src/fixture.ts'
import {parseFixture} from '../../src/fixture.ts'
import {fillBlanks} from '../../src/rewrite/blanks.ts'
import type {Rewrite} from '../../src/types.ts'

/** The repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}

/** Paths of the repository's files that a glob names, sorted. */
export function list(...patterns: readonly string[]): string[] {
  return globSync([...patterns], {cwd: root, ignore: ['**/node_modules/**', 'dist/**']}).sort()
}

/** Fixture of a rule; a page without cases where it has none yet. */
export function readFixture(id: string): string {
  const path = `fixtures/rules/${id}.md`
  return existsSync(`${root}${path}`) ? read(path) : `# ${id}\n`
}

/** All cases of a rule. */
export function casesOf(id: string): Case[] {
  const {flags, passes} = parseFixture(readFixture(id))
  return [...flags, ...passes]
}

/** The draft with a rewrite in place, its blanks filled with a plain noun or time; an insertion joins with a space. */
export function applyRewrite(draft: string, rewrite: Rewrite): {text: string; start: number; end: number} {
  const words = fillBlanks(rewrite.text, rewrite.blanks)
  const from = rewrite.place.start.offset ?? 0
  const to = rewrite.place.end.offset ?? 0
  const joint = from === to && from > 0 && !/\s$/.test(draft.slice(0, from)) ? ' ' : ''
  const tail = from === to && /^\S/.test(draft.slice(to)) ? ' ' : ''
  return {
    text: draft.slice(0, from) + joint + words + tail + draft.slice(to),
    start: from + joint.length,
    end: from + joint.length + words.length
  }
}
