import {kindOpeners} from '../language/lexicon/omissions.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isOurs, textBefore} from '../wording/clause-parts.ts'
import {isConditional, isQuestion, isReported} from '../wording/grammar.ts'
import {type Omission, rewriteOmission} from '../wording/omission.ts'
import {isInverted, readOmission} from '../wording/omission-frames.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'

/** Wh-clauses tell which thing, not that it was left undone. */
const embedded = /^(?:what|which|whose|where|who|whom|how|why|than|so that|lest|although|though|whichever|whatever)$/
export default defineRule({
  id: 'omission-blame',
  scope: 'sentence',
  category: 'blame',
  severity: 'warn',
  preset: 'recommended',
  description: 'Tells the customer what they failed to do.',
  rationale:
    'What was left undone reads as a reproof when it has the customer as its doer. Name the ' +
    'thing that is missing and ask for it.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("the benefit of the doubt should ' +
    'always start with the customer"); Rogers, Howieson & Neame 2018.',
  example: [
    'You forgot to attach the receipt.',
    "I don't see the receipt yet; could you send it over so I can get this moving for you?"
  ],
  triggers: ['you', 'u', 'ya', 'yu', 'uve', 'ye', 'yo', 'didn', 'havn'],
  *check(sentence, context) {
    for (const clause of sentence.clauses) {
      const omission = readOmission(sentence, clause)
      if (!omission || isExcused(sentence, clause, omission, context)) continue
      yield toProblem(sentence, omission, context)
    }
  }
})

/** Guards of the hit. */
function isExcused(sentence: Sentence, clause: Clause, {kind}: Omission, context: RuleContext): boolean {
  const lead = textBefore(sentence, clause)
  const blocked =
    (isConditional(clause) && !isInverted(sentence, clause) && 'conditional') ||
    (isQuestion(clause) && !tagged(sentence, clause) && 'question') ||
    (isReported(clause) && 'reported') ||
    (embedded.test(clause.subordinator) && 'embedded') ||
    (kindOpeners.test(lead) && 'kind opener') ||
    (/\b(?:or|nor|not|than) $/i.test(lead) && 'alternative') ||
    (/\b(?:in case|whether|say|says|said|it may be|it might be|might be|could be)(?: that)? $/i.test(lead) &&
      'possibility') ||
    (kind !== 'lacking' && isOurs(sentence) && 'ours')
  if (!blocked) return false
  context.trace(blocked, clause.range)
  return true
}

/** "…, did they?": a tag makes no question of it. */
function tagged(sentence: Sentence, clause: Clause): boolean {
  return (
    /,\s*(?:did|have|has|had|was|were|do)(?:n['’]t)? (?:you|they|he|she|it)\s*\?$/i.test(sentence.text.trim()) &&
    clause.polarity === '-'
  )
}

function toProblem(sentence: Sentence, omission: Omission, context: RuleContext): Problem {
  const {clause, end} = omission
  const first =
    clause.subjectWords[1] > clause.subjectWords[0] && clause.subordinator !== 'none'
      ? clause.subjectWords[0]
      : clause.words[0]
  return {
    range: rangeOf(sentence.words, Math.min(first, clause.verb.from), Math.max(end, clause.verb.index + 1)),
    message: 'Tells the customer what they left undone',
    rewrites: () => rewriteOmission(sentence, omission, choosePerson(sentence, context.voice))
  }
}
