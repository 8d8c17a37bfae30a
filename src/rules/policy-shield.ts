import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseOf} from '../wording/asked.ts'
import {compileFrames, type Frame, type FrameHit, findFrame, normsOf} from '../wording/frame-match.ts'
import {isQuoted} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {lowerShield} from '../wording/plain-reason.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** What one can hide behind: papers, and bodies that made them. */
const norms = set(
  'norms norm policy policies policys rule rules ruling terms conditions condition t&cs tcs tos guideline guidelines procedure procedures protocol protocols regulation regulations clause clauses section sections handbook agreement agreements standards framework requirement requirements practice charter code compliance legal management corporate bylaws byelaws statutes contract contracts print rulebook sop sops tariff directive directives mandate t&c'
)
const bodies = set('compliance legal management corporate headquarters hq audit governance')
/** What one can hide behind: a machine. */
const systems = set(
  'system systems computer till tills platform software engine portal machine database tool tools console terminal workflow scanner register algorithm program programme screen'
)
const classes = {
  norm: norms,
  system: systems,
  be: set("is are was were be 's 're 'm am"),
  just: set('just simply only merely always strictly actually really quite very perfectly'),
  we: set('i we agents staff managers us advisers advisors reps they nobody anyone clerks'),
  allowed: set('allowed permitted authorised authorized empowered entitled cleared sanctioned licensed mandated'),
  so: set('that this it which those these such'),
  let: set('let allow permit enable')
}

/** Grammar of hiding: a rule instead of a reason, a machine instead of a person, "that's that" instead of an answer. */
const frames = compileFrames<Frame>(
  [
    {
      name: 'per policy',
      match: '(as)? per (our|the|company|store|standard|hotel|corporate|airline|*)? (*)? (*)? {norm}'
    },
    {
      name: 'per policy',
      match:
        '(according to|under|pursuant to|due to|because of|based on|following|given|subject to|owing to|in terms of|by virtue of|thanks to) ... {norm}'
    },
    {name: 'per policy', match: '(under|per|as per|by|according to) (our|the|company)? (*)? t and (cs|c)'},
    {name: 'per policy', match: 'in (accordance|line|keeping|compliance|conformity|agreement) with ... {norm}'},
    {
      name: 'per policy',
      match:
        '(as|like) (set out|stated|explained|laid down|mentioned|specified|outlined|described|noted|written|indicated|defined|detailed|clearly stated|per) (in|by|under|on) ... ({norm}|website|site|booking|checkout|small print|receipt|box|label|confirmation)'
    },
    {
      name: 'per policy',
      match:
        ', as (the|our|your) (*)? (website|site|terms|conditions|policy|rules|contract|booking|label|handbook|ticket) (states|says|explains|makes|sets|shows)'
    },
    {
      name: 'it is policy',
      match: '{so} {be} (not)? {just}? (against|a matter of|part of|in) (our|the|company|store|*)? (*)? {norm}'
    },
    {
      name: 'it is policy',
      match: '{so} {be} {just}? (our|company|store|the|a|council|corporate|standard|hotel|house|normal|* ) (*)? {norm}'
    },
    {
      name: 'it is policy',
      match: '(against|contrary to|in breach of) (our|company|store|the|hotel|house|*)? (*)? {norm}'
    },
    {
      name: 'it is policy',
      match:
        '(it|this) {be} (our)? (standard|normal|usual|common|established) (practice|procedure|policy|process) (here|for us)? (to|that|not)'
    },
    {
      name: 'that is that',
      match:
        "{so} {be} {just}? (how|the way) (it|this|the|that|things|our|we|they) (*)? (works|work|is|'s|are|built|set up|do|goes)"
    },
    {
      name: 'that is that',
      match:
        '(and)? that {be} (that|where it ends|all there is to it|the end of it|the rule|the rules|the protocol|the process|the procedure|the policy|the deal|final)'
    },
    {
      name: 'that is that',
      match:
        '(rules|policies|terms|conditions|deadlines|limits|standards) {be} (rules|policies|terms|conditions|deadlines|limits|standards)'
    },
    {name: 'that is that', match: '{norm} {be} (* {norm}|what (they|it) {be})'},
    {name: 'that is that', match: '(the|our) (process|procedure|rule|policy) {be} that'},
    {name: 'that is that', match: '(we|i) (do) not (make|write|set) the (rules|policies|policy)'},
    {name: 'the system', match: '{system} {just}? (will|does|do|can|would|is|are|has) (not|no) {just}? *'},
    {
      name: 'the system',
      match:
        '{system} (prevents|blocks|stops|forbids|refuses|rejects|bars|locks|restricts|limits|requires|only allows|only lets|only accepts) *'
    },
    {
      name: 'the system',
      match:
        '{system} (adds|sets|applies|charges|calculates|decides|generates|does) ... (by itself|automatically|on its own)'
    },
    {
      name: 'the system',
      match:
        '(no|not any) (button|way|option|setting|function|means|override|field) (on|for|in|at|to) (our|my|us|me|the|this)'
    },
    {name: 'the system', match: '(hard-coded|hardcoded|hard-wired|hardwired|baked) (in|into)'},
    {name: 'not allowed', match: '{we} {be} not {just}? {allowed} (by|to|for|*)'},
    {
      name: 'not allowed',
      match:
        "{we} (do|have|'ve) (not have|no|zero|not any) (any)? (discretion|authority|authorisation|authorization|mandate|permission|leeway) "
    },
    {
      name: 'not allowed',
      match:
        '{we} {be} (not at liberty|(bound|obliged|obligated|tied|constrained|required|governed|restricted|limited) by ... {norm})'
    },
    {
      name: 'not allowed',
      match: '(outside|beyond|within|not) what ({norm}|the *|our *) (lets|allows|permits|let|allow|permit|will)'
    },
    {
      name: 'not allowed',
      match:
        '(fall|falls|fell|comes|come|is|are) (under|outside|within) (of)? (the|our) (*)? (*)? ({norm}|category|scope)'
    },
    {name: 'not allowed', match: '(not|nothing) (something|anything|a thing)? (that)? (our|the) (*)? {norm} *'},
    {
      name: 'not allowed',
      match: '(go|going|goes|went|stick|play|work|abide) (by|to) the (book|rules|rule|rulebook) (book)?'
    },
    {
      name: 'not allowed',
      match:
        '(head office|hq|management|corporate|compliance|legal|finance|the (company|owner|council|board|bosses|boss|lawyers|owners|franchise|landlord)) (will|does|do|would|can|has|have) (not|never|no) {let} *'
    },
    {
      name: 'strict rule',
      match:
        "(has|have|'ve|operate|operates|run|runs|apply|applies|follow|follows) (a|an|our|the|very)? (strict|firm|clear|zero-tolerance|hard|standing|fixed|rigid|blanket|strictly) (*)? (*)? (*)? (rule|policy|rules|policies|procedure|protocol|guidelines)"
    },
    {
      name: 'you agreed',
      match:
        '(terms|conditions|contract|agreement|rules|policy|print|box|tariff) (that|which)? you (ticked|accepted|agreed|signed|acknowledged|checked|confirmed)'
    },
    {
      name: 'you agreed',
      match:
        'you (ticked|checked|clicked|accepted|agreed to|signed|acknowledged) (the|our|to) (*)? (box|terms|conditions|contract|agreement|rules|policy)'
    },
    {
      name: 'you agreed',
      match: "(have|'d|would) (have)? (seen|read|found|known) (it|this|that) (in|from|by|on) (the|our) (*)? {norm}"
    }
  ],
  classes
)

