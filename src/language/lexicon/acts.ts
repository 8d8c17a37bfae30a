/**
 * What sentences do, as patterns over a line of norms: words apart by one space, `@name`, `@time`, `@thing` and `@url` for
 * opaque tokens, and `<class>` for a word class below. A pattern is tried only where one of its cues stands in the line.
 */

/** Word classes of the patterns, as alternatives of a regular expression. */
const classes: Readonly<Record<string, string>> = {
  us: "i|we|(?:our|the|my|their) (?:[\\w'-]+ ){0,3}(?:team|teams|engineers?|developers?|experts?|specialists?|department|colleagues?|managers?|minds|agents?|technicians?|staff|moderators?|desk|crew|courier|driver)|support|someone|somebody|(?:a|one of our|an|our) (?:[\\w@'-]+ ){0,3}(?:member|representative|agent|specialist|specialists|colleague|expert|technician|engineer|moderator)|they|he|she|@name",
  adverb:
    'also|now|then|just|surely|certainly|already|always|still|both|all|soon|currently|immediately|personally|be sure to|make sure to|try to|try and|go ahead and|do (?:our|my) best to|help|either|again|even|gladly|\\w+ly',
  state:
    'need|be able|be happy|be glad|be sorry|be here|be delighted|be unable|be closed|be open|be ready|be more than|have to|see|love|like|appreciate|hope|not|never|no longer|require|understand|want|miss|be standing|be required|be asked|be charged|remain|stay|be of|be happier|expire|cost|take|be pleased|have|be no|be a|be the|be in a|benefit|enjoy|continue|certainly be|automatically|be suspended|be cancelled|find (?:all|it|the|that|them|your)|receive',
  feeling:
    'looking (?:forward|to)|hoping|going|being|having|experiencing|facing|seeing|missing|wondering|asking|getting|striving|hearing|writing|closing|resolving|linking|excited|coming|doing|willing|offering|aiming|nothing|talking|wishing|thinking|feeling|pending|evening|morning|operating|running|during|using|experimenting|limiting|accepting|supporting|taking bug',
  vow: 'refund|process|offer|provide|escalate|loop|replace|book|put|waive|credit|arrange|reset|send|check|look|take (?:a|another) look|reopen|move|change|add|fix|apply|assign|ship|help you|assist you further|reconnect|manually|call|ring|issue|swap|extend|cover|pay|give you|set|make|cancel|transfer|pass|connect|schedule|work|get|begin|review|file|open|try|let you know',
  sent: 'sent|put|made|given|taken|got|written|paid|run|reset|let|set|split|found|spoken|begun|brought|told|chosen|kept|left|cut|built|done|gone|held|read|shut|sold|undone|overwritten|rung|driven|drawn|swapped|sewn|redrawn',
  contact:
    'contact|contacting|reach(?:ing)? out(?: directly)? to|reach|write to|writing to|call|ring|e-?mail|mail|message|dm|get in touch with|tweet|visit|drop(?: in)?(?: an e-?mail to| a (?:line|note|mail) to)?|connect with|consult|ask|speak to|refer to|log in to|report it to|contact with'
}

/** A pattern of one act. */
export interface ActPattern {
  readonly act: string
  /** Words, one of which stands in every line that it matches. */
  readonly cues: string
  readonly pattern: string
  /** Where this matches the line as well, the pattern says nothing. */
  readonly unless?: string
}

