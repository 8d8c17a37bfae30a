import {damageVerbs, errorNouns, faultingParticles, lightVerbs, receiverVerbs} from '../language/lexicon/faults.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {type Blame, neutralize} from '../wording/blame.ts'
import {hasFaultFrame} from '../wording/fault-frames.ts'
import {hasBadResult, hasWorseResult, isCause, isHarmfulMeans} from '../wording/fault-results.ts'
import {
  causes,
  circumstances,
  findErrorAdjective,
  findErrorWords,
  isFaultingVerb,
  verbPhraseEnd,
  wordsOf
} from '../wording/faults.ts'
import {isAbility, isConditional, isNegated, isPraise, isQuestion, isReported} from '../wording/grammar.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'

/** What is rightly said to be done by the customer. */
const wanted = new Set(
  'request ask choose select order pay sign provide approve agree send submit report raise write give share own hold set name confirm authorise authorize initiate schedule require need cover'.split(
    ' '
  )
)
/** People whom "your" makes the customer's side: "your group went past the rope". */
const yourPeople = new Set(
  'group party family guest guests son daughter child kid kids friend driver team student students tenant tenants visitors guests'.split(
    ' '
  )
)
export default defineRule({
  id: 'accusatory-you',
  scope: 'sentence',
  category: 'blame',
  severity: 'error',
  preset: 'recommended',
  description: 'Makes the customer the doer of a mistake.',
  rationale:
    'A sentence that makes the customer the doer of a mistake reads as an accusation, and the answer is a defence. Name the thing that needs mending instead.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("you entered your information wrong on the form"); Fausey & Boroditsky 2010; Rogers, Howieson & Neame 2018.',
  example: [
    'You entered your information wrong on the form.',
    'It looks like the information on the form needs to be corrected; let me get that fixed for you.'
  ],
  options: {
    strict: {type: 'boolean', default: false, description: 'Also report "twice" and "too late" as signs of a mistake.'}
  },
  triggers: ['you', 'u', 'ya', 'yu', 'uve', 'ye', 'your', 'ur'],
  *check(sentence, context) {
    const seen = findSeen(sentence)
    if (seen) yield toSeen(sentence, seen)
    const told = new Set<number>()
    for (const clause of sentence.clauses) {
      if (clause.subjectWords[1] > clause.subjectWords[0] && told.has(clause.subjectWords[0])) continue
      const blame = isDoer(sentence, clause) && readBlame(sentence, clause, context)
      if (!blame || isExcused(sentence, clause, context)) continue
      told.add(clause.subjectWords[0])
      yield toProblem(sentence, blame, context)
    }
  }
})

/** "The log shows you deleting the folder": what was seen, told as evidence. */
function findSeen(sentence: Sentence): readonly [number, number] | undefined {
  const at = sentence.words.findIndex((word, index) => {
    const before = sentence.words
      .slice(Math.max(0, index - 6), index)
      .map(each => each.norm)
      .join(' ')
    const next = sentence.words[index + 1]?.norm ?? ''
    const evidence =
      /(?:log|logs|cctv|footage|camera|cameras|records|system|audit|tracker|history|video|recording|timestamps?|data|feed|photo)\b.*\b(?:shows?|has|have|had|caught|captured|recorded|records|picked)$/
    return (
      word.norm === 'you' &&
      evidence.test(before) &&
      /^\w{3,}ing$/.test(next) &&
      !/^(?:being|having|waiting|getting|receiving|asking|calling)$/.test(next)
    )
  })
  if (at < 0 || /\?\s*$/.test(sentence.text)) return undefined
  const stop = sentence.words.findIndex((word, index) => index > at && /^[.,;:!]$/.test(word.norm))
  return [at, stop < 0 ? sentence.words.length : stop]
}

function toSeen(sentence: Sentence, [from, to]: readonly [number, number]): Problem {
  return {range: rangeOf(sentence.words, from, to), message: 'Blames the customer for a mistake'}
}

