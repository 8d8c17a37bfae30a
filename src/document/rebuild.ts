/** Edits that keep what they need not change: unchanged words keep their bytes, markup stays where it was. */
import type {Edit, Range} from '../types.ts'
import type {Encode, Mark, Solid} from './layer.ts'
import {findRuns, joinRuns, type Run, splitParts, splitWords} from './runs.ts'

/** What an edit is made from. */
export interface Ground {
  readonly source: string
  readonly text: string
  readonly toSource: (range: Range) => Range
  readonly marks: readonly Mark[]
  readonly encode: Encode
  readonly solids: readonly Solid[]
}

const mostParts = 4000

/**
 * Edit that puts `text` in place of a range of the decoded text; undefined where it would cut a solid stretch, lose one
 * that must stay, cross a tag, or cannot be encoded.
 */
export function rebuild(ground: Ground, range: Range, text: string): Edit | undefined {
  const [start, end] = range
  if (ground.solids.some(solid => cuts(solid.range, range))) return undefined
  if (start === end) return insert(ground, start, text)
  const inside = ground.solids.filter(solid => solid.range[0] >= start && solid.range[1] <= end)
  if (!keepsSolids(ground.text, inside, text)) return undefined
  const old = splitParts(ground.text, range, inside)
  const names = new Set(inside.map(solid => ground.text.slice(...solid.range)))
  const added = splitWords(text, names)
  if (old.length + added.length > mostParts) return undefined
  const runs = findRuns(old, added)
  const narrow = ground.toSource(range)
  const wide = widen(ground.marks, narrow)
  for (const tried of [joinRuns(runs), runs]) {
    for (const place of wide ? [narrow, wide] : [narrow]) {
      const written = writeRuns(ground, tried, marksWithin(ground.marks, place), place)
      if (written !== undefined) return {range: place, text: written}
    }
  }
  return undefined
}

/** The place with the marks that touch it on either side; undefined where none does. */
function widen(marks: readonly Mark[], [from, to]: Range): Range | undefined {
  let start = from
  let end = to
  for (const mark of marks) {
    if (mark.from === end && mark.side === 'close') end = mark.to
    else if (mark.from > end) break
  }
  for (const mark of [...marks].reverse()) {
    if (mark.to === start && mark.side === 'open') start = mark.from
  }
  return start === from && end === to ? undefined : [start, end]
}

function cuts([from, to]: Range, [start, end]: Range): boolean {
  return (start > from && start < to) || (end > from && end < to)
}

function insert(ground: Ground, at: number, text: string): Edit | undefined {
  const place = ground.toSource([at, at])
  const before = ground.text[at - 1] ?? '\n'
  const after = ground.text[at] ?? '\n'
  const lead = /\s/.test(before) || /^[\s,.;:!?)]/.test(text) ? '' : ' '
  const trail = /[\s,.;:!?)]/.test(after) || /\s$/.test(text) ? '' : ' '
  const encoded = ground.encode(lead + text + trail, at)
  return encoded === undefined ? undefined : {range: place, text: encoded}
}

function keepsSolids(text: string, solids: readonly Solid[], added: string): boolean {
  const needed = new Map<string, number>()
  for (const solid of solids) {
    if (!solid.keep) continue
    const name = text.slice(...solid.range)
    needed.set(name, (needed.get(name) ?? 0) + 1)
  }
  return [...needed].every(([name, count]) => added.split(name).length > count)
}

function marksWithin(marks: readonly Mark[], [from, to]: Range): Mark[] {
  const within: Mark[] = []
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  for (let index = low; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark || mark.from >= to) break
    within.push(mark)
  }
  return within
}

function writeRuns(ground: Ground, runs: readonly Run[], marks: readonly Mark[], place: Range): string | undefined {
  let written = ''
  let at = place[0]
  for (const [index, run] of runs.entries()) {
    const first = run.old[0]
    const last = run.old.at(-1)
    if (run.added === undefined && first && last) {
      const to = ground.toSource([first.range[0], last.range[1]])[1]
      written += ground.source.slice(at, to)
      at = to
      continue
    }
    const next = runs[index + 1]?.old[0]
    const to = next ? ground.toSource(next.range)[0] : place[1]
    const here = marks.filter(mark => mark.from >= at && mark.to <= to)
    const changed = writeChange(ground, run, here, next?.range[0] ?? -1)
    if (changed === undefined) return undefined
    written += changed
    at = to
  }
  return written
}

/** New text with the marks around it; undefined where a mark stands inside what is replaced and cannot go. */
function writeChange(ground: Ground, run: Run, marks: readonly Mark[], next: number): string | undefined {
  const first = run.old[0]
  const last = run.old.at(-1)
  const at = first ? first.range[0] : next
  const encoded = encodeAround(ground, run.added ?? '', Math.max(at, 0))
  if (encoded === undefined) return undefined
  const raw = (mark: Mark) => ground.source.slice(mark.from, mark.to)
  if (!first || !last) {
    const opening = marks.findIndex(mark => mark.side !== 'close')
    const split = opening < 0 ? marks.length : opening
    return marks.slice(0, split).map(raw).join('') + encoded + marks.slice(split).map(raw).join('')
  }
  const [from, to] = ground.toSource([first.range[0], last.range[1]])
  const dropped = dropPairs(marks, encoded !== '', from, to)
  if (!dropped) return undefined
  const stay = marks.filter(mark => !dropped.has(mark.pair) || mark.pair === 0)
  if (stay.some(mark => mark.to > from && mark.from < to)) return undefined
  const left = stay
    .filter(mark => mark.to <= from)
    .map(raw)
    .join('')
  return (
    left +
    encoded +
    stay
      .filter(mark => mark.from >= to)
      .map(raw)
      .join('')
  )
}

/** New text in the format's spelling; an opaque stretch that moved keeps its own. */
function encodeAround(ground: Ground, text: string, at: number): string | undefined {
  const solids = ground.solids.filter(({range}) => text.includes(ground.text.slice(...range)))
  const raw = new Map(
    solids.map(({range}) => [ground.text.slice(...range), ground.source.slice(...ground.toSource(range))])
  )
  let encoded = ''
  let plain = ''
  for (const part of [...splitWords(text, new Set(raw.keys())), undefined]) {
    const solid = part === undefined ? undefined : raw.get(part)
    if (part !== undefined && solid === undefined) {
      plain += part
      continue
    }
    const written = plain === '' ? '' : ground.encode(plain, at)
    if (written === undefined) return undefined
    encoded += written + (solid ?? '')
    plain = ''
  }
  return encoded
}

/** Pairs whose whole content goes; undefined where one of them must not. */
function dropPairs(marks: readonly Mark[], filled: boolean, from: number, to: number): Set<number> | undefined {
  const dropped = new Set<number>()
  for (const open of marks) {
    if (open.side !== 'open') continue
    const close = marks.find(mark => mark.side === 'close' && mark.pair === open.pair)
    if (!close) continue
    if (filled && open.to <= from && close.from >= to) continue
    if (open.keep) return undefined
    dropped.add(open.pair)
  }
  return dropped
}
