/** What came of an act: causal frames and bad results, told in the same sentence or the next. */
import {readVerb} from '../language/inflection.ts'
import {badOutcomeVerbs, badOutcomeWords, receiverVerbs} from '../language/lexicon/faults.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {causes, circumstances, verbPhraseEnd, wordsOf} from './faults.ts'

const severed = new Set(
  'fail bounce reject decline jam lock crash stall block shrink thaw melt rust warp fade rot blow trip flood shut seize sink stain split die clog strip bend burst break leak overheat freeze tear rip lapse void expire'.split(
    ' '
  )
)

/** A causal frame around the clause, with a bad outcome in the clause it explains. */
export function isCause(sentence: Sentence, clause: Clause): boolean {
  if (receiverVerbs.has(clause.verb.lemma) || circumstances.has(clause.verb.lemma)) return false
  const at = sentence.clauses.indexOf(clause)
  const before = sentence.clauses[at - 1]
  const after = sentence.clauses.slice(at + 1).find(other => other.subordinator === 'none')
  const lead = wordsOf(sentence, 0, clause.words[0])
  if (causes.has(clause.subordinator)) return isBad(sentence, lead.trim() === '' ? after : before)
  if (
    / reason (?:that |: |is that |is |being )?$/.test(lead) ||
    (clause.subordinator === 'that' && / reason $/.test(lead))
  )
    return true
  if (clause.subordinator !== 'none' || !after || /^(?:agent|company|expletive|customer)$/.test(after.subject))
    return false
  const joint = wordsOf(sentence, verbPhraseEnd(sentence, clause), after.words[0])
  if (/ (?:so|hence|therefore) /.test(joint)) return isBad(sentence, after)
  return / and /.test(joint) && severed.has(after.verb.lemma) && after.polarity === '+'
}

const connector =
  / (?:hence|(?:which|that|this) (?:is|'s) why|and so|(?:which|that) explains|(?:which|that) (?:is|'s) (?:how|what)|which (?:meant|means)|so that (?:is|'s) why|as a result|(?:which|and that|and this) (?:led to|caused|triggered|\w+ed)) /

const mends =
  / (?:we|i|our team) (?:have |will |can |am |are |'ll |'ve )?(?:refund|credit|send|sent|fix|waive|cancel|add|open|rang|call|repl|arrang|book|mov|transfer|restor|re)\w* /

/** A result is told behind the clause ("hence the 500s", "That's why the heater won't start"), and it is a bad one. */
export function hasBadResult(sentence: Sentence, clause: Clause): boolean {
  if (receiverVerbs.has(clause.verb.lemma) || circumstances.has(clause.verb.lemma)) return false
  const rest = wordsOf(sentence, verbPhraseEnd(sentence, clause), sentence.words.length)
  const near = connector.exec(rest)
  if (near && isBadText(rest.slice(near.index))) return true
  const next = sentence.next
  const later = next ? wordsOf(next, 0, next.words.length) : ''
  const opens = / (?:(?:that|this|which) (?:is|'s) (?:why|how|what)|as a result|hence) /.exec(later)
  return opens !== null && opens.index < 3 && isBadText(later)
}

/** An act and, in the same sentence, what went wrong with a thing: ", so the fine stands", ", and the port came with it". */
export function hasWorseResult(sentence: Sentence, clause: Clause): boolean {
  if (receiverVerbs.has(clause.verb.lemma) || clause.voice === 'passive' || clause.verb.tense === 'present')
    return false
  const before = sentence.words[clause.subjectWords[0] - 1]
  const main =
    before?.kind !== 'word' ||
    /^(?:and|but|so|that|as|because|since|then|now|here|is|was|unfortunately|sadly|actually|like|see|turns|out)$/.test(
      before.norm
    )
  if (!main) return false
  const rest = wordsOf(sentence, verbPhraseEnd(sentence, clause), sentence.words.length)
  const joint =
    /^ (?:[^,;:]{0,60})?[,;:]? ?(?:so|and so|which|and that|and now|due to which|because of which|because of that|hence|and|:|;) /.exec(
      rest
    )
  if (!joint || rest.length > 160) return false
  const told = rest.slice(joint[0].length - 1)
  if (
    /^ (?:we|i|our|my|you|your (?!seat|order|account|warranty|plan|policy|parcel|card|code|claim|booking|file|files)|that was|it was (?:us|our)|thank|please|there|he|she) /.test(
      told
    ) ||
    / (?:our|we|i|us|me) /.test(told.slice(0, 40))
  )
    return false
  const loose = / and $/.test(joint[0]) && dealings.has(clause.verb.lemma)
  return !loose && !circumstances.has(clause.verb.lemma) && isBadText(told)
}

/** Ordinary dealings: an "and" behind them only goes on with the story. */
const dealings = new Set(
  'order buy pay sign subscribe register apply book request choose select add create open submit send share attach provide upload return cancel close visit come try check follow update install complete confirm verify fill use renew upgrade switch transfer enrol place finish start begin make take give go do put bring collect pick drop arrive'.split(
    ' '
  )
)

function isBadText(text: string): boolean {
  if (mends.test(text) || / (?:no further|no more|nothing more|no longer need) /.test(text)) return false
  return text
    .split(' ')
    .some(
      word =>
        badOutcomeWords.has(word) ||
        /^(?:not|cannot|nothing|never|no)$/.test(word) ||
        (readVerb(word)?.lemma !== undefined &&
          badOutcomeVerbs.has(readVerb(word)?.lemma ?? '') &&
          !/^(?:close|return|turn|stop|charge|reset|hold)$/.test(word)) ||
        /^(?:held|stuck)$/.test(word)
    )
}

/** "By editing the records, you took the site down": a means that led to harm. */
export function isHarmfulMeans(sentence: Sentence, clause: Clause): boolean {
  const lead = wordsOf(sentence, 0, clause.subjectWords[0])
  const tail = wordsOf(sentence, clause.verb.index + 1, clause.words[1])
  if (!/ by \w+ing /.test(lead) && !/ by \w+ing /.test(tail)) return false
  const harm = badOutcomeVerbs.has(clause.verb.lemma) || / (?:down|out|off|offline) /.test(tail)
  return (
    harm &&
    !receiverVerbs.has(clause.verb.lemma) &&
    !/^(?:help|find|work|figure|sort|point|turn)$/.test(clause.verb.lemma)
  )
}

function isBad(sentence: Sentence, clause: Clause | undefined): boolean {
  if (!clause) return false
  const text = wordsOf(sentence, clause.words[0], clause.words[1])
  if (/ (?:no further|no more|nothing more|no longer need) /.test(text)) return false
  if (clause.polarity === '-') return clause.verb.lemma !== 'need' && clause.verb.lemma !== 'worry'
  if (badOutcomeVerbs.has(clause.verb.lemma)) return true
  return sentence.words.slice(clause.words[0], clause.words[1]).some(word => badOutcomeWords.has(word.norm))
}
