/** Runs rules over a text: scan, check, guards of ownership, precedence. */
import {RuleError} from '../errors.ts'
import {readActs} from '../language/acts.ts'
import type {Sentence} from '../language/model.ts'
import {inferReplyType, isFragment} from '../language/reply-type.ts'
import type {Text} from '../language/text.ts'
import {readQuotedThread} from '../language/thread.ts'
import type {ReplyRule, ReplyView, Rule, RuleContext, SentenceRule} from '../rule.ts'
import type {Channel, Confidence, Locale, Mode, Problem, Range, ReplyType, Severity, Turn, Voice} from '../types.ts'
import {hitsWithin, type Scan} from './scan.ts'
import {select} from './select.ts'

/** A rule that runs, with what the configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: Readonly<Record<string, unknown>>
}

/** What all rules of one run see. */
export interface RunContext {
  readonly voice: Voice
  readonly channel: Channel | undefined
  readonly locale: Locale | undefined
  readonly mode: Mode
  readonly replyType: ReplyType | undefined
  readonly thread: readonly Turn[] | undefined
  readonly us: readonly string[]
  readonly minConfidence: Confidence
  readonly strict: boolean
  /** Receives the guard that kept a near-match silent. */
  readonly onGuard?: (ruleId: string, guard: string, range: Range) => void
}

/** A problem with its rule. `severity` already counts `lower`. */
export interface Hit {
  readonly active: ActiveRule
  readonly severity: Severity
  readonly problem: Problem
  readonly sentence: Sentence | undefined
  readonly related: readonly Range[]
  /** Set when the rule threw. */
  readonly failure?: RuleError
}

/** Hits of a text in order, and how many were in words that are not the agent's. */
export interface RunResult {
  readonly hits: readonly Hit[]
  readonly hidden: number
}

const confidences: Readonly<Record<Confidence, number>> = {low: 0, medium: 1, high: 2}

/** Runs the rules; `within` looks only at the sentences that touch a range. Without a scan, every sentence rule looks at every sentence; the hits are the same. */
export function runRules(
  text: Text,
  active: readonly ActiveRule[],
  context: RunContext,
  scan: Scan | undefined,
  within?: Range
): RunResult {
  const found: Hit[] = []
  const bySentence = active.filter(({rule}) => rule.scope === 'sentence')
  const hits = scan?.(within ? blankOutside(text.text, within) : text.text)
  const everywhere = bySentence.some(({rule}) => (rule as SentenceRule).everywhere)
  for (const block of text.blocks) {
    if (within && !touches(block.range, within)) continue
    if (hits && !everywhere && hitsWithin(hits, block.range).length === 0) continue
    for (const sentence of text.sentencesOf(block)) {
      if (within && !touches(sentence.range, within)) continue
      const picked = hits && new Set(hitsWithin(hits, sentence.range).flatMap(hit => hit.rules))
      for (const each of bySentence) {
        const rule = each.rule as SentenceRule
        if (!picked || rule.everywhere || picked.has(rule))
          found.push(
            ...check(each, sentence, undefined, context, () => rule.check(sentence, ruleContext(each, context)))
          )
      }
    }
  }
  const whole = active.filter(({rule}) => rule.scope === 'reply')
  if (whole.length > 0) {
    const view = viewReply(text, context)
    for (const each of whole) found.push(...checkReply(each, each.rule as ReplyRule, view, text, context))
  }
  return select(text, found, context)
}

/** Two ranges meet, an empty one at its edge too. */
function touches(a: Range, b: Range): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** The text with only the neighbourhood of a range left: offsets stay, the scan has little to read. */
function blankOutside(text: string, [start, end]: Range): string {
  const from = Math.max(0, start - 1200)
  return ' '.repeat(from) + text.slice(from, end + 1200)
}

function checkReply(active: ActiveRule, rule: ReplyRule, view: ReplyView, text: Text, context: RunContext): Hit[] {
  const seen = {...context, thread: view.thread}
  return check(active, undefined, text, context, () => rule.check(view, ruleContext(active, seen)))
}

/** The reply as reply rules see it, with the acts of the agent's own sentences. */
export function viewReply(
  text: Text,
  context: Pick<RunContext, 'channel' | 'mode' | 'replyType' | 'thread'>
): ReplyView {
  const {channel, mode, replyType} = context
  const acted = readActs(agentsOwn(text))
  return {
    text: text.text,
    sentences: text.sentences,
    acted,
    person: text.person,
    type: replyType ?? inferReplyType(acted, {channel, mode}),
    typed: replyType !== undefined,
    fragment: isFragment(acted),
    channel,
    mode,
    thread: context.thread ?? readQuotedThread(text, mode)
  }
}

/** The sentences that nobody else owns; spans and sentences stand in order, so one walk does. */
function agentsOwn({sentences, spans}: Text): Sentence[] {
  const others = spans.filter(({owner, token}) => owner !== 'agent' && !token)
  let at = 0
  return sentences.filter(({block, range}) => {
    while (at < others.length && (others[at]?.range[1] ?? 0) <= range[0]) at++
    const other = others[at]
    return block.owner === 'agent' && !(other && other.range[0] <= range[0] && other.range[1] >= range[1])
  })
}

function ruleContext(active: ActiveRule, context: RunContext): RuleContext {
  return {
    options: active.options,
    voice: context.voice,
    channel: context.channel,
    locale: context.locale,
    mode: context.mode,
    replyType: context.replyType,
    thread: context.thread,
    us: context.us,
    trace(guard, range) {
      context.onGuard?.(active.rule.id, guard, range)
      return false
    }
  }
}

/** Runs one check; a rule that throws becomes a failure, and the rest goes on. */
function check(
  active: ActiveRule,
  sentence: Sentence | undefined,
  text: Text | undefined,
  context: RunContext,
  run: () => Iterable<Problem>
): Hit[] {
  try {
    return [...run()]
      .filter(problem => isShown(problem, context))
      .map(problem => ({active, severity: step(active.severity, problem), problem, sentence, related: []}))
  } catch (cause) {
    const failure = new RuleError(active.rule.id, cause)
    const range = sentence?.range ?? [0, text?.text.length ?? 0]
    return [{active, severity: 'error', problem: {range, message: failure.message}, sentence, related: [], failure}]
  }
}

function isShown(problem: Problem, context: RunContext): boolean {
  return (
    confidences[problem.confidence ?? 'high'] >= confidences[context.minConfidence] &&
    (context.strict || !problem.strict)
  )
}

function step(severity: Severity, problem: Problem): Severity {
  if (!problem.lower) return severity
  return severity === 'error' ? 'warn' : 'info'
}