const refusal =
  /\b(?:not|no|never|nothing|nobody|cannot|without|unable|decline[ds]?|refus\w+|denied|reject\w*|only|must|need to|needs to|have to|has to|required?|final|forfeit\w*|non-?\w+able|ineligible|void|fee|charges?|charged|billed|minimum|maximum|limit\w*|cost|owe|stays?|remains?|closed|locked|wiped|until|unless|obliged|deposit|expired?|lapse[ds]?|outside|prevents?|exceed\w*|against|cant|wont|dont|doesnt|isnt)\b|n't\b/i
const kindly =
  /\b(?:approved|accepted|granted|refunded in full|waived|free|bonus|entitled|(?:lets?|allows?|gives?|covers?|permits?|entitles?) you|on your side|yours|good news|congratulations|you can|you may|you get|eligible|well within|includes?)\b/i
const reason =
  /\b(?:because(?! of)|so that(?!'s)|to protect|to keep|to make sure|in order to|for your (?:safety|security|protection|privacy)|which is there to|the reason|otherwise|since (?:we|it|they) (?!have to|must)|as (?:we|it|they) (?:want|need|cannot|can't)|which (?:keeps|protects|means that))\b/i
const alternative =
  /\b(?:but|so|and|;|instead,?) ?(?:i|we)(?:'ll| will| can(?!\s?no?t|'t)| could(?!n)| have(?! no| not)| made| asked|'ve(?! no))|what (?:i|we) can|(?<!not |n't |wont |never )let me|here(?:'s| is) what|(?:i|we) (?:can|could|would|'ll|will) (?:still|instead|offer|make an exception|ask|put|stretch|give you|move|send)|exception (?:for|to)|\bwent past\b/i
