import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isQuoted, isReported} from '../wording/grammar.ts'
import {ownIt} from '../wording/own-it.ts'
import {rangeOf} from '../wording/phrases.ts'
import {findSham, type Sham} from '../wording/sham-apology.ts'

const messages: Readonly<Record<Sham['kind'], string>> = {
  view: "Says sorry for the customer's view, not for what happened",
  mood: "Says sorry for the customer's mood, not for what caused it",
  taste: "Says sorry for the customer's taste, not for what happened",
  case: 'Leaves open whether anything happened at all',
  noun: "Says sorry for the customer's reaction, not for what caused it"
}

export default defineRule({
  id: 'nonpology',
  scope: 'sentence',
  category: 'apology',
  severity: 'error',
  preset: 'recommended',
  description: 'Apologises for how the customer reacts, or only in case something happened.',
  rationale: 'It moves the fault to the one who was let down. Name what we did instead.',
  origin:
    'Essay "Snatching victory from the jaws of defeat" ("an honest apology"); Zhang 2018 (conditional apologies).',
  example: ['We are sorry if you were offended by our email.', 'We are sorry our email offended you.'],
  triggers: ['sor', 'soz', 'sry', 'apol', 'appol', 'aplog', 'apoli', 'regret', 'pardon', 'excuse', 'forgive'],
  *check(sentence, context) {
    const sham = findSham(sentence)
    if (!sham) return
    const range = rangeOf(sentence.words, sham.from, sham.to)
    if (isQuoted(sentence, range) || (sham.clause && isReported(sham.clause)))
      context.trace('quoted or reported', range)
    else yield toProblem(sentence, sham, context)
  }
})

function toProblem(sentence: Sentence, sham: Sham, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, sham.from, sham.to),
    message: messages[sham.kind],
    ...(sham.kind === 'mood' || (sham.kind === 'noun' && /\byour\b/i.test(sentence.text))
      ? {lower: true as const}
      : {}),
    rewrites: () => ownIt(sentence, sham, context.voice)
  }
}
