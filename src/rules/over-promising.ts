import {deciders, favours, mishaps, outcomes, ownActs} from '../language/lexicon/promises.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {findFrames, listPhrases, type Match} from '../wording/frame-table.ts'
import {type Future, readFutures} from '../wording/futures.ts'
import {isConditional, isQuoted, readVerb} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {promiseLess} from '../wording/promise-less.ts'
import {promiseFrames} from '../wording/promises.ts'

const triggers = listPhrases(`
  guarantee, promis, swear, vow, pledge, assur, warrant, rest, be, feel, stay, word, giv, it, that, trust, believe, mark, take, hand, cross, make no
  bet, bank, count, stake, put, eat, tell, say, no, definitely, absolutely, certainly, surely, undoubtedly, unquestionably, indubitably, positively
  inevitably, 100%, unfailingly, categorically, for, without, whatever, come, rain, on the dot, end of story, hundred, every, each and, down to
  forever, once and, never, not, ever, as long as, immediately, instantly, right away, straight away, at once, in seconds, in no time, overnight
  within, impossible, zero, forget, sure, bound, certain, destined, will, shall, going to, gonna, 'll, always, win, won, can, could, ain, you, u, we, i, he, she, they`)

export default defineRule({
  id: 'over-promising',
  scope: 'sentence',
  category: 'expectations',
  severity: 'warn',
  preset: 'recommended',
  fixable: true,
  description: 'Promises outright what the agent does not control.',
  rationale:
    'A promise that breaks costs more than a promise that is exceeded brings. Say what you do, and when the customer hears from you.',
  origin:
    'Essay "How to boost customer happiness and loyalty" ("under promise and over deliver"); Gneezy & Epley 2014.',
  example: [
    'I promise your parcel will arrive tomorrow.',
    "Your parcel should arrive tomorrow; I'll tell you if that changes."
  ],
  triggers,
  *check(sentence, context) {
    const futures = readFutures(sentence)
    for (const match of findFrames(promiseFrames, sentence.words)) {
      const future = promisedAct(futures, match)
      const reason = future
        ? excuse(sentence, match, future)
        : standsAlone(sentence, match)
          ? undefined
          : 'promises nothing'
      if (!reason) {
        yield toProblem(sentence, match, future, context)
        return
      }
      context.trace(reason, rangeOf(sentence.words, match.from, match.to))
    }
  }
})

/** The act that is promised: behind a vow, else around the words or next to them. */
function promisedAct(futures: readonly Future[], {frame, from, to}: Match): Future | undefined {
  const {name} = frame
  const fits = futures.filter(future =>
    future.modal === 'will'
      ? name !== 'cannot'
      : future.modal === 'always'
        ? name === 'decider'
        : /^(?:impossible|cannot)$/.test(name) || (future.negative && /^(?:absolute|vow)$/.test(name))
  )
  if (name === 'vow') return fits.find(future => future.at >= to) ?? fits.findLast(future => future.at < from)
  return (
    fits.find(future => future.from <= from && future.to >= to) ??
    fits.findLast(future => future.at < from) ??
    fits.find(future => future.from >= from && future.from - to < 2)
  )
}

/** Big words that need no "will": "we promise to resolve …", "it's impossible for it to get lost", "they're sure to …". */
function standsAlone(sentence: Sentence, match: Match): boolean {
  const {frame, from, to} = match
  const text = sentence.text.toLowerCase().replaceAll('’', "'")
  if (
    isQuoted(sentence, rangeOf(sentence.words, from, to)) ||
    refuses.test(text) ||
    told.test(text) ||
    /\?\s*$/.test(text)
  )
    return false
  if (frame.name === 'vow')
    return (
      isInfinitive(sentence, to) ||
      /\blast time\b/.test(text) ||
      /\b(?:for good|forever|every (?!one|time)\w+|once and for all|never)\b/.test(text)
    )
  if (frame.name === 'claim') return !/\b(?:not|never|isn't|aren't|no one|nobody|was|were)\b/.test(text)
  if (frame.name === 'certain')
    return (
      !/\b(?:will be|be|make|making|i'm|i am|we're|we are) (?:\w+ )?(?:sure|certain|bound) to\b/.test(text) &&
      !/^\W*if\b/.test(text)
    )
  return frame.name === 'impossible' && !pastTold.test(text) && isImpossible(sentence, from) === undefined
}

