/** Finds what a denied thing waits for: "until …", "unless …", "without …", "if you don't …", "under $35", "on Sundays". */
import type {Clause, Sentence, Word} from '../language/model.ts'
import type {Limit} from './affirm.ts'

/** A limit and its word indices; `leads` when it opens the sentence. */
export interface Found extends Limit {
  readonly from: number
  readonly to: number
  readonly leads: boolean
}

const lacks =
  /^(?:missing|pending|outstanding|unpaid|unsigned|incomplete|locked|unverified|unconfirmed|overdue|open|loading|running|processing|underway|unresolved|empty|blank|unread|expired|inactive|offline)$/
const lackPhrases = [
  'in the absence of',
  'for want of',
  'for lack of',
  'through lack of',
  'due to the lack of',
  'short of',
  'in default of'
]
const days =
  /^(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|weekdays|holidays|evenings|nights)$/
const smaller =
  /^(?:under|over|below|above|beyond|exceeding|fewer|less|more|bigger|larger|smaller|older|younger|heavier|longer|shorter|later|earlier|wider|higher|lower)$/
const conditional = /^(?:if|where|when|as long as|so long as|while|should|whilst|in case|provided|assuming)$/

/** Limits of a clause, in the order they stand: behind its verb, then at the head of the sentence. */
export function findLimits(sentence: Sentence, clause: Clause): Found[] {
  const {words} = sentence
  const end = regionEnd(sentence, clause)
  const found: Found[] = []
  for (let at = clause.verb.from; at < end; at++) {
    const limit = limitAt(sentence, clause, at, end)
    if (limit) found.push({...limit, from: at, to: end, leads: false})
  }
  const head = clause.words[0]
  const lead =
    head > 0 && sentence.words[head - 1]?.norm === ',' ? limitAt(sentence, clause, firstWord(words), head) : undefined
  if (lead) found.push({...lead, rest: lead.rest.replace(/[,\s]+$/, ''), from: firstWord(words), to: head, leads: true})
  const inside = subjectLimit(sentence, clause)
  return inside ? [...found, inside] : found
}

function firstWord(words: readonly Word[]): number {
  return Math.max(
    0,
    words.findIndex(word => word.kind === 'word')
  )
}

/** A clause reaches to the next main clause; what hangs on it belongs to it. */
function regionEnd(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.find(
    other => other.words[0] > clause.verb.index && other.subordinator === 'none' && isSplit(sentence, other)
  )
  let end = next ? next.words[0] : sentence.words.length
  while (end > 0 && /^(?:[,;:.!?…–—-]|and|but|so|or)$/.test(sentence.words[end - 1]?.norm ?? '')) end--
  const stop = sentence.words.findIndex(
    (word, index) => index > clause.verb.index && index < end && /^[;:–—]$/.test(word.norm)
  )
  return stop > 0 ? stop : end
}

function isSplit(sentence: Sentence, clause: Clause): boolean {
  return /^(?:[,;:–—.]|and|but|so|or)$/.test(sentence.words[clause.words[0] - 1]?.norm ?? '')
}

function textOf(sentence: Sentence, from: number, to: number): string {
  const start = sentence.words[from]?.range[0]
  const end = sentence.words[to - 1]?.range[1]
  return start === undefined || end === undefined || to <= from ? '' : sentence.reply.text.slice(start, end)
}

