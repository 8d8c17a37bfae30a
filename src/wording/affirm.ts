/** Says what is possible instead of what is not: negation and its limit turned round together. */
import {inflect} from '../language/inflection.ts'
import {capitalize} from './casing.ts'

/** What a denied thing waits for, as it stands in the sentence. */
export interface Limit {
  /** until, unless, without, lack, denied, pending: how the limit is said. */
  readonly kind: 'until' | 'unless' | 'without' | 'lack' | 'denied' | 'pending' | 'restrict' | 'measure' | 'span'
  /** The opening words of the limit ("until", "in the absence of"), and what follows them. */
  readonly opener: string
  readonly rest: string
  /** The limit is a finite clause. */
  readonly finite: boolean
}

const opposites: Readonly<Record<string, string>> = {
  closed: 'open',
  locked: 'unlocked',
  barred: 'back on',
  blocked: 'unblocked',
  disabled: 'enabled',
  hidden: 'visible',
  frozen: 'unfrozen',
  inactive: 'active',
  unavailable: 'available',
  'greyed out': 'active',
  'grayed out': 'active',
  offline: 'online',
  private: 'visible',
  withheld: 'released',
  'on hold': 'under way',
  impossible: 'possible',
  suspended: 'active',
  paused: 'running',
  shut: 'open',
  invalid: 'valid',
  'switched off': 'switched on'
}
const arrivals: Readonly<Record<string, string>> = {
  missing: 'here',
  pending: 'settled',
  outstanding: 'settled',
  unpaid: 'paid',
  unsigned: 'signed',
  incomplete: 'complete',
  locked: 'unlocked',
  unverified: 'verified',
  unconfirmed: 'confirmed',
  overdue: 'paid',
  open: 'closed'
}
const states = Object.keys(opposites).join('|')

