import {determiners, objectPronouns, prepositions} from '../language/lexicon/function-words.ts'
import {addressees, benefits, forbiddenActs} from '../language/lexicon/orders.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {findFrames, listPhrases} from '../wording/frame-table.ts'
import {isConditional, isQuoted, readVerb} from '../wording/grammar.ts'
import {orderFrames} from '../wording/orders.ts'
import {rangeOf} from '../wording/phrases.ts'
import {type Order, requestInstead} from '../wording/request.ts'

const triggers = listPhrases(`
  must, shall, have, has, got, better, best, required, obliged, obligated, supposed, bound, compelled, forced
  directed, to be, are to, 're to, need, allowed, permitted, authorised, authorized, entitled, free, forbidden
  prohibited, banned, barred, may, can, mandatory, compulsory, obligatory, imperative, essential, vital
  crucial, necessary, incumbent, paramount, indispensable, requisite, due, responsibility, duty, obligation
  job, responsible, no choice, no option, no alternative, no say, no other, option, negotiable, open to, no ex
  is that, make myself, non-negotiable, not a minute, no ifs, say so, circumstances, want, expect, demand
  order, instruct, command, insist, make sure, be sure, see to, make certain, ensure, thing, first, next, now
  to start, neglect, otherwise, or else, fail, refuse, ignore, or we, or i, send, get, sign, return, give
  bring, hand, email, post, call, forward, submit, if you, if u, u, you, everyone, everybody`)

export default defineRule({
  id: 'controlling-language',
  scope: 'sentence',
  category: 'partnership',
  severity: 'info',
  preset: 'recommended',
  description: 'Orders the customer about.',
  rationale:
    'An order makes people push back, even when the thing asked is fair. A request, with what it makes possible, makes the same step a shared one.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("create a partnership with them"); Miller et al. 2007.',
  example: ['You must reply within 48 hours.', 'Could you reply within 48 hours?'],
  triggers,
  *check(sentence, context) {
    for (const {frame, from, to} of findFrames(orderFrames, sentence.words)) {
      const kind = frame.name as Order['kind']
      const reason = excuse(sentence, kind, [from, to])
      if (!reason) {
        yield toProblem(
          sentence,
          {kind, from, to, end: stretchEnd(sentence, to)},
          frame.strict || kind === 'curt',
          context
        )
        return
      }
      context.trace(reason, rangeOf(sentence.words, from, to))
    }
  }
})

/** The clause that a match stands in: the last that starts before its end. */
function clauseAt(sentence: Sentence, [from, to]: readonly [number, number]): Clause | undefined {
  return sentence.clauses
    .filter(clause => clause.words[0] <= from && clause.words[1] > from && clause.verb.from <= to)
    .at(-1)
}

const idioms = /^(?:admit|say|love|laugh|blame|agree|wonder|think|mean|know|feel|imagine|give|see|credit)$/
const steps =
  /^(?:go|click|enter|log|sign-?in|open|select|tap|press|choose|add|configure|set|check|register|navigate|scroll|copy|paste|type|install|start|be|have|know|create|whitelist|enable|disable|turn|download|run|visit|use|sync|refresh|restart)$/
