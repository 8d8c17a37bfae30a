/** Word patterns of haste: next please, we are busy, be quick, case closed. */
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
import {createFrameSearch, formsOf, type WordFrame, wordSet} from './frame-search.ts'
import type {WordClasses} from './grammar.ts'
import {loadFrames} from './haste-load-frames.ts'

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
  }
]

const classes: WordClasses = {
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
  opaque: new Set(['#'])
}

/** Frames of haste. */
export const findHaste = createFrameSearch([...frames, ...loadFrames], () => ({
  ...classes,
  look: wordSet('', formsOf('look count matter')),
  hit: wordSet('', formsOf('hit meet reach make keep hold protect spoil ruin')),
  closing: wordSet('', formsOf('close archive'), ['shut', 'shutting']),
  settle: wordSet('', formsOf('resolve settle answer clarify solve conclude address')),
  lose: wordSet(
    'forfeited lost forfeit gone expires expire lapses cancelled dropped drops released given',
    formsOf('forfeit lapse')
  )
}))
