import {type PolicingFrame, policingClasses, policingFrames, policingTriggers} from '../language/lexicon/policing.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseAt, createFrameSearch, type FrameHit, normsOf} from '../wording/frame-search.ts'
import {isQuoted} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {validate} from '../wording/policing-rewrites.ts'

const search = createFrameSearch(policingFrames, () => policingClasses)

export default defineRule({
  id: 'emotion-policing',
  scope: 'sentence',
  category: 'empathy',
  severity: 'error',
  preset: 'recommended',
  description: 'Tells the customer how to feel or behave.',
  rationale:
    'Nobody has ever calmed down on being told to. Feelings pass when the matter is taken in hand: start there.',
  origin: 'Essay "Hello, how can I help you?" ("no matter how disgruntled he is at the start"); Marinova et al. 2018.',
  example: ['Please calm down.', 'Tell me what would help most, and I can start with that.'],
  triggers: policingTriggers,
  *check(sentence, context) {
    let first: FrameHit<PolicingFrame> | undefined
    for (const hit of search(sentence)) {
      if (first && hit.from >= first.from) continue
      const reason = excuse(sentence, hit.frame, hit.from, hit.to)
      if (reason) context.trace(reason, rangeOf(sentence.words, hit.from, hit.to))
      else first = hit
    }
    if (first) yield toProblem(sentence, first, context)
  }
})

const asked =
  / (?:please|kindly|just|so|now|ok|okay|sir|madam|mate|to|you|and|but|let us|let 's|do|try to|try and|lets|you (?:\w+ )?(?:should|must|can|could|would|will|might|ought to)|really|always|maybe|perhaps|honestly|all|not) $/
const thanked =
  /\b(?:thank|thanks|grateful for|appreciate (?:your|how|you|the)|appreciated|for being|for your|glad you|you have been|i took|i take|we took)\b| (?:i|we) (?:am|'m|are|was|were|stay|(?:would|'d|will|can|could) (?:be|have|stay|remain|keep)) (?:\w+ )?$/

/** Why a match polices nobody. */
function excuse(sentence: Sentence, frame: PolicingFrame, from: number, to: number): string | undefined {
  const before = normsOf(sentence, 0, from)
  const clause = clauseAt(sentence, to - 1) ?? clauseAt(sentence, from)
  if (isQuoted(sentence, rangeOf(sentence.words, from, to))) return 'quoted'
  if (clause?.quoted || clause?.reportedBy === 'customer') return 'reported'
  if (thanked.test(before)) return 'thanks or our own'
  if (instructs(sentence, frame, to)) return 'an instruction'
  if (frame.order && / (?:i|we) (?:\w+ )*to $/.test(before) && !/ you(?:r)? /.test(before)) return 'our own act'
  if ((frame.order || frame.opens) && from > 0 && !opensAt(sentence, from) && !(frame.order && asked.test(before)))
    return 'no order'
  if (
    frame.order &&
    clause &&
    clause.mood !== 'imperative' &&
    /^(?:agent|company|third)$/.test(clause.subject) &&
    !/ (?:you|to|people|everyone|us|not|and) $/.test(before) &&
    clause.verb.index < from + 1 &&
    clause.subjectWords[1] > clause.subjectWords[0] &&
    clause.subjectWords[1] <= from
  )
    return 'somebody else does'
  if (/\?\s*$/.test(sentence.text) && !/^(?:behave|tone|calm|verdict)$/.test(frame.name)) return 'question'
  if (/ (?:if|when|in case|whether|should) (?:you )?(?:\w+ ){0,2}$/.test(before) && frame.name === 'verdict')
    return 'conditional'
  if (
    / (?:do not|need not|not have to|not need to|no need to|never have to) (?:\w+ )?$/.test(before) &&
    frame.order &&
    policingClasses.nice.has(sentence.words[to - 1]?.norm ?? '')
  )
    return 'leave to feel'
  return undefined
}

/** "Take a deep breath and blow", "cool down the milk": something is done with lungs or milk. */
function instructs(sentence: Sentence, {name}: PolicingFrame, to: number): boolean {
  const after = normsOf(sentence, to, to + 3)
  if (name === 'fortunate') return / to (?:hear|know|learn|see|read) | with /.test(after)
  if (name !== 'calm') return false
  return (
    /^ (?:and (?:blow|hold|exhale|push|press|count|breathe|leave|walk|keep|wait for)|in|out|through|as|the|a|an|by|within|after|between|until) /.test(
      after
    ) && !/ the (?:tone|drama|attitude) /.test(after)
  )
}

function opensAt(sentence: Sentence, from: number): boolean {
  const before = sentence.words[from - 1]
  return before?.kind === 'punctuation' || before?.kind === 'emoji'
}

function toProblem(
  sentence: Sentence,
  hit: {frame: PolicingFrame; from: number; to: number},
  context: RuleContext
): Problem {
  return {
    range: rangeOf(sentence.words, hit.from, /^\W$/.test(sentence.words[hit.to - 1]?.norm ?? '') ? hit.to - 1 : hit.to),
    message: 'Tells the customer how to feel or behave',
    rewrites: () => validate(sentence, {name: hit.frame.name, from: hit.from, to: hit.to}, context.voice)
  }
}
