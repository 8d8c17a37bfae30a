import {words} from '../language/lexicon/function-words.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {listPhrases} from '../wording/frame-table.ts'
import {isQuoted} from '../wording/grammar.ts'
import {type Found, findLimits} from '../wording/limits.ts'
import {rangeOf} from '../wording/phrases.ts'
import {sayWhatCan} from '../wording/possible.ts'

/** Verbs whose denial is good news, or a set phrase. */
const reassuring = words(`
  charge bill pay owe cost lose expire cancel hesitate rest stop wait worry mind forget matter hurt harm miss need happen
  sleep close spam contact sell delete remove affect break fail touch quit settle owe debit deduct tire disturb bother
  interrupt renew interfere drop increase rise leak worsen`)
/** Words that say no without "not". */
const refusing = words('refuse deny bar reject decline forbid prohibit withhold exclude')
const shut = words(`
  closed locked barred blocked disabled hidden frozen inactive unavailable greyed grayed offline withheld hold impossible
  suspended paused shut invalid void barred off-limits unable`)
/** What is denied where a threshold or a day is the limit: things that one gives, has or does. */
const giving = words(`
  ship deliver open accept offer have take admit cover apply include provide support get be book refund post collect work
  show appear admit answer allow discount replace dispatch send start refuse qualify receive reply respond process fit sell
  reimburse return exchange upgrade switch cancel transfer add reach load display update sync`)
const conditions =
  /^(?:if|when|whenever|unless|once|until|till|before|while|as soon as|as long as|so that|whether|in case|where|who|which|after|should)$/

const triggers = listPhrases(`
  until, till, til, 'til, unless, before, without, lacking, failing, absent, barring, absence, want of
  lack of, short of, in default of, this side, if, where, when, as long as, so long as, while, whilst, should
  in case, provided, assuming, after, who, that, which, still, under, over, below, above, beyond, exceeding
  fewer, less, more, bigger, larger, smaller, older, younger, heavier, longer, shorter, later, earlier, wider
  higher, lower, on, at, during, for, in, within`)

export default defineRule({
  id: 'negative-framing',
  scope: 'sentence',
  category: 'partnership',
  severity: 'info',
  preset: 'recommended',
  fixable: true,
  description: 'Says what is not possible where the same fact can be said as what is.',
  rationale:
    'A no with a limit holds a yes: the customer wants to know from when, or with what, it works. Said that way round, the same fact helps.',
  origin: 'Essay "Snatching victory from the jaws of defeat" ("to the part where you help"); Castro 2016; Locker 1999.',
  example: ["The lamp isn't available until June 4.", 'The lamp is available from June 4.'],
  triggers,
  *check(sentence, context) {
    for (const clause of sentence.clauses) {
      if (!saysNo(sentence, clause)) continue
      for (const limit of findLimits(sentence, clause)) {
        const reason = excuse(sentence, clause, limit)
        if (!reason) {
          yield toProblem(sentence, clause, limit, context)
          return
        }
        context.trace(reason, rangeOf(sentence.words, limit.from, limit.to))
      }
    }
  }
})

/** A main clause that says no, now or to come. */
function saysNo(sentence: Sentence, clause: Clause): boolean {
  if (conditions.test(clause.subordinator)) return false
  if (
    clause.verb.tense === 'past' ||
    clause.verb.tense === 'perfect' ||
    /^(?:would|should|must|ought|might)$/.test(clause.modality)
  )
    return false
  if (clause.modality === 'could' && clause.verb.tense !== 'none') return false
  if (clause.mood === 'question') return false
  if (clause.mood === 'imperative') return clause.polarity === '-' && clause.verb.lemma === 'expect'
  if (clause.polarity === '-') return true
  if (refusing.has(clause.verb.lemma) && clause.subject !== 'customer') return true
  const next = sentence.words.slice(clause.verb.index + 1, clause.verb.index + 5).map(word => word.norm)
  if (/^(?:nothing|nobody|none|no)$/.test(sentence.words[clause.subjectWords[0]]?.norm ?? '')) return true
  if (!/^(?:be|stay|remain|keep)$/.test(clause.verb.lemma))
    return next[0] === 'no' && next[1] !== 'later' && /^(?:get|have|receive|offer|see)$/.test(clause.verb.lemma)
  return (
    next.slice(0, 3).some(norm => shut.has(norm)) ||
    (clause.subject === 'expletive' &&
      next[0] === 'no' &&
      !/^(?:need|rush|charge|fee|hurry|cost|problem|harm|extra|obligation|reason|deadline|limit)$/.test(next[1] ?? ''))
  )
}

