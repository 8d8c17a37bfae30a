/** Acts of sentences: what each one does (names of corpus/acts.jsonl), from cue words and patterns over norms. */
import type {Range} from '../types.ts'
import {rangeAt, readLine} from './act-lines.ts'
import {isQuoted} from './guards.ts'
import {actPatterns, expandPattern} from './lexicon/acts.ts'
import type {Sentence} from './model.ts'
import {readOrder} from './orders.ts'
import {readTime} from './times.ts'

/** What a sentence does. */
export type Act =
  | 'greeting'
  | 'thanks'
  | 'apology'
  | 'empathy'
  | 'acknowledgement'
  | 'done'
  | 'pending'
  | 'time'
  | 'request'
  | 'steps'
  | 'refusal'
  | 'alternative'
  | 'choice'
  | 'handoff'
  | 'vouch'
  | 'follow-up'
  | 'resolved'
  | 'joy'
  | 'goodwill'
  | 'information'
  | 'closing'
  | 'other'

/** One act with the words that show it. */
export interface ActMark {
  readonly act: Act
  readonly range: Range
}

/** A sentence with its acts. */
export interface ActedSentence {
  readonly sentence: Sentence
  /** Norms joined by spaces, with one at each end; `@name`, `@time`, `@thing`, `@url` for opaque tokens. */
  readonly line: string
  readonly marks: readonly ActMark[]
  /** A time that it names, whatever for. */
  readonly time: 'explicit' | 'vague' | undefined
  /** Greeting, sign-off, heading or signature: not part of what is said. */
  readonly frame: boolean
}

interface Compiled {
  readonly act: Act
  readonly pattern: RegExp
  readonly unless: RegExp | undefined
}

let compiled: ReadonlyMap<string, readonly number[]> | undefined
let patterns: readonly Compiled[] = []

/** Acts by cue word; compiled on first use. */
function load(): ReadonlyMap<string, readonly number[]> {
  if (compiled) return compiled
  const cues = new Map<string, number[]>()
  patterns = actPatterns.map(({act, pattern, unless, cues: list}, index) => {
    for (const cue of list.split(' ')) cues.set(cue, [...(cues.get(cue) ?? []), index])
    return {
      act: act as Act,
      pattern: expandPattern(pattern),
      unless: unless === undefined ? undefined : expandPattern(unless)
    }
  })
  compiled = cues
  return cues
}

/** Reads the acts of a reply's sentences, in order: items of a list take the act of the line that opens it. */
export function readActs(sentences: readonly Sentence[]): ActedSentence[] {
  const list: ActedSentence[] = []
  let opener: readonly Act[] = []
  for (const [index, sentence] of sentences.entries()) {
    const acted = readSentence(sentence, index, sentences, opener)
    list.push(acted)
    if (sentence.block.kind !== 'item')
      opener = / : $/.test(acted.line)
        ? acted.marks
            .map(({act}) => act)
            .filter(act => act === 'request' || act === 'steps' || act === 'pending' || act === 'alternative')
        : []
  }
  return list
}

function readSentence(
  sentence: Sentence,
  index: number,
  all: readonly Sentence[],
  opener: readonly Act[]
): ActedSentence {
  const {line, starts} = readLine(sentence.words)
  const time = readTime(line, sentence.text)
  const kind = sentence.block.kind
  const frame = kind === 'greeting' || kind === 'heading' || isSigning(sentence, index, all)
  const marks: ActMark[] = []
  const push = (act: Act, range: Range = sentence.range) => {
    if (!marks.some(mark => mark.act === act)) marks.push({act, range})
  }
  if (kind === 'heading' || !/[\p{L}@]/u.test(line)) return {sentence, line, marks, time, frame}
  if (kind === 'greeting' || greeting.test(line)) push('greeting')
  if (frame && kind !== 'greeting') push('closing')
  if (!(frame && kind !== 'greeting') || /^ (?:many |kind )?thank/.test(line))
    for (const hit of matchActs(line)) {
      const range = rangeAt(sentence, starts, hit.range)
      if (!isQuoted(sentence, range)) push(hit.act, range)
    }
  const order = frame ? undefined : readOrder(line, kind === 'item')
  if (order) push(order)
  if (order === 'request' && marks.some(({act}) => act === 'steps'))
    marks.splice(
      marks.findIndex(({act}) => act === 'steps'),
      1
    )
  if (kind === 'item' && marks.every(({act}) => !/^(?:request|steps|pending|follow-up)$/.test(act)))
    for (const act of opener) push(act)
  settle(sentence, line, time, index, all, marks, push)
  return {sentence, line, marks, time, frame}
}

