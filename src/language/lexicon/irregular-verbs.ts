/** Irregular verbs: base, past, participle; `/` between two right forms. Regular ones follow the rules of inflection.ts. */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|begin began begun|bend bent bent
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven
dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fitted/fit fitted/fit|flee fled fled|fling flung flung|fly flew flown
forbid forbade forbidden|forecast forecast/forecasted forecast/forecasted|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten/got
give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input/inputted input/inputted
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leapt/leaped leapt/leaped|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|meet met met|melt melted melted/molten|mow mowed mown/mowed|offset offset offset|output output/outputted output/outputted|outbid outbid outbid|pay paid paid|plead pleaded/pled pleaded/pled
proofread proofread proofread|prove proved proven/proved|put put put|quit quit/quitted quit/quitted|read read read|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn/sewed|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelled/smelt smelled/smelt|sneak sneaked/snuck sneaked/snuck|sow sowed sown/sowed|speak spoke spoken
speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split|spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung|strive strove/strived striven/strived|swear swore sworn|sweat sweated/sweat sweated/sweat|sweep swept swept|swell swelled swollen/swelled|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|troubleshoot troubleshot troubleshot|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|wet wet/wetted wet/wetted|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written|bust busted/bust busted/bust
`
