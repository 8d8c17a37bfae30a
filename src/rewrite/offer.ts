/** From a rule's proposals to the rewrites a user sees: verified, placed, none twice in a reply. */

import {overlaps} from '../engine/precedence.ts'
import {type ActiveRule, type Hit, type RunContext, runRules} from '../engine/run.ts'
import type {Scan} from '../engine/scan.ts'
import {readText, type Text} from '../language/text.ts'
import type {Blank, Proposal, Range, Safety, Span} from '../types.ts'
import {fillBlanks} from './blanks.ts'
import {refuse} from './verify.ts'

/** A verified rewrite; `range` is what it replaces, in the reply's text. */
export interface Offer {
  readonly text: string
  readonly range: Range
  readonly safety: Safety
  readonly blanks: readonly Blank[]
}

/** What judging a rewrite needs: every rule there is, whatever the configuration runs. */
export interface Judge {
  readonly rules: readonly ActiveRule[]
  readonly scan: Scan
  readonly context: RunContext
}

/** At most this many rewrites are offered for a finding. */
const most = 3

/** Verified rewrites of a hit, best first; `taken` are lines that the same reply was offered before. */
export function offerRewrites(hit: Hit, text: Text, judge: Judge, taken: ReadonlySet<string>): Offer[] {
  const offers: Offer[] = []
  for (const item of hit.problem.rewrites?.() ?? []) {
    const proposal: Proposal = typeof item === 'string' ? {text: item} : item
    const offer = toOffer(hit, proposal)
    if (offers.some(other => other.text === offer.text) || (offer.text !== '' && taken.has(offer.text))) continue
    if (reject(text, offer, proposal, judge)) continue
    offers.push(offer)
    if (offers.length === most) break
  }
  return offers
}

function toOffer(hit: Hit, proposal: Proposal): Offer {
  const blanks = proposal.blanks ?? []
  return {
    text: proposal.text,
    range: proposal.range ?? hit.problem.range,
    safety: blanks.length > 0 ? 'fill' : (proposal.safety ?? 'review'),
    blanks
  }
}

/** Why an offer is not made, or undefined. */
function reject(text: Text, offer: Offer, proposal: Proposal, judge: Judge): string | undefined {
  const [start, end] = offer.range
  const before = text.text.slice(start, end)
  const after = fillBlanks(offer.text, offer.blanks)
  const joined = joinAround(text.text, offer.range, after)
  return refuse({
    proposal,
    before,
    after,
    text: joined.text,
    start: joined.start,
    isFlagged: () => isFlagged(text, offer.range, joined, after, judge)
  })
}

/** The reply with the new words in place; an insertion gets its joint, a deletion takes a space with it. */
export function joinAround(text: string, range: Range, words: string): {text: string; start: number} {
  const head = text.slice(0, range[0])
  const tail = text.slice(range[1])
  if (range[0] === range[1] && words !== '') {
    const joint = head === '' || /\s$/.test(head) ? '' : ' '
    const after = /^(?:$|[\s.,;:!?)])/.test(tail) ? '' : ' '
    return {text: `${head}${joint}${words}${after}${tail}`, start: head.length + joint.length}
  }
  return {text: head + words + tail, start: head.length}
}

function isFlagged(
  text: Text,
  range: Range,
  joined: {text: string; start: number},
  after: string,
  judge: Judge
): boolean {
  const next = readText(joined.text, moveSpans(text.spans, text.text, range, joined, after))
  const place: Range = [joined.start, joined.start + after.length]
  const sentences = judge.rules.filter(({rule}) => rule.scope === 'sentence')
  return runRules(next, sentences, judge.context, judge.scan, place).hits.some(
    hit =>
      overlaps(hit.problem.range, place) ||
      (hit.problem.range[0] === hit.problem.range[1] &&
        hit.problem.range[0] >= place[0] &&
        hit.problem.range[0] <= place[1])
  )
}

/** Spans after a replacement: those behind it shift, those inside follow their words if these are still there. */
export function moveSpans(
  spans: readonly Span[],
  text: string,
  range: Range,
  joined: {text: string; start: number},
  after: string
): Span[] {
  const shift = joined.start + after.length - range[1]
  const moved: Span[] = []
  let from = joined.start
  for (const span of spans) {
    if (span.range[1] <= range[0]) moved.push(span)
    else if (span.range[0] >= range[1]) moved.push({...span, range: [span.range[0] + shift, span.range[1] + shift]})
    else if (span.range[0] >= range[0] && span.range[1] <= range[1]) {
      const words = text.slice(span.range[0], span.range[1])
      const at = joined.text.indexOf(words, from)
      if (at < 0 || at + words.length > joined.start + after.length) continue
      moved.push({...span, range: [at, at + words.length]})
      from = at + words.length
    }
  }
  return moved
}