function limitAt(sentence: Sentence, clause: Clause, at: number, end: number): Limit | undefined {
  const {words} = sentence
  const norm = words[at]?.norm ?? ''
  const next = words[at + 1]?.norm ?? ''
  const finite = sentence.clauses.some(
    other => other !== clause && (other.words[0] === at || other.words[0] === at + 1) && other.verb.index < end
  )
  const make = (kind: Limit['kind'], opens = 1): Limit => ({
    kind,
    opener: textOf(sentence, at, at + opens),
    rest: textOf(sentence, at + opens, end),
    finite
  })
  if (/^(?:until|till|'til|til)$/.test(norm)) return next === 'now' ? undefined : make('until')
  if (norm === 'before' && !/^(?:long|you|that|this|then|[.,])$/.test(next) && words[at + 1]) return make('until')
  if (norm === 'before' && next === 'you' && finite) return make('until')
  if (norm === 'this' && next === 'side' && words[at + 2]?.norm === 'of') return make('until', 3)
  if (norm === 'unless') return make('unless')
  if (
    norm === 'without' &&
    next !== '' &&
    !/^(?:any|a|further)?(?:doubt|fail|problem|problems|issue|question|exception)$/.test(next)
  )
    return make('without')
  if (/^(?:lacking|failing|absent)$/.test(norm)) return make('lack')
  if (norm === 'with' && lacksSomething(sentence, at, end)) return make('lack')
  for (const phrase of lackPhrases) {
    const parts = phrase.split(' ')
    if (parts.every((part, offset) => words[at + offset]?.norm === part)) return make('lack', parts.length)
  }
  return clauseLimit(sentence, clause, at, end) ?? measureAt(sentence, at, end)
}

/** "with the form still unsigned". */
function lacksSomething(sentence: Sentence, at: number, end: number): boolean {
  const norms = sentence.words.slice(at + 1, Math.min(end, at + 8)).map(word => word.norm)
  return norms.some((norm, index) => (norm === 'still' && index > 0) || lacks.test(norm))
}

/** A clause that says what is missing: "if we don't know …", "while the fee is unpaid", "after it has closed". */
function clauseLimit(sentence: Sentence, clause: Clause, at: number, end: number): Limit | undefined {
  const other = sentence.clauses.find(each => each !== clause && each.words[0] === at && each.verb.index < end)
  if (!other) return undefined
  const opens = other.subordinator.split(' ').length
  const limit = (kind: Limit['kind'], from: number): Limit => ({
    kind,
    opener: textOf(sentence, at, from),
    rest: textOf(sentence, from, end),
    finite: true
  })
  const words = sentence.words.slice(other.verb.from, end).map(word => word.norm)
  if (conditional.test(other.subordinator)) {
    if (other.polarity === '-' && !other.adverbs.includes('never')) return limit('denied', at + opens)
    if (words.includes('still') || words.some(norm => lacks.test(norm))) return limit('pending', at + opens)
    if (words.some(norm => smaller.test(norm)) && words.some(norm => /\d/.test(norm)))
      return limit('measure', at + opens)
  }
  if (
    other.subordinator === 'after' &&
    sentence.words[at - 1]?.norm !== ',' &&
    /^(?:close|pass|ship|leave|start|end|expire|depart|begin)$/.test(other.verb.lemma)
  )
    return limit('measure', at + opens)
  if (/^(?:who|that|which)$/.test(other.subordinator) && other.polarity === '-') return limit('restrict', at + 1)
  return undefined
}

/** A threshold or a stretch of time within which the answer is no. */
function measureAt(sentence: Sentence, at: number, end: number): Limit | undefined {
  const norms = sentence.words.slice(at, Math.min(end, at + 5)).map(word => word.norm)
  const [norm = '', next = '', third = ''] = norms
  const limit = (kind: Limit['kind']): Limit => ({
    kind,
    opener: norm,
    rest: textOf(sentence, at + 1, end),
    finite: false
  })
  if (smaller.test(norm) && (/\d/.test(next) || (next === 'than' && norms.length > 2))) {
    const before = sentence.words[at - 1]?.norm ?? ''
    return /^(?:no|not|any|much)$/.test(before) ? undefined : limit('measure')
  }
  if (/^(?:on|at|over)$/.test(norm) && norms.slice(1, 3).some(word => days.test(word) && /s$/.test(word)))
    return limit('span')
  if (/^(?:during|for|in|within)$/.test(norm) && next === 'the' && third === 'first') return limit('span')
  if (
    /^(?:during|for)$/.test(norm) &&
    /^(?:another|the)$/.test(next) &&
    /\d|^(?:next|first|two|three|few)$/.test(third)
  )
    return limit('span')
  return undefined
}

/** "Dogs without a chip", "groups of fewer than eight", "every reader lacking a letter": the limit stands in the subject. */
function subjectLimit(sentence: Sentence, clause: Clause): Found | undefined {
  const [from, to] = clause.subjectWords
  for (let at = from + 1; at < to; at++) {
    const norm = sentence.words[at]?.norm ?? ''
    const measured = measureAt(sentence, at, to)
    const kind = /^(?:without|lacking)$/.test(norm) ? 'lack' : measured?.kind === 'measure' ? 'measure' : undefined
    if (kind) return {kind, opener: norm, rest: textOf(sentence, at + 1, to), finite: false, from: at, to, leads: true}
  }
  return undefined
}
