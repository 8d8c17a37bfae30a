import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseOf, readAsked} from '../wording/asked.ts'
import {compileFrames, type Frame, type FrameHit, findFrame, normsOf} from '../wording/frame-match.ts'
import {readVerb} from '../wording/grammar.ts'
import {rewriteRepeat} from '../wording/on-file.ts'
import {rangeOf} from '../wording/phrases.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Acts that give information or do paperwork: doing them twice is work for the customer. */
const tellings = set(
  'send explain describe tell give provide submit upload fill complete enter type write state list share attach forward put supply say spell go walk talk run repeat outline take make apply book order register sign scan photograph measure copy key set do show recount report mail email message post paste detail present quote read set record summarise summarize recap clarify elaborate start begin answer fax print draw draft design create build load add confirm note pass phone call ring file lodge choose select pick prove verify cancel return pack label bring raise dictate narrate relay hand drop input insert log trace import choose configure input save'
)
/** Technical retries and ordinary life, which begin again without anybody having told it before. */
const retries = set(
  'try restart reboot reload refresh install reinstall log sign check connect reconnect press hold turn switch open close click tap test visit come see charge reset plug unplug update wait watch look hope water clean rinse read play scan pair sync launch run search use go return call ring contact'
)
const classes = {
  again: set('again afresh anew'),
  ask: set('could can would will please kindly'),
  tell: set('explain describe tell outline summarise summarize recap detail elaborate clarify restate'),
  story: set(
    'issue problem matter situation concern complaint question query story case history trouble request details facts circumstances'
  ),
  ticket: set(
    'ticket case request thread chat conversation enquiry inquiry query claim issue report application complaint support'
  ),
  fresh: set('new fresh separate different second another'),
  open: set(
    'open create submit raise start file log make send lodge put opening creating submitting raising starting filing logging place write post begin'
  ),
  need: set('need require want have must'),
  det: set('a an the your that those this these our my'),
  gave: set(
    'gave sent mailed emailed wrote told provided submitted uploaded shared supplied attached filled quoted posted described explained mentioned said listed completed did entered'
  ),
  thing: set(
    'set copy copies photo photos picture pictures form forms scan scans screenshot screenshots version list round batch application reading statement document documents proof summary'
  ),
  take: set('take get have grab note ask trouble pull'),
  question: set('what wats whats which who when where how whose why')
}

interface Repeat extends Frame {
  /** The act must be asked of the customer. */
  readonly asked?: true
}

