/** Grammar of stock empathy: word classes, frames, and the words that stay empty behind them. */
import {genericNouns} from './apologies.ts'
import {contentAdjectives, feelingAdjectives, feelingNouns, standingNouns} from './emotions.ts'
import {painful} from './feelings.ts'
import {
  adverbs,
  beForms,
  determiners,
  haveForms,
  modals,
  objectPronouns,
  prepositions,
  subjectPronouns,
  words
} from './function-words.ts'

/** A stock line: what shape it has, and its pattern. */
export interface StockFrame {
  readonly name: string
  readonly match: string
  /** Whose words it must be: `ours` needs I or we (or nobody) before it. */
  readonly speaker: 'ours' | 'any'
}

/** Word classes of the frames. */
export const stockClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  know: words(
    'understand appreciate acknowledge recognise recognize realise realize hear know get see feel sense share respect validate comprehend grasp value understanding hearing sensing imagine understood'
  ),
  tell: words(
    'get understand appreciate acknowledge recognise recognize realise realize hear know get see sense imagine tell gather notice suspect'
  ),
  with: words('empathise empathize sympathise sympathize relate identify agree commiserate empathising sympathising'),
  aware: words(
    'aware mindful conscious cognisant cognizant sensitive sympathetic blind deaf indifferent alive attuned immune'
  ),
  clear: words('clear obvious plain evident'),
  det: words("your the any all this that these those customer's everyone's"),
  mod: words(
    'level amount degree depth extent sense of full great deep genuine obvious justified complete valid understandable recent current strong and or emotional growing evident real possible deepest the your any sheer'
  ),
  feel: new Set([...feelingNouns].filter(noun => noun !== 'hurt')),
  standing: standingNouns,
  painful: new Set([
    ...painful,
    ...words(
      'pleasant easy ideal fun nice convenient acceptable inconvenient serious challenging taxing testing unsettling daunting emotional overwhelming disruptive anxious off-putting'
    )
  ]),
  hurt: new Set(
    [...feelingAdjectives].filter(norm => !/^(?:difficult|negative|confused|low|lost|emotional)$/.test(norm))
  ),
  glad: contentAdjectives,
  adv: new Set([
    ...adverbs,
    ...words(
      'so very much completely totally fully truly entirely absolutely perfectly well too all utterly deeply extremely quite only both incredibly rather particularly especially terribly certainly genuinely wholeheartedly a bit little'
    )
  ]),
  be: new Set([...beForms, "'s", "'m", "'re"]),
  have: haveForms,
  modal: new Set([...modals, "'d", 'do', 'does', 'did']),
  aux: new Set([...beForms, ...haveForms, ...modals, "'s", "'d", 'do', 'does']),
  this: words('this that it these those things everything something situations'),
  generic: new Set([
    ...genericNouns,
    ...words(
      'situations matters process processes waits waiting times moments instances cases events scenario scenarios outcomes outcome news'
    )
  ]),
  like: words('such these this that any the a an some your our all technical unexpected same'),
  kind: words('kind type nature sort description'),
  valid: words(
    'valid legitimate understandable justified reasonable natural noted heard important acknowledged appreciated understood genuine warranted validated normal'
  ),
  people: words('anyone anybody everyone everybody nobody noone people most us')
}

const object = '({know}|{with} {adv}? {adv}? (more)? (with|to)|{aware} (of|to))'
const generic =
  '({this} ({generic}|like (this|that)|of (this|that) {kind}|of (this|that))?|{like}? {like}? {generic} (of (this|that) {kind}|like (this|that|these|yours)|you * in)?)'