const safety =
  /\b(?:by law|RBI|GDPR|regulat\w+|legislation|government|VAT|tax authorit\w+|legally|law requires|required by law|helmets?|seat ?belts?|life ?jackets?|for (?:your|everyone's) safety|danger|gas leak|smoke|emergency)\b/i

/** Why a match gives no order. */
function excuse(sentence: Sentence, name: Order['kind'], match: readonly [number, number]): string | undefined {
  const [from, to] = match
  const before = sentence.words
    .slice(Math.max(0, from - 4), from)
    .map(word => word.norm)
    .join(' ')
  const next = sentence.words[to]?.norm ?? ''
  const clause = clauseAt(sentence, match)
  if (isQuoted(sentence, rangeOf(sentence.words, from, to)) || clause?.quoted) return 'quoted'
  if (clause?.reportedBy === 'customer' || /\byou (?:asked|said|wrote|told|mentioned)\b/i.test(sentence.text))
    return 'reported'
  if (safety.test(sentence.text)) return 'law or safety'
  if (sentence.block.kind === 'item' && !/^(?:threat|clincher|demand)$/.test(name)) return 'a step of a list'
  if (name === 'clincher') return isAimed(sentence) ? undefined : 'aimed at nobody'
  if (name === 'threat') return undefined
  if (name === 'curt') return isCurt(sentence, from) ? undefined : 'no curt order'
  if (/\?\s*$/.test(sentence.text) || clause?.mood === 'question') return 'question'
  if (clause && isConditional(clause) && !/^(?:before|until)$/.test(clause.subordinator)) return 'conditional'
  if (
    /(?:^| )(?:if|whether|when|unless|in case|once|whenever|so that|do|did|does|would|will|can|might|could)$/.test(
      before
    )
  )
    return 'conditional'
  if (
    /^(?:you|u)$/.test(sentence.words[from]?.norm ?? '') &&
    /(?:^| )(?:what|whatever|how(?: \w+)?|all|everything|anything|only thing|\w*(?:option|way|step|thing|reason|chance|right|detail|account|rule)s?|much|where|why|which|that|who)$/.test(
      before
    ) &&
    !/^(?:understand|realise|realize|remember|accept)$/.test(next)
  )
    return 'free relative'
  if (name === 'first') return undefined
  return excuseVerb(sentence, name, match, next)
}

/** What the obliged verb tells: no verb at all, a guess, a wish, a thing that one may not notice. */
function excuseVerb(
  sentence: Sentence,
  name: Order['kind'],
  [from, to]: readonly [number, number],
  next: string
): string | undefined {
  const said = sentence.words.slice(from, to).map(word => word.norm)
  if (name === 'curt-stop') return from === 0 ? undefined : 'no order'
  if (name === 'passive') return excusePassive(sentence, from)
  const text = said.join(' ')
  if (name === 'demand') return benefits.has(next) || /^(?:an|a|the)$/.test(next) ? 'wish for the customer' : undefined
  if (name === 'wish' || name === 'state')
    return / not /.test(` ${text} `) ||
      /\b(?:no longer|never|isn't|not) $/.test(
        sentence.text.slice(0, (sentence.words[from]?.range[0] ?? 0) - sentence.range[0])
      )
      ? 'negated'
      : undefined
  if (name === 'necessary' || name === 'duty' || name === 'ensure')
    return / not (?!do)/.test(` ${text} `) && name !== 'ensure'
      ? 'negated'
      : /^(?:us|we|our|note|remember)$/.test(next)
        ? 'about us'
        : undefined
  return excuseAct(sentence, to, said, next)
}

/** What stands behind must, have to, had better, may not: no verb, a guess, an idiom, a step. */
function excuseAct(sentence: Sentence, to: number, said: readonly string[], next: string): string | undefined {
  const text = said.join(' ')
  const second = sentence.words[to + 1]?.norm ?? ''
  if (/(?:^| )(?:better|best)$/.test(text))
    return isBase(next) &&
      !/^(?:off|than|of|for|in|at|if|when|with|to|like)$/.test(next) &&
      (said.length > 2 || /^['’]?d$|had|would/.test(said[1] ?? ''))
      ? undefined
      : 'compares'
  if (/(?:can not|cannot|may not|may \w+ not)/.test(text)) return forbids(sentence, said, next)
  if (/must/.test(text) && isGuess(sentence, to, next, second)) return 'guess'
  if (idioms.test(next) && !/required|obliged|need/.test(text)) return 'idiom'
  if (!isBase(next)) return 'no verb follows'
  if (/^(?:may|might)$/.test(said[1] ?? '') || /(?:may|might) /.test(text)) return 'possible only'
  if (
    /need/.test(text) &&
    /^(?:in order )?(?:to|for) [^,]+,|\b(?:in order to|so that you|to do this|to do so)\b/i.test(sentence.text)
  )
    return 'purpose first'
  if (
    /need/.test(text) &&
    ((steps.test(next) && /^you/.test(text)) || /^(?:please )?(?:first|then|next)\b/i.test(sentence.text))
  )
    return 'a step of their own way'
  if (/supposed/.test(text) && /\b(?:were|was)\b/.test(text)) return 'past'
  return undefined
}

/** What must be done is no order where nothing must, where we do it, or where it is told of other people. */
function excusePassive(sentence: Sentence, from: number): string | undefined {
  const lead = sentence.words
    .slice(0, from)
    .map(word => word.norm)
    .join(' ')
  if (/^(?:nothing|none|no|neither|if|when|what|which|it)\b|\b(?:our|we|my|not|only if)\b/.test(lead))
    return 'not for the customer'
  return /\b(?:by|with|to) (?:our|us|the (?:team|warehouse|bank|doctor|vet|engineer|driver|court)|my|a colleague)\b/i.test(
    sentence.text
  )
    ? 'others do it'
    : undefined
}

/** A verb follows "to" or "must", whatever verb it is: no determiner, preposition or pronoun, and no noun alone. */
function isBase(norm: string): boolean {
  if (!/^\p{L}[\p{L}-]+$/u.test(norm) || determiners.has(norm) || objectPronouns.has(norm)) return false
  return !prepositions.has(norm) && (readVerb(norm)?.kinds.includes('base') ?? true)
}

/** "You must be tired", "must have seen", "must be thinking". */
function isGuess(sentence: Sentence, to: number, next: string, second: string): boolean {
  if (/^(?:have|of|'ve|feel|think|wonder|mean|know|look|love|miss)$/.test(next)) return true
  if (next !== 'be') return false
  const words = sentence.words.slice(to + 1, to + 4).map(word => word.norm)
  if (
    /ing$/.test(second) ||
    words.some(norm =>
      /^(?:tired|excited|upset|frustrated|worried|so|very|really|wondering|busy|disappointed|keen|thrilled|exhausted|fed|proud|glad|happy|sad|angry|annoyed|curious|new|one|looking|joking)$/.test(
        norm
      )
    )
  )
    return true
  return false
}

function forbids(sentence: Sentence, said: readonly string[], next: string): string | undefined {
  if (/\b(?:until|unless|without|before|till|if)\b/i.test(sentence.text)) return 'a limit, not an order'
  const harsh = /^(?:just|simply)$/.test(said.at(-1) ?? '')
  if (/\b(?:wrong|miss|fail|beat)\b/i.test(sentence.text)) return 'idiom'
  return (harsh && isBase(next)) ||
    (forbiddenActs.has(next) &&
      !(
        said.includes('can') &&
        /^(?:use|open|join|leave|take|check|switch|cancel|return|keep|charge|contact|enter|post|attend|remove)$/.test(
          next
        )
      ))
    ? undefined
    : 'tells what is possible'
}

function isAimed(sentence: Sentence): boolean {
  if (/\b(?:we|our|us|I)\b/.test(sentence.text) && !/\byour?\b/i.test(sentence.text)) return false
  return (
    sentence.words.some(word => /^(?:you|your|u|everybody|everyone)$/.test(word.norm) || addressees.has(word.norm)) ||
    sentence.clauses.some(clause => clause.mood === 'imperative') ||
    /^(?:fail|not |bring|hand)/i.test(sentence.text)
  )
}

/** An order without please that opens its sentence, with our deadline. */
function isCurt(sentence: Sentence, from: number): boolean {
  const ordered = from === 0 || sentence.clauses.every(clause => clause.mood === 'imperative')
  if (
    !ordered ||
    /\b(?:please|pls|kindly|could|would|can|feel free|if|any ?time|whenever|when|thanks|so (?:that )?(?:we|I))\b/i.test(
      sentence.text
    )
  )
    return false
  return (
    /\b(?:by|before|within|immediately|today|now|at once)\b/i.test(sentence.text) &&
    sentence.clauses.some(clause => clause.mood === 'imperative')
  )
}

function toProblem(sentence: Sentence, order: Order, strict: boolean, context: RuleContext): Problem {
  const before = sentence.words[order.from - 1]?.norm ?? ''
  const start = /^(?:all|every|each|our)$/.test(before) ? order.from - 1 : order.from
  return {
    range: rangeOf(sentence.words, start, order.end),
    message: 'Tells the customer what to do, where it could ask',
    ...(strict ? {strict: true as const} : {}),
    rewrites: () => requestInstead(sentence, order, context.voice)
  }
}

function stretchEnd(sentence: Sentence, to: number): number {
  let end = to
  while (end < sentence.words.length && !/^[.;:!?–—]$/.test(sentence.words[end]?.norm ?? '')) end++
  return end
}
