/** A person's voice for a faceless clause: "we" becomes "I", the passive gets its doer. */
import {inflect} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {toActive} from './active-voice.ts'
import {capitalize, startLike} from './casing.ts'
import {bodyRange, rangeOf, rewordWords} from './phrases.ts'

/** A clause in which nobody speaks: word indices of its words and of its main verb. */
export interface Impersonal {
  readonly name: 'we' | 'self' | 'it' | 'effort' | 'passive'
  readonly from: number
  readonly to: number
  readonly clause: Clause | undefined
  readonly verb: number
}

/** Rewrites in the first person singular, best first. */
export function* speakUp(sentence: Sentence, found: Impersonal): Generator<Proposal> {
  const {clause, name} = found
  if (name === 'we') yield {text: inFirstPerson(sentence), range: bodyRange(sentence)}
  else if (name === 'self' && clause) yield* speakFor(sentence, clause, found.to)
  else if (name === 'it' && clause) yield* speakInstead(sentence, clause, found)
  else if (clause) yield* act(sentence, clause, found)
  if (/^(?:passive|effort)$/.test(name) && !(clause && hasLine(sentence, clause, found)))
    yield {
      text: `${sentence.reply.text.slice(...bodyRange(sentence))}, and I'm the one to ask about it`,
      range: bodyRange(sentence)
    }
}

function hasLine(sentence: Sentence, clause: Clause, found: Impersonal): boolean {
  return [...act(sentence, clause, found)].length > 0
}

/** "… and a fresh card ordered": what follows leans on the passive. */
function isElliptical(sentence: Sentence, to: number): boolean {
  const rest = sentence.words
    .slice(to)
    .map(word => word.norm)
    .join(' ')
  return (
    /^(?:\w+ ){0,3}(?:, )?and\b[^.;]*\b(?:\w+ed|given|sent|made|paid|put)(?: \w+){0,4} ?[.!]?$/.test(rest) &&
    !/\b(?:is|are|was|were|has|have|will|can|could|should)\b/.test(rest)
  )
}

const firstPerson: Readonly<Record<string, string>> = {we: 'I', our: 'my', us: 'me', ours: 'mine', ourselves: 'myself'}

/** The sentence with "I" for "we". */
function inFirstPerson(sentence: Sentence): string {
  const [start, end] = bodyRange(sentence)
  const {text} = sentence.reply
  let out = ''
  let at = start
  for (const word of sentence.words) {
    const before = sentence.words[word.index - 1]
    const new_ =
      firstPerson[word.norm] ??
      (/^(?:are|were)$/.test(word.norm) &&
      (before?.norm === 'we' ||
        (sentence.words[word.index - 2]?.norm === 'we' &&
          /ly$|^(?:all|only|so|very|not|also)$/.test(before?.norm ?? '')))
        ? singular(word.text)
        : undefined)
    if (new_ === undefined || word.range[0] < start || word.range[1] > end) continue
    out += text.slice(at, word.range[0]) + new_
    at = word.range[1]
  }
  return startLike(text.slice(start, end), out + text.slice(at, end))
    .replace(/^On behalf of all of me,? /i, '')
    .replace(/^i\b/, 'I')
}

function singular(text: string): string {
  if (/^['’]/.test(text)) return `${text.charAt(0)}m`
  return /^were$/i.test(text) ? 'was' : /^re$/i.test(text) ? 'm' : 'am'
}

/** "The team will look into this" → "I'll look into this", "let me ask the team to look into this". */
function* speakFor(sentence: Sentence, clause: Clause, to: number): Generator<Proposal> {
  const {words} = sentence
  const [first, last] = clause.subjectWords
  const start = last > first ? first : clause.words[0]
  const name = rewordWords(sentence, start, last > first ? last : start + 1)
    .replace(/^(?:our|a|an|one of our)\s+/i, 'the ')
    .replace(/^(?:The|This)\b/, word => word.toLowerCase())
  const rest = rewordWords(sentence, clause.verb.index + 1, to)
  const forms = inflect(clause.verb.lemma)
  const tail = rest === '' ? '' : ` ${rest}`
  const range = rangeOf(words, start, to)
  const original = sentence.reply.text.slice(...range)
  const put = (line: string): Proposal => ({
    text: /^[{%]/.test(original) && range[0] === sentence.range[0] ? capitalize(line) : startLike(original, line),
    range
  })
  if (clause.voice === 'passive') return
  if (clause.verb.tense === 'future') {
    yield put(`I'll ${forms.base}${tail}`)
    if (forms.base !== 'be') yield put(`let me ask ${name} to ${forms.base}${tail}`)
  } else if (clause.verb.aspect === 'progressive') yield put(`I'm ${forms.gerund}${tail}`)
  else if (clause.verb.tense === 'perfect') yield put(`I've ${forms.participle}${tail}`)
  else if (clause.verb.tense === 'past') yield put(`I ${forms.past}${tail}`)
  else if (clause.modality === 'none') yield put(`I ${forms.base === 'be' ? 'am' : forms.base}${tail}`)
}

/** "It is hoped that …" → "I hope that …"; "it is lovely to hear" → "I'm glad to hear". */
function* speakInstead(sentence: Sentence, clause: Clause, {to}: Impersonal): Generator<Proposal> {
  const {words} = sentence
  const start = clause.subjectWords[0]
  const {lemma, index, tense} = clause.verb
  const range = rangeOf(words, start, to)
  const put = (line: string): Proposal => ({text: startLike(sentence.reply.text.slice(...range), line), range})
  if (lemma === 'be') {
    const by = words.findIndex((word, at) => at > index && word.norm === 'to')
    const rest = rewordWords(sentence, by + 1, to).replace(/^be told\b/, 'hear')
    yield put(
      `I'm ${words.slice(index + 1, by).some(word => word.norm === 'always') ? 'always ' : ''}so glad to ${rest}`
    )
    return
  }
  const forms = inflect(lemma)
  const rest = rewordWords(sentence, index + 1, to)
  const been = words.slice(clause.verb.from, index).some(word => word.norm === 'been')
  const verb =
    been || tense === 'perfect' ? `I've ${forms.participle}` : tense === 'past' ? `I ${forms.past}` : `I ${forms.base}`
  yield put(`${verb}${rest === '' ? '' : ` ${rest}`}`)
}

/** "Your request has been forwarded" → "I've forwarded your request"; "efforts are under way to find it" → "I'm working to find it". */
function* act(sentence: Sentence, clause: Clause, {from, to, verb, name}: Impersonal): Generator<Proposal> {
  const {text} = sentence.reply
  const said = text.slice(...rangeOf(sentence.words, from, to))
  const effort =
    /^.{0,40}?\b(?:is|are|was|were) (?:now |currently |already )?(?:under ?way|ongoing|in hand)(?: to (.+))?$/i.exec(
      said
    )
  if (effort)
    yield {
      text: startLike(said, effort[1] ? `I'm working to ${effort[1]}` : "I'm working on it"),
      range: rangeOf(sentence.words, from, to)
    }
  const main =
    name === 'effort'
      ? sentence.words.findIndex(
          (word, index) =>
            index >= clause.verb.from && /^(?:made|taken|given|carried|reached|drawn|conducted|done)$/.test(word.norm)
        )
      : verb
  if (isElliptical(sentence, to)) return
  const line = main >= 0 ? toActive(sentence, clause, main, Math.max(to, main + 1), 'I') : undefined
  if (!line) return
  const original = text.slice(...line.range)
  yield {text: /^\p{Lu}/u.test(original) ? capitalize(line.text) : startLike(original, line.text), range: line.range}
}
