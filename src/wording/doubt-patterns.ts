/** Word patterns that doubt or deny: distance, challenge, denial, isolation. */
import {
  complaining,
  deniedStates,
  distanceWords,
  fineWords,
  peers,
  troubles,
  workingVerbs
} from '../language/lexicon/doubts.ts'
import {words as setOf} from '../language/lexicon/function-words.ts'
import type {Clause} from '../language/model.ts'
import {compilePattern, type WordClasses} from '../language/patterns.ts'

/** What was found, by word indices. */
export interface Doubt {
  readonly kind: 'claims' | 'adverb' | 'account' | 'sure' | 'challenge' | 'denial' | 'record' | 'isolation'
  readonly from: number
  readonly to: number
  readonly clause: Clause | undefined
}

const classes: WordClasses = {
  distance: distanceWords,
  works: workingVerbs,
  fine: fineWords,
  trouble: troubles,
  peer: peers,
  complains: complaining,
  denied: deniedStates,
  be: setOf("is are was were am 's 're be been"),
  adv: setOf(
    'quite really very absolutely completely totally 100% just perfectly all even once ' +
      'actually ever still also yet simply honestly rather a bit highly seriously strongly much ' +
      'so frankly currently otherwise only entirely long at here there definitely'
  ),
  we: setOf('we i'),
  ours: setOf('our my'),
  end: setOf(`
    end side part system systems device devices phone machine computer test tests equipment network screen office
    desk laptop tablet server servers`),
  have: setOf("have has had 've 's"),
  see: setOf(`
    see find found detect detected have had show shows showed locate located identify identified spot noticed get
    got`),
  this: setOf('this that it any such a anything these'),
  honest: setOf('honestly really genuinely truly indeed actually'),
  mistaken: setOf(`
    mistaken confused confusing mixing misremembering imagining wrong misinformed muddled`)
}

interface Frame {
  readonly kind: Doubt['kind']
  readonly match: string
}

