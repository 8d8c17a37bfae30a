import {genericNouns} from '../language/lexicon/apologies.ts'
import {defineRule, type Problem, type Proposal, type RuleContext, type Sentence} from '../rule.ts'
import {type Apology, readApologies} from '../wording/apology.ts'
import {deletionRange, findEvent, replaceStretch, shareFeeling} from '../wording/empathy.ts'
import {
  emptyClause,
  emptyGerund,
  emptyInfinitive,
  isBare,
  isEmptyRest,
  isGeneric,
  namesNothing,
  norms
} from '../wording/generic-apology.ts'
import {choosePerson, inPerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'

const legal =
  /\b(?:recall(?:ed)?|data breach|regulator\w*|ombudsman|lawsuit|litigation|liability|settlement|statutory|penalty notice)\b/i
export default defineRule({
  id: 'pat-apology',
  scope: 'sentence',
  category: 'apology',
  severity: 'warn',
  preset: 'recommended',
  fixable: true,
  description: 'Says sorry without saying what for.',
  rationale:
    'A stock apology costs nothing and says nothing: the customer hears that nobody looked. Name what went wrong, and share how it feels.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("usually a pat, half-hearted throwaway"); Fried & Hansson, Rework; Packard & Berger 2021.',
  example: [
    'Sorry for the inconvenience. The parcel came late.',
    "I don't blame you for being frustrated that the parcel came late; I would be too. The parcel came late."
  ],
  options: {allow: {type: 'string[]', default: [], description: 'Apologies that the team keeps as they are.'}},
  triggers: [
    'sor',
    'soz',
    'sry',
    'apol',
    'appol',
    'aplog',
    'apoli',
    'regret',
    'pardon',
    'excuse',
    'forgive',
    'inconveni',
    'feel bad',
    'feel awful',
    'feel terrible',
    'feels bad',
    'felt bad'
  ],
  *check(sentence, context) {
    for (const apology of findAll(sentence)) {
      const reason = excuse(sentence, apology, context)
      if (reason) {
        context.trace(reason, rangeOf(sentence.words, apology.from, apology.to))
        continue
      }
      yield toProblem(sentence, apology, context)
    }
  }
})

/** Apologies, and the two forms that say sorry without the word: "we feel bad about the hassle", "inconvenience is regretted". */
function findAll(sentence: Sentence): Apology[] {
  const found = readApologies(sentence)
  if (found.length > 0) return found
  const norms = sentence.words.map(word => word.norm)
  const feel = norms.findIndex(
    (norm, index) =>
      /^(?:feel|feels|felt)$/.test(norm) &&
      /^(?:bad|awful|terrible)$/.test(norms[index + 1] ?? '') &&
      /^(?:about|for|over)$/.test(norms[index + 2] ?? '')
  )
  if (feel < 1 || !/^(?:i|we|team)$/.test(norms[feel - 1] ?? '')) return []
  const end = norms.findIndex((norm, index) => index > feel + 2 && /^[.,;!?]$/.test(norm))
  const to = end < 0 ? norms.length : end
  return [{from: feel - 1, head: feel + 1, to, kind: 'phrase', object: [feel + 3, to], clause: undefined}]
}

/** Why an apology is not pat; undefined when it is. */
function excuse(sentence: Sentence, apology: Apology, context: RuleContext): string | undefined {
  const text = norms(sentence, apology.object[0], apology.object[1])
  const whole = norms(sentence, 0, sentence.words.length)
  if (allowed(sentence, apology, context)) return 'allowed by option'
  const vague = namesNothing(sentence, apology.object)
  if (apology.kind !== 'phrase' && apology.kind !== 'bare' && !vague) return 'names what happened'
  if (/^(?:that|this|it)?$/.test(text) && pointsBack(sentence, apology)) return 'points back to what happened'
  if (apology.kind === 'bare') return isBare(sentence, apology)
  if (apology.kind === 'clause')
    return emptyClause.test(text) && isEmptyRest(sentence, apology) ? undefined : 'names what happened'
  if (apology.kind === 'infinitive') return emptyInfinitive.test(text) ? undefined : 'says something else'
  if (apology.kind === 'gerund')
    return emptyGerund.test(text) || genericNouns.has(text) ? undefined : 'names what we did'
  if (/^[iw]e? feel/.test(whole) && / (?:i|we|our) /.test(` ${text} `)) return 'owns an act'
  if (isGeneric(sentence, apology.object)) return undefined
  const generic = sentence.words.slice(...apology.object).some(word => genericNouns.has(word.norm))
  return vague && generic ? undefined : 'names what happened'
}

/** "… ate page 3, sorry about that", "for that I apologise": what it is for was just said. */
function pointsBack(sentence: Sentence, apology: Apology): boolean {
  const before = sentence.clauses.some(clause => clause.verb.index < apology.from && clause.subject !== 'expletive')
  if (before && !namesNothing(sentence, [0, apology.from])) return true
  const near = sentence.previous
  return (
    apology.kind === 'phrase' &&
    /\bi\b/i.test(norms(sentence, 0, apology.head)) &&
    near !== undefined &&
    near.range[1] + 2 > sentence.range[0] - 2 &&
    near.clauses.length > 0
  )
}

function allowed(sentence: Sentence, apology: Apology, context: RuleContext): boolean {
  const list = Array.isArray(context.options.allow) ? context.options.allow : []
  const said = sentence.reply.text.slice(...rangeOf(sentence.words, apology.from, apology.to)).toLowerCase()
  return list.some(
    item =>
      typeof item === 'string' &&
      (said.includes(item.toLowerCase()) || sentence.text.toLowerCase().includes(item.toLowerCase()))
  )
}

function toProblem(sentence: Sentence, apology: Apology, context: RuleContext): Problem {
  const chat = context.channel === 'chat' || context.channel === 'social'
  const head = norms(sentence, apology.object[0], apology.object[1])
  const small = apology.kind === 'bare' || /^(?:the )?(?:delay|wait|that|this)$/.test(head)
  return {
    range: rangeOf(sentence.words, apology.from, apology.to),
    message: 'Says sorry without saying what for',
    ...(chat && small ? {lower: true as const} : {}),
    rewrites: () => rewrite(sentence, apology, context)
  }
}

function* rewrite(sentence: Sentence, apology: Apology, context: RuleContext): Generator<Proposal> {
  if (legal.test(sentence.reply.text)) return
  if (apologisesElsewhere(sentence) && apology.from === 0 && apology.to >= sentence.words.length - 2) {
    yield {text: '', range: deletionRange(sentence), safety: 'safe'}
    return
  }
  const person = choosePerson(sentence, context.voice)
  const object = norms(sentence, apology.object[0], apology.object[1])
  const put = (line: string, blanks?: Proposal['blanks']) =>
    replaceStretch(sentence, apology.from, apology.to, line, blanks ? {blanks} : {})
  const event = findEvent(sentence)
  if (event?.ours) yield put(inPerson(`{I'm} sorry ${event.text}`, person))
  const about = /\b(?:delay|delays|wait|hold-up)\b/.test(object) ? 'the wait' : named(sentence, apology)
  const feeling = 'frustrated'
  if (event) for (const line of shareFeeling(sentence.text, {feeling, person, that: event.text})) yield put(line)
  if (/\b(?:confusion|misunderstanding|mix-?up)\b/.test(object))
    yield put(inPerson('{I} can see how that was confusing, so let me clear it up', person))
  if (about) for (const line of shareFeeling(sentence.text, {feeling, person, about})) yield put(line)
  if (!event && !about) {
    const [line = ''] = shareFeeling(sentence.text, {feeling, person, about: '[what happened]'})
    const start = line.indexOf('[what happened]')
    yield put(line, [{name: 'what happened', range: [start, start + '[what happened]'.length]}])
  }
  for (const line of shareFeeling(sentence.text, {feeling, person})) yield put(line)
}

/** What hangs on an empty noun by "during", "with" …: "any inconvenience during the outage on June 2". */
function named(sentence: Sentence, apology: Apology): string | undefined {
  const text = sentence.reply.text.slice(...rangeOf(sentence.words, apology.object[0], apology.object[1]))
  const match =
    /\b(?:inconvenience|unpleasantness|annoyance|bother|nuisance|hassle|upset)s?\s+(?:with|during|at|about|of|over|from|regarding|around)\s+(.{4,80})$/iu.exec(
      text
    )
  return match?.[1] && !/\b(?:this|that|our (?:side|end|part))\b/i.test(match[1])
    ? match[1].replace(/^your\b/i, 'your')
    : undefined
}

/** Another sentence of the reply already says sorry for something that it names. */
function apologisesElsewhere(sentence: Sentence): boolean {
  return [sentence.previous, sentence.next].some(
    near =>
      near !== undefined &&
      readApologies(near).some(
        apology =>
          (apology.kind === 'clause' && apology.clause?.subject !== 'customer') ||
          (apology.kind === 'gerund' && !emptyGerund.test(norms(near, apology.object[0], apology.object[1])))
      )
  )
}
