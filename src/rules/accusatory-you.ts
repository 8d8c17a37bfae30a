import {
  badOutcomeVerbs, badOutcomeWords, damageVerbs, errorAdjectives, errorAdverbs, errorNouns, errorPhrases, faultingParticles, faultingVerbs, lightVerbs, receiverVerbs, weakAdjectives
} from '../language/lexicon/faults.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {type Blame, neutralize} from '../wording/blame.ts'
import {isAbility, isConditional, isNegated, isPraise, isQuestion, isReported} from '../wording/grammar.ts'
import {choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'

/** People whom "your" makes the customer's side: "your group went past the rope". */
const yourPeople = new Set('group party family guest guests son daughter child kid kids friend driver team student students tenant tenants visitors guests'.split(' '))
const causes = new Set(['because', 'since', 'as', 'due to the fact that', 'seeing as', 'seeing that'])
/** Objects that one loses, misses or breaks without fault. */
const suffered = /^(?:time|day|days|hour|hours|week|weeks|night|nights|money|access|connection|signal|service|sleep|patience|trust|faith|interest|job|uncle|aunt|father|mother|record|news|nothing|chance|power|internet|account|data|work|match|game|balance|fun|part|love|goodbye|ice|sweat|mind)$/
/** Acts that a reason may be: the customer's wishes and circumstances. */
const circumstances = new Set('live work own use pay join sign ask request choose prefer order buy book qualify turn grow move travel come go stay become start help care try sit seem look'.split(' '))
/** Acts that put away what is old or closed. */
const tidies = new Set('close delete cancel remove replace return move leave keep reopen find update change bring recycle want know see'.split(' '))
const severed = new Set('fail bounce reject decline jam lock crash stall block'.split(' '))

export default defineRule({
  id: 'accusatory-you',
  scope: 'sentence',
  category: 'blame',
  severity: 'error',
  preset: 'recommended',
  description: 'Makes the customer the doer of a mistake.',
  rationale: 'A sentence that makes the customer the doer of a mistake reads as an accusation, and the answer is a defence. Name the thing that needs mending instead.',
  origin: 'Essay "Win more by playing for your customer\'s team" ("you entered your information wrong on the form"); Fausey & Boroditsky 2010; Rogers, Howieson & Neame 2018.',
  example: ['You entered your information wrong on the form.', 'It looks like the information on the form needs to be corrected; let me get that fixed for you.'],
  options: {strict: {type: 'boolean', default: false, description: 'Also report "twice" and "too late" as signs of a mistake.'}},
  triggers: ['you', 'u', 'ya', 'yu', 'uve', 'ye'],
  *check(sentence, context) {
    for (const clause of sentence.clauses) {
      const blame = isDoer(sentence, clause) && readBlame(sentence, clause, context)
      if (!blame || isExcused(sentence, clause, context)) continue
      yield toProblem(sentence, blame, context)
    }
  }
})

/** True when the customer, or the customer's people, are the doers: subject, "by you", or "it was you who". */
function isDoer(sentence: Sentence, clause: Clause): boolean {
  if (clause.voice === 'passive') return / by (?:you|u|ya)\b/i.test(wordsOf(sentence, clause.words[0], clause.words[1]))
  if (clause.subject === 'customer') return true
  const first = sentence.words[clause.subjectWords[0]]?.norm
  const head = sentence.words[clause.subjectWords[1] - 1]?.norm ?? ''
  if (first === 'your' && yourPeople.has(head)) return true
  return clause.subordinator === 'who' && /\byou (?:were|are|'re) the (?:one|ones|person|people) $/i.test(wordsOf(sentence, 0, clause.words[0]))
}

/** Guards of the clause: what is asked, possible, conditional, denied or reported blames nobody. */
function isExcused(sentence: Sentence, clause: Clause, context: RuleContext): boolean {
  const blocked =
    (isConditional(clause) && 'conditional') ||
    (isQuestion(clause) && 'question') ||
    (isNegated(clause) && 'negated') ||
    (isAbility(clause) && !(clause.verb.tense === 'perfect' && clause.modality !== 'none' && clause.modality === 'must') && 'ability') ||
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
  return sentence.clauses.some(other => other !== clause && other.words[0] < clause.words[0] && other.polarity === '-' && (clause.subordinator === 'that' || clause.subordinator === 'who' || clause.subordinator === 'none') && !/[,;:.]/.test(wordsOf(sentence, other.verb.index, clause.words[0])))
}

function oursIsCause(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(other => other.words[0] > clause.words[0] && causes.has(other.subordinator) && (other.subject === 'agent' || other.subject === 'company'))
}

/** The signs of a mistake in a clause, by kind of sign. */
function readBlame(sentence: Sentence, clause: Clause, context: RuleContext): Blame | undefined {
  const {lemma} = clause.verb
  const end = verbPhraseEnd(sentence, clause)
  const drop = new Set<number>()
  const finite = /^(?:past|perfect)$/.test(clause.verb.tense) || (clause.verb.tense === 'present' && (clause.verb.aspect === 'progressive' || clause.subordinator === 'none'))
  if (!finite) return undefined
  const speculated = clause.modality === 'must' && clause.verb.tense === 'perfect'
  if (clause.modality !== 'none' && !speculated) return undefined
  const past = clause.verb.tense !== 'present' || clause.verb.aspect === 'progressive'
  const faulty = past && isFaultingVerb(sentence, clause)
  if (receiverVerbs.has(lemma) && !faulty && clause.voice === 'active') return undefined
  const adverb = findErrorWords(sentence, clause, end, context, drop)
  const adjective = past && findErrorAdjective(sentence, clause, end, drop)
  const noun = past && lightVerbs.has(lemma) && clause.object !== undefined && errorNouns.has(clause.object.head)
  const cleft = past && clause.subordinator === 'who' && clause.voice === 'active'
  const byYou = clause.voice === 'passive' && past && (adverb || faulty)
  if (!(adverb || adjective || faulty || noun || cleft || byYou || (past && isCause(sentence, clause)) || (speculated && !circumstances.has(lemma)))) return undefined
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
  return drop.size > 0 || particle || /^mis(?:type|spell|enter|label|write|quote|file|state|print|address|number|name|report|calculate|count|key|dial)/.test(lemma) ? 'correct' : 'state'
}

/** "by accident", "accidentally": the thing was done, nothing needs correcting in it. */
function accidental(sentence: Sentence, drop: ReadonlySet<number>): boolean {
  return [...drop].some(index => /^(?:accident|accidentally|mistake|inadvertently|unintentionally|mistakenly|instead|rather)$/.test(sentence.words[index]?.norm ?? ''))
}

/** Where the verb phrase ends: before the next clause or a comma with a new clause behind it. */
function verbPhraseEnd(sentence: Sentence, clause: Clause): number {
  const starts = sentence.clauses.map(other => other.words[0]).filter(start => start > clause.verb.index && start < clause.words[1])
  let end = Math.min(clause.words[1], ...starts)
  while (end > clause.verb.index + 1 && /^(?:[,;:]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? '')) end--
  const comma = sentence.words.findIndex((word, index) => index > clause.verb.index && index < end && word.norm === ',')
  return comma > 0 ? comma : end
}

function wordsOf(sentence: Sentence, from: number, to: number): string {
  return ` ${sentence.words.slice(from, to).map(word => word.norm).join(' ')} `
}

function findErrorWords(sentence: Sentence, clause: Clause, end: number, context: RuleContext, drop: Set<number>): boolean {
  const from = clause.subjectWords[1] > clause.words[0] && clause.subordinator !== 'who' ? clause.subjectWords[1] : clause.words[0]
  let found = false
  for (let index = from; index < end; index++) {
    const norm = sentence.words[index]?.norm ?? ''
    const next = sentence.words[index + 1]
    const adverbial = errorAdverbs.has(norm) && !(norm === 'wrong' && next?.kind === 'word' && index + 1 < end && !/^(?:on|in|at|for|when|and|again|every|three|twice|way)$/.test(next.norm))
    if (adverbial && !/^(?:not|nothing|anything|never)$/.test(sentence.words[index - 1]?.norm ?? '')) {
      drop.add(index)
      found = true
    }
  }
  const strict = context.options.strict === true ? ['twice', 'too late'] : []
  const text = wordsOf(sentence, from, end)
  for (const phrase of [...errorPhrases, ...strict]) {
    if (!text.includes(` ${phrase} `)) continue
    if (!/^(?:instead of|rather than)$/.test(phrase)) markPhrase(sentence, from, end, phrase, drop)
    found = true
  }
  return found || / \d+ ?(?:cm|mm|inches|inch|m|minutes|mins|hours|days) (?:too )?(?:short|late|long|early) /.test(text)
}

function markPhrase(sentence: Sentence, from: number, end: number, phrase: string, drop: Set<number>): void {
  const parts = phrase.split(' ')
  for (let index = from; index + parts.length <= end; index++) {
    if (parts.every((part, offset) => sentence.words[index + offset]?.norm === part)) parts.forEach((_, offset) => drop.add(index + offset))
  }
}

/** An adjective of error before a noun in the verb phrase; weak ones count only with an act that uses the thing. */
function findErrorAdjective(sentence: Sentence, clause: Clause, end: number, drop: Set<number>): boolean {
  let found = false
  for (let index = clause.verb.index + 1; index < end; index++) {
    const norm = sentence.words[index]?.norm ?? ''
    const next = sentence.words[index + 1]
    if (!errorAdjectives.has(norm) || !next || index + 1 >= end || next.kind === 'punctuation') continue
    if (weakAdjectives.has(norm) && tidies.has(clause.verb.lemma)) continue
    if (clause.object && index < clause.object.words[1]) drop.add(index)
    found = true
  }
  return found || isBadRelative(sentence, clause, end)
}

/** "an address we do not serve", "a pay group that was closed": the thing itself could not work. */
function isBadRelative(sentence: Sentence, clause: Clause, end: number): boolean {
  const relative = sentence.clauses.find(other => other !== clause && other.words[0] === end)
  if (!relative || !/^(?:that|which|none)$/.test(relative.subordinator) || relative.subject === 'customer' || tidies.has(clause.verb.lemma)) return false
  const before = sentence.words[end - 1]
  if (before?.kind === 'punctuation' || (relative.subordinator === 'none' && relative.polarity === '+')) return false
  return relative.polarity === '-' || /^(?:close|cancel|expire|delete|retire|discontinue|lapse|withdraw|replace)$/.test(relative.verb.lemma) || sentence.words.slice(relative.verb.index, relative.words[1]).some(word => errorAdjectives.has(word.norm))
}

function isFaultingVerb(sentence: Sentence, clause: Clause): boolean {
  const {lemma, index} = clause.verb
  const head = clause.object?.head ?? ''
  const particle = faultingParticles[lemma]
  const next = sentence.words.slice(index + 1, index + 6).map(word => word.norm)
  if (particle?.some(word => next.includes(word))) return lemma !== 'leave' && !(lemma === 'drop' && next.includes('off'))
  if (lemma === 'manage') return next[0] === 'to' && (faultingVerbs.has(next[1] ?? '') || /^(?:delete|erase|remove|lock|cancel|close|knock)$/.test(next[1] ?? ''))
  if (/^(?:mis|mix-|mess-)(?!s$|s-)\w{3,}/.test(lemma) && lemma !== 'miss' && !/^(?:mist|mister|missile)$/.test(lemma)) return true
  if (/^(?:over|under)(?:write|pay|fill|load|tighten|charge|value|state|estimate|dose|run|spend|stay|heat|book|draw|cook|inflate|report|declare|size|shoot|sell|weight|order|pack|bid|expose)$/.test(lemma)) return clause.voice === 'active'
  if (!faultingVerbs.has(lemma) || /^(?:forget|fail|skip|omit|neglect)$/.test(lemma)) return false
  if (/^(?:lose|miss|break|drop|burn|spill|crack)$/.test(lemma) && (suffered.test(head) || next.includes('off') || clause.object === undefined)) return false
  return !(/^(?:drop|swap|spill|crack|crash|rush|miss|confuse|confirm|duplicate|fry)$/.test(lemma) && clause.object === undefined)
}

/** A causal frame around the clause, with a bad outcome in the clause it explains. */
function isCause(sentence: Sentence, clause: Clause): boolean {
  if (receiverVerbs.has(clause.verb.lemma) || circumstances.has(clause.verb.lemma)) return false
  const at = sentence.clauses.indexOf(clause)
  const before = sentence.clauses[at - 1]
  const after = sentence.clauses.slice(at + 1).find(other => other.subordinator === 'none')
  const lead = wordsOf(sentence, 0, clause.words[0])
  if (causes.has(clause.subordinator)) return isBad(sentence, lead.trim() === '' ? after : before)
  if (/ reason (?:that |: |is that |is |being )?$/.test(lead) || (clause.subordinator === 'that' && / reason $/.test(lead))) return true
  if (clause.subordinator !== 'none' || !after || /^(?:agent|company|expletive|customer)$/.test(after.subject)) return false
  const joint = wordsOf(sentence, verbPhraseEnd(sentence, clause), after.words[0])
  if (/ (?:so|hence|therefore) /.test(joint)) return isBad(sentence, after)
  return / and /.test(joint) && severed.has(after.verb.lemma) && after.polarity === '+'
}

function isBad(sentence: Sentence, clause: Clause | undefined): boolean {
  if (!clause) return false
  const text = wordsOf(sentence, clause.words[0], clause.words[1])
  if (/ (?:no further|no more|nothing more|no longer need) /.test(text)) return false
  if (clause.polarity === '-') return clause.verb.lemma !== 'need' && clause.verb.lemma !== 'worry'
  if (badOutcomeVerbs.has(clause.verb.lemma)) return true
  return sentence.words.slice(clause.verb.index + 1, clause.words[1]).some(word => badOutcomeWords.has(word.norm))
}

function toProblem(sentence: Sentence, blame: Blame, context: RuleContext): Problem {
  const {clause, end} = blame
  const first = clause.subordinator === 'none' || clause.subordinator === 'who' ? clause.words[0] : clause.subjectWords[0]
  const from = clause.subordinator === 'who' ? Math.max(0, sentence.words.findIndex(word => word.norm === 'you')) : Math.max(clause.words[0], Math.min(first, clause.verb.from))
  return {
    range: rangeOf(sentence.words, from, end),
    message: 'Blames the customer for a mistake',
    rewrites: () => (damageVerbs.has(clause.verb.lemma) ? [] : neutralize(sentence, blame, choosePerson(sentence, context.voice), 'accusatory-you'))
  }
}
