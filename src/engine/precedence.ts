/** Which of two problems on the same words is shown: `reference` order first, then severity, then the longer, then the rule's name. */
import type {Range, Severity} from '../types.ts'

/** Each list is an order among rules that meet on one span: the earlier wins. */
export const precedence: readonly (readonly string[])[] = [
  ['reproach', 'omission-blame', 'accusatory-you', 'error-attribution', 'controlling-language'],
  ['nonpology', 'pat-apology', 'but-cancels', 'sympathy-not-empathy', 'canned-empathy'],
  ['cold-handoff', 'controlling-language', 'handoff-incomplete'],
  ['apology-without-repair', 'buried-help'],
  ['refusal-without-alternative', 'buried-help'],
  ['over-apologizing', 'pat-apology'],
  ['ask-to-repeat', 'controlling-language']
]

const ranks: Readonly<Record<Severity, number>> = {error: 2, warn: 1, info: 0}

/** What is compared. */
export interface Ranked {
  readonly ruleId: string
  readonly severity: Severity
  readonly range: Range
}

/** Negative when `a` is shown before `b`. */
export function comparePrecedence(a: Ranked, b: Ranked): number {
  for (const order of precedence) {
    const left = order.indexOf(a.ruleId)
    const right = order.indexOf(b.ruleId)
    if (left >= 0 && right >= 0 && left !== right) return left - right
  }
  return (
    ranks[b.severity] - ranks[a.severity] ||
    b.range[1] - b.range[0] - (a.range[1] - a.range[0]) ||
    a.range[0] - b.range[0] ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

/** True when an order above names both rules. */
export function isOrdered(a: string, b: string): boolean {
  return precedence.some(order => order.includes(a) && order.includes(b))
}

/** True when two ranges share a character; empty ranges share none. */
export function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
