/** Text files that hold many macros: a line such as `---- TITLE` above each, or a line of dashes between two. */
import type {Mode, Range} from '../types.ts'
import {guessMode} from './mode.ts'
import type {Passage} from './reply.ts'
import {readText} from './text.ts'

interface Part {
  readonly name: string
  readonly range: Range
}

/** Reads a text as one draft or macro, or as a library whose separators it finds. */
export function readTextFile(source: string, mode: Mode | 'auto'): {mode: Mode; passages: Passage[]} {
  const found = mode === 'auto' ? guessMode(source) : mode
  const parts =
    mode === 'draft' ? [] : (splitTitled(source) ?? (found === 'macro' ? splitBare(source) : undefined) ?? [])
  if (parts.length === 0) return {mode: found, passages: [passageOf(source, {name: '', range: [0, source.length]})]}
  return {mode: 'macro', passages: parts.map(part => passageOf(source, part))}
}

function passageOf(source: string, {name, range}: Part): Passage {
  return {
    locator: name,
    ...(name === '' ? {} : {name}),
    read: () => ({layer: readText(source, ...range), known: [], marked: false})
  }
}

/** Parts below `---- TITLE`; undefined for fewer than two. */
function splitTitled(source: string): Part[] | undefined {
  const titles = [...source.matchAll(/^[-=]{3,}[ \t]+(\S[^\r\n]{0,100}?)[ \t]*[-=]*[ \t]*$/gm)].filter(
    title => !/original|forwarded|reply above/i.test(title[1] ?? '')
  )
  if (titles.length < 2) return undefined
  return titles.map((title, index) => {
    const from = title.index + title[0].length
    return {name: title[1] ?? '', range: trim(source, [from, titles[index + 1]?.index ?? source.length])}
  })
}

/** Parts between lines of dashes, each with words; undefined for fewer than two. */
function splitBare(source: string): Part[] | undefined {
  const rules = [...source.matchAll(/^(?:-{3,}|={3,}|\*{3,})[ \t]*$/gm)]
  if (rules.length === 0) return undefined
  const starts = [0, ...rules.map(rule => rule.index + rule[0].length)]
  const parts = starts
    .map((from, index) => trim(source, [from, rules[index]?.index ?? source.length]))
    .filter(([from, to]) => /\p{L}/u.test(source.slice(from, to)))
  return parts.length < 2 ? undefined : parts.map((range, index) => ({name: `macro ${index + 1}`, range}))
}

function trim(source: string, [from, to]: Range): Range {
  const lead = /^\s*/.exec(source.slice(from, to))?.[0].length ?? 0
  const text = source.slice(from + lead, to)
  return [from + lead, from + lead + text.trimEnd().length]
}
