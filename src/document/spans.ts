/** Joins what the format, the scanners and the owners know into the spans of a reply. */
import type {Mode, Span} from '../types.ts'
import type {Solid} from './layer.ts'
import {findLinks} from './links.ts'
import {findOwnedLines} from './owners.ts'
import {findPlaceholders, type Token} from './placeholders.ts'
import {findQuotations} from './quotations.ts'

/** What one reply's text holds besides plain agent prose. */
export interface Spans {
  readonly spans: readonly Span[]
  readonly solids: readonly Solid[]
}

/** Finds the spans of a text; `known` are those that the format has marked, and `marked` says that it has. */
export function findSpans(text: string, mode: Mode, known: readonly Span[], marked: boolean): Spans {
  const fixed = known.filter(span => span.token)
  const tokens = mergeTokens([...fixed.map(asToken), ...findLinks(text), ...findPlaceholders(text)])
  const owned = mergeOwned([
    ...known.filter(span => !span.token),
    ...findOwnedLines(text, mode, marked),
    ...findQuotations(text)
  ])
  const solids = tokens.map(({range, token, holds}) => ({
    range,
    keep: holds || token === 'placeholder' || token === 'tag'
  }))
  return {spans: joinSpans(owned, tokens), solids}
}

interface Opaque extends Token {
  /** Holds a placeholder. */
  readonly holds: boolean
}

function asToken({range, token, type}: Span): Token {
  return {range, token: token ?? 'code', ...(type ? {type} : {})}
}

/** Disjoint tokens: the one that starts first wins, then the longer; it takes in what it overlaps. */
function mergeTokens(tokens: readonly Token[]): Opaque[] {
  const sorted = [...tokens].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const merged: Opaque[] = []
  for (const token of sorted) {
    const last = merged.at(-1)
    const placeholder = token.token === 'placeholder' || token.token === 'tag'
    if (!last || token.range[0] >= last.range[1]) {
      merged.push({...token, holds: placeholder})
      continue
    }
    const end = Math.max(last.range[1], token.range[1])
    const whole =
      placeholder && last.token === 'code' && token.range[0] === last.range[0] && token.range[1] === last.range[1]
    const kept = whole ? token : last
    merged[merged.length - 1] = {...kept, range: [last.range[0], end], holds: last.holds || placeholder}
  }
  return merged
}

/** Disjoint owned stretches: customer and system before mention; the earlier and longer wins. */
function mergeOwned(spans: readonly Span[]): Span[] {
  const filled = spans.filter(({range}) => range[1] > range[0])
  const firm = subtractAll(
    filled.filter(span => span.owner !== 'mention'),
    []
  )
  const mentions = subtractAll(
    filled.filter(span => span.owner === 'mention'),
    firm
  )
  return [...firm, ...mentions].sort((a, b) => a.range[0] - b.range[0])
}

/** Spans in order, each without what an earlier one or a taken one holds. */
function subtractAll(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  const kept: Span[] = []
  let end = 0
  let next = 0
  for (const span of sorted) {
    let at = Math.max(span.range[0], end)
    while (next < taken.length && (taken[next]?.range[1] ?? 0) <= at) next += 1
    for (let index = next; index < taken.length && (taken[index]?.range[0] ?? 0) < span.range[1]; index++) {
      const [from, to] = taken[index]?.range ?? [0, 0]
      if (from > at) kept.push({...span, range: [at, from]})
      at = Math.max(at, to)
    }
    if (at < span.range[1]) kept.push({...span, range: [at, span.range[1]]})
    end = Math.max(end, span.range[1])
  }
  return kept
}

/** Owned stretches, and the tokens outside them. */
function joinSpans(owned: readonly Span[], tokens: readonly Opaque[]): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const token of tokens) {
    while (owned[at] && (owned[at]?.range[1] ?? 0) <= token.range[0]) at += 1
    const over = owned[at]
    if (over && over.range[0] < token.range[1]) continue
    const {range, token: kind, type} = token
    spans.push({range, owner: 'agent', token: kind, ...(type ? {type} : {})})
  }
  return [...owned, ...spans].sort((a, b) => a.range[0] - b.range[0])
}
