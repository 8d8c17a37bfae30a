import {departments, outsiders} from '../language/lexicon/organisations.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseOf, readAsked} from '../wording/asked.ts'
import {compileFrames, type Frame, type FrameHit, findFrame, normsOf} from '../wording/frame-match.ts'
import {isQuoted, readVerb} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {takeItOn} from '../wording/take-it-on.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const classes = {
  we: set('i we us me'),
  our: set('my our this the'),
  be: set("is are was were be 's 're 'm am been"),
  adv: set(
    'really actually strictly entirely even necessarily exactly just only simply at all certainly ever technically directly personally any honestly sadly unfortunately solely purely wholly completely squarely frankly clearly always largely mainly mostly'
  ),
  duty: set(
    'dept dep section unit department job responsibility area fault problem call team concern business remit place doing circus headache lookout purview decision liability role task duty desk field pigeon patch jurisdiction mistake error concern worry monkey monkeys domain scope'
  ),
  power: set('control say authority influence power sway jurisdiction leverage input visibility'),
  hands: set('hands control power remit gift reach jurisdiction scope'),
  liable: set('responsible liable accountable answerable blame fault'),
  free: set('nothing anything much little'),
  only: set('just only merely simply'),
  serve: set(
    'work follow relay pass sell read answer man staff take forward do transmit stick resell distribute list host print'
  ),
  fault: set(
    'fault blame responsibility mistake error problem liability delay mess negligence failure headache job doing'
  ),
  cross: set('cross angry mad annoyed upset furious shout yell blame complain'),
  det: set('a an the your our their his her my this that')
}

