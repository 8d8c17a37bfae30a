import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isTimed} from '../wording/firm-times.ts'
import {findFrames, listPhrases, type Match} from '../wording/frame-table.ts'
import {readFutures} from '../wording/futures.ts'
import {isConditional, isQuoted} from '../wording/grammar.ts'
import {nameTime} from '../wording/name-time.ts'
import {rangeOf} from '../wording/phrases.ts'
import {vagueFrames} from '../wording/vague-times.ts'

const triggers = listPhrases(`
  soon, shortly, asap, eventually, presently, momentarily, anon, someday, sometime, promptly, speedily, swiftly, timely, as, at, in, over, within
  before, not, won, shan, one of, any, some, further, somewhere, down, sooner, when, whenever, once, if, where, without, a, the, our, an, catch, on
  with, fairly, quite, pretty, very, rather, reasonably, for, give, is, are, it, been, stay, watch, hang, sit, leave, consider, have, got, put, keep
  will, 'll, going, gonna, wheels, things, balls, take, shall, would, 'd, let, we, i, they, team, developers, my, whose, every, efforts, attempts
  hopefully, fingers, weather, god, touch, all, perhaps, maybe, possibly, there, most, ill, you, he, she, u`)

export default defineRule({
  id: 'vague-commitment',
  scope: 'sentence',
  category: 'expectations',
  severity: 'info',
  preset: 'recommended',
  description: 'Promises something without saying when.',
  rationale:
    'A wait without an end feels longer than it is. A time, even for the next update only, lets the customer get on with the day.',
  origin:
    'Essay "How to boost customer happiness and loyalty" ("over-communicate time lines and actions"); Maister 1985.',
  example: ["We'll get back to you soon.", "We'll get back to you by [day and time]."],
  triggers,
  *check(sentence, context) {
    for (const match of findFrames(vagueFrames, sentence.words)) {
      const reason = excuse(sentence, match)
      if (!reason) {
        yield toProblem(sentence, match, context)
        return
      }
      context.trace(reason, rangeOf(sentence.words, match.from, match.to))
    }
  }
})

const wishes =
  /\b(?:hope (?:you|to see|this|that|it|your|things|all|everything|the)|get well|feel better|talk soon|see you|speak soon|take care|look(?:ing)? forward|wish|best of luck|good luck|enjoy|back soon|thank you for|thanks for)\b/i
const progress =
  /\b(?:working on|looking into|looking at|checking|coming|arriving|shipping|on (?:its|his|her|their) way|processing|preparing|investigating|being (?:\w+ed|worked))\b/i
const general =
  /^(?:make|provide|offer|improve|exceed|keep|serve|be|ensure|give|create|satisfy|meet|earn|continue|build|become|support|grow|help|assist|see|hear|enhance|bring|open|add|expand|better|do|maintain|understand|learn|welcome|reach|introduce|launch)$/
const ours =
  /\b(?:we|i|us|our|team|colleague|colleagues|specialist|someone|somebody|agent|engineers?|developers?|they|he|she|it|representative|department|warehouse|lab|courier)\b/i

