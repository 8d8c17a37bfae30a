import {damages, duties, failingVerbs, failureCauses, failureNouns, processes} from '../language/lexicon/failures.ts'
import {errorAdverbs, errorPhrases} from '../language/lexicon/faults.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {compileFrames, type Frame, type FrameHit, findFrame, normsOf} from '../wording/frame-match.ts'
import {isConditional, isQuestion, isQuoted, isReported, readVerb} from '../wording/grammar.ts'
import {ownFailure} from '../wording/own-failure.ts'
import {rangeOf} from '../wording/phrases.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const classes = {
  failure: failureNouns,
  cause: failureCauses,
  be: set("is was are were has have had been be 's"),
  kind: set(
    'technical human system clerical internal administrative unfortunate unexpected simple small slight minor billing shipping computer data processing scheduling software server operational genuine an a some the this temporary bit of one typing printing packing routing'
  ),
  happen: set('occurred happened took crept slipped cropped arose arisen occur came got worked made sneaked snuck'),
  crack: set('cracks crack net stools gaps radar chairs'),
  fall: set('slipped fell fallen slip fall slipping falling dropped slid'),
  un: set(
    'unread unprocessed unanswered unnoticed unsent unopened unpaid undelivered unshipped unfilled unchecked unresolved unattended unactioned untouched unrecorded unacknowledged unhandled astray awry amiss'
  )
}

/** Failures told by a noun or an idiom. */
const frames = compileFrames<Frame>(
  [
    {
      name: 'exists',
      match:
        "there (has been|have been|had been|was|were|is|'s been|'s|are|seems to (be|have been)|appears to (be|have been)|must have been) {kind}+ {kind}? {failure}"
    },
    {
      name: 'exists',
      match:
        "there (has been|have been|had been|was|were|is|'s been) (* *|*|...)? (mix up|slip up|mistake|error|errors|oversight|misunderstanding|breakdown|mix-up)"
    },
    {
      name: 'exists',
      match:
        "there (was|were|has been|have been|'s been) {kind}? delays? (in|with|getting|on) (processing|sending|shipping|dispatching|getting|issuing|posting|booking|your)"
    },
    {name: 'happened', match: '{failure} (has|have|had|must have|seems to have|appears to have|may have)? {happen}'},
    {name: 'happened', match: '{failure} ... (has|have|had)? (occurred|happened|crept)'},
    {name: 'were made', match: '{failure} ({be}|{be} been|got) (also|clearly|evidently|unfortunately)? made'},
    {name: 'caused', match: '{failure} ... ... (led|resulted|caused|meant|turned|left|made|prevented|sent|put)'},
    {name: 'caused', match: 'breakdown in communication'},
    {name: 'cracks', match: '{fall} (through|between|under|past|off) (the|our|two|a)? {crack}'},
    {
      name: 'cracks',
      match:
        '{fall} (off|out of) (the|our|your|his|her)? (list|rota|route|reservation|system|schedule|queue|booking|radar|calendar|register|manifest|order|file|invoice|batch|map|roster|timetable|round)'
    },
    {
      name: 'exists',
      match:
        "there (has been|have been|had been|was|were|'s been|(seems|appears) to (be|have been)|must have been) (a|an|some) (double|duplicate|mistaken|wrong|incorrect|faulty|accidental|unintended) *"
    },
    {
      name: 'ended up',
      match: 'turned out (not to be (the)? (right|correct)|to be (the)? (wrong|incorrect|out of date|outdated))'
    },
    {
      name: 'ended up',
      match:
        '(stale|outdated|old|wrong|incorrect|expired) * (*)? (stayed|remained|went|was left|kept) (live|online|active|up|out|showing|visible)'
    },
    {name: 'cracks', match: '(wires|lines|signals) ({be}|got|have been|must have got) (all)? crossed'},
    {
      name: 'went astray',
      match: '(went|gone|go|was left|were left|been left|left|sat|sitting|remained|lay|lain|going) {un}'
    },
    {
      name: 'never made it',
      match: '(never|not) (quite|actually)? (made|make) it (to|onto|into|in|across|through|out|on|past)'
    },
    {
      name: 'never made it',
      match:
        '(failed|failing) to (happen|go out|go through|be *|get (sent|out|printed|through|processed)|take place|register|update|sync|transfer|carry over)'
    },
    {
      name: 'never made it',
      match: '(ought to|should) have (gone|been|come|reached|had|got) ... (did not|was not|were not|has not|never)'
    },
    {name: 'never made it', match: 'should not have (gone|been|come|reached|had|got) ... but (it|they|did|was|were)'},
    {
      name: 'never made it',
      match: 'without ... (ever)? being (sent|told|given|printed|processed|checked|updated|notified|recorded)'
    },
    {
      name: 'due to',
      match:
        '(due to|because of|owing to|as a result of|caused by|down to|through|thanks to|on account of|following|by reason of|stemmed from|resulted from|came from) {kind}+ {cause}'
    },
    {
      name: 'due to',
      match:
        '(due to|because of|owing to|as a result of|caused by|down to|thanks to|on account of|stemmed from|resulted from) (a|an|some|the|this)? {failure}'
    },
    {name: 'nobody', match: '(nobody|no one|noone|no-one)'}
  ],
  classes
)

