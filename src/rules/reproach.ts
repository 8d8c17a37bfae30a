import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isOurs, normsOf} from '../wording/clause-parts.ts'
import {isQuoted} from '../wording/grammar.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'
import {rewriteReproach} from '../wording/reproach.ts'
import {type Reproach, readReproaches} from '../wording/reproach-frames.ts'

/** Hindsight about ourselves is no reproach. */
const ourselves = / (?:we|our|us|ourselves|i|my) /
const kind = new RegExp(
  String.raw`\b(?:i['’]d be (?:cross|upset|annoyed|angry)|and (?:that|it)['’]?s? (?:is |was )?(?:on us|our)|` +
    String.raw`we (?:never|did(?:n['’]t| not)|should)|so would i|thank you|thanks)\b`,
  'i'
)

export default defineRule({
  id: 'reproach',
  scope: 'sentence',
  category: 'blame',
  severity: 'error',
  preset: 'recommended',
  description: 'Looks back to scold: what the customer should have done.',
  rationale:
    'Hindsight helps nobody: a customer who hears what they should have done gets ready for a ' +
    'fight. Say what can still be done.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("the benefit of the doubt should ' +
    'always start with the customer"); Danescu-Niculescu-Mizil et al. 2013.',
  example: [
    'You were supposed to return it within 14 days.',
    'It was due to be returned within 14 days; let me see what I can do for you from here.'
  ],
  triggers: [
    'should',
    'ought',
    'could',
    'might',
    'need',
    'suppos',
    'meant',
    'expect',
    'requir',
    'oblig',
    'told',
    'asked',
    'advised',
    'warned',
    'remind',
    'instruct',
    'inform',
    'had',
    'if you',
    'if u',
    'if ya',
    'if only',
    'why',
    'how come',
    'how is it',
    "how's it",
    'hows it',
    'how could',
    'did',
    'have you',
    'have u',
    'haven',
    'were you',
    'were u',
    'weren',
    'wasn',
    'was not',
    'isn',
    'is not',
    'what made',
    'what makes',
    'what possessed',
    'what was',
    'what is',
    "what's",
    'what did',
    'what were',
    'what on',
    'what the',
    'what really',
    'what exactly',
    'next time',
    'another time',
    'in future',
    'in the future',
    'going forward',
    'moving forward',
    'from now on',
    'for future',
    'for next',
    'for the future',
    'in days',
    'would',
    "you'd",
    'youd',
    "u'd",
    "i'd",
    "we'd",
    "one'd",
    'had it',
    'time to',
    'moment to',
    'there was',
    'there were',
    'there ha',
    'a shame',
    'a pity',
    'with',
    'a little',
    'a bit',
    'some',
    'any',
    'of all people',
    'habit',
    'what happens',
    'what comes',
    'what you get',
    'for a reason',
    'honestly',
    'seriously',
    'really',
    'surely',
    'yourself to'
  ],
  *check(sentence, context) {
    for (const reproach of readReproaches(sentence)) {
      const reason = excuse(sentence, reproach)
      if (reason) context.trace(reason, rangeOf(sentence.words, reproach.from, reproach.to))
      else return yield toProblem(sentence, reproach, context)
    }
  }
})

/** Why a frame scolds nobody. */
function excuse(sentence: Sentence, reproach: Reproach): string | undefined {
  const {from, to, clause} = reproach
  const range = rangeOf(sentence.words, from, to)
  if (isQuoted(sentence, range) || clause?.quoted) return 'quoted'
  if (
    clause?.reportedBy === 'customer' ||
    / you (?:say|said|wrote|told us|feel|felt|mentioned) (?:that )?$/.test(normsOf(sentence, 0, from))
  )
    return 'reported'
  if (isOurs(sentence) || kind.test(sentence.text)) return 'ours'
  if (
    reproach.kind === 'judgement' &&
    ourselves.test(
      aboutOurs(sentence, from, to) +
        (/^(?:would|'d|could|might)$/.test(sentence.words[from]?.norm ?? '')
          ? normsOf(sentence, Math.max(0, from - 4), from)
          : '')
    )
  )
    return 'about us'
  if (
    reproach.kind === 'judgement' &&
    / would have (?:been|felt|done|loved|had|given|reacted|lost)/.test(normsOf(sentence, from, to)) &&
    / (?:people|anyone|anybody|everyone|everybody|customers|users|guests) /.test(normsOf(sentence, from, to))
  )
    return 'empathy'
  return undefined
}

/** The words of a judgement, without the "I" that only opens it. */
function aboutOurs(sentence: Sentence, from: number, to: number): string {
  const said = normsOf(sentence, from, to).replace(
    /^ (?:i|we) (?:would|'d) have (?:thought|expected|hoped|imagined|assumed)/,
    ''
  )
  return said.replace(/ (?:if (?:it|that) (?:had been|was|were)|had it been) (?:me|us) /, ' ')
}

function toProblem(sentence: Sentence, reproach: Reproach, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, reproach.from, reproach.to),
    message: 'Scolds the customer for what is past',
    rewrites: () => rewriteReproach(sentence, reproach, choosePerson(sentence, context.voice))
  }
}
