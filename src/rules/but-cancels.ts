import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {isAdverse} from '../wording/adverse.ts'
import {type Contrast, findContrast} from '../wording/contrast.ts'
import {isQuoted} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {splitContrast} from '../wording/split-contrast.ts'

const messages: Readonly<Record<Contrast['kindness'], string>> = {
  apology: 'Takes the apology back in the same breath',
  thanks: 'Takes the thanks back in the same breath',
  empathy: 'Takes the understanding back in the same breath',
  wish: 'Takes the good will back in the same breath'
}

export default defineRule({
  id: 'but-cancels',
  scope: 'sentence',
  category: 'apology',
  severity: 'info',
  preset: 'recommended',
  fixable: true,
  description: 'Takes kind words back in the same breath, with "but" or "however".',
  rationale:
    'Whatever stands before "but" is heard as a preface to the no. Two sentences let both be true: the thanks stays thanks, and the news stays clear.',
  origin: 'Essay "Snatching victory from the jaws of defeat" (an honest apology, brief and to the point); Zhang 2018.',
  example: [
    'We appreciate the photos, but the claim closed on June 2.',
    'We appreciate the photos. The claim closed on June 2.'
  ],
  triggers: [
    'but',
    'however',
    'although',
    'though',
    'tho',
    'yet',
    'albeit',
    'only',
    'except',
    'mind',
    'still',
    'nevertheless',
    'nonetheless',
    'unfortunately',
    'regrettably',
    'sadly',
    'alas',
    'even so',
    'all the same',
    'that said',
    'that being',
    'having said',
    'be that',
    'against that',
    'at the same',
    'in spite',
    'despite',
    'for all',
    'then again',
    'on the other',
    'on the flip',
    'in fairness',
    'to be fair',
    'in our',
    'in my',
    'the thing',
    'the trouble',
    'the problem',
    'the fact',
    'the truth',
    'the reality',
    'the point',
    "it's just",
    'its just',
    'it is just',
    'just that',
    "it doesn't",
    'it does not',
    'it doesnt',
    "that doesn't",
    'that does not',
    'that doesnt',
    'in any',
    'either way',
    'and yet',
    'whereas',
    'while',
    'whilst',
    'even though',
    'much as',
    'as much',
    'with all',
    'sympathetic',
    'grateful',
    'thankful',
    'sorry',
    'appreciative',
    'understanding',
    'glad'
  ],
  *check(sentence, context) {
    const contrast = findContrast(sentence)
    if (!contrast) return
    const reason = excuse(sentence, contrast)
    const range = rangeOf(sentence.words, contrast.from, contrast.to)
    if (reason) context.trace(reason, range)
    else yield toProblem(sentence, contrast, context)
  }
})

function excuse(sentence: Sentence, contrast: Contrast): string | undefined {
  if (isQuoted(sentence, rangeOf(sentence.words, contrast.from, contrast.to))) return 'quoted'
  if (!isAdverse(sentence, contrast)) return 'good news follows'
  return undefined
}

function toProblem(sentence: Sentence, contrast: Contrast, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, contrast.from, trimmed(sentence, contrast)),
    message: messages[contrast.kindness],
    rewrites: () => splitContrast(sentence, contrast, context.voice)
  }
}

/** The joint without the comma behind it. */
function trimmed(sentence: Sentence, {from, to}: Contrast): number {
  let end = to
  while (
    end > from + 1 &&
    (sentence.words[end - 1]?.kind === 'punctuation' || sentence.words[end - 1]?.norm === 'that')
  )
    end--
  return end
}