const verbs = new Set(
  'state say require dictate prescribe prohibit forbid prevent limit restrict bar block disallow stipulate specify demand exclude preclude rule mandate oblige tie bind cap set provide govern apply specify insist'.split(
    ' '
  )
)

export default defineRule({
  id: 'policy-shield',
  scope: 'sentence',
  category: 'ownership',
  severity: 'warn',
  preset: 'recommended',
  description: 'Hides behind a policy, the terms or the system.',
  rationale:
    'A policy is no reason to the customer: it says whose side we are on. The reason behind it, or what can be done instead, says it better.',
  origin:
    'Essay "Whose side are you on, anyway?" ("systems, processes and policies that do not satisfy customers"); Shapiro, Buttner & Barry 1994.',
  example: [
    'Per our policy, we cannot issue a refund after 30 days.',
    'We can issue a refund for up to 30 days, and I would like to see what else I can do for you today.'
  ],
  options: {
    domain: {
      type: 'string',
      default: '',
      description: 'Set to "insurance" where a policy is what the customer has bought.',
      enum: ['', 'insurance']
    }
  },
  triggers: [
    'polic',
    'rule',
    'ruling',
    'terms',
    'condition',
    't&c',
    'tcs',
    'tos',
    'guideline',
    'procedure',
    'protocol',
    'regulation',
    'clause',
    'section',
    'handbook',
    'agreement',
    'standard',
    'framework',
    'requirement',
    'practice',
    'charter',
    'code',
    'compliance',
    'legal',
    'management',
    'corporate',
    'bylaw',
    'byelaw',
    'statute',
    'contract',
    'print',
    'sop',
    'tariff',
    'directive',
    'mandate',
    't &',
    'norm',
    'those',
    'these',
    'such',
    'head office',
    'finance',
    'not',
    'nothing',
    'go',
    'stick',
    'play',
    'work',
    'abide',
    'the',
    'paragraph',
    'article',
    'we',
    'i',
    'agents',
    'staff',
    'managers',
    'us',
    'advis',
    'reps',
    'they',
    'nobody',
    'anyone',
    'clerks',
    'headquarters',
    'hq',
    'audit',
    'governance',
    'system',
    'computer',
    'till',
    'platform',
    'software',
    'engine',
    'portal',
    'machine',
    'database',
    'tool',
    'console',
    'terminal',
    'workflow',
    'scanner',
    'register',
    'algorithm',
    'program',
    'screen',
    'that',
    'this',
    'it',
    'which',
    'how',
    'way',
    'allowed',
    'permitted',
    'authori',
    'empowered',
    'entitled',
    'cleared',
    'discretion',
    'permission',
    'leeway',
    'liberty',
    'bound',
    'oblig',
    'tied',
    'constrained',
    'governed',
    'restricted',
    'limited',
    'hard',
    'baked',
    'button',
    'option',
    'override',
    'no',
    'deadline',
    'limits',
    'process',
    'category',
    'scope',
    'you',
    'website',
    'site',
    'box',
    'small',
    'as',
    'against',
    'contrary',
    'breach'
  ],
  *check(sentence, context) {
    const clause = sentence.clauses.find(
      each => isShield(sentence, each) && !isExcused(sentence, each.words[0], each, context)
    )
    const hit = clause ? undefined : findFrame(sentence, frames, each => excuse(sentence, each, context), context.trace)
    if (clause)
      yield toProblem(sentence, {name: 'policy says', from: clause.words[0], to: endOf(sentence, clause)}, context)
    else if (hit) yield toProblem(sentence, {name: hit.frame.name, from: hit.from, to: hit.to}, context)
  }
})

