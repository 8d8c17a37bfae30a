/** Hits of a reply → findings placed in the source. Rewrites are read on first use. */
import type {Document, Finding, Range, Reply, Rewrite, Severity} from '../types.ts'
import {fingerprint} from './fingerprint.ts'
import type {Hit} from './run.ts'

const home = 'https://github.com/support-lint/support-lint/blob/main/docs/rules'

/** Page of a rule; '' for a team's own rule ("acme/…"), which has no page of ours. */
export function ruleUrl(ruleId: string): string {
  return ruleId.includes('/') ? '' : `${home}/${ruleId}.md`
}

/** Where a hit goes. */
export interface Placing {
  readonly document: Document
  readonly reply: Reply
  /** How many hits with the same rule and words stand before it in the reply. */
  readonly ordinal: number
  /** Reads the rewrites of the hit, in the order of the reply. */
  readonly rewrites: () => readonly Rewrite[]
}

/** Places a hit. `rewrites` is an own, enumerable getter, so that JSON shows it. */
export function placeHit(hit: Hit, placing: Placing): Finding {
  const {document, reply} = placing
  const {problem, active} = hit
  const place = (range: Range) => document.position(reply.toSource(range))
  const words = reply.text.slice(problem.range[0], problem.range[1])
  const finding = {
    ruleId: hit.failure ? 'rule-failed' : active.rule.id,
    source: 'support-lint' as const,
    severity: hit.severity satisfies Severity,
    confidence: problem.confidence ?? 'high',
    message: problem.message,
    note: problem.note ?? (hit.failure ? '' : active.rule.rationale),
    url: ruleUrl(active.rule.id),
    place: place(problem.range),
    actual: words,
    ...(hit.related.length > 0 ? {related: hit.related.map(place)} : {}),
    sentence: hit.sentence ? place(hit.sentence.range) : null,
    reply: reply.name === undefined ? {locator: reply.locator} : {locator: reply.locator, name: reply.name},
    fingerprint: fingerprint({
      ruleId: active.rule.id,
      reply: reply.name ?? reply.locator,
      words: words === '' ? (/\S.*/.exec(reply.text)?.[0] ?? '') : words,
      ordinal: placing.ordinal
    })
  }
  let read: readonly Rewrite[] | undefined
  return Object.defineProperty({...finding, rewrites: []}, 'rewrites', {
    enumerable: true,
    get() {
      read ??= placing.rewrites()
      return read
    }
  })
}
