/** Words and shapes that make a customer's trouble small: diminishers, comparisons, shrugs. */

import {genericNouns} from './apologies.ts'
import {errorNouns} from './faults.ts'
import {words} from './function-words.ts'

/** A shape of words, and what it may stand beside. */
export interface SmallFrame {
  readonly name:
    | 'at least'
    | 'diminisher'
    | 'small trouble'
    | 'shrug'
    | 'comparison'
    | 'others'
    | 'barely'
    | 'denial'
    | 'amount'
    | 'luck'
  readonly match: string
  /** Stands only at the end of a sentence or before a comma. */
  readonly ends?: true
  /** Stands only at the start of a sentence or clause. */
  readonly opens?: true
}

/** Nouns for what went wrong, told as such. */
export const troubles: ReadonlySet<string> = new Set([
  ...[...genericNouns].filter(
    noun =>
      !/^(?:this|that|it|all|these|those|everything|things|thing|matter|concern|concerns|experience|experiences|state|impact|trial|circumstance|circumstances|situation)$/.test(
        noun
      )
  ),
  ...errorNouns,
  ...words(`
    bug bugs scratch scratches dent dents scuff chip stain tear leak crack blip quirk bump bumps hitch hitches defect flaw blemish
    imperfection inaccuracy discrepancy difference shortfall overcharge outage lag crash breakage omission typo misprint
    formality technicality detail nuance cosmetic hold-up shortage variation smudge mark squeak rattle noise wobble crease wrinkle speck hole drip ding nick gap mismatch misspelling`)
])

/** Word classes of the frames. */
export const smallClasses = {
  small: words(
    'minor small little tiny slight trivial cosmetic insignificant negligible wee teeny petty piddling measly paltry minuscule mere minimal passing teething harmless inconsequential'
  ),
  only: words('just only merely simply purely'),
  barely: words('hardly barely scarcely'),
  it: words('it this that these those they'),
  be: words("is are was were be been 's 're being"),
  adv: words(
    'really very actually truly exactly quite all so such too honestly just only rather that particularly pretty basically literally simply always often sometimes certainly probably'
  ),
  trouble: troubles,
  one: words('a an the one any some your'),
  people: words(
    'people customers guests users members passengers clients residents tenants patients buyers shoppers travellers travelers visitors others folks subscribers parents owners players drivers households riders students readers'
  ),
  every: words('everyone everybody anyone anybody nobody noone all'),
  many: words('most many some few other others plenty lots thousands hundreds'),
  cope: words(
    'mind minds notice notices cope copes manage manages managed wait waits waited waiting sleep sleeps live lives complain complains care cares survive survived'
  ),
  time: words(
    'second seconds minute minutes hour hours day days week weeks fortnight month months mins hrs moment lap laps'
  ),
  grave: words(
    'disaster crisis emergency catastrophe tragedy breach problem issue loss deal reason concern matter big nightmare dealbreaker drama'
  ),
  late: words(
    'late delayed down off behind offline overdue over out short delay wait longer slower missing unavailable'
  ),
  see: words('see tell notice spot hear feel'),
  subject: words('you your the it we our this that she he they most nobody everyone everything one no')
}

const small = '(as though|as if|like)'

