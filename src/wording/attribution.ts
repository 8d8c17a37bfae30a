/** From whose fault it was to the thing that needs a look, together. */
import {faultNouns} from '../language/lexicon/attributions.ts'
import {errorAdjectives} from '../language/lexicon/faults.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import type {Attribution} from './attribution-frames.ts'
import {verbPhraseEnd} from './clause-parts.ts'
import {chooseFrames} from './frames.ts'
import {inPerson} from './person.ts'
import {helpFollows, isPlural, rewordWords} from './phrases.ts'
import {settingOf} from './sentence-setting.ts'

const legal = new RegExp(
  String.raw`\b(?:warrant(?:y|ies)|guarantee|liab(?:le|ility)|insur\w+|excess|police|court|chargeback|` +
    String.raw`fraud\w*|legal|void(?:ed|s)?)\b`,
  'i'
)
const together = [
  "let's go through it together and find what needs another look",
  "let's find out together what happened here"
]
const easy = "it's an easy thing to miss; let me go through it with you"
const slip = /\b(?:errors?|mistakes?|oversights?|typos?|slips?|slip-ups?|mix-ups?|misconfiguration|fault for not)\b/i
const offers = ["let's get that sorted together", 'let me go through it with you', "let's put that right together"]

/** Rewrites, best first; none where liability is at stake. */
export function* rewriteAttribution(sentence: Sentence, hit: Attribution, person: 'I' | 'we'): Generator<Proposal> {
  if (legal.test(sentence.text)) return
  const clause = hit.clause
  const from = clause ? Math.min(clause.words[0], hit.from) : hit.from
  const to = clause ? Math.max(verbPhraseEnd(sentence, clause), hit.to) : hit.to
  const setting = settingOf(sentence, from, to)
  const [offer = ''] = chooseFrames(sentence.text, offers)
  const close = helpFollows(sentence) ? '' : `; ${offer}`
  const put = (line: string): Proposal => ({
    text: setting.put(inPerson(line, person)),
    range: sentence.range,
    flips: 'negation'
  })
  if (misread(sentence, hit)) yield put('{I} can see how that reads; let me explain it better')
  if (clause) for (const line of sayThing(sentence, hit, clause, close)) yield put(line)
  const replaced = replacePhrase(sentence, hit, close)
  if (replaced) yield {text: inPerson(replaced, person), range: sentence.range, flips: 'negation'}
  if (/^(?:label|yours|part|owner)$/.test(hit.frame) && slip.test(sentence.text)) yield put(easy)
  for (const line of chooseFrames(sentence.text, together)) yield put(line)
}

function misread(sentence: Sentence, {phrase}: Attribution): boolean {
  return (
    phrase !== undefined &&
    sentence.words.slice(...phrase).some(word => /^mis(?:understanding|interpretation|reading)$/.test(word.norm))
  )
}

function* sayThing(sentence: Sentence, hit: Attribution, clause: Clause, close: string): Generator<string> {
  yield* sayCause(sentence, hit, clause, close)
  const thing = subjectOf(sentence, clause)
  const end = verbPhraseEnd(sentence, clause)
  const {subjectWords} = clause
  const starts =
    hit.phrase &&
    hit.phrase[0] >= clause.words[0] &&
    hit.phrase[0] <= subjectWords[0] &&
    hit.phrase[1] > subjectWords[0]
  if (starts || hit.frame === 'personal') yield* sayOutcome(sentence, clause, end)
  else if (/^(?:owner|lies|locus|on you|guilty|yours|part)$/.test(hit.frame) && clause.verb.lemma === 'be')
    yield* saySorted(thing)
  else if (hit.frame === 'lies' && hit.from >= subjectWords[0] && hit.from <= clause.verb.from) yield* saySorted(thing)
}

/** The subject without its fault: "the mistake with the dates" → "the dates". */
function subjectOf(sentence: Sentence, clause: Clause): string {
  const said = rewordWords(sentence, clause.subjectWords[0], clause.verb.from)
  const about = new RegExp(
    '^(?:the |any |this |that )?(?:blame|fault|responsibility|mistakes?|errors?|mix-up|muddle|' +
      'slip-up|problem|issue|confusion|failing) (?:for|with|in|over|on|about|of) (.+)$',
    'i'
  ).exec(said)?.[1]
  return (about ?? said).replace(/\b(?:of )?yours?\b/gi, 'the').replace(/^(?:that|this) broken/i, match => match)
}

function* saySorted(thing: string): Generator<string> {
  const bare = new RegExp(
    '^(?:it|this|that|these|those|he|she|they|you|there|the (?:fault|failing|blame|responsibility|' +
      'error|mistake))?$',
    'i'
  ).test(thing.trim())
  if (/^(?:the )?(?:problem|issue)$/i.test(thing)) yield "let's find the problem together"
  else if (!bare && !faultNouns.has(thing.split(' ').at(-1)?.toLowerCase() ?? ''))
    yield `let's sort out ${thing.charAt(0).toLowerCase()}${thing.slice(1)} together`
  else if (/^the (?:error|mistake)$/i.test(thing.trim())) yield "let's find the error together and put it right"
}

