import {departments, outsiders} from '../language/lexicon/organisations.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseOf, readAsked} from '../wording/asked.ts'
import {compileFrames, type Frame, type FrameHit, findFrame, normsOf} from '../wording/frame-match.ts'
import {rangeOf} from '../wording/phrases.ts'
import {isOurs, type Party, readParty} from '../wording/third-party.ts'
import {rewriteHandoff} from '../wording/warm-transfer.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const classes = {
  reach: set(
    'contact call ring phone telephone approach consult reach contacting calling ringing phoning approaching consulting reaching petition lobby'
  ),
  speak: set(
    'speak speaking talk talking liaise liaising check checking confirm confirming discuss discussing communicate communicating deal dealing consult register registering'
  ),
  write: set('write writing reach reaching apply applying complain complaining report appeal appealing'),
  ask: set(
    'email e-mail mail text message emailing e-mailing mailing texting messaging ask asking see seeing try trying visit visiting chase chasing catch catching tell telling badger bother pester'
  ),
  go: set(
    'go going pop popping drop dropping stop stopping head heading run running turn turning return returning switch switching'
  ),
  raise: set(
    'raise raising discuss discussing pursue pursuing settle settling sort sorting argue arguing check checking'
  ),
  it: set('this that it these those things matters everything'),
  lodge: set(
    'open file raise submit log lodge create make place start put request send opening filing raising submitting logging direct address forward redirect refer'
  ),
  ticket: set(
    'ticket case request claim complaint report dispute enquiry inquiry application query question issue concern chargeback refund'
  ),
  seek: set('seek seeking get getting request requesting obtain obtaining order ordering claim claiming arrange ask'),
  be: set("is are 's be would will 'd 're was"),
  desk: set(
    'department team desk window queue number place person office line counter channel address section dept door floor branch counter extension inbox people'
  ),
  matter: set(
    'something matter question one job issue call enquiry inquiry query conversation topic thing decision problem'
  ),
  handle: set(
    'handled managed run dealt looked taken processed covered owned overseen organised organized controlled decided supervised administered kept sorted serviced fixed billed invoiced operated issued'
  ),
  do: set('handle deal cover process look support take do manage touch answer'),
  inform: set('tell help advise assist answer explain confirm sort undo book shed deal serve see inform'),
  reachable: set('reached contacted emailed called phoned'),
  det: set('a an the your our their my any another')
}

interface Handoff extends Frame {
  /** What the words behind it must name: anybody but us, or somebody known by noun or name. */
  readonly party?: 'any' | 'known'
  /** The act must be asked of the customer. */
  readonly asked?: true
}