/** Shapes, the surest first. */
export const smallFrames: readonly SmallFrame[] = [
  {name: 'at least', match: 'at least {subject}', opens: true},
  {
    name: 'diminisher',
    match:
      '{it} {be} {adv}? ({only}|nothing (more|other|worse)? (than|but)|no more than|little more than) ({one}|some)? {small}? * {trouble}'
  },
  {
    name: 'diminisher',
    match:
      '{it} {be} {adv}? ({only}|nothing (more|other|worse)? (than|but)|no more than|little more than) ({one}|some)? {small}? {trouble}'
  },
  {name: 'diminisher', match: '{it} {be} {adv}? {only} {one}? (temporary|momentary|passing) {trouble}'},
  {
    name: 'diminisher',
    match:
      '{it} {be} {adv}? {one}? {adv}? {small} ({small}|technical|visual|clerical|system)? ({trouble}|thing|things|matter|matters|detail)'
  },
  {
    name: 'small trouble',
    match: '{small} ({small}|technical|visual|clerical|system|scheduling|admin|computer|bit of a)? {trouble}'
  },
  {name: 'small trouble', match: '(a (bit|touch|spot)|something) of (a|an)? ({trouble}|rust|noise|damp|damage)'},
  {name: 'small trouble', match: 'a {small} thing to'},
  {
    name: 'shrug',
    match:
      '(not|no|hardly|barely) {adv}? (a|the|such a)? {adv}? (big|huge|major|great|massive) (deal|issue|problem|thing|drama|matter|loss)'
  },
  {name: 'diminisher', match: '{only} (cosmetic|superficial|visual|aesthetic|decorative|skin-deep|psychological)'},
  {
    name: 'diminisher',
    match:
      '{it} {be} {adv}? {only} (a|one) {adv}? (game|picture|photo|toy|hobby|letter|number|name|colour|color|word|comma|website|film|movie|song|sticker|label|meal|cake|phone|hat|pen|plate|cup|scratch|night|fiver|tenner|quid|penny|formality)'
  },
  {
    name: 'amount',
    match:
      '{only} (the|a|one|two|your) * (*)? (is|are|was|were|has|have|got) {adv}? (been)? (cracked|torn|missing|broken|affected|damaged|scratched|lost|gone|wrong|late|dented|stained|bent|chipped|out|down|off)',
    opens: true
  },
  {name: 'amount', match: '{only} (talking|arguing|speaking) about'},
  {
    name: 'amount',
    match:
      '{only} {adv}? (a tad|a touch|a little|a bit|slightly|a hair|marginally) {adv}? ({late}|wrong|damp|dirty|broken|torn|bent|used|worn|cold|dented|chipped)'
  },
  {
    name: 'amount',
    match:
      '(a|the)? (mere|paltry|measly|trifling) * ({time}|euros|pounds|dollars|cents|pence|rupees|percent|per cent|quid)'
  },
  {name: 'shrug', match: '(nobody|no one|noone) {be} perfect'},
  {name: 'shrug', match: '{be} (only|all|just) human'},
  {
    name: 'shrug',
    match:
      '(you|it) {adv}? (will|would) {adv}? (survive|live|get over it|be over before|soon forget|hardly notice|barely notice|soon get used)'
  },
  {
    name: 'shrug',
    match:
      '(nothing|not anything) (that)? (a|an|some|any|one) * (*)? (can not|will not|would not|could not) (fix|cure|solve|sort|mend)'
  },
  {name: 'shrug', match: 'easily (done|forgotten|overlooked|lived with)'},
  {
    name: 'shrug',
    match: 'not (that|so|all that) (bad|serious|terrible|important|big|noticeable|visible|dramatic|tragic)'
  },
  {name: 'comparison', match: '{be} (far|much|plenty|always)? worse (things|problems|places|fates|cases|days|ways)'},
  {name: 'comparison', match: '(real|bigger|far worse|much worse|more serious) problems'},
  {name: 'comparison', match: '(have|has|had) {adv}? (seen|had|heard|known) (of)? (far|much|a lot|many)? (worse)'},
  {name: 'comparison', match: 'a matter of (pennies|pence|cents|pocket)'},
  {name: 'luck', match: 'be (glad|thankful|grateful|happy) (that)? (it|you|we|they|the|nobody)', opens: true},
  {
    name: 'denial',
    match: '(did|got|get|arrived|came|come|have|has) (*)? (*)? (in the end|eventually , |after all)',
    ends: true
  },
  {name: 'shrug', match: 'big deal', opens: true},
  {name: 'shrug', match: '(no|not a) biggie'},
  {name: 'shrug', match: '(not|hardly|scarcely) (exactly)? (the)? end of the world'},
  {
    name: 'shrug',
    match:
      '(these|those|such|worse|stranger|mistakes|accidents|delays|errors|glitches|things|stuff) {adv}? (things)? (do|does|can|will)? {adv}? (happen|occur)'
  },
  {
    name: 'shrug',
    match:
      '(it|this|that|shit|stuff) {adv}? (can|does|do|will)? {adv}? (happens|happen) (to (everyone|everybody|all of us|anyone|the best of us|us all|the best)|all the time|a lot|every day|sometimes|often|from time to time|now and then|.|!)',
    opens: true
  },
  {name: 'shrug', match: '(could|might) (always)? (be|have been) {adv}? (much|far|a lot|way)? worse'},
  {name: 'shrug', match: '(that|such) {be} (just)? (life|the way it (is|goes)|how it goes|how things go|how it is)'},
  {
    name: 'shrug',
    match: '(it|that) {be} (just)? what (they|we|it|you|computers|children|kids|apps|cats|dogs) (all)? (do|does)'
  },
  {name: 'shrug', match: 'we all (have|get|make|have had|do) ... (days|mistakes|ones|moments|it)'},
  {
    name: 'shrug',
    match: '(nobody|no one|noone|none) (was|got|is|has been|ever)? (ever)? (hurt|harmed|injured|died|dies)'
  },
  {name: 'shrug', match: 'never (hurt|killed|harmed|did) (a|an|any|anyone|anybody|your|nobody)'},
  {name: 'shrug', match: 'no (real|great|lasting|serious)? harm (was)? (done|no foul|in it)'},
  {name: 'shrug', match: '(no|without any) (real|great|lasting) (damage|loss|problem|issue)'},
  {name: 'shrug', match: '(dw|do not stress|do not fret) (about|bout|over) (it|that|this)', ends: true},
  {name: 'shrug', match: '(do not|never|please do not) (you)? worry about (it|that|this)', ends: true},
  {
    name: 'shrug',
    match:
      '(nothing|not something|not anything) (really|much|here|at all)? to (worry|fret|stress|lose sleep|be concerned|panic|write home) (about|over)?',
    ends: true
  },
  {name: 'shrug', match: '(nothing|not something) (really|much)? to write home about'},
  {
    name: 'shrug',
    match:
      '(will not|would not|not) {adv}? (break the bank|kill (you|anyone)|hurt (you|anyone)|make (much|any|a) (real|great|big)? difference|bite)'
  },
  {
    name: 'shrug',
    match: '(does|do|did|would|will|should) not (really|actually|even)? matter (much|at all|a lot|too much|in the)'
  },
  {name: 'shrug', match: '(does|do|did|would|will) not (really|actually|even) matter'},
  {
    name: 'shrug',
    match: '(do|does|did|done) (you|anyone|it|them)? (any|much|a bit of|no|little) (real|great|lasting)? (harm|damage)'
  },
  {
    name: 'shrug',
    match:
      '(neither here nor there|storm in a teacup|tempest in a teapot|out of a molehill|drop in the (ocean|bucket)|small (potatoes|fry|beer)|par for the course|first world (problem|problems)|growing pains|part and parcel of|the least of your (worries|problems))'
  },
  {
    name: 'shrug',
    match:
      '(teething (troubles|problems|issues)|is peanuts|{be} (just)? peanuts|a rounding error|a paper cut|a pinprick|a flea bite|chicken feed|pocket change|loose change)'
  },
  {
    name: 'shrug',
    match:
      '(laugh|laughs|smile|joke|laughing) (about|at|off|over) (it|this|that|them)? (one day|some day|someday|later|soon|off)?'
  },
  {
    name: 'shrug',
    match: 'gave (us|me|everyone|the team|the office) (all)? (a|quite a) {adv}? (good)? (chuckle|laugh|giggle|smile)'
  },
  {name: 'shrug', match: '(look|looking|see) on the bright side'},
  {name: 'shrug', match: 'every cloud has'},
  {name: 'shrug', match: '(the|a) (silver lining|upside|bright side) {be}'},
  {name: 'shrug', match: '(chin up|cheer up|keep smiling)', opens: true},
  {name: 'shrug', match: 'same {one}? * , same *'},
  {name: 'luck', match: '(luckily|fortunately|happily) for you'},
  {
    name: 'luck',
    match:
      '(you {be} {adv}? (lucky|fortunate)|(count|consider|think) yourself {adv}? (lucky|fortunate)|you (got|have got|get) {adv}? (lucky|off lightly))'
  },
  {
    name: 'comparison',
    match:
      '(compared|relative|next) (with|to) ... ... {it}? ... {be} {adv}? (a|an|nothing|peanuts|tiny|small|minor|negligible|trivial|hardly|only)'
  },
  {name: 'comparison', match: 'in the (grand|great|bigger|larger|overall|wider) (scheme|picture|run)'},
  {
    name: 'comparison',
    match: '(looks|sounds|seems|feels) (far|much|a lot|way)? worse than (it|that) (is|really is|was|actually is)'
  },
  {name: 'comparison', match: 'not {adv}? as (bad|serious|big|severe|terrible) as (it|that|you|all)'},
  {name: 'comparison', match: '(have|has|had|got) (it|had it) (much|far|a lot|way)? worse'},
  {
    name: 'comparison',
    match:
      '{be} (really|practically|basically|virtually|next to|almost)? nothing (compared|next|really|much|serious|major|big|special|drastic|dramatic|terrible|at all|.|!|,)'
  },
  {name: 'others', match: '{be} {adv}? (the norm|nothing (unusual|out of the ordinary)|only to be expected)'},
  {
    name: 'comparison',
    match:
      '{be} (practically|virtually|basically|next to|as good as) (nothing|nil|zero|silence|silent|new|unnoticeable|invisible|perfect)'
  },
  {
    name: 'comparison',
    match:
      '{be} more of (a|an) {small}? (pinprick|nuisance|quirk|hiccup|blip|formality|glitch|scratch|annoyance|niggle|detail)'
  },
  {
    name: 'others',
    match:
      '({many} (of)? (our|the|other)? {people}? |other {people}) {adv}? (do|would|can|have|are|had|will|were)? (been)? (not|never|hardly|rarely|right)? {adv}? ({cope}|been waiting) ... (through|it|this|that|them|longer|fine|months|weeks|since|a month|much|worse)'
  },
  {
    name: 'others',
    match:
      '({every}|we all|all of us|every *) {adv}? (gets|get|has|have|makes|loses|misses|goes through|deals with|receives|forgets) (the odd|one|them|it|this|that|those|a few|such|these|their share|bad|some)'
  },
  {
    name: 'others',
    match:
      '({every}|we all|they all|every *|most of us|most people) * ... (now and then|now and again|from time to time|sometimes|once in a while|at some point|every so often)',
    opens: true
  },
  {
    name: 'others',
    match: 'we {adv}? (have|had)? all (had|have had|done|lost|made|missed|got|forgotten|broken|dropped)'
  },
  {
    name: 'others',
    match:
      '(only|nobody but|no one but) (a|an|the|someone|somebody|experts|professionals) ... (would|could|will|can|might) (ever|even)? {see}'
  },
  {
    name: 'others',
    match:
      '(nobody|no one|noone) (will|would|can|could|is going to|ever)? {adv}? (even|really|ever)? {see} (it|them|the difference|any difference|that|this)'
  },
  {
    name: 'others',
    match:
      '(you|most people|people|anyone|one|few people) (will|would|can|could|do|does)? {adv}? (not|hardly|barely|scarcely|never) (even|really|ever)? ({see}) (it|them|the difference|any difference|that|this|on the|from|unless|once|anyway|.|!)',
    opens: true
  },
  {
    name: 'barely',
    match:
      '({barely}|not even|almost not|not really) {adv}? (show|shows|showing|noticeable|visible|matter|matters|worth|hurt|hurts|count|counts|perceptible|audible|noticed|affected|affects|register|registers)'
  },
  {name: 'barely', match: '({barely}|not exactly|not really|not quite) (a|an|the) {adv}? {grave}'},
  {
    name: 'barely',
    match:
      "(not|never) (what|something) (i|we|you|one|anyone) (would|could|'d|should)? (really)? (call|describe as|consider|regard as|count as) (a|an)?"
  },
  {name: 'barely', match: 'you can {barely} {see}'},
  {
    name: 'denial',
    match: `(not|hardly) ${small} (you|the|it|your|we|anyone|anything|there|this|that|this|she|he|they)`
  },
  {
    name: 'denial',
    match:
      '(all|the only thing|the one thing) (that)? (you|that|it|she|he|they) {adv}? (have|has)? (lost|missed|cost|lose|lack|did|happened) (was|is|were)'
  },
  {
    name: 'denial',
    match:
      'you can (always|simply|just|easily) (get|buy|take|make|print|find|borrow|order|do|pick up|go and get) (another|more|one|new|it again|a new|a replacement|some|milk) '
  },
  {name: 'amount', match: '{only} (a|an|one|two|three|four|five|a few|a couple of|a handful of|some|*) {time} {late}'},
  {name: 'amount', match: '{late} by {only} (a|an|one|two|three|a few|a couple of|*) {time}'},
  {
    name: 'amount',
    match: '(a|an|one|two|three|few|couple of|*) ({time}|euros|pounds|dollars|cents|pence|rupees) , (nothing|no) more',
    ends: true
  },
  {
    name: 'amount',
    match: '{it} {be} {adv}? {only} (a|an)? * (difference|charge|fee|overcharge|shortfall|short|off|extra|delay)'
  },
  {name: 'amount', match: '(for|of) (a|an|one|two|*) {time} at (the)? (outside|most|very most|worst)'}
]