const refuses =
  /\b(?:can't|cannot|can not|couldn't|won't|don't want to|do not want to|not able to|unable to|nobody can|no one can|isn't something|never|don't|doesn't|not) (?:\w+ )?(?:\w+ )?(?:promise|guarantee|say|assure|swear|be sure|certain)\b|\bno guarantee\b|\bnot guaranteed\b/
const told = /\byou (?:said|wrote|told|mentioned|asked)\b|\bswore\b/
const pastTold = /\b(?:was|were|had|got)\b/
const hedged =
  /\b(?:should|may|might|usually|most|probably|likely|hope to|expect(?:ed)?|aim to|perhaps|maybe|try(?:ing)? to|do (?:my|our) best)\b|^(?:if|should|when|whenever|hopefully|i hope|we hope|i think|ideally)\b/

/** "We promise to resolve …": the vowed act stands in an infinitive. */
function isInfinitive(sentence: Sentence, to: number): boolean {
  const at = sentence.words[to]?.norm === 'you' ? to + 1 : to
  const verb = sentence.words[at + 1]?.norm ?? ''
  return sentence.words[at]?.norm === 'to' && outcomes.has(verb) && !ownActs.has(verb) && verb !== 'work'
}

/** Why big words make no big promise. */
function excuse(sentence: Sentence, match: Match, future: Future): string | undefined {
  const {from, to} = match
  const text = sentence.text.toLowerCase().replaceAll('’', "'")
  const clause = sentence.clauses.find(each => each.verb.from === future.at)
  if (isQuoted(sentence, rangeOf(sentence.words, from, to))) return 'quoted'
  if (clause?.reportedBy === 'customer' || told.test(text)) return 'reported'
  if (/\?\s*$/.test(text)) return 'question'
  if (refuses.test(text)) return 'no promise'
  if (clause && isConditional(clause)) return 'conditional'
  if (match.frame.name !== 'vow' && hedged.test(text)) return 'hedged'
  if (/^(?:not|n't)$/.test(sentence.words[from - 1]?.norm ?? '') && match.frame.name !== 'impossible') return 'negated'
  return excuseAct(sentence, match, future)
}

function excuseAct(sentence: Sentence, {frame, from}: Match, future: Future): string | undefined {
  const {verb, subject} = future
  const ours = subject === 'ours'
  const again = /\bagain\b/i.test(sentence.text)
  switch (frame.name) {
    case 'cannot':
      return subject === 'third' &&
        future.modal === 'can' &&
        future.negative &&
        /^(?:come|recur|happen|fail|break|reoccur|leak|go)$/.test(verb) &&
        /\b(?:once|after|again|back|wrong|any ?more|now)\b/i.test(sentence.text)
        ? undefined
        : 'tells what is possible'
    case 'decider':
      return isDecided(sentence, future) ? undefined : 'no decision of others'
    case 'impossible':
      return isImpossible(sentence, from)
    case 'certain':
      return ours ? 'our own act' : undefined
    case 'claim':
    case 'win':
      return undefined
    case 'never':
      return !(ours && ownActs.has(verb) && !again) &&
        (mishaps.has(verb) || verb === 'be' || again) &&
        subject !== 'customer'
        ? undefined
        : 'a habit'
    case 'instant':
      return (outcomes.has(verb) &&
        !/^(?:be|have|stay|keep|see|receive|get|reach|come)$/.test(verb) &&
        !ownActs.has(verb) &&
        (!ours || /^(?:refund|resolve|solve|fix|ship|deliver)$/.test(verb))) ||
        (subject === 'customer' && /\b(?:money|refund)\b/i.test(sentence.text))
        ? undefined
        : 'our own act'
    default:
      return ours ? (isOutcome(sentence, future) ? undefined : 'our own act') : isSmall(frame.name, future)
  }
}

/** Our act is an outcome that others or luck decide, not a letter or a call. */
function isOutcome(sentence: Sentence, {verb, at}: Future): boolean {
  const rest = sentence.words
    .slice(at, at + 8)
    .map(word => word.norm)
    .join(' ')
  return (
    outcomes.has(verb) &&
    !ownActs.has(verb) &&
    !/\b(?:update|answer|news|touch|contact|work on|work towards|a look|get back|checked|consideration|care of)\b/.test(
      rest
    )
  )
}

function isSmall(name: string, {verb, subject, passive, modal, negative}: Future): string | undefined {
  if (name === 'absolute' && negative && /^(?:last|be|stay|remain|go|continue)$/.test(verb)) return 'says that it ends'
  if (modal !== 'will' && name === 'absolute' && subject === 'customer') return 'tells what is possible'
  if (
    /^(?:pass|share|note|record|forward|review|consider|handle|treat|keep|hear|help|assist)$/.test(verb) &&
    (passive || subject !== 'third' || /^(?:help|assist)$/.test(verb))
  )
    return 'a small matter'
  if (
    name === 'absolute' &&
    subject === 'third' &&
    /^(?:call|ring|phone|text|write|email|contact|message|reach|tell)$/.test(verb)
  )
    return 'a small matter'
  return name !== 'vow' &&
    subject === 'customer' &&
    /^(?:want|need|like|see|find|notice|know|appreciate|miss|enjoy)$/.test(verb)
    ? 'a small matter'
    : undefined
}

function isDecided(sentence: Sentence, {subjectWords, verb, negative}: Future): boolean {
  if (/^(?:our|my)$/.test(subjectWords[0] ?? '') || negative || !subjectWords.some(norm => deciders.has(norm)))
    return false
  return favours.has(verb) && !/\b(?:usually|takes?|contact|decide|ask|normally|often)\b/i.test(sentence.text)
}

function isImpossible(sentence: Sentence, from: number): string | undefined {
  const rest = sentence.words.slice(from, from + 12).map(word => readVerb(word.norm)?.lemma ?? word.norm)
  if (/\b(?:without|until|unless|if|for (?:me|us) to)\b/i.test(sentence.text)) return 'a limit'
  const said = rest.some(
    norm =>
      mishaps.has(norm) ||
      /^(?:wrong|lost|wait|conflicts?|delay|problems|mistake|error|trouble|breakdowns?|damage)$/.test(norm)
  )
  return said && !/\b(?:left|more to|charge|cost|pay|need|obligation|further)\b/i.test(sentence.text)
    ? undefined
    : 'no promise'
}

function toProblem(sentence: Sentence, match: Match, future: Future | undefined, context: RuleContext): Problem {
  const from = Math.min(match.from, future?.from ?? match.from)
  const to = Math.max(match.to, future?.to ?? sentence.words.length - 1)
  const ours = future ? future.subject === 'ours' : /^(?:i|we)$/.test(sentence.words[match.from]?.norm ?? '')
  return {
    range: rangeOf(sentence.words, from, to),
    message: 'Promises outright what others or luck decide',
    rewrites: () => promiseLess(sentence, {name: match.frame.name, ours}, context.voice)
  }
}
