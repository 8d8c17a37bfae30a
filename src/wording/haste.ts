/** Finds where a sentence hurries the customer: next please, we are busy, be quick, case closed. */
import {
  busyWords,
  caseNouns,
  closable,
  loadNouns,
  loadWords,
  metricNouns,
  personNouns,
  queueNouns,
  slotNouns,
  workPlaces
} from '../language/lexicon/haste.ts'
import type {Sentence} from '../language/model.ts'
import {clauseAt, createFrameSearch, type FrameHit, formsOf, normsOf, type WordFrame, wordSet} from './frame-search.ts'
import {isConditional} from './grammar.ts'

const frames: readonly WordFrame[] = [
  {name: 'next', match: "who (is|'s) next"},
  {name: 'next', match: 'next ({person}|in line|please|one) (,)? please'},
  {name: 'next', match: 'next (please|caller|in line) {mark}'},
  {
    name: 'queue',
    match:
      '{your} {case} (*)? (is|are|has been|was|sits) {adv}? (added to|put in|placed in|in|on|at the bottom of) (the|our|a|my) {adv}? {queue}'
  },
  {name: 'queue', match: 'you {be} {adv}? (one of|number|only one of|just another) {number}? ...'},
  {name: 'queue', match: 'your (case|ticket|call|request) is {adv}? (case|ticket|call|request)? number {number}'},
  {name: 'queue', match: '(a|the) {adv}? (line|queue) (out the door|behind you|of people|of customers|down the)'},
  {
    name: 'others wait',
    match:
      '({number}|other|others|more|many|plenty of|lots of|all these|several) {adv}? {person}? (are|is|who are)? {adv}? waiting'
  },
  {
    name: 'others wait',
    match:
      '{we} {aux}? {adv}? (have|have got|got|must|need to|have to)? {adv}? (attend to|serve|see|help|deal with|get to|have|got) {adv}? (other|forty|{number}|more|another|plenty of|lots of|dozens of) {adv}? ({person}|{case})'
  },
  {name: 'others wait', match: '{number} ({case}|{person}) to (get through|see|go|answer|deal with|clear|serve)'},
  {name: 'others wait', match: '(stacked|queued|queuing|lined|piled|waiting) (up)? (behind|after) you'},
  {
    name: 'be quick',
    match: '(make|keep) (it|this|that) {adv}? (quick|short|brief|snappy|fast|to the point|to one|to a)'
  },
  {
    name: 'be quick',
    match:
      '(please|and|so|,|could you|can you|kindly)? (be (quick|brief)|hurry|hurry up|get to the point|speed (this|it|things) up|cut to the chase|wrap (this|it) up|move (this|it) along|get on with it|get a move on)'
  },
  {name: 'be quick', match: '(not|do not|stop) (drag|drag (this|it)|dragging (this|it)) out'},
  {name: 'be quick', match: '(to the point|keep it moving) (if you can|please|now)?'},
  {
    name: 'no time',
    match:
      '{we} (do not|have not|not|can not) (have|got|have got|really have|spare|give you) {adv}? (time|all day|all night|the time|a minute|much time|long|more time|any time)'
  },
  {
    name: 'no time',
    match:
      '{we} (only|just) (have|have got|got) {adv}? ({number}|a|one) {adv}? (minute|minutes|moment|second|seconds|mins|min)'
  },
  {
    name: 'no time',
    match:
      '{we} {adv}? (have|have got) {adv}? (only|just) {adv}? ({number}|a|one) {adv}? (minute|minutes|moment|seconds|mins|min)'
  },
  {
    name: 'no time',
    match: '{we} can {adv}? (give|spare) you {adv}? {adv}? (a|one|{number}) {adv}? (minute|minutes|moment|seconds|mins)'
  },
  {
    name: 'no time',
    match:
      '(no|not enough|not the|little|without the) time (to|for) (look|answer|read|deal|go|write|reply|explain|discuss|talk|single|each|every|your)'
  },
  {
    name: 'no time',
    match: '(nobody|no one|none of us) ... (has|have|had) {adv}? (had)? (a|one|any|the) (minute|time|moment|second)'
  },
  {name: 'no time', match: '(so|only so) (long|much time|many minutes) {we} can (spend|give|stay)'},
  {
    name: 'no time',
    match:
      '(my|our) (break|shift|lunch|next (appointment|call|customer|meeting|patient|guest|caller)) {adv}? (start|starts|begins|ends|is|dials|in|calls|waits) ...'
  },
  {
    name: 'no time',
    match: "{we} {adv}? (have|'ve got|have got) (a|another) (call|meeting|appointment|train) in {number}"
  },
  {name: 'no time', match: "(i'd|we'd|we 'd|i 'd|we|i) {adv}? (all)? {adv}? (like|want|love) to (go|get) home"},
  {name: 'no time', match: '(am|are) on the clock'},
  {name: 'no time', match: "{number} (customers|customers'|people's|people) worth"},
  {name: 'no time', match: '{we} {aux}? {adv}? (been|spent) ... ... (minutes|hours|mins) (already|on (this|one|your))'},
  {name: 'no time', match: 'a {number} minute slot'},
  {name: 'no time', match: '{minute} (slot|appointment|call|limit) and ...'},
  {name: 'is that all', match: '(is|was) that (all|it|everything) ?'},
  {name: 'is that all', match: 'if there (is|be) nothing else (i|we) (will|am going to|are going to) ...'},
  {
    name: 'is that all',
    match:
      '(will|going to|have to|must|can|may|should|could) ({we})? {adv}? (let you go|hang up|end this call|leave it there|leave you there)'
  },
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|with|as a result of|on account of|thanks to|from|under|in view of|caused by) {load}+ {loadnoun} (of|in) *'
  },
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|as a result of|on account of|in view of|caused by|result of) {load}+ (call|email|ticket|contact|chat|order|customer|request|mail|message|support|seasonal)? ({loadnoun}|{case}|interest|orders)'
  },
  {
    name: 'load',
    match:
      '(experiencing|receiving|seeing|having|facing|handling|getting|dealing with|working through|processing|witnessing) {load}+ (call|email|ticket|contact|chat|order|customer|request|mail|message|support|number of)? ({loadnoun}|{case})'
  },
  {name: 'load', match: '(a|our|the|this) {load}? backlog'},
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|as a result of|on account of|in view of|with|after) (the|a|an|our|this) (*)? (rush|surge|influx|backlog|spike|onslaught|avalanche)'
  },
  {name: 'busy', match: '(short|low|thin) (of|on) (staff|hands|people|help|agents|manpower)'},
  {name: 'queue', match: '(take a number|wait (for)? your turn|wait in (line|the queue)|get in line)'},
  {
    name: 'load',
    match:
      '(higher|more|heavier|busier|larger|greater) {adv}? (call|email|ticket|chat|contact|order)? ({loadnoun}|{case}|orders) (of {case})? than (usual|normal|expected|average)'
  },
  {
    name: 'load',
    match:
      '(everybody|everyone|the whole (town|world|country)|half the (town|country)|all (our|the) customers) ... (writing|calling|ringing|asking|emailing|messaging|phoning|wants|contacting)'
  },
  {name: 'busy', match: '{place} {be} {adv}? {adv}? {adv}? {busy}'},
  {
    name: 'busy',
    match:
      '{place} {be} {adv}? {adv}? (short staffed|under staffed|short of staff|short on staff|short-handed|run off|rushed off|up to our|up to my|flat out|backed up|snowed under|short-staffed|a zoo|a madhouse|under pressure)'
  },
  {
    name: 'busy',
    match:
      '{we} {aux}? {adv}? {adv}? (had|have|having|have had|have been having) (a|an|such a) {adv}? ({busy}|long|tough|wild) (day|morning|week|one|time|night|monday|month)'
  },
  {name: 'busy', match: '(phone|phones|lines|line) {be}? {adv}? (ringing|ring|red|rings) ...'},
  {
    name: 'busy',
    match:
      '(post|mail|emails|tickets|messages|calls|work|requests) {adv}? (mounts|mount|piles|pile|piling|mounting|stacking|stacks) up'
  },
  {name: 'busy', match: '(am|are|were) {adv}? (so)? {busy} {mark}'},
  {name: 'busy', match: '(one|two|three|{number}) {person} (to|for) {adv}? {number} ... {person}'},
  {name: 'busy', match: 'one * (to|for) {number} {number}? {person}'},
  {name: 'numbers', match: '(my|our|the|your) {adv}? {metric} {adv}? ({look}|tidy|up|down|clean|straight)'},
  {name: 'numbers', match: '({hit}) (my|our|the) {adv}? {metric}'},
  {
    name: 'numbers',
    match: '{we} {be} {adv}? (measured|judged|rated|timed|scored|paid|assessed|counted) (on|by|for) ...'
  },
  {
    name: 'numbers',
    match:
      '(in|age in|ages in|out of|off|sit in|clog|clogging) (my|our) {adv}? (queue|list|inbox|backlog|board|dashboard)'
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? {adv}? {aux}? {aux}? {closing} {adv}? {adv}? (this|your|the|that|out this|out your) {adv}? {closable}'
  },
  {
    name: 'closing',
    match:
      '(this|your|the|that) {adv}? {closable} (*)? {aux} {adv}? {adv}? (be|been|being|get|got)? {adv}? (close|closed|closing|archived|cancelled|marked as (closed|solved|resolved)|shut)'
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? (consider|considering|treat|treating|mark|marking|regard|assume|count) (this|your|the|that|it) {adv}? {closable}? (to be|as|is)? {adv}? (closed|resolved|solved|settled|done|finished|concluded|complete)'
  },
  {name: 'closing', match: '(marking|marked|mark) {adv}? (this|it|your *)? as {adv}? (solved|closed|resolved|done)'},
  {
    name: 'closing',
    match:
      'if {we} do not {adv}? (hear|receive|get) ... (close|closed|assume|consider|considered|closing|resolved|cancel|cancelled)'
  },
  {
    name: 'closing',
    match:
      '(no|without) (reply|response|answer|feedback) ... ... (close|closed|closing|archived|taken as|treated as|assumed|considered|cancelled)'
  },
  {
    name: 'closing',
    match:
      '(if|unless) ... ... (reply|response|answer|hear|feedback|respond|replied|responded) ... ... (close|closed|closing|archived|archive|assumed|considered) '
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? {aux}? {aux}? (assume|presume|take it) (that)? (this|that|it|your *|the *|everything|all) (is|has been|was) {adv}? (sorted|resolved|solved|settled|fixed|done|closed|fine)'
  },
  {name: 'closing', match: '{we} {adv}? trust {adv}? (this|that|it|the above|my answer|our answer) {adv}? ({settle})'},
  {name: 'closing', match: '(close|closing) (the|this) (loop|file) (today|now|so|please|before|by) ...'},
  {
    name: 'closing',
    match:
      '(press|click|hit|tap|pressed|push) (the)? {mark}? (resolved|solved|close|closed|done) {mark}? (button)? (before|now|so|today|by|if|please) ...'
  },
  {name: 'forfeit', match: '{your} {slot} ... ({lose}) ...'},
  {
    name: 'forfeit',
    match: 'the {slot} {adv}? (goes|go|will go|passes) to (the next|someone else|somebody else|another)'
  },
  {
    name: 'forfeit',
    match: '(system|chat|session|line|timer) ... (kick|log|throw|cut|boot|disconnect|time|drop|drops) you (out|off)'
  },
  {name: 'forfeit', match: '(move|moving|moved) on to the next (customer|ticket|person|caller|case)'}
]

