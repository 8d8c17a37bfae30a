import {stockTriggers} from '../language/lexicon/stock-empathy.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isConditional, isQuoted} from '../wording/grammar.ts'
import {feelingIn, nameEvent} from '../wording/name-event.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'
import {isOurs, readTail, searchStock} from '../wording/stock-empathy.ts'

const joint = /\b(?:so (?:do|would|am) (?:i|we)|(?:i|we)['’]?d (?:be|feel|have)|(?:i|we) would (?:be|feel|have))\b/i

export default defineRule({
  id: 'canned-empathy',
  scope: 'sentence',
  category: 'empathy',
  severity: 'info',
  preset: 'recommended',
  description: 'Says that it understands, in words that fit any customer.',
  rationale: 'A stock line of understanding shows that nobody looked. Naming what happened shows that somebody did.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("and mean it"); Packard & Berger 2021 (concrete words read as listening).',
  example: ['I understand your frustration. The parcel came late.', "I'd be frustrated too: the parcel came late."],
  triggers: stockTriggers,
  *check(sentence, context) {
    const hit = findStock(sentence, context)
    if (hit) yield toProblem(sentence, hit, context)
  }
})

interface Hit {
  readonly from: number
  /** After the empty words that follow. */
  readonly to: number
}

/** The first stock line, with those that "and" joins to it. */
function findStock(sentence: Sentence, context: RuleContext): Hit | undefined {
  const hits: Hit[] = []
  for (const {frame, from, to} of searchStock(sentence)) {
    const reason = excuse(sentence, frame, [from, to])
    if (reason) context.trace(reason, rangeOf(sentence.words, from, to))
    else hits.push({from, to: readTail(sentence, to).end})
  }
  const [first, ...rest] = hits.sort((a, b) => a.from - b.from)
  return (
    first &&
    rest.reduce(
      (hit, other) => (other.from <= hit.to + 4 ? {from: hit.from, to: Math.max(hit.to, other.to)} : hit),
      first
    )
  )
}

/** Why a match is no stock line: not ours, a condition, a question, joint, or something specific stands beside it. */
function excuse(
  sentence: Sentence,
  {name, speaker}: {name: string; speaker: 'ours' | 'any'},
  [from, to]: readonly [number, number]
): string | undefined {
  if (isQuoted(sentence, rangeOf(sentence.words, from, to))) return 'quoted'
  if (speaker === 'ours' && !isOurs(sentence, from)) return 'somebody else understands'
  const clause = sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from && each.verb.index <= to)
  if (clause && isConditional(clause)) return 'conditional'
  if (/\?\s*$/.test(sentence.text)) return 'question'
  if (joint.test(sentence.text)) return 'shares the feeling'
  if (
    name === 'understands' &&
    sentence.words.slice(to).some(word => !/^[.!…]+$/.test(word.norm) && word.kind !== 'emoji')
  )
    return 'goes on'
  if (readTail(sentence, to).specific) return 'specific'
  return tellsInNext(sentence) ? 'the next sentence tells it' : undefined
}

/** The next sentence says what the customer went through or wants. */
function tellsInNext(sentence: Sentence): boolean {
  const first = sentence.next?.clauses[0]
  if (
    first?.subject !== 'customer' ||
    first.mood !== 'declarative' ||
    first.modality !== 'none' ||
    first.subordinator !== 'none'
  )
    return false
  return (
    /^(?:past|perfect)$/.test(first.verb.tense) ||
    first.verb.aspect === 'progressive' ||
    /^(?:need|want|expect)$/.test(first.verb.lemma)
  )
}

function toProblem(sentence: Sentence, hit: Hit, context: RuleContext): Problem {
  const from = startOf(sentence, hit.from)
  return {
    range: rangeOf(sentence.words, from, hit.to),
    message: 'Says that it understands, and not what',
    rewrites: () =>
      nameEvent(
        sentence,
        {from, to: hit.to, feeling: feelingIn(sentence, from, hit.to)},
        choosePerson(sentence, context.voice)
      )
  }
}

/** Where the line starts: I or we, with what stands between them and the verb. */
function startOf(sentence: Sentence, from: number): number {
  let at = from
  while (
    at > 0 &&
    sentence.words[at - 1]?.kind === 'word' &&
    !/^(?:and|but|because|please)$/.test(sentence.words[at - 1]?.norm ?? '') &&
    sentence.words[at - 2]?.norm !== '@'
  )
    at--
  if (
    /^(?:trust|believe) me ,$/.test(
      sentence.words
        .slice(0, at)
        .map(word => word.norm)
        .join(' ')
    )
  )
    return 0
  return from - at > 8 ? from : at
}
