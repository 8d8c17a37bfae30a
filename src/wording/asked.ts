/** Whether a sentence asks the customer to do what a verb says: an order, a duty, a request or advice. */

import {readVerb} from '../language/inflection.ts'
import * as closed from '../language/lexicon/function-words.ts'
import type {Clause, Sentence} from '../language/model.ts'

/** How the customer is asked. */
export type Asked = 'order' | 'duty' | 'request' | 'advice'

const fillers = new Set(
  'please kindly just simply also then first directly always either still best better really now instead therefore personally actually probably maybe perhaps certainly only again and or usually pls simply even rather quickly'.split(
    ' '
  )
)
const duties = new Set(
  'need needs have has had got required requires supposed obliged going meant necessary must ought expected'.split(' ')
)
const advised = new Set(
  'want wish like best better easier easiest quickest fastest simplest wise wiser sensible advisable worth bet option idea step stop way thing route course recommend recommended recommends suggest suggested suggests advise advised advises ask asked asks request requested requests encourage encouraged invite invited urge urged kindly able welcome free is be try remember prefer helpful useful love hesitate'.split(
    ' '
  )
)
const recommending =
  /^(?:recommend|suggest|advise|ask|request|encourage|invite|urge|require|need|want|prefer|like|direct|refer|instruct)$/

/** How the customer is asked for the act of the word at an index; undefined where nobody asks, or it is denied. */
export function readAsked(sentence: Sentence, index: number): Asked | undefined {
  const {words} = sentence
  const form = readVerb(words[index]?.norm ?? '')
  if (!form) return undefined
  const clause = clauseOf(sentence, index)
  let at = index - 1
  while (
    at >= 0 &&
    (fillers.has(words[at]?.norm ?? '') || (closed.adverbs.has(words[at]?.norm ?? '') && words[at]?.norm !== 'not')) &&
    !/^(?:and|or)$/.test(words[at]?.norm ?? '')
  )
    at--
  const before = words[at]
  const norm = before?.norm ?? ''
  if (form.kinds.includes('gerund')) return readGerund(sentence, at, clause)
  if (!form.kinds.includes('base')) return undefined
  if (norm === 'to') return readInfinitive(sentence, at, clause)
  if (/^(?:not|never)$/.test(norm)) return undefined
  if (norm === 'you' && clause?.subject === 'customer') return readModal(sentence, at, clause)
  if (norm === 'do')
    return at === 0 ||
      words[at - 1]?.kind === 'punctuation' ||
      /^(?:please|and|but|so)$/.test(words[at - 1]?.norm ?? '')
      ? 'order'
      : undefined
  if (/^(?:will|would)$/.test(norm)) return undefined
  if (closed.modals.has(norm) || norm === "'d")
    return words[at - 1]?.norm === 'you' &&
      !/^(?:if|when|once|unless|what|how|as|whether|that)$/.test(words[at - 2]?.norm ?? '')
      ? 'duty'
      : undefined
  if (norm === 'better' && words[at - 1]?.norm === "'d") return 'advice'
  if (!before || before.kind === 'punctuation' || before.kind === 'emoji' || before.kind === 'opaque')
    return isOrder(sentence, index, clause, at) ? 'order' : undefined
  if (/^(?:and|or|but|so|then|plus)$/.test(norm)) return followsAsked(sentence, index, at, clause)
  if (/^(?:help|let|make|have|get)$/.test(words[at - 1]?.norm ?? '')) return undefined
  return clause?.mood === 'imperative' && clause.verb.index === index ? 'order' : undefined
}

/** The clause that a word belongs to: the one whose verb stands nearest before it. */
export function clauseOf(sentence: Sentence, index: number): Clause | undefined {
  let found: Clause | undefined
  for (const clause of sentence.clauses)
    if (
      clause.words[0] <= index &&
      clause.words[1] > index &&
      clause.verb.from <= index &&
      (!found || clause.verb.index > found.verb.index)
    )
      found = clause
  return found
}

/** "could you call", "you call": a request, or what the customer does. */
function readModal(sentence: Sentence, at: number, clause: Clause): Asked | undefined {
  const {words} = sentence
  if (/^(?:could|can|would|will|may|might|should|please)$/.test(words[at - 1]?.norm ?? ''))
    return clause.subordinator === 'none' ? 'request' : undefined
  return /^(?:recommend|suggest|advise|advisable|that|ask|request|insist)$/.test(words[at - 1]?.norm ?? '') &&
    /\b(?:recommend|suggest|advis|request|insist)/.test(
      words
        .slice(0, at)
        .map(word => word.norm)
        .join(' ')
    )
    ? 'advice'
    : undefined
}