function endOf(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.map(other => other.words[0]).filter(start => start > clause.verb.index)
  let end = Math.min(clause.words[1], ...next)
  while (end > clause.verb.index + 1 && /^(?:[,;:.!?]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  return end
}

/** A clause whose subject is a rule, and which refuses, demands or limits. */
function isShield(sentence: Sentence, clause: Clause): boolean {
  const subject = sentence.words.slice(clause.subjectWords[0], clause.subjectWords[1]).map(word => word.norm)
  const of = subject.indexOf('of')
  const on = subject.findIndex(norm => /^(?:on|about|for|you|that|which)$/.test(norm))
  const head = (of > 0 ? subject[of - 1] : on > 0 ? subject[on - 1] : subject.at(-1)) ?? ''
  const numbered =
    /^(?:clause|section|paragraph|article|rule)$/.test(subject[0] ?? '') ||
    (subject.at(-1) === 'book' && subject.includes('rule'))
  if (
    !(norms.has(head) || numbered || (bodies.has(subject[0] ?? '') && subject.length === 1)) ||
    /^(?:your|his|her|whose|no|any|what|which)$/.test(subject[0] ?? '')
  )
    return false
  const {lemma, index, tense} = clause.verb
  const rest = normsOf(sentence.words, index, Math.min(sentence.words.length, index + 14))
  if (tense === 'past' && clause.modality === 'none' && clause.polarity === '+' && !verbs.has(lemma)) return false
  if (clause.polarity === '-')
    return /^(?:let|allow|permit|cover|provide|extend|include|accept|enable|leave|give|support|recognise|recognize|apply|entitle|make|change|bend|foresee)$/.test(
      lemma
    )
  if (verbs.has(lemma))
    return (
      !/^(?:say|state|specify|set|provide|govern|apply|insist|cap)$/.test(lemma) ||
      (clause.subordinator !== 'where' && refusal.test(rest))
    )
  if (/^(?:allow|let|permit|accept|cover)$/.test(lemma))
    return (
      sentence.words[index - 1]?.norm === 'only' ||
      /^\w+ (?:only|for only|just|no)\b/.test(rest) ||
      (clause.modality === 'would' && tense === 'perfect')
    )
  if (lemma === 'leave') return /\bno\b/.test(rest)
  if (lemma === 'be' && /^(?:is|are|'s) (?:that|to) /.test(rest))
    return refusal.test(rest) || /\b(?:sold|every|all|each)\b/.test(rest)
  return (
    lemma === 'be' &&
    /^(?:is|are|'s) (?:\w+ )?(?:clear|strict|firm|final|binding|fixed|unambiguous|explicit)\b/.test(rest)
  )
}

/** Guards that ask about what stands around: a reason, an alternative, good news, a customer who asked. */
function isExcused(sentence: Sentence, at: number, clause: Clause | undefined, context: RuleContext): boolean {
  const reasonFound = excuseSentence(sentence, at, clause, context)
  if (!reasonFound) return false
  context.trace(reasonFound, sentence.range)
  return true
}

function excuseSentence(
  sentence: Sentence,
  at: number,
  clause: Clause | undefined,
  context: RuleContext
): string | undefined {
  const text = sentence.text.replaceAll('’', "'")
  const range = rangeOf(sentence.words, at, at + 1)
  if (isQuoted(sentence, range)) return 'quoted'
  if (/\?\s*$/.test(text)) return 'question'
  if (clause?.reportedBy === 'customer' || /\byou (?:asked|said|mentioned|wrote|told)\b/i.test(text))
    return 'the customer asked'
  if (clause && /^(?:if|whether|unless|in case)$/.test(clause.subordinator)) return 'conditional'
  if (
    /\b(?:privacy|cookie) policy\b|\bhttps?:|\bpolicy (?:number|holder|holders)\b|\byour (?:\w+ )?(?:policy|contract|lease|firewall)\b/i.test(
      text
    )
  )
    return 'a document'
  if (
    context.options.domain === 'insurance' &&
    /\bpolicy\b/i.test(text) &&
    !/\b(?:our|company) (?:\w+ )?policy\b/i.test(text)
  )
    return 'an insurance policy'
  if (
    reason.test(text) ||
    /^(?:that way|this keeps|it keeps|it's there to|it is there to|the reason|because)\b/i.test(
      sentence.next?.text ?? ''
    )
  )
    return 'the reason is given'
  if (alternative.test(text) || offersNext(sentence)) return 'an alternative is given'
  if (kindly.test(text) && !/\b(?:can't|cannot|not|won't|no|only|unfortunately)\b|n't\b/i.test(text)) return 'good news'
  return /\b(?:changed|reviewing|rewrote|dropped|hide behind)\b/i.test(text) ? 'speaks of the rule itself' : undefined
}

/** The next sentence says what we can do. */
function offersNext(sentence: Sentence): boolean {
  const next = sentence.next?.text.replaceAll('’', "'") ?? ''
  return (
    alternative.test(next) ||
    /^(?:what )?(?:i|we)(?:'ll| can(?!'t|not)| could(?!n't)| will| have(?! no| not)|'ve(?! no| not)) /i.test(next)
  )
}

/** Why a match hides nothing. */
function excuse(sentence: Sentence, hit: FrameHit, context: RuleContext): string | undefined {
  const {frame, from, to} = hit
  const clause = clauseOf(sentence, from)
  const around = excuseSentence(sentence, from, clause, context)
  if (around) return around
  const said = normsOf(sentence.words, from, to)
  const before = normsOf(sentence.words, from - 4, from)
  const after = normsOf(sentence.words, to, to + 5)
  const bare = frame.name === 'it is policy' && (sentence.words.length < 9 || /\bthe (?:rules|policy)$/.test(said))
  if (/\bnot against\b/.test(said)) return 'good news'
  if (frame.name === 'that is that' && /!\s*$/.test(sentence.text)) return 'cheerful'
  if (frame.name === 'per policy' && /\bthe following\b/.test(`${before} ${said}`)) return 'another thing'
  if (
    !bare &&
    /^(?:per policy|it is policy|strict rule|you agreed)$/.test(frame.name) &&
    !refusal.test(sentence.text.replaceAll('’', "'"))
  )
    return 'nothing is refused'
  if (
    frame.name === 'per policy' &&
    /\b(?:your|his|her|their)\b/.test(said) &&
    !/\b(?:terms|conditions|handbook|contract)\b/.test(said)
  )
    return 'their own paper'
  if (
    frame.name === 'per policy' &&
    /\b(?:code|print|practice|legal|section)$/.test(said) &&
    !/\b(?:our|company|small|of practice)\b/.test(said) &&
    !/^section|^\d/.test(after) &&
    !/\d|section/.test(`${said} ${after}`)
  )
    return 'another thing'
  if (frame.name === 'it is policy' && /\b(?:here|what)$/.test(before)) return 'shows it'
  if (
    frame.name === 'it is policy' &&
    /(?:section|code|print|condition|conditions|practice|requirement|requirements|agreement|contract|criteria|legal|management|standard|standards)$/.test(
      said
    ) &&
    !/\b(?:our|company|compliance|legal|regulatory|system|audit|standard|normal|usual|common|house|against)\b/.test(
      said
    )
  )
    return 'another thing'
  if (frame.name === 'the system') return theSystem(said, before, after)
  if (
    frame.name === 'not allowed' &&
    /\b(?:scope|category)$/.test(said) &&
    !/\b(?:policy|final|sale|refund|exclu|non|return|discount|warranty)/.test(said)
  )
    return 'another thing'
  if (
    frame.name === 'that is that' &&
    /(?:how|the way) (?:it|this|things?)\b/.test(said) &&
    /\b(?:so|here|you|we|i)\b/.test(before)
  )
    return 'explains'
  if (frame.name === 'that is that' && /^(?:in|on|for|when|if|by|with|:)/.test(after) && /(?:how|the way)/.test(said))
    return 'explains'
  return undefined
}

/** "The system won't let me": a machine that decides; not one that is broken, nor the customer's. */
function theSystem(said: string, before: string, after: string): string | undefined {
  if (
    /\b(?:your|operating|solar|heating|cooling|exhaust|immune|sound|alarm|brake|home|file|nervous|school)$/.test(
      before
    ) ||
    /^(?:your|register|screen) /.test(said)
  )
    return 'another system'
  const verb = said.split(' ').at(-1) ?? ''
  if (/^(?:hard|baked)/.test(said)) return undefined
  if (/\b(?:button|way|option|setting|function|means|override|field)\b/.test(said))
    return /\b(?:take|remove|change|override|waive|undo|refund|get|reverse|for (?:us|me)|on our|in the system|in our)\b/.test(
      `${said} ${after}`
    )
      ? undefined
      : 'another thing'
  if (/\bnot?\b/.test(said)) {
    if (/^(?:let|allow|permit|enable|give)$/.test(verb))
      return /^(?:me|us|anyone|agents|staff|any|for|changes?|the|it|that|two|more|refunds?|exceptions?|edits?|this|a|an|to|returns?)\b/.test(
        after
      )
        ? undefined
        : 'about the customer'
    return /^(?:accept|take|do|support|offer|apply|process|refund|issue|waive|make|recognise|recognize|honour|honor|cover|approve|override|budge)$/.test(
      verb
    ) && !/\b(?:card|code|password|format|file|photo|picture|pin)\b/.test(after)
      ? undefined
      : 'a fault'
  }
  return undefined
}

function toProblem(sentence: Sentence, found: {name: string; from: number; to: number}, context: RuleContext): Problem {
  const last = sentence.words[found.to - 1]
  const to = last?.kind === 'punctuation' ? found.to - 1 : found.to
  const from = sentence.words[found.from]?.kind === 'punctuation' ? found.from + 1 : found.from
  return {
    range: rangeOf(sentence.words, from, to),
    message: 'Hides behind a rule instead of giving a reason',
    rewrites: () => lowerShield(sentence, {...found, from, to}, context.voice)
  }
}