/** Grammar of asking twice: a telling or a piece of work, asked of the customer, with a sign that it was done before. */
const frames = compileFrames<Repeat>(
  [
    {name: 'redo', match: '*', asked: true},
    {
      name: 'start over',
      match:
        '(start|begin|starting|beginning) (all)? (over|again|afresh|anew|from scratch|from the (beginning|start|top|very beginning))',
      asked: true
    },
    {
      name: 'new ticket',
      match: '{open} (up)? (us|me)? (a|an|another) {fresh}? (support|return|refund|service)? {ticket}',
      asked: true
    },
    {
      name: 'another copy',
      match:
        '(take|send|upload|provide|fill|complete|give|share|supply|attach|email) (out|in|us|me)? (another|a second|a fresh) {thing}',
      asked: true
    },
    {
      name: 'tell it all',
      match:
        '(walk|talk|take|guide|run|lead|bring) (me|us) through (it|everything|the whole|what happened|what has happened|all|this|that|your {story}|the {story}|things)',
      asked: true
    },
    {name: 'tell it all', match: 'remind (me|us) (again)? (what|which|who|when|where|how|why|of)', asked: true},
    {
      name: 'tell it all',
      match: '(tell|give) (me|us) (everything|all of it|the (whole|full|entire) (story|history|picture))',
      asked: true
    },
    {name: 'story again', match: "(what|which) ('s|is|was|seems|seem|appears) (to be)? (the|your) {story}"},
    {name: 'tell it all', match: '(fill|bring|catch|get) (me|us) (in|up)', asked: true},
    {
      name: 'tell it all',
      match:
        '(run|go) (through)? ({det}? * (details|particulars)|{det} *|it|everything|that|it all|them) (by|past|over with) (me|us)',
      asked: true
    },
    {
      name: 'tell it all',
      match:
        '{tell} (us|me|to us|to me|on)? (about)? (the|your|all of your|all your|all the|this|it) {story} (again|once|in (full|detail|your own words)|from|so far|as (thoroughly|fully|clearly|precisely)|for (the|our|my|whoever)|to (the|our|my) (next|new)|thoroughly|fully)',
      asked: true
    },
    {
      name: 'tell it all',
      match:
        '(summarise|summarize|recap|restate|re-explain|recount) (everything|it|the {story}|your {story}|what happened|what you)',
      asked: true
    },
    {name: 'what again', match: '{question} ...', asked: true},
    {
      name: 'i need it again',
      match:
        "(i|we) (will|'ll|'d|would|do|just|still|also)? (need|require|want|(need|have|must|want|like|love) to (ask|have|get|take|see|hear|collect|go)) (you (to|for))? ..."
    },
    {name: 'i need it again', match: '(can|may|could|shall|might) (i|we) (just|please|also|quickly)? {take} ...'},
    {
      name: 'hear it again',
      match:
        '(rather|sooner|prefer|like|love|want|need) (to)? hear (it|that|the (whole)? {story}|everything|this|them) (from you|in your own words|straight from you)? (again|once more)'
    },
    {name: 'hear it again', match: '(rather|sooner) hear (it|that|the (whole)? {story}|everything|this|them) from you'},
    {
      name: 'recap',
      match:
        '(appreciate|need|like|love|want|welcome) (a|an|another) (recap|summary|rundown|overview|resume|run-through|outline) (of|from|about)'
    },
    {name: 'redo by duty', match: '(has|have|needs|need|must|will have|will need|ought) (to)? (all|now)? be *'},
    {name: 'redo by others', match: '(has|have|needs|need|must) (to)? *'},
    {
      name: 'same questions',
      match: 'same (questions|details|information|documents|story) (as (yesterday|before|last|ever|always)|again)'
    },
    {
      name: 'already gave',
      match: '(that|which|what|the * *|the *|those) (you) (have|had|already|previously|just)? (already)? {gave}'
    }
  ],
  classes
)

const broken =
  /\b(?:came (?:through|out|in|across)|arrived|is|are|was|were|looks?|seems?|appears?|turned out|got)(?: \w+)? (?:blank|cut off|blurr(?:ed|y)|empty|too dark|dark|corrupt(?:ed)?|unreadable|illegible|incomplete|damaged|truncated|garbled|smudged|out of focus|missing)\b|\b(?:couldn't|can't|could not|cannot|wasn't able to|unable to|didn't) (?:open|read|view|make out|see) (?:it|the|your|that|them|any)\b|\b(?:on|at|from) our (?:side|end|part)\b|\bthat's on (?:me|us)\b|\b(?:didn't|did not|never|hasn't|has not) (?:come through|arrive|reach|attach|upload|make it|go through|save)/i
const helped =
  /\b(?:or|and|so) (?:i|we)(?:'ll| will| can)\b|\bi(?:'ll| will| can| could) (?:fill|do|open|copy|send|put|write|take|add)\b|\blet me\b|\bno need\b|\bfeel free\b|\bif you(?:'d)? (?:like|prefer|wish|want|would like|'d rather)\b|\bwelcome to\b|\bhappy to\b/i
const later =
  /\b(?:if|should|in case|when|whenever|once(?! more| again)|unless|next time)\b.*\b(?:happens?|persists?|continues?|comes? back|recurs?|returns?|still|again|another|other|further|different|new|more|any|anything|require|need|want|wish|like|encounter|face|see|notice)\b|\bnext (?:week|month|time|year)\b/i

