/** Finds officialese and puts plain words in its place, word for word. */
import {inflect, readVerb} from '../language/inflection.ts'
import {counterWords, joints, notices} from '../language/lexicon/officialese.ts'
import type {Sentence} from '../language/model.ts'
import {capitalize} from './casing.ts'
import {inPerson} from './person.ts'

/** Officialese at a place of a sentence's text. */
export interface Official {
  readonly start: number
  readonly end: number
  /** Plain words; undefined where the sentence must be said anew. */
  readonly plain: string | undefined
  readonly strict: boolean
  /** The wording it was found by, for the trace. */
  readonly name: string
}

interface Entry {
  readonly pattern: RegExp
  readonly to: string
}

const entries: readonly Entry[] = [notices, joints, counterWords].flatMap(table =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [source = '', to = ''] = line.split(' =>').map(part => part.trim())
      return {pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source.trim()})(?:(?<=\\s)|(?![\\p{L}\\p{N}]))`, 'giu'), to}
    })
)

/** Plain words that need more than the table can say: by what stands there. */
const special: Readonly<Record<string, (said: string) => string>> = {
  should: said =>
    said
      .replace(/^should you (?:require|encounter|face|wish|experience|need)/i, 'if you need')
      .replace(/^should you/i, 'if you')
      .replace(/quer(?:y|ies)/i, 'questions')
      .replace(/particulars/i, 'details'),
  revert: said => said.replace(/revert(?: back)?/i, 'reply').replace(/^kindly/i, 'please'),
  same: said => said.replace(/(?:the )?same/i, 'it')
}

/** Every piece of officialese in a sentence, in the order it stands, none within another. */
export function findOfficialese(sentence: Sentence, person: 'I' | 'we'): Official[] {
  if (sentence.words.length > 300) return []
  const text = sentence.text.replaceAll('’', "'")
  const found: Official[] = [...readKindly(text), ...readShall(sentence, text)]
  for (const {pattern, to} of entries) {
    for (const match of text.matchAll(pattern)) {
      const [said] = match
      const start = match.index + (said.length - said.trimStart().length)
      const plain = toPlain(said.trim(), to.replace(/\$1/, match[1] ?? ''), person)
      found.push({
        start,
        end: match.index + said.trimEnd().length,
        plain,
        strict: to === '~',
        name: pattern.source.slice(21, 61)
      })
    }
  }
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  return found.filter(
    (each, index) => !found.slice(0, index).some(other => other.end > each.start && other.start <= each.start)
  )
}

function toPlain(said: string, to: string, person: 'I' | 'we'): string | undefined {
  if (to === '?') return undefined
  if (to === '-' || to === '!' || to === '~') return ''
  if (to === '^') return /^to/i.test(said) ? 'to' : 'please'
  if (to === ';') return Object.entries(special).find(([key]) => said.toLowerCase().includes(key))?.[1](said)
  if (to.startsWith('=')) return inflectLike(said, to.slice(1))
  return inPerson(to, person)
}

/** The plain verb in the form of the grand one: "commenced" → "started", "endeavouring to" → "trying to". */
function inflectLike(said: string, plain: string): string {
  const [verb = '', ...rest] = said.split(' ')
  const [base = '', ...particle] = plain.split(' ')
  if (/ation$/.test(verb)) return 'using'
  const kinds = readVerb(verb.toLowerCase())?.kinds ?? ['base']
  const forms = inflect(base)
  const kind = kinds[0] ?? 'base'
  const form = /ing$/.test(verb)
    ? forms.gerund
    : /ed$/.test(verb)
      ? forms.past
      : /[^s]s$/.test(verb)
        ? forms.third
        : kind === 'base'
          ? forms.base
          : forms[kind]
  return [form, ...particle, ...rest].join(' ')
}

const asked =
  /(?:^|[,.;:!–—-]\s*|\b(?:and|so|or|then|but|also|first|please|you|would|could|can|that|here|request|to)\s+)$/i

/** "Kindly send us …" asks; "he kindly lent us his drill" thanks. */
function* readKindly(text: string): Generator<Official> {
  for (const match of text.matchAll(/\bkindly\s+(?:(?:also|please|do)\s+)?([a-z-]+)/gi)) {
    const lead = text.slice(0, match.index)
    const verb = match[1]?.toLowerCase() ?? ''
    const base = readVerb(verb)?.kinds.includes('base') ?? !/(?:ed|ing|ly|ous)$/.test(verb)
    const starts = asked.test(lead) || /^\s*(?:hi|hello|hey|dear)\b[^.!?]{0,40}[,!]\s*$/i.test(lead)
    if (!base && verb !== 'be') continue
    if (!starts && !/\b(?:team|here|this|it|below|app|details|link)\s$/i.test(lead)) continue
    if (/^(?:he|she|they|who|we|i)\s/i.test(lead.slice(-5).trimStart())) continue
    const polite = /\b(?:please|you|to)\s+$/i.test(lead)
    yield {start: match.index, end: match.index + 6, plain: polite ? '' : 'please', strict: false, name: 'kindly'}
  }
}

/** "Pupils shall refrain", "delivery shall be effected": the law speaks, not a person. */
function* readShall(sentence: Sentence, text: string): Generator<Official> {
  for (const clause of sentence.clauses) {
    if (clause.modality !== 'shall' || clause.mood === 'question' || clause.quoted) continue
    if (clause.subject === 'agent' || clause.subject === 'company' || clause.subject === 'customer') continue
    const word = sentence.words.slice(clause.verb.from, clause.verb.index + 1).find(each => each.norm === 'shall')
    if (
      !word ||
      /\b(?:team|we|i|colleagues?|experts?|specialists?|representative|executive|advisor|agent)\s+$/i.test(
        text.slice(0, word.range[0] - sentence.range[0])
      )
    )
      continue
    const start = word.range[0] - sentence.range[0]
    yield {start, end: start + 5, plain: 'will', strict: false, name: 'shall'}
  }
}

/** The sentence in plain words; undefined where a piece has none. */
export function sayPlainly(sentence: Sentence, pieces: readonly Official[]): string | undefined {
  let out = ''
  let at = 0
  for (const {start, end, plain} of pieces) {
    if (plain === undefined) return undefined
    out += sentence.text.slice(at, start) + plain
    at = end
  }
  out += sentence.text.slice(at)
  const tidy = out
    .replace(/\bthe (?:the|a|an|your|my|our)\b/gi, 'the')
    .replace(/\b(please|pls),? please\b/gi, '$1')
    .replace(/\b(about|after|following) (the )?(?:captioned )?(?:subject|matter) ?, /gi, '')
    .replace(/\b(a) (?=[aeio][a-z])/gi, '$1n ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])\1+/g, '$1')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s,;:]+/, '')
  return /^["'“‘(]*\p{Lu}/u.test(sentence.text) ? capitalize(tidy) : tidy
}
