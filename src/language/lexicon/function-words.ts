/** Closed word classes of English, as the clause reader needs them. Norms: see `Word.norm`. */

/** Set of the words of a string. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Pronouns that can be the subject of a finite verb. */
export const subjectPronouns = words(`
  i you we they he she it who nobody everybody anybody somebody noone everyone anyone someone nothing everything anything
  something this that these those y'all yall none`)
/** Pronouns that are never a subject. */
export const objectPronouns = words(`
  me us them him myself yourself yourselves ourselves themselves itself himself herself oneself mine yours ours theirs`)
/** Determiners and possessives: a noun phrase starts here. */
export const determiners = words(`
  a an the my your our their his her its this that these those some any no each every all both either neither another
  such what which whose many much few several half enough more most less plenty`)
export const prepositions = words(`
  about above across after against along alongside amid among around as at before behind below beneath beside besides between
  beyond by despite down during except excluding for from in including inside into like minus near of off on onto opposite out outside
  over past per plus regarding since than through throughout till to toward towards under underneath unlike until up upon
  versus via with within without concerning amongst`)
/** Words that follow a verb as its particle. */
export const particles = words(
  'up out off in on over down back away through around along aside by ahead forward together about apart across'
)
export const coordinators = words('and but or nor yet so plus')
/** Words that open a subordinate clause. */
export const subordinators = words(`
  if when whenever unless until till once because since as while whilst although though whereas whether before after
  that like where wherever why how however lest than provided providing given assuming except`)
/** wh-words: open a question, an indirect question or a relative clause. */
export const whWords = words('who whom whose which what where when why how whatever whichever whoever')
/** Subordinators of more than one word, longest first. */
export const longSubordinators: readonly (readonly string[])[] = [
  'due to the fact that',
  'as soon as',
  'as long as',
  'as far as',
  'as well as',
  'the moment',
  'the minute',
  'even if',
  'even though',
  'only if',
  'in case',
  'so that',
  'now that',
  'as if',
  'as though',
  'except that',
  'given that',
  'provided that',
  'seeing that',
  'seeing as',
  'such that',
  'by the time',
  'every time',
  'each time'
].map(phrase => phrase.split(' '))
export const modals = words('can could may might must shall should will would ought')
export const beForms = words('am is are was were be been being')
export const haveForms = words('have has had having')
export const doForms = words('do does did')
/** Adverbs that may stand between subject and verb, besides words in -ly. */
export const adverbs = words(`
  not never also always already almost again anyhow anyway apparently away back both certainly clearly definitely else
  elsewhere even ever evidently far fast first further hardly hence here hereby however indeed instead just kindly last later
  least likewise maybe meanwhile merely moreover mostly namely nearly nevertheless next now nowhere obviously often once
  only otherwise perhaps please possibly presumably previously probably quite rather really recently seldom simply so
  sometimes somehow somewhat somewhere soon still then there therefore though thus today together tomorrow tonight too twice
  unfortunately usually very well yesterday yet alone aside forward half-way online offline overnight sadly sooner
  thereby wherever altogether sort kind honestly frankly actually basically literally ago longer late early straight anywhere everywhere abroad upstairs downstairs indoors outdoors backwards upwards downwards sideways outwards inwards afterwards upside-down back-to-front upside`)
/** Words in -ly that are no adverbs. */
export const notAdverbs = words(`
  apply reply supply multiply rely comply imply family assembly anomaly supply fly july italy ally friendly daily weekly
  monthly yearly quarterly likely unlikely only lovely lonely early silly ugly costly timely orderly elderly bully tally
  rally sly curly wrinkly bodily sickly deadly lively belly jelly holly molly sally emily kelly billy`)
export const negators = words('not never no nobody nothing noone none neither nor nowhere cannot')
/** Nouns that make a noun phrase an adverbial of time ("last week", "every time"). */
export const timeNouns = words(`
  time times moment day days week weeks month months year years hour hours minute minutes second seconds morning afternoon evening night
  weekend today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter january
  february march april may june july august september october november december way while mins hrs fortnight`)
/** Determiners that make a bare time noun an adverbial. */
export const timeDeterminers = words(
  'last next this that every each the all one two three four five six seven eight nine ten several some any another half same past whole few many once twice'
)
/** Participles that describe a feeling or a state: "you are mistaken" is no passive. */
export const stateParticiples = words(`
  stuck tired bored interested excited pleased delighted disappointed frustrated confused worried concerned upset annoyed thrilled
  surprised scared satisfied unsatisfied dissatisfied mistaken embarrassed ashamed relieved exhausted stressed devastated
  gutted glad welcome aware gone finished set ready open closed interesting frustrating confusing annoying upsetting
  disappointing exciting missing willing going married retired experienced advanced detailed limited complicated
  unread unpaid unsigned unused unverified unconfirmed unopened unregistered unlocked unsupported worn outdated
  amazing outstanding pending charming boring worrying encouraging promising misleading surprising tiring overwhelming
  embarrassing understanding challenging saddened shocked heartbroken horrified appalled overwhelmed determined inclined committed entitled`)
/** Words for number that may head or follow a noun. */
export const numerals = words(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand both first second third fourth fifth'
)
/** Verbs that report what somebody said or saw. */
export const reportVerbs = words(`
  say tell mention write explain report state claim describe note insist add ask indicate inform advise point suggest
  complain confirm believe think feel assume hear understand`)
/** Verbs whose "it" is nobody. */
export const expletiveVerbs = words('look seem appear be sound turn happen feel take rain')
/** Verbs that take a bare verb after an object ("let you know", "help you find"). */
export const bareTakers = words('let help make have see watch hear get keep leave bid dare')
/** Openers that look like verbs but are formulas. */
export const formulas = words(
  'thank thanks hello hi hey dear sorry welcome regards cheers congratulations congrats best kind please bye yes no ok okay'
)
