/** Officialese and its plain words: `pattern => words`, one a line; `=> ?` has no plain words, `=> -` goes. After GOV.UK and plainlanguage.gov. */

/** Notices and openings that the sentence can do without, or that a plain opening replaces. */
export const notices = `
  (?:please |kindly )?(?:do )?be (?:kindly |hereby |further )?(?:advised|informed|notified|reminded|apprised) that => -
  (?:you are|the \\w+ is|\\w+s are|this is to|it is to|it is hereby|you're) (?:hereby |kindly |further |also )*(?:advised|informed|notified|reminded|apprised) that => -
  (?:this|it) is to (?:hereby |kindly )?(?:inform|notify|advise|bring to|remind|certify|acknowledge|confirm|state)(?: you)? that => -
  (?:we|i|the \\w+) (?:hereby |further )?(?:wish(?:es)?|begs?|would like|am writing|are writing|write|desires?) to (?:hereby |kindly )?(?:inform|advise|notify|remind|apprise|bring to the notice of)(?: you| our \\w+| all \\w+| \\w+s)?(?: about the fact)? that => -
  (?:we|i) (?:hereby |further )?(?:wish|beg|would like|am writing|are writing|write) to (?:acknowledge|confirm) => {I} confirm
  (?:we|i) regret to (?:inform|advise|notify)(?: you)?(?: that)? => !
  (?:we|i) (?:hereby|herewith) (?:confirm|acknowledge) => {I} confirm
  (?:please |kindly )?(?:permit|allow) (?:me|us) to (?:draw your attention to|remind you of|point out|inform you of) (?:the fact that )? => -
  (?:we |i )?(?:would (?:like to )?)?draw your (?:kind )?attention to the fact that => -
  (?:it|this) (?:should|must|may|is to|has to|shall) be (?:noted|borne in mind|understood|remembered|pointed out) that => -
  (?:please |kindly )(?:do )?(?:take note|be aware|note)(?: that)? => ~
  (?:(?:we|i) )?(?:would |do )?(?:kindly |hereby |humbly )*(?:request|requesting) (?:you|your good self) to kindly => please
  (?:we|i) (?:would |do )?(?:kindly|hereby|humbly) request (?:you|your good self) to => please
  (?:you are|\\w+s are) (?:kindly |hereby |humbly )*(?:requested|required|advised|asked) to (?:kindly )? => please
  (?:kindly |please )?do the needful(?: and oblige)? => please take care of it
  the needful => what's needed
  (?:to |please )kindly => ^
  (?:we |i )?(?:remain|are|am) (?:always )?at your (?:disposal|service) => {I'm} here
  thanking you in (?:anticipation|advance) => thank you
  for your (?:kind )?(?:perusal|consideration and perusal|necessary action|kind consideration|kind information) => for you
  (?:is|are) receiving (?:our |due |the )*(?:consideration|attention) => is with us
  (?:is|are) (?:currently )?under (?:process|consideration|active consideration)(?: at our end)? => is being worked on
  (?:has|have) been (?:duly )?(?:noted|recorded) and placed on record => is noted
  (?:placed|taken) on record => noted
`

