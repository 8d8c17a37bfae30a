import {type SmallFrame, smallClasses, smallFrames, smallTriggers} from '../language/lexicon/smallness.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseAt, createFrameSearch, type FrameHit, normsOf} from '../wording/frame-search.ts'
import {isQuoted, isReported} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {enlarge} from '../wording/small-rewrites.ts'

const search = createFrameSearch(smallFrames, () => smallClasses)

export default defineRule({
  id: 'minimizing',
  scope: 'sentence',
  category: 'empathy',
  severity: 'warn',
  preset: 'recommended',
  fixable: true,
  description: "Makes the customer's problem small.",
  rationale:
    'How big a problem is, only the one who has it can say. Take it at their size, and go on to what you do about it.',
  origin:
    'Essay "Expecting the best" ("Take the issue seriously"); Brown (an empathic answer rarely starts with "at least").',
  example: ["It's just a minor glitch.", "It's a glitch."],
  triggers: smallTriggers,
  *check(sentence, context) {
    const hits: FrameHit<SmallFrame>[] = []
    for (const hit of search(sentence)) {
      const reason = excuse(sentence, hit.frame, hit.from, hit.to)
      if (reason) context.trace(reason, rangeOf(sentence.words, hit.from, hit.to))
      else hits.push(hit)
    }
    const [first, ...rest] = hits.sort((a, b) => a.from - b.from)
    if (!first) return
    const to = rest.reduce((end, hit) => (hit.from <= end + 6 ? Math.max(end, hit.to) : end), first.to)
    yield toProblem(sentence, {...first, to}, context)
  }
})

const evidence = /^(?:[,:;–—-]|because|since|as|:)$/

/** Why a match makes nothing small. */
function excuse(sentence: Sentence, frame: SmallFrame, from: number, to: number): string | undefined {
  const before = normsOf(sentence, Math.max(0, from - 5), from)
  const next = sentence.words[to]
  const clause = clauseAt(sentence, from)
  if (isQuoted(sentence, rangeOf(sentence.words, from, to))) return 'quoted'
  if (clause && isReported(clause)) return 'reported'
  if (/\?\s*$/.test(sentence.text)) return 'question'
  if (frame.opens && from > 0 && !opensAt(sentence, from)) return 'inside a thought'
  if (frame.ends && next && !/^(?:[.!…,;]|\.+)$/.test(next.norm) && next.kind !== 'emoji') return 'goes on'
  if (
    frame.ends &&
    sentence.words.slice(to).some((word, index) => evidence.test(word.norm) && sentence.words.length > to + index + 3)
  )
    return 'a fact follows'
  if (
    / (?:not|never|no|more than|hardly|without) (?:\w+ ){0,2}$/.test(before) &&
    !/^(?:shrug|comparison|barely|others|denial|luck)$/.test(frame.name)
  )
    return 'negated'
  if (
    clause &&
    /^(?:if|when|unless|once|in case|should|whether)$/.test(clause.subordinator) &&
    frame.name !== 'shrug' &&
    clause.verb.index <= to
  )
    return 'conditional'
  if (frame.name === 'at least') return excuseAtLeast(sentence, to)
  return /^(?:diminisher|small trouble)$/.test(frame.name) ? excuseTrouble(sentence, frame, from, to) : undefined
}

function opensAt(sentence: Sentence, from: number): boolean {
  const before = sentence.words[from - 1]
  return (
    before?.kind === 'punctuation' ||
    before?.kind === 'emoji' ||
    /^(?:and|but|well|so|look|still|oh)$/.test(before?.norm ?? '')
  )
}

/** "At least let me …" and "at least we can …" offer something. */
function excuseAtLeast(sentence: Sentence, to: number): string | undefined {
  const clause = sentence.clauses.find(each => each.verb.index >= to)
  const first = sentence.words[to - 1]?.norm ?? ''
  if (
    (!clause && !/^(?:you|we|the|your|our|it|they)$/.test(first)) ||
    sentence.words[to]?.kind === 'number' ||
    /^(?:one|most)$/.test(first)
  )
    return 'a quantity'
  const ours = clause?.subject === 'agent' || clause?.subject === 'company'
  return ours && clause?.modality !== 'none' ? 'an offer' : undefined
}

/** "a minor correction", "a small fix": the size of what we do; "so I am sending a new one": it is taken seriously. */
function excuseTrouble(sentence: Sentence, frame: SmallFrame, from: number, to: number): string | undefined {
  const next = sentence.words[to]?.norm ?? ''
  if (
    /^(?:fix|fixes|correction|corrections|change|changes|update|improvements|improvement|report|reports|tracker|number|code|type|types|that|with)$/.test(
      next
    ) &&
    next !== 'that' &&
    next !== 'with'
  )
    return 'the size of the remedy'
  if (
    frame.name === 'small trouble' &&
    /\b(?:fixed|fixes|including|such as|no matter how|however|even|every|each|any) (?:\w+ ){0,2}$/.test(
      normsOf(sentence, Math.max(0, from - 4), from).trimStart()
    )
  )
    return 'says that it counts'
  if (
    /\b(?:came|arrived|has|have|had|with|shows?) (?:\w+ ){0,2}$/.test(
      normsOf(sentence, Math.max(0, from - 3), from).trimStart()
    ) &&
    /\b(?:so|and) (?:i|we)\b/.test(normsOf(sentence, to))
  )
    return 'is acted on'
  return /^ (?:(?:is|are|was|were|has been|have been|get|gets) )?(?:now )?(?:fixed|resolved|solved|gone) |\b(?:serious|seriously|matters|should not|still)\b/.test(
    normsOf(sentence, to)
  )
    ? 'is taken seriously'
    : undefined
}

function toProblem(
  sentence: Sentence,
  {frame, from, to}: {frame: SmallFrame; from: number; to: number},
  context: RuleContext
): Problem {
  return {
    range: rangeOf(sentence.words, from, /^\W$/.test(sentence.words[to - 1]?.norm ?? '') ? to - 1 : to),
    message: "Makes the customer's problem small",
    rewrites: () => enlarge(sentence, {name: frame.name, from, to}, context.voice)
  }
}