/** Grammar of stock empathy. */
export const stockFrames: readonly StockFrame[] = [
  {name: 'feeling', match: `${object} (and|or)? {know}? (both)? {det} {mod}? {mod}? {mod}? {feel}`, speaker: 'ours'},
  {
    name: 'feeling',
    match: '(hear|sense|feel|detect|see|get) {mod}? {feel} in your (voice|message|words|tone|email)',
    speaker: 'ours'
  },
  {name: 'standing', match: `${object} (your|the|any) {mod}? {mod}? {standing}`, speaker: 'ours'},
  {
    name: 'how painful',
    match: `({tell}|{aware} of|{clear} (to (us|me))?) (just|exactly)? how {adv}? {adv}? ({painful}|much of a {generic}) ${generic} {aux}`,
    speaker: 'ours'
  },
  {
    name: 'how painful',
    match: `({tell}|{aware} of|{clear} to (us|me)|{with} (with|to)) (just|exactly)? how ${generic} {modal}? {adv}? (be|feel|is|are|have been|has been) {adv}? {painful}`,
    speaker: 'ours'
  },
  {
    name: 'how you feel',
    match: `(${object}|{tell}) (just|exactly|precisely)? how {adv}? {adv}? (you {modal}? {be}? {have}? (feel|feels|felt|feeling)|(this|that|it) {modal}? {be}? (feel|feels|felt|made you feel|makes you feel))`,
    speaker: 'ours'
  },
  {
    name: 'how much it means',
    match: `(${object}|{tell}) (just|exactly)? how (much|important|significant|vital|urgent|critical|upset|frustrated|concerned|worried|stressed|angry|disappointed|annoyed|unhappy) (this|it|that|these|you) {modal}? {adv}? (be|is|are|means|mean|matters|matter|must)`,
    speaker: 'ours'
  },
  {
    name: 'what you go through',
    match: `(${object}|{tell}) (just|exactly)? what (you {be}? {have}? (been)? (must)? (be)? (going through|go through|dealing with|facing|face|experiencing|saying|feeling|put through)|(this|that|it) {modal}? {be} like)`,
    speaker: 'ours'
  },
  {
    name: 'where you come from',
    match: `(${object}|{tell}) (just|exactly)? where you ({be} (coming from|at)|come from)`,
    speaker: 'ours'
  },
  {
    name: 'you are upset',
    match: '{tell} (that)? you {modal}? {be} {adv}? {adv}? (feeling|left)? {adv}? {hurt}',
    speaker: 'ours'
  },
  {
    name: 'you are upset',
    match: '{tell} (that)? you {modal}? {be} not {adv}? {adv}? (feeling)? {glad}',
    speaker: 'ours'
  },
  {
    name: 'this is painful',
    match: `({tell}|{aware} that|{clear} to (us|me)) (that)? ${generic} {modal}? {adv}? {have}? ({be}|feel|feels|been|seem|seems) {be}? {adv}? {adv}? {adv}? (a|an|far from|anything but)? {adv}? {painful}`,
    speaker: 'ours'
  },
  {
    name: 'this is painful',
    match: `({tell}|{aware} that) (that)? ${generic} {modal}? {adv}? (be|is|are|cause|causes|bring) (a|an|the)? (source|cause|matter) of {mod}? {feel}`,
    speaker: 'ours'
  },
  {
    name: 'this is painful',
    match: `({tell}) (that)? ${generic} {aux}? {be}? {adv}? (been)? (weighing|preying|weighs|taking a toll|takes a toll|hard) on you`,
    speaker: 'ours'
  },
  {
    name: 'not what you hoped',
    match: `({tell}|{aware} that) (that)? (this|it|that) {modal}? {be} {adv}? not {adv}? (the * |what|how|quite what)? {generic}? you {aux}? {be}? (been)? (hope|hoped|hoping|expect|expected|expecting|want|wanted|wanting|looking|wish|wished|anticipated)`,
    speaker: 'ours'
  },
  {
    name: 'stirs feelings',
    match: `${generic} {modal} {adv}? (stir up|bring up|evoke|arouse|provoke|trigger|cause|create) {mod}? {mod}? (feelings|emotions|stress|anxiety|frustration)`,
    speaker: 'any'
  },
  {
    name: 'your feelings are valid',
    match: 'your {mod}? {mod}? {feel} ({be}|{have} been|{modal} be) {adv}? {adv}? {valid}',
    speaker: 'any'
  },
  {
    name: 'your feelings are valid',
    match:
      'your {mod}? {mod}? (feelings|emotions|frustration|anger|concerns|concern|disappointment) {adv}? (matter|matters|count|counts|make ({adv}|perfect|total|complete|every|good)? sense|makes ({adv}|perfect|total|complete|every|good)? sense|are valued)',
    speaker: 'any'
  },
  {
    name: 'natural to feel',
    match:
      'it {be} {adv}? {adv}? (natural|normal|understandable|human|okay|ok|fair|valid|reasonable) (to|that you|for you to) {modal}? {adv}? (feel|be|get) (this way|that way|the way you do|as you do|like (this|that)|so|{hurt}|{feel})',
    speaker: 'any'
  },
  {
    name: 'natural to feel',
    match: '{people} {modal} {adv}? (feel|be|react) ((this|that) way|the same|like that|like this|{hurt})',
    speaker: 'any'
  },
  {
    name: 'right to feel',
    match:
      'you {be}? {have}? {adv}? (every right|every reason|right|entitled|justified|the right|allowed) (to|in) (feel|feeling) (the way|this way|that way|as you do|how you|what you|like this|like that|so)',
    speaker: 'any'
  },
  {name: 'been there', match: '(have|has) {adv}? (all|both)? been there', speaker: 'ours'},
  {name: 'been there', match: '(know|knows) (that|the) feeling', speaker: 'any'},
  {
    name: 'which we know',
    match: '({hurt}|{feel}) , (which|and) (we|i) {adv}? {modal}? {adv}? {know} (it|that|this)?',
    speaker: 'any'
  },
  {name: 'hears you', match: '(hear|feel|hearing) you', speaker: 'ours'},
  {name: 'gets it', match: '((get|understand|hear) (it|that|this)|understand you)', speaker: 'ours'},
  {name: 'understands', match: '(understand|sympathise|sympathize|empathise|empathize) {adv}?', speaker: 'ours'},
  {
    name: 'gets it',
    match: '(relate|empathise|empathize|sympathise|sympathize) (to (it|that|this|you)|with (it|that|this|you))?',
    speaker: 'ours'
  },
  {
    name: 'your shoes',
    match:
      '(put|imagine|picture|placing|putting|place|see) (myself|ourselves) in your (shoes|place|position|situation)',
    speaker: 'any'
  },
  {
    name: 'only imagine',
    match:
      '(only|can|could|just|not|to|hardly|scarcely) imagine (how {adv}? ({painful}|{hurt}|you)|what (you|this|that|it))? {this}?',
    speaker: 'ours'
  }
]