/** Why a denial with a limit is no fault. */
function excuse(sentence: Sentence, clause: Clause, limit: Found): string | undefined {
  const text = sentence.text.toLowerCase().replaceAll('’', "'")
  const {lemma} = clause.verb
  if (clause.quoted || clause.reportedBy === 'customer' || isQuoted(sentence, clause.range)) return 'quoted'
  if (/\b(?:you|he|she|they) (?:said|told|wrote|mentioned|asked)\b/.test(text)) return 'reported'
  if (reassuring.has(lemma) || reassuring.has(complement(sentence, clause))) return 'reassures'
  if (
    clause.adverbs.includes('never') ||
    clause.adverbs.includes('only') ||
    /\bnot (?:only|just|merely|necessarily)\b/.test(text)
  )
    return 'another kind of not'
  if (
    /\b(?:but|however|though|yet)\b[^.]*\b(?:can|could|will|'ll|happy to|able to)\b/.test(
      text.slice((sentence.words[clause.verb.index]?.range[0] ?? 0) - sentence.range[0])
    )
  )
    return 'goes on with what is possible'
  if (/^(?:please|do not|don't|never)\b/.test(text) && !/^don't expect/.test(text)) return 'instruction'
  if (/^(?:measure|span)$/.test(limit.kind)) return isGranted(clause) ? undefined : 'not a thing one gives'
  if (lemma === 'change' && clause.subject !== 'customer' && clause.subject !== 'agent') return 'reassures'
  if (limit.leads && clause.subordinator === 'that') return 'a clause inside another'
  if (limit.kind === 'restrict')
    return isGranted(clause) || isWaiting(clause) ? undefined : 'a relative clause of another thing'
  if (/^(?:denied|pending)$/.test(limit.kind)) return isWaiting(clause) ? undefined : 'no condition for it'
  if (
    limit.kind === 'without' &&
    /^(?:your|the customer's) (?:consent|permission|approval|knowledge|say-so)/i.test(limit.rest)
  )
    return 'reassures'
  return undefined
}

/** The verb that a denied ability reaches: "unable to give", "not going to be able to start". */
function complement(sentence: Sentence, clause: Clause): string {
  const rest = sentence.words.slice(clause.verb.index, clause.verb.index + 8).map(word => word.norm)
  const at = rest.lastIndexOf('to')
  const verb = at > 0 ? (rest[at + 1] ?? '') : ''
  return verb === 'be' ? (rest[at + 2] ?? '').replace(/e?d$/, '') : verb
}

function isGranted(clause: Clause): boolean {
  return clause.subject !== 'customer'
    ? giving.has(clause.verb.lemma)
    : /^(?:get|receive|book|return|add|use|upgrade|be|see)$/.test(clause.verb.lemma)
}

/** A condition behind the no holds a yes only where the thing is ours to give. */
function isWaiting(clause: Clause): boolean {
  return (
    clause.modality !== 'none' ||
    clause.voice === 'passive' ||
    /^(?:be|stay|remain|work|apply|ship|start|appear|show|open|activate|load)$/.test(clause.verb.lemma)
  )
}

function toProblem(sentence: Sentence, clause: Clause, limit: Found, context: RuleContext): Problem {
  const from = Math.min(clause.words[0], limit.from)
  const to = Math.max(limit.to, Math.min(clause.words[1], sentence.words.length))
  return {
    range: rangeOf(sentence.words, from, to),
    message: 'Says what cannot be, where it could say what can',
    rewrites: () => sayWhatCan(sentence, clause, limit, context.voice)
  }
}
