/** Apologises more than once, or at length. */
import {apologyWords, selfReproach, stacked} from '../language/lexicon/contrition.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView} from '../rule.ts'
import {bodyOf, countWords, does, isBereaved, isSevere, linesOf, voiceOf} from '../wording/replies.ts'

export default defineRule({
  id: 'over-apologizing',
  scope: 'reply',
  category: 'apology',
  severity: 'info',
  preset: 'recommended',
  fixable: true,
  description: 'Apologises more than once, or at length.',
  rationale:
    'One apology for something definite is heard; the third one turns the reply towards the writer. Keep the first, and let the repair speak (Marinova, Singh & Singh 2018).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'Thank you for the photo. I’m sorry we sent the wrong size. I feel terrible about it. The right one ships today. Sorry again!',
    'Thank you for the photo of the blue jacket. I’m sorry we sent the wrong size. Would you like the right one today, or your money back?'
  ],
  options: {max: {type: 'number', default: 1, description: 'How many apologies a short reply may make.'}},
  *check(reply, {options, locale}) {
    if (voiceOf(this.id, reply) === 'quiet') return
    const body = bodyOf(reply)
    const counted = body
      .map(each => ({each, count: countApologies(each), pure: isPure(each)}))
      .filter(({count}) => count > 0)
    const total = counted.reduce((sum, {count}) => sum + count, 0)
    const closing = reply.acted.filter(each => each.frame && / (?:sorry|apolog\w+|regrets?) /.test(each.line)).length
    const first = counted[0]
    if (
      !first ||
      !counted.some(({each}) =>
        / (?:sorry|soz|sry|apolog\w+|regret\w*|forgive|pardon|excuse|culpa|bad|contrition|remorse) /.test(each.line)
      )
    )
      return
    const narrow = voiceOf(this.id, reply) === 'narrow'
    const lines = linesOf(body)
    if (isBereaved(lines) && total < 3) return
    const allowed =
      Number(options.max ?? 1) +
      (isSevere(lines) || / (?:lost|deleted|destroyed) (?:the|your|all) /.test(lines) ? 1 : 0) +
      (countWords(body) > 120 ? 1 : 0) +
      (narrow ? 1 : 0)
    const heavy = counted.find(
      ({each}) => stacked.test(each.line) || (countWords([each]) > 40 && !does(each, 'done', 'pending', 'resolved'))
    )
    if (total + closing <= allowed && !heavy && share(counted, body) <= 0.4) return
    const excess = counted.find(({count}, index) => index > 0 || count > allowed) ?? heavy
    const fault = excess?.each ?? first.each
    yield {
      range: fault.sentence.range,
      message:
        closing + total > 1
          ? 'More than one apology in a reply draws attention from the repair'
          : 'A long apology draws attention from the repair',
      ...(locale === 'en-IN' ? {lower: true as const} : {}),
      rewrites: () => (excess && excess !== first ? deletions(reply, counted.slice(1)) : [])
    }
  }
})

function countApologies({line, marks}: ActedSentence): number {
  const heads = marks.some(({act}) => act === 'apology')
    ? (line.replace(/ sorry to (?:hear|see) /g, ' sorry ').match(apologyWords)?.length ?? 1)
    : 0
  return heads > 0
    ? heads
    : selfReproach.test(line) &&
        !/ (?:you|your) (?:\S+ )?(?:embarrassed|guilty|stupid|devastated|gutted)| i (?:would|'d) /.test(
          line.replace(/ (?:kick|understand if|'d be mad)/, '')
        )
      ? 1
      : 0
}

/** Nothing but the apology. */
function isPure({marks, line}: ActedSentence): boolean {
  return (
    marks.every(({act}) => /^(?:apology|empathy|acknowledgement|information|other|greeting|closing)$/.test(act)) &&
    !/\d|@|\b(?:because|so that|but)\b/.test(line)
  )
}

/** Words of apology among all words; only for replies that are long enough to have a share. */
function share(counted: readonly {each: ActedSentence; pure: boolean}[], body: readonly ActedSentence[]): number {
  const pure = counted.filter(each => each.pure).map(({each}) => each)
  return countWords(body) < 30 || pure.length < 2 ? 0 : countWords(pure) / countWords(body)
}

/** Deletes the apologies after the first one, those that stand side by side at once. */
function* deletions(reply: ReplyView, counted: readonly {each: ActedSentence; pure: boolean}[]): Generator<Proposal> {
  const [first, ...rest] = counted
  if (!first?.pure) return
  let last = first.each
  for (const {each, pure} of rest) {
    if (!pure || reply.text.slice(last.sentence.range[1], each.sentence.range[0]).trim() !== '') break
    last = each
  }
  const range: Range = [first.each.sentence.range[0], last.sentence.range[1]]
  const tail = /^[ \t]+/.exec(reply.text.slice(range[1]))?.[0].length ?? 0
  const head = /[ \t]+$/.exec(reply.text.slice(0, range[0]))?.[0].length ?? 0
  yield {text: '', range: tail > 0 ? [range[0], range[1] + tail] : [range[0] - head, range[1]], safety: 'review'}
}