/** Grammar of sending away: the customer is the mover, or the matter is somebody else's, full stop. */
const frames = compileFrames<Handoff>(
  [
    {name: 'contact', match: '{reach}', party: 'any', asked: true},
    {name: 'contact', match: '(get|getting|be|come) (back)? in (touch|contact) with', party: 'any', asked: true},
    {
      name: 'contact',
      match:
        '(have|having|get|getting) (a)? (quick|brief|little)? (word|chat|talk|conversation|look-in|hold|on|onto|through) (with|of|to|from)',
      party: 'any',
      asked: true
    },
    {name: 'contact', match: '(message|messaging|text|texting)', party: 'any', asked: true},
    {
      name: 'belongs to',
      match:
        '(go|goes|belong|belongs|sit|sits|lie|lies|rest|rests) (only|entirely|solely|straight|directly|squarely)? (to|with|under)',
      party: 'known'
    },
    {name: 'contact', match: '{speak} ({it}|{det} *)? with', party: 'any', asked: true},
    {name: 'contact', match: '(speak|talk|speaking|talking) (directly|direct)? to', party: 'any', asked: true},
    {
      name: 'contact',
      match: '{write} (out|back|over|in|directly|a message|an email|a mail)? to',
      party: 'any',
      asked: true
    },
    {
      name: 'contact',
      match: '(write|send|drop|shoot|writing|sending) (an|a) (email|e-mail|mail|message|line|note|letter) (to|at)',
      party: 'any',
      asked: true
    },
    {name: 'contact', match: '{ask}', party: 'known', asked: true},
    {
      name: 'contact',
      match: '{go} (in|into|by|over|round|through|via|back|up|down)? (to|into|by|through|via|at|in)?',
      party: 'known',
      asked: true
    },
    {name: 'contact', match: '(drop|pop|stop|swing) (by|in at)', party: 'any', asked: true},
    {name: 'contact', match: '{raise} ({it}|{det} * *|{det} *|{it} * *|* *) (up)? with', party: 'any', asked: true},
    {
      name: 'contact',
      match: '(take|taking|bring|bringing|follow|following) ({it}|{det} *|{it} *) up with',
      party: 'any',
      asked: true
    },
    {
      name: 'contact',
      match: '(take|bring|taking|bringing) {it} (straight|over|up|back|direct)? to',
      party: 'any',
      asked: true
    },
    {name: 'contact', match: '{lodge} ... {ticket} (directly)? (with|to|through|via|at)', party: 'known', asked: true},
    {
      name: 'contact',
      match: '{lodge} (a|an|another) (new|fresh|separate|different) {ticket} (under|in|on|using|there)',
      asked: true
    },
    {name: 'contact', match: '(direct|address|redirect|refer) ... to', party: 'known', asked: true},
    {name: 'contact', match: '{seek} ... (from|through|via)', party: 'known', asked: true},
    {name: 'contact', match: '(give|giving|drop|shoot|send)', party: 'known', asked: true},
    {
      name: 'contact',
      match:
        '(log|sign|post|posting|ask|asking) (in|on|it|this|that)? (this|your question)? (to|into|on|in) (their|the|our) (portal|forum|forums|community|board)',
      asked: true
    },
    {name: 'contact', match: '(dial|press|dialling|dialing) *', asked: true},
    {name: 'contact', match: '(hang up|pick up the phone|open a case there|start over there)', asked: true},
    {name: 'contact', match: '(get|have|ask|tell)', party: 'known', asked: true},
    {name: 'contact', match: 'if you (ring|call|phone|contact|email|write to|speak to|ask|visit|text)', party: 'known'},
    {
      name: 'wrong desk',
      match:
        '(reached|got|called|contacted|to|dialled|dialed|at|ah|oh|sorry|hit|have|chosen|picked|in) {det}? wrong {desk}'
    },
    {name: 'wrong desk', match: '(ah|oh|oops|sorry|hello|hi|whoops) , wrong {desk}'},
    {
      name: 'not here',
      match:
        '(we|i|us|this desk|this team|this office|this department|this inbox) (do|can|will|are) not (actually)? {do} (with|after|care of)? ({it}|{it} *|{det}? * *|*) (here|from here|at this desk|on this (line|desk|team|channel|number))'
    },
    {
      name: 'matter for',
      match: '({it}|which) {be} (really|more|actually|rather|probably)? {det}? {matter} (for|with|between)',
      party: 'any'
    },
    {name: 'matter for', match: '{be} {det} {matter} (for|with|to)', party: 'known'},
    {
      name: 'matter for',
      match: '{be} (something|things) (to|for you to|you (should|need to|must)) {seek} (from|with|of)',
      party: 'any'
    },
    {
      name: 'handled by',
      match:
        '({be}|gets|get) (all|only|entirely|solely|now|usually|always)? {handle} (after|of|with)? (entirely|solely|only|exclusively|directly)? by',
      party: 'any'
    },
    {
      name: 'who to ask',
      match:
        '(the|best|right|only|first) (people|person|team|ones|one|place|department|office|company|party|folks) (to|you|who) (speak|talk|ask|see|contact|call|want|need|write|turn|approach|chase|can)'
    },
    {
      name: 'who to ask',
      match:
        '{be} (who|whom|where|the one|the ones|the people|the person) (you|to) (want|need|should|have|must|speak|ask|chase|are after|contact|go|will)'
    },
    {
      name: 'who to ask',
      match:
        '{be} (your|the) (first|best|right|only|next) (stop|bet|port of call|contact|point of contact|people|person)'
    },
    {
      name: 'other place',
      match: "(need|want|are after|require|is|'s) (the other|a different|another|a separate) {desk}"
    },
    {name: 'other place', match: 'you (will)? (need|want|require) the (other|right) *'},
    {name: 'reached at', match: 'can (only)? be {reachable} (at|via|on|through|by|under|between)'},
    {name: 'only they', match: '(only)', party: 'known'},
    {
      name: 'must go',
      match:
        '(has|have|needs|need|ought|must|should|will have|will need) (to)? (go|come|be (sent|raised|directed|addressed|taken|made|requested|reported|submitted|settled|brought|discussed|filed|referred|agreed)) (through|to|with|via|by|up with|in with)',
      party: 'known'
    },
    {
      name: 'they will',
      match: "(will|can|'ll|should|would) (be able to|gladly|happily|then)? {inform} (you|it|that|into|on|light|with)"
    },
    {
      name: 'they do that',
      match:
        '(takes|handles|handle|does|manages|runs|owns) (those|these|such|that|this|all) (calls|cases|queries|questions|requests|matters|claims|things|side|part)?'
    }
  ],
  {...classes, number: set('1 2 3 4 5 6 7 8 9 0')}
)

