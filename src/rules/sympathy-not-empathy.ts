import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {rangeOf} from '../wording/phrases.ts'
import {findPity, type PityHit} from '../wording/pity.ts'
import {rewriteSympathy} from '../wording/sympathy.ts'

export default defineRule({
  id: 'sympathy-not-empathy',
  scope: 'sentence',
  category: 'empathy',
  severity: 'warn',
  preset: 'recommended',
  description: 'Feels sorry for the customer instead of with them.',
  rationale:
    'Pity looks at the customer from outside, as if the trouble were theirs alone. Saying how you would feel in their place puts you on the same side.',
  origin:
    'Essay "Snatching victory from the jaws of defeat" ("I feel bad for you" and "I feel bad with you"); Sinclair et al. 2017.',
  example: ['I feel bad for you.', "I'd feel bad in your place too, and I'm with you on this until it's sorted."],
  triggers: [
    'feel',
    'behalf',
    'wish',
    'rather you',
    'sooner you',
    'been through',
    'go through',
    'going through',
    'put up',
    'endure',
    'suffer',
    'deal with',
    'bless',
    'hang in',
    'chin up',
    'chin',
    'stay strong',
    'breaks',
    'wring',
    'tug',
    'makes',
    'fathom',
    'sound',
    'seem',
    'look',
    'face',
    'not',
    'can',
    'felt',
    'sorry',
    'pit',
    'sympath',
    'commiserat',
    'condolence',
    'heart',
    'thoughts',
    'sadden',
    'moved',
    'touched',
    'shocked',
    'distress',
    'pain',
    'griev',
    'hurt',
    'break',
    'swap',
    'trade',
    'change places',
    'switch',
    'shoes',
    'your place',
    'your position',
    'your boots',
    'sucks',
    'stinks',
    'blows',
    'bites',
    'must',
    'may',
    'might',
    'imagine',
    'guess',
    'suppose',
    'bet',
    'expect',
    'assume',
    'think how',
    'for you',
    'for u',
    'how',
    'luck',
    'poor',
    'unlucky',
    'unfortunate',
    'what a',
    'such a',
    'too bad',
    'shame',
    'tough',
    'hard',
    'rough',
    'rotten',
    'worse',
    'bummer',
    'gutt',
    'oof',
    'ugh',
    'deserve',
    'horrified',
    'devastated',
    'appalled',
    'awful',
    'terrible',
    'for ur',
    'bad',
    'to u',
    'to you',
    'see'
  ],
  *check(sentence, context) {
    const hit = sentence.block.kind === 'sign-off' ? undefined : findPity(sentence, context.trace)
    if (hit) yield toProblem(sentence, hit, context)
  }
})

function toProblem(sentence: Sentence, {frame, from, to}: PityHit, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, startOf(sentence, from), to),
    message: 'Feels sorry for the customer instead of with them',
    rewrites: () => rewriteSympathy(sentence, {name: frame.name, from: startOf(sentence, from), to}, context.voice)
  }
}

/** The subject and its adverbs belong to the words at fault. */
function startOf(sentence: Sentence, from: number): number {
  let at = from
  while (
    at > 0 &&
    /^(?:please|accept|help|not|ca|i|we|our|my|it|this|that|you|really|do|just|so|'m|am|are|was|must|the|whole|team|all|only|can|truly|very|have|feel|feeling|heart|hearts|deepest|sincere)$/.test(
      sentence.words[at - 1]?.norm ?? ''
    )
  )
    at--
  return at
}
