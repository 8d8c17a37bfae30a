import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {listPhrases} from '../wording/frame-table.ts'
import {isQuoted} from '../wording/grammar.ts'
import {choosePerson} from '../wording/person.ts'
import {findOfficialese, type Official, sayPlainly} from '../wording/plain-words.ts'

const triggers = listPhrases(`
  please, kindly, be, this is, it is, we, i, the, you, request, permit, allow, draw, it should, it must, it may, it shall, it has
  this should, do the, to kindly, remain, thanking, for, is, are, has, have, placed, taken, at, in, with, as, further, pertain
  pursuant, per, upon, on, to, by, subsequent, subject, inclusive, exclusive, without, during, notwithstanding, should, owing
  due, attached, enclosed, annexed, our, your, afore, above, under, captioned, here, there, where, hence, thence, inter, from
  of, duly, telephonic, communication, utili, commenc, endeavo, ascertain, furnish, effect, was, were, been, transaction
  payment, deliver, shall, will, deem, disburse, remit, apprise, intimat, peruse, expedite, rectify, same, quantum
  particulars, accrual, imposition, levy, issuance, cessation, curtailment, monies, sum, null, liable, incumbent, non-, failure
  give, consumption, refrain, branch, place, country, revert, and, may, can, bona, each, every, any, facilitat, stipulated
  set forth, careful, favourable, sympathetic, vide, w, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, requesting`)

export default defineRule({
  id: 'officialese',
  scope: 'sentence',
  category: 'clarity',
  severity: 'info',
  preset: 'recommended',
  fixable: true,
  description: 'Puts the words of an office between the agent and the customer.',
  rationale:
    'Words of the counter make a person sound like a form. Plain words say the same thing and sound like somebody who helps.',
  origin:
    'Essay "Snatching victory from the jaws of defeat" ("think and act as if you are on the same side"); GOV.UK, words to avoid.',
  example: ['Please be advised that your subscription ends on June 1.', 'Your subscription ends on June 1.'],
  triggers,
  *check(sentence, context) {
    const pieces = readPieces(sentence, context)
    const [first] = pieces
    if (first) yield toProblem(sentence, first, pieces, context)
  }
})

function readPieces(sentence: Sentence, context: RuleContext): Official[] {
  return findOfficialese(sentence, choosePerson(sentence, context.voice)).filter(piece => {
    const range = [sentence.range[0] + piece.start, sentence.range[0] + piece.end] as const
    const said = sentence.text.slice(piece.start, piece.end).toLowerCase()
    const reason = isQuoted(sentence, range) ? 'quoted' : excuse(sentence, piece, said)
    if (reason) context.trace(reason, range)
    return !reason
  })
}

/** Words that are plain in their place. */
function excuse(sentence: Sentence, {start, end}: Official, said: string): string | undefined {
  const {text} = sentence
  const rest = text.slice(end)
  if (/^prior to/.test(said) && !/\b(?:you|your|please|we|I)\b|^prior/i.test(text)) return 'tells when it was'
  if (/^revert|revert$/.test(said) && /\b(?:change|commit|version|setting|update)s?\b/i.test(text))
    return 'a change is undone'
  if (
    /^endeavo/.test(said) &&
    /\b(?:our|an|every|the|this|constant|consistent|sincere|utmost)\s$/i.test(text.slice(0, start))
  )
    return 'a noun'
  if (/^(?:on|in|at) question/.test(said)) return 'a question'
  if (/^subject\s*:/i.test(text) && start < 40) return 'a subject line'
  if (/^(?:effect|set forth)/.test(said) && /^\s*$/.test(rest)) return 'another sense'
  return undefined
}

function toProblem(sentence: Sentence, first: Official, pieces: readonly Official[], context: RuleContext): Problem {
  const range = [sentence.range[0] + first.start, sentence.range[0] + first.end] as const
  const indian =
    context.locale === 'en-IN' &&
    pieces.every(piece =>
      /kindly|needful|revert|request/.test(sentence.text.slice(piece.start, piece.end).toLowerCase())
    )
  return {
    range,
    message: 'Puts the words of an office between us and the customer',
    ...(indian ? {lower: true as const} : {}),
    ...(pieces.every(piece => piece.strict) ? {strict: true as const} : {}),
    *rewrites() {
      const plain = sayPlainly(sentence, pieces)
      const stance = /\b(?:regret to|shall|failure to|incumbent|liable)\b/i.test(sentence.text)
      if (plain !== undefined)
        yield {
          text: plain,
          range: sentence.range,
          ...(stance || pieces.length > 3 ? {} : {safety: 'safe' as const}),
          flips: 'obligation'
        }
    }
  }
}