/** Grammar of disowning: not ours, not in our power, only the messenger, somebody else's. */
const frames = compileFrames<Frame>(
  [
    {name: 'not ours', match: '(not|never|hardly|no longer) {adv}? {adv}? (my|our) {duty}'},
    {name: 'not ours', match: '(none of|no|not any|not a) {duty}? (of)? (my|our|ours|mine) {duty}?'},
    {name: 'not ours', match: '(no|not any) (concern|problem|business|responsibility|fault|doing) of (ours|mine)'},
    {name: 'not ours', match: '(nothing|not anything|little|not a lot) {adv}? to do with (us|me|our|my)'},
    {
      name: 'not ours',
      match:
        '{be} not {adv}? (ours|mine|us|me|on us|on me|down to us|down to me|up to us|up to me|with us|for us|for me)'
    },
    {
      name: 'not ours',
      match:
        ', (and|so|but)? not {adv}? (us|ours|me|mine|{our} (*)? {duty}|the * * (agent|office|company|shop|team|school|platform|app))'
    },
    {
      name: 'not ours',
      match: "(not|never) {adv}? (the|this) * (*)? ('s) (problem|responsibility|fault|job|concern|business|doing)"
    },
    {
      name: 'not liable',
      match: '(not|never|can not) {adv}? (be)? (held)? {adv}? (responsible|liable|accountable|answerable)'
    },
    {name: 'not liable', match: '(not|can not) be held to (what|that|anything|any|the|his|her|their)'},
    {name: 'not liable', match: '(not|never) {adv}? (to blame|at fault|in charge of)'},
    {
      name: 'not liable',
      match:
        '(accept|accepts|take|takes|assume|assumes|bear|bears|carry|has|have|had|disclaim) (no|not any|zero|little) (responsibility|liability|blame|part)'
    },
    {
      name: 'not liable',
      match: '(not|can not) (accept|take|assume|bear) {adv}? (responsibility|liability|the blame|blame)'
    },
    {name: 'not liable', match: 'not something (we|i|the *|this *) {be} (responsible|liable|in charge)'},
    {name: 'not in our power', match: '(not|outside|beyond|out of|out with) (within|in|of)? (my|our) {hands}'},
    {
      name: 'not in our power',
      match:
        '(nothing|not anything|not a thing|not much|little|not a lot) {adv}? (more|else|further|to be)? (that)? (i|we|anyone here|any of us|a person in my position|someone in my position) (can|could|may|am able to|are able to|will be able to|would be able to) (really|possibly|actually)? (do|say|change|offer|about)'
    },
    {
      name: 'not in our power',
      match:
        '(not able to|unable to|can not|can) do (anything|much|nothing|a thing|more) (more|else|about|on|for|from|here|at|with|there|in)'
    },
    {name: 'not in our power', match: 'nothing (i|we) can do'},
    {name: 'not in our power', match: '(my|our) hands {be} {adv}? tied'},
    {
      name: 'not in our power',
      match:
        '(i|we|this team|this desk|support) (have|has|had|hold) (no|zero|little|not any|absolutely no|not much) {power} (over|in|on|about|with|into|here)?'
    },
    {
      name: 'not in our power',
      match:
        '(i|we) (do) not have {adv}? (any|a)? (control|say|authority|influence|power|sway|jurisdiction) (over|in|on|about)'
    },
    {name: 'not in our power', match: '(i|we) {be} {adv}? (powerless|helpless)'},
    {
      name: 'messenger',
      match: "(i|we|reception|support|us) {only} {serve} (here|orders|on|it|this|that|the|what|what's|our|badge|things)"
    },
    {
      name: 'messenger',
      match:
        "(i|we) (am|are|'m|'re) {only} (on|at|the|a|an) ... (desk|messenger|agent|team|line|front|shop|reseller|middleman|go-between|intermediary|platform)"
    },
    {
      name: 'messenger',
      match:
        '(i|we) (do|did) not (make|set|design|decide|invent) (the|these|those|any of the) (prices|timetable|schedule|decisions|system|fees)'
    },
    {name: 'messenger', match: 'all (we|i) (do|ever do|did) is'},
    {name: 'messenger', match: '(not|do not) (look at|blame|shoot|ask|shout at) (me|us|the messenger)'},
    {name: 'messenger', match: '(before|after) (my|our) (time|shift)'},
    {
      name: 'messenger',
      match: '(i|we) {be} not {adv}? (the|one of the) (one|ones|person|people|team|company) (who|that|you)'
    },
    {name: 'messenger', match: '(i|we) (was|were) not (even)? (there|here|in|on|on shift|working|involved)'},
    {name: 'messenger', match: '(because|as|since|and) (we|i) {adv}? (did|do) not {adv}? (.|!)'},
    {
      name: 'someone else',
      match:
        '(someone|somebody|another team|another department|a different team|a colleague) (else)? (looks after|handles|deals with|does|is in charge of|runs) (that|this|it|those|these|the) (side|part|bit|kind|sort)?'
    },
    {
      name: 'someone else',
      match:
        '(one|something|matter|question|problem) for {det}? (*)? * to (sort|answer|deal|settle|solve|fix|handle|explain|resolve|work|argue|figure) '
    },
    {
      name: 'someone else',
      match:
        '{be} (entirely|all|wholly|purely|solely|completely|very much)? (down to|up to|on) (the|your|their|them|whoever|that|those|him|her)'
    },
    {
      name: 'not ours',
      match:
        '(outside|beyond) (of)? what (i|we|this team|the *) {be}? {adv}? (responsible|do|cover|handle|deal|look|can)'
    },
    {name: 'someone else', match: '{be} {adv}? between you and (them|the|your|him|her)'},
    {name: 'someone else', match: 'if (anyone|anybody|someone) {be} to blame'},
    {name: 'their fault', match: '(the|your|their) (* *|*) {be} {adv}? to blame'},
    {name: 'someone else', match: 'barking up the wrong tree'},
    {
      name: 'someone else',
      match:
        '{be} (the|who) (ones|one|people|person|company|party)? (who|that)? you (want|need|should|ought) (to)? (be)? {cross}'
    },
    {name: 'someone else', match: 'as much (a|of a) victim as'},
    {name: 'someone else', match: "at (our|my|the * *|the *) ('s)? door"},
    {name: 'someone else', match: 'you know (what|how) ... {be} (like)?'},
    {name: 'their fault', match: "{be} {adv}? {adv}? {det} ... ('s|s') {adv}? {adv}? {fault}"},
    {
      name: 'their fault',
      match:
        '(fault|blame|responsibility|mistake|error|liability) {be}? {adv}? (lies|lie|lay|rests|rest|sits|is) {adv}? {adv}? (with|at) (the|your|their|a|them|whoever|him|her|*)'
    },
    {
      name: 'their fault',
      match:
        '(problem|issue|matter|dispute|complaint|decision|ball) {adv}? (lies|lie|rests|rest|sits) {adv}? {adv}? (with|at) (the|your|their|a|them|whoever|him|her|*)'
    },
    {
      name: 'their fault',
      match: "(fault|mistake|error|blame|responsibility) (is|was|lies) {adv}? {adv}? {det} ... ('s|s')"
    },
    {name: 'their fault', match: 'blame (the|your|their|*)'},
    {
      name: 'their fault',
      match:
        '(whoever|anyone who|the person who|whichever *) (told|helped|said|advised|promised|sold|gave|wrote) ... (was|is|were|got|gave|made|had) (wrong|mistaken|misinformed|it wrong|no business|incorrect|*)'
    },
    {
      name: 'their fault',
      match:
        '{be} (the|your|their|our|an|a) * (*)? (who|that) (quoted|packed|sent|gave|told|lost|broke|made|sold|booked|messed|got|forgot|delayed|charged|promised|said|changed|damaged|caused|missed|dropped|held)'
    },
    {name: 'take it up', match: '(take|raise) (it|this|that) up with (the|your|them|him|her|whoever|a) * (*)? (.|!)'}
  ],
  classes
)

