/** Verb forms: from form to base and back. Our table of irregulars first, then three rules (doubling, silent e, y). */
import {irregularVerbs} from './lexicon/irregular-verbs.ts'
import {verbs as verbList} from './lexicon/verbs.ts'

export interface VerbForms {
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly third: string
  readonly gerund: string
}

export type FormKind = 'base' | 'past' | 'participle' | 'third' | 'gerund'
/** What a form can be: its base and the kinds it can stand for. */
export interface Reading {
  readonly lemma: string
  readonly kinds: readonly FormKind[]
  /** False when no table knows the base and it was only derived by rule. */
  readonly known: boolean
  /** True when the base is as often a noun or an adjective. */
  readonly nounish: boolean
}

interface Tables {
  readonly base: Map<string, boolean>
  readonly irregular: Map<string, {past: readonly string[]; participle: readonly string[]}>
  readonly forms: Map<string, {lemma: string; kinds: FormKind[]}>
}

let tables: Tables | undefined

/** The tables, built on first use (about 2 ms). */
function load(): Tables {
  if (tables) return tables
  const base = new Map<string, boolean>()
  for (const entry of verbList.trim().split(/\s+/)) base.set(entry.replace('*', ''), entry.endsWith('*'))
  const irregular: Tables['irregular'] = new Map()
  const forms: Tables['forms'] = new Map()
  for (const entry of irregularVerbs.trim().split(/[|\n]/)) {
    const [lemma = '', past = '', participle = ''] = entry.split(' ')
    if (!base.has(lemma)) base.set(lemma, false)
    irregular.set(lemma, {past: past.split('/'), participle: participle.split('/')})
    for (const form of past.split('/')) note(forms, form, lemma, 'past')
    for (const form of participle.split('/')) note(forms, form, lemma, 'participle')
  }
  for (const [form, lemma] of [
    ['am', 'be'],
    ['are', 'be'],
    ['is', 'be'],
    ['has', 'have'],
    ['does', 'do'],
    ['goes', 'go']
  ] as const)
    note(forms, form, lemma, form === 'am' || form === 'are' ? 'base' : 'third')
  tables = {base, irregular, forms}
  return tables
}

function note(forms: Tables['forms'], form: string, lemma: string, kind: FormKind): void {
  const entry = forms.get(form)
  if (!entry) forms.set(form, {lemma, kinds: [kind]})
  else if (entry.lemma === lemma) entry.kinds.push(kind)
}

const prefix = /^(?:mis|over|under|re|un|out|fore|with|up|pre|dis|de|co|inter|double-?|back|cross-?|mid|auto)-?/
// Two irregular verbs share a past form with another verb's base; the commoner reading stands first.
const ambiguousForms: Readonly<Record<string, Reading>> = {
  found: {lemma: 'find', kinds: ['past', 'participle'], known: true, nounish: false},
  resent: {lemma: 'resend', kinds: ['past', 'participle'], known: true, nounish: false},
  lay: {lemma: 'lay', kinds: ['base', 'past'], known: true, nounish: false},
  saw: {lemma: 'see', kinds: ['past'], known: true, nounish: false},
  felt: {lemma: 'feel', kinds: ['past', 'participle'], known: true, nounish: false},
  left: {lemma: 'leave', kinds: ['past', 'participle'], known: true, nounish: false},
  wound: {lemma: 'wind', kinds: ['past', 'participle'], known: true, nounish: true},
  ground: {lemma: 'grind', kinds: ['past', 'participle'], known: true, nounish: true},
  thought: {lemma: 'think', kinds: ['past', 'participle'], known: true, nounish: true},
  rose: {lemma: 'rise', kinds: ['past'], known: true, nounish: true},
  shot: {lemma: 'shoot', kinds: ['past', 'participle'], known: true, nounish: true},
  bound: {lemma: 'bind', kinds: ['participle'], known: true, nounish: false},
  bore: {lemma: 'bear', kinds: ['past'], known: true, nounish: true},
  loose: {lemma: 'lose', kinds: ['past', 'base'], known: true, nounish: true},
  met: {lemma: 'meet', kinds: ['past', 'participle'], known: true, nounish: false},
  lit: {lemma: 'light', kinds: ['past', 'participle'], known: true, nounish: false},
  fed: {lemma: 'feed', kinds: ['past', 'participle'], known: true, nounish: false},
  led: {lemma: 'lead', kinds: ['past', 'participle'], known: true, nounish: false},
  sped: {lemma: 'speed', kinds: ['past', 'participle'], known: true, nounish: false},
  bit: {lemma: 'bite', kinds: ['past'], known: true, nounish: true},
  spoke: {lemma: 'speak', kinds: ['past'], known: true, nounish: false},
  born: {lemma: 'bear', kinds: ['participle'], known: true, nounish: false}
}

/** Reads a word as a verb form; undefined when it cannot be one. Norms only (lower case). */
export function readVerb(form: string): Reading | undefined {
  const special = ambiguousForms[form]
  if (special) return special
  const {base, forms} = load()
  const entry = forms.get(form)
  if (entry) {
    const kinds = base.has(form) && entry.lemma === form ? [...entry.kinds, 'base' as const] : entry.kinds
    return {lemma: entry.lemma, kinds, known: true, nounish: base.get(entry.lemma) ?? false}
  }
  const plain = base.get(form)
  if (plain !== undefined && irregularCore(form) === form)
    return {lemma: form, kinds: ['base'], known: true, nounish: plain}
  const prefixed = readRegular(form) ?? readPrefixed(form)
  return prefixed ?? (plain === undefined ? undefined : {lemma: form, kinds: ['base'], known: true, nounish: plain})
}