const warm =
  /\b(?:(?:or|and|but|so|then|while) (?:i|we)(?:'ll|'d| will| can| could| would| am|'m|'ve| have)\b|(?:i|we)(?:'ve| have)? (?:already|just) |i've (?:asked|told|sent|passed|put|copied|given|rung|called|written|let|added|booked|filled|raised)|i (?:asked|told|sent|called|rang|wrote|copied|filled)|i'll|let me|(?:i|we) can (?:do|call|ask|help|send|join|write)|which (?:would|do) you prefer|(?:would|shall) i|happy to|glad to|ask for me|expecting you|briefed|(?:they|she|he)(?:'ve| have|'s| has| already)? (?:know|got|your))\b/i
const urgent =
  /\b(?:emergenc\w+|gas|fire|ambulance|police|911|999|112|000|stolen|fraud\w*|unauthori[sz]ed|scam\w*|block the card|freeze|poison\w*|overdose|suicid\w*|chest pain|bleeding|unsafe|leak of gas|smell|midwife|physician|(?:your|a|the) (?:doctor|gp|nurse)|immediately|at once|right away|straight away|without delay)\b/i
const optional =
  /\b(?:if you(?:'d| would)? (?:prefer|like|rather|wish|want|'re curious)|feel free|free to|welcome to|don't hesitate|do not hesitate|if you'd rather|should you (?:wish|prefer|like)|any time|anytime|whenever)\b/i

export default defineRule({
  id: 'cold-handoff',
  scope: 'sentence',
  category: 'handoff',
  severity: 'warn',
  preset: 'recommended',
  description: 'Sends the customer away to start again with somebody else.',
  rationale:
    'Every transfer without a name and without the story makes the customer begin again. A warm one names the colleague, vouches for them and passes on what is known.',
  origin: 'Essay "Good cop, good cop" ("I have Susan on the line"); Dixon, Freeman & Toman 2010.',
  example: [
    'Please call our sales department for that.',
    "I'll ask Dana from sales to call you about that, and she'll have everything you've told me."
  ],
  triggers: [
    'contact',
    'call',
    'ring',
    'phone',
    'telephone',
    'email',
    'e-mail',
    'mail',
    'text',
    'messag',
    'approach',
    'consult',
    'reach',
    'notify',
    'petition',
    'lobby',
    'get',
    'got',
    'touch',
    'speak',
    'talk',
    'liais',
    'check',
    'confirm',
    'discuss',
    'communicat',
    'deal',
    'regist',
    'writ',
    'turn',
    'apply',
    'complain',
    'report',
    'appeal',
    'go',
    'head',
    'return',
    'switch',
    'send',
    'drop',
    'shoot',
    'ask',
    'see',
    'try',
    'visit',
    'chas',
    'catch',
    'tell',
    'badger',
    'bother',
    'pester',
    'pop',
    'stop',
    'run',
    'tak',
    'rais',
    'pursu',
    'settl',
    'sort',
    'follow',
    'bring',
    'argu',
    'open',
    'fil',
    'submit',
    'log',
    'lodg',
    'creat',
    'mak',
    'plac',
    'start',
    'put',
    'request',
    'direct',
    'address',
    'forward',
    'redirect',
    'refer',
    'seek',
    'obtain',
    'order',
    'claim',
    'arrang',
    'giv',
    'sign',
    'post',
    'dial',
    'press',
    'hang',
    'pick',
    'have',
    'if',
    'wrong',
    'not',
    'don',
    'can',
    'something',
    'matter',
    'question',
    'one',
    'handled',
    'by',
    'people',
    'person',
    'place',
    'who',
    'where',
    'first',
    'best',
    'other',
    'different',
    'another',
    'only',
    'must',
    'has',
    'need',
    'will',
    'the',
    'your',
    'they',
    'any',
    'those',
    'these',
    'that',
    'this',
    'an',
    'a',
    'com',
    'back',
    'be',
    'things',
    'over',
    'want'
  ],
  *check(sentence, context) {
    const found: {party?: Party} = {}
    const hit = findFrame(sentence, frames, each => excuse(sentence, each, context, found), context.trace)
    if (hit) yield toProblem(sentence, hit, found.party, context)
  }
})

/** Why a match sends nobody away. */
function excuse(
  sentence: Sentence,
  hit: FrameHit<Handoff>,
  context: RuleContext,
  found: {party?: Party}
): string | undefined {
  const {frame, from, to} = hit
  delete found.party
  const party = frame.party ? readParty(sentence, to) : undefined
  if (frame.party && !party) return 'nobody named'
  if (party && frame.party === 'known' && !party.known) return 'no person or body'
  const own = party && isOurs(sentence, party, context.us)
  if (own) return own
  if (frame.asked && !readAsked(sentence, from)) return 'nobody is asked'
  if (party) found.party = party
  const text = sentence.text.replaceAll('’', "'")
  if (warm.test(text) || (!frame.asked && warm.test(sentence.next?.text.replaceAll('’', "'") ?? '')))
    return 'we go along'
  if (urgent.test(text)) return 'urgent'
  if (/\bhelp us\b/.test(text)) return 'asks for help'
  if (/\bany (?:other |further )?(?:questions|queries|concerns)\b/i.test(text) && !frame.asked) return 'an open door'
  if (optional.test(text)) return 'the customer may choose'
  const clause = clauseOf(sentence, frame.asked ? from : to - 1)
  if (clause?.reportedBy === 'customer') return 'reported'
  if (
    clause &&
    /^(?:agent|company)$/.test(clause.subject) &&
    clause.verb.index <= from &&
    frame.asked &&
    !/^(?:recommend|suggest|advise|ask|request|encourage|require|need|urge|want|like)$/.test(clause.verb.lemma)
  )
    return 'we do it'
  return excuseFrame(sentence, hit, party)
}

/** Guards that one kind of frame has of its own. */
function excuseFrame(
  sentence: Sentence,
  {frame, from, to}: FrameHit<Handoff>,
  party: Party | undefined
): string | undefined {
  const {words} = sentence
  const after = normsOf(words, party?.to ?? to, (party?.to ?? to) + 6)
  const before = normsOf(words, from - 5, from)
  const verb = words[from]?.norm ?? ''
  if (/\?\s*$/.test(sentence.text) && !/^(?:could|can|would|will|why)\b/.test(normsOf(words, 0, 3)) && frame.asked)
    return 'question'
  if (
    /^(?:visit|see|go|try|visiting)$/.test(verb) &&
    party &&
    /\b(?:nearest|local|any|our|nearby|closest)\b/i.test(party.text)
  )
    return 'a place to visit'
  if (
    /^(?:see|seeing|tell|telling|try|visit|visiting|go|pop|drop|stop|head|run|turn)/.test(verb) &&
    /^(?:them|him|her)$/.test(party?.head ?? '')
  )
    return 'no body named'
  if (verb === 'try' && /ing$/.test(words[to]?.norm ?? '')) return 'tries an act'
  if (/^(?:give|giving|drop|shoot|send)$/.test(verb) && frame.party === 'known')
    return /^(?:a|an) (?:call|bell|ring|shout|line|buzz|mail|email|message|note)\b/.test(after)
      ? undefined
      : 'gives a thing'
  if (/^(?:message|text)/.test(verb) && frame.party === 'any')
    return /^(?:the|your|their|them|him|her|whoever)$/.test(words[to]?.norm ?? '') &&
      !/^(?:to|in|below|above|on)\b/.test(after) &&
      !/^(?:code|message|number|photos?|details?|word|link)$/.test(party?.head ?? '')
      ? undefined
      : 'texts a thing'
  if (/^(?:get|have|ask|tell)$/.test(verb) && frame.match.startsWith('(get|have'))
    return /^(?:directly )?(?:to|what|whether|if|about|for|that|how)\b|^[.!]/.test(after) &&
      !(verb === 'have' && !after.startsWith('to'))
      ? undefined
      : 'gets a thing'
  if (/^(?:ask|see|try|tell|asking)$/.test(verb) && /^(?:is|are|will|can)\b/.test(after)) return 'says a thing'
  if (/^(?:dial|press|dialling|dialing)$/.test(verb))
    return words[from + 1]?.kind === 'number' ? undefined : 'presses a thing'
  if (frame.name === 'contact' && verb === 'if')
    return /\b(?:will|can|'ll)\b/.test(after) ||
      /\b(?:they|adviser|advisor|someone|team|colleague|he|she) (?:will|can|'ll)\b/.test(
        normsOf(words, to, words.length)
      )
      ? undefined
      : 'conditional'
  if (frame.name === 'only they')
    return /^(?:can|could|will|would|is able|are able|has|have the)\b/.test(after) ? undefined : 'says only'
  if (frame.name === 'they will') return theyWill(sentence, from)
  if (frame.name === 'handled by' || frame.name === 'they do that') return handled(sentence, from, before, party)
  if (frame.name === 'who to ask' && /\b(?:come to|i am|i 'm|i|she|he|we)\b/.test(before)) return 'ours'
  if (frame.name === 'belongs to')
    return /^(?:sit|lie|rest|belong)/.test(verb) &&
      normsOf(words, to - 1, to) === 'with' &&
      !/\b(?:i|we|my|our|he|she|you)\b/.test(before)
      ? undefined
      : /\b(?:query|queries|question|questions|enquiry|enquiries|inquiry|inquiries|claim|claims|complaint|complaints|request|requests|matter|matters|case|cases|issue|issues|refund|refunds|problem|problems|this|that|it|those|these|one|decision|decisions|call|calls|responsibility|fines?|bookings?|cancellations?|changes?|orders?)\b(?: \w+){0,3}$/.test(
            before
          ) && !/\b(?:i|we|my|our)\b/.test(before)
        ? undefined
        : 'no matter'
  if (frame.name === 'wrong desk') return /\b(?:i|we|our|my)\b/.test(before) ? 'our own mistake' : undefined
  if (frame.name === 'other place' && frame.match.startsWith('you'))
    return /^(?:app|desk|department|team|office|form|branch|counter|window|line|number|site|store|entrance|people)$/.test(
      words[to - 1]?.norm ?? ''
    )
      ? undefined
      : 'a thing'
  if (frame.name === 'must go')
    return /\b(?:i|we|payment|parcel)\b/.test(before) ||
      !party ||
      /^(?:sleep|bed|work|school|plan|waste|zero|trial)$/.test(party.head)
      ? 'no matter'
      : undefined
  return undefined
}

/** "The pound will tell you": the answer is somebody else's, and nobody named brings it. */
function theyWill(sentence: Sentence, from: number): string | undefined {
  const clause = sentence.clauses.find(each => each.verb.from === from || each.verb.from === from - 1)
  if (clause?.subject !== 'third' || clause.subordinator !== 'none' || clause.polarity === '-')
    return 'no answer promised'
  const party = readParty(sentence, clause.subjectWords[0])
  const first = sentence.words[clause.subjectWords[0]]?.norm ?? ''
  const tail = sentence.reply.text.slice(sentence.words[from]?.range[0], sentence.range[1])
  if (
    /\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:by|at|within) (?:\d|noon)|\b(?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i.test(
      tail
    ) &&
    !/\bif you\b/.test(tail)
  )
    return 'a time is given'
  if (
    !party?.known ||
    (/^(?:a|an|one|any)$/.test(first) && !/\bif you\b/.test(sentence.text)) ||
    /^(?:our|my)$/.test(first) ||
    /^(?:who|team|agent|colleague|guide|article|page|app|engineer|technician|agents|someone|specialist|expert|member)$/.test(
      party.head
    ) ||
    isNamed(sentence, party)
  )
    return 'said before'
  return undefined
}

/** "Maria from billing will …": a colleague with a name. */
function isNamed(sentence: Sentence, party: Party): boolean {
  const first = sentence.words[party.from]
  return /^\p{Lu}\p{Ll}/u.test(first?.text ?? '') && !/^(?:the|your|their|a|an)$/.test(first?.norm ?? '')
}

function handled(sentence: Sentence, from: number, before: string, party: Party | undefined): string | undefined {
  if (/\b(?:was|were|been|being)\b/.test(`${before} ${sentence.words[from]?.norm ?? ''}`)) return 'told as past'
  if (
    party &&
    !party.known &&
    !/^(?:someone|somebody|them|different|another)$/.test(party.head) &&
    !/\b(?:different|another|other|separate)\b/.test(party.text)
  )
    return 'no person or body'
  const body = sentence.words[from - 1]?.norm ?? ''
  return !party && body !== 'they' && !departments.has(body) && !outsiders.has(body) ? 'ours' : undefined
}

function toProblem(
  sentence: Sentence,
  hit: FrameHit<Handoff>,
  party: Party | undefined,
  context: RuleContext
): Problem {
  return {
    range: rangeOf(sentence.words, startOf(sentence, hit), Math.max(hit.to, party?.to ?? 0)),
    message: 'Sends the customer away to start again with somebody else',
    rewrites: () =>
      rewriteHandoff(sentence, {from: hit.from, to: Math.max(hit.to, party?.to ?? 0), party}, context.voice)
  }
}

/** The words that ask belong to the words at fault: "you'll need to", "please". */
function startOf(sentence: Sentence, {frame, from}: FrameHit<Handoff>): number {
  let at = from
  if (!frame.asked) return at
  while (
    at > 0 &&
    /^(?:you|please|kindly|need|to|have|must|should|can|could|may|will|'ll|'d|want|would|do|directly|be|are|advised|better|best|off|try|just|simply|first|also|then|required|requested|request|recommend|suggest|advise|ask)$/.test(
      sentence.words[at - 1]?.norm ?? ''
    )
  )
    at--
  return at
}
