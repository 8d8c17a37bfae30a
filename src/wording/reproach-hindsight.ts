/** Judgements with hindsight, as word patterns: wiser, plenty of time, a careful owner would have. */
import {cares, generalPeople, judgements, modelAdjectives} from '../language/lexicon/reproaches.ts'
import {compilePattern, type Pattern, type WordClasses} from '../language/patterns.ts'

const classes: WordClasses = {
  judge: judgements,
  model: modelAdjectives,
  people: generalPeople,
  care: cares,
  adv: new Set(
    (
      'so very really just all quite particularly exactly terribly much far a bit little rather ' +
      'perhaps maybe even actually honestly seriously ever only probably surely also simply on ' +
      'earth the hell then still now ever of course'
    ).split(' ')
  ),
  plenty: new Set('plenty ample enough every sufficient loads lots ages all'.split(' ')),
  chance: new Set('time chance opportunity warning notice opportunities chances occasion'.split(' ')),
  span: new Set('minutes hours days weeks months years hour day week month year'.split(' ')),
  you: new Set(['you', 'somebody', 'someone', 'anyone', 'anybody', 'people', 'a', 'any', 'an', 'one', 'customers'])
}

/** Judgements with hindsight; `{ours}` in what follows silences them all. */
const frames: readonly string[] = [
  'it would have been {adv}? {adv}? {adv}? {judge} (to|if|of you|had you)',
  '(would not|not) it have been {adv}? {adv}? {judge} (to|if)',
  '(it|that) (was|is|were) not {adv}? {adv}? {judge} (of you)? to',
  '(would|might) have been (the|a) {adv}? {judge}',
  '(most|many|other|some|more|any|a|every|the) {model}? ' +
    '(people|customers|users|owners|drivers|travellers|guests|parents|tenants|members|buyers) ' +
    'would have',
  '(a|any|every|the|most) {model} * would have',
  '(anyone|anybody|everyone|everybody) {adv}? (with|who|in) ... would have',
  "(i|we|one|you) (would|'d) have {adv}? (thought|expected|hoped|imagined|assumed) (that)? {you}",
  '(time|moment) to ... (was|is) (before|then|when|back)',
  'you {adv}? had {plenty} (of)? (the)? {chance}',
  'you {adv}? (have had|had) ... {span} to',
  'you {adv}? had (two|three|four|five|six) {span} to',
  'there (was|were|has been|have been) {adv}? {plenty} (of)? {chance}',
  'a (shame|pity) (that)? you {adv}? (did not|never|have not|had not|failed to|waited|chose|decided)',
  '(with|had you taken) {adv}? {adv}? (more|less|some) {care}',
  '(a|some|any) (little|bit) (more|of|less)? {adv}? {care} ... (and|would|might|could|goes)',
  'you of all people',
  '(you should|you ought to|you really should|you must) {adv}? know better',
  'you ought to {adv}? know',
  'you should {adv}? know (that|this|it)? by now',
  'habit of yours',
  '(have|making|made|make|got) (a|this) habit of',
  "(that|this|it) (is|'s) what (happens|comes) (when|if|of|from)",
  "(that|this|it) (is|'s) what you get (for|when|if)",
  '(is|are|exists|exist|was|were) {adv}? (there)? for a reason and you',
  'exists for a reason',
  'what did you expect',
  'what were you thinking',
  'what {adv}? {adv}? (made|makes) you (think|believe|assume|suppose|imagine|expect)',
  'what {adv}? {adv}? possessed you',
  'what {adv}? (was|is) the point (of|in)',
  '(did|do) not (anyone|anybody|somebody|someone|they|your) ... (tell|warn|teach|explain)',
  'why {adv}? {adv}? {adv}? would (anyone|anybody|someone|somebody)',
  '(honestly|seriously|really) (,)? {adv}? who',
  'how could you',
  "you (would|'d) have saved (yourself|us|everyone|everybody|a)",
  'had it been (me|us)',
  'if (it|that) (had been|was|were) (me|us)',
  "(would|'d|could|might) have (cost|saved|spared|stopped|prevented|told|shown|warned) (you|this|that|all|everyone)",
  'next time you might want to',
  'you only have yourself to'
]
/** The judgements, compiled. */
export const hindsight: readonly Pattern[] = frames.map(source => compilePattern(source, classes))
