/** Lines that share a feeling instead of watching it ("I don't blame you for being …; I would be too"). After the five essays. */
import {badOutcomeVerbs, badOutcomeWords, errorAdjectives, errorAdverbs} from '../language/lexicon/faults.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Range} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {inPerson} from './person.ts'

/** What a line speaks of. */
export interface Shared {
  readonly feeling: string
  readonly person: 'I' | 'we'
  /** A finite clause that says what happened, without "that". */
  readonly that?: string | undefined
  /** A noun phrase that names it. */
  readonly about?: string | undefined
}

const plain = [
  "{I'd} feel exactly the same",
  "{I} don't blame you for being {f}; {I} would be too",
  "{I'd} be {f} too",
  "in your place {I'd} be {f} too"
]
const withThat = [
  "{I'd} be {f} too: {e}",
  "{I} don't blame you for being {f} that {e}; {I} would be too",
  "you have every right to be {f} that {e}; {I'd} feel the same"
]
const withAbout = [
  "{I'd} be {f} about {e} too",
  "{I} don't blame you for being {f} about {e}; {I} would be too",
  "you have every right to be {f} about {e}; {I'd} feel the same"
]

/** Lines without capital or stop, in an order that the key decides. */
export function shareFeeling(key: string, {feeling, person, that, about}: Shared): string[] {
  const frames = that ? withThat : about ? withAbout : plain
  return chooseFrames(key, frames).map(frame =>
    inPerson(frame, person)
      .replace('{f}', feeling)
      .replace('{e}', () => that ?? about ?? '')
  )
}

/** What a neighbouring sentence says went wrong. */
export interface Event {
  /** The clause in mid-sentence case, without its opener. */
  readonly text: string
  /** We are the ones who did it. */
  readonly ours: boolean
}

const opener =
  /^(?:unfortunately|sadly|regrettably|it (?:looks|seems|appears)(?: like| that)?|(?:I|we)(?: can)? see(?: that)?|yes|so|and|but|then)[,:]?\s+/i

/** The event that a reply tells nearest to a sentence: the one after it, then the one before it. */
export function findEvent(sentence: Sentence): Event | undefined {
  for (const near of [sentence.next, sentence.previous, sentence.previous?.previous]) {
    const event = near && readEvent(near)
    if (event) return event
  }
  return undefined
}

function readEvent(sentence: Sentence): Event | undefined {
  if (/\?\s*$/.test(sentence.text) || sentence.text.length > 160) return undefined
  const clause = sentence.clauses.find(
    each => each.subordinator === 'none' && each.mood === 'declarative' && !each.quoted
  )
  if (!clause || !isEvent(sentence, clause)) return undefined
  const end = sentence.clauses
    .filter(other => other.words[0] > clause.verb.index && other.subordinator === 'none')
    .map(other => other.words[0])[0]
  const until = end === undefined ? sentence.range[1] : (sentence.words[end]?.range[0] ?? sentence.range[1])
  const raw = sentence.reply.text
    .slice(clause.range[0], until)
    .replace(/[\s,;:.!…–—-]*(?:\b(?:and|but|so)\b)?[\s,;:.!…–—-]*$/i, '')
    .replace(opener, '')
  if (raw.split(/\s+/).length > 16 || /[\n:]/.test(raw)) return undefined
  return {
    text: uncapitalize(raw),
    ours: (clause.subject === 'agent' || clause.subject === 'company') && clause.voice === 'active'
  }
}

function isEvent(sentence: Sentence, clause: Clause): boolean {
  const {tense, lemma, index} = clause.verb
  if (!/^(?:past|perfect|present)$/.test(tense) || clause.modality !== 'none') return false
  if (
    clause.subject === 'third' &&
    /^(?:it|this|that|they|which|who)$/.test(sentence.words[clause.subjectWords[0]]?.norm ?? '')
  )
    return false
  if (
    tense === 'present' &&
    (lemma === 'be' || /^(?:experience|see|face|work|look|receive|have)$/.test(lemma)) &&
    clause.voice === 'active'
  )
    return false
  if (clause.subject === 'expletive' || (clause.subject === 'customer' && clause.voice === 'active')) return false
  if (tense === 'present' && clause.voice === 'active' && clause.verb.aspect === 'simple' && lemma !== 'be')
    return false
  if (
    /^(?:fix|refund|replace|resolve|send|sort|cancel|reverse|apologise|apologize|regret|correct|restore|add|credit|arrange|book|ask|check|find)$/.test(
      lemma
    ) &&
    clause.polarity === '+'
  )
    return false
  const words = sentence.words.slice(clause.words[0], clause.words[1])
  if (clause.polarity === '-') return tense !== 'present'
  return (
    (badOutcomeVerbs.has(lemma) && !/^(?:close|return|hold|turn|charge|cancel|delete|stop|reset|hold)$/.test(lemma)) ||
    words.some(
      word =>
        word.range[0] >= (sentence.words[index]?.range[0] ?? 0) &&
        (errorAdjectives.has(word.norm) || errorAdverbs.has(word.norm) || badOutcomeWords.has(word.norm))
    )
  )
}