const owner =
  /\b(?:on (?:us|me)|(?:by|from|because of|thanks to) (?:us|me)|(?:on|at|from|in) (?:our|my) (?:side|end|part|office|team|warehouse|system|hands?)|(?:our|my)(?: own)? (?:\w+ ){0,2}(?:mistake|error|fault|oversight|doing|mix-?up|slip|job|responsibility|bad|blunder|lapse|failure|bug|glitch)|ours\b|was me\b|is me\b)/i
const amends =
  /\b(?:(?:that|this|it)(?:'s| is| was) (?:(?:entirely|all|completely|squarely|fully) )?(?:on (?:us|me)|our|my|ours|an? \w+ of ours|down to (?:us|me))|(?:we|i)(?:'re| are|'m| am) (?:to blame|responsible|at fault)|(?:we|i) (?:take|own|accept|made|dropped|got (?:this|it|that) wrong|should have|messed|failed|missed))/i
const strangers =
  /\bby (?:the |your |a |an |its |their |his |her )?(?:bank|courier|carrier|airline|county|council|customs|police|seller|manufacturer|sender|government|parliament|city|landlord|insurer|doctor|storm|snow|fog|hail\w*|wind|fire|river|mr|mrs|ms|dr|weather|something|someone|another|third|apple|google|microsoft|paypal|visa)\b|\b(?:because of|due to|owing to) (?:the |a |an |heavy |bad |severe )*(?:fog|snow|storm\w*|strike\w*|weather|customs|flood\w*|ice|traffic|wind|holiday|rain|hail\w*|covid|pandemic)\b|\b1[0-8]\d\d\b|\b19[0-8]\d\b/i

export default defineRule({
  id: 'agentless-mistake',
  scope: 'sentence',
  category: 'ownership',
  severity: 'warn',
  preset: 'recommended',
  description: 'Tells our failure as if nobody had done it.',
  rationale:
    'A mistake without an owner sounds like an excuse. Customers accept honest mistakes, and owning one is the part of an apology that counts most.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("in fact, you own it too"); Lewicki, Polin & Lount 2016; Fausey & Boroditsky 2010.',
  example: ['Your parcel was sent to the wrong address.', 'We sent your parcel to the wrong address.'],
  options: {
    legalReview: {
      type: 'boolean',
      default: false,
      description: 'Offer no rewrites, where owning a failure needs a lawyer first.'
    }
  },
  triggers: [
    'was',
    'were',
    'been',
    'got',
    'get',
    'had',
    'has',
    'have',
    'is',
    'are',
    'there',
    'mistake',
    'error',
    'mix',
    'oversight',
    'misunderstanding',
    'miscommunication',
    'slip',
    'fell',
    'fall',
    'drop',
    'slid',
    'went',
    'gone',
    'go',
    'sat',
    'sitting',
    'remained',
    'lay',
    'lain',
    'left',
    'never',
    'not',
    'made',
    'fail',
    'ought',
    'should',
    'without',
    'due',
    'because',
    'owing',
    'as a result',
    'caused',
    'down to',
    'through',
    'thanks to',
    'on account',
    'following',
    'by reason',
    'stemmed',
    'resulted',
    'came',
    'nobody',
    'no one',
    'noone',
    'no-one',
    'blunder',
    'muddle',
    'lapse',
    'breakdown',
    'glitch',
    'hiccup',
    'mishap',
    'typo',
    'confusion',
    'mis',
    'bungle',
    'hitch',
    'inaccurac',
    'omission',
    'stale',
    'outdated',
    'old',
    'wrong',
    'incorrect',
    'expired',
    'malfunction',
    'wires',
    'lines',
    'signals',
    'turned',
    'ended',
    'wound',
    'stayed',
    'arrived',
    'kept',
    'didn',
    'wiped',
    'deleted',
    'erased',
    'lost',
    'overwrote',
    'corrupted',
    'broke',
    'duplicated',
    'doubled',
    'swapped',
    'scrambled',
    'reset',
    'removed',
    'cancel',
    'garbled',
    'stripped',
    'mangled',
    'skipped',
    'merged',
    'truncated',
    'shifted',
    'reverted',
    'deactivated',
    'disabled',
    'cleared',
    'scrubbed',
    'billed',
    'charged',
    'unsubscribed',
    'wasn',
    'weren',
    'hasn',
    'haven',
    'isn',
    'aren'
  ],
  *check(sentence, context) {
    const clause = sentence.clauses.find(each => isFailure(sentence, each) && !isExcused(sentence, each, context))
    if (clause) {
      yield toProblem(sentence, {name: 'clause', from: clause.words[0], to: endOf(sentence, clause), clause}, context)
      return
    }
    const hit = findFrame(sentence, frames, each => excuseFrame(sentence, each), context.trace)
    if (hit)
      yield toProblem(
        sentence,
        {name: hit.frame.name, from: hit.from, to: hit.to, clause: clauseAt(sentence, hit)},
        context
      )
  }
})

function clauseAt(sentence: Sentence, {from}: FrameHit): Clause | undefined {
  return sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from)
}

/** Where the words of a clause end: before the next clause, a comma or a semicolon. */
function endOf(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.map(other => other.words[0]).filter(start => start > clause.verb.index)
  let end = Math.min(clause.words[1], ...next)
  while (end > clause.verb.index + 1 && /^(?:[,;:.!?]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  const stop = sentence.words.findIndex(
    (word, index) => index > clause.verb.index && index < end && /^[;:—–]$/.test(word.norm)
  )
  return stop > 0 ? stop : end
}

/** A finite clause of the past that tells a failure of ours with no one in it. */
function isFailure(sentence: Sentence, clause: Clause): boolean {
  const {tense, lemma, index} = clause.verb
  if (!/^(?:past|perfect)$/.test(tense) || clause.modality !== 'none') return false
  const rest = normsOf(sentence.words, index + 1, endOf(sentence, clause))
  const subject = normsOf(sentence.words, clause.subjectWords[0], clause.subjectWords[1])
  if (clause.subject === 'customer') return clause.voice === 'passive' && isReceiver(lemma, rest)
  if (
    clause.subject !== 'third' ||
    /^(?:our|my)\b/.test(subject) ||
    /^(?:that|nothing|none|he|she|who|they|it|you|someone|somebody|each|which|what)$/.test(subject)
  )
    return false
  if (clause.voice === 'passive') return isPassiveFailure(sentence, clause, rest, subject)
  const head = sentence.words[clause.subjectWords[1] - 1]?.norm ?? ''
  if (processes.has(head) && !/^(?:your|our|my|his|her|their)\b/.test(subject))
    return (
      clause.polarity === '+' &&
      damages.has(lemma) &&
      clause.object !== undefined &&
      /\b(?:your|the|two|all|some)\b/.test(rest)
    )
  if (/^(?:end|wind|come|turn|stay|go|arrive|sit|leave|remain)$/.test(lemma))
    return clause.polarity === '+' && isBadEnd(lemma, rest)
  return false
}

/** "You were overcharged", "you were sent the wrong size". */
function isReceiver(lemma: string, rest: string): boolean {
  if (/^(?:over|under|double-?|mis)(?:charge|bill|book|inform|quote|direct|advise|sell|pay|lead)/.test(lemma))
    return true
  if (/^(?:charge|bill|invoice|debit)$/.test(lemma))
    return (
      !/\bnot (?:twice|double)\b/.test(rest) &&
      /\b(?:twice|two times|double|wrong\w*|incorrect\w*|too much|in error|by mistake|again)\b/.test(rest)
    )
  return (
    /^(?:send|give|quote|tell|sell|ship|offer|supply|assign|book|put|transfer|seat|allocate|show|issue|charge|move)$/.test(
      lemma
    ) &&
    /\b(?:wrong\w*|incorrect\w*|inaccurate|outdated|out-of-date|by mistake|in error|someone else's|somebody else's)\b/.test(
      rest
    )
  )
}

function isPassiveFailure(sentence: Sentence, clause: Clause, rest: string, subject: string): boolean {
  const {lemma, index, from} = clause.verb
  if (
    / ?\bby (?!(?:mistake|accident|error|\d|[$€£]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|noon|the time|post|hand|email|mail|phone))/.test(
      ` ${rest}`
    )
  )
    return false
  const group = normsOf(sentence.words, from, index)
  const negated =
    clause.polarity === '-' ||
    /^(?:not|none|no) /.test(`${sentence.words[clause.subjectWords[0] - 1]?.norm ?? ''} `) ||
    /^(?:not|no|none)\b/.test(subject)
  if (negated)
    return (
      duties.has(lemma) &&
      !/^(?:no|nothing)\b/.test(subject) &&
      !/\b(?:yet|without)\b/.test(normsOf(sentence.words, index, index + 12)) &&
      !(lemma === 'send' && /\bto us\b/.test(rest))
    )
  if (/\bnot (?:twice|double)\b/.test(rest) || (lemma === 'break' && /^into\b/.test(rest))) return false
  if (failingVerbs.has(lemma) || /^(?:mis(?!s$|ter|sion)|mix-)\w{3,}/.test(lemma))
    return (
      !/^(?:drop|break|damage|cross|double|skip|ignore|wipe|scratch|bend|burn)$/.test(lemma) ||
      isOurThing(subject) ||
      /\b(?:got|was|were|been)\b/.test(group)
    )
  const words = ` ${group} ${rest} `
  if (
    errorPhrases.some(phrase => !/instead|rather|without/.test(phrase) && words.includes(` ${phrase} `)) ||
    [...group.split(' '), ...rest.split(' ')].some(norm => errorAdverbs.has(norm) && norm !== 'wrong')
  )
    return true
  if (/\b(?:another|each other|someone else|somebody else|a different)(?: \w+)?(?: 's|'s|s')/.test(rest)) return true
  if (
    /\bto the wrong\b|\b(?:at|in|on|with|for|into|under|against|from|as) (?:the|a|an) (?:wrong|incorrect)\b|\btoo (?:\w+ly|late|early|tight|short|long|light|dark|loose|small|big|much|little|soon|high|low|many)\b/.test(
      rest
    )
  )
    return true
  if (
    /\b(?:twice|two times)\b/.test(rest) &&
    /^(?:raise|charge|bill|invoice|send|ship|debit|book|post|issue|deduct|take|process|print|enter|record)$/.test(lemma)
  )
    return true
  if (lemma === 'leave' && /^(?:off|out|behind|over|unlocked|unread|un\w+)\b/.test(rest)) return true
  return (
    hasWrongSubject(sentence, clause) &&
    !/^(?:find|notice|flag|report|return|correct|replace|fix|resolve|remove|spot|detect|identify|close|cancel|delete|refund|change|catch|discover|collect|restore)$/.test(
      lemma
    )
  )
}

function isOurThing(subject: string): boolean {
  return /^(?:your|the|a|an|some|two|three|all|page)\b/.test(subject)
}

/** "the wrong item was shipped": what reached the customer was wrong. */
function hasWrongSubject(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = clause.subjectWords
  for (let at = from; at < to - 1; at++)
    if (
      /^(?:wrong|incorrect|outdated|incomplete|mistaken|inaccurate|erroneous|faulty|stale|duplicate|old|expired)$/.test(
        sentence.words[at]?.norm ?? ''
      )
    )
      return /^(?:wrong|incorrect|erroneous|inaccurate|outdated|duplicate|stale|incomplete)$/.test(
        sentence.words[at]?.norm ?? ''
      )
  return false
}

/** "came out too tight", "went out with each other's details", "stayed live". */
function isBadEnd(lemma: string, rest: string): boolean {
  if (/^(?:sit|leave|remain)$/.test(lemma))
    return /^(?:\w+ )?un(?:read|answered|processed|opened|sent|noticed|checked|actioned|assigned|paid)\b/.test(rest)
  if (
    /\b(?:in|at|on|to|with|under) (?:the |a |an )?wrong\b|\b(?:(?:each other|someone else|somebody else|another \w+)(?: 's|'s)|the wrong\b)/.test(
      rest
    )
  )
    return true
  if (lemma === 'come' && /^out (?:too|\d|upside|crooked|wrong|blurred|half)\b/.test(rest)) return true
  if (lemma === 'turn' && /^out (?:to be )?(?:not |the wrong|wrong|to be the wrong|too )/.test(rest)) return true
  if (lemma === 'turn') return /^out not to be (?:the )?(?:right|correct)\b/.test(rest)
  if (lemma === 'go')
    return /^(?:\w+ )?un(?:read|answered|processed|opened|sent|noticed|checked|actioned|assigned|paid)\b/.test(rest)
  return lemma === 'stay' && /^(?:live|online|active|up|open|visible)\b/.test(rest)
}

function isExcused(sentence: Sentence, clause: Clause, context: RuleContext): boolean {
  const reason =
    (isConditional(clause) && clause.subordinator !== 'when' && 'conditional') ||
    (isQuestion(clause) && 'question') ||
    (followsCondition(sentence, clause) && 'conditional') ||
    (isReported(clause) && 'reported') ||
    (isQuoted(sentence, clause.range) && 'quoted') ||
    (clause.reportedBy === 'customer' && 'reported') ||
    excuseSentence(sentence, clause.verb.from)
  if (!reason) return false
  context.trace(reason, clause.range)
  return true
}

/** "If you paid and it was not credited": the second clause shares the condition. */
function followsCondition(sentence: Sentence, clause: Clause): boolean {
  const before = sentence.clauses.filter(other => other.words[0] < clause.words[0]).at(-1)
  return (
    before !== undefined &&
    /^(?:if|unless|once|in case)$/.test(before.subordinator) &&
    /^(?:and|or)$/.test(sentence.words[clause.words[0] - 1]?.norm ?? sentence.words[clause.words[0]]?.norm ?? '')
  )
}

/** Guards that ask about what stands around: an owner, a stranger, amends next door. */
function excuseSentence(sentence: Sentence, at: number): string | undefined {
  const text = sentence.text.replaceAll('’', "'")
  if (owner.test(text)) return 'owned'
  if (strangers.test(text)) return 'a third party did it'
  if (/^(?:if|when|once|should|unless|whenever)\b/i.test(text) && /,/.test(text) && at < 3) return 'conditional'
  if (/\?\s*$/.test(text)) return 'question'
  if (
    /\b(?:sorry|apologi[sz]e|apologies|understand why|see why|know why|out why)\b(?: again)?(?:,? |: ?)(?:that |for |about |because |how |your |you |the |our |nobody|no one|an |a |to |it |you|your|the|our|it|how|why)?[^.;:]*$/i.test(
      sentence.reply.text.slice(sentence.range[0], sentence.words[at]?.range[1])
    )
  )
    return 'apologised for'
  const ours = sentence.clauses.find(
    clause => /^(?:agent|company)$/.test(clause.subject) && clause.subordinator !== 'that' && !isLooking(clause)
  )
  if (ours) return 'we act in it'
  for (const near of [sentence.previous, sentence.next])
    if (near && amends.test(near.text.replaceAll('’', "'"))) return 'owned next door'
  return undefined
}

/** Looking, hearing and being sorry own nothing. */
function isLooking(clause: Clause): boolean {
  return /^(?:check|see|look|find|notice|understand|hear|know|think|believe|ask|speak|learn|realise|realize|apologise|apologize|regret|fear|hope|be|review|read|confirm|tell|say|spot|discover|want|can|gather|note|investigate|trace|compare|go)$/.test(
    clause.verb.lemma
  )
}

/** Guards of the frames. */
function excuseFrame(sentence: Sentence, {frame, from, to}: FrameHit): string | undefined {
  const reason = excuseSentence(sentence, from)
  if (reason) return reason
  const clause = clauseAt(sentence, {frame, from, to})
  if (clause && (clause.subject === 'agent' || clause.subject === 'company') && !isLooking(clause)) return 'ours'
  if (clause && /^(?:if|unless|whether|in case|once)$/.test(clause.subordinator)) return 'conditional'
  if (clause?.reportedBy === 'customer') return 'reported'
  const before = normsOf(sentence.words, from - 3, from)
  if (/\b(?:our|my)(?: \w+)?$/.test(before)) return 'owned'
  const after = normsOf(sentence.words, to, to + 5)
  if (/\b(?:no|not|any|without|never|avoid|prevent)$/.test(before) && frame.name !== 'never made it') return 'negated'
  if (
    /\b(?:message|says|reads|showing|shows|code|page|screen|log|called)\b/.test(`${before} ${after}`) &&
    /^(?:happened|exists)$/.test(frame.name)
  )
    return 'a message of the product'
  if (frame.name === 'nobody') return isNobody(sentence, from)
  if (/^(?:happened|caused|were made)$/.test(frame.name)) return isHappening(sentence, from, to, frame.name)
  if (
    frame.name === 'due to' &&
    /^(?:issues?|problem|difficulties)$/.test(sentence.words[to - 1]?.norm ?? '') &&
    !/\b(?:technical|system|internal|server|software|operational|human|clerical|administrative|processing|computer)\b/.test(
      normsOf(sentence.words, from, to)
    )
  )
    return 'names a thing'
  if (frame.name === 'due to')
    return /^(?:with|on|in|at) (?:your|his|her|their)\b/.test(after) ||
      /\b(?:can|may|might|could|often|usually|sometimes|possibly|probably|perhaps)\b/.test(
        normsOf(sentence.words, 0, from)
      )
      ? 'not ours'
      : undefined
  if (clause && /^(?:will|can|may|might|could|would)$/.test(clause.modality)) return 'possible'
  return frame.name === 'exists' &&
    /^(?:on|in|with) (?:your|his|her)\s(?:side|end|device|browser|form|part)/.test(after)
    ? 'theirs'
    : undefined
}

/** "a certificate nobody had renewed": a duty that no one did. */
function isNobody(sentence: Sentence, from: number): string | undefined {
  const clause = sentence.clauses.find(each => each.subjectWords[0] === from)
  if (
    !clause ||
    clause.subjectWords[1] - from > 2 ||
    !/^(?:past|perfect)$/.test(clause.verb.tense) ||
    clause.modality !== 'none' ||
    clause.verb.aspect === 'progressive'
  )
    return 'not told as past'
  return /^(?:deserve|like|want|know|expect|be|enjoy|need|feel|love|get|see|do|have|think|touch|access|use)$/.test(
    clause.verb.lemma
  )
    ? 'no duty'
    : undefined
}

function isHappening(sentence: Sentence, from: number, to: number, name: string): string | undefined {
  const verb = [...sentence.words.slice(from, to)].findLast(word => readVerb(word.norm))
  const clause = sentence.clauses.find(each => each.verb.index === verb?.index)
  if (name === 'caused' && !clause) return undefined
  if (!clause || !/^(?:past|perfect)$/.test(clause.verb.tense) || clause.modality !== 'none') return 'not told as past'
  if (/^(?:if|when|while|unless|whenever|that|which)$/.test(clause.subordinator)) return 'conditional'
  const subject = normsOf(sentence.words, clause.subjectWords[0], clause.subjectWords[1])
  if (/^(?:your|his|her|their)\b/.test(subject)) return 'theirs'
  if (name === 'happened' && /^(?:came|got|made|took|worked)$/.test(verb?.norm ?? ''))
    return /^(?:place|up|about|its way|into|in)\b/.test(normsOf(sentence.words, to, to + 2))
      ? undefined
      : 'not told as happening'
  return clause.verb.index > from && clause.subjectWords[1] > from - 3 ? undefined : 'not the subject'
}

interface Found {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly clause: Clause | undefined
}

function toProblem(sentence: Sentence, found: Found, context: RuleContext): Problem {
  const {from, to} = found
  const start = sentence.words[from]?.norm === 'that' ? from + 1 : from
  const silent = context.options.legalReview === true
  return {
    range: rangeOf(sentence.words, start, to),
    message: 'Tells our failure as if nobody had done it',
    ...(silent ? {} : {rewrites: () => ownFailure(sentence, found, context.voice)})
  }
}