export default defineRule({
  id: 'ask-to-repeat',
  scope: 'sentence',
  category: 'handoff',
  severity: 'warn',
  preset: 'recommended',
  description: 'Makes the customer tell it or do it again.',
  rationale:
    'Repeating a story or a form tells the customer that nobody read it the first time. Saying what is already known spares them the work.',
  origin:
    'Essay "Good cop, good cop" ("prevented customers from being annoyed at having to repeat themselves"); Dixon, Freeman & Toman 2010.',
  example: [
    'Could you explain the issue again?',
    "I've read your earlier notes, and here is how I understand them; please tell me if I missed anything."
  ],
  triggers: [
    'again',
    'afresh',
    'anew',
    'once more',
    'one more time',
    'second',
    'scratch',
    'beginning',
    're',
    'start',
    'begin',
    'new',
    'fresh',
    'separate',
    'another',
    'different',
    'walk',
    'talk',
    'take',
    'guide',
    'fill',
    'bring',
    'catch',
    'get me',
    'get us',
    'run',
    'go',
    'explain',
    'describe',
    'tell',
    'outline',
    'summari',
    'detail',
    'elaborat',
    'clarif',
    'hear',
    'recap',
    'appreciate',
    'rundown',
    'all over',
    'over again',
    'you',
    'which',
    'what',
    'once again',
    'same',
    'twice',
    'over',
    'has to',
    'have to',
    'needs to',
    'need',
    'must',
    'remind',
    'wat',
    'can i',
    'can we',
    'could i',
    'may i'
  ],
  *check(sentence, context) {
    const hit = findFrame(sentence, frames, each => excuse(sentence, each, context), context.trace)
    if (hit) yield toProblem(sentence, hit, context)
  }
})

/** Why a match asks for nothing that was there before. */
function excuse(sentence: Sentence, hit: FrameHit<Repeat>, context: RuleContext): string | undefined {
  const {frame, from} = hit
  const reason = excuseFrame(sentence, hit)
  if (reason) return reason
  if (frame.asked && frame.name !== 'what again' && !readAsked(sentence, from)) return 'nobody is asked'
  const text = sentence.text.replaceAll('’', "'")
  if (
    broken.test(text) ||
    (broken.test(sentence.previous?.text.replaceAll('’', "'") ?? '') &&
      /\bour\b|\bus\b|\bon me\b/.test(sentence.previous?.text ?? ''))
  )
    return 'our side lost it'
  if (helped.test(text)) return 'help is offered'
  if (later.test(text) && /^(?:new ticket|another copy|already gave|i need it again|redo)$/.test(frame.name))
    return 'another time'
  if (frame.name === 'new ticket' && context.replyType === 'resolution') return 'closed'
  const clause = clauseOf(sentence, from)
  return clause?.reportedBy === 'customer' ? 'reported' : undefined
}

/** Guards that one kind of frame has of its own. */
function excuseFrame(sentence: Sentence, hit: FrameHit<Repeat>): string | undefined {
  const {frame, from, to} = hit
  const {words} = sentence
  const rest = normsOf(words, from, stretchEnd(sentence, from))
  if (frame.name === 'redo') return isRedo(sentence, from) ? undefined : 'no telling'
  if (frame.name === 'story again')
    return earlier.test(`${sentence.previous?.text ?? ''} ${sentence.text}`) && /\?\s*$/.test(sentence.text)
      ? undefined
      : 'a first question'
  if (frame.name === 'what again') return isAskedAgain(sentence, from) ? undefined : 'a first question'
  if (frame.name === 'i need it again')
    return marker.test(rest) &&
      !/\b(?:i|we) (?:\S+ )?(?:need|have|must|want)(?: to)? (?:try|check|look|test|apologise|apologize|thank|say)\b/.test(
        rest
      ) &&
      /\b(?:you|your|details|number|address|name|code|photos?|reading|form|documents?)\b/.test(rest)
      ? undefined
      : 'a first request'
  if (frame.name === 'redo by duty') return isDuty(sentence, from, to) ? undefined : 'no telling'
  if (frame.name === 'redo by others') return isDutyOfOthers(sentence, from, to) ? undefined : 'no telling'
  if (frame.name === 'new ticket' && /\bif\b/.test(normsOf(words, 0, words.length))) return 'another time'
  if (frame.name === 'new ticket' && /^(?:with|to|under|through)\b/.test(normsOf(words, to, to + 2)))
    return 'a hand-off'
  if (frame.name === 'new ticket')
    return /\b(?:new|fresh|separate|another|second)\b/.test(normsOf(words, from, to)) ? undefined : 'a first ticket'
  if (frame.name === 'already gave') return isGivenAgain(sentence, from) ? undefined : 'nothing is asked for'
  if (frame.name === 'start over' && /\b(?:charging|engine|device|router|app|phone|computer)\b/.test(rest))
    return 'technical retry'
  if (frame.name === 'tell it all' && /^(?:fill|bring|catch|get)/.test(words[from]?.norm ?? ''))
    return /^(?:fill (?:me|us) in|(?:bring|catch|get) (?:me|us) up)\b/.test(rest) ? undefined : 'another act'
  return undefined
}