/** Why words without a time promise nothing, or are timed. */
function excuse(sentence: Sentence, match: Match): string | undefined {
  const {frame, from, to} = match
  const text = sentence.text.replaceAll('’', "'")
  if (isQuoted(sentence, rangeOf(sentence.words, from, to))) return 'quoted'
  if (/\?\s*$/.test(text)) return 'question'
  if (isTimed(sentence)) return 'a time is named'
  if (/\byou (?:said|wrote|told|mentioned|asked)\b/i.test(text)) return 'reported'
  const next = sentence.words[to]?.norm ?? ''
  const before = sentence.words[from - 1]?.norm ?? ''
  if (/^(?:after|enough|afterwards|before)$/.test(next) && frame.name === 'time') return 'tells an order of events'
  if (/^(?:how|as|too|so|no|sooner)$/.test(before) && frame.name === 'time') return 'another sense'
  if (isHeld(sentence, from)) return 'conditional'
  if (frame.name === 'alone') return undefined
  if (wishes.test(text) && !/\b(?:will|'ll|shall)\b/i.test(text)) return 'a wish'
  return frame.name === 'effort' ? excuseEffort(sentence, match, text) : excuseTime(sentence, match, text)
}

/** "If you reply, …" holds the words in its condition. */
function isHeld(sentence: Sentence, from: number): boolean {
  const clause = sentence.clauses.filter(each => each.words[0] <= from && each.words[1] > from).at(-1)
  return clause !== undefined && isConditional(clause) && clause.subject === 'customer' && clause.words[0] < from
}

function excuseTime(sentence: Sentence, {from, to}: Match, text: string): string | undefined {
  const said = sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
  if (/\byou can\b|\bif you (?:can|could)\b/i.test(said) || /^as \w+ as (?:you|your|u)\b/.test(said))
    return 'their own time'
  const after = sentence.words
    .slice(to, to + 4)
    .map(word => word.norm)
    .join(' ')
  if (
    /^as soon as (?:we|i|they|the|our|it) /.test(said) &&
    !/\b(?:can|could|able|get|have (?:a|the|some|time|any)|possib)\b/.test(`${said} ${after}`)
  )
    return 'a concrete event'
  if (
    /^as soon as (?:we|i) have (?:a|an|the|your)?\b/.test(`${said} ${after}`) &&
    !/have (?:an update|any|news|more|something|a chance|a moment|time)/.test(`${said} ${after}`)
  )
    return 'a concrete event'
  return promisesNothing(sentence, from, text)
}

/** Why nothing of ours is promised around the words; undefined where something is. */
function promisesNothing(sentence: Sentence, from: number, text: string): string | undefined {
  const futures = readFutures(sentence).filter(future => future.modal === 'will' || future.modal === 'can')
  const clause = sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from)
  if (
    futures.some(future => future.subject !== 'customer' || /^(?:be|get|have|receive|hear|see|find)$/.test(future.verb))
  )
    return undefined
  if (clause && /^(?:past)$/.test(clause.verb.tense) && !progress.test(text)) return 'the past'
  if (
    clause?.mood === 'imperative' &&
    !/^(?:expect|give|leave|watch|allow)$/.test(clause.verb.lemma) &&
    !/\bso (?:that )?(?:we|i)\b|\bto have (?:it|this)\b/i.test(text)
  )
    return 'the customer acts'
  if (progress.test(text) && ours.test(text)) return undefined
  if (
    /\b(?:expect|should|ought to|so (?:that )?(?:we|i)|gonna|to have (?:it|this)|going (?:in|out|to)|tend to|comes? through|lands?|reaches|shan't|won't|on it|means? to|plan(?:s|ning)? (?:to|on)|earmarked|scheduled|wi?ll|coming|due|be (?:looked|dealt|released|fixed))\b/i.test(
      text
    )
  )
    return undefined
  return 'no commitment'
}

function excuseEffort(sentence: Sentence, {from, to}: Match, text: string): string | undefined {
  const said = sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
  const act = sentence.words[to]?.norm ?? ''
  if (
    /\b(?:aim|hope|strive|intend|goal|look|plan|intention|mean|aims|hopes|plans|\w+ing)\b/.test(said) &&
    general.test(act)
  )
    return 'a general aim'
  const subject = sentence.words.slice(Math.max(0, from - 3), from + 1).map(word => word.norm)
  if (subject.includes('you') && !/\b(?:we|i)\b/.test(said)) return 'the customer acts'
  if (
    /\b(?:want|wants|mean|means|hope|look)\b/.test(said) &&
    !/\b(?:we|i|they|team|developers|'ll|will|something|school|landlord)\b/.test(`${subject.join(' ')} ${said}`)
  )
    return 'not our plan'
  if (/hope/.test(said) && /\bhope to (?:see|hear|have you|welcome|serve|meet)\b/i.test(text)) return 'a wish'
  if (
    /hopefully|likely|luck|crossed|chance/.test(said) &&
    !/\b(?:will|'ll|going to|we|i|can|could|lands?|should|able|comes?|goes|gets|arrives?|reaches)\b/i.test(text)
  )
    return 'no commitment'
  if (
    /^(?:we|i) (?:hope|aim|strive)/.test(said) &&
    /\b(?:always|every day|best (?:service|experience)|our customers|provide you with)\b/i.test(text)
  )
    return 'a general aim'
  if (
    /\b(?:help|assist)\b/i.test(
      sentence.words
        .slice(to, to + 3)
        .map(word => word.norm)
        .join(' ')
    )
  )
    return 'an offer'
  return undefined
}

/** Where the vague words end: a clause of theirs ("when things calm down") goes on to the next stop. */
function stretchEnd(sentence: Sentence, {frame, from, to}: Match): number {
  const first = sentence.words[from]?.norm ?? ''
  const said = sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
  const open = /^(?:when|whenever|once|if|where)$/.test(first) || /^as \w+ as (?!.*possible)/.test(said)
  if (frame.name !== 'time' || !open) return to
  let end = to
  while (end < sentence.words.length && !/^(?:[.,;:!?–—-]|and|but|so|to|x)$/.test(sentence.words[end]?.norm ?? ''))
    end++
  return end
}

function toProblem(sentence: Sentence, match: Match, context: RuleContext): Problem {
  const {frame, from} = match
  const range = rangeOf(sentence.words, from, stretchEnd(sentence, match))
  const quick = context.channel === 'chat' && /moment|minute|sec|shortly/i.test(sentence.reply.text.slice(...range))
  return {
    range,
    message: 'Promises something without saying when',
    ...(frame.strict ? {strict: true as const} : {}),
    ...(quick ? {lower: true as const} : {}),
    rewrites: () => nameTime(sentence, range, frame.name, context.voice)
  }
}