const greeting =
  /^ (?:hi|hello|hey|hiya|heya|dear|good (?:morning|afternoon|evening|day)|greetings|namaste|howdy|hola|morning|evening|g'day)(?= |,|!)(?! (?:customers? is|value))/
const wellWish =
  /(?:(?:i|we) (?:\w+ )?(?:hope|trust|wish)(?! (?:i|we) )|^ hope (?:this|that|it|you|the)|look(?:ing)? forward|(?:have|enjoy) (?:a|an|your|the rest) (?:\w+ ){0,2}(?:day|week|weekend|evening|one|time)|take care|all the best|hope (?:this|that) helps|best (?:wishes|of luck)|happy \w+ing (?:!|\.|$)|good luck|stay safe|cheers|talk soon|see you)/

/** Rules that need more than one act: time belongs to our work, information is what is left. */
function settle(
  sentence: Sentence,
  line: string,
  time: ActedSentence['time'],
  index: number,
  all: readonly Sentence[],
  marks: ActMark[],
  push: (act: Act, range?: Range) => void
): void {
  const has = (act: Act) => marks.some(mark => mark.act === act)
  const drop = (act: Act) => {
    const at = marks.findIndex(mark => mark.act === act)
    if (at >= 0) marks.splice(at, 1)
  }
  const late = index >= all.length - 4
  if (
    has('follow-up') &&
    has('request') &&
    / (?:if|for|any|hesitate|free) /.test(line) &&
    !/ (?:please (?:send|share|provide|open|file|create|submit)|new (?:issue|ticket)) /.test(line)
  )
    drop('request')
  if (has('follow-up') && has('steps')) drop('steps')
  if (has('pending') && has('refusal') && !/ (?:but|although|though|however|,) /.test(line)) drop('pending')
  if (has('thanks')) for (const act of ['steps', 'refusal', 'resolved'] as const) drop(act)
  if (
    time &&
    (has('pending') ||
      (/ (?:takes?|processed|refund|delivered|reach|appear|within|ready|verification|investigation|update|correct\w*) /.test(
        line
      ) &&
        /(?:\d|@time|\[|business days|few)/.test(line) &&
        !/ (?:you|your) (?:must|need|have to|should)/.test(line) &&
        !/ (?:expires?|valid|since|ago|policy|return) /.test(line)))
  )
    push('time')
  if (late && wellWish.test(line) && !has('follow-up') && !has('request')) push('closing')
  if (/^ (?:thanks|thank you|many thanks|cheers) (?:[.,!] )?$/.test(line) && index >= all.length - 3) push('closing')
  if (marks.length > 0 && !marks.every(({act}) => act === 'greeting')) return
  if (has('greeting') && (line.length < 60 || sentence.block.kind === 'greeting')) return
  push(isPleasantry(line) ? 'other' : 'information')
}

function isPleasantry(line: string): boolean {
  return /(?:happy to (?:help|assist|provide)|glad to (?:help|assist)|here to help|we (?:are )?(?:always )?(?:striv|committed|dedicated|take \S+ (?:\S+ ){0,6}(?:very )?seriously|believe|value|love|work(?:s)? hard|pride|want to make sure|strive)|(?:your|you) \S+ (?:is|are|matters?) (?:important|valuable|to us)|motivates? us|would like to (?:help|invite)|can not wait|^ (?:sure|ok|okay|great|perfect|absolutely|of course|no problem|not problem|got it|alright|right|yes|no)\b|here to (?:help|assist)|all ears|nice idea|not made lightly|miss this|(?:i am|we are) (?:confident|sure|proud)|be assured)/.test(
    line
  )
}

/** A sign-off block, or a short last line that only names a person or a team. */
function isSigning(sentence: Sentence, index: number, all: readonly Sentence[]): boolean {
  const kind = sentence.block.kind
  if (kind === 'sign-off') return true
  if (kind === 'item' || kind === 'heading' || index < all.length - 3) return false
  const {words, text} = sentence
  if (
    words.length <= 8 &&
    /^\s*(?:[-–—^*~/]\s?)?\p{Lu}[\p{L}.'’]*(?:,? (?:\p{Lu}[\p{L}.'’]*|&|and|of|the|at)){0,5}\s*$/u.test(text) &&
    index > 0 &&
    words.every(word => word.kind !== 'number')
  )
    return true
  if (/^\s*[\^*/~–-]\s?\p{L}{1,14}\.?\s*$/u.test(text)) return true
  if (
    words.every(word => word.kind === 'opaque' || word.kind === 'punctuation') &&
    words.some(word => word.span?.type === 'person' || /signature/i.test(word.text))
  )
    return true
  return /^[\p{L}@'’ &-]{2,40} (?:team|support|care)\s*$/iu.test(text.trim()) && words.length <= 6 && index > 0
}

interface Hit {
  readonly act: Act
  readonly range: Range
}

function matchActs(line: string): Hit[] {
  const cues = load()
  const candidates = new Set<number>()
  for (const norm of line.split(' ')) for (const index of cues.get(norm) ?? []) candidates.add(index)
  const hits: Hit[] = []
  for (const index of candidates) {
    const entry = patterns[index]
    const match = entry && matchEntry(entry, line)
    if (entry && match) hits.push({act: entry.act, range: match})
  }
  return hits
}

/** Where a pattern holds; what speaks against it counts within its own part of the sentence only. */
function matchEntry({pattern, unless}: Compiled, line: string): Range | undefined {
  const match = pattern.exec(line)
  if (!match) return undefined
  if (!unless?.test(line)) return [match.index, match.index + match[0].length]
  let from = 0
  for (const part of line.split(breaks)) {
    const found = pattern.exec(` ${part} `)
    if (found && !unless.test(` ${part} `)) return [from, from + part.length + 1]
    from += part.length
  }
  return undefined
}

const breaks =
  / (?=(?:[.;!?:–—]|, (?:but|and|so|however|or)|but|however|and (?:i|we|they|our|the)|(?:because|since|although|though|while)) )/