/** Frames of haste. */
export const findHaste = createFrameSearch(frames, () => ({
  person: personNouns,
  case: caseNouns,
  closable,
  queue: queueNouns,
  loadnoun: loadNouns,
  load: loadWords,
  busy: busyWords,
  place: workPlaces,
  metric: metricNouns,
  slot: slotNouns,
  your: new Set(['your', 'this', 'the']),
  we: new Set(['i', 'we', 'us']),
  be: wordSet("is are was were am 's been be"),
  aux: wordSet('have has had will is are am was were be been going to shall would may might must'),
  adv: wordSet(
    'now still very really so extremely currently all just already also simply kindly please about only quite rather absolutely completely pretty incredibly particularly unusually here today soon then automatically hereby temporarily again exceptionally a the some many maximum average monthly daily of little bit right always right next at moment good too'
  ),
  number: wordSet(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty twenty-five thirty forty fifty hundred hundreds dozens thousand thousands couple',
    [
      '5',
      '2',
      '3',
      '10',
      '312',
      '9',
      '1',
      '4',
      '15',
      '20',
      '30',
      '40',
      '50',
      '100',
      '200',
      '300',
      '500',
      '8',
      '7',
      '6',
      '11',
      '12'
    ]
  ),
  minute: wordSet('ten-minute five-minute 10-minute 5-minute 15-minute fifteen-minute twenty-minute'),
  mark: new Set(['.', ',', '!', '?', ':', ';', '"', '“', '”', "'", '–', '—', '-']),
  opaque: new Set(['#']),
  look: wordSet('', formsOf('look count matter')),
  hit: wordSet('', formsOf('hit meet reach make keep hold protect spoil ruin')),
  closing: wordSet('', formsOf('close archive'), ['shut', 'shutting']),
  settle: wordSet('', formsOf('resolve settle answer clarify solve conclude address')),
  lose: wordSet(
    'forfeited lost forfeit gone expires expire lapses cancelled dropped drops released given',
    formsOf('forfeit lapse')
  )
}))

