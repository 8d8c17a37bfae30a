/** Words that are adjectives before they are anything else. Grown by scripts/grow-lexicon.mjs; do not edit by hand. */
export const adjectives = `
  abandoned abashed abbreviated abdominal aberrant abhorrent abiding abject ablated ablaze able abnormal abominable
  abounding above-mentioned aboveground abrupt absent absentminded absolute absorbed absorptive abstractive absurd
  abundant abused academic accelerated acceptable accepted accepting accompanied accomplished accrued accurate
  accusative accusing aching acoustical acquainted acquired acrobatic activated active actual acute ad-lib adamant
  adaptable adapted addicted addlebrained addressed adept adequate adjacent adjectival adjusted administrative
  admirable admissible adolescent adopted adrenal advanced advantageous adventurous adverbial adverse advertised
  advisable aerated aerobic aerodynamic aerosolized aesthetic affected affectionate afferent affiliated affixed
  afflicted afire aflame aflare afloat aforesaid afraid african after-hours after-school agape age-old aged aggregate
  aggressive aghast agile agitated agricultural ahorseback ailing aimless airborne airless airy akin alarmed alfresco
  algerian alien alienated alike alive alkaline all all-fired all-important all-knowing all-out all-round all-time
  all-victorious all-weather alleged allied alligatored allocable allowable aloof altered alternate alveolar amazed
  amazing amber ambiguous ambitious amenable amended american amiable amicable amiss amorous amorphous ample amused
  anaerobic analeptic analogous analytic analytical anastomotic anatomic anatomical ancestral ancient andean anemic
  angelic anglican anglo-jewish angry anguished angular anhydrous animate animated ankle-deep annihilating annoyed
  annoying annual anomalous anomic anonymous another answering antagonistic antebellum anterior anthropomorphic anti
  anti-intellectual anti-semitic antibiotic antic anticipated antique antiseptic antithetical antithyroid antitrust
  anxious any apocalyptic apocryphal apologetic apostolic appalling apparent appealing applicable appointed
  appreciable appreciative approachable appropriate approved apt aqueous arable arbitrary arboreal arched
  archeological arching architectural ardent arduous argive argumentative aristocratic aristotelian armed armored
  aroused arranged arrogant arterial arteriolar artificial artistic arty ascending ascertainable ashamed ashen asleep
  assertive assigned assorted assured asteroidal astonished astonishing astounding astral astringent astronomical
  astute asymmetric asymptotic atheistic atheromatous athletic atmospheric atomic atrophic atrophied attached
  attained attempted attentive attired attractive attributable atypical audacious audible austere authentic
  authoritarian authoritative authorized automatic automotive autonomic available avant-garde average avowed awaited
  awake awakened aware awe-inspiring awed awestruck awful awkward awry axial axiomatic babelike bacterial bad
  baffling baggy baked balanced bald balding baleful balking ball-hawking bandaged bankrupt barbaric barbed bare
  barefoot bargain-priced baronial baroque based bashful basic basophilic battered battleful bawdy beaded beady
  beaming bearded beardown beat-up beautiful bedfast bedraggled beefed-up beefy befuddled beguiling behavioral
  belated belgian believable belligerent beloved belowground bended beneficial bespectacled best best-known
  best-selling bestial bestubbled betrothed better better-looking bewhiskered bewildered bewitched biblical
  bibliographical big big-chested big-shouldered big-ticket bigger bilateral bilingual billion bimolecular binomial
  biochemical biographical biological biomedical bipartisan biting bitter bittersweet bizarre black black-haired
  black-market blackened bladed blanched bland blank blasphemous blasting blatant blazing bleached bleak bleary
  blessed blighted blind blinded blindfolded blissful blistering blithe blockading blond blood-filled bloodless
  bloodstained bloodsucking bloodthirsty bloody blown blue blue-black blue-collar blue-eyed blue-ribbon bluish blunt
  blurred blushing blustery boastful boeotian bogartian bogus boisterous bold bony booked boon booted borderline
  bored boring born both bottomless botulinal bouffant bound bounded boundless bovine boxed boyish braced brainy
  branched branded brash brassy brave brazen brazilian breathless breeding brief bright brilliant brindle brisk
  britannic british brittle broad brocaded broke broken broken-backed broken-down bronchial bronchiolar bronzed
  brooding brotherly brown brownish brushed brushy brutal bucolic buddhist budgetary built built-in bulging bulky
  bullnecked bully bundled-up buoyant burdened bureaucratic burly burnt burr-headed bushwhacking bushy businesslike
  bustling busy button-down buttoned buttressed buzzing bygone cackly cadaverous cagey calculating caliche-topped
  callous calloused calm calorimetric canadian candid canonist canonized cantering capable capitalist capitalistic
  captivating card-playing cardinal cardiovascular carefree careful careless careworn carnal carpeted cartesian
  carved carven casebook cassocked casual catapultian catastrophic catatonic categorized catholic causal causative
  cautious ceaseless celestial cell-free celtic centenary centered central centralized ceramic cerebral certain
  certified challenging chambered changed changing chanted chantlike chaotic charged charitable charming cheap
  cheerful cheery chemical cherished chestnut chic chief childish childlike chilling chilly chinese chinked chinless
  chipper chiseled chivalrous chockful choked choosy choreographic christian chromatographic chronic chunky
  churchgoing churchillian churning cinematic circular circumspect civic civil civilian civilized clad clammy
  clamorous clandestine clanging clanking clannish classical classificatory classified classless clean clean-shaven
  cleansing clear clear-cut cleared clearheaded clerical clever clinched clinical clockwise clogged clogging clonic
  close-packed closed closing clothed clotted clouded cloudy clumsy cluttered coal-black coarse coarsened coastal
  coated coaxial coaxing cockeyed cocky coexistent cognate coherent cohesive cold cold-blooded collapsible collective
  collegiate colloidal colloquial colombian colonial colored colorful colossal colour columned columnlike combatant
  combinable combined cometary comfortable comforted comforting comic coming commanding commendable commensurate
  commercial committed common commonplace commonsense communal communicational communicative communist communistic
  compact comparable comparative compatible competent competitive complete completed complex complicated
  complimentary composed comprehensive compressed compromising compulsive concave concealed conceivable concentrated
  conceptual concerned concerted conciliatory concise concluding conclusive concordant concretistic concurrent
  condemnatory condescending conditional confederate confident confidential confiding confining confirmed conflicting
  confluent confused confusing congenital congested congestive congratulatory congregational congressional conjoined
  conjugal conjugated connected connective conscientious conscious consecutive consequent conservative considerable
  considerate consistent consolidated consoling consonantal conspicuous constant constraining constricted
  constructive consummated consumptive contemplative contemporary contemptible contemptuous contented contiguous
  continental continual continued continuing continuous contraband contractual contradictory contrary contrasting
  contributing contributory contrived controlled controversial convenient conventional conversational convex
  convinced convincing convivial convulsive cooccurring cool cooperative coordinated cordial corporate corporeal
  correlated corresponding corrosive corrugated corrupt cortical cortico-hypothalamic corticofugal cosmic cost-plus
  costly counterbalanced countless courageous courteous covered cowardly cowled cozy cracked crafty craggy cranky
  craved craven crazed crazy creamy creative credible creditable creedal crescendo crested crimson crippled crippling
  crisp crisscrossed critical crocked crocketed crooked cross-section cross-sectional crossed crotchety crowded
  crowned crowning crucial crude cruel crummy crumpled crushed crushing crusted cryptic cuban cubist cultural
  cultured cumbersome cumulative curious curly curricular cursed cursory curtained curved curving custodial customary
  cute cylindrical cynical dabbled dainty damaging damn damned damp dangerous danish dank dapper dappled dark
  dark-blue dark-brown dark-green dark-haired darkening darned dashing dated dauntless dazed dazzling de-iodinating
  dead deadened deadly deaf deafening dear deathlike deathly debilitating decadent deceased decent deceptive decisive
  declarative declared decorative decreasing dedicated dedifferentiated deductible deductive deep deep-eyed
  deep-seated deep-set defective defensible defensive defiant deficient definable defined definite definitive
  deflated deformational deformed dejected deliberate delicate delicious delighted delightful demanding democratic
  demon-ridden demonstrable demonstrated demure demythologized denominational dense dental departmental dependable
  dependent deplorable deprecating deprecatory depressed deranged derisive derived descending descriptive deserving
  desirable desired desolate despairing desperate despised despondent destroyed destructive desultory detachable
  detached detailed detectable detected determinable determinate determined determining devastating developed
  developing developmental deviant devilish devious devoted devotional devout dexterous dextrous diachronic
  diagnostic diagonal diagonalizable diaphyseal diatomic dictated dietary different differentiable differential
  differentiated difficult diffident diffused diffusing digestible digestive dignified dilapidated diligent dim
  dimensional dimensioning diminished diminishing diminutive dingy diplomatic dipylon directed directing directional
  dirty disabled disabling disappointed disappointing disastrous discarded discernable discernible discerning
  disciplined disconcerted disconcerting discontented discorporate discouraged discouraging discourteous discovered
  discrete discretionary discriminating disdainful diseased disembodied disfigured disguised disgusted disgusting
  disheartened disheartening disheveled dishonest disillusioning disintegrative disinterested disjointed dismayed
  dismaying disobedient disordered disorderly disorganized disparate dispassionate dispersed displeased dispossessed
  disproportionate disputable disqualified disruptive dissatisfied dissimilar dissolved distal distant distinct
  distinctive distinguishable distinguished distortable distraught distressed distressing distributive disturbed
  disturbing divergent diverse diversified divided divine divisive divorced dizzy docile doctrinaire doctrinal dogged
  dogging doglike dogmatic doleful domestic dominant dominated dominating domineering done doomed doped dormant dosed
  dotted double-breasted doubtful downcast downhill downtown downward drab drafty dragging dramatic draped drastic
  draughty drawn dreadful dreamed dreamlike dreamy dreary drenched dressed dressy dried dried-out drilled driven
  driving drizzling drowsy drugged drugless drunk drunken dry-eyed dual dubious due dull dulled dumb dumfounded dun
  duplicable durable dusky dutch dwindling dying dynamic each eager eagle-eyed eared earliest early earned earnest
  earsplitting earthbound earthlike earthshaking earthy eastern eastward easy eatable ebullient eccentric
  ecclesiastical eclectic economic economical ecstatic edematous edentulous edged edgy edifying educated educational
  effective efficacious efficient effortless eight eighteen eighteenth eighth eighty elaborate elapsed elastic
  elderly eldest elected electoral electric electrical electrifying electromagnetic electronic electrostatic elegant
  elemental elementary elevated eleven eleventh elfin eligible elongated eloquent elusive emaciated emancipated
  embarrassed embarrassing embedded emblematic emboldened emeritus emotional emphatic emphysematous empirical
  employed empty enabling enchained enchanted endearing endless endothelial endowed enduring energetic enervating
  enforceable enforced engaged english engraved engrossed engrossing enigmatic enjoyable enlightened enormous enraged
  ensuing entangled enterprising enthusiastic entire entitled enveloping envious environmental enzymatic eosinophilic
  ephemeral epic epidemic epileptic epiphyseal epistolatory equal equipotent equipped equitable equivocal ergotropic
  eroded erotic erratic erroneous ersatz erudite erythroid escaped esoteric essential established esthetic estranged
  estranging eternal ethereal ethical ethnic etymological eugenic euphoric eurasian european evaluative evangelical
  evasive eventual ever-changing ever-present everlasting every everyday evident evidential evolutionary exact
  exaggerated exalted exasperated exasperating excellent exceptional excessive excitatory excited exciting exclusive
  excruciating exempt exhausted exhausting exhaustive exhilarating existent existential existing exotic expanded
  expectable expectant expected expedient expendable expensive experienced experiential experimental explanatory
  explicit exploratory explosive exposed expository expressed expressible expressionistic expressionless expressive
  exquisite extant extended extensive exterior external extinguished extra extralegal extramarital extraneous
  extraordinary extraterrestrial extravagant extreme exuberant exultant eye-deceiving eyed eyelike fabled fabulous
  face-saving faced facetious facilitatory factual faded faint fair faithful fake fallen falling fallow false
  faltering famed familiar famous fanciful fancy-free fantastic far-famed far-off faraway fascinated fascinating
  fascist fashionable fast fast-flying fast-growing fastened fastidious fat fatal fateful fatigued fattening fatty
  favorable favored fearful fearless feasible feathered featured featureless fecund federal feeble feline feminine
  ferocious ferromagnetic fertile fervent festive fetching fetid feudal feverish few fewer fibrocalcific fictional
  fictive fiendish fierce fiery fifteen fifteenth fifth fiftieth fifty fifty-fifty figurative filled filmed filthy
  final financial fine fine-grained fine-looking fingered finicky finished finite firm first first-class first-rate
  firsthand fiscal fitting five fixed flashy flat flat-footed flattened flawless flecked fledgling fleet fleeting
  fleshy flexible flimsy floating flooded floral florentine florid fluffy fluorescent flushed flying foamy focal
  follicular following fond foolhardy fooling foolish foolproof footloose foppish forbidden forced forceful forceless
  foregoing foreign foremost forensic foreseeable forgetful forgotten forked formal formalized former formidable
  forthright fortified fortunate forty forward-moving foul foul-smelling fouled four four-sided fourfold fourteen
  fourteenth fourth fractional fragile fragmentary fragrant frail framed frank frantic frayed free free-swimming
  freehand freewheeling french frenzied frequent fresh freudian friable fried friendly frightened frightening
  frightful frigid fringed frivolous frontal frostbitten frowzled frozen fruitful fruitless frustrated frustrating
  fueled fugal full full-clad full-grown full-time fumbling functional functioning fundamental fundamentalist fungal
  funny furious furnished furry furtive fusiform fussy futile fuzzed fuzzy gaelic gainful gallant galling galvanic
  gaping garbed garbled gaseous gastrointestinal gauche gaudy gaunt gauntleted gay general general-purpose
  generalized generous genetic genial gentile gentle gentlemanly genuine geographic geographical geological geometric
  geometrical germinal gerundial gesticulating ghastly ghostlike ghostly gibelike gigantic gilded gilt gingerly
  girlish given glad glamorous glaring glassless glassy glazed gleaming gleeful glinting glistening glittering global
  glomerular gloomy glorified glorious glottochronological gloved glowering glowing glued glum goddam goddamn
  goddamned godforsaken godless godlike going golden gone good good-looking good-natured gorgeous gory gossamer
  governing gowned graceful gracious grade-constructed graded gradual grammatic grammatical grand grandiose granted
  granular granulocytic graphic graphical grassroots grateful gratified gratuitous gravid gravitational gray
  gray-haired greasy great greater greatest grecian greedy greek green gregarious grey grief-stricken grievous grim
  grimy gritty grizzled groggy groomed grooved gross grotesque groundless grown gruesome gruff guatemalan
  gubernatorial guilty gullible gummy guttural gymnastic habitable habitual hackneyed haggard hairless hairy
  half-time halfway hallowed handicapped handled handless handmade handsome handwoven handwritten handy hapless happy
  harassed hard hard-boiled hard-fought hard-pressed hardened hardworking hardy harmless harmonic harmonious harsh
  hasty hated hateful hatless haughty haunted haunting hazel hazy headed headless headstrong healing healthful
  healthy heard heartening hearty heated heavenly heavy heavy-armed heavy-coated heavy-duty heavy-handed hebephrenic
  hebraic hebrew hectic heedless hefty hegelian held hellenic helpful helpless hemolytic henpecked heraldic herculean
  hermetic heroic hesitating heterogeneous heterozygous hidden hideous high high-backed high-ceilinged high-pitched
  high-powered high-priced high-resolution high-speed high-spirited high-stepped high-sudsing high-topped higher
  hilar hilarious hired historical hitless hoarse homegrown homely homemade homeric homicidal homogeneous homosexual
  homozygous honest honorable honored hooked hopeful hopeless horizontal horrible horrid horrified horrifying
  horror-stricken hospitable hostile hot huddled huge human humane humanist humanistic humanitarian humble
  humiliating humorous hundred hungarian hungry hunted hurried hurrying husky hyaline hydrophilic hydrophobic hydrous
  hyperbolic hyperemic hyperfine hypertrophied hypoactive hypophyseal hypophysectomised hypothalamic hypothetical
  hysterical icelandic-speaking icy ideal idealized identical identifiable identified idiomatic idiosyncratic idiotic
  idle idolized idyllic ignorant ill ill-conceived ill-equipped ill-fated ill-starred ill-used illegal illegitimate
  illicit illiterate illuminating illusionary illusory illustrative illustrious imaginary imaginative imitative
  immaculate immaterial immature immediate immense imminent immoral immortal impacted impaired impartial impassable
  impassioned impatient impeccable impelled impending imperative imperfect imperial impersonal impervious impetuous
  impious implacable implicated implicit implike important imposing impossible impotent impractical imprecise
  impregnable impressionist impressive improbable impromptu improved improvised impudent in-person inaccurate
  inactive inadequate inadvisable inanimate inappropriate inaudible inaugural inboard incalculable incandescent
  incapable incarnate incensed incertain incidental incisive inclined inclusive incoherent incoming incompatible
  incomplete incomprehensible inconceivable inconsequential inconsiderable inconsistent inconvenient incorrect
  increased increasing incredible incurable indebted indecent indefatigable indefensible indefinable indefinite
  indelible indelicate independent indescribable indeterminate indian indifferent indignant indirect indiscriminate
  indispensable indistinct indistinguishable individualistic individualized indolent indoor indubitable induced
  indulgent industrial industrious ineffable ineligible inept inert inescapable inevitable inexcusable inexhaustible
  inexorable inexpensive inexperienced inexplicable inexpressible inextricable infallible infamous infantile
  infectious infective inferential inferior infernal infertile infinite inflamed inflammatory inflated inflexible
  influent influential informal informed infrared infrequent infuriating inglorious inhabited inherent inhibited
  inhibitory inhospitable inhuman inhumane initial injured inner innocent innumerable inoperable inorganic inquiring
  inquisitive insane inscribed inscrutable insensitive inseparable insignificant insistent insolent insoluble
  inspirational inspired inspiring instantaneous institutional institutionalized instructional instructive
  instrumental insubstantial insufficient insuperable insured insurmountable intact integral integrated intellectual
  intelligent intelligible intended intense intensifying intensive intentional intercontinental interdepartmental
  interdependent interested interesting interfaith interfering interim interlobular interlocking intermediate
  intermeshed interminable intermittent intermolecular internal international interpersonal interpretable
  interpretative interrelated intersecting interspecies interstate interstellar interstitial interwoven intimal
  intimate intolerable intractable intradepartmental intrapulmonary intricate intrinsic introductory introjected
  introspective intrusive invaluable invariable invariant inventive inverse inverted investigative invincible
  inviolate invisible inviting involuntary involved invulnerable inward iodinated iodinating ionic ionized irish
  irksome ironic ironical ironlike ironshod irrational irreconcilable irreducible irregular irrelevant irremediable
  irreparable irresistible irresolute irresponsible irreversible irrevocable irritable irritating isolated
  isolationist isothermal isotonic isotopic isotropic italian jacksonian jaded jagged jammed jangling janus-faced
  japanese jarring jaunty jazzy jealous jeffersonian jetting jeweled jewish jingling jocose jocular joined joint
  jolly jolted jovial joyous jubilant judicial juicy jumbled jumpy jungian junior-grade jutting juvenile keen khaki
  killable kindled kindly kindred kinesthetic kinetic kittenish knee-deep knifelike knightly knotted knotty knowing
  knowledgeable known korean kosher labeled laborsaving laced lacking lactating lacy laden ladened ladylike laid
  laissez-faire lamblike landlocked landscaped languid lanky lao lapsed large large-scale larger larval lashing last
  last-minute lasting late latent latest latin-american latter lavender lavish lawless lax lazy leaded leaden leading
  leaning learned leathered leavened leering left left-hand legal legendary legged leggy legislative legitimate
  lengthy lessened lesser lethal levelheaded lewd lexical lexicostatistic liable liberated licensed licked life-size
  lifeless lifelike lifelong lifted light-duty light-footed light-green light-haired light-headed lighted
  lighthearted lightweight like-minded likely limited limiting limitless linear lined lingual linguistic lipped
  liquid listed listless lit literal literary literate lithe littered little livable lively livid loaded loathsome
  lobster-backed lobular local located lofty logical logistic lone lonely long long-acting long-familiar long-legged
  long-lived long-range long-run long-shanked long-term long-winded longhand longstanding looking loose loose-jointed
  loose-jowled looted lop-eared lordly lost loud loud-voiced lousy lovely loving low low-ceilinged low-class low-cost
  low-grade low-level low-lying low-pitched low-sudsing low-toned lower-class lowered lowering lowly loyal lucid
  lucky ludicrous lugubrious lukewarm lumbar luminescent luminous lumpish lunar lunatic lurid luscious lush lusty
  luxurious lyrical macabre machinelike macromolecular mad maddened maddening made magical magnetic magnificent
  magnified main maintained majestic major makeshift maladroit malformed malign malposed mammalian mammoth mandatory
  mangled maniacal manic maniclike manned mantic manufactured many marbleized marginal marine marital marked
  marketable maroon married martial martian marvelous marxist masculine mass-spectrometric massive masted masterly
  matched matching maternal mathematical matted mature mauve maximal maximum meager meandering meaningful meaningless
  measurable meaty mechanical mechanistic mechanized meddling median medical medieval meditative meek megakaryocytic
  melodic melodious melodramatic melting memorable menacing mendacious menial mental merciful merciless mercurial
  mere meritorious merry mesenteric messy metabolic metallic metaphysical meteoritic meteorological methodical
  methodist metropolitan microbial micrometeoritic microscopic microsomal mid middle-aged middle-class middle-level
  midway midwestern mighty mild mild-mannered militant military million mimetic mincing minded mindful mindless
  minimal minimized minimum ministerial minoan minor miraculous misbranded miscellaneous mischievous miserable
  misguided misleading misplaced misrelated missing mistaken misty misty-eyed misused mitral mixed mixed-up mobile
  moblike mocking modal modeled moderate modern modest modified moist molal molecular molten momentary momentous
  monastic monaural monkish mononuclear monophonic monotone monotonous monstrous monumental moon-round moon-splashed
  moonlit moral moralistic moroccan morose morphemic morphologic morphophonemic mortal most-valuable mother-naked
  motional motionless motivated motivating mottled mountainous mounted mournful mouse-colored mousy moving much
  mud-beplastered muddied muddleheaded muddy muffled multidimensional multilateral multiple multiple-choice
  multiplied multitudinous mum mundane municipal murdered murky muscular musical mustached mutational mute muted
  mutual mycenaean myeloid myocardial myriad mysterious mystic mystical mythic mythological nagging naive naked
  nameless napoleonic narrow narrowed nasal nasty natal national nationalistic native natural naturalized nauseated
  nautical naval nazi neanderthal near near-blind nearby nearsighted neat nebulous necessary necrotic needed needless
  negative neglected negligent negligible neo neocortical neoliberal nerveless nervous net netlike nettlesome
  neurological neuromuscular neuronal neuropsychiatric neurotic neutral neutralized new newborn newtonian next nibbed
  nice nighted nightmarish nihilistic nilpotent nimble nine nineteen nineteenth ninety ninth no-account no-hit
  no-nonsense noble nociceptive nocturnal nodular noisy nominal nonassertive nonchalant nonchurchgoing
  noncommissioned noncompetitive nondescript nonenzymatic nonequivalent nonexistent nonfunctional nonionic
  nonlinguistic nonmetallic nonobservant nonparticulate nonpolitical nonproductive nonresident nonspecific nonverbal
  nonvolatile normal northerly northern northwest nosed notable noted noticeable notorious nourished nubile nuclear
  nude null numb numbing numerical numerous numinous nutrient nutritional nutritive oaken obdurate obedient
  objectionable obligated obligational obliged oblique oblivious obnoxious obscene obsequious observable observant
  observational observed obsessed obsessive-compulsive obsolescent obtainable obvious occasional occipital occluded
  occlusive occupational occupied ocular odd odious offbeat offensive ohmic oiled oily okay old old-fashioned older
  oleophilic oleophobic olive olympic ominous omniscient on-site oncoming one one-horse onetime onshore opalescent
  opaque open-collared open-ended opened openmouthed operatic operating operational operative opinionated
  opportunistic opposed opposing opposite optical optimal optimistic optimum opulent oral oratorical orbital
  orchestral ordered orderly ordinary organic organizational organized oriental oriented original ornery orthodox
  orthographic orthopedic osseous ostentatious other out outclassed outdated outdoor outer outgoing outlined outlying
  outmoded outraged outrageous outside outspoken outstanding outward oval overactive overall overbearing
  overconfident overcurious overdone overgrown overhand overhead overheated overloaded overlooked overnight
  overpriced overprotective overriding oversized overt overturned overvaliant overweight overwhelming owing own owned
  oxidised packed padded paid painful painless painted paired pale paleocortical pallid palpable panic-stricken
  panicked panoramic papal papery papillary paradoxical parallel paramagnetic parametric paramount paranoid
  parasympathetic parched pardonable parental parisian parked parliamentary parochial parrotlike part-time parted
  partial particular particularistic particulate passionate passive pasted pastel pastelike pastoral pasty patched
  paternalistic pathetic pathless pathogenic pathologic pathological patriarchal patriotic patristic patronizing
  paved payable peace-loving peaceable peaceful peaked peaky pearly peculiar pedagogical pedantic peevish pegged-down
  pelvic penciled pending penetrating pensive peopled perambulating perceived perceptible perceptive perceptual
  percussive peremptory perennial perfect perfumed perfunctory perilous periodic peripheral perky permanent perpetual
  perplexed perplexing persistent personal personalized persuasive pert pertinent perverse pessimistic pestered
  pestering pestilential petite petticoated pharmaceutical pharmacological philanthropic philharmonic philological
  philosophic philosophical phonemic phonetic phonic phonologic phony phosphorescent photographic physical
  physicochemical physiological pianistic pictorial pictured picturesque piezoelectric pigeon-toed pigheaded pinched
  pink piratical pitched piteous pithy pitiable pitiful pitiless placid plain planar planetary planned planted
  plastered platitudinous platonic plausible playable played playful pleasant pleased pleasing plentiful pleural
  pliant plodding plump plumping pluralistic plush poetic poignant point-blank pointed poised poker-faced polar
  polemical polished polite politic political polluted polycrystalline polytonal pomaded pompous ponderous poor
  popular populated populous porous portable portentous positive possessed possessive possible posterior posthumous
  postwar potent potential powder-puff powdered powdery powerful powerless practicable practical practiced practised
  pragmatic precarious precast preceding precious precise precocious preconceived precooked precooled predetermined
  predictable predictive predigested predisposed preeminent preexistent preferable preferential preferred pregnant
  prehistoric prejudiced prejudicial preliminary preliterate premium premonitory preoccupied prepackaged preparative
  preparatory prepared prepositional preposterous prepubescent prepupal prescribed present-day presentable
  presentational preserved presidential pressing presto pretended preventive previous prewar priceless prickly
  primary prime primed primeval primitive principal printable prior private privileged prizewinning pro probable
  procedural processed proclaimed procreative prodigious productive profane professional proficient profit-maximizing
  profitable profound profuse progressive projected prolific prolonged prominent promising promotional prone
  pronounced propagandistic proper prophetic propitious proportional proportionate prosodic prospective prosperous
  prostrate protecting protective proteolytic protestant proto protogeometric prototypical proud proved proverbial
  providential provincial provisional provocative proximal proximate prurient pseudo psychiatric psychical
  psychological psychopathic psychopharmacological psychotherapeutic psychotic pubescent public publicized published
  puckish pug-nosed pulmonary pulseless pulverized pumped-up punctured punishable punitive puny puppyish pure purple
  purposeful pursuant pursued pursuing puzzled puzzling pyknotic quaint qualified qualitative quantitative
  quarrelsome quarterly quasi quavering queer querulous questionable quick quick-frozen quicksilver quiescent quiet
  quilted quixotic racial racy radial radiant radical radioactive raftered ragged raised raising rallying rampant
  random ranging rangy ranked raped rapid rare rarified rasping ratable rational rationed raucous raw razor-sharp
  re-created re-formed readable ready ready-made real realistic reasonable reassured reassuring rebellious reborn
  recent receptive reciprocal reckless reclaimed recognizable recognized reconciling reconstructed recorded
  recoverable recreational rectangular recurrent red red-faced red-rimmed redheaded redoubled redoubtable reduced
  redundant reeking refined reflective reformed refreshed refreshing refrigerated regal regardant regenerating
  regimental regional regular regulated regulatory related relative relativistic relaxed relentless relevant reliable
  relieved religious reluctant remaining remarkable remedial remorseful remorseless remote remunerative rending
  renewed renewing repayable repeated repentant repetitive reported reprehensible representational repressed
  repressive reproducible repulsive reputable required resentful residential residual resiny resistant resistive
  resolute resolved resonant resounding respectable respected respectful respective respiratory resplendent
  responsible restive restless restrained restricted restricting restrictive resultant retained retarded retentive
  reticulate retinal retired retrogressive revealing revered reversible revised revolutionary rewarding rhythmic
  rhythmical rich rickety riddled ridiculous right-hand righteous rightful rigid rigorous rimless riotous ripe
  ripping rising risky roasted robust rock-steady rocklike rocky roiling rolling roman romantic rosy rotary rotated
  rotten rough roughhewn round round-bottom round-faced roundabout rounded rousing rousseauan rowdy royal rubberlike
  rubbery rudderless ruddy rude rudimentary ruffled rugged ruined ruinous ruled rumanian run-down runaway rural
  russian rusted rustic rusty ruthless rutted sacred sad sadistic safe sagacious sagging said salable salacious
  salient salivary sallow salty salubrious salutary same sanctified sandy sane sanguineous sapphire sarcastic
  sarcolemmal sardonic satanic satiric satirical satisfactory satisfied saturated savage saved savory scaled
  scalloped scandinavian scant scanty scarecrowish scared scarred scathing scattered scenic scented scheduled
  schematic schizophrenic scholarly scholastic schoolgirlish scientific sclerotic scorched scorching scoreless
  scornful scoured scraggly scrambled scratchy scrawny screaming screechy screw-loose scriptural sculptural
  sculptured scurrying searching seasonal seated secluded second second-rate secondary secondhand secret sectioned
  sedate sedentary seductive seeming seeping seething segmental segregated seismic selected selective self-conceited
  self-confident self-conscious self-consistent self-contained self-defeating self-destructive self-effacing
  self-enclosed self-evident self-imposed self-locking self-reliant self-sufficient self-sustaining self-whispered
  selfish semantic semi-processed semiempirical semiliterate semiprecious semipublic semiskilled senatorial senile
  senior sensational senseless sensible sensitive sensory sensual sensuous sentient sentimental separable separated
  septic sequential serial serious serological serviceable set-apart settled seven seventeen seventeenth seventh
  seventy several severe sexual sexy shabby shackled shaded shadowed shadowy shaggy shaken shaky shallow shameful
  shaped shapeless shapely shared sharp sharp-limbed sharp-worded shattering shaved shaven sheeplike sheer shielded
  shifting shining shiny shipshape shivering shivery shocked shocking shod short short-lived short-range short-run
  short-term shortened shortsighted shouldered showy shrewd shrewish shrieked shrill shriveled shuddering sicilian
  sick sickish sickly sidelong signed significant silenced silent silly silver silvery similar simple simple-minded
  simplex simplistic simulated simultaneous sincere sinewy sinful single single-spaced singular sinister sintered
  sinuous sinusoidal situated six sixteen sixteenth sixth sixty sizable sized sizzling skeletal skeptical skilled
  skillful skinny slack slanted slanting slashed slashing sleepy sleepy-eyed slender slender-waisted sliding slim
  slim-waisted slippered slippery slipping slivery sloping sloppy slovenly slow slow-moving sluggish sluicing slurred
  sly small small-scale small-time smaller smallish smart smiling smitten smooth smothered smothering smug snappy
  snobbish snug snuggled so-called so-so soaring sober sobering social socialistic socialized societal socioeconomic
  sociological sodden soft soft-spoken softened softening soiled solar sold-out soled solemn solid solid-state
  solitary soluble solved somatic somber some somnolent sonorous sooty sophisticated sorbed sordid sore sore-eyed
  sorrel sorrowful sorry sought sounding soundproof south-central southbound southeastern southern sovereign soviet
  spaced spacious sparkling sparse spasmodic spatial special specialized specific specified speckled spectacular
  spectral specular speculative speedy spellbinding spellbound spherical spic spidery spineless spirited spiritual
  spiteful splashed splattered splendid splintery splitting spoiled spoken spongy spontaneous sporadic sporting
  spotless spray-dried spread-out sprightly squalling squared squashed squeaky stabilized stabilizing stable staccato
  stacked staggering stagnant stained stale stalked staminate standardized standing stark startled startling starved
  starving state-supported stately statesmanlike static statistical statutory staunch steadied steady stealthy
  steamed steaming steep stellar stemmed stentorian stepwise stereophonic stereotyped sterling stern sternal sticking
  sticky stiff stiff-backed stilted stimulating stinking stoic stoical stolid stone-dead stone-gray stooped storied
  stormy stout straggling straight straight-out straightforward strained straining straitlaced stranded strange
  strangled strategic stratified streaked streaming streamlined strenuous stressed stretched stricken strict striking
  stringy striped strong structural structured struggling strung stubborn stuck-up studded studious stuffed stuffy
  stung stunned stunning stupefying stupendous stupid sturdy stylistic stylized suave subconscious subdued subhuman
  subjective sublime subliterary submissive subsequent subservient subsidized substantial substantive subsurface
  subtle suburban suburbanized succeeding successful successive sudden sufficient suffocating suggestive suitable
  suited sullen sultry sumptuous sun-dried sunbaked sunburnt sundry sunken sunny sunstruck suntanned super superb
  supercilious superficial superior superlative supernatant supernatural supersonic superstitious supine supplemental
  supplementary supporting supportive supposed supreme sure sure-enough surging surly surmounted surprised surprising
  surrounded surrounding surviving susceptible suspended suspicious swaggering swart swarthy swaybacked swedish
  sweeping sweet sweet-faced sweet-smelling swelled sweltering swift swingy sworn symbolic symmetric symmetrical
  sympathetic symphonic symptomatic synchronous synergistic synonymous syntactic synthetic syrian syrupy systematic
  taboo tactile tactual tagged tailored taken talismanic talkative talky tall tall-growing tame tangential tangible
  tangled tanned tantalizing taped target-hunting tart tasteful tattered taunting taut tawdry tawny tax-exempt
  taxable taxing taxpaying technical technological tedious teen teenage teensy telegraphic telling telltale temporal
  temporary ten tenable tender tenebrous tensional tensionless tentative tenth tepid terrestrial terrible terrific
  terrified terrifying territorial terror-stricken terror-struck terse tested teutonic textured theatrical theistic
  thematic theological theoretical therapeutic thermal thermodynamic thermogravimetric thermometric thick
  thick-skulled thickened thickening thickspread thieving thin third third-dimensional thirsty thirteen thirteenth
  thirtieth thirty thoriated thorough thoroughgoing thoughtful thoughtless threadbare threatened threatening three
  three-dimensional three-way thrifty thrillful thrilling thriving throbbing thrombosed thronged thudding thundering
  thunderous thyroidal thyrotoxic tibetan tied tight tiled tilled tilted timbered timed timely timeworn timid
  tingling tiny tipped tipsy tired tireless tiresome tiring titanic titillating titled tittering toiling tokenish
  tolerant tonal toned tongued too-careful top-grade top-quality topical topnotch topographical topped topsy-turvy
  tormented torn torpid tortuous tortured torturing total totalistic totalitarian totemic tottering touching tough
  tousled toxic traceable traditional tragic tragicomic trained traitorous tranquil transcendental transcultural
  transformed transitional translucent transmissible transparent transpiring transplantable transverse trapped
  traveled treacherous treasured treated treble trembling tremendous triangular tribal trichrome tricolor
  trigger-happy trigonal trite triumphant trivial trophotropic tropical troubled troublesome truculent true trusted
  trustworthy truthful trying tubular tumultuous tuneful turbulent turkish turned tuxedoed tweedy twelfth twelve
  twentieth twenty twenty-eighth twenty-fifth twenty-first twenty-five twenty-four twenty-one twenty-six twenty-three
  twin twinkling twisted two two-way twofold twoscore typical typographic ubiquitous ugly ulcerated ultimate ultra
  ultramodern ultrasonic unabated unable unacceptable unaccompanied unaccountable unachievable unadjusted unaffected
  unafraid unalterable unambiguous unanimous unanswered unarmed unasked unassisted unasterisked unattached
  unattractive unauthentic unauthorized unavailable unavailing unavoidable unaware unbelievable unborn unbounded
  unbreakable unbroken unbuttoned uncanny uncaused uncertain uncertified unchangeable unchanged uncharged uncheckable
  unclaimed unclean unclouded uncombable uncomfortable uncommon uncompromising unconcerned unconditional
  unconquerable unconquered unconscious unconstitutional uncontrollable unconventional unconvincing uncooperative
  uncousinly uncritical undamaged undaunted undeclared undeniable undepicted under undercover underdeveloped
  undereducated underground underhanded underlying underprivileged undersea understandable understood underwater
  underway undesirable undeveloped undifferentiated undigested undiluted undiminished undisguised undisputed undone
  undrinkable undue uneasy uneconomical unemployed unending unenthusiastic unerring uneven unexpected unexplainable
  unexplained unexplored unfair unfaithful unfaltering unfamiliar unfastened unfavorable unfertile unfettered unfit
  unfitting unfixed unforeseen unforgettable unfortunate unfrosted unfrozen ungainly ungodly ungrateful unhappy
  unhealthy unheated unheeded unheeding unholy unhurried unhurt unified uniformed unilateral unimaginable
  unimaginative unimpaired unimpassioned unimpeachable unimportant unimposing unimpressed unimpressive unimproved
  uninitiated uninjectable unintelligent unintended uninterrupted uninvited uninvolved unique united univalent
  universal universalistic unjust unkind unknown unlawful unlike unlikely unlimited unlined unliterary unloaded
  unlocked unlovely unlucky unmalicious unmarried unmated unmeritorious unmistakable unmolested unmoved unnatural
  unnecessary unneeded unnoticed unnumbered unobtainable unoccupied unofficial unopposed unorthodox unpaid
  unpaintable unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasant unplowed unplumbed
  unpopular unprecedented unpredictable unpremeditated unprepared unpretentious unproblematic unprocurable
  unpromising unprotected unpublished unpunished unqualified unready unreal unrealistic unreasoning unrecognizable
  unrecognized unreconstructed unredeemed unreflective unregretting unrelated unreleased unreliable unremarkable
  unrequited unresponsive unrestricted unruly unsaid unsatisfactory unsaturated unscathed unscientific unscrupulous
  unseeing unseen unselfconscious unselfish unservile unsettled unshakable unsharpened unshaved unshaven unshielded
  unsigned unsloped unsmiling unsold unsolved unspeakable unspoken unstable unstained unstilted unstressed
  unstructured unstrung unsuccessful unsuitable unsuited unsung unsympathetic untellable untenable untested
  unthematic unthinking untold untouched untoward untraditional untrammeled untried untrue unused unusual unvarying
  unventilated unwanted unwarranted unwavering unwed unwelcome unwilling unwise unwitting unwomanly unworthy
  unwrinkled unwritten upbeat upcoming upland uplifted upper upper-level uppermost upraised upright upside-down urban
  urbanized urgent urinary usable useable used useful useless usual utilitarian utmost utopian vacant vacuolated
  vague vain valiant valid valuable valued valueless vanished variable variant varied variegated various varying
  vascular vast vehement veiled veined velvety venerable verbal veridical veritable vermilion vernal vertebral
  vertical vesicular veterinary viable vibrant vibrionic vicarious vicious victorian viennese vigorous vile
  villainous vindictive violent virile virtual virtuoso virulent visceral viscoelastic viselike visible visored
  visual vital vivacious vivid vocal vocalic vocational vociferous voiced void volatile voltaic volumetric voluminous
  voluntary voluptuous votive vulgar vulnerable vulpine wacky wailful wainscoted waiting wakeful walk-to walking
  walloping wan wandering war-ridden warlike warm warm-toned warmed warming warped wary washed wasted wasteful
  water-cooled waterproof watery wavy waxed waxen waxlike wayward weak weakened wealthy wearied wearisome weary
  wearying weather-beaten wedge-shaped wee weeping weighted weird welcoming well-balanced well-bound well-chosen
  well-defined well-educated well-fed well-informed well-kept well-known well-made well-meaning well-read
  well-rounded western wet wheezing whipping whiskered white white-collar whitewashed whole whole-souled wholesome
  wicked wide wide-cut wide-open wide-ranging wide-screen widespread widowed wifely wild wild-eyed willful willing
  wilsonian wily windblown winding windy winless winning wintry wired wiry wise withered withering witty wobbling
  wobbly woeful wolflike wonderful wonderworking wondrous wooded wooden woolen woolly workable working working-class
  workmanlike world-shaking world-shattering worldly worldwide worn worried worse worst worth worthless worthwhile
  worthy wounded woven wraithlike wrapped wrathful wrenching wretched writhed writhing written wrong wry yawning
  year-round yelled yellow yellow-brown yellow-green yielding yokel-like yonder young younger youngish youthful
  zodiacal
`
