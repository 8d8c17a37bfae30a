/** Splits kind words from what takes them back: two sentences, each true for itself. */
import {readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'
import type {Blank, Proposal, Range, Safety, Voice} from '../types.ts'
import {capitalize} from './casing.ts'
import type {Contrast} from './contrast.ts'
import {shareFeeling} from './empathy.ts'
import {chooseFrames} from './frames.ts'
import {feelingIn} from './name-event.ts'
import {choosePerson, inPerson} from './person.ts'

const slot = '[alternative]'
const offers = [
  `What {I} can do is ${slot}.`,
  `Here is what {I} can do instead: ${slot}.`,
  `What would work is ${slot}.`
]
/** Words that only carry the contrast on. */
const carried = /^(?:[,;:–—-]|unfortunately|sadly|regrettably|however|that|but|still|,)+\s*/i

/** News that puts it on the customer: a way out would be one more push. */
const blames = /^(?:you|your|it (?:isn['’]t|is not|was) (?:our|you)|nobody)\b|\bfault\b/i

/** Rewrites, best first: the split as it is, then the news with room for another way. */
export function* splitContrast(sentence: Sentence, contrast: Contrast, voice: Voice): Generator<Proposal> {
  const chosen = choosePerson(sentence, voice)
  const {kind: said, news, range} = readParts(sentence, contrast, chosen)
  if (news === '' || /^and\b/i.test(news)) return
  const person = /\b(?:we|our|us)\b/i.test(news) ? 'we' : /\bI\b/.test(news) ? 'I' : chosen
  const kind = person === 'we' ? speakAsTeam(said) : said
  const lower = /^\p{Ll}/u.test(sentence.text)
  const put = (text: string, safety?: Safety, blanks?: Blank[]): Proposal => ({
    text: lower ? text : capitalize(text),
    range,
    ...(safety ? {safety} : {}),
    ...(blanks ? {blanks} : {})
  })
  if (kind !== '' || contrast.place === 'after' || contrast.place === 'final') yield put(joinTwo(kind, news), 'safe')
  if (blames.test(news)) return
  const feeling =
    contrast.kindness === 'empathy'
      ? feelingIn(sentence, 0, contrast.place === 'fronted' ? contrast.rest[0] : contrast.from)
      : undefined
  const shared = feeling ? shareFeeling(sentence.text, {feeling, person}).map(line => close(capitalize(line))) : []
  const offered = chooseFrames(sentence.text, offers).map(frame => inPerson(frame, person))
  const leads = [...(kind === '' ? [] : [joinTwo(kind, news)]), ...shared.map(line => joinTwo(line, news)), news]
  for (const lead of leads) {
    const line = offered[leads.indexOf(lead) % offered.length] ?? ''
    const text = `${lead} ${line}`
    const at = text.indexOf(slot)
    yield put(text, undefined, [{name: 'alternative', range: [at, at + slot.length]}])
    if (shared.some(words => lead.startsWith(words))) yield put(lead)
  }
}

interface Parts {
  /** The kind words as a sentence; '' where the sentence before says them. */
  readonly kind: string
  readonly news: string
  readonly range: Range
}

function readParts(sentence: Sentence, {place, from, to, rest}: Contrast, person: 'I' | 'we'): Parts {
  const {words} = sentence
  const {text} = sentence.reply
  const offset = (index: number): number => words[index]?.range[0] ?? sentence.range[1]
  const stop = /(?:\s|\p{Extended_Pictographic}|\ufe0f)*$/u
  const end = sentence.range[1] - (stop.exec(sentence.text)?.[0].length ?? 0)
  if (place === 'final')
    return {
      kind: '',
      news: close(text.slice(sentence.range[0], words[rest[1] - 1]?.range[1] ?? end)),
      range: [sentence.range[0], end]
    }
  const news = finish(sentence, close(text.slice(offset(rest[0]), end).replace(carried, '')), rest[0], person)
  if (place === 'after') return {kind: '', news, range: [offset(from), end]}
  const start = place === 'fronted' ? (words[to]?.range[0] ?? sentence.range[0]) : sentence.range[0]
  const until = place === 'fronted' ? (words[rest[0] - 1]?.range[0] ?? start) : offset(from)
  const said = text.slice(start, until).replace(/[\s,;:–—-]*(?:\b(?:and)\b)?[\s,;:–—-]*$/, '')
  const whole = place !== 'fronted' || /^(?:while|although|though|whilst)$/.test(words[from]?.norm ?? '')
  return {
    kind: whole && said !== '' ? close(said) : '',
    news,
    range: [place === 'fronted' ? offset(from) : sentence.range[0], end]
  }
}

/** The news with the subject that it shared with the kind words ("we would like to, but can't"). */
function finish(sentence: Sentence, news: string, at: number, person: 'I' | 'we'): string {
  const first = sentence.words.slice(at).find(word => word.kind === 'word' && !carried.test(`${word.norm} `))
  const verb =
    first &&
    (/^(?:can|could|will|do|am|are|have|would)$/.test(first.norm) ||
      (readVerb(first.norm)?.kinds.includes('base') &&
        sentence.clauses.some(clause => clause.verb.from === first.index && clause.mood !== 'imperative')))
  return capitalize(verb ? `${person === 'I' ? 'I' : 'we'} ${news}` : news)
}

function close(text: string): string {
  const trimmed = text.trim()
  return /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:–—-]+$/, '')}.`
}

function joinTwo(kind: string, news: string): string {
  return kind === '' ? capitalize(news) : `${kind} ${capitalize(news)}`
}

/** The kind words in the person of the news: one sentence of a team does not change between I and we. */
function speakAsTeam(text: string): string {
  const forms: Readonly<Record<string, string>> = {"'m": "'re", am: 'are', was: 'were'}
  return text
    .replace(/\bI(?:(['’])m| (am|was))\b/g, (_, mark: string | undefined, verb: string | undefined) =>
      mark ? `we${mark}re` : `we ${forms[verb ?? ''] ?? verb ?? ''}`
    )
    .replace(/\bI\b/g, 'we')
    .replace(/\bmy\b/gi, 'our')
    .replace(/\bme\b/g, 'us')
    .replace(/^we/, 'We')
}