const owning =
  /\b(?:i'll|i've (?!no\b|not\b|never\b|only\b|little\b)|let me|let us|i'm (?:\w+ing)|i am (?:\w+ing)|we'll|we've (?!no)|we're (?:\w+ing)|(?<!nothing |thing |anything |much |little |one |nobody |that )i (?:can|could) (?:help|ask|call|send|get|do|offer|find|see whether|chase|raise|check)|i (?:rang|called|asked|chased|raised|sent|refunded|rebooked)|(?:our|my) job to|ours to|we (?:take|own|accept|stand by)|it (?:is|'s) our|here(?:'s| is) what (?:i|we) can|happy to|i step in)\b/i
const blaming = set(
  'forget mishandle mislead misinform misadvise botch bungle neglect misquote misdirect mis-sell missell fumble blunder muddle'
)
const bodies = /^(?:they|he|she|whoever)$/

export default defineRule({
  id: 'passing-the-buck',
  scope: 'sentence',
  category: 'ownership',
  severity: 'warn',
  preset: 'recommended',
  description: 'Disowns the problem, or blames a colleague or partner.',
  rationale:
    'It may not be our fault, but to the customer it is our problem. A disclaimer leaves them alone with it, and blaming a colleague lowers the trust in all of us.',
  origin:
    'Essays "Good cop, good cop" and "Win more by playing for your customer\'s team" ("in fact, you own it too"); Disney Institute.',
  example: ["That's not my department.", 'Let me get the right person on this for you.'],
  triggers: [
    'not',
    'never',
    'hardly',
    'no',
    'none',
    'nothing',
    'little',
    'isn',
    'aren',
    'wasn',
    'weren',
    'can',
    'don',
    'didn',
    'won',
    'doesn',
    'outside',
    'beyond',
    'out of',
    'out with',
    'unable',
    'my hands',
    'our hands',
    'powerless',
    'helpless',
    'just',
    'only',
    'merely',
    'simply',
    'all we',
    'all i',
    'before my',
    'before our',
    'after my',
    'after our',
    'someone',
    'somebody',
    'another',
    'a different',
    'one for',
    'something',
    'matter',
    'question',
    'problem',
    'down to',
    'up to',
    'on the',
    'on your',
    'on them',
    'handled',
    'run by',
    'managed',
    'barking',
    'between you',
    'if any',
    'if some',
    'matter',
    'dispute',
    'complaint',
    'decision',
    'ball',
    'the',
    'slip',
    'you want',
    'you need',
    'you should',
    'victim',
    'door',
    'you know',
    'fault',
    'blame',
    'responsib',
    'mistake',
    'error',
    'liab',
    'delay',
    'mess',
    'negligen',
    'failure',
    'headache',
    'job',
    'doing',
    'issue',
    'curse',
    'whoever',
    'anyone who',
    'who',
    'that',
    'take',
    'raise',
    'should',
    'forgot',
    'mis',
    'botch',
    'bungle',
    'neglect',
    'fumbl',
    'blunder',
    'muddl',
    'drop',
    'screw',
    'got',
    'gave',
    'made',
    'let',
    'had no',
    'told',
    'sold',
    'quoted',
    'sent',
    'fail',
    'ain'
  ],
  *check(sentence, context) {
    const clause = sentence.clauses.find(each => isBlame(sentence, each) && !isExcused(sentence, each, context))
    const hit = clause ? undefined : findFrame(sentence, frames, each => excuse(sentence, each), context.trace)
    if (clause) yield toProblem(sentence, 'blame', clause.words[0], endOf(sentence, clause), context)
    else if (hit) yield toProblem(sentence, hit.frame.name, hit.from, hit.to, context)
  }
})