const table: readonly Frame[] = [
  {kind: 'adverb', match: '{distance}'},
  {kind: 'adverb', match: '(the|this|these|that|your|a|any) supposed'},
  {kind: 'adverb', match: '(the|this|these|that) so-called'},
  {kind: 'adverb', match: 'your so (-)? called'},
  {kind: 'adverb', match: 'your (so-called|supposed)'},
  {kind: 'account', match: 'according to (you|your (story|account|version|statement))'},
  {kind: 'account', match: 'if what you (say|said|tell us|told us|describe|claim) {be}'},
  {kind: 'account', match: 'as * as you (make|say|claim|describe) (out|it)?'},
  {kind: 'account', match: 'as you (would have it|claim|allege|insist|would have us believe)'},
  {kind: 'account', match: '(by your (own)? account|(by|in) your (own)? telling|on your own account)'},
  {kind: 'account', match: '(if|supposing) you (are|were) to be believed'},
  {kind: 'account', match: '(if|supposing) we (are|were) to believe'},
  {kind: 'account', match: 'your (allegation|allegations|accusation|accusations|assertion|contention|insinuation)'},
  {kind: 'account', match: 'your (claim|claims) (that|of|about)'},
  {kind: 'account', match: 'if you {honest} (did|did not|have|have not|never|were|had|was)'},
  {kind: 'account', match: 'whatever you (say|tell us|think|believe)'},
  {kind: 'account', match: '(nothing|only|just) (but|have|got)? your word'},
  {kind: 'account', match: 'your (version (of (events|it|the story|things))?|story) (of events)?'},
  {kind: 'challenge', match: '{we} {adv}? {adv}? doubt'},
  {kind: 'challenge', match: "{we} (would|'d) be {adv}? {adv}? surprised if"},
  {kind: 'challenge', match: '{adv}? (hard|difficult|impossible) to (believe|credit)'},
  {
    kind: 'challenge',
    match: '(that|this|it) {be} {adv}? (impossible|unlikely|not true|untrue|nonsense|not what happened)'
  },
  {
    kind: 'challenge',
    match:
      '(that|this|it) (cannot|can not|could not) {adv}? (be|have been) {adv}? (right|true|correct|the case|possible|so)'
  },
  {kind: 'challenge', match: '(can|could) not (possibly)? {adv}? be {adv}? {denied}'},
  {kind: 'challenge', match: 'you (must|may|might|seem to|appear to) {adv}? be {adv}? {mistaken}'},
  {kind: 'challenge', match: 'you (must|may|might) {adv}? be (thinking of|looking at|reading the)'},
  {kind: 'challenge', match: 'you {be} {adv}? (mistaken|confused|misremembering|imagining|misinformed)'},
  {kind: 'challenge', match: '(not|never) {adv}? (add up|ring true|hold water|stack up|hold up)'},
  {kind: 'challenge', match: '(that|this) does not {adv}? sound like'},
  {
    kind: 'challenge',
    match:
      '(that|this|it) {adv}? {adv}? (did not|never|could not have|cannot have) {adv}? (happen|happened|occur|occurred)'
  },
  {kind: 'challenge', match: '(that|this|it) {be} {adv}? (not possible|impossible) , (only|the|our|your|we)'},
  {
    kind: 'challenge',
    match:
      'what you ... {adv}? (did not|never|does not|cannot|could not have) {adv}? ' +
      '(happen|happened|occur|occurred|exist|match|tally|fit|agree)'
  },
  {
    kind: 'challenge',
    match:
      'what you ... {be} {adv}? not {adv}? (possible|something|in|correct|true|accurate|supported|what happened|borne)'
  },
  {kind: 'challenge', match: 'no reason to (doubt|question|disbelieve) (our|the|his|her|my)'},
  {kind: 'challenge', match: '(our|my|the) * would never {adv}? (do|say|lie|make|have|leave|treat|speak)'},
  {kind: 'challenge', match: '(nobody|no one|noone|none of (our|us)) ... (remembers|recalls)'},
  {kind: 'challenge', match: 'nice try'},
  {kind: 'challenge', match: '{adv}? convenient (,)? (is not it|that|is it not|how|was not it)'},
  {kind: 'challenge', match: 'you would say that'},
  {kind: 'challenge', match: '(let me|let us) get this straight'},
  {kind: 'challenge', match: '(expect|want|ask|asking|expecting) (me|us) to believe'},
  {kind: 'challenge', match: '(do|does) not lie'},
  {kind: 'challenge', match: '(tend|inclined|prefer) to (believe|trust|side with) (a|the|our)'},
  {kind: 'challenge', match: 'not ... {we} software (is)? capable'},
  {kind: 'challenge', match: 'not something (our|the) ... capable of'},
  {
    kind: 'challenge',
    match:
      'must have been (intact|fine|there|complete|full|sealed|clean|whole|working|undamaged|in) ' +
      '... when (it|they|he|she) left'
  },
  {kind: 'challenge', match: 'must be (from|due to|caused by|because of) something else'},
  {kind: 'challenge', match: 'must be something (else|wrong with your|on your|at your|you)'},
  {kind: 'challenge', match: '(can|could) you prove (that|you|it|any of)'},
  {kind: 'sure', match: '{be} you {adv}? {adv}? (sure|certain|positive) (that)? (you|it|the|your|this)'},
  {kind: 'sure', match: '(sure|certain|positive) (that)? you (did not|have not|had not)'},
  {
    kind: 'record',
    match:
      '(no|not|never|any) ... {trouble}? (record|evidence|trace|proof|sign|log) ' +
      '(of|that|to|for|in) ... (your|you|this|any|it|such|the|support)'
  },
  {kind: 'record', match: '{we} {adv}? (can|could)? (not)? {adv}? {see} (no|any) {adv}? {adv}? {trouble}'},
  {kind: 'record', match: '{we} {adv}? (can|could)? {see} nothing (wrong|unusual|amiss|out of)'},
  {kind: 'denial', match: '{works} {adv}? {adv}? {fine} (on|at|from|for|in|with) {ours}? {adv}? ({end}|me|us)'},
  {kind: 'denial', match: '(on|at|from) {ours} {end} ... {works} {adv}? {adv}? {fine}'},
  {kind: 'denial', match: 'your ... {be} {adv}? {adv}? (working|functioning|running|operating) {adv}? {fine}'},
  {
    kind: 'denial',
    match:
      '(checked|looked|tested|inspected|reviewed|examined) ... and (everything|all|it|the *|your ' +
      '*) {be} {adv}? ({fine}|in order)'
  },
  {kind: 'record', match: 'nothing {have}? {be}? {adv}? (logged|recorded|registered|reported|noted|found)'},
  {
    kind: 'record',
    match: '(none|nothing) (of|in|on) (our|the) ... (show|shows|mention|mentions|suggest|suggests|point|points)'
  },
  {kind: 'denial', match: 'there {be} {adv}? (nothing|not anything) {adv}? wrong (with|on|in|at)'},
  {
    kind: 'denial',
    match:
      'there {be} {adv}? no {adv}? (problem|issue|error|bug|fault|defect|outage|glitch) {adv}? (with|on|in|at|from)'
  },
  {kind: 'denial', match: "{be} (not|n't) a (bug|fault|defect|real problem|problem on our|fault on our)"},
  {kind: 'denial', match: '{be} {adv}? (expected|normal|intended) (behaviour|behavior)'},
  {
    kind: 'denial',
    match:
      '(tried|tested|checked|ran) (it|this|that|the *) ... and (it|everything|that|all) {adv}? ' +
      '{works} {adv}? ({fine}|first time)'
  },
  {
    kind: 'isolation',
    match: '(no|not one|not a single|not another|none of our) (other|single)? {peer} ... {complains}'
  },
  {kind: 'isolation', match: '(nobody|no one|noone|no body) (else)? ... {complains}'},
  {
    kind: 'isolation',
    match:
      'you {be} {adv}? the only (one|{peer})? ... (who|having|with|to|that|in|out|has) ... ' +
      '(problem|issue|trouble|complain|complained|report|reported|raise|raised|this|it|struggling' +
      '|difficulty|about|happen|experience|experiencing)'
  },
  {
    kind: 'isolation',
    match:
      'you {be} {adv}? the (first|second) (one|{peer})? ... ' +
      '(complain|complained|problem|issue|trouble|struggling|difficulty)'
  },
  {
    kind: 'isolation',
    match: '{have} never {adv}? (had|seen|heard|received|encountered|got|known|come across|had) (of)? {this}'
  },
  {
    kind: 'isolation',
    match:
      'never {adv}? (had|heard|received|seen|got|encountered) (a|any|this|such|one|the) {adv}? ' +
      '... (complaint|complaints|problem|issue|error|report|before)'
  },
  {kind: 'isolation', match: '(had|received|have|got|has|have had) (no|zero) (other)? (complaints|reports)'},
  {
    kind: 'isolation',
    match:
      '(other|all other|most|everyone|everybody|the rest) (of our|else)? {peer}? ... ' +
      '(perfect|perfectly|without (any)? ' +
      '(problem|problems|issue|issues|trouble|complaint|complaints|difficulty)|no ' +
      '(problem|problems|issue|issues|trouble|complaints)|just fine)'
  }
]
/** The frames, compiled. */
export const frames = table.map(frame => ({...frame, pattern: compilePattern(frame.match, classes)}))
