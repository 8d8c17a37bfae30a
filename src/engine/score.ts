/**
 * Score of a whole reply, 0–100, from what it does and what rules find in it (weights: docs, after Marinova, Singh & Singh
 * 2018; Packard & Berger 2021; Lewicki 2016). Argued from studies, not fitted to outcomes: read the parts, not the number.
 */
import type {Act, ActedSentence} from '../language/acts.ts'
import type {ReplyView} from '../rule.ts'
import type {ScorePart, Severity, Voice} from '../types.ts'
import type {Hit} from './run.ts'

/** Score of one reply, without its name: parts add up to the score; null where a score would say nothing. */
export interface ReplyScore {
  readonly score: number | null
  readonly band: string
  readonly parts: readonly ScorePart[]
}

interface Dimension {
  readonly name: string
  readonly weight: number
  /** How well it is done, 0–1, and the sentence that shows it; undefined where it does not apply. */
  measure(
    body: readonly ActedSentence[],
    view: ReplyView,
    voice: Voice
  ): {readonly share: number; readonly sentence?: string} | undefined
}

const penalties: Readonly<Record<Severity, number>> = {error: 12, warn: 5, info: 1.5}
const mostPenalty = 60
const helpActs: readonly Act[] = [
  'done',
  'pending',
  'resolved',
  'steps',
  'request',
  'choice',
  'alternative',
  'handoff',
  'goodwill'
]
const joint =
  / (?:(?:i|we) (?:would|'d) (?:be|feel|have (?:been|felt)) (?:\S+ ){0,2}(?:too|as well|cross|furious|frustrated|upset)|(?:not|never) blame you|every right|in your place|i (?:would|'d) have hated|beside myself) /
const failure =
  / (?:(?:our|my) (?:own )?(?:mistake|fault|error|oversight|outage)|went wrong|(?:we|i) (?:lost|missed|sent|gave|charged|shipped|printed|forgot|cancelled|damaged|overlooked) (?:\S+ )?(?:wrong|twice|your|you)) /

const dimensions: readonly Dimension[] = [
  {name: 'help', weight: 30, measure: body => measureHelp(body)},
  {name: 'acknowledgement', weight: 20, measure: (body, view) => measureAcknowledgement(body, view)},
  {name: 'expectations', weight: 15, measure: body => measureTime(body)},
  {name: 'empathy', weight: 10, measure: body => measureEmpathy(body)},
  {name: 'ownership', weight: 10, measure: body => measureOwnership(body)},
  {name: 'partnership', weight: 10, measure: body => measurePartnership(body)},
  {name: 'warm ends', weight: 10, measure: body => measureWarmth(body)},
  {name: 'voice', weight: 5, measure: (body, _, voice) => measureVoice(body, voice)}
]

/** Scores a reply. `hits` are those of the recommended rules at their own severities, whatever the configuration. */
export function scoreReply(view: ReplyView, hits: readonly Hit[], voice: Voice = {}): ReplyScore {
  if (view.fragment || view.type === 'fragment' || view.type === 'auto-ack')
    return {score: null, band: 'not scored', parts: []}
  const body = view.acted.filter(
    ({frame, sentence, line}) => !frame && sentence.block.kind !== 'greeting' && /\p{L}/u.test(line)
  )
  if (body.length === 0) return {score: null, band: 'not scored', parts: []}
  const parts = [...gain(body, view, voice), ...lose(hits)]
  const raw = parts.reduce((sum, {points}) => sum + points, 0)
  const cap = capOf(hits)
  if (cap && raw > cap.at) parts.push({name: cap.name, points: cap.at - raw, of: 0})
  const score = Math.max(0, Math.min(raw, cap?.at ?? 100))
  if (raw < 0) parts.push({name: 'never below 0', points: -raw, of: 0})
  return {score, band: bandOf(score), parts}
}

/** Word for a score: needs work < 50, fine < 75, strong < 90. */
export function bandOf(score: number): string {
  if (score < 50) return 'needs work'
  if (score < 75) return 'fine'
  return score < 90 ? 'strong' : 'boy, this is great'
}

/** Points gained; the dimensions that apply share 100 whole points. */
function gain(body: readonly ActedSentence[], view: ReplyView, voice: Voice): ScorePart[] {
  const measured = dimensions.flatMap(dimension => {
    const result = dimension.measure(body, view, voice)
    return result ? [{...dimension, ...result}] : []
  })
  const total = measured.reduce((sum, {weight}) => sum + weight, 0)
  let given = 0
  let counted = 0
  return measured.map(({name, weight, share, sentence}) => {
    counted += weight
    const of = Math.round((100 * counted) / total) - given
    given += of
    return {
      name,
      points: Math.round(of * share),
      of,
      ...(sentence !== undefined && share >= 0.6 ? {sentence: sentence.trim()} : {})
    }
  })
}

/** Points lost by rule; repeats weigh half of the one before, all together at most 60. */
function lose(hits: readonly Hit[]): ScorePart[] {
  const byRule = new Map<string, {severity: Severity; count: number}>()
  for (const {active, severity, related} of hits) {
    const known = byRule.get(active.rule.id)
    byRule.set(active.rule.id, {severity: known?.severity ?? severity, count: (known?.count ?? 0) + 1 + related.length})
  }
  let left = mostPenalty
  return [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, {severity, count}]) => {
      const points = Math.min(left, Math.round(penalties[severity] * (2 - 2 ** (1 - count))))
      left -= points
      return points > 0 ? [{name: count > 1 ? `${id} ×${count}` : id, points: -points, of: 0}] : []
    })
}