/** Joints and prepositions of the counter. */
export const joints = `
  at (?:your|the) (?:earliest|best|soonest) (?:possible )?convenience => when you can
  (?:in|with) (?:regards?|reference|respect|relation) (?:of|to|for) => about
  in respect of => about
  as regards => about
  further to => after
  pertaining to => about
  pertains to => is about
  pursuant to => following
  in pursuance of => following
  as per (?:your|the) (?:request|instructions?) => as you asked
  per your (?:request|instructions?) => as you asked
  as per our (?:telephonic |telephone |phone )?(?:conversation|discussion|talk|call) => as we discussed
  (?:as )?per (?:your|our) => going by your
  as per the => going by the
  (?:up)?on (?:the )?completion of ([^,.;]{3,60}?)(?=[,.;]|$) => once $1 is complete
  (?:up)?on (?:the )?(?:receipt|receiving) of ([^,.;]{3,60}?)(?=[,.;]|$) => once {I} have $1
  (?:up)?on (?:the )?(?:presentation|submission|production) of ([^,.;]{3,60}?)(?=[,.;]|$) => once {I} have $1
  (?:up)?on (?:the )?payment of ([^,.;]{3,60}?)(?=[,.;]|$) => once you pay $1
  (?:up)?on (?:the )?(?:expiry|termination) of ([^,.;]{3,60}?)(?=[,.;]|$) => when $1 ends
  (?:up)?on (?:the )?delivery of ([^,.;]{3,60}?)(?=[,.;]|$) => when $1 arrives
  (?:up)?on (?:the )?(?:verification|confirmation) of ([^,.;]{3,60}?)(?=[,.;]|$) => once $1 is confirmed
  (?:up)?on (?:the )?(?:approval|registration|activation|installation|cancellation) of ([^,.;]{3,60}?)(?=[,.;]|$) => ?
  (?:with|in|as regards|regarding) (?:reference to )?the captioned (?:subject|matter),? => -
  in the event that => if
  in the event of non-receipt of ([^,.;]{3,40})(?=,) => if $1 doesn't arrive
  in the event of => if there is
  in lieu of => instead of
  in excess of => more than
  in the amount of => of
  to the amount of => of
  to the effect that => that
  for the purposes? of => for
  with a view to => to
  by means of => with
  by virtue of => because of
  on the part of => by
  on account of => because of
  at this (?:point in time|juncture|moment in time) => now
  at the present time => now
  as at => on
  with (?:immediate )?effect from => from
  w\\.?e\\.?f\\.? => from
  prior to => before
  subsequent to => after
  subject to (?:the )?(?:receipt|submission|completion|presentation|fulfil\\w+|production) of => once there is
  (?:is|are) (?:contingent|conditional) (?:up)?on => depends on
  inclusive of => including
  exclusive of => not including
  at the prevailing (?:rate|tariff) => at today's rate
  without prejudice => ?
  without admission of liability => ?
  on or before => by
  during hours of business => during opening hours
  notwithstanding (?:the (?:foregoing|above|aforesaid)) => even so
  notwithstanding => despite
  should you (?:have|require|need|encounter|face|wish|experience) (?:any )?(?:further |other |additional )?(?:quer(?:y|ies)|questions?|concerns?|clarifications?|assistance|information|particulars|difficult(?:y|ies)|issues?|doubts?) => ;
  (?:am|are|is|'m|'re) in receipt of => have
  acknowledge (?:the )?receipt of => have
  (?:for|owing to|due to) want of => without
`