/** Puts a line in place of a stretch of a sentence: what stood before and behind it stays, as sentences of their own. */
export function replaceStretch(
  sentence: Sentence,
  from: number,
  to: number,
  line: string,
  options: {safety?: Proposal['safety']; blanks?: Proposal['blanks']} = {}
): Proposal {
  const {text} = sentence.reply
  const start = sentence.words[from]?.range[0] ?? sentence.range[0]
  const last = sentence.words[to - 1]?.range[1] ?? sentence.range[1]
  const lead = text
    .slice(sentence.range[0], start)
    .replace(/\bonce (?:again|more),?\s*$/i, '')
    .replace(/[\s,;:–—-]*(?:\b(?:and|but|with|so|again)\b)?[\s,;:–—-]*$/i, '')
  const tail = text.slice(last, sentence.range[1])
  const addresses =
    lead !== '' && !/[.!?]$/.test(lead) && isAside(sentence, from) && !/\b(?:thanks|thank|cheers)\b/i.test(lead)
  const opened = lead === '' ? '' : addresses ? `${lead}, ` : `${lead.replace(/[.!?]*$/, '')}. `
  const lower = addresses || (/^\p{Ll}/u.test(sentence.text) && lead === '')
  const said = lower ? uncapitalize(line) : upper(line)
  const {joined, shift} = closeLine(said, tail, subjectOf(sentence, from))
  const range: Range = sentence.range
  const blanks = options.blanks?.map(blank => ({
    ...blank,
    range: [blank.range[0] + opened.length + shift, blank.range[1] + opened.length + shift] as const
  }))
  return {
    text: opened + joined,
    range,
    ...(options.safety ? {safety: options.safety} : {}),
    ...(blanks ? {blanks} : {})
  }
}

/** True when only a greeting, a name or an adverbial stands before a word: nothing that could be a sentence. */
function isAside(sentence: Sentence, from: number): boolean {
  return (
    !sentence.clauses.some(clause => clause.verb.index < from) && !/^(?:here|attached|enclosed)\b/i.test(sentence.text)
  )
}

function upper(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function subjectOf(sentence: Sentence, from: number): string {
  const norm = sentence.words[from]?.norm
  return norm === 'i' ? 'I' : norm === 'we' ? 'We' : sentence.reply.person === 'I' ? 'I' : 'We'
}

/** The line with what followed the apology: an address stays in it, a clause becomes a sentence. */
function closeLine(line: string, tail: string, subject: string): {joined: string; shift: number} {
  const rest = tail.replace(/^(?:\s|\p{Extended_Pictographic}|\ufe0f)+$/u, '').replace(/^\s*[:;]['-]?[()DPp/\\]+/, '')
  if (/^[\s.!?…]*(?:\p{Extended_Pictographic}|\ufe0f|\s)*$/u.test(rest))
    return {joined: `${line}.${/[^\s.!?…]/u.test(rest) ? ` ${rest.replace(/^[\s.!?…]+/, '')}` : ''}`, shift: 0}
  const vocative =
    /^\s*,\s*(?:\{[^}]*\}\}?|%[^%\s]+%?|\[[^\]]+\]|sir|madam|ma'am|mate|folks|everyone|all|(?!I\b)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})[.!…]*\s*$/u.exec(
      rest
    )
  if (vocative) return {joined: `${line}${rest.trimEnd().replace(/[.!…]+$/, '')}.`, shift: 0}
  const called =
    /^\s*,\s*(\{[^}]*\}\}?|%\{[^}]*\}|\[[^\]]+\]|sir|madam|mate|(?!I\b)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}),\s+(?=\S)/u.exec(
      rest
    )
  if (called) return closeLine(`${line}, ${called[1]}`, ` ${rest.slice(called[0].length)}`, subject)
  const clause = rest.replace(/^[\s,;:.!–—-]*(?:(?:and|but|so)\b)?[\s,]*/i, '')
  const subjectless =
    /^(?:will|have(?! an?\b)|am|are|can|would|appreciate|hope|look|want|do|assure|wish|promise|request|ask|understand|regret)\b/i.test(
      clause
    )
      ? `${subject} ${uncapitalize(clause)}`
      : clause
  return {joined: `${line}. ${upper(subjectless)}${/[.!?…]["”’)]*\s*$/.test(subjectless) ? '' : '.'}`, shift: 0}
}

/** Range that a deletion of a whole sentence takes: the sentence and the white space on one side of it. */
export function deletionRange(sentence: Sentence): Range {
  const {text} = sentence.reply
  const [start, end] = sentence.range
  const after = /^[ \t]*\n?(?:[ \t]*\n)?/.exec(text.slice(end))?.[0] ?? ''
  const alone = (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
  if (alone)
    return start === 0 || end < text.length
      ? [start, end + after.length]
      : [start - (/\s*$/.exec(text.slice(0, start))?.[0].length ?? 0), end]
  const gap = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0
  if (gap > 0) return [start, end + gap]
  return [start - (/[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0), end]
}