/** Swaps of a denial for what is possible, first match only. */
const swaps: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\b(I|you|we|they|he|she|it) (?:won['’]?t|will not) be able to\b/i, "$1'll be able to"],
  [/\b(?:won['’]?t|will not) be able to\b/i, 'will be able to'],
  [/\b(I|you|we|they|he|she|it)['’]ll be unable to\b/i, "$1'll be able to"],
  [/\bwill be unable to\b/i, 'will be able to'],
  [/(?:['’](?:m|re|s)|\b(?:am|are|is)) (?:currently |still )?(?:unable|not able) to\b/i, ' can'],
  [/\bthere(?:['’]s| is) no way (?:for me to|I can)\b/i, 'I can'],
  [/\bthere(?:['’]s| is) no way (?:for us to|we can)\b/i, 'we can'],
  [/\b(?:isn['’]?t|is not) possible\b/i, 'is possible'],
  [/(['’]s) (?:not possible|impossible)\b/i, '$1 possible'],
  [/\bimpossible\b/i, 'possible'],
  [/\b(?:can['’]?t|cannot|can not)\b/i, 'can'],
  [/\b(?:couldn['’]t|could not)\b/i, 'could'],
  [/\b(I|you|we|they|he|she|it) (?:won['’]?t|will not)\b/i, "$1'll"],
  [/\b(?:won['’]?t|will not)\b/i, 'will'],
  [/\b(isn|aren|wasn|weren|hasn|haven)['’]?t\b/i, (_, verb = '') => verb.replace(/n$/i, '')],
  [/\b(?:doesn['’]?t|does not) (?:yet |currently )?(\p{L}+)/iu, (_, verb = '') => inflect(verb.toLowerCase()).third],
  [/\b(?:don['’]?t|do not) (?:yet |currently )?/i, ''],
  [/\b(may|shall|are|is|am|has|have) not\b/i, '$1'],
  [/(['’](?:m|re|s|ve)) not\b/i, '$1'],
  [
    new RegExp(`\\b(stays?|remains?|is|are)( still)? (${states})\\b`, 'i'),
    (_, verb = '', __, state = '') =>
      `${/^(?:stays|remains|is)$/i.test(verb) ? 'is' : 'are'} ${opposites[state.toLowerCase()] ?? state}`
  ],
  [/\bunavailable\b/i, 'available']
]

/** The text with its denial turned round; undefined where it holds none that grammar lets us turn. */
export function affirm(text: string): string | undefined {
  if (
    /\b(?:nothing|nobody|no one|none|neither|anything|anyone|anybody|anywhere|either|refuse[sd]?|denied|barely|hardly)\b/i.test(
      text
    )
  )
    return undefined
  for (const [pattern, to] of swaps) {
    if (!pattern.test(text)) continue
    const said =
      typeof to === 'string' ? text.replace(pattern, to) : text.replace(pattern, (...found) => to(...found.map(String)))
    return said.replace(/\b(?:any|yet) /gi, '').replace(/\s{2,}/g, ' ')
  }
  return undefined
}

const timely =
  /^(?:(?:about|around|the|this|next|early|late|mid|end of|start of|at|on|after) )*(?:\d|\{|\[|%|noon|midnight|tomorrow|tonight|today|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter|morning|evening|week|month|year|first|half)/i

/** True for a point in time: "June 4", "next week", "{{date}}", "half past nine". */
export function isTime(text: string): boolean {
  return timely.test(text)
}

/** What the limit becomes when the denial is turned round; best first. */
export function* turnLimit(limit: Limit, possible: string): Generator<string> {
  const {kind, rest, finite} = limit
  if (kind === 'until') {
    if (finite) yield* [`as soon as ${rest}`, `once ${rest}`]
    else if (isTime(rest))
      yield /\b(?:know|start|begin|ship|arrive|tell|call|come)\b/.test(possible) && /^\{|^\[/.test(rest)
        ? `on ${rest}`
        : from(possible, rest)
    else yield `after ${rest}`
  }
  if (kind === 'unless' && finite)
    yield* /\b(?:are|is|have|has|['’]re|['’]s)\b/.test(rest.split(' ').slice(0, 4).join(' '))
      ? [`if ${rest}`, `once ${rest}`]
      : [`once ${rest}`, `if ${rest}`]
  const ours = /^(I|we) can\b/i.exec(possible)?.[1]
  if (kind === 'without' && ours && /^(?:the|your|a|an) /i.test(rest))
    yield `once ${ours.toUpperCase() === 'I' ? 'I' : 'we'} have ${rest}`
  const still = kind === 'lack' && /^with$/i.test(limit.opener) && /^(.+?) still (\S+)$/i.exec(rest)
  if (still) yield* settle(`${still[1]} is ${still[2]}`)
  else if (kind === 'without' || kind === 'lack')
    yield `${/^\w+ing\b/.test(rest) && !/^(?:anything|everything|something)/.test(rest) ? 'after' : 'with'} ${rest.replace(/^any /i, '')}`
  if (kind === 'denied') {
    const turned = affirm(rest)
    if (turned && !/\b(?:was|were|did)\b/.test(turned)) yield* [`once ${turned}`, `if ${turned}`]
  }
  if (kind === 'restrict') {
    const turned = affirm(rest)
    if (turned) yield `${limit.opener} ${turned}`
  }
  if (kind === 'pending') yield* settle(rest)
  if (kind === 'measure' && /^(?:under|below|over|above)$/i.test(limit.opener))
    yield `${/^(?:under|below)$/i.test(limit.opener) ? 'from' : 'up to'} ${rest}`
  if (kind === 'span' && /^the first\b/i.test(rest)) yield `after ${rest}`
}

function from(possible: string, time: string): string {
  return /\bopens?$/.test(possible) && /^(?:\d|noon|half)/.test(time)
    ? `at ${time}`
    : `from ${time.replace(/^(?:on|at|after) /i, '')}`
}

function* settle(rest: string): Generator<string> {
  const state = new RegExp(`\\b(is|are)( still)? (${Object.keys(arrivals).join('|')})$`, 'i')
  const missing = state.exec(rest)
  if (missing) yield `once ${rest.replace(state, `$1 ${arrivals[missing[3]?.toLowerCase() ?? ''] ?? ''}`)}`
  const under = /\b(is|are) still (\w+ing)$/i.exec(rest)
  if (under)
    yield `once ${rest.replace(/\b(?:is|are) still (\w+ing)$/i, `${under[1] === 'is' ? 'has' : 'have'} finished $1`)}`
}

/** A denial and its limit, turned round together; the limit leads where it led. */
export function* turnRound(body: string, limit: Limit & {readonly leads: boolean}): Generator<string> {
  const possible = affirm(body)?.trim()
  if (possible === undefined) return
  for (const turned of turnLimit(limit, possible)) {
    yield capitalize(limit.leads ? `${turned}, ${possible}` : `${possible} ${turned}`)
  }
}