/** Words that may follow a stock line without naming anything. */
export const emptyWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...determiners,
  ...modals,
  ...beForms,
  ...haveForms,
  ...adverbs,
  ...objectPronouns,
  ...subjectPronouns,
  ...feelingNouns,
  ...feelingAdjectives,
  ...genericNouns,
  ...standingNouns,
  ...painful,
  ...words(`to that which "'s" 's 'd do does did not no matters regard going case cases time moment moments voice message email e-mail words right things stuff nature kind sort type description feel feels feeling felt
    experiencing facing face faced cause causes caused causing going go goes went gone through having encountered experienced describe described find found sir madam ma'am dear customer mate friend folks guys
    sincerely believe trust emotions mean means coming come way part end end side team company customers anyone anybody same hear tell know understand appreciate acknowledge realise realize see well is as be like sounds
    apologise apologize sorry apologies made make makes put brought dealing deal and or both too i loud clear matters hope hoping hoped expect expected expecting want wanted looking for more if u completely fully totally entirely truly absolutely let let's raised expressed shared process 100% perfectly moment respect place kindly please however valid really important`)
])
/** Words behind a comma that carry the thought on. */
export const opensMore = words(
  'especially particularly given after since because when as having considering with about over regarding that from following'
)

/** Word starts, one of which stands in every stock line. */
export const stockTriggers: readonly string[] =
  'understand|understood|appreciat|acknowledg|recogni|reali|hear|know|get|see|feel|sens|share|respect|validate|comprehend|grasp|value|imagin|tell|gather|notice|suspect|empathi|sympathi|relate|identify|agree|commiserat|aware|mindful|conscious|cogni|blind|deaf|indifferent|alive|attuned|immune|clear|obvious|plain|evident|detect|feelings|emotions|stress|anxiety|frustrat|your|ur|yr|natural|normal|human|okay|ok|fair|valid|reasonable|anyone|anybody|everyone|everybody|nobody|noone|people|most|us|been there|pictur|plac|put'.split(
    '|'
  )