/** Words that only the counter uses. */
export const counterWords = `
  (?:attached|enclosed|annexed) (?:here(?:with|to)|please find)(?: please find| is| are)? => here is
  please find (?:attached|enclosed|appended|annexed)(?: herewith)?(?: here)? => here is
  (?:the |our |your )?(?:afore|above[- ]?)(?:mentioned|said|going|stated|cited)(?: and\\b)? => the
  (?:the )?under-?mentioned => the following
  the said(?= \\w) => the
  (?:the )?undersigned(?= (?:is|has|will|shall)) => ?
  (?:the )?undersigned => me
  (?:the |above[- ]?)?captioned(?: \\w+)? => ?
  hereinabove => above
  hereinbelow => below
  here(?:by|with|unto|inafter|to|from|under|inunder|tofore|in) => -
  thereof => of it
  therein => there
  thereupon => then
  thereunder => under it
  there(?:to|with|unto|from|on|tofore|inunder) => ?
  wherein => in which
  whereon => on which
  where(?:of|to|with|upon|under|unto|from|soever|fore) => ?
  hence(?:forth|forward) => from now on
  thenceforth => from then on
  forthwith => right away
  aforethought => -
  inter alia => among others
  your (?:esteemed|good|kind) (?:self|selves|office) => you
  (by|to|from|with|of|for) (?:yourself|yourselves|your good self)(?= (?:is|are|has|was|will)) => $1 you
  (?:your|our) esteemed => your
  of even date => of the same day
  (\\d{1,2}(?:st|nd|rd|th)?) (?:inst|ult|prox)\\.? => $1
  duly => -
  telephonic(?:ally)? (?=conversation|call|discussion|request) => phone
  telephonically => by phone
  (?:communication|correspondence) (?:of|dated) => message of
  utili[sz](?:e|ing|ation of|ed|es)\\b => =use
  commenc(?:e|es|ed|ing)\\b => =start
  (?:the )?commencement of => the start of
  endeavou?r(?:s|ed|ing)? to => =try
  ascertain(?:s|ed|ing)? => =find out
  furnish(?:es|ed|ing)? (?:us|me) (?:with )? => send {me}
  furnish(?:es|ed|ing)? (the|your|a|an) => send $1
  effect payment of => pay
  effect (?:the |a |any )?payment => pay
  effect (?:the |a |any )?(refund|transfer|delivery|change|cancellation|reversal|credit|remittance) => make a $1
  (is|are|was|were|be|been|transactions?|payments?|deliver(?:y|ies)) (?:duly )?(?:effected|executed|effectuated) => $1 made
  (is|are|was|were|be|been) (?:duly )?(?:actioned|rendered) => $1 done
  (is|are|was|were|be|been) (?:duly )?tendered => $1 offered
  (is|are|was|were|be|been) (?:duly )?(?:disbursed|remitted) => $1 paid
  (?:shall|will) be (?:deemed|considered)(?: to have been| to be)? => will count as
  you may deem (?:it )?(?:necessary|fit|appropriate|proper) => you need
  (?:be |is |are )?deemed (?:to (?:be|have been))? => ?
  deem(?:s)? (?:it )?(?:necessary|fit|appropriate|proper) => ?
  disbursement => payment
  disburse(?:s|d)? => =pay
  remittance => payment
  remit(?:s|ted|ting)? => =pay
  apprise (us|you|me) of => tell $1 about
  intimate (us|you|me) => tell $1
  intimation (?=to|of|about|regarding) => notice
  peruse[ds]? => read
  expedite the (?:same|matter|process) => speed it up
  rectify the same => put it right
  (?<=^|, |and |that |; )(?:the )?same (?=is|are|may|shall|will|has|have|stands?|can|was|were|be|would|should|must|not) => ;
  quantum of => amount of
  particulars => details
  (?:the )?(?:accrual|imposition|levy) of => -
  (?:the )?issuance of => issuing
  (?:the )?cessation of => the end of
  (?:the )?(?:curtailment|consummation|procurement|rendition) of => ?
  monies => money
  (?:any |all |the )?sums? (?:outstanding|due|payable) => what is owed
  null and void => void
  (?:is|are) liable to be => may be
  liable (?:to pay|for) => ?
  it is incumbent (?:up)?on (?:the |all |any )?(?:[a-z]+ ){1,2}to => please
  incumbent (?:up)?on => ?
  in question(?= \\w|[,.]) => -
  non-(?:compliance|adherence|conformity) (?:with|to) => not following
  non-return(?: of)? => not returning
  non-payment(?: of)? => not paying
  non-(?:receipt|availability)(?: of)? => not having
  non-(?:submission|production|presentation)(?: of)? => not sending
  non-(?:collection)(?: of)? => not collecting
  non-(?:disclosure)(?: of)? => not telling us
  non-(?:observance|fulfilment)(?: of)? => not following
  non-(?:attendance) at => not coming to
  failure to ([a-z]+ [^.;]{0,50}?) (?:shall|will) (?:result in|give rise to|entail|attract|incur)(?: the (?:imposition|levy|accrual) of)? => if you don't $1, there is
  gives? rise to => leads to
  (?:the )?consumption of => eating
  refrain from => avoid
  (?:branch|place|country) of domicile => home branch
  (?:please )?revert back => reply
  (?:please|kindly|will|shall|to|and|we|i|may|can) revert(?: back)?(?= (?:to|with|by|on|at|in|soon|shortly|asap|within|once|as|after|here|the)|[.,;!]|$) => ;
  bona fide => genuine
  (?:the|each|every|any) (?:account|policy|card|licence|pass|ticket|title) ?-?holder(?= (?:shall|must|will|may)) => you
  (?:the|each|every|any) (?:account|policy|card|licence|pass|ticket|title) ?-?holder(?= (?:is|to|has)) => ?
  the (?:hirer|lessee|lessor|borrower|claimant|consumer|addressee|proprietor|purchaser|vendor|insured|remitter|complainant|licensee|consignee|consignor|payee|payer|occupant)(?= (?:shall|must|will|may)) => you
  the (?:hirer|lessee|lessor|borrower|claimant|consumer|addressee|proprietor|purchaser|vendor|insured|remitter|complainant|licensee|consignee|consignor|payee|payer|occupant)(?= is|'s) => ?
  (?:is|are) not facilitated => isn't possible
  is restricted to a single instance per => works once per
  (?:as|in) (?:referenced|detailed|specified|stipulated|enumerated|set forth|stated) (?:above|below|herein) => above
  set forth => set out
  stipulated => set
  (?:due|careful|favourable|sympathetic|kind) consideration => thought
  vide => by
  thru the medium of => through
  hereto attached => attached
`
