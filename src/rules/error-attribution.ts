import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {rewriteAttribution} from '../wording/attribution.ts'
import {type Attribution, readAttributions} from '../wording/attribution-frames.ts'
import {isOurs, normsOf} from '../wording/clause-parts.ts'
import {isQuoted} from '../wording/grammar.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'

const denied = new RegExp(
  ' (?:not|no|never|nothing|nobody|neither|without|hardly|rather than|instead of|whether|if|' +
    "unless|in case|none|cover|covers|covered|ruled out|rule out|exclude|excluded|isn't) "
)
const denying = / (?:not yours|is not|was not|were not|are not|ruled out|is one of|are one of|is covered|are covered) /
const reported = new RegExp(
  ' you (?:say|said|wrote|think|thought|feel|felt|asked|ask|worry|worried|told us|mentioned|' +
    'believe|apologised|apologized) '
)
const ours = / (?:our|my|us|we|i) (?:own )?(?:mistake|error|fault|oversight|slip|doing|negligence|failing|failure)/

export default defineRule({
  id: 'error-attribution',
  scope: 'sentence',
  category: 'blame',
  severity: 'warn',
  preset: 'recommended',
  description: 'Pins the fault on the customer: "your mistake", "user error", "on your end".',
  rationale:
    'Whose fault it was mends nothing, and it puts the two of you on opposite sides. Name the ' +
    'thing that needs a look and go through it together.',
  origin: 'Essay "Win more by playing for your customer\'s team" (the language of nuance); Fausey & Boroditsky 2010.',
  example: ['The problem is on your end.', "Let's find the problem together."],
  triggers: [
    'your',
    'ur',
    'yr',
    'yours',
    'you',
    'u',
    'customer',
    'user',
    'client',
    'member',
    'rider',
    'driver',
    'guest',
    'tenant',
    'patient',
    'cardholder',
    'payer',
    'sender',
    'buyer',
    'owner',
    'parent',
    'applicant',
    'purchaser',
    'consignee',
    'shipper',
    'subscriber',
    'passenger',
    'hirer',
    'renter',
    'account-holder',
    'policyholder',
    'occupant',
    'resident',
    'student',
    'reader',
    'operator',
    'end-user',
    'recipient',
    'cyclist',
    'pilot',
    'pebkac',
    'pebcak',
    'id-10-t',
    'layer-8',
    'layer-eight',
    'rtfm',
    'self-inflicted',
    'guilty',
    'culprit',
    'weak link',
    'negligence',
    'carelessness',
    'inattention',
    'misuse',
    'sloppiness',
    'recklessness',
    'impatience',
    'laziness',
    'clumsiness',
    'ya'
  ],
  *check(sentence, context) {
    for (const hit of readAttributions(sentence)) {
      const reason = excuse(sentence, hit)
      if (reason) context.trace(reason, rangeOf(sentence.words, hit.from, hit.to))
      else return yield toProblem(sentence, hit, context)
    }
  }
})

/** Why a fault is pinned on nobody. */
function excuse(sentence: Sentence, {from, to, clause, frame}: Attribution): string | undefined {
  const range = rangeOf(sentence.words, from, to)
  if (isQuoted(sentence, range) || clause?.quoted) return 'quoted'
  if (clause?.mood === 'question' || /\?\s*$/.test(sentence.text)) return 'question'
  const start = clause ? Math.min(clause.words[0], from) : Math.max(0, from - 5)
  const before = normsOf(
    sentence,
    Math.max(start, from - 6),
    frame === 'owner' || frame === 'lies' || frame === 'guilty' ? to : from
  )
  const asked = / any (?:\w+ )?$/.test(before)
  if (
    (denied.test(before) || asked) &&
    !/ (?:no one|nobody|noone) (?:else )?to blame /.test(normsOf(sentence, from, to)) &&
    !/ you , not /.test(normsOf(sentence, from, to))
  )
    return 'denied'
  if (denying.test(normsOf(sentence, from, Math.min(sentence.words.length, to + 3)))) return 'denied'
  if (reported.test(normsOf(sentence, 0, from)) || clause?.reportedBy === 'customer') return 'reported'
  if (isOurs(sentence) || ours.test(normsOf(sentence, 0, sentence.words.length))) return 'ours'
  return frame !== 'contrast' && / (?:our|us) /.test(normsOf(sentence, from, to)) ? 'about us' : undefined
}

function toProblem(sentence: Sentence, hit: Attribution, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, hit.from, hit.to),
    message: 'Pins the fault on the customer',
    rewrites: () => rewriteAttribution(sentence, hit, choosePerson(sentence, context.voice))
  }
}
