import {hurt, ordeals, painful, pitying} from '../language/lexicon/feelings.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {compilePattern, findPattern, isQuoted, type WordClasses} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {rewriteSympathy} from '../wording/sympathy.ts'

const classes: WordClasses = {
  painful,
  ordeal: ordeals,
  hurt,
  bad: pitying,
  be: new Set("be is are was were am been being feel feels felt seem seems sound sounds 's".split(' ')),
  adv: new Set('so very really truly just all quite too such terribly deeply incredibly extremely genuinely awfully absolutely most pretty utterly simply especially particularly also both do does still how rather only sincerely thoroughly mighty bloody a bit bad old'.split(' ')),
  we: new Set(['i', 'we', 'team', 'us', 'everyone', 'all', 'office', 'staff', 'crew']),
  they: new Set('this that it these things such all waiting situation'.split(' ')),
  you: new Set('you your yourself'.split(' ')),
  people: new Set('you your yourselves anyone anybody everyone everybody those people customers folks families passengers readers travellers guests users parents them'.split(' ')),
  det: new Set('a an the such this that'.split(' ')),
  fate: new Set('situation plight circumstances predicament troubles misfortune ordeal hardship loss news difficulties position case story experience'.split(' ')),
  moved: new Set('saddened moved touched shocked distressed pained heartbroken horrified sorry grieved devastated appalled'.split(' ')),
  death: new Set(['loss'])
}

interface Frame {
  readonly name: string
  readonly match: string
  /** Needs a whole sentence of its own, without a finite verb of ours. */
  readonly exclaims?: true
}

/** Grammar of pity: feeling for, guessing from outside, exclaiming from the side. */
const frames: readonly Frame[] = [
  {name: 'feels for', match: '(feel|feeling|felt|am|are|was|were|\'m|\'re|be) {adv}+ {bad} {adv}? for ({you} ...|{people})'},
  {name: 'feels for', match: '(feel|feeling|felt|am|are|was|were) {bad} for ({you}|{people}|all * {you}|* (stuck|caught|affected|who))'},
  {name: 'feels for', match: '(so|really|terribly|just|very)? sorry for ({you}|{people})'},
  {name: 'feels for', match: '{we} {adv}? {adv}? (feel|feels|felt) {adv}? for ({you}|{people})'},
  {name: 'feels sorry', match: '(feel|feels|felt|feeling) {adv}+ sorry'},
  {name: 'feels sorry', match: '(feel|feels|felt|feeling) sorry (for|to)'},
  {name: 'pities', match: '{we} {adv}? {adv}? (pity|sympathise|sympathize|commiserate|pitied)'},
  {name: 'pities', match: '(full of|nothing but|such|deep|great) pity (for|on)'},
  {name: 'sympathies', match: '(my|our|with|has|have) {adv}? (deep|deepest|sincere|sincerest|heartfelt|full|every|* of our|our|my)? (sympathy|sympathies|commiserations)'},
  {name: 'sympathies', match: '(sympathies|commiserations|condolences) (on|about|over|for|to|regarding)'},
  {name: 'heart goes out', match: '(heart|hearts) (go|goes|going|went) out to'},
  {name: 'heart goes out', match: '(heart|hearts) (break|breaks|ache|aches|bleed|bleeds) for'},
  {name: 'thoughts are with', match: 'thoughts (and prayers)? (are|\'re) with {you}'},
  {name: 'saddened', match: '(was|were|am|are|is|feel|felt|\'m|\'re) {adv}? {moved} (to (learn|hear|read|see) (of|about)? ... (your|you)|by (your|you|the))'},
  {name: 'saddened', match: 'it {adv}? (pains|saddens|grieves|hurts|breaks|pained|saddened|grieved|hurt) (me|us|my|our)'},
  {name: 'other side', match: '(not|never) {adv}? (swap|trade|change|switch) places with'},
  {name: 'other side', match: '(not|never|hate|glad|relieved) ... (to be|be|being) in your (shoes|place|position|boots)'},
  {name: 'other side', match: '(sucks|stinks) to be (you|u)'},
  {name: 'guesses', match: '(must|may|might) (be|have been|feel|have felt|come as) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) (for|to|on|when|if|not|being|having|seeing|!)'},
  {name: 'guesses', match: '{they} must {adv}? (be|have been|feel|have felt) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal})'},
  {name: 'guesses', match: '(must|may|might) (be|have been|feel|have felt) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) for ({you}|{people})'},
  {name: 'guesses', match: '(imagine|guess|suppose|bet|expect|see|assume) ... {be} {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) (for|to) (you|your|an|a|any|anyone)'},
  {name: 'guesses', match: '(only|can|could|just) (imagine|guess|think) how {adv}? {painful}'},
  {name: 'guesses', match: 'you must {adv}? (be|feel|have been|have felt|be feeling) {adv}? {adv}? {hurt}'},
  {name: 'guesses', match: "you must {adv}? (be|feel) (at|near) (your|the) (wits'|wits|end|lowest)"},
  {name: 'guesses', match: '(imagine|guess|suppose|bet|expect|assume|see) (that)? you {be} {be}? {adv}? {adv}? ({hurt}|{painful}|{bad})'},
  {name: 'saddened', match: '(sad|hate|hates|awful|horrible|painful|gutted) (to|that) (see|watch|hear|find|think of|think that) ({you}|any of (our|you)|that you|a customer|anyone|customers) ...'},
  {name: 'pities', match: '(feel|feels|feeling|have|has) {adv}? (compassion|pity) (for|on)'},
  {name: 'looks on', match: '(it|this|that|what|such) {be}? {adv}? {adv}? {det}? {adv}? {painful}? {adv}? ({painful}|{ordeal}) (of (affairs|events|it|things))? for {you}'},
  {name: 'looks on', match: '{det} {painful} (state|turn|run|position|situation|business|thing) (of (affairs|events|luck))? (for|to) {you}'},
  {name: 'looks on', match: 'how {adv}? {painful} (this|that|it|things) must'},
  {name: 'looks on', match: 'you (have)? (have|had) {adv}? {adv}? (bad|rotten|terrible|awful|rough|tough|hard|wretched|lousy) (luck|time|run|week|day|month|year)'},
  {name: 'looks on', match: '(you|u) (poor|unlucky|unfortunate) (thing|things|soul|souls|lot|dear|creature|sausage|lamb|devil)'},
  {name: 'exclaims', match: 'poor (you|thing|things|old|u|dear|lamb|{you})', exclaims: true},
  {name: 'exclaims', match: '(what|such) (a|an) {adv}? {adv}? (({painful}|{ordeal}) ({ordeal}|thing|business|experience|situation|luck|time|way|turn|blow)?|bad luck)', exclaims: true},
  {name: 'exclaims', match: 'how {adv}? {painful}', exclaims: true},
  {name: 'exclaims', match: '(that|this|it) {be} {adv}? (too bad|unfortunate|a shame|a pity|a bummer|rotten luck|bad luck|rough|tough)', exclaims: true},
  {name: 'exclaims', match: '(that|this|it) (sucks|stinks|blows|bites)', exclaims: true},
  {name: 'exclaims', match: '(tough|hard|rotten|bad|rough|worse) (luck|break|lines|cheese|going|one|deal)', exclaims: true},
  {name: 'exclaims', match: '(bummer|gutting|unlucky|oof|ugh)', exclaims: true},
  {name: 'deserves', match: '(nobody|no one|noone|you) (do not|did not|does not|should not)? (deserve|deserves|deserved) ... (happened|you|this|that)'}
]
const compiled = frames.map(frame => ({...frame, pattern: compilePattern(frame.match, classes)}))