const soothing =
  / (?:no rush|no hurry|take (?:all )?(?:the|your) time|whenever|at your request|as you asked|you asked|requested|as requested|leave (?:it|this|your \w+) open|keep (?:it|this|your \w+) open) /
const openDoor =
  / (?:re-?open|reopens|reply (?:here|any ?time|to)|replying|get back to us|let (?:me|us) know|write back|open again|opens again|respond to this|any ?time) /

/** Why a hit is no haste; undefined where it is. */
export function excuseHaste(sentence: Sentence, {frame, from, to}: FrameHit<WordFrame>): string | undefined {
  const clause = clauseAt(sentence, to - 1)
  const all = normsOf(sentence)
  const lead = normsOf(sentence, 0, from)
  const said = normsOf(sentence, from, to)
  if (clause?.quoted || clause?.reportedBy === 'customer') return 'reported'
  if (soothing.test(all)) return 'gives time'
  if (
    / (?:never|should not|would not|sorry (?:i|we) (?:hurried|rushed)|too early) /.test(said + lead) &&
    frame.name === 'closing'
  )
    return 'takes it back'
  if (frame.name === 'closing' && / (?:not|never) /.test(said) && !/^ (?:if|no|without) /.test(said)) return 'denied'
  if (frame.name === 'closing' && / (?:you|customer) (?:have )?clos/.test(all)) return 'their own act'
  if (frame.name === 'closing' && / for now /.test(all)) return 'for now'
  if (
    /^(?:load|busy)$/.test(frame.name) &&
    / (?:hired|no longer|road|street|site|server|station|airport|trail) /.test(all)
  )
    return 'speaks of something else'
  if (frame.name === 'busy' && / (?:you|your) /.test(said.slice(0, 6))) return 'speaks of the customer'
  if (
    frame.name === 'queue' &&
    /^ you /.test(said) &&
    !/ (?:ticket|tickets|case|cases|customer|customers|pile|queue|line|calls|requests|emails|number|hundreds|thousands|people) /.test(
      normsOf(sentence, from)
    )
  )
    return 'no queue'
  if (
    frame.name === 'queue' &&
    / (?:minute|minutes|stay with you|hold|book|novel|copy|best|first|loyal|valued) /.test(all) &&
    !/ (?:tickets|pile) /.test(all)
  )
    return 'says how long'
  if (
    frame.name === 'load' &&
    / number (?:of|in) /.test(said) &&
    !/ (?:requests|tickets|calls|emails|messages|claims|enquiries|inquiries|orders|customers|people|users|cases|queries|mails|reports) /.test(
      said
    )
  )
    return 'counts something else'
  if (
    frame.name === 'closing' &&
    /^ mark/.test(said) &&
    from > 0 && clause?.subject !== 'agent' &&
    clause?.subject !== 'company'
  )
    return 'a thing'
  if (frame.name === 'be quick' && / (?:offer|offers|sale|discount|stock|grab|deal) /.test(all)) return 'an offer'
  if (frame.name === 'forfeit' && clause && !/ (?:when|if|after|unless|within|or|because) /.test(all))
    return 'no threat'
  if (frame.name === 'no time' && / (?:you|customers?) (?:do not|only|just) /.test(said))
    return 'speaks of the customer'
  if (
    frame.name === 'be quick' &&
    clause &&
    clause.mood === 'declarative' &&
    (clause.subject === 'agent' || clause.subject === 'company') &&
    !/ (?:could|can|shall|need|let) /.test(lead)
  )
    return 'our own haste'
  if (frame.name === 'be quick' && clause && isConditional(clause) && !/ if you can /.test(all)) return 'conditional'
  if (frame.name === 'is that all' && /\?/.test(sentence.text) === false && /^ (?:is|was) /.test(said))
    return 'no question'
  if (frame.name === 'others wait' && / (?:found|useful|liked|told|helped|see|have) (?:that|this|it) /.test(all))
    return 'speaks of something else'
  if (frame.name === 'numbers' && !/ (?:my|our|we|i) /.test(said + lead))
    return /so that|so the/.test(lead) ? undefined : 'their numbers'
  return undefined
}

/** The customer can open it again, or reply any time: half a step back. */
export function leavesDoorOpen(sentence: Sentence): boolean {
  return (
    openDoor.test(normsOf(sentence)) ||
    (sentence.next !== undefined && openDoor.test(` ${sentence.next.words.map(word => word.norm).join(' ')} `))
  )
}
