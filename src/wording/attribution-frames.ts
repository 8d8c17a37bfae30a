/** Frames that pin a fault on the customer as a noun: your mistake, on your side, user error. */
import {
  causingVerbs,
  customerNouns,
  faultNames,
  faultNouns,
  personalFaults,
  troubleNouns
} from '../language/lexicon/attributions.ts'
import {errorAdjectives, weakAdjectives} from '../language/lexicon/faults.ts'
import {words as setOf} from '../language/lexicon/function-words.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {compilePattern, matchPattern, type WordClasses} from '../language/patterns.ts'

/** What was found, by word indices. */
export interface Attribution {
  readonly frame: string
  readonly from: number
  readonly to: number
  /** The noun phrase of the fault, where one stands for it; a rewrite may put other words there. */
  readonly phrase: readonly [number, number] | undefined
  readonly clause: Clause | undefined
}

const faulty = new Set(
  [
    ...errorAdjectives,
    'late',
    'careless',
    'sloppy',
    'messy',
    'own',
    'poor',
    'missing',
    'reckless',
    'hasty',
    'slow',
    'wrong'
  ].filter(word => !weakAdjectives.has(word))
)
const possessors = new Set([...customerNouns, ...[...customerNouns].map(noun => `${noun}'`)])
const classes: WordClasses = {
  fault: faultNouns,
  trouble: troubleNouns,
  customer: customerNouns,
  possessor: possessors,
  faulty,
  personal: personalFaults,
  be: setOf("is was are were be been 's being"),
  det: setOf('a an the this that another some one any'),
  adj: setOf(`
    own simple small big silly careless costly little honest clear plain obvious genuine repeated serious gross
    stupid basic classic common minor clerical human initial earlier original previous sheer pure complete total
    usual`),
  adv: setOf(`
    all entirely purely simply just clearly obviously plainly solely wholly actually really squarely partly mainly
    totally completely therefore probably likely apparently also still in fact`),
  cause: setOf('due owing because thanks'),
  side: setOf('end side part'),
  rest: setOf(`
    lies lie lay sits sit rests rest falls fall belongs belong is was lays squarely originated originates began
    started arose arises came comes stems stemmed`),
  away: setOf('doing making lookout problem fault mistake error blunder negligence')
}

interface Frame {
  readonly name: string
  readonly match: string
  /** Which words the noun phrase is: the match itself, or the match behind a cause. */
  readonly phrase?: 'all' | 'after cause'
}

const frames: readonly Frame[] = [
  {
    name: 'cause',
    match:
      '((due|owing) to|because of|caused by|(a|the)? result of|as a result of|thanks to|down to|on ' +
      'account of|attributable to|explained by|stems from|stemmed from|traced to|traced back to|comes ' +
      'from|came from|resulted from|through|via|by reason of|goes back to) your {adj}? {faulty} {adj}? *',
    phrase: 'after cause'
  },
  {
    name: 'cause',
    match:
      '((due|owing) to|because of|caused by|result of|thanks to|down to|on account of|attributable to|' +
      'explained by|comes from|came from) your (use|choice|handling|entry|treatment|storage|' +
      'installation) of ... ({faulty}|incorrect)',
    phrase: 'after cause'
  },
  {
    name: 'cause',
    match:
      '((due|owing) to|because of|caused by|result of|thanks to|down to|on account of|comes from|came ' +
      'from) your (not|failing|forgetting|neglecting|misreading|misusing|overlooking|ignoring|refusing)',
    phrase: 'after cause'
  },
  {
    name: 'contrast',
    match:
      '((due|owing) to|because of|caused by|result of|down to|comes from|came from|with|on) your ... , ' +
      'not (by|with|on|from|to)? (us|ours|our|me|mine)'
  },
  {
    name: 'handled',
    match: '(down to|because of|due to|caused by|result of|comes from|came from) (how|the way|what) you'
  },
  {name: 'yours', match: 'your (own)? {adj}? {adj}? {fault}', phrase: 'all'},
  {
    name: 'yours',
    match: '{det}? {adj}? {adj}? {fault} (of (judgement|judgment|memory|attention))? of yours',
    phrase: 'all'
  },
  {
    name: 'part',
    match:
      '{det}? {adj}? {adj}? {fault} (of (judgement|judgment|memory|attention))? (on|from|at|by) (your ' +
      '(part|end|side|team)|the part of (the)? {customer})',
    phrase: 'all'
  },
  {name: 'label', match: "{det}? {adj}? (the|a)? {possessor} ('s)? (own)? {fault}", phrase: 'all'},
  {name: 'label', match: '{det}? {adj}? (customer-side|user-side|client-side) {fault}', phrase: 'all'},
  {name: 'label', match: '{det}? {adj}? {fault} (of|by) (the)? {customer}', phrase: 'all'},
  {name: 'label', match: '{det}? {adj}? (pebkac|pebcak|id-10-t|layer-8|layer-eight|rtfm) *', phrase: 'all'},
  {
    name: 'strong',
    match:
      '{det}? {adj}? (blunder|oversight|carelessness|lapse|negligence|inattention|sloppiness|fingers) ' +
      '(in|at|by|within) your',
    phrase: 'all'
  },
  {name: 'owner', match: '{trouble} ... {be} {adv}? {adv}? (yours|your own)'},
  {name: 'owner', match: "{fault} ... {be} {adv}? {adv}? (yours|your own|the {customer} 's)"},
  {name: 'owner', match: '{be} {adv}? {adv}? (of)? your (own)? {adv}? (doing|making|lookout)'},
  {name: 'owner', match: '{be} {adv}? {adv}? of your own making'},
  {name: 'owner', match: "(is|was|'s) {adv}? your (own)? problem"},
  {
    name: 'lies',
    match:
      '({trouble}|{fault}|responsibility) ... {rest} {adv}? (with|on|at|from|in|down to) (you|your (side|' +
      'end|part|team|office|hands)|(the|their)? {customer})'
  },
  {name: 'locus', match: '({trouble}|{fault}) {be} {adv}? (on|at|from|with|in) your (end|side|part)'},
  {name: 'locus', match: '{be} {adv}? {det}? ({trouble}|{fault}) (on|at|from|with) your (end|side|part)'},
  {name: 'on you', match: '({be}|falls|sits) {adv}? (on|down to) you (,|.|!|;|and|i|because|for|rather|not)'},
  {
    name: 'guilty',
    match:
      'you {adv}? {be} {adv}? (to blame|at fault|in the wrong|the culprit|the cause|the weak link|the ' +
      'guilty party|the problem|the one (at fault|to blame|who))'
  },
  {name: 'guilty', match: 'you , not ... , {be}'},
  {name: 'guilty', match: '(no one|nobody|noone) (else)? to blame (but|except) yourself'},
  {name: 'guilty', match: '(only|but) (have)? yourself to (blame|thank)'},
  {name: 'guilty', match: '(brought|inflicted|caused) ... (on|upon|by) yourself'},
  {name: 'guilty', match: '{det}? self-inflicted'},
  {
    name: 'guilty',
    match: '(guilty party|culprit|weak link) ... (you|your|person holding|person who|person behind|whoever)'
  },
  {
    name: 'personal',
    match: '{personal} ... (accounts|accounted|explains|explained|caused|led|killed|is what|was what|has|ruined|broke)'
  }
]
const compiled = frames.map(frame => ({...frame, pattern: compilePattern(frame.match, classes)}))