const joint = /\b(?:(?:i|we)(?:['’]d| would| was| were)(?: have)?(?: \w+){0,4} (?:too|as well|also|the same)|so would (?:i|we)|(?:feel|bad|sorry) with you|alongside you|along with you|would be too|would too|i'd be)\b|\b(?:too|as well)[.!,;]?\s*$/i
const grave = /\b(?:pass(?:ed|ing) (?:away|of)|sad passing|died?|dying|death|deceased|bereave\w*|funeral|late (?:father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|partner|dad|mum|mom)|burial|widow\w*|your loss|loss of (?:your|a) (?!\w*(?:card|phone|parcel|order|data|bag|luggage))\w+|cancer|terminal|stillb\w+|miscarr\w+)\b/i

export default defineRule({
  id: 'sympathy-not-empathy',
  scope: 'sentence',
  category: 'empathy',
  severity: 'warn',
  preset: 'recommended',
  description: 'Feels sorry for the customer instead of with them.',
  rationale: 'Pity looks at the customer from outside, as if the trouble were theirs alone. Saying how you would feel in their place puts you on the same side.',
  origin: 'Essay "Snatching victory from the jaws of defeat" ("I feel bad for you" and "I feel bad with you"); Sinclair et al. 2017.',
  example: ['I feel bad for you.', "I'd feel bad in your place too, and I'm with you on this until it's sorted."],
  triggers: [
    'feel', 'felt', 'sorry', 'pit', 'sympath', 'commiserat', 'condolence', 'heart', 'thoughts', 'sadden', 'moved', 'touched', 'shocked', 'distress', 'pain', 'griev', 'hurt', 'break', 'swap', 'trade', 'change places',
    'switch', 'shoes', 'your place', 'your position', 'your boots', 'sucks', 'stinks', 'blows', 'bites', 'must', 'may', 'might', 'imagine', 'guess', 'suppose', 'bet', 'expect', 'assume', 'think how', 'for you', 'for u', 'how', 'luck', 'poor', 'unlucky', 'unfortunate',
    'what a', 'such a', 'too bad', 'shame', 'tough', 'hard', 'rough', 'rotten', 'worse', 'bummer', 'gutt', 'oof', 'ugh', 'deserve', 'horrified', 'devastated', 'appalled', 'awful', 'terrible', 'for ur', 'bad', 'to u', 'to you', 'see'
  ],
  *check(sentence, context) {
    const hit = findPity(sentence, context)
    if (hit) yield toProblem(sentence, hit, context)
  }
})

interface Hit {
  readonly frame: Frame
  readonly from: number
  readonly to: number
}

function findPity(sentence: Sentence, context: RuleContext): Hit | undefined {
  for (const frame of compiled) {
    const match = findPattern(frame.pattern, sentence.words)
    if (!match) continue
    const reason = excuse(sentence, frame, match)
    if (!reason) return {frame, from: match[0], to: match[1]}
    context.trace(reason, rangeOf(sentence.words, match[0], match[1]))
  }
  return undefined
}

/** Why a match is no pity: a joint stance, a death, our own act, a question, a condition, somebody else's words. */
function excuse(sentence: Sentence, frame: Frame, [from, to]: readonly [number, number]): string | undefined {
  const range = rangeOf(sentence.words, from, to)
  const text = sentence.text
  if (isQuoted(sentence, range)) return 'quoted'
  if (joint.test(text)) return 'shares the feeling'
  if (grave.test(text) || (/condolence|sympath|sorry|thoughts|heart/i.test(text) && grave.test(sentence.reply.text))) return 'bereavement'
  if (/\?\s*$/.test(text) && frame.name !== 'exclaims') return 'question'
  const clause = sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from && each.verb.index <= to)
  if (clause?.subject === 'customer' && !/^(?:guesses|looks on|sympathies|deserves|other side)$/.test(frame.name)) return 'the customer feels it'
  if (clause && /^(?:if|when|unless)$/.test(clause.subordinator)) return 'conditional'
  if (clause?.reportedBy === 'customer' || /\byou (?:said|wrote|told|mentioned|felt)\b/i.test(text.slice(0, Math.max(0, range[0] - sentence.range[0] + 12)))) return 'reported'
  if (frame.name === 'sympathies' && sentence.words[to]?.kind === 'word' && !/^(?:are|is|lie|lies|go|goes|to|for|on|about|over|in|with|at|and|as|that|regarding)$/.test(sentence.words[to]?.norm ?? '')) return 'speaks of a thing'
  if (frame.name === 'saddened' && /\b(?:see|watch) you (?:go|leave|cancel|off)\b/i.test(text)) return 'farewell'
  if (frame.exclaims) return exclamation(sentence, from, to)
  if (/^(?:looks on|guesses)$/.test(frame.name) && /\bwould\b|['’]d\b/.test(text.slice(0, range[1] - sentence.range[0]))) return 'would'
  if (/^feels/.test(frame.name) && /\b(?:that|because|about)? ?(?:we|i) (?:\w+ed|kept|sent|made|left|lost|let|did|gave|took|were|was|have|had)\b/i.test(text.slice(range[1] - sentence.range[0]))) return 'owns an act'
  return undefined
}

/** An exclamation fills its sentence: nothing of ours stands before it, and no other clause turns it. */
function exclamation(sentence: Sentence, from: number, to: number): string | undefined {
  const lead = sentence.words.slice(0, from).filter(word => word.kind === 'word').map(word => word.norm)
  if (lead.some(word => !/^(?:oh|ah|aw|no|dear|god|gosh|wow|well|yikes|man|mate|and|but|so|ohh|ouch|ugh|hi|hey|hello|really|just)$/.test(word)) && lead.length > 2) return 'part of a longer thought'
  const next = sentence.words[to]?.norm ?? ''
  if (/^(?:is|are|was|were|would|weather|visibility|quality|connection|signal|reception|light|value|it|drainage|sales|circulation|condition|performance|lighting|did|do|does|can|to)$/.test(next) && !/^(?:it|to)$/.test(next)) return 'speaks of a thing'
  if (/\b(?:would be|it would|to (?:miss|throw|waste|lose))\b/i.test(sentence.text)) return 'would'
  return undefined
}

function toProblem(sentence: Sentence, {frame, from, to}: Hit, context: RuleContext): Problem {
  return {
    range: rangeOf(sentence.words, startOf(sentence, from), to),
    message: 'Feels sorry for the customer instead of with them',
    rewrites: () => rewriteSympathy(sentence, {name: frame.name, from: startOf(sentence, from), to}, context.voice)
  }
}

/** The subject and its adverbs belong to the words at fault. */
function startOf(sentence: Sentence, from: number): number {
  let at = from
  while (at > 0 && /^(?:i|we|our|my|it|this|that|you|really|do|just|so|'m|am|are|was|must|the|whole|team|all|only|can|truly|very|have|feel|feeling|heart|hearts|deepest|sincere)$/.test(sentence.words[at - 1]?.norm ?? '')) at--
  return at
}
