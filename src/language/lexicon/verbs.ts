/** Base forms of verbs; `*` marks those that are as often nouns or adjectives. Grown by scripts/grow-lexicon.mjs; do not edit by hand. */
export const verbs = `
  aah abacinate abandon abase abash abate abbreviate abdicate abduce abduct aberrate abet abhor abide abjure
  ablactate ablate abnegate abolish abominate abound about-face abrade abrase abreact abridge abrogate abscise
  abscond absent* absolve absorb absquatulate abstain abstract abuse abut aby abye accede accelerate accentuate
  accept acclaim acclimate acclimatise acclimatize accommodate accompany accomplish accord accost accouter accoutre
  accredit accrete accrue acculturate accumulate accurse accuse accustom acerbate acetify acetylate acetylise
  acetylize ache achieve achromatise achromatize acid-wash acidify acidulate acknowledge acquaint acquiesce acquire
  acquit act* action* activate actualise actualize actuate acuminate adapt add addle address* adduce adhere adjoin
  adjourn adjudge adjudicate adjure adjust admeasure administer administrate admire admit admix admonish adolesce
  adopt adore adorn adsorb adulate adulterate adumbrate advance advect adventure* advertise advertize advise advocate
  aerate aerify aerosolise aerosolize aestivate affect affiance affirm affix afflict afford afforest affranchise
  affront* age* agenise agenize agglomerate agglutinate aggrade aggrandise aggrandize aggravate aggress aggrieve
  aggroup agitate agnise agnize agonise agonize agree aid* aim* air* air-condition air-cool air-drop air-freight
  air-fry air-ship air-slake airfreight airt alarm* alchemise alchemize alcoholise alcoholize alert alienate alight
  align aline alkalify alkalinise alkalinize alkalise alkalize allay allege allegorise allegorize alleviate
  alliterate allocate allot allow allude alphabetise alphabetize alter altercate alternate* aluminise aluminize
  amalgamate amass amaze amble ambulate ambush* ameliorate amend amerce americanise americanize ammoniate ammonify
  amortise amortize amount* amplify amputate amuse anaesthetise anaesthetize anagrammatise anagrammatize analogise
  analogize analyse analyze anastomose anathematise anathematize anathemise anathemize anatomise anatomize anchor*
  ancylose anele anesthetise anesthetize anger* angle* angle-park anglicise anglicize angulate animadvert animalise
  animalize animate animise animize ankylose anneal annihilate annotate announce annoy annul annunciate anodise
  anodize anoint answer* antagonise antagonize antecede antedate anthologise anthologize anthropomorphise
  anthropomorphize anticipate antiquate antisepticize aphorise aphorize apologise apologize apostatise apostatize
  apostrophise apostrophize apotheose apotheosise apotheosize appal appall appeal* appear appease append apperceive
  appertain applaud apply appoint apportion appose appraise appreciate apprehend apprentice* apprise apprize approach
  approbate appropriate* approve approximate arbitrate arborise arborize arch* archaise archaize argue argufy arise
  arm* aromatise aromatize arouse arraign arrange array* arrest arrive arrogate arterialise arterialize articulate
  ascend ascertain ascribe ask asperse asphyxiate aspire assail assassinate assault* assay* assemble assent* assert
  assess asseverate assibilate assign assimilate assist associate assoil assonate assort assuage assume assure
  astonish astound astringe astrogate atom-bomb atomise atomize atone attach attack attain attaint attemper attempt*
  attend attenuate attest attitudinise attitudinize attorn attract attribute attune audit* audition augment augur
  aurify auscultate auspicate authenticate authorise authorize autocorrect autofill automate automatise automatize
  autotomise autotomize avail avenge aver average* avert avianise avianize aviate avoid avouch avow avulse await
  awake* awaken award* awe* babble baby-sit babysit back* backbite backcross backdate backpedal backscatter backslap
  backslide backstitch backtrack backup* bacterise bacterize badger badmouth baffle bag* bait* bake balance* bald*
  balk balkanise balkanize ball* ballyrag bamboozle ban band* bandy bang* banish bank* bankrupt banter* baptise
  baptize bar* barbarise barbarize barbecue barde bare* bargain* barge* bark* barnstorm baronetise baronetize
  barricade* barricado base basify bask bastardise bastardize baste bat bate batfowl bathe batter* battle* bawl bay*
  bcc beam* bear beard* beat beatify beautify becalm bechance becharm beckon becloud become bed-hop bedamn bedaub
  bedaze bedazzle bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul
  befriend befuddle beg beget begild begin begrime begrudge beguile behave behead behold behoove behove bejewel
  belabor belabour belch* beleaguer belie believe belittle bellow belly-flop belly-land bellylaugh belong belt*
  bemire bemoan bemock bemuse bench* bend benday benefact beneficiate benefit* benficiate benight benumb beplaster
  bequeath berate bereave beseech beseem beset beshrew besiege besmear besmirch besot bespangle bespatter bespeak
  bespeckle bespot besprinkle bestialise bestialize bestir bestow bestrew bestride bet bethink betide betoken betray
  betroth bevel bewail beware bewhisker bewilder bewitch bewray bicker bid bide bifurcate bilk bill* billow bind
  biodegrade bird-nest birdie birdwatch birl birle bisect bite bituminise bituminize blab blacken blacklead
  blacklist* blame blanch blandish blanket* blare* blaspheme blast blat blate blaze* bleach* blear bleat bleed blench
  blend bless blight* blind* blindside blink blister blither bloat* block* bloody* bloom* blossom* bloviate blow*
  blow-dry blub blubber blue-pencil blunder* blunt* blur* blurt blush bluster* board* boast boat-race bob bode bodge
  body-surf bodypaint bog* bogey boggle boil bollix bollocks bolshevise bolshevize bolster bolt* bomb* bombilate
  bombinate bond* bonderise bonderize bonk boo book* bookmark* boom boomerang boost bootlick border* bore borrow
  botanise botanize botch* bother bottlefeed bounce bound* bourgeon bouse bow bowdlerise bowdlerize bowse box*
  boycott brabble brace brachiate brag braid* brainwash braise brand* brandish brandmark brattle brave* braze brazen*
  breach break break-dance breakfast* breastfeed breathalyse breathalyze breathe brecciate breed bribe* bridge*
  brief* brighten bring brisk* brisken bristle* broadcast* broaden broider broil bromate brominate brood* brook*
  browbeat brown* brown-nose bruise bruit brush* brutalise brutalize bubble* buck buckle* bud* budge budget* buff*
  buffer* buffet bug* build bulge* bulk* bull* bulldoze bulletin* bulletproof bullshit bullyrag bum* bumble bump
  bunch* bundle* bunker* burble burgeon burglarise burglarize burgle burn burrow* burst bury bushwhack busk bust
  bustle busy* butcher butt buttweld butylate buy buzz by-bid bypass ca-ca cachinnate cackel cackle cadge cajole
  calcify calcine calculate calibrate call calligraph callous* calm* calumniate calve camouflage camp* campaign*
  camphorate canalise canalize cancel cane* cannibalise cannibalize cannulate cannulise cannulize canonise canonize
  canoodle canter* cantillate canulate canvass cap* capacitate caper capitalise capitalize capitulate caponise
  caponize capsize capsulate capsulise capsulize captivate capture caracole caramelise caramelize carbonise carbonize
  carboxylate carburet carburise carburize care careen career* caress caricature carjack cark carnalise carnalize
  carnify carry cart* carve cascade case* caseate cash* cast castigate catabolise catabolize catalogue* catalyse
  catalyze catapult catch catechise catechize categorise categorize catenate catenulate cater cathect catheterise
  catheterize catholicise catholicize caucus cause cauterise cauterize caution* cavort caw cc* cease cede celebrate
  cement* cense center* centralise centralize centrifugate centrifuge cerebrate certify chafe chaff chaffer
  chain-smoke challenge chamber* champion* chance* chandelle change* channel* channel-surf channelise channelize
  chant characterise characterize charcoal* charge* charm* chart* charter* chase chasten chastise chat chatter
  cheapen cheat check checkrow cheer* cheerlead chemisorb cherish chevvy chevy chew chicken-fight chickenfight chide
  child-proof childproof chill* chin* chip* chirk chiromance chirp chirr chitter chivvy chivy chlorinate choke
  chondrify choose chop choreograph chortle chorus* chouse christen christianise christianize chromium-plate
  chronicle chronologise chronologize chuck chuckle chuff chug churn churr cicatrise cicatrize cinematise cinematize
  cipher* circle* circularise circularize circulate circumambulate circumcise circumfuse circumnavigate circumscribe
  circumstantiate circumvallate circumvent circumvolute circumvolve cite citify citrate civilise civilize claim*
  clamber clamor* clamp clang clank clap clapperclaw clarify clash* clasp class* classicise classicize classify
  clatter* claver claw* clean cleanse clear* clear-cut* cleave clench click climax* climb clinch cling clink clip*
  clitter clobber clock* clog clomp close clot* clothe cloud* cloy cluck* cluster* clutch co-author co-educate
  co-occur co-opt co-sign co-vary coach* coact coagulate coalesce coapt coarsen coast* coat* coax cocainise cocainize
  cock coconspire coddle codify coeducate coerce coexist coggle cogitate cognise cognize cohabit cohere coiffe coil
  coin* coincide coinsure cold-cream cold-shoulder coldcock coldwork collaborate collapse collar* collate
  collateralize collect collectivise collectivize collide colligate collimate collocate collogue collude colly
  colonise colonize colorise colorize colourise colourize comb* combat* combine combust come comfort* command*
  commandeer commemorate commence commend comment* commentate commercialise commercialize comminate commingle
  comminute commiserate commission* commit commix commove communalise communalize commune* communicate communise
  communize commutate commute compare comparison-shop compart compartmentalise compartmentalize compassionate compel
  compensate compete compile complain complect complement* complete* complexify complicate compliment* complot comply
  comport compose compound comprehend compress comprise compromise* compute computerise computerize con* concatenate
  conceal concede conceive concenter concentrate concentre conceptualise conceptualize concern concertise concertize
  conciliate conclude concoct concretise concretize concur concuss condemn condense condescend condition* condole
  condone conduce conduct confabulate confer confess confide configure confine confirm confiscate conflagrate
  conflate conflict* conform confound confront confuse confute congeal congest conglobate conglobe conglutinate
  congratulate congregate conjecture* conjoin conjugate* conjure conn connect connive connote conquer conscript
  consecrate consent* consider consign consist consociate console consolidate consonate consort conspire constellate
  consternate constipate constitute constitutionalise constitutionalize constrain constrict constringe construct
  construe consubstantiate consult consume consummate contact* contain containerise containerize contaminate contemn
  contemplate contemporise contemporize contend content* contest* continue contort contract* contradict
  contradistinguish contraindicate contrast* contravene contribute contrive control* controvert contuse convalesce
  convect convene conventionalise conventionalize converge converse convert convey convict convince convoke convolute
  convolve convulse cooccur cook cool* cooperate coordinate cope copolymerise copolymerize copper-bottom copulate
  copy* copy-paste copyedit copyread coquet core* corner* coronate corrade corral* correct correlate correspond
  corroborate corrode corrugate corrupt* coruscate cosign cosponsor cosset cost* costume* couch* cough counsel* count
  counter* counter-drill counteract counterattack* counterbalance* counterchallenge counterchange counterpoint*
  counterpose counterstrike countervail couple* courier* court* cover covet cower cozen crack crackle cradle* cram
  cranch crane crash* crash-dive craunch crave crawl creak crease create credit* creep cremate crenelate crenellate
  creolize crepitate criminalise criminalize criminate cringe cripple crispen crisscross criticise criticize croak
  crochet cronk croon crop* cross cross-check cross-dress cross-fertilise cross-fertilize cross-file cross-pollinate
  cross-refer crossruff crouch crow crowd* crown* crucify cruise crumble crump crumple crunch* crush cry crystalise
  crystalize crystallise crystallize cube* cuddle culminate cultivate cumber cumulate cup* curb* curdle cure* curl
  curse curtail curve* cushion cuss* custom-make customise customize cut cut-and-paste cutinize cybernate cycle* dab
  dabble daisy-chain dally dam* damage* damn* dampen dance dandify dandle dangle dare darken darn dart dash date*
  date-mark datemark daunt dawdle dawn* daydream dazzle de-access de-aerate de-emphasise de-emphasize de-energise
  de-energize de-escalate de-ice de-iodinate de-ionate deaccession deactivate deaden deaerate deafen deal deaminate
  deaminize deauthorize debar debark debase debate* debilitate debone debouch debrief debug debunk debut*
  decaffeinate decalcify decamp decant decapitate decarbonate decarbonise decarbonize decarboxylate decarburise
  decarburize decay* deceive decelerate decentralise decentralize decerebrate decertify dechlorinate decide
  decimalise decimalize decimate decipher declaim declare declassify declaw decline declutch decoct decode decoke
  decollate decolonise decolonize decolor decolorise decolorize decolour decolourise decolourize decommission
  decompose decompress deconcentrate deconsecrate deconstruct decontaminate decontrol decorate decorticate decouple
  decrease decree* decrepitate decriminalise decriminalize decry decrypt decussate dedicate dedifferentiate deduce
  deduct deem deep-dye deep-fry deep-six deepen deface defalcate defame defang defat default* defeat* defecate
  defeminise defeminize defend defenestrate defer defervesce defibrillate defibrinate define deflagrate deflate
  deflect deflower defog defoliate deforest deform defraud defray defrock defrost defuse defy degas degauss deglaze
  deglycerolise deglycerolize degrade degrease degust dehisce dehorn dehumanise dehumanize dehumidify dehydrate
  dehydrogenate deice deify deign deionize deject delay delegate delete deliberate* delight* delimit delimitate
  delineate deliquesce delist deliver delocalize delouse delude delve demagnetise demagnetize demand demarcate
  demasculinise demasculinize dematerialise dematerialize demean demilitarise demilitarize demineralise demineralize
  demist demob demobilise demobilize democratise democratize demodulate demolish demonetise demonetize demonise
  demonize demonstrate demoralise demoralize demote demulsify demur demyelinate demystify demythologise demythologize
  denationalise denationalize denaturalise denaturalize denature denazify denigrate denitrify denominate denote
  denounce dent denudate denude deny deodorise deodorize deodourise deoxidise deoxidize deoxygenate depart depend
  depersonalise depersonalize depict depilate deplane deplete deplore deploy deplumate deplume depolarise depolarize
  depone depopulate deport depose deposit deprave deprecate depreciate depress depressurise depressurize deprive
  depute deputise deputize deracinate derail derange derate derecognise derecognize deregulate derequisition
  derestrict deride derive derogate desacralize desalinate desalinise desalinize desalt descale descend describe
  descry desecrate desegregate desensitise desensitize desert deserve desex desexualise desexualize desiccate design
  designate desire* desist desolate* desorb despair* despatch despise despoil despond desquamate destabilise
  destabilize destain destalinise destalinize destine destress destroy destruct desulfurize desulphurize
  desynchronise desynchronize detach detail* detain detect deter deterge deteriorate determine detest dethaw dethrone
  detick detonate detoxicate detoxify detract detrain detransitivise detransitivize detribalise detribalize detusk
  devaluate devalue devastate devein develop deviate devilise devilize devise devitalise devitalize devitrify devoice
  devolve devote devour diabolise diabolize diagnose diagonalise diagonalize diagram* dial dialyse dialyze diazotize
  dichotomise dichotomize dicker dictate didder diddle die differ differentiate diffract diffuse dig digest
  digitalise digitalize digitise digitize dignify digress dilapidate dilate dilly-dally dillydally dilute dim*
  diminish din* dine dingdong dip diphthongise diphthongize direct dirty* disable disabuse disaccord disaffect
  disafforest disagree disallow disambiguate disappear disappoint disapprove disarm disarrange disarticulate
  disassemble disassociate disavow disband disbar disbelieve disbud disburden disburse disc-jockey discard discase
  discern discerp discharge* discipline* disclaim disclose discolor discolorise discolorize discolour discolourise
  discombobulate discomfit discommode discompose disconcert disconnect discontinue discount discountenance discourage
  discover discredit* discriminate discuss disdain* disembark disembarrass disembody disembowel disembroil disenable
  disenchant disencumber disenfranchise disengage disentangle disestablish disfigure disforest disfranchise disgorge
  disgrace* disgruntle disguise* disgust* disharmonize dishearten dishevel dishonor dishonour disincarnate disincline
  disinfect disinfest disinherit disintegrate disinter disinvest disinvolve disjoin disjoint disk* disk-jockey
  dislike dislocate dislodge dismantle dismember dismiss dismount disobey disoblige disorganise disorganize disorient
  disorientate disown disparage dispatch* dispel dispense disperse dispirit displace display displease displume
  disport dispose dispossess dispread disprove dispute* disqualify disregard disrobe disrupt diss dissatisfy dissect
  dissemble disseminate dissent* dissertate dissever dissimilate dissimulate dissipate dissociate dissolve dissonate
  dissuade distend distil distill distinguish distort distract distrain distribute distrust disturb disunify disunite
  divagate divaricate dive* dive-bomb diverge diversify divert divest divide divorce* divulge dizen dizzy* dock*
  docket doctor* dodge doff dog* dogmatise dogmatize domesticate domesticise domesticize domiciliate dominate
  domineer don donate doom dose* doss dot* dote double* double-book double-charge double-check double-date
  double-glaze double-park double-space double-team doubt* douse dovetail downgrade download downplay downsize doze
  draft drag draggle drain dramatise dramatize drape draw drawl* dread dream* drench dress* dribble drift drill
  drink* drip drip-dry drive droop drop drop-kick dropforge drown drowse drub drug* drum* dry dry-dock dry-nurse
  dry-rot dry-wall dub duck dulcify dulcorate dull* dumbfound dump dunk dupe duplicate dust* dwarf dwell dwindle dye
  dynamise dynamite* dynamize e-mail* earn ease eat eavesdrop ebb ebonise ebonize echo* eclipse* economise economize
  eddy edge* edify edit editorialise editorialize educate educe edulcorate eff efface effect* effectuate effeminise
  effeminize effervesce effloresce effuse egest egotrip ejaculate eject elaborate* elapse elate elbow* elect
  electioneer electrify electrocute elegise elegize elevate elicit elide eliminate elocute elongate elope elucidate
  elude elute emaciate email* emanate emancipate emasculate embalm embank embark embarrass embattle embed embellish
  embezzle embitter emblazon embody embolden emboss embower embrace embrangle embrittle embrocate embroider embroil
  embrown emend emerge emigrate emit emote empale empanel empathise empathize emphasise emphasize emplace emplane
  employ empower empty* empurple emulate emulsify enable enact enamel* enamor enamour encamp encapsulate encase
  enchain enchant encipher encircle enclose enclothe encode encompass encounter encourage encrimson encroach encrust
  encrypt encumber end* endanger endear endeavor* endorse endow endue endure energise energize enervate enfeeble
  enfeoff enfold enforce enfranchise engage engender engild englut engorge engraft engrave engross engulf enhance
  enjoin enjoy enkindle enlace enlarge enlighten enlist enliven enmesh ennoble enounce enplane enquire enrage
  enrapture enrich enrobe enrol enroll ensconce enshrine enshroud ensile ensky enslave ensnare ensnarl ensue ensure
  entail entangle enter entertain enthral enthrall enthrone enthuse entice entitle entomb entrain entrap entreat
  entrench entrust entwine enucleate enumerate enunciate envelop envenom environ envisage envision envy enwrap
  epilate epitomise epitomize equal* equalise equalize equate equilibrate equilibrise equilibrize equip equivocate
  eradicate erase erect erode eroticize err eruct erupt escalate escape eschew escort espouse espy essay* establish
  esteem* esterify estimate estivate estrange etch eternalise eternalize eternise eternize etherealize etherialise
  etherify etherise etherize etiolate etymologise etymologize eulogise eulogize euphemise euphemize europeanise
  europeanize evacuate evade evaluate evanesce evangelise evangelize evaporate eventuate evict evidence* evince
  eviscerate evoke evolve exacerbate exact* exaggerate exalt examine exasperate excavate exceed excel except
  exchange* excise excite exclaim exclude excogitate excommunicate excoriate excrete excruciate exculpate excuse*
  execrate execute exemplify exempt* exenterate exercise* exert exfiltrate exfoliate exhale exhaust exhibit
  exhilarate exhort exhume exile exist exonerate exorcise exorcize expand expatiate expect expectorate expedite expel
  expend experience* experiment* expiate expire explain explicate explode exploit explore export expose exposit
  expostulate expound express express-mail expropriate expunge expurgate exsert exsiccate extemporise extemporize
  extend extenuate exteriorise exteriorize exterminate externalise externalize extinguish extirpate extol extort
  extract extradite extrapolate extravasate extricate extrude exuberate exude exult exuviate fabricate face*
  face-harden face-lift facilitate factor* factorise factorize factory-reset fade fail faint* fair* fake* fall
  falsify falter familiarise familiarize famish fan* fancify fancy fantasise fantasize fare* farm* fascinate fashion*
  fasten father* fathom fatten fault* favor* fax* faze fear* feast* feather* feature* fecundate federalise federalize
  federate fee-tail feed feel feign feint felicitate fell fellate feminise feminize fence* fend ferry fertilise
  fertilize festinate fetch fete fetishize feudalize fibrillate fictionalise fictionalize fidget field* field-test
  fight figure* filch filiate fill film* film-make filter finagle finalise finalize finance find fine-tune finedraw
  finger* finger-paint finger-spell fingerspell finish fire* fireproof fish* fishtail fistfight* fit fix fixate
  fizzle flabbergast flag* flail* flake flambe flank flap flare* flash* flash-freeze flat-hat flatten flatter flaunt
  flay fledge flee flense flex flick flicker flim-flam flinch fling flip flirt flit flitter float flocculate flock*
  flog flood* flop flounce flounder flourish flout flow* flower* flub fluctuate flummox flump fluoresce fluoridate
  fluoridise fluoridize flurry* flush fluster flutter fly fly-fish flyfish foam* focalise focalize focus* foil* foist
  fold* foliate follow foment fondle fool* foolproof* footle footslog forbid force* force-feed force-land forebode
  forecast foreclose foredate foredoom forefend foregather forego foreknow foreordain foresee foreshadow foreshorten
  foreshow forestall foreswear foretell forewarn forfeit forfend forgather forge forget forgive forgo form* formalise
  formalize format* formicate formularise formularize formulate fornicate forsake forswear fortify forward* fossilise
  fossilize foster foul* found fractionate fracture fragmentise fragmentize frame* frap fraternise fraternize free*
  free-associate free-base freeload freeze freeze-dry french-fry frenchify frequent* freshen fress fret frighten
  frivol frizzle frogmarch frolic* front* frost* frown fructify frustrate fry fuel* fulfil fulfill fullback*
  fulminate fumble fume fumigate function* fund-raise fundraise funnel* furbish furcate furl furlough* furnish
  furrow* further fuse fuss fustigate gabble gag* gain gainsay gallivant gallop galumph galvanise galvanize gamble
  gang-rape gape garage* garble garden* garland garner garrison* gas* gash gasify gasp gate-crash gather gauge gawk
  gawp gaze gazump gear gelatinise gelatinize geld general* generalise generalize generate gentle* gentrify genuflect
  germinate gestate gesticulate gesture* get geyser ghettoise ghettoize ghost* ghostwrite gift* gift-wrap giggle gild
  gird give glaciate gladden glamorise glamorize glamourise glamourize glance* glare* glaze gleam* glean glide
  glide-bomb glimpse* glint glisten glitter gloat globalise globalize globe-trot glom glorify glory* glow* glower
  glue glug glut gluttonise gluttonize glycerolise glycerolize gnash gnaw go goad gobble goggle gold-plate goldplate
  goof goof-proof goofproof google* gore gorge gormandise gormandize gouge gourmandize govern grab grace* gradate
  grade* graduate grant granulate graph* grapple grasp grass* gratify gravitate graze grease* greet grieve grill*
  grimace grin grind grip groak groan grok groom grope ground* group* grovel grow growl grumble grunt grunt-hoot
  gruntle guarantee guard* guess guggle guide gull gulp gush guttle guzzle gybe gyrate habilitate habituate hack*
  haemagglutinate haggle hail hallow hallucinate halt halve hammer* hamper hand* hand-build hand-dye hand-pick
  hand-wash handbuild handcolor handcolour handicap* handle handwash handwrite hang hanker happen harangue harass
  harbor* harden hark harken harm* harmonise harmonize harness* harp* harrow harry harshen harvest* hasten hat* hatch
  hate haul haunt hawk* hazard* head* headbutt headline* headquarter heal heap* hear hearken hearten heat* heave
  hedge* hedgehop heed heft heighten heist help hemagglutinate hen-peck herald herd* hero-worship hesitate heterodyne
  hew hibachi hibernate hide hie higgle high-tail highlight hightail hijack hike* hinder hint hire hiss hit hitch
  hitchhike hobble hobnob hock hog hog-tie hoist hold holler home-school homogenise homogenize homologise homologize
  honeymoon* honor honour* hoodwink hook hoot hop hop-skip hope hopple hornswoggle horrify horripilate horse-race
  horse-trade hospitalise hospitalize hot-dog hot-wire hot-work house-train housebreak houseclean housekeep hover
  howl* huckster* huddle hug hulk* hum humanise humanize humble* humidify humify humiliate humor* hunch* hunker hunt
  hurdle hurl hurry hurt hurtle hush hustle hybridise hybridize hydrogen-bomb hydrogenate hydrolise hydrolize
  hydrolyse hydrolyze hygienise hygienize hyperbolise hyperbolize hyperextend hyperventilate hyphenate hypnotise
  hypnotize hypophysectomise hypophysectomize hypostatise hypostatize hypothecate hypothesise hypothesize idealise
  idealize ideate identify idle* idolise idolize ignite ignore ill-treat ill-use illegalise illegalize illume
  illuminate illumine illustrate imagine imbed imbibe imbricate imbrue imbue imitate immaterialise immaterialize
  immerse immigrate immingle immix immobilise immobilize immolate immortalise immortalize immunise immunize immure
  impair impale impanel impart impeach impede impel impend imperil impersonate impinge implant implement implicate
  implode implore imply import* importune impose impound impoverish imprecate impregnate impress imprint imprison
  improve improvise improvize impugn impulse-buy impute inactivate inaugurate incandesce incapacitate incarcerate
  incarnadine incarnate incase inch* incinerate incise incite incline inclose include incommode inconvenience*
  incorporate increase incriminate incrust incubate inculcate inculpate incur incurvate indemnify index* indicate
  indict indispose indite individualise individualize individuate indoctrinate indorse induce induct indue indulge
  indurate industrialise industrialize indwell infatuate infect infer infest infiltrate inflame inflate inflect
  inflict influence* inform infract infringe infuriate infuscate infuse ingeminate ingest ingraft ingrain ingratiate
  ingurgitate inhabit inhale inhere inherit inhibit inhume initialise initialize initiate inject injure inlay inmarry
  innervate innovate inoculate inosculate inquire inscribe inseminate insert insinuate insist insolate inspan inspect
  inspire inspirit inspissate instal install instantiate instigate instil instill institute institutionalise
  institutionalize instruct instrumentate insufflate insulate insult* insure integrate intend intensify inter
  interact interbreed intercalate intercede intercept intercommunicate interconnect interdepend interest* interfere
  interiorise interiorize interject interlace interlard interleave interlink interlock interlope intermarry
  intermingle intermit intermix internalise internalize internationalise internationalize interpellate interpenetrate
  interpolate interpose interpret interrelate interrogate interrupt intersect intersperse interstratify intertwine
  intervene interview* interweave intimate* intimidate intonate intone intoxicate intransitivise intransitivize
  intrench intrigue* introduce intromit introspect intrude intrust intubate intuit intumesce intussuscept inunct
  inundate inure invade invaginate invalidate inveigh inveigle invent invert invest investigate invigilate invigorate
  invite invoice* invoke involve inweave iodinate iodise iodize ionate ionise ionize iridesce irk iron* irradiate
  irrigate irritate irrupt islamise islamize isolate isomerise isomerize issue italicise italicize itch itemise
  itemize iterate itinerate jab* jabber jacket* jactitate jail* jailbreak* jam* jampack jangle jar* jaw* jaywalk jeer
  jell jellify jeopardise jeopardize jerk jest* jet* jettison jig jilt jimmy jingle jingle-jangle jive jockey* jog
  joggle join joke* jollify jolt* josh jostle journey* jubilate judder judge jumble* jump junk* junketeer justify
  juxtapose keep keratinise keratinize key* keynote* kibbitz kibitz kibosh kick kick-start kid* kidnap kill kindle
  kiss knap knead kneel knit knock knot* know label labialise labialize labor* lace lacerate lack* lade laden* lag
  laicise laicize lallygag lam lambast lambaste lament laminate lampoon land* languish lap* lapidate lapidify lapse*
  larn larrup lash latch lateralize latinise latinize laud laugh launch launder lave lavish lay layer* laze lead
  league* leak* lean leap learn lease* leave lecture* leer legalise legalize legislate legitimate* legitimatise
  legitimatize legitimise legitimize lend lengthen lenify lessen let level* levitate levy lexicalise lexicalize
  liaise liberalise liberalize liberate librate license* lick lie lifehack lift ligate light* lighten lignify like
  liken limit* limn limp line* linearise linearize linger link lionise lionize lip-read lip-sync lip-synch lipread
  liquefy liquidate liquidise liquidize liquify list* listen literalise literalize litigate litter* live liven load*
  loaf* loan* loathe lob lobby* localise localize locate lock locomote lodge log* log-in login logout logroll loiter
  loll lollop lollygag long* look loom loop loose* loosen loot* lop lope lose louden lounge lour love lowball lower
  lubricate lucubrate lug lull* lumber* luminesce lump* lunch* lunge lurch lure lurk lustrate luxate luxuriate lynch
  lyophilise lyophilize lysogenize macadamise macadamize macerate machicolate machinate machine-wash maculate madden
  madrigal magnetise magnetize magnify mail maim mainline maintain major* make maledict malign* malinger malnourish
  maltreat malversate man* manage mandate* manducate maneuver* manhandle manifest manipulate manoeuver manufacture
  manumit map* mar marbleise marbleize march* marginalise marginalize marinate mark market* maroon marry marshal*
  martyrise martyrize marvel masculinise masculinize mash mask* masquerade mass* mass-produce massacre massage
  master* mastermind masticate masturbate match mate* materialise materialize matriculate matt-up matter* maturate
  mature* maunder maximise maximize mean meander measure mechanise mechanize meddle mediate medicate meditate meet
  melanise melanize meliorate mellow melodise melodize melt memorialise memorialize memorise memorize menace* mend
  menstruate mensurate mention mercerise mercerize merchandise* merge merit* mesh mesmerise mesmerize message*
  metabolise metabolize metalize metallize metamorphose metastasise metastasize meter* metricate metricise metricize
  metrify mew mewl micro-cook microcopy micturate migrate militarise militarize militate mill* mince mind* mine*
  mineralize mingle miniate miniaturise miniaturize minify minimise minimize minister* mirror* misaddress misadvise
  misalign misally misapply misapprehend misappropriate misbehave misbelieve miscalculate miscall miscarry miscast
  miscegenate misconceive misconstrue miscreate misdate misdeliver misdemean misdial misdirect misdo misenter
  misestimate misfile misfire misfunction misgauge misgive misgovern misguide mishandle mishear misidentify misinform
  misinterpret misjudge miskey mislabel mislay mislead mismanage mismarry mismate misname misperceive misplace
  mispronounce misquote misread misremember misrepresent misroute miss misspeak misspell misspend misstate mist*
  mistake* mistime mistranslate mistreat mistrust mistype misunderstand misuse miter mitigate mix moan mobilise
  mobilize mock model* moderate* modernise modernize modify modulate moil moisten moisturise moisturize mold molder
  molest mollify monetise monetize mongrelise mongrelize monish monitor monologuise monologuize monopolise monopolize
  monumentalise monumentalize moo mop moralise moralize morph mortar* mortify mosey mosh mother* mothproof motion*
  motivate motor* motorise motorize mottle mould moulder mount mourn mouth* move mow muck muckrake mud-wrestle muddy*
  mudwrestle muffle mull multiply mumble mummify murder* murmur muse mussitate muster mutate mutilate mutter mystify
  mythicise mythicize mythologise mythologize nab nag nail name* namedrop narcotise narcotize narrate narrow* nasale
  nasalise nasalize nationalise nationalize natter naturalise naturalize nauseate navigate nazify neaten necessitate
  necrose need needle* negate neglect negociate negotiate nest* nestle net* netmail nett neutralise neutralize
  nickname* nictate nictitate niggle nip nitpick nitrify nitrogenise nitrogenize nobble nock nod nominate nonplus
  normalise normalize nose* notarise notarize notate notch note notice notify nourish novate novelise novelize
  nucleate nudge nullify numb* number* numerate nurse* nurture nutate nutrify nuzzle obey obfuscate object* objectify
  objurgate obligate oblige obliterate obnubilate obscure observe obsess obsolesce obstinate obstipate obstruct
  obtain obtrude obtund obturate obviate occasion* occidentalise occidentalize occlude occupy occur odorize odourise
  offboard offend offer officer* officialise officialize officiate offload offsaddle offset ogle oil* omit onboard
  ooh opacify opalesce opalise opalize open operate opine oppose oppress oppugn opsonize opt optimise optimize orate
  orbit* orchestrate ordain order* organise organize orient orientalise orientalize orientate originate ornament*
  oscillate osculate ossify ostentate ostracise ostracize oust out-herod outbalance outbid outbrave outcall outclass
  outdistance outdo outdraw outface outfight outflank outfox outgeneral outgrow outguess outlast outlaw outline
  outlive outmaneuver outmanoeuvre outmarch outmatch outmode outnumber outpace outperform outplay outpoint output*
  outrage* outrange outrank outride outrival outroar outrun outsail outscore outsell outshine outshout outsmart
  outsource outspan outstare outstay outstrip outvie outvote outwear outweigh outwit ovenbake over-correct
  over-refine overachieve overact overarch overawe overbalance overbear overboil overbook overburden overcapitalise
  overcapitalize overcharge* overclothe overcloud overcome overcompensate overcook overcrop overcrowd overcultivate
  overdo overdose overdramatise overdramatize overdraw overdress overdrive overeat overemphasise overemphasize
  overestimate overexert overexploit overexpose overextend overfatigue overfeed overfill overflow overfly
  overgeneralise overgeneralize overgorge overgrow overhaul overhear overheat overindulge overjoy overlap overlay
  overleap overlie overload overlook overmaster overpay overplay overpopulate overpower overpraise overprice
  overproduce overprotect overrate overreach overreact overrefine override overrule overrun oversee oversew
  overshadow overshoot oversimplify oversleep overspecialise overspecialize overspend overspread overstate overstay
  overstep overstock overstrain overstress overstretch overstuff overtake overtax overthrow overtighten overtire
  overtop overtrump overturn overvalue overweary overwhelm overwinter overwork overwrite ovulate owe own* oxidate
  oxidise oxidize oxygenate oxygenise oxygenize ozonise ozonize pace* pacify pack package* pad* paddle padlock*
  paganise paganize paginate pain* paint pair* palatalise palatalize pale* pall palliate palm* palpate palpebrate
  palpitate palter pamper pan* pan-broil pan-fry panel* panic* pant pant-hoot pantomime* parade* parallel*
  parallel-park parallelize paralyse paralyze paraphrase* parboil parch pardon pare park* parlay parody* parrot*
  parry parse part* partake parti-color participate particularise particularize partner* pass paste* pasteurise
  pasteurize pat patch* patent* patinate patinise patinize patrol* patronise patronize pattern* pattern-bomb
  pauperise pauperize pause paw* pay peak* peck peculate peddle pee-pee peel peep peer pelt pen* penalise penalize
  penetrate penny-pinch pepper peptise peptize perambulate perceive perch percuss peregrinate perennate perfect*
  perforate perform perfuse perish perjure permeate permit permute perorate perpetrate perpetuate perplex persecute
  perseverate persevere persist personalise personalize personate personify perspire persuade pertain perturb peruse
  pervade pervaporate pester pet* petition* petrify pettifog philander philosophise philosophize phlebotomise
  phlebotomize phonate phone* phosphoresce photograph* photosensitise photosensitize phrase* pick picket* picnic*
  piece* piece-dye pierce pile* pilfer pillory pilot* pin pinch ping pinkify pinpoint* pioneer* pipe* pipe-clay piss
  pistol-whip pit* pitch* pity* pivot placate place* place-kick plagiarise plagiarize plague plan* plane* plank*
  plant* plaster* plasticise plasticize plastinate plat platinize platitudinize play playact plea-bargain pleach
  plead please pledge plicate plod plot* plow pluck plug* plumb plummet plunder* plunge plunk pluralise pluralize ply
  poach pocket* podcast poetise poetize point* poise poison* poke polarise polarize pole* polemicise polemicize
  polemise polemize police* polish politicise politicize politick poll* pollenate pollinate pollute polychromise
  polychromize polymerise polymerize pommel ponder pooch pooh-pooh pool* pop popularise popularize populate
  porcelainize pore* portend portray pose position* possess post* postdate postpone postpose postulate pot*
  potentiate potter* pounce pound* pour powderise powderize power* power-cycle power-dive powerwash practice*
  practise praise prance prattle pray preach preachify prearrange preassemble precede precess precipitate preclude
  preconceive precondition precook predate predecease predestinate predestine predetermine predict predigest
  predispose predominate preempt preen preexist prefabricate preface* prefer prefigure preform preheat prehend
  preisolate prejudge premeditate preoccupy preordain preorder prepare prepay preponderate prepone prepose prepossess
  prerecord presage prescribe present preserve preside press pressure* pressure-cook pressure-wash pressurise
  pressurize presume presuppose pretend pretermit prettify prevail prevaricate prevent previse prey* price* prick
  pride* prim prime* primp prink print prioritise prioritize prise privatise privatize prize* probe proceed process*
  proclaim procrastinate procreate procure prod produce profane* profess professionalise professionalize proffer
  profit* prognosticate program* progress* prohibit project* proliferate prologise prologize prologuize prolong
  promise promote prompt promulgate pronate pronk pronounce proofread prop* propagandise propagandize propagate
  propel prophesy propitiate propose proposition* propound prorate prorogue proscribe prosecute proselytise
  proselytize prosper prostrate protect protest* protract protrude protuberate prove provide provision* provoke prowl
  pry psychoanalyse psychoanalyze ptyalise ptyalize pub-crawl publicise publicize publish pucker puff pule pull
  pullulate pulsate pulse* pulverise pulverize pummel pump punch punctuate puncture punish punt pupate purchase purge
  purify purl purloin purport purpurate purse* pursue purvey push pussyfoot put putrefy putt puzzle pyramid quack*
  quadruple quail quake* qualify quantify quantise quantize quarrel quash quell quench query question* quetch queue*
  quick-freeze quicken quickstep quiesce quiet* quieten quip quirk* quit quiver quote race* rack* radiate radicalize
  radio* radiolocate rage* raid* rail* rain* raise rake rally ram ramble ramify randomise randomize range* rank*
  rankle ransack rap rape rarefy rarify rase rasterize rate* ratify ratiocinate rationalise rationalize rattle ravish
  raze re-address re-afforest re-argue re-arm re-assume re-create re-emerge re-emphasise re-emphasize re-enter
  re-equip re-examine re-explain re-explore re-incorporate re-introduce re-send re-start re-submit reabsorb reach
  react reactivate read readapt readjust readmit ready* reaffirm realign realine realise realize reallocate reallot
  reanimate reap reappear reapportion reappraise rear* rear-end rearm rearrange reason* reassail reassemble reassert
  reassess reassign reassure reattribute reave reawaken rebel* rebind rebook reboot rebound rebuff rebuild rebuke
  rebury rebut recalcitrate recalculate recall recant recapitulate recapture recast recede receive recess recharge
  recheck recidivate reciprocate recite reckon reclaim reclassify recline recode recognise recognize recoil recollect
  recombine recommence recommend recommit reconcile recondition reconfirm reconnect reconnoiter reconnoitre reconquer
  reconsecrate reconsider reconstitute reconstruct reconvene reconvert reconvict recopy record* recount recoup
  recover recreate recriminate recrudesce recruit rectify recumb recuperate recur recurve recuse recycle red-eye
  red-ink redden rede redecorate rededicate redeem redefine redeploy redeposit redesign redetermine redevelop
  redirect rediscover redispose redistribute redline redo redouble redound redress* reduce reduplicate reecho reek
  reel* reelect reenact reenforce reestablish reevaluate reexamine reface refactor refashion refer refill refinance
  refine refinish reflate reflect reflectorise reflectorize refloat refocus reforest reforge reform* reformat
  reformulate refract refracture refrain* refresh refreshen refrigerate refuel refund* refurbish refurnish refuse
  refute regain regale regard regenerate regift regiment* register regorge regret regroup regrow regularise
  regularize regulate regurgitate rehabilitate reharmonise reharmonize rehash rehear rehearse reheat reheel rehouse
  reify reign reignite reimburse reimpose rein* reincarnate reinforce reinstall reinstate reinsure reintegrate
  reinterpret reintroduce reinvent reinvigorate reissue* reiterate reject rejig rejoice rejoin rejuvenate rekindle
  relace relate relativise relativize relaunch relax relay relearn release relegate relent relieve reline relinquish
  relish* relive reload relocate rely relyric remain remake remand remark* remarry remediate remedy* remember
  remilitarise remilitarize remind reminisce remit remodel remold remonstrate remould remount remove remunerate
  rename rend render render-set renegociate renegotiate renew renormalise renormalize renounce renovate rent* reopen
  reorder reorganise reorganize reorient reorientate repaint repair repay repeal repeat repel repent repercuss
  rephrase repine replace replant replenish replete replicate reply repoint report repose* reposit repossess repot
  reprehend represent repress reprimand reprint* reprise reprize reproach* reprobate* reprocess reproduce reprogram
  reprove republish repudiate repugn repulse repute request* require requisition requite reread reroute rerun rescale
  rescan reschedule rescind rescue reseal research* reseat resect reseed resell resemble resend resent reserve reset
  resettle resew reshape reship reshoot reside resift resign resile resinate resist resize resmudge resole resolve
  resonate resorb resort resound respect* respire resplend respond rest* restart restate restitute restock restore
  restrain restrengthen restrict restructure resublime resubmit resubscribe result* resume resurface resurge
  resurrect resuscitate resuspend resync ret retail* retain retaliate retard retch retell rethink retick reticulate*
  retie retire retool retort retouch retrace retract retrain retranslate retransmit retreat retrench retrieve
  retroflex retrograde retrogress retrovert retry return retype reunify reunite reupload reuse rev revalue revamp
  reveal revel revenge* reverberate revere reverence reverse revert revet review revile revise revisit revitalise
  revitalize revive revivify revoke* revolutionise revolutionize revolve reward* rewind rewire reword rework rewrite
  rhapsodise rhapsodize rhyme* ricochet rid riddle ride ridicule* riffle rifle* rig* rigidify rile rim* ring rinse
  rip ripen ripple* rise risk ritualise ritualize rival rive rivet roam roar roast rob robe* rock* roil roister
  roleplay roll rollback* rollick romanise romanize romanticise romanticize romp roof* roost root* rootle rot* rotate
  rough* rough-dry rough-hew rough-house rough-sand roughen roughhouse round* rouse rout rove row* rub rubberise
  rubberize rubberstamp rubify rubricate ruckle ruffle ruggedise ruggedize ruin* rule* rumble* ruminate rummage
  rumor* rumple run rupture rush rust rusticate rustle saccharify sack* sacrifice* sadden saddle* safeguard sag sail
  salinate salivate salt* saltate salute salvage sample* sanctify sanction sand* sanitate sanitise sanitize sap
  saponify sashay sate satiate satirise satirize satisfice satisfise satisfy saturate saute save savor savvy saw say
  scab scale* scamper scan scandalise scandalize scant* scare scarify scarper scatter scavenge scend schedule*
  schematise schematize scheme* schnorr school* schuss scintillate scissor scoff scold scoot scorch score* scorn*
  scour scout scowl scram scramble scranch scrap* scrape scratch scraunch scrawl screak scream screech screenshot
  scribble scribe scrimmage* scrimp scrimshank scrounge scrub scrutinise scrutinize scry scud scuff sculpt sculpture*
  scurry scuttle seal sear search* seat* secede secern secernate seclude second-guess secrete sectionalise
  sectionalize secularise secularize secure sedate* seduce see seed* seek seel seem seep seethe segregate seize
  select self-destroy self-destruct sell semi-automatise semi-automatize send senesce sense* sensibilise sensibilize
  sensify sensitise sensitize sensualise sensualize sentence* sentimentalise sentimentalize sentimentise sentimentize
  separate sequence* sequester sequestrate serenade* serialise serialize sermonise sermonize serrate serve service*
  set settle sever severalise severalize sew sexualise sexualize shade* shadow* shadowbox shake shamanise shamanize
  shamble shame* shape* share* sharpen sharpshoot shatter shave she-bop shear* sheathe shed sheer* shell* shellack
  shelter* shelve shepherd* shew shield* shift shimmy shine ship* shirk shirr shirt* shiver shmoose shnorr shock*
  shoo shoot shop* shoplift short-change short-circuit shorten shoulder* shout shove shovel* show shower* shred*
  shriek* shrill* shrink shrinkwrap shrive shrivel shroud shrug shudder shuffle shun shunt* shush shut shuttle shy
  sibilate sic sicken side-slip sideload sidestep sidle sift sigh sight* sight-read sight-sing sightread sightsee
  sightsing sign* signal* signalise signalize signify silence* silhouette* silver-plate silverplate simmer simonise
  simonize simplify simulate sin* sing singe single* single-foot singsong* singularise singularize sink sinter sip
  sire siss sit situate sizz sizzle skedaddle sketch* skew skid skim skimcoat skimp skip skip-bomb skirmish* skirt*
  skitter skive skreak skreigh skulk skydive skyjack skylark slabber slacken slake slam slam-dunk slant* slap slash
  slate slather slaughter* slaver slay sleek sleep sleepwalk slenderise slenderize slice* slide slim* slime sling
  slink slip slit* slither slog slop slosh slot* slow* slue slug sluice slumber slump slurp smack smart* smash
  smatter smell smile smirk smite smoke* smolder smooth* smoothen smother smuggle smutch snag snake* snap snare*
  snarf snarl snatch sneak sneer* snicker sniff snigger snog snoop snore snort snow* snow-blind snowball* snub
  snuggle soak soar sob sober* socialise socialize sock* sodomise sodomize soft-pedal soft-soap soft-solder soften
  soil* solace* solarise solarize solder solemnise solemnize solicit solidify soliloquise soliloquize solmizate solve
  somnambulate soothe sorb sorcerise sorcerize sough sound* soundproof* sour souse sovietise sovietize sow space*
  spacewalk spade* span* spang spare spark* sparkle* spatter* spay speak spear spearhead specialise specialize
  speciate specify spectate speculate speech-read speechify speed* spell* spellbind spelunk spend spew sphacelate
  spice* spill spin spin-dry spiral* spiritise spiritize spiritualise spiritualize spit splash splice splinter* split
  splosh spoil spondaise spondaize sponge sponsor spoonfeed sport* sporulate spot* spot-check spotlight* spotweld
  spout sprain sprawl spray* spray-dry spread spread-eagle spreadeagle spring* spring-clean sprinkle sprint sprout
  spue spur* spurn sputter spy* squall squander square* squash squat squawk squeak squeal squeeze squelch squint
  squirm squirt stab stabilise stabilize stable* stack* staff* stage* stagger stagnate stain stake* stale* stalinise
  stalinize stalk stall* stammer stamp stampede stanch stand standardise standardize star* stare stargaze start
  startle starve state* staunch* stay steady* steal steam steam-heat steamroll steel* steep* steepen steer stem*
  step* sterilise sterilize stet stick* stickle stiffen stifle stigmatise stigmatize still-fish still-hunt stimulate
  sting* stink stipple stipulate stir stitch* stock* stoke stomp stone* stone-wash stonewall stonewash stoop stop
  store* storm* stow straddle strafe straggle straighten strain* straiten strand* strangle strangulate strap*
  stratify stray streak* stream* streamline street-walk streetwalk strengthen stress* stretch strew striate
  stridulate strike string* strip* strip-search strive stroke* stroll* strong-arm strop structure* struggle* strum
  strut* stud study* stuff* stultify stumble stump* stun stunt* stupefy stutter style* stylise stylize sub
  subcontract subdivide subdue subedit subject* subjoin subjugate sublime* subluxate submerge submerse submit
  subordinate* suborn subpoena subrogate subscribe subserve subside subsidise subsidize subsist substantiate
  substitute subsume subtend subtilise subtilize subtitle subtract suburbanise suburbanize subvent subvert
  subvocalise subvocalize succeed succumb succuss suck suckle sudate sue suffer suffice suffocate suffuse sugar*
  sugarcoat suggest suit* sulfurette sulphur sulphurette summarise summarize summate summerise summerize summon sun*
  sunbathe sunder superannuate supercharge superfetate superimpose superinfect superintend superpose superscribe
  supersede supervene supervise supinate supplant supple supplement* supplicate supply support suppose suppress
  suppurate surface* surface-mine surfeit surge surmise surmount surpass surprise* surrender surround surveil survey*
  survive suspect suspend suspire sustain susurrate swab swaddle swagger swallow swamp* swan* swap swarm swathe sway
  swear sweat* sweep sweet-talk sweeten swell swelter swerve swim swindle swing swinge swipe swirl swish switch
  switch-hit swivel swoon swoop swosh syllabicate syllabify syllabise syllabize syllogise syllogize symbolise
  symbolize symmetrise symmetrize sympathise sympathize symphonise symphonize sync synchronise synchronize syncopate
  syncretise syncretize synthesise synthesize systematise systematize systemise systemize tabularise tabularize
  tabulate tack tackle tag* tailor tailor-make take talk tame tamper tantalise tantalize tap tapdance taper tarnish
  tarry taste* tat taunt tauten tax* taxi* teach tear tease teem teeter teethe teetotal telecommunicate telefax
  telegraph* telepathise telepathize telephone* teleport telescope televise tell temporise temporize tempt tend
  tender* tenderise tenderize tergiversate term* terminate terrasse terrify territorialise territorialize terrorise
  terrorize tessellate test* testify tether text* thank thaw theologise theologize theorise theorize thicken thieve
  thin* think thoriate thrash thread* threaten thresh thrill* thrive throb thrombose throng* throttle* throw thrust
  thud thumb* thump thunder* thurify thwart tick* tie tie-dye tighten tilt time* tinct tingle tink tinker tinkle
  tint* tintinnabulate tip* tippytoe tiptoe tire* titillate titivate title* titrate titter tittivate tittup toast*
  toddle tog toggle* toil toilet-train tolerate toll* tongue-tie tool* top* topdress topicalize topple torment*
  torture toss total* totalise totalize totter touch touch-type toughen tour* tousle tower* trace track* trade*
  traduce trail* traipse tramp trample tranquilize tranquillise tranquillize transact transaminate transcend
  transcribe transduce transect transfer* transfigure transfix transform transfuse transgress transistorise
  transistorize transitivise transitivize translate transliterate translocate transmigrate transmit transmogrify
  transmute transpirate transpire transplant transport* transpose transship transubstantiate transude trap*
  traumatise traumatize travel traverse tread treasure* treat tremble trespass triangulate tribulate trick* trickle
  trifurcate trigger* trim trip* triple* triple-space triple-tongue trisect triumph* trivialise trivialize troat trot
  trouble* trouble-shoot troubleshoot trounce truck* trudge trumpet* truncate trundle trust try tsk tuck tug tumble
  tumefy tumesce tune* tunnel turn tut tut-tut tutor* tweak* tweedle tweeze twiddle twig* twine twinkle twirl twist
  twitch two-time type* typecast typeset typewrite typify tyrannise tyrannize uglify ulcerate ululate unarm unbar
  unbelt unbend unbind unblock unbolt unbosom unbox unbrace unbraid unbridle unbuckle unburden unbutton uncase
  unchain uncheck unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil uncompress uncork uncouple uncover
  uncrate uncross uncurl undeceive underachieve underact underbid undercharge* underdevelop underdress underestimate
  underexpose undergird undergo undergrow underlie underline undermine undernourish underpay underperform underpin
  underplay underprice underproduce underquote underrate underrun underscore undersell undershoot undersign
  underspend understand understate understock undertake undervalue underwrite undo undock undrape undress undulate
  unearth unfasten unfit* unfold unfreeze unfrock unfurl unhallow unhand unharness unhinge unhitch unhook unhorse
  uniformise uniformize unify uninstall unionise unionize unite unitise unitize universalise universalize unknot
  unlace unlade unlash unlax unlearn unleash unlive unload unlock unloose unloosen unmake unman unmask unmuzzle
  unnerve unpack unpair unpick unpin unplug unravel unreel unroll unsaddle unsanctify unsay unscramble unscrew unseal
  unseat unsettle unsex unsheathe unsnarl unsolder unspell unstaple unstrain unstrap unstring unstuff unsubscribe
  unsubstantialise unsubstantialize unsync untangle unteach unthaw untick untie untune untwine untwist unveil unweave
  unwind unwire unwrap unyoke unzip upbraid upchuck update upend upgrade upheave uphold upholster uplift upload
  upraise uprise uproot upset urbanise urbanize urge urinate urticate use usher usurp utilise utilize utter vacate
  vacation* vaccinate vacillate vacuum* vacuum-clean validate valuate value* vamoose vandalise vandalize vanish
  vanquish vape vaporise vaporize variegate vary vascularise vascularize vasectomise vasectomize vaticinate veer
  vegetate veil vein* vellicate vend venerate venesect vent* ventilate venture* verbalise verbalize verbify verify
  vermiculate versify vesicate vesiculate vest* veto* vex vibrate victimise victimize vie view* vilify vilipend
  vindicate vinify violate virilise virilize visit visualise visualize vitalise vitalize vitaminise vitaminize
  vitiate vitrify vituperate vivify vivisect vocalise vocalize vociferate voice* volatilise volatilize volunteer
  vomit vote vouch vouchsafe vow vowelise vowelize vulcanise vulcanize vulgarise vulgarize wad wade waft wag wage*
  waggle wail wait waive wake waken walk wallop wallow wamble wander wane wangle want warble warm* warn warp warrant
  wash waste watch water-wash waul wave* waver wawl wax* waylay weaken wean weaponize wear weary* weatherproof
  weatherstrip weave wed wedel wedge* wee-wee weep weigh weight* weight-lift welch welcome weld well* wend westernise
  westernize wet* whack wham whap wheedle wheel* wheeze whelm whet whimper whine whinny whip whir* whirl whish whisk
  whisper whistle whistlestop white-out whitelist whiten whiz whomp whoop whop widen wield wiggle wigwag wilt win
  wince wind* window-dress window-shop windsurf wing* wink winnow winter* winterise winterize wipe wire* wisecrack
  wish withdraw wither withhold withstand witness wive wobble wolf-whistle womanise womanize wonder woo woolgather
  woosh word* work* worry worsen worship* wound* wrack* wrangle* wrap wrawl wreak wreathe wreck wrench wrest wrestle
  wriggle wring wrinkle* write writhe yammer yank* yap yarn-dye yaup yawn yawp yearn yell yellow* yelp yield zigzag
  zip zoom
`