/** Bad is stronger than good: an error caps the score. */
function capOf(hits: readonly Hit[]): {readonly name: string; readonly at: number} | undefined {
  const errors = new Set(hits.filter(({severity}) => severity === 'error').map(({active}) => active.rule.id))
  if (errors.size === 0) return undefined
  return errors.size > 1
    ? {name: 'at most 49 with two kinds of error', at: 49}
    : {name: 'at most 69 with an error', at: 69}
}

function has({marks}: ActedSentence, ...acts: readonly Act[]): boolean {
  return marks.some(({act}) => acts.includes(act))
}

function isFailure(body: readonly ActedSentence[]): boolean {
  return body.some(each => has(each, 'apology') || failure.test(each.line))
}

function shown(each: ActedSentence | undefined): {readonly sentence?: string} {
  return each ? {sentence: each.sentence.text} : {}
}

function measureHelp(body: readonly ActedSentence[]) {
  const at = body.findIndex(
    each => has(each, ...helpActs) && (!has(each, 'follow-up') || has(each, 'done', 'pending', 'choice', 'resolved'))
  )
  const ahead = body.slice(0, at).filter(each => !has(each, 'thanks', 'apology', 'empathy')).length
  const share = at < 0 ? 0 : at < 2 || ahead < 2 ? 1 : ahead < 4 ? 0.6 : 0.3
  return {share, ...shown(body[at])}
}

/** Concrete things: the matter named, ids, amounts and dates of this customer, words that the customer used. */
function measureAcknowledgement(body: readonly ActedSentence[], {thread}: ReplyView) {
  const theirs = new Set(
    thread
      ?.filter(({role}) => role === 'customer')
      .flatMap(({text}) => text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]{4,}/gu) ?? [])
  )
  const hits = body.map(each => {
    const about = has(each, 'acknowledgement') ? 2 : 0
    const details =
      has(each, ...helpActs, 'apology') || / (?:you|your) /.test(each.line)
        ? Math.min(2, each.line.match(/ @thing | [$£€#]?\d[\d.,:/-]*/g)?.length ?? 0)
        : 0
    const shared = each.line.split(' ').filter(word => theirs.has(word)).length
    return {each, count: about + details + shared}
  })
  const best = [...hits].sort((a, b) => b.count - a.count)[0]
  return {
    share: Math.min(1, hits.reduce((sum, {count}) => sum + count, 0) / 3),
    ...shown(best?.count ? best.each : undefined)
  }
}

function measureTime(body: readonly ActedSentence[]) {
  const pending = body.filter(
    each => has(each, 'pending') && !/ (?:if|once|when|tell (?:me|us)|reply) /.test(each.line)
  )
  if (pending.length === 0) return undefined
  const timed = body.find(({time}) => time === 'explicit')
  return {share: timed ? 1 : 0, ...shown(timed)}
}

function measureEmpathy(body: readonly ActedSentence[]) {
  if (!isFailure(body)) return undefined
  const shared = body.find(each => joint.test(each.line) || (has(each, 'empathy') && has(each, 'acknowledgement')))
  const sorry = body.find(each => has(each, 'apology', 'empathy'))
  return {share: shared ? 1 : sorry ? 0.5 : 0, ...shown(shared)}
}

function measureOwnership(body: readonly ActedSentence[]) {
  if (!isFailure(body)) return undefined
  const own = body.find(
    each =>
      has(each, 'apology') &&
      / (?:we|i|our|my) (?!am|are|'m|'re|apologi\w+|regret|do|sincerely|really|truly|deeply)\S+/.test(
        each.line.replace(/ (?:i|we) (?:am|are) (?:\S+ )?sorry/, ' ')
      )
  )
  const sorry = body.some(each => has(each, 'apology'))
  return {share: own ? 1 : sorry ? 0.3 : 0, ...shown(own)}
}

function measurePartnership(body: readonly ActedSentence[]) {
  const choice = body.find(each => has(each, 'choice'))
  const asking = body.find(
    each => (has(each, 'request', 'follow-up') && /\?\s*$/.test(each.sentence.text)) || / let 's /.test(each.line)
  )
  return {share: choice ? 1 : asking ? 0.6 : 0, ...shown(choice ?? asking)}
}

function measureWarmth(body: readonly ActedSentence[]) {
  const opening = body.slice(0, 2).find(each => has(each, 'thanks', 'joy'))
  const glad = body.find(each => has(each, 'joy') && each !== opening)
  return {share: opening && glad ? 1 : opening || glad ? 0.7 : 0, ...shown(glad ?? opening)}
}

function measureVoice(body: readonly ActedSentence[], voice: Voice) {
  if (voice.person === 'we') return undefined
  const own = body.find(each => has(each, 'done', 'pending', 'resolved', 'apology') && / (?:i|my) /.test(each.line))
  const ours = body.some(each => has(each, 'done', 'pending', 'resolved', 'apology') && / (?:we|our) /.test(each.line))
  return {share: own ? 1 : ours ? 0.4 : 0, ...shown(own)}
}