/** True when the customer, or the customer's people, are the doers: subject, "by you", or "it was you who". */
function isDoer(sentence: Sentence, clause: Clause): boolean {
  if (clause.voice === 'passive')
    return / by (?:you|u|ya|your (?:wife|husband|son|daughter|friend|team|staff|office|partner|colleague|assistant|mother|father|kids?|child|neighbour))\b/i.test(
      wordsOf(sentence, clause.words[0], clause.words[1])
    )
  if (clause.subject === 'customer') return true
  const first = sentence.words[clause.subjectWords[0]]?.norm
  const head = sentence.words[clause.subjectWords[1] - 1]?.norm ?? ''
  if (first === 'your' && yourPeople.has(head)) return true
  const subject = wordsOf(sentence, clause.subjectWords[0], clause.verb.from)
  if (/^ (?:someone|somebody|one|whoever|a (?:member|colleague)) (?:\w+ )?(?:on|in|from|at|of) your /.test(subject))
    return true
  return (
    clause.subordinator === 'who' &&
    /\byou (?:were|are|'re) the (?:one|ones|person|people) $/i.test(wordsOf(sentence, 0, clause.words[0]))
  )
}

/** Guards of the clause: what is asked, possible, conditional, denied or reported blames nobody. */
function isExcused(sentence: Sentence, clause: Clause, context: RuleContext): boolean {
  const blocked =
    (isConditional(clause) && 'conditional') ||
    (/^(?:how|what|where|which|why)$/.test(clause.subordinator) &&
      !(clause.subordinator === 'what' && clause.verb.lemma === 'do') &&
      'indirect question') ||
    (isQuestion(clause) && 'question') ||
    (isNegated(clause) && 'negated') ||
    (isAbility(clause) &&
      !(clause.verb.tense === 'perfect' && clause.modality !== 'none' && clause.modality === 'must') &&
      'ability') ||
    (isReported(clause) && 'reported') ||
    (isPraise(sentence, clause) && 'praise') ||
    (deniedAbove(sentence, clause) && 'denied') ||
    (oursIsCause(sentence, clause) && 'our act is the cause')
  if (!blocked) return false
  context.trace(blocked, clause.range)
  return true
}

/** "No one thinks you …", "It wasn't you who …". */
function deniedAbove(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(
    other =>
      other !== clause &&
      other.words[0] < clause.words[0] &&
      other.polarity === '-' &&
      (clause.subordinator === 'that' || clause.subordinator === 'who' || clause.subordinator === 'none') &&
      !/[,;:.]/.test(wordsOf(sentence, other.verb.index, clause.words[0]))
  )
}

function oursIsCause(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(
    other =>
      other.words[0] > clause.words[0] &&
      (causes.has(other.subordinator) || /^(?:after|when|while)$/.test(other.subordinator)) &&
      (other.subject === 'agent' ||
        other.subject === 'company' ||
        sentence.words[other.subjectWords[0]]?.norm === 'our')
  )
}

/** The signs of a mistake in a clause, by kind of sign. */
function readBlame(sentence: Sentence, clause: Clause, context: RuleContext): Blame | undefined {
  const {lemma} = clause.verb
  const end = verbPhraseEnd(sentence, clause)
  const drop = new Set<number>()
  const finite =
    /^(?:past|perfect)$/.test(clause.verb.tense) ||
    (clause.verb.tense === 'present' && (clause.verb.aspect === 'progressive' || clause.subordinator === 'none'))
  if (!finite) return undefined
  const speculated = clause.modality === 'must' && clause.verb.tense === 'perfect'
  if (clause.modality !== 'none' && !speculated) return undefined
  const past = clause.verb.tense !== 'present' || clause.verb.aspect === 'progressive'
  const faulty = past && isFaultingVerb(sentence, clause)
  if (receiverVerbs.has(lemma) && !faulty && clause.voice === 'active') return undefined
  const adverb = findErrorWords(sentence, clause, end, drop, context.options.strict === true)
  const adjective = past && findErrorAdjective(sentence, clause, end, drop)
  const noun = past && lightVerbs.has(lemma) && clause.object !== undefined && errorNouns.has(clause.object.head)
  const cleft = past && clause.subordinator === 'who' && clause.voice === 'active'
  const byYou = clause.voice === 'passive' && past && (adverb || faulty || !wanted.has(lemma))
  if (
    !(
      adverb ||
      adjective ||
      faulty ||
      noun ||
      cleft ||
      byYou ||
      (past &&
        (isCause(sentence, clause) ||
          hasBadResult(sentence, clause) ||
          isHarmfulMeans(sentence, clause) ||
          hasWorseResult(sentence, clause) ||
          hasFaultFrame(sentence, clause))) ||
      (speculated && !circumstances.has(lemma) && clause.object?.head !== 'mind')
    )
  )
    return undefined
  if (clause.voice === 'passive' && !byYou) return undefined
  return {clause, end, drop, kind: kindOf(sentence, clause, drop, noun)}
}

/** What the neutral wording can say: only words about the thing itself lead to a correction. */
function kindOf(sentence: Sentence, clause: Clause, drop: ReadonlySet<number>, noun: boolean): Blame['kind'] {
  const {lemma} = clause.verb
  if (noun) return 'slip'
  if (/^mis(?:read|understand|judge|interpret|hear|remember|construe|take|apprehend)/.test(lemma)) return 'misread'
  if (lemma === 'miss') return 'missed'
  if (damageVerbs.has(lemma) || accidental(sentence, drop)) return 'state'
  const particle = faultingParticles[lemma]?.includes('up') === true && clause.object !== undefined
  const wrongPlace = clause.object === undefined && drop.size === 0
  return drop.size > 0 ||
    wrongPlace ||
    particle ||
    /^mis(?:type|spell|enter|label|write|quote|file|state|print|address|number|name|report|calculate|count|key|dial)/.test(
      lemma
    )
    ? 'correct'
    : 'state'
}

/** "by accident", "accidentally": the thing was done, nothing needs correcting in it. */
function accidental(sentence: Sentence, drop: ReadonlySet<number>): boolean {
  return [...drop].some(index =>
    /^(?:accident|accidentally|mistake|inadvertently|unintentionally|mistakenly|instead|rather)$/.test(
      sentence.words[index]?.norm ?? ''
    )
  )
}

function toProblem(sentence: Sentence, blame: Blame, context: RuleContext): Problem {
  const {clause, end} = blame
  const first =
    clause.subordinator === 'none' || clause.subordinator === 'who' ? clause.words[0] : clause.subjectWords[0]
  const own =
    clause.subjectWords[1] > clause.subjectWords[0] && clause.subjectWords[0] < clause.verb.from
      ? clause.subjectWords[0]
      : Math.min(first, clause.verb.from)
  const from =
    clause.subordinator === 'who'
      ? Math.max(
          0,
          sentence.words.findIndex(word => word.norm === 'you')
        )
      : Math.max(clause.words[0], own)
  return {
    range: rangeOf(sentence.words, from, end),
    message: 'Blames the customer for a mistake',
    rewrites: () =>
      damageVerbs.has(clause.verb.lemma)
        ? []
        : neutralize(sentence, blame, choosePerson(sentence, context.voice), 'accusatory-you')
  }
}