const marker =
  /\b(?:again|once more|once again|one more time|(?:a )?second time|another time|afresh|anew|from scratch|from the (?:very )?(?:beginning|start|top)|all over|over again|twice|(?:done|start(?:ed)?|filled in|filled out|completed) over)\b/
const earlier =
  /\b(?:earlier|previous(?:ly)?|yesterday|last (?:week|time|month|message)|before|chatted|spoke|notes|handed|transferred|passed to me|taken over|took over|thread|history|colleague|contacted us|written in)\b/i
const secrets = /\b(?:password|passcode|pin|otp|code|captcha|login|log-in)\b/

/** Where the words of an act end: at a stop or before the next act. */
function stretchEnd(sentence: Sentence, from: number): number {
  const {words} = sentence
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || /^[.;:?!–—]$/.test(word.norm)) return at
    if (
      /^(?:and|but|then|so|if|because|since)$/.test(word.norm) &&
      sentence.clauses.some(clause => clause.words[0] >= at && clause.words[0] <= at + 1)
    )
      return at
    if (
      /^(?:and|then)$/.test(word.norm) &&
      readVerb(words[at + 1]?.norm ?? '')?.kinds.includes('base') &&
      !readVerb(words[at + 1]?.norm ?? '')?.nounish
    )
      return at
  }
  return words.length
}

/** "send it once more", "resubmit the form". */
function isRedo(sentence: Sentence, from: number): boolean {
  const verb = readVerb(sentence.words[from]?.norm ?? '')
  if (!verb || (!verb.kinds.includes('base') && !verb.kinds.includes('gerund'))) return false
  const rest = normsOf(sentence.words, from + 1, stretchEnd(sentence, from))
  if (secrets.test(rest)) return false
  if (/^(?:have|get)$/.test(verb.lemma))
    return (
      marker.test(rest) && /\b(?:write|send|fill|complete|sign|provide|issue|submit|stamp|approve|confirm)\b/.test(rest)
    )
  if (
    /^re-?(?:apply|book|order|register|submit)/.test(verb.lemma) &&
    /\b(?:in|after) (?:\d+|a|two|three|six) (?:day|week|month|year)/.test(rest)
  )
    return false
  if (repeats(verb.lemma))
    return (
      !/^(?:the (?:process|steps?|procedure|test)|this (?:process|step)|steps?|until|daily|every)\b/.test(rest) ||
      /\byou (?:did|already)\b/.test(rest)
    )
  if (!tellings.has(verb.lemma) || !marker.test(rest)) return false
  if (retries.has(verb.lemma))
    return (
      /\b(?:through|over)\b.*\b(?:again|more)\b|\b(?:run|go|read)\b.*\b(?:by|past) (?:me|us)\b/.test(
        `${verb.lemma} ${rest}`
      ) && !/\b(?:steps|wash|cycle|update)\b/.test(rest)
    )
  return !/\b(?:thank|see|good luck)\b/.test(rest)
}

/** resend, re-enter, retype, repeat …: a telling with re- in front. */
function repeats(lemma: string): boolean {
  if (/^(?:repeat|redo|retake|restate|rebook|reapply|resubmit|resend|retype|rewrite|reenter|reupload)$/.test(lemma))
    return true
  const base = /^re-?(\w{3,})$/.exec(lemma)?.[1]
  return (
    base !== undefined &&
    tellings.has(base) &&
    !retries.has(base) &&
    !/^re-?(?:start|load|build|create|connect|run|test|link|pair|add|show|read|mark|take me|play|record|port|call|turn|lay|pay|present|view|place|serve|sign)$/.test(
      lemma
    ) &&
    !/^(?:request|return|record|recall|report|repay|recover|remark|review|reset|release|restore|remake|retry|reorder|renew|reply|replay|reserve|reship|relay|refile|redress|recount|reprint|resign|recopy|representation|represent|retain|reset)$/.test(
      lemma
    )
  )
}