/** "Your negligence is what killed the compressor" → what killed it is to be found. */
function* sayOutcome(sentence: Sentence, clause: Clause, end: number): Generator<string> {
  const [from, to] = [clause.verb.from, Math.max(end, clause.words[1])]
  const said = rewordWords(sentence, from, to)
  const what = /^is (?:what|why) /.test(said)
    ? said.replace(/^is /, '')
    : clause.verb.lemma === 'be'
      ? ''
      : `what ${said.replace(/^(?:accounts|accounted) for/, match => match)}`
  const faulty = neutralDoer(sentence, clause)
  if (faulty !== '' && what.startsWith('what ')) yield `${faulty}, which ${what.slice(5)}`
  if (what !== '' && !/\byou\b/.test(what)) yield `let's look together at ${what}`
}

/** "your invalid documents" → "the documents need a correction". */
function neutralDoer(sentence: Sentence, {subjectWords, verb}: Clause): string {
  const from = subjectWords[0]
  const to = Math.max(subjectWords[1], verb.from)
  if (sentence.words[from]?.norm !== 'your') return ''
  return neutral(sentence, from, to)
}

function neutral(sentence: Sentence, from: number, to: number): string {
  const norms = sentence.words.slice(from, to).map(word => word.norm)
  const head = norms.at(-1) ?? ''
  const drop = new Set(
    norms.flatMap((norm, index) =>
      errorAdjectives.has(norm) || /^(?:late|own|missing|sloppy|careless|poor)$/.test(norm) ? [from + index] : []
    )
  )
  if (drop.size === 0 || drop.has(to - 1) || faultNouns.has(head)) return ''
  const noun = rewordWords(sentence, from, to, {swap: {your: 'the'}, drop})
  if (norms.includes('late')) return `${noun} ${isPlural(head) ? 'were' : 'was'} in after the due date`
  return `${noun} ${isPlural(head) ? 'need' : 'needs'} a correction`
}

/** "Because of your incorrect address, the courier returned the parcel." */
function* sayCause(
  sentence: Sentence,
  {frame, phrase, from}: Attribution,
  clause: Clause,
  close: string
): Generator<string> {
  if (phrase === undefined || !/^(?:cause|yours|label|part)$/.test(frame)) return
  const before = rewordWords(sentence, Math.max(0, phrase[0] - 4), phrase[0])
  const causal =
    new RegExp(
      String.raw`\b(?:due to|owing to|because of|caused by|as a result of|thanks to|down to|on account of|` +
        'attributable to|consequence of|by)$',
      'i'
    ).test(before) || frame === 'cause'
  if (!causal) return
  const opens = phrase[0] <= 4 && clause.subjectWords[0] >= phrase[1]
  const why = frame === 'cause' ? neutral(sentence, phrase[0], phrase[1]) : ''
  const outcome = opens ? rewordWords(sentence, clause.subjectWords[0], clause.words[1]) : ''
  if (opens) {
    yield why === '' ? `${outcome}${close}` : `${outcome} because ${why}${close}`
    return
  }
  const cut =
    frame === 'cause'
      ? from
      : Math.max(clause.verb.index + 1, phrase[0] - (/(?:as a result of|on account of)$/i.test(before) ? 4 : 2))
  const said = rewordWords(sentence, clause.subjectWords[0], cut)
  if (clause.verb.lemma !== 'be' && clause.verb.index < cut && why !== '' && clause.voice === 'active')
    yield `${said} because ${why}${close}`
  else if (clause.verb.lemma === 'be' && why !== '')
    yield `${rewordWords(sentence, clause.subjectWords[0], clause.verb.from)} came about because ${why}${close}`
}

/** Other words for the fault where it stands: "something in the guest names that needs another look". */
function replacePhrase(sentence: Sentence, {phrase, frame, clause}: Attribution, close: string): string | undefined {
  if (!phrase || /^(?:doer|strong)$/.test(frame) || (clause && phrase[0] < clause.verb.index)) return undefined
  const {text} = sentence.reply
  const start = sentence.words[phrase[0]]?.range[0] ?? 0
  const end = sentence.words[phrase[1] - 1]?.range[1] ?? 0
  const before = text.slice(sentence.range[0], start)
  const rest = text.slice(end, sentence.range[1])
  const stop = /[\s.!?…]*$/.exec(rest)?.[0] ?? ''
  const after = rest.slice(0, rest.length - stop.length)
  if (
    before.trim() === '' ||
    !/^(?:$|\s*[,;:)]|\s+(?:in|on|with|over|of|about|from|at|for|and|so|but|that|which|when)\b)/.test(after)
  )
    return undefined
  const place =
    new RegExp(
      String.raw`^ (?:in|on|with|over|of|about) (?:the|your|a|an|my|this|that) (?!part|side|end)(?:(?!\b(?:and|` +
        String.raw`so|but|that|which)\b)[^,;:.!?])+`
    ).exec(after)?.[0] ?? ''
  if (/\b(?:through|not|no|it was|it['’]s|its|was|is|all)\s*$/i.test(before) || /\b(?:you|your)\b/i.test(before))
    return undefined
  const inside = place.replace(/^ (?:with|over|of|on|about) /, ' in ').replace(/\byour\b/g, 'the')
  const kept = after.slice(place.length)
  return `${before}something${inside} that needs another look${kept}${kept === '' ? close : ''}${stop}`
}