function readPrefixed(form: string): Reading | undefined {
  const match = prefix.exec(form)
  if (!match || form.length - match[0].length < 3) return undefined
  const inner = readVerb(form.slice(match[0].length))
  return inner?.known
    ? {...inner, lemma: match[0] + inner.lemma, nounish: inner.nounish && inner.kinds.includes('base')}
    : undefined
}

/** "scraped" is no form of scrap (scrapped), "putting" none of putt (put). */
function blocksPlain(lemma: string): boolean {
  return oneSyllable.test(lemma) || (/([^aeiou])\1$/.test(lemma) && load().irregular.has(lemma.slice(0, -1)))
}

const endings: readonly (readonly [suffix: string, kinds: readonly FormKind[], stems: readonly string[]])[] = [
  ['ied', ['past', 'participle'], ['y', 'ie']],
  ['ed', ['past', 'participle'], ['', 'e', '-']],
  ['ies', ['third'], ['y', 'ie']],
  ['es', ['third'], ['', 'e']],
  ['s', ['third'], ['']],
  ['ying', ['gerund'], ['y', 'ie']],
  ['king', ['gerund'], ['']],
  ['ked', ['past', 'participle'], ['']],
  ['ing', ['gerund'], ['', 'e', '-']]
]

function readRegular(form: string): Reading | undefined {
  const {base} = load()
  let guess: Reading | undefined
  for (const [suffix, kinds, stems] of endings) {
    if (
      !form.endsWith(suffix) ||
      (suffix.startsWith('k') && !form.endsWith(`c${suffix}`)) ||
      form.length < suffix.length + (suffix === 'ying' ? 1 : 2) ||
      (suffix === 's' && /(?:ss|us|is)$/.test(form))
    )
      continue
    const root = form.slice(0, -suffix.length)
    for (const stem of stems) {
      const lemma = stem === '-' ? (/([^aeiou])\1$/.test(root) ? root.slice(0, -1) : '') : root + stem
      const nounish = base.get(lemma)
      if (nounish === undefined || (stem === '' && /^(?:ed|ing)$/.test(suffix) && blocksPlain(lemma))) continue
      return {lemma, kinds, known: true, nounish}
    }
    if (suffix === 'ed' || suffix === 'ied')
      guess ??= {lemma: guessBase(root, suffix), kinds, known: false, nounish: false}
  }
  return guess && (readPrefixedRegular(form) ?? guess)
}

function readPrefixedRegular(form: string): Reading | undefined {
  const reading = readPrefixed(form)
  return reading?.known ? reading : undefined
}

function guessBase(root: string, suffix: string): string {
  if (suffix === 'ied') return `${root}y`
  if (/([bdgklmnprt])\1$/.test(root) && !/(?:ll|ss)$/.test(root)) return root.slice(0, -1)
  return /(?:[^aeiou][aeiou][cgsvz]|[aeiou]{2}[cgsvz]|[^aeiou][iau][rtk]|[dl]g|rs|nc|[bcdfgkpt]l|[iu]t|at|v|z|u)$/.test(
    root
  )
    ? `${root}e`
    : root
}

const doubled = new Set(
  `admit commit submit permit omit transmit regret forget prefer refer defer infer confer transfer occur recur incur control patrol cancel travel
  equip kidnap handicap program reprogram format reformat worship rebel compel expel propel repel excel acquit allot abet recommit resubmit
  dispel fulfil enrol instil distil model level channel unsubmit debug unplug unzip upset`.split(/\s+/)
)
const doublesBeforeIng = new Set('begin forget input output offset upset outbid forbid'.split(' '))
const oneSyllable = /^(?:[^aeiou]*|qu|squ)[aeiou][bdgklmnprtvz]$/

/** True for verbs that double their last letter before -ed and -ing. */
function doubles(base: string): boolean {
  if (doubled.has(base) || oneSyllable.test(base)) return true
  const stem = base.replace(/^(?:re|un|mis|over|under|out|pre|up)-?/, '')
  return stem !== base && oneSyllable.test(stem) && load().base.has(stem)
}

/** All forms of a verb, first right form where there are two. Particles stay with the caller. */
export function inflect(base: string): VerbForms {
  const {irregular} = load()
  const core = irregularCore(base)
  const lead = base.slice(0, base.length - core.length)
  const entry = irregular.get(core)
  const regular = doubles(base)
    ? `${base}${base.at(-1)}ed`
    : base.endsWith('e')
      ? `${base}d`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ied`
        : /ic$/.test(base)
          ? `${base}ked`
          : `${base}ed`
  return {
    base,
    past: entry ? lead + (entry.past[0] ?? '') : regular,
    participle: entry ? lead + (entry.participle[0] ?? '') : regular,
    third: thirdPerson(base),
    gerund: gerund(base)
  }
}

/** The irregular verb inside a compound ("misunderstand" → understand → stand), or the verb itself. */
function irregularCore(base: string): string {
  const {irregular} = load()
  if (irregular.has(base)) return base
  for (let at = 2; at <= base.length - 2; at++) {
    const rest = base.slice(at)
    if (irregular.has(rest) && compounds.has(base.slice(0, at).replace(/-$/, ''))) return rest
  }
  return base
}

const compounds = new Set(
  'mis over under re un out fore with up pre inter double back cross mid trouble type hand pin screen misunder broad proof day sun jail tele window copy'.split(
    ' '
  )
)

function thirdPerson(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base))
    return base.endsWith('z') && !base.endsWith('zz') ? `${base}zes` : `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function gerund(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base) && base !== 'be' && base !== 'singe') return `${base.slice(0, -1)}ing`
  const last = base.at(-1) ?? ''
  return doubles(base) || doublesBeforeIng.has(base)
    ? `${base}${last}ing`
    : /ic$/.test(base)
      ? `${base}king`
      : `${base}ing`
}