function endOf(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.map(other => other.words[0]).filter(start => start > clause.verb.index)
  let end = Math.min(clause.words[1], ...next)
  while (end > clause.verb.index + 1 && /^(?:[,;:.!?]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  return end
}

/** A colleague, team or partner as subject of a word of fault: "the warehouse messed up", "Sales shouldn't have sold it". */
function isBlame(sentence: Sentence, clause: Clause): boolean {
  if (clause.subject !== 'third' && !/^(?:agent|company)$/.test(clause.subject)) return false
  if (!isBody(sentence, clause)) return false
  const {lemma, index, tense} = clause.verb
  const rest = normsOf(sentence.words, index + 1, Math.max(clause.words[1], index + 8))
  const group = normsOf(sentence.words, clause.verb.from, index)
  if (clause.modality === 'should' && tense === 'perfect') return clause.voice === 'active'
  if (!/^(?:past|perfect)$/.test(tense) || clause.voice === 'passive') return false
  if (/\bhad no (?:business|right)\b/.test(`${group} ${lemma === 'have' ? 'had' : ''} ${rest}`)) return true
  if (clause.polarity === '-')
    return (
      /^(?:bother|tell|pass|read|check|listen|do|think|care|know)$/.test(lemma) &&
      /\bnever\b|\bbother\b|properly/.test(`${group} ${lemma} ${rest}`)
    )
  if (blaming.has(lemma)) return true
  if (/^(?:mess|screw|mix|muck|foul|cock|slip|trip)$/.test(lemma)) return /\bup\b/.test(rest)
  if (lemma === 'drop') return /\bthe ball\b/.test(rest)
  if (lemma === 'let') return /\b(?:us|you|me|everyone) down\b/.test(rest)
  if (/^(?:get|do)$/.test(lemma)) return /\b(?:wrong|badly)\b/.test(rest)
  if (lemma === 'make') return /\b(?:mistake|mistakes|error|errors|mess|hash|blunder|slip|muddle)\b/.test(rest)
  if (lemma === 'fail') return /^to\b/.test(rest) && !/^to (?:deliver|load|start)\b/.test(rest)
  return (
    /^(?:give|quote|tell|sell|send|offer|book|advise|show|promise|put)$/.test(lemma) &&
    /\b(?:wrong|incorrect|bad|false|misleading|inaccurate|wrongly|incorrectly)\b/.test(rest)
  )
}

function isBody(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = clause.subjectWords
  const first = sentence.words[from]
  const head = sentence.words[to - 1]?.norm ?? ''
  if (/^(?:who|that)$/.test(first?.norm ?? ''))
    return (
      isBodyNoun(sentence.words[from - 1]?.norm ?? '') &&
      /\b(?:it|that|this) (?:is|was|'s)\b/.test(normsOf(sentence.words, 0, from))
    )
  if (/^(?:i|we|you|it|nobody|no|this|that|there|which|my)$/.test(first?.norm ?? '')) return false
  if (bodies.test(first?.norm ?? '') && to - from === 1) return first?.norm !== 'they' || sentence.clauses.length > 0
  if (isBodyNoun(head)) return true
  return (
    first !== undefined &&
    to - from <= 2 &&
    first.index > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    first.kind === 'word'
  )
}

function isBodyNoun(noun: string): boolean {
  return (
    departments.has(noun) || outsiders.has(noun) || /\w(?:maker|seller|keeper|holder|ist|ician|man|woman)s?$/.test(noun)
  )
}

function isExcused(sentence: Sentence, clause: Clause, context: RuleContext): boolean {
  const reason =
    (isQuoted(sentence, clause.range) && 'quoted') ||
    (clause.reportedBy === 'customer' && 'reported') ||
    (/^(?:if|whether|unless)$/.test(clause.subordinator) && 'conditional') ||
    (clause.mood === 'question' && 'question') ||
    standsBy(sentence)
  if (!reason) return false
  context.trace(reason, clause.range)
  return true
}

/** We take it on in the same breath. */
function standsBy(sentence: Sentence): string | undefined {
  const text = sentence.text.replaceAll('’', "'")
  if (owning.test(text)) return 'we take it on'
  return /\bwe (?:should have|gave|sent|packed|got it wrong|missed|chose|hired)\b/i.test(text) ? 'we own it' : undefined
}

/** Why a match disowns nothing. */
function excuse(sentence: Sentence, hit: FrameHit): string | undefined {
  const {frame, from, to} = hit
  const {words} = sentence
  const stands = standsBy(sentence)
  if (stands) return stands
  const clause = clauseOf(sentence, from)
  const before = normsOf(words, from - 6, from)
  const after = normsOf(words, to, to + 6)
  if (
    /^(?:not ours|not liable|not in our power)$/.test(frame.name) &&
    /\byou(?: (?:are|'re|were|have|will|can|do|should|would|may))*(?: \w+ly)?$/.test(before)
  )
    return 'speaks of the customer'
  if (clause?.reportedBy === 'customer' || /\byou (?:said|wrote|told|mentioned)\b/.test(normsOf(words, 0, from)))
    return 'reported'
  if (clause && /^(?:if|whether)$/.test(clause.subordinator) && words[from]?.norm !== 'if') return 'conditional'
  if (/\?\s*$/.test(sentence.text)) return 'question'
  if (frame.name === 'take it up' && readAsked(sentence, from) !== 'order') return 'nobody is asked'
  return excuseFrame(sentence, hit, before, after)
}

/** Guards that one kind of frame has of its own. */
function excuseFrame(
  sentence: Sentence,
  {frame, from, to}: FrameHit,
  before: string,
  after: string
): string | undefined {
  const {words} = sentence
  const said = normsOf(words, from, to)
  if (frame.name === 'not ours' && /\b(?:intention|aim|intent|goal|policy|wish|usual|style|way|standard)\b/.test(after))
    return 'a wish'
  if (
    frame.name === 'not ours' &&
    /(?:^| )not (?:for|with|on|up to) (?:us|me)$/.test(said) &&
    !/^(?:[.,;!]|but|it|to)/.test(after)
  )
    return 'something else'
  if (
    frame.name === 'not ours' &&
    /^(?:none|no|not)\b/.test(said) &&
    !/\b(?:my|our|ours|mine|us|me|problem|responsibility|fault|job|concern|business|doing|agent|office|company|shop|team|school|platform|app)\b/.test(
      said
    )
  )
    return 'something else'
  if (frame.name === 'not ours' && /^(?:none of|no|not a|not any) (?:our|my)$/.test(said)) return 'something else'
  if (/^(?:none of|no) (?:our|my) /.test(said) && !/\b(?:business|concern|fault|problem|doing)\b/.test(said))
    return 'something else'
  if (frame.name === 'not liable' && /\b(?:you|your \w+) (?:are|is|will|can|'re)?$/.test(before))
    return 'speaks of the customer'
  if (
    frame.name === 'not in our power' &&
    /^(?:not|can not|can)\b.* do\b/.test(said) &&
    /\b(?:you|they|it|she|he)(?: \w+)?$/.test(before)
  )
    return 'not us'
  if (
    frame.name === 'not in our power' &&
    /^(?:not|can) do\b|^can do\b/.test(said) &&
    !/\b(?:we|i)(?: (?:are|am|'re|'m|can))?(?: \w+)?$/.test(before)
  )
    return 'not us'
  if (frame.name === 'not in our power' && /^can do\b/.test(said) && !/\bnothing\b/.test(said)) return 'we can'
  if (frame.name === 'messenger' && /^(?:before|after) /.test(said))
    return /\b(?:this|that|it|was|were|happened|decision|note|promise|agreed|signed)\b/.test(before)
      ? undefined
      : 'a time'
  if (frame.name === 'messenger' && /^(?:because|as|since|and) /.test(said))
    return /\b(?:designed|made|wrote|set|built|sold|packed|sent|who|whoever)\b/.test(normsOf(words, 0, from))
      ? undefined
      : 'says what was not done'
  if (
    frame.name === 'messenger' &&
    / (?:do|sell|take|forward) (?:it|this|that|the|our|things)$/.test(said) &&
    !/,|\b(?:and|so|as|but)\b/.test(before + after)
  )
    return 'what we do'
  return excuseTheirs(sentence, {frame, from, to} as FrameHit, before, after)
}

/** Guards of the frames that name somebody else. */
function excuseTheirs(
  sentence: Sentence,
  {frame, from, to}: FrameHit,
  before: string,
  after: string
): string | undefined {
  const {words} = sentence
  const said = normsOf(words, from, to)
  if (frame.name === 'someone else' && /(?:down to|up to| on) /.test(`${said} `)) return downTo(said, before, after)
  if (frame.name === 'someone else' && / for /.test(said))
    return /^(?:one|something|matter|question|problem) for (?:you|us|me|our|my)\b/.test(said)
      ? 'ours or yours'
      : undefined
  if (frame.name === 'someone else' && /^you know/.test(said))
    return /\b(?:they|translators|couriers|drivers|banks|builders|people)\b/.test(said + after) &&
      /\blike\b/.test(said + after)
      ? undefined
      : 'you know'
  if (frame.name === 'someone else' && / door$/.test(said))
    return /\b(?:lay|laid|lays|laying|leave|put)\b/.test(before) ? undefined : 'a door'
  if (frame.name !== 'their fault') return undefined
  if (
    /\b(?:your|my|our) (?:own )?(?:fault|blame|mistake|error|problem|job|responsibility|doing)$/.test(said) ||
    /\b(?:not|never|nobody|no one|without)\b/.test(`${before} ${said}`)
  )
    return 'says the contrary'
  if (/^(?:blame|curse|thank)\b/.test(said))
    return readVerb(words[from + 1]?.norm ?? '')?.kinds.includes('third') !== true &&
      !/^(?:is|was|lies|rests|game|on|for|of|and|or|me|us|you|it)\b/.test(words[from + 1]?.norm ?? '') &&
      !/\b(?:you|i|we|to|not|the|do|would|will|can|no|us|your|any)$/.test(before) &&
      !/^blame (?:you|us|me|on)\b/.test(said)
      ? undefined
      : 'no order to blame'
  if (/ (?:who|that) \w+$/.test(said)) return cleft(sentence, said, before, after)
  if (
    /(?:'s|s')(?: \w+){0,2} (?:delay|job|failure|mess|doing)$/.test(said) &&
    !/\b(?:that|this|it|which)$/.test(before)
  )
    return 'a cause'
  return /\b(?:lies|lie|lay|rests|rest|sits|is|was|'s)\b.*\b(?:with|at|on)\b/.test(said) &&
    /^(?:our|my|us|me|the label|the printer|file|hold)\b/.test(`${words[to - 1]?.norm} ${after}`)
    ? 'ours'
    : undefined
}

function downTo(said: string, before: string, after: string): string | undefined {
  if (/ on (?:the|your|their|that|those)\b/.test(said)) return 'a place'
  if (
    /\b(?:choice|decision|you|we|i)(?: \w+)?$/.test(before) ||
    /^(?:you|weather|customer|customers|size|last|end|date|minute|standard|\d|time|limit)\b/.test(after)
  )
    return 'a cause'
  if (!/\b(?:that|this|it|one|which|delay|mistake|error|fault|decision|problem|price|fee)(?: one)?$/.test(before))
    return 'a cause'
  return after
    .split(' ')
    .slice(0, 3)
    .some(norm => departments.has(norm) || outsiders.has(norm)) || /(?:them|him|her|whoever)$/.test(said)
    ? undefined
    : 'a cause'
}

/** "It's the dentist who quoted you the wrong price". */
function cleft(sentence: Sentence, said: string, before: string, after: string): string | undefined {
  if (!/\b(?:it|that|this)$/.test(before)) return 'no cleft'
  const nouns = said.split(' ')
  return nouns.some(norm => departments.has(norm) || outsiders.has(norm) || /\w(?:ist|ician)$/.test(norm)) &&
    (/\b(?:wrong|late|not|never|broke|lost|damaged|delayed|messed|mistake)\b/.test(`${said} ${after}`) ||
      /\bnot us\b/.test(sentence.text))
    ? undefined
    : 'no fault told'
}

function toProblem(sentence: Sentence, name: string, from: number, to: number, context: RuleContext): Problem {
  const start = startOf(sentence, name, from)
  const whole = name === 'take it up'
  const last = sentence.words[to - 1]
  return {
    range: rangeOf(sentence.words, start, !whole && last?.kind === 'punctuation' ? to - 1 : to),
    message: 'Disowns the problem instead of taking it on',
    rewrites: () => takeItOn(sentence, {name, from: start, to}, context.voice)
  }
}

/** The clause of a disclaimer is at fault from its subject on. */
function startOf(sentence: Sentence, name: string, from: number): number {
  if (name === 'blame') return from
  const clause = clauseOf(sentence, from)
  if (!clause || clause.words[0] > from || from - clause.words[0] > 12)
    return sentence.words[from]?.kind === 'punctuation' ? from + 1 : from
  return clause.subjectWords[1] > clause.subjectWords[0] && clause.subjectWords[0] <= from
    ? clause.subjectWords[0]
    : from
}