/** Word starts, one of which stands in every sentence that makes a trouble small. */
export const smallTriggers: readonly string[] =
  'at least|just|only|merely|simply|purely|nothing|no|little|minor|small|tiny|slight|trivial|cosmetic|insignificant|negligible|wee|teeny|petty|piddl|measly|paltry|minuscule|mere|minimal|harmless|inconsequential|temporary|momentary|passing|teething|a bit|a touch|a spot|something|not|hardly|barely|scarcely|almost|big deal|happen|occur|worse|life|the way|how|what|we|us|never|dw|do|don|neither|storm|tempest|out of|drop in|par for|first world|growing|part and|the least|peanuts|a rounding|a paper|a pinprick|a flea|chicken|pocket|loose|laugh|smil|jok|gave|look|see|every|silver|the upside|upside|bright|chin|cheer|keep smiling|same|luckily|fortunately|happily|lucky|fortunate|count|consider|think|got|compared|relative|next|in the|sounds|seems|feels|practically|virtually|basically|as good|more of|most|many|some|few|other|plenty|lots|thousands|hundreds|any|nobody|noone|all|isn|ain|wasn|weren|aren|doesn|didn|won|can|couldn|wouldn|shouldn|hasn|haven|hadn|does|did|done|you|they|the norm|the only|the one|at the outside|at outside|at the most|at most|at the very|at very|at worst|at the worst|without|people|one|even|as bad|as serious|as big|as severe|as terrible'.split(
    '|'
  )