/** Faults pinned on the customer, in order of the frames; the first that nothing excuses is the one to report. */
export function* readAttributions(sentence: Sentence): Generator<Attribution> {
  for (const frame of compiled) {
    for (let at = 0; at < sentence.words.length; at++) {
      const end = matchPattern(frame.pattern, sentence.words, at)
      if (end <= at) continue
      const hit = toHit(sentence, frame, at, end)
      if (hit) yield hit
    }
  }
  const subject = readSubject(sentence)
  if (subject) yield subject
}

function toHit(sentence: Sentence, frame: Frame, from: number, end: number): Attribution | undefined {
  const norms = sentence.words.map(word => word.norm)
  const last = norms[end - 1] ?? ''
  const next = norms[end] ?? ''
  if (faultNouns.has(last) && (faultNames.has(next) || next === 'free')) return undefined
  const clause = sentence.clauses.find(other => other.words[0] <= from && other.words[1] >= Math.min(end, from + 1))
  const start = frame.phrase === 'after cause' ? norms.indexOf('your', from) : from
  if (
    frame.name === 'lies' &&
    norms[from] === 'responsibility' &&
    !/ (?:damage|damaged|dead|broken|loss|lost|ruined|missing|flooded|error|mistake|accident) /.test(
      ` ${norms.slice(from, end).join(' ')} `
    )
  )
    return undefined
  if (frame.name === 'on you' && !blamable(sentence, clause, from)) return undefined
  const to = frame.name === 'on you' ? norms.indexOf('you', from) + 1 : end
  return {frame: frame.name, from, to, phrase: frame.phrase ? [start, end] : undefined, clause}
}

/** "that broken hinge is on you", not "lunch is on you". */
function blamable(sentence: Sentence, clause: Clause | undefined, at: number): boolean {
  const subject = sentence.words.slice(clause?.subjectWords[0] ?? 0, at).map(word => word.norm)
  return subject.some(
    norm =>
      errorAdjectives.has(norm) ||
      faultNouns.has(norm) ||
      troubleNouns.has(norm) ||
      /^(?:this|that|it|one|damage|loss|fine|fee|charge)$/.test(norm) ||
      /(?:ed|en)$/.test(norm)
  )
}

/** "Your invalid documents held up the application": a faulty thing of yours as the doer. */
function readSubject(sentence: Sentence): Attribution | undefined {
  for (const clause of sentence.clauses) {
    const from = clause.subjectWords[0]
    const to = Math.max(clause.subjectWords[1], clause.verb.from)
    const norms = sentence.words.slice(from, to).map(word => word.norm)
    if (norms[0] !== 'your' || norms.length < 3 || !norms.slice(1, -1).some(norm => faulty.has(norm) && norm !== 'own'))
      continue
    if (
      clause.voice === 'active' &&
      clause.polarity === '+' &&
      causingVerbs.has(clause.verb.lemma) &&
      clause.modality === 'none'
    )
      return {frame: 'doer', from, to, phrase: [from, to], clause}
  }
  return undefined
}
