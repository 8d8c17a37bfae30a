/** Words of an old and a new text, and the runs that stay or change. */
import {diffArrays} from 'diff'
import type {Range} from '../types.ts'
import type {Solid} from './layer.ts'

/** A word, a space or an opaque stretch of the old text. */
export interface Part {
  readonly text: string
  readonly range: Range
}

/** A stretch of the range: parts that stay, or old parts with the new text in their place. */
export interface Run {
  readonly old: readonly Part[]
  readonly added: string | undefined
}

const word = /\s+|[\p{L}\p{N}'’]+|[^\s]/gu

/** Words, spaces and signs of a text; a name is one word. */
export function splitWords(text: string, names: ReadonlySet<string>): string[] {
  const words: string[] = []
  const whole = [...names].sort((a, b) => b.length - a.length)
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const name = whole.find(candidate => text.startsWith(candidate, at))
    if (name === undefined) continue
    words.push(...(text.slice(from, at).match(word) ?? []), name)
    at += name.length - 1
    from = at + 1
  }
  words.push(...(text.slice(from).match(word) ?? []))
  return words
}

/** As `splitWords`, with their ranges; an opaque stretch is one word. */
export function splitParts(text: string, [start, end]: Range, solids: readonly Solid[]): Part[] {
  const parts: Part[] = []
  const push = (from: number, to: number) => {
    for (const found of text.slice(from, to).matchAll(word)) {
      parts.push({text: found[0], range: [from + found.index, from + found.index + found[0].length]})
    }
  }
  let at = start
  for (const {range} of solids) {
    if (range[0] < at) continue
    push(at, range[0])
    parts.push({text: text.slice(...range), range})
    at = range[1]
  }
  push(at, end)
  return parts
}

/** Runs that stay and runs that change from one text to the other. */
export function findRuns(old: readonly Part[], added: readonly string[]): Run[] {
  const changes = diffArrays(
    old.map(part => part.text),
    [...added]
  )
  const runs: Run[] = []
  let at = 0
  for (const change of changes) {
    const last = runs.at(-1)
    if (change.added) {
      const text = change.value.join('')
      if (last && last.added !== undefined) runs[runs.length - 1] = {old: last.old, added: last.added + text}
      else runs.push({old: [], added: text})
      continue
    }
    const parts = old.slice(at, at + change.value.length)
    at += change.value.length
    if (!change.removed) runs.push({old: parts, added: undefined})
    else if (last && last.added !== undefined) runs[runs.length - 1] = {old: [...last.old, ...parts], added: last.added}
    else runs.push({old: parts, added: ''})
  }
  return runs
}

/** Takes a space between two changes into one change, so that markup goes around whole phrases. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1)
    const next = runs[index + 1]
    const gap = run.added === undefined && run.old.length === 1 && run.old[0]?.text.trim() === ''
    const open = last?.added !== undefined
    if (last && open && ((gap && next?.added !== undefined) || run.added !== undefined)) {
      joined[joined.length - 1] = {
        old: [...last.old, ...run.old],
        added: last.added + (run.added ?? run.old[0]?.text ?? '')
      }
    } else joined.push(run)
  }
  return joined.flatMap(trimRun)
}

/** Sets free the space that a change begins or ends with on both sides. */
function trimRun(run: Run): Run[] {
  const last = run.old.at(-1)
  if (
    run.added === undefined ||
    !last ||
    last.text.trim() !== '' ||
    !run.added.endsWith(last.text) ||
    run.old.length < 2
  )
    return [run]
  return [
    {old: run.old.slice(0, -1), added: run.added.slice(0, -last.text.length)},
    {old: [last], added: undefined}
  ]
}
