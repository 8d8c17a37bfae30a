/** Which hits are shown: in the agent's own words, the stronger of two on one span, once where a rule says so. */
import type {Text} from '../language/text.ts'
import type {Range, Severity, Span} from '../types.ts'
import {comparePrecedence, isOrdered, overlaps} from './precedence.ts'
import type {Hit, RunContext, RunResult} from './run.ts'

/** Leaves out hits in others' words, the weaker of two on one span, and repeats of a `once` rule. */
export function select(text: Text, found: readonly Hit[], context: RunContext): RunResult {
  const own = found.filter(hit => isOwn(text, hit))
  const silence = (hit: Hit, winner: Hit) =>
    context.onGuard?.(hit.active.rule.id, `precedence of ${winner.active.rule.id}`, hit.problem.range)
  const bySentence = keepStrongest(
    own.filter(({active}) => active.rule.scope === 'sentence'),
    silence
  )
  const byReply = keepStrongest(
    own.filter(({active}) => active.rule.scope === 'reply'),
    silence
  )
  const kept = settleScopes(bySentence, byReply, silence)
  kept.sort(
    (a, b) =>
      a.problem.range[0] - b.problem.range[0] ||
      a.problem.range[1] - b.problem.range[1] ||
      (a.active.rule.id < b.active.rule.id ? -1 : 1)
  )
  return {hits: mergeOnce(kept), hidden: found.length - own.length}
}

type Silence = (hit: Hit, winner: Hit) => void

function keepStrongest(hits: readonly Hit[], silence: Silence): Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => comparePrecedence(rank(a), rank(b)))) {
    const {id, scope} = hit.active.rule
    const winner = kept.find(
      other =>
        overlaps(other.problem.range, hit.problem.range) &&
        (scope === 'sentence' || isOrdered(id, other.active.rule.id))
    )
    if (winner) silence(hit, winner)
    else kept.push(hit)
  }
  return kept
}

/** What a whole reply lacks and what one sentence says are two matters, unless the order of rules names them together. */
function settleScopes(bySentence: readonly Hit[], byReply: readonly Hit[], silence: Silence): Hit[] {
  const lost = new Set<Hit>()
  for (const whole of byReply) {
    for (const one of bySentence) {
      if (!isOrdered(whole.active.rule.id, one.active.rule.id) || !overlaps(whole.problem.range, one.problem.range))
        continue
      const [winner, loser] = comparePrecedence(rank(whole), rank(one)) < 0 ? [whole, one] : [one, whole]
      if (lost.has(winner)) continue
      lost.add(loser)
      silence(loser, winner)
    }
  }
  return [...bySentence, ...byReply].filter(hit => !lost.has(hit))
}

function rank(hit: Hit): {ruleId: string; severity: Severity; range: Range} {
  return {ruleId: hit.active.rule.id, severity: hit.severity, range: hit.problem.range}
}

function isOwn(text: Text, hit: Hit): boolean {
  if (hit.sentence && hit.sentence.block.owner !== 'agent') return false
  const {range} = hit.problem
  return !text.spans.some(span =>
    span.token ? isMostly(span, range) : span.owner !== 'agent' && startsIn(span, range)
  )
}

/** The words at fault start inside a stretch that is not the agent's. */
function startsIn(span: Span, range: Range): boolean {
  return span.range[0] < range[0] + (range[0] === range[1] ? 0 : 1) && range[0] < span.range[1]
}

/** Code and addresses are things, not words: a hit that lies mostly in one is none. */
function isMostly(span: Span, range: Range): boolean {
  if (span.token !== 'code' && span.token !== 'url') return false
  const shared = Math.min(span.range[1], range[1]) - Math.max(span.range[0], range[0])
  return shared > 0 && shared * 2 >= range[1] - range[0]
}

function mergeOnce(hits: readonly Hit[]): Hit[] {
  const first = new Map<string, number>()
  const merged: Hit[] = []
  for (const hit of hits) {
    const at = hit.active.rule.once ? first.get(hit.active.rule.id) : undefined
    const leader = at === undefined ? undefined : merged[at]
    if (at !== undefined && leader) {
      merged[at] = {...leader, related: [...leader.related, hit.problem.range]}
      continue
    }
    first.set(hit.active.rule.id, merged.length)
    merged.push(hit)
  }
  return merged
}