/** Patterns of all acts but greeting, closing, information and other, which depend on what else a sentence does. */
export const actPatterns: readonly ActPattern[] = [
  {
    act: 'thanks',
    cues: 'thank thanks thankful grateful appreciate appreciated appreciates cheers gratitude obliged',
    pattern: ' (?:thank you|thanks|thankful|grateful|appreciate[sd]?|gratitude|much obliged|cheers) ',
    unless:
      " (?:'d|would|will|not) (?:really |greatly |also |much )?(?:be grateful|appreciate)|thanks to|no thanks|no thank|while we appreciate|be appreciated if|appreciate it if|thank goodness"
  },
  {
    act: 'apology',
    cues: 'sorry apologise apologize apologies apology apologising apologizing apologised apologized regret soz sry fault forgive pardon culpa bad embarrassed ashamed excuse us',
    pattern:
      ' (?:sorry|soz|sry|apologi[sz]ed?|apologies|apology|apologi[sz]ing|regrets?|mea culpa|(?:our|my) (?:own )?(?:fault|bad)|on us |(?:please |do |pray |can you |hope you can )?forgive (?:me|us|the|our)|(?:beg|your) (?:\\w+ )?pardon|pardon (?:us|me)|(?:please )?excuse (?:us|me|the|our))',
    unless:
      ' (?:regret to (?:inform|say|tell|advise)|sorry to see you (?:go|leave)|sorry for you |not (?:have|need|owe) (?:to )?(?:\\w+ )?(?:apologi|an apolog)|no need to apologi|(?:is|be|are) on us|letter of apology|apology letters?|owe us an? apolog|as an apology|sorry state|sorry sight|a sorry|sorry old|you (?:wrote|said) |your (?:apology|sorry)|came round to apologi|apologies in advance|sorry (?:to say|, (?:could|can|one moment)))'
  },
  {
    act: 'empathy',
    cues: 'sorry nightmare every understand frustrating frustrated frustration upset upsetting hear disappointing disappointed experience wish oh hard difficult imagine sad feel stressful annoying where blame mad furious arg cross worry worrying through',
    pattern:
      " (?:sorry (?:\\w+ )?to (?:hear|see|learn|read|know)|sad(?:dened)? (?:to )?|(?:i|we) (?:(?:can|do|completely|totally|fully|certainly|really|truly|quite) ){0,3}(?:understand|imagine|see|get|know|appreciate) (?:that |how |why |what )?(?:\\S+ ){0,8}(?:frustrat\\w+|upset\\w*|disappoint\\w+|annoy\\w+|worr\\w+|hard|difficult|important|feels?|want\\w*|confus\\w+|stress\\w*|concern(?:ed)?|coming from|urgent|tough|limited|prompt|valuable|agree|inconvenient)|(?:that|this|it) (?:must|can|could|would|sounds?|is)(?: be| really| so)? (?:\\w+ )?(?:frustrating|upsetting|hard|difficult|tough|disappointing|annoying|stressful|worrying)|(?:not|never|is not) (?:the|a|an|at all the|what) (?:(?:type|kind|sort|level) of )?(?:experience|service|standard)|sorry to see you|not the kind of|wish (?:i|we) (?:had|could)|oh no |arg |(?:i|we)(?: would|'d) (?:be|feel|have been) (?:\\w+ )?(?:too|as well|frustrated|upset|cross|furious|mad)|(?:not|never) blame you|sorry (?:that )?(?:you|your) (?:(?!need)\\S+ )|(?:understand|share|for|sense|imagine|about) (?:your|the|any) (?:\\w+ )?(?:frustration|disappointment|upset|anger|stress|worry|distress)(?! or)|sorry this has been|sorry for your (?:loss|frustration)|where you (?:are|'re) coming from|(?:you have|you've) every right|we (?:get|know) how you feel|nightmare)",
    unless:
      ' understand (?:that )?(?:the|your) (?:issue|problem|request|question) |to (?:help us )?understand|need to understand|not understand'
  },
  {
    act: 'acknowledgement',
    cues: 'about regarding see understand sorry hear concerning change changes since indicated looks like noticed sounds opened reported received confirm checked apologize apologise with crashes crashing you your congrats attention inability',
    pattern:
      " (?:thank you|thanks|appreciate|grateful|sorry|writing|reaching out|contacting us|got in touch|message|question|interest|report|inquiry|request|glad to hear|happy to hear|pleased to hear|learn)(?: \\S+){0,12} (?:about|regarding|concerning|in|of the|that you(?: a?re)?|the change)(?: our| your| the| my)? (?!this|it |reaching|us |you |question|report|feedback|account \\.|getting|time|patience|inconvenience|confusion|that|touch|review|wait |trouble|any|issue|problem|matter|advance|our|in|joining)[\\w@'-]{3,}|(?:i|we) (?:can )?(?:see|understand|notice)(?: that)? (?:your|you|the) (?!frustration|concern|position|situation|feel|need|issue|disappoint|anger)|sorry (?:\\S+ )?(?:to hear )?(?:that )?(?:you|your|the) (?!frustrat|experienc|went|had to go|inconv|trouble|confus|wait \\b|delay \\b)(?:\\S+ ){2}|sorry (?:about|for) (?:the|your|that|our) (?!inconv|trouble|experience|confusion|issue|problem|hassle|frustration|mess |disruption|doubt|wait \\.|long)\\w+|(?:apologi[sz]e|regret|apologies)(?: \\w+)? (?:for|the|about) (?:the )?(?!inconv|trouble|any|this|experience|confusion|issue|long|problem|hassle)(?:\\w+ly )?\\w+|it (?:sounds|looks|seems) (?:like|as if|as though) you|looks like you|since you (?:did|have|are)|you (?:have )?(?:reported|posted|asked|wrote|told|mentioned|said|opened|flagged)|have received your|(?:as checked|inability)|deleted your other|split your|congrats on your|to help you (?:customi|downgrade|\\w+ your plan)",
    unless: ' (?:if|when) you |unfortunately you'
  },
  {
    act: 'done',
    cues: "have has 've was been did is are looked checked reviewed discussed resolving closing closed moved approved refunded sent fixed issued corrected shipped restored added now @name activated",
    pattern:
      " (?:(?:i|we|(?:our|the) (?:\\w+ ){0,3}team|support|@name) (?:have|has|'ve|had) (?:(?!not|never|no)(?:<adverb>|duly|manually|successfully|since|kindly) ){0,3}(?!received|noticed|decided|been|had|heard|seen|experienced|recently|some|any|no |a |the |an |to |hoped|wanted|better|never|not|many|all|our|several|three|won|enough|reason|taken (?:note|your feedback))(?:[a-z-]{2,}ed|<sent>)|(?:i|we) (?:just |also |already |then |now )?(?:did|refunded|fixed|sent|issued|checked|looked|reviewed|discussed|removed|restored|added|updated|moved|cancelled|canceled|closed|processed|corrected|replaced|resent|reset|booked|posted|escalated|forwarded|shared|asked|called|rang|spoke|told|tried|read|put|took|swapped|rebuilt|opened|credited|returned|unlocked|lifted|changed|applied|confirmed|were able to|rolled|replayed|sealed|found|talked|ran|drove|cleared|extended|waived|tested|reopened|merged|deleted)|(?:your|the|this|that|it|a|an|all|both|its|their|support|content|data) (?:\\S+ ){0,10}(?:has|have) (?:now |already |also |just |since )?been (?:<adverb> )?(?!received|an? |the |rejected|more|very|declined|denied|reported|busy)(?:\\w+ed|<sent>|setup|credited)|(?:is|are) (?:now |being )(?:activated|suspended|canceled|cancelled|closed|moved|resolved|restored|unlocked)|(?:resolving|closing|linking) (?:and \\w+ )?(?:this|these|the) |(?:replacement|refund|request|claim) (?:approved|issued|sent|processed)|(?:your|the|a) (?:\\S+ ){0,6}(?:was|were) (?:\\w+ly )?(?:refunded|issued|sent|processed|closed|returned|replaced|shipped|resent|reset|restored|updated|corrected|cancelled|posted|paid|credited|fixed|solved|opened|removed|reactivated|re\\w+ed|swapped|delivered|successful))",
    unless:
      ' (?:if|once|when|unless|after) (?:you|it|this|the|your|i|we|that)(?: \\S+){0,4} (?:has|have) (?:been )?|resolved as (?:a )?(?:invalid|won|working|fixed|dup)|(?:issue|issues|problem) (?:\\S+ ){0,4}(?:has|have|is) (?:now |already |been |also )*(?:resolved|fixed)|may have been|why this|see why'
  },
  {
    act: 'pending',
    cues: "will 'll shall going am are is let can could would 'd being way working happy moment tracking continue done should planned expected weekly shipped ships on as",
    pattern:
      " (?:(?:<us>) (?:will|'ll|shall|(?:am|are|is) going to) (?:(?:<adverb>|get back|be sure to) ){0,3}(?!<state>)[a-z]{2,}|(?!they|he|she)(?:<us>) (?:am|are|is|'s) (?:<adverb> ){0,3}(?!<feeling>)[a-z]{2,}ing |(?:<us>) have (?:<adverb> )?been \\w+ing|let (?:me|'s|us) (?:<adverb> ){0,2}(?!know|have your|us|see if you|hear|be |say|explain|clarify|help clarify|help you trouble|troubleshoot|try|start by|begin by)[a-z]{2,}|(?:i|we) can (?:<adverb> ){0,2}(?:<vow>) |(?:i|we) (?:'d|would) (?:be )?(?:really |very |certainly )?(?:like|love|happy|glad)(?: to| also)? (?:like to )?(?:get it fixed|offer|process|refund|send|call|bring|investigate|reopen|take)|(?:happy|glad) to (?:process|refund|send|take|reconnect|help open|reopen|arrange|offer|cover|call)|(?:will|shall) (?:<adverb> ){0,2}be (?:<adverb> )?(?!able|unable|asked|required|charged|closed as|happy|glad|here|sorry|tracked|fixed right|needed|used|suspended|considered|found|redirected|taken)(?:\\w+ed|sent|put|made|paid|rebuilt|held|reset|done|in touch|back in) |(?:is|are) being (?!closed|resolved|moved|asked)\\w+ |on (?:its|their|the) way|under (?:way|review|investigation)|in progress|one (?:moment|sec|second)|(?:please )?bear with (?:me|us)|here is what (?:i|we) (?:are|am|will)|we (?:are|'re) on it|rest assured will|should be (?:delivered|with you|on its)|(?:team|support) ships|planned for|expected release|scheduled to be|(?:should|will) (?:reach|arrive|land|be with) )",
    unless:
      " (?:if|unless) (?:i|we) can | you (?:will|'ll) (?:need|be able|see|find|have)|(?:will|'ll) not (?!\\w+ (?:leave|stop|rest))|would be happy to help|are happy to help|looking forward|let us know if |so (?:that )?(?:we|i) can |so (?:that )?(?:we|i) will|only (?:tracking|accepting)|once you (?:have )?click|not something we|anything else (?:i|we) can"
  },
  {
    act: 'request',
    cues: 'please kindly could can would what which are have do did is need needs require mind love how welcome appreciated ask if',
    pattern:
      " (?:(?:we|i|support) (?:will |would |still |also |'ll |just |'d )*(?:needs?|require)(?! to (?:get|do|make|be|clear))(?: \\S+){0,3} (?:some|your|the|more|a|to know|you to|information|:)|(?:would like|want|love) to (?:know more|hear (?:more|from you)|schedule|get (?:more|your))|love your help|love to get your|(?:what|which) (?:is|are|was|were|version|device|phone|email|order|os|carrier) (?:\\S+ ){1,14}\\?|(?:^|, |[.:;!] |and |also , )(?:are|did|do|have|has|is|were|was) (?:you|your|there|it|the) (?:\\S+ ){1,20}\\?|how can (?:i|we) help|what we need|(?:we|i) (?:kindly )?(?:request|recommend|ask|urge) (?:that )?(?:you|our)|(?:mind|kind enough to|able to) (?:sharing|sending|telling|share|send|tell)|(?:give|tell) (?:me|us) your|(?:let (?:me|us) know) (?:(?:your|what|which|the|more|when|:)|: $)|it would be appreciated|(?:additional|more|following) (?:information|details) (?:is|are) (?:needed|required))",
    unless:
      ' if you have any (?:other|further|more)?|(?:do not|not) hesitate|any (?:further|other)? ?(?:questions|concerns|queries)|anything else'
  },
  {
    act: 'refusal',
    cues: "not unable can can't cannot unfortunately decline declined denied rejected invalid incomplete impossible longer no only refuse refused unavailable however intended never won't fix against ineligible",
    pattern:
      " (?:(?:i|we|support|it|they|our \\w+|mojang|the \\w+|that \\w+|this \\w+|there|which|and|but|,|also|are|this \\w+ \\w+|the \\w+ \\w+|also)(?: (?:really|currently|simply|just|unfortunately|also|therefore|still|only|sadly|at this time))? (?:(?:can|could|will|do|does|are|am|is|were|was|would) (?:(?:currently|simply|just|unfortunately|also|really|still|yet) )?not (?:(?:currently|yet|be able to|able to|be|suitable for|currently be|accept|going to|allowed to|taking|planning) )?(?:accept|offer|provide|support|process|refund|recover|assist|change|issue|approve|make|give|extend|have (?:the|a|any|an|that|this)|help|available|possible|ship|deliver|cover|an option|eligible|reverse|share|allow|take|taking|add|fixed|be fixed|fix|build|planning|something (?:we|that)|considered|suitable|honou?r|guarantee|disclose|waive|exchange|cancel|able to (?:approve|change|assist|refund|recover|provide|process|offer)|approve|tracked|covered|refundable|valid|listed|permitted|include|sell|do|send|go|work for|return|run|move|book|restore|open|use|hand|arrange|enter|let|get|raise|grant|make|resend|serve|adjust|do anything)|(?:am|are|is|were|was|remain) unable to (?!locate|find|reproduce|reach|understand|contact|establish|verify|connect|see|trace|access your)|(?:is|are|was|were|has been|have been|being closed as|resolved as|closed as|must|have to|has|as)(?: (?:being closed as|now|currently|unfortunately|also|already been|therefore|been|be))? (?:invalid|incomplete|declined|denied|rejected|refused|decline|turn(?:ed)? down|unavailable|non-refundable|ineligible|discontinued|working as intended|won't fix|against (?:the|our))|(?:can|could) no longer|no longer (?:provide|offer|available|support|sell|accept)|only (?:able to )?accept|have no (?:way|plans|option)|there is no (?:way|need to|option|possibility))|request (?:was|is|has been) (?:declined|denied|rejected|refused)|regret to inform|(?:is|'s) not (?:possible|available|something|refundable|eligible|an option|allowed|permitted)|not be fixed|is against |(?:stand by|final) (?:our|the)? ?(?:decision)?|cannot change it|remain non-refundable|not (?:have|fall|meet) (?:the )?(?:tools|resources|facility|criteria|right|permission|into)|unfortunately ended|all (?:we|i) can do|does not accept|no moderation is needed|wish (?:i|we) had better news)",
    unless:
      ' (?:reproduce|if you can not|if (?:we|i|it|you) (?:\\w+ )?not|can not thank|not (?:be )?able to (?:find|locate|reach|reproduce|verify|see|understand|access|log|sign|connect|trace)|(?:not|un)(?: able|able)? to (?:understand|reproduce|reach|locate|find|establish|trace)|you (?:do|will|can|are) not (?:have|need)|do not (?:worry|hesitate|understand|forget)|(?:could|would|can) you (?:please )?not|not (?:just|only) )'
  },
  {
    act: 'alternative',
    cues: 'instead alternatively alternative alternatives meantime meanwhile workaround welcome rather however but can recommend suggest visit also may appeal please you if would now option create best check',
    pattern:
      " (?:instead|alternatively|as an alternative|alternatives?|in the mean ?(?:time|while)|for now (?:,|you|we|i)|work-?around|you (?:are|'re) welcome to|(?:we|i) (?:would |'d )?(?:recommend|suggest)(?: that)? (?:you |contacting|posting|that)|but (?:i|we|you) (?:can|may|could|might)|may (?:also )?(?:wish|want|be interested)|(?:you|they) can (?:also |still |appeal)|(?:can|may) appeal|request a case review|may (?:repair|also)|what (?:i|we) can do|here is what (?:you|i|we) can|do have|(?:a|another) (?:way|option)|is (?:still|also) available|feel free to create|as a (?:work-?around|substitute)|the (?:nearest|closest) (?:thing|one|way)|in its place|if (?:that|it) (?:would )?(?:suits?|helps?)|offers? a (?:replacement|refund)|if you (?:wish|want|would like) to (?:purchase|keep|go)|if you believe that you|please use (?!the)|for suggestions|leave (?:any|your) (?:\\S+ )?feedback|if (?:that|this) is possible)",
    unless:
      ' (?:appreciate|thank|patience|would you be|please be|sorry)(?: \\S+){0,6} (?:in the mean|for now)|any (?:further|other)? ?(?:questions|concerns)'
  },
  {
    act: 'choice',
    cues: 'prefer rather either or which would whichever like suit suits choose shall option options',
    pattern:
      " (?:would you (?:like|prefer|rather|be)|(?:do|did) you (?:want|prefer|need) (?:me|us|to)|which (?:one |of \\S+ |would |do you |option |way (?:would|do) |works? |suits? |is (?:better|best|easier) )|whichever|if you(?:'d| would)? (?:prefer|rather|like)(?! to (?:know|learn|see|cancel|delete|indicate))|you'd rather|shall (?:i|we)|or would you|(?:does|do|would|will) (?:that|this|it|one of \\S+|any of \\S+|either|\\S+ \\d\\S*)(?: \\S+){0,4} (?:work|suit|help|be ok|be okay|do)|how about|could (?:\\S+ ){1,5}work|up to you|your choice|you (?:choose|pick|decide)|may i|happy to \\S+ (?:either|whichever)|tell me which|let (?:me|us) know (?:which|if you(?:'d| would)|whether|when would)|if you want|what (?:would|works?|suits?) (?:you|best|work)|if (?:not|so) , (?:you|our)|if you'd like|for you to choose)",
    unless:
      ' any (?:further|other)? ?(?:questions|concerns)|if you would like to (?:appeal|update|receive|report|learn|cancel|change)|which (?:means|is why|has|will)'
  },
  {
    act: 'handoff',
    cues: 'contact team teams forward forwarded escalate escalated escalating pass passed passing looped loop specialist specialists experts expert colleague manager touch transfer transferred department assign assigning assigned referred reach call dm server support owner @url refer bring over hand handed raised share shared mail email write @thing agents',
    pattern:
      " (?:(?:escalat\\w+|forwarded|forwarding|(?:will|to|be|'ll|shall|can|and) forward|transferr\\w+) |(?:pass|passed|passing|hand|handed|handing|share|shared|raise|raised|bring|brought|loop|looped|looping|flag|flagged|refer|referred|relay|relayed)(?: \\S+){1,8} (?:team|teams|department|partner|partners|colleagues?|specialists?|experts?|along|engineers?|manager|developers?|devs|over|unit|in)|(?:loop|looped|looping|bring|bringing|brought)(?: back)? in|(?:loop|looped) (?:our|my)|looped|pass(?:ed|ing)? (?:you|it|this|that) (?:on|along|over)|(?:in touch|connect(?:ed|ing)?(?: you)?) with (?:our|the|a|my)(?! us)|assign(?:ed|ing)? (?:you|to)|(?:please|kindly|need to|recommend|suggest|wish to|can|may|also|should|directly|could|^|them|and|,|or|,|further|go ahead and|would)(?: (?:also|still|please|first|either|directly|kindly|like to|then|reach|you|always|feel free to))* ?(?:<contact>) (?!this|it |if|the (?:link|page|article|store|most|site below)|section|to (?:this|your) (?:account|email)|that|your (?:account|browser)|a |to see|for more|you|when|at|by|in |on |for |with your)(?:\\S+ ){0,3}|(?:<contact>)(?: \\S+){0,4} (?:@url|\\d{3}|whatsapp|dm|help_discord)|(?:mail|email|e-mail|write to|reach out to|contact|dm) us|dm (?:us|me|away)|(?:our|the|a|an|your|my|their|right|appropriate|relevant) (?:\\S+ ){0,4}(?:team|specialists?|experts?|representative|agents?|manager|member)(?: \\S+){0,3} (?:will|'ll|can|is|are|would|shall|has|have)(?! (?:identified|escalated|fixed|shared that|not |been|resolved|actively|working|able to fix|to ))(?: \\S+){0,3}(?:reach|contact|call|touch|get|assist|help|connect|reply|give|use|take|be|reviewed?)|taken up with|addressed to the|needs to be handled|reported on the|(?:leave|post)(?: \\S+){0,6} (?:on|in) (?:the|our) |they will (?:give|reply|call|contact|be)|follow a link|message us|best team|account manager because|self serve|use crowdin|repost)",
    unless:
      " (?:questions|concerns|queries|anything else)(?: \\S+){0,10} (?:please|feel free|do not hesitate|let|reach|contact|call)|(?:not|n't) hesitate|escalated (?:the )?fee|thanks? (?:you )?for (?:contacting|reaching|passing)|thank you for|thanks for|you contacted us|let us know|issues escalated"
  },
  {
    act: 'vouch',
    cues: 'best expert experts knows know years specialises specializes brilliant finest excellent handles great quick fair leads knack right experienced senior',
    pattern:
      " (?:(?:the|our|are the|is the) (?:very )?(?:best|right) (?:team|person|people|minds?|one|there|we|at|in|for)|best minds|(?:our|an?|the|account|lightroom|sync|senior|in-house)(?: \\S+){0,2} experts?|knows? (?:\\S+ ){1,6}(?:inside out|better|best|well|like|stuff|back to front)|handles? (?:\\S+ ){1,5}(?:every day|daily|these)|\\d+ years|for years|specialises? in|specializes? in|(?:is|are|she's|he's|'s) (?:\\w+ )?(?:brilliant|excellent|superb|great at|a whiz|very fair|very good|so good|very quick|quick|thorough|outstanding|patient)|a (?:real )?knack|(?:more|most) (?:\\S+ )?than anyone|(?:who|she|he) leads)"
  },
  {
    act: 'follow-up',
    cues: "questions question concerns hesitate anything let know happy help further update updates notify posted back goes trouble persists still if here question's queries confirm check shout assistance feel email reply write call inform keep touch follow",
    pattern:
      " (?:(?:if|for|with|have|should you have|in case of) (?:you )?(?:have |need |require )?(?:any |more |further |other |additional |specific )*(?:questions?|concerns?|queries|issues? or|query|assistance|feedback|doubts?)|(?:not|n't) hesitate|anything else|let (?:me|us) know (?:how|if|whether|when|about|should)|let (?:me|us) know via|let you know (?:if|when|how|once|what|as|by|where|the)|let you know \\.|will let you know|(?:will|'ll|shall) (?:\\w+ ){0,2}(?:update|notify|inform|follow up|keep you|post here|provide you with an update|provide an update|check (?:back|in|on|that|tomorrow|again)|look in|ring you|call you|write to you|text you|tell you)(?! the)|keep you (?:posted|updated|informed)|be notified|have an update|wanted to (?:check in|follow up)|check(?:ing)? in (?:on|with)|(?:always|more than|be) (?:\\w+ )?(?:happy|glad|here|available) to (?:help|assist)(?: you)?(?: further| \\.| !|$| with anything| as)|(?:we|i) (?:am|are|'re)(?: all| always| also)* here (?:to help|for you)|(?:still (?:have|having|need|experience|encounter|facing|face)|persists?|same (?:problem|issue) still|did not help|does not (?:help|work|update)|happens? again|comes? back|reappears?|returns|again)(?: \\S+){0,14} (?:please|you can|contact|reach|call|open|file|create|let|support will|reply|kindly|tell|write|reopen|ring|text)|if you need (?:any|help|anything|further|more|additional|\\w+ else|support|assistance)|feel free to (?:reach|contact|call|write|connect|ask|reply|send us a dm with|dm|get)|call us at|reach out to us at|give (?:us|me) a shout|standing by|dm away|for (?:any|further|more) (?:further )?(?:questions|concerns|assistance|help|queries|information)(?! (?:on|about|see))|can you (?:verify|confirm)(?: that)? (?:the|it|this)|check and confirm|if anything (?:changes|else)|further (?:help|assistance|questions)|(?:reply|write|shout|ring|call|text|message|tell|ping)(?: (?:to|here|us|me|this|back|at any time|and))*(?: \\S+){0,4} (?:if|should) |reply with your order number if|(?:works?|working|fixed|sorted|right|ok|okay) (?:now|for you|on your (?:end|side))\\s*\\?|(?:in that case|if you think)(?: \\S+){0,14} (?:notify|contact|reopen|reach)|dig deeper|any specific questions|option works|keep an eye|watch(?:ing)? it|look in on|hear (?:how|that|from you how)|check (?:it|on it|on (?:mon|tues|wednes|thurs|fri|satur|sun)))",
    unless:
      ' questions (?:to verify|about your (?:order|account) so|you have (?:asked|raised))|frequently asked|your question \\.'
  },
  {
    act: 'resolved',
    cues: 'resolved fixed solved restored back working sorted reinstated set success successful successfully corrected refunded credited deleted updated recovered resolution running live cleared unlocked works received delivered replaced',
    pattern:
      " (?:(?:issue|problem|this|it|that|request|bug|matter|everything|ticket|team)(?: \\S+){0,4} (?:is|has|have|was|are|'ve|'s|as)(?: (?:now|already|been|all|since|also|fully))* (?:resolved|fixed|solved|sorted|corrected|back (?:up|to)|working again|all set|up and running)|(?:i|we|they)(?: (?:have|'ve|were|now|already|able to|just))* (?:resolved|fixed|solved|sorted|restored|reinstated|corrected|recovered|recover|refunded|unlocked)|be all set|(?:has|have) (?:now |been |already )*(?:successfully )?(?:deleted|credited|restored|reinstated|refunded|added to your account|verified and)|was successful|suitable resolution|updated our records|back up|works (?:again|now)|working again|should have received|is (?:now )?(?:restored|fixed|resolved|unlocked|working|back|available again))",
    unless:
      ' (?:if|once|when|until|after|whether|get|resolved as (?:a |invalid|won|working|dup)|being resolved|to be (?:resolved|fixed)|will be|not (?:been )?(?:fixed|resolved)|verify the|before|can begin|help|resolved erroneously|unresolved|fixed for|fixed on)(?: \\S+){0,2}(?: |$)'
  },
  {
    act: 'joy',
    cues: 'glad happy pleased delighted thrilled excited congratulations congrats news love lovely wonderful great yay hooray relieved moved day chuffed relief joy enjoy fantastic',
    pattern:
      ' (?:(?:glad|pleased|delighted|thrilled|excited|overjoyed|relieved|chuffed|so happy|over the moon|elated)(?! to (?:help|assist|provide|process|answer|explain|take|reconnect|have you contact)) |happy (?:that|to (?:hear|report|announce|say|see|tell|know|let you|bring)|for you|you|we|it|he|she|our)|congratulations|congrats|(?:great|good|fantastic|wonderful|excellent|brilliant) news|(?:wonderful|lovely|great|fantastic|brilliant|awesome|good|nice|amazing) to (?:hear|see|know|have)|yay|hooray|woo ?hoo|make (?:our|my) day|made (?:our|my) (?:day|morning|week)|moved by|what a (?:relief|joy)|(?:ca|can) not wait|enjoy (?:the|your|it)|makes me (?:\\w+ )?happy|high five)',
    unless:
      ' (?:happy|glad|pleased|excited) to (?:help|assist)|can not wait (?:for you|to hear what)|you (?:are|were) (?:not )?(?:glad|happy|pleased)|if you (?:are|were)|not (?:be )?(?:happy|glad|pleased)|hope (?:you )?(?:enjoy|that)'
  },
  {
    act: 'goodwill',
    cues: 'free complimentary discount credit voucher gift compensation on compensations waive waived waiving upgrade upgraded extension credited expedite expedited treat compliments bonus house goodwill gesture',
    pattern:
      " (?:(?:free|complimentary) (?:month|months|year|shipping|delivery|upgrade|credit|week|gift|day|days|return|coffee|lunch|ride|rides)|free of charge|at no (?:extra |additional )?(?:cost|charge)|(?:a|an|the|\\d+%?|startup|with a) (?:\\S+ )?discount(?: pricing)?|discount pricing|compensation|vouchers?|gift card|(?:been|have) credited for|(?:'ve |have |has )?(?:waived?|waiving|upgraded|expedited|extended) (?:the|your|you)|(?:is|are|'s) on (?:us|the house|me)|with our compliments|goodwill|as a (?:gesture|thank-?you|small gesture)|extension of|\\d+% off|(?:credits?|bonus) (?:of|to|in) |specific compensations|because you are a non-profit)",
    unless:
      ' (?:feel|toll)(?: |-)free|discount (?:code )?(?:is|has) (?:expired|ended|no longer)|free (?:plan|trial|account|version|service|recording)|if you (?:are|have)|under the promotional'
  }
]

/** A pattern text with its classes put in. */
export function expandPattern(text: string): RegExp {
  return new RegExp(
    text.replace(/<(\w+)>/g, (_, name: string) => classes[name] ?? ''),
    'u'
  )
}