function readInfinitive(sentence: Sentence, at: number, clause: Clause | undefined): Asked | undefined {
  const {words} = sentence
  let head = at - 1
  while (head >= 0 && /^(?:not|also|then|only|just|first|still)$/.test(words[head]?.norm ?? '')) {
    if (words[head]?.norm === 'not') return undefined
    head--
  }
  const norm = words[head]?.norm ?? ''
  const lead = words
    .slice(Math.max(0, head - 4), head + 1)
    .map(word => word.norm)
    .join(' ')
  if (
    /\b(?:not|no|never) (?:\w+ )?(?:need|needs|have|want|required|necessary|wish|like|prefer|hesitate|going)$/.test(
      lead
    ) ||
    /\b(?:no need|without having|hesitate|happy|glad|not)$/.test(lead)
  )
    return undefined
  if (
    norm === 'you' &&
    /^(?:recommend|suggest|advise|ask|request|encourage|invite|urge|require|need|want|direct|like|for)$/.test(
      words[head - 1]?.norm ?? ''
    )
  )
    return 'advice'
  if (words[head]?.kind === 'number' || words[head]?.kind === 'opaque')
    return clause?.subject === 'customer' || clause?.mood === 'imperative' ? 'advice' : undefined
  if (!duties.has(norm) && !advised.has(norm)) return undefined
  if (/^(?:if|when|once|unless|should|as)\b/.test(clause?.subordinator ?? 'none')) return undefined
  if (clause?.subject === 'expletive' && /^(?:is|be)$/.test(norm)) return undefined
  if (clause?.subject === 'customer' || clause?.subject === 'expletive' || clause?.mood === 'imperative')
    return clause.subject === 'customer' && clause.verb.tense === 'past'
      ? undefined
      : duties.has(norm)
        ? 'duty'
        : 'advice'
  if (clause?.subject === 'agent' || clause?.subject === 'company') return undefined
  const first = words[clause?.subjectWords[0] ?? -1]?.norm ?? ''
  if (/^(?:he|she|they|who)$/.test(first)) return undefined
  return /\b(?:best|better|easiest|quickest|fastest|bet|option|step|stop|thing|way|idea|easier|necessary|worth|advisable|sensible) (?:is |are |would be |will be |might be |'d be |for you )?$/.test(
    `${words
      .slice(Math.max(0, head - 6), at)
      .map(word => word.norm)
      .join(' ')} `
  )
    ? 'advice'
    : undefined
}

function readGerund(sentence: Sentence, at: number, clause: Clause | undefined): Asked | undefined {
  const norm = sentence.words[at]?.norm ?? ''
  const lead = sentence.words
    .slice(Math.max(0, at - 4), at + 1)
    .map(word => word.norm)
    .join(' ')
  if (
    /\b(?:off|worth|mind|consider|start by|recommend|suggest|advise|how about|what about)$/.test(lead) &&
    !/\bnot\b/.test(lead)
  )
    return /^mind$/.test(norm) ? 'request' : 'advice'
  if (norm !== 'try' || /\bnot try$/.test(lead)) return undefined
  const opener = sentence.words[at - 1]
  if (!opener || opener.kind === 'punctuation' || /^(?:please|kindly|maybe|perhaps)$/.test(opener.norm)) return 'order'
  return clause?.mood === 'imperative' || clause?.subject === 'customer' ? 'order' : undefined
}

/** An imperative: the reader says so, or it stands at the start of a stretch with an object behind it. */
function isOrder(sentence: Sentence, index: number, clause: Clause | undefined, at: number): boolean {
  const {words} = sentence
  if (clause?.verb.index === index) return clause.mood === 'imperative' && clause.polarity === '+'
  const next = words[index + 1]
  if (!next || next.kind === 'punctuation') return false
  const opens = at < 0 || /^[.,;:!?–—("“-]$/.test(words[at]?.norm ?? '')
  const polite = /^(?:please|kindly|pls|do|just|simply)$/.test(words[index - 1]?.norm ?? '')
  return (
    opens &&
    (polite ||
      !readVerb(words[index]?.norm ?? '')?.nounish ||
      closed.determiners.has(next.norm) ||
      next.kind === 'number' ||
      (next.norm !== 'for' && next.norm !== 'of' && closed.prepositions.has(next.norm))) &&
    !sentence.clauses.some(other => other.subjectWords[0] <= index && other.subjectWords[1] > index)
  )
}

/** "Log in and call …": the act before decides. */
function followsAsked(sentence: Sentence, index: number, at: number, clause: Clause | undefined): Asked | undefined {
  if (clause?.verb.index === index && clause.mood === 'imperative') return 'order'
  const mate = sentence.clauses.filter(other => other.verb.index < at).at(-1)
  const first = readVerb(sentence.words[0]?.norm ?? '')
  if (!mate)
    return first?.kinds.includes('base') && /^(?:and|then)$/.test(sentence.words[at]?.norm ?? '') && at < 6
      ? 'order'
      : undefined
  if (
    sentence.clauses.some(
      other =>
        other.verb.index < at &&
        recommending.test(other.verb.lemma) &&
        other.object?.head === 'you' &&
        other.polarity === '+' &&
        /^(?:agent|company|none)$/.test(other.subject)
    )
  )
    return 'advice'
  if (mate.polarity === '-') return undefined
  if (/^(?:if|when|once|unless)$/.test(mate.subordinator)) return undefined
  if (mate.mood === 'imperative') return 'order'
  if (mate.subject !== 'customer' && !recommending.test(mate.verb.lemma)) return undefined
  const verb = sentence.words
    .slice(mate.verb.from, at)
    .findIndex(
      word => readVerb(word.norm)?.kinds.includes('base') === true && word.norm !== 'have' && word.norm !== 'need'
    )
  return verb >= 0 && mate.verb.from + verb < index && mate.verb.tense !== 'past'
    ? readAsked(sentence, mate.verb.from + verb)
    : undefined
}