/** "What was that order number you gave my colleague?", "What's it about, again?" */
function isAskedAgain(sentence: Sentence, from: number): boolean {
  const rest = normsOf(sentence.words, from, sentence.words.length)
  if (/^how\b/.test(rest) && !/\?\s*$/.test(sentence.text)) return false
  if (
    !/(?:\?|\bagain(?:,? (?:pls|please|plz))?[.!]?)\s*$/i.test(sentence.text) ||
    (from > 0 &&
      sentence.words[from - 1]?.kind === 'word' &&
      !/^(?:so|and|ok|okay|sorry|but|well|now|then)$/.test(sentence.words[from - 1]?.norm ?? ''))
  )
    return false
  if (/,? (?:again|once more)(?: please)?(?: [?.!])?$/.test(rest))
    return (
      rest.split(' ').length < 18 &&
      !/\b(?:thank|thanks|happen|happens|happened|try|tried|work|works|start|see|come|log|open|order|visit|book) (?:\w+ )?again\b/.test(
        rest
      )
    )
  return /^(?:what|which) (?:was|is|were|are|'s) (?:that|the|those|your|again)\b.*\byou (?:already |have |had )?(?:gave|sent|told|mentioned|quoted|said|wrote|provided|shared|given)\b/.test(
    rest
  )
}

/** "Every manager has to resubmit the timesheets." */
function isDutyOfOthers(sentence: Sentence, from: number, to: number): boolean {
  const verb = readVerb(sentence.words[to - 1]?.norm ?? '')
  const clause = clauseOf(sentence, from)
  return (
    verb?.kinds.includes('base') === true &&
    repeats(verb.lemma) &&
    clause?.subject === 'third' &&
    clause.polarity === '+' &&
    clause.subordinator === 'none'
  )
}

/** "The form has to be completed afresh." */
function isDuty(sentence: Sentence, from: number, to: number): boolean {
  const verb = readVerb(sentence.words[to - 1]?.norm ?? '')
  const clause = clauseOf(sentence, to - 1)
  if (!verb?.kinds.includes('participle') || clause?.subject === 'agent' || clause?.subordinator === 'if') return false
  const rest = normsOf(sentence.words, to, stretchEnd(sentence, to - 1))
  if (repeats(verb.lemma)) return true
  const same =
    /\b(?:same|those|all) (?:\w+ )?(?:details|particulars|information|data|answers|documents?|questions|form|forms|papers|figures|photos)\b/.test(
      normsOf(sentence.words, 0, from)
    )
  return (
    tellings.has(verb.lemma) &&
    (marker.test(rest) || /^over\b/.test(rest) || same) &&
    !/\bby (?:us|our|me|the)\b/.test(rest)
  )
}

/** "Enter the number that you mailed us on Friday": what is asked for was given. */
function isGivenAgain(sentence: Sentence, from: number): boolean {
  for (let at = from; at >= 0 && at > from - 8; at--) {
    const verb = readVerb(sentence.words[at]?.norm ?? '')
    if (
      verb &&
      tellings.has(verb.lemma) &&
      !/^(?:confirm|call|ring|check|go|return|cancel|do|ask|read|show|run|note|choose|select|pick|bring|order|book|log|tell|say|label|pack)$/.test(
        verb.lemma
      ) &&
      readAsked(sentence, at)
    )
      return true
  }
  return false
}

function toProblem(sentence: Sentence, hit: FrameHit<Repeat>, context: RuleContext): Problem {
  const end = Math.max(hit.to, stretchEnd(sentence, hit.from))
  const until = sentence.words[end - 1]?.kind === 'punctuation' ? end - 1 : end
  return {
    range: rangeOf(sentence.words, startOf(sentence, hit), until),
    message: 'Makes the customer tell it or do it again',
    rewrites: () => rewriteRepeat(sentence, {name: hit.frame.name, from: hit.from, to: until}, context.voice)
  }
}

/** The words that ask belong to the words at fault: "you need to", "could you please". */
function startOf(sentence: Sentence, {frame, from}: FrameHit<Repeat>): number {
  let at = from
  if (frame.name === 'already gave') while (at > 0 && !readAsked(sentence, at)) at--
  if (frame.name === 'redo by duty') return clauseOf(sentence, from)?.words[0] ?? from
  while (
    at > 0 &&
    /^(?:you|please|kindly|need|to|have|must|should|can|could|may|will|'ll|'d|want|would|do|be|are|just|simply|first|also|then|required|requested|request|ask)$/.test(
      sentence.words[at - 1]?.norm ?? ''
    )
  )
    at--
  return at
}
