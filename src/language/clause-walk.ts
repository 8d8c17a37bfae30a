/** One pass over the tags of a sentence: finds finite verb groups and gives each its subject, opener and object. */
import * as closed from './lexicon/function-words.ts'
import {type NounPhrase, readNounPhrase, shrinkBase} from './noun-phrases.ts'
import {opensClause, readOpener} from './openers.ts'
import type {Tag} from './tags.ts'
import {readAuxiliaryGroup, readLexicalGroup, type VerbGroup} from './verb-groups.ts'

/** A clause while it is being read; word indices. */
export interface Draft {
  start: number
  end: number
  subject: NounPhrase | undefined
  /** Noun phrase before a relative pronoun. */
  antecedent: NounPhrase | undefined
  group: VerbGroup
  subordinator: string
  imperative: boolean
  inverted: boolean
  quoted: boolean
  object: NounPhrase | undefined
  complement: NounPhrase | undefined
  /** An infinitive follows the verb: its object counts for the clause. */
  infinitive: boolean
  adverbs: string[]
  governor: Draft | undefined
}

interface Pending {
  subject: NounPhrase
  antecedent: NounPhrase | undefined
  start: number
  subordinator: string
  soft: boolean
  governor: Draft | undefined
}

interface Walk {
  readonly tags: readonly Tag[]
  readonly drafts: Draft[]
  at: number
  /** Where the text of the next clause starts. */
  start: number
  pending: Pending | undefined
  readonly stack: Pending[]
  current: Draft | undefined
  subordinator: string
  antecedent: NounPhrase | undefined
  governor: Draft | undefined
  /** True where an imperative or an inverted verb may stand. */
  fresh: boolean
  coordinated: boolean
  afterPreposition: boolean
  lastPhrase: NounPhrase | undefined
  /** Noun phrase of a wh-determiner ("which browser"): the object of the clause it opens. */
  fronted: NounPhrase | undefined
  quoted: boolean
  quoteBounds: boolean
  doubt: boolean
  readonly question: boolean
}

/** Reads the drafts of a sentence; `doubt` tells that a word could be a noun or a verb. */
export function walkClauses(tags: readonly Tag[], question: boolean): {drafts: Draft[]; doubt: boolean} {
  const walk: Walk = {
    tags, drafts: [], at: 0, start: 0, pending: undefined, stack: [], current: undefined, subordinator: 'none', antecedent: undefined, governor: undefined,
    fresh: true, coordinated: false, afterPreposition: false, lastPhrase: undefined, fronted: undefined, quoted: false, quoteBounds: false, doubt: false, question
  }
  while (walk.at < tags.length) step(walk)
  if (walk.pending && !walk.pending.subject.pronoun && walk.drafts.length === 0 && tags.length > 3) walk.doubt = true
  closeAt(walk, tags.length)
  return {drafts: walk.drafts, doubt: walk.doubt}
}

function step(walk: Walk): void {
  const tag = walk.tags[walk.at]
  if (!tag) return
  if (tag.punctuation) return readPunctuation(walk, tag)
  if (readSubordinator(walk, tag) || readCoordinator(walk, tag) || readFinite(walk, tag) || readInfinitive(walk, tag) || readSubject(walk, tag)) return
  if (tag.preposition) walk.afterPreposition = true
  else if (!tag.adverb && !tag.negator) walk.fresh = false
  else if (walk.current && !walk.pending) walk.current.adverbs.push(tag.norm)
  walk.at++
}

function closeAt(walk: Walk, index: number): void {
  if (walk.current) walk.current.end = Math.max(walk.current.end, index)
}

/** Ends the clause in hand; the next one starts at `index`. */
function startAt(walk: Walk, index: number, subordinator: string): void {
  closeAt(walk, index)
  walk.start = index
  walk.subordinator = subordinator
  walk.governor = undefined
  walk.antecedent = undefined
  walk.fresh = true
  walk.coordinated = false
}

function readPunctuation(walk: Walk, tag: Tag): void {
  const norm = tag.norm
  walk.afterPreposition = false
  if (/^["“”]$/.test(norm)) walk.quoted = norm === '“' ? true : norm === '”' ? false : !walk.quoted
  if (norm === ',') {
    if (walk.pending) walk.pending.soft = true
    walk.fresh = true
    if (!walk.pending && walk.current && walk.subordinator === 'none') walk.coordinated = false
  } else if (/^[;:.!?…—–-]+$|^["“”]$/.test(norm) && opensQuote(walk) && !(norm === '-' && walk.pending)) {
    if (walk.current) closeAt(walk, walk.at)
    walk.current = undefined
    walk.pending = undefined
    walk.stack.length = 0
    startAt(walk, walk.at + 1, 'none')
  }
  walk.at++
}

/** A quotation mark is a boundary where a quoted sentence starts or ends, not around a word ("ticked “sole trader”"). */
function opensQuote(walk: Walk): boolean {
  const norm = walk.tags[walk.at]?.norm ?? ''
  if (!/^["“”]$/.test(norm)) return true
  if (!walk.quoted) return walk.quoteBounds
  const before = walk.tags[walk.at - 1]
  walk.quoteBounds = !before || before.punctuation || closed.reportVerbs.has(before.verb?.lemma ?? '') || before.norm === 'that'
  return walk.quoteBounds
}

function readSubordinator(walk: Walk, tag: Tag): boolean {
  const opener = readOpener(walk.tags, walk.at)
  if (opener && walk.pending?.subject.pronoun && walk.pending.subject.to === walk.at && /^(?:provided|given|assuming)$/.test(tag.norm)) return false
  if (!opener || !opensClause(walk.tags, walk.at, opener, {pending: walk.pending !== undefined && !walk.pending.soft, current: walk.current !== undefined, fresh: walk.fresh, question: walk.question, last: walk.current?.group.lemma ?? ''})) return false
  const governor = walk.current ?? (walk.pending ? undefined : walk.drafts.at(-1))
  const antecedent = walk.pending ? walk.pending.subject : walk.lastPhrase
  const aside = walk.pending?.soft === true && /^(?:who|which)$/.test(opener.name) && !walk.pending.subject.pronoun
  if (walk.pending && (!walk.pending.soft || aside)) walk.stack.push({...walk.pending, soft: false})
  walk.pending = undefined
  const from = walk.coordinated ? walk.at : walk.at
  startAt(walk, from, opener.name)
  walk.current = undefined
  walk.governor = governor
  const relative = /^(?:who|which|that|what|whose)$/.test(opener.name)
  walk.antecedent = relative ? antecedent : undefined
  walk.afterPreposition = false
  walk.at += opener.length
  if (relative && opener.subject) {
    const wh: NounPhrase = {from: walk.at - 1, to: walk.at, head: walk.at - 1, determiner: '', pronoun: true, time: false}
    walk.pending = {subject: wh, antecedent, start: walk.start, subordinator: opener.name, soft: false, governor}
  } else if (opener.noun) {
    const phrase = readNounPhrase(walk.tags, walk.at)
    if (phrase && !phrase.pronoun) {
      walk.at = phrase.to
      walk.fronted = phrase
    }
  }
  walk.fresh = opener.question
  return tag !== undefined
}

function readCoordinator(walk: Walk, tag: Tag): boolean {
  if (!tag.coordinator) return false
  const next = walk.tags[walk.at + 1]
  if (tag.norm === 'so' && !next?.subjectPronoun && !next?.determiner && !(next?.noun && walk.tags[walk.at - 1]?.punctuation) && !next?.punctuation) return false
  if (tag.norm === 'yet' && !next?.subjectPronoun && !next?.determiner) return false
  const joins = /^(?:and|or|nor|plus)$/.test(tag.norm)
  const phrase = joins && walk.pending && !walk.pending.soft ? readNounPhrase(walk.tags, walk.at + 1) : undefined
  if (walk.pending && phrase) {
    walk.pending.subject = {...walk.pending.subject, to: phrase.to}
    walk.at = phrase.to
    return true
  }
  walk.coordinated = true
  walk.fresh = true
  walk.afterPreposition = false
  walk.at++
  return true
}

function readFinite(walk: Walk, tag: Tag): boolean {
  const auxiliary = tag.modal || tag.have || tag.do || (tag.be && tag.norm !== 'being' && tag.norm !== 'been')
  if (auxiliary && tag.norm !== 'having' && !(tag.norm === 'may' && walk.tags[walk.at + 1]?.word.kind === 'number')) return readAuxiliary(walk, tag)
  if (!tag.verb) return false
  if (tag.norm === 'like' && !walk.pending) return false
  const tense = finiteTense(walk, tag)
  if (!tense) return false
  push(walk, readLexicalGroup(walk.tags, walk.at, tense === 'imperative' ? 'none' : tense), tense === 'imperative')
  return true
}

function readAuxiliary(walk: Walk, tag: Tag): boolean {
  const pending = walk.pending && (!walk.pending.soft || !opensQuestion(walk, tag))
  const negated = walk.tags[walk.at + 1]?.norm === 'not'
  if (!pending && walk.stack.length === 0 && (tag.norm === 'be' || ((tag.do || tag.have) && isImperativeAuxiliary(walk, negated)))) return readImperativeAuxiliary(walk, tag, negated)
  if (tag.norm === 'be') return false
  const inverts = !pending && (walk.fresh || walk.stack.length === 0) && invertsAt(walk, tag)
  const group = readAuxiliaryGroup(walk.tags, walk.at, inverts)
  if (!group) return false
  if (!pending && !group.inverted && walk.stack.length === 0 && !walk.coordinated && !walk.fresh && walk.current) return false
  if (walk.pending && !pending) walk.pending = undefined
  push(walk, group, false)
  return true
}

function opensQuestion(walk: Walk, tag: Tag): boolean {
  const next = walk.tags[walk.at + 1]
  return walk.fresh && !tag.be && next?.subjectPronoun === true
}

/** An auxiliary is inverted when a subject follows it where no subject stood before. */
function invertsAt(walk: Walk, tag: Tag): boolean {
  let k = walk.at + 1
  while (walk.tags[k]?.norm === 'not') k++
  const next = walk.tags[k]
  if (!next) return false
  if (next.subjectPronoun && next.norm !== 'that') return true
  return (next.determiner || next.noun) && (walk.question || tag.norm === 'should' || tag.norm === 'had' || tag.be)
}

/** "Do not share …", "Don't worry", "Have a nice day", "Do let me know". */
function isImperativeAuxiliary(walk: Walk, negated: boolean): boolean {
  if (!walk.fresh) return false
  const tag = walk.tags[walk.at]
  const next = walk.tags[walk.at + (negated ? 2 : 1)]
  if (tag?.norm === 'do') return next !== undefined && (next.verb?.kinds.includes('base') === true || next.be || next.have || next.adverb || next.determiner) && !next.subjectPronoun
  return tag?.norm === 'have' && !walk.question && next !== undefined && (next.determiner || next.adjective || next.noun) && !next.subjectPronoun
}

function readImperativeAuxiliary(walk: Walk, tag: Tag, negated: boolean): boolean {
  if (!walk.fresh || walk.pending) return false
  const group = tag.norm === 'be' ? undefined : readAuxiliaryGroup(walk.tags, walk.at, false)
  const plain: VerbGroup = {
    from: walk.at, main: walk.at, to: walk.at + 1, lemma: tag.norm === 'be' ? 'be' : tag.norm, tense: 'none', aspect: 'simple', voice: 'active', modality: 'none', negated: false, adverbs: [], inverted: undefined
  }
  if (tag.norm === 'do' && group) push(walk, {...group, tense: 'none', negated: group.negated || negated}, true)
  else push(walk, plain, true)
  return true
}

/** Tense of a lexical verb if it is finite here; undefined where it is a noun, an infinitive or a participle. */
function finiteTense(walk: Walk, tag: Tag): 'past' | 'present' | 'imperative' | undefined {
  const kinds = tag.verb?.kinds ?? []
  const past = kinds.includes('past')
  const base = kinds.includes('base')
  if (walk.afterPreposition && !past) return undefined
  const pending = walk.pending
  if (past && !base && /^(?:as|if|when|once|than|until|unless|though|where)$/.test(walk.tags[walk.at - 1]?.norm ?? '')) return undefined
  if (pending && !(pending.soft && walk.fresh && base && !past && looksImperative(walk, tag) && !pending.subject.pronoun)) return subjectTense(walk, pending, {past, base, third: kinds.includes('third')}, tag)
  if (walk.stack.length > 0 && (past || kinds.includes('third')) && walk.current) return past ? 'past' : 'present'
  if (walk.coordinated && walk.current && !walk.current.imperative && !walk.tags[walk.at - 1]?.determiner) {
    const mate = walk.current.group
    if (past && !base && (mate.tense === 'past' || (mate.tense === 'perfect' && mate.modality === 'none'))) return mate.tense === 'past' ? 'past' : undefined
    if (past && base && mate.tense === 'past') return 'past'
    if (kinds.includes('third') && mate.tense === 'present' && !tag.verb?.nounish) return 'present'
    if (base && mate.tense === 'present' && mate.main === mate.from && walk.tags[mate.main]?.verb?.kinds.includes('base') && followsVerb(walk.tags[walk.at + 1])) return 'present'
  }
  if (walk.fresh && kinds.includes('third') && /^(?:look|seem|appear|sound)$/.test(tag.verb?.lemma ?? '')) return 'present'
  if (base && walk.fresh && looksImperative(walk, tag)) return 'imperative'
  return undefined
}

function subjectTense(walk: Walk, pending: Pending, forms: {past: boolean; base: boolean; third: boolean}, tag: Tag): 'past' | 'present' | undefined {
  const subject = walk.tags[pending.subject.head]
  const singular = pending.subject.pronoun ? /^(?:it|he|she|this|nobody|everybody|everyone|anybody|anyone|somebody|someone|something|anything|everything|nothing|none)$/.test(subject?.norm ?? '') : !/s$/.test(subject?.norm ?? '')
  if (forms.past) {
    if (!forms.base) return pending.subject.pronoun || !laterFinite(walk) ? 'past' : undefined
    const habitual = /^(?:if|when|whenever|once|unless|until|after|before|while|so that|how)$/.test(pending.subordinator)
    if (singular) return 'past'
    return pending.subject.pronoun ? (habitual ? 'present' : 'past') : laterFinite(walk) ? undefined : 'past'
  }
  if (forms.third) {
    if (pending.subject.pronoun) return 'present'
    if (tag.verb?.nounish && !followsVerb(walk.tags[walk.at + 1]) && !readOpener(walk.tags, walk.at + 1)) walk.doubt = true
    return tag.verb?.nounish && !followsVerb(walk.tags[walk.at + 1]) && laterFinite(walk) ? undefined : 'present'
  }
  if (!forms.base) return undefined
  if (pending.subject.pronoun) return singular ? undefined : 'present'
  if (tag.verb?.nounish) walk.doubt = true
  const next = walk.tags[walk.at + 1]
  return !singular && !tag.verb?.nounish && (followsVerb(next) || next?.noun === true) ? 'present' : undefined
}

/** A later auxiliary in the same stretch, with no subject of its own: what comes before it is a reduced relative. */
function laterFinite(walk: Walk): boolean {
  for (let k = walk.at + 1; k < walk.tags.length; k++) {
    const tag = walk.tags[k]
    if (!tag || tag.punctuation || tag.coordinator || tag.subjectPronoun || readOpener(walk.tags, k)) return false
    if (tag.modal || tag.have || tag.do || (tag.be && !['be', 'been', 'being'].includes(tag.norm))) return true
  }
  return false
}

function followsVerb(tag: Tag | undefined): boolean {
  return !tag || tag.determiner || tag.objectPronoun || tag.subjectPronoun || tag.preposition || tag.adverb || tag.norm === 'to' || tag.word.kind === 'opaque' || (tag.punctuation && !/["“]/.test(tag.norm))
}

function looksImperative(walk: Walk, tag: Tag): boolean {
  if (closed.formulas.has(tag.norm)) return false
  const before = walk.tags[walk.at - 1]
  const next = walk.tags[walk.at + 1]
  if (before?.norm === 'please' || before?.norm === 'kindly') return true
  if (tag.verb?.nounish) return next !== undefined && (next.determiner || next.objectPronoun || next.norm === 'you') && next.norm !== "'s"
  if (walk.coordinated && walk.current && !walk.current.imperative) return false
  return followsVerb(next) || next?.noun === true || next?.adjective === true || next?.coordinator === true || (next !== undefined && readOpener(walk.tags, walk.at + 1) !== undefined)
}

/** Adds a clause for a verb group, with the subject that waits for it. */
function push(walk: Walk, group: VerbGroup, imperative: boolean): void {
  const waiting = imperative || group.inverted ? undefined : (walk.pending ?? (walk.coordinated || walk.fresh ? undefined : walk.stack.pop()) ?? (walk.coordinated ? undefined : walk.stack.pop()))
  const shared = walk.coordinated && !waiting && !imperative && !group.inverted ? walk.current : undefined
  if (!waiting || waiting === walk.pending) closeAt(walk, waiting?.start ?? (walk.coordinated ? group.from : Math.max(walk.start, walk.current?.end ?? 0)))
  const draft: Draft = {
    start: waiting?.start ?? (walk.coordinated && walk.current ? group.from : walk.start),
    end: group.to,
    subject: group.inverted ?? waiting?.subject ?? shared?.subject,
    antecedent: waiting?.antecedent ?? (shared ? shared.antecedent : walk.antecedent),
    group,
    subordinator: waiting?.subordinator ?? (shared ? 'none' : walk.subordinator),
    imperative,
    inverted: group.inverted !== undefined,
    quoted: walk.quoted,
    object: imperative || !waiting || waiting.subordinator === walk.subordinator ? walk.fronted : undefined,
    complement: undefined,
    infinitive: false,
    adverbs: [...group.adverbs],
    governor: waiting?.governor ?? walk.governor
  }
  walk.fronted = undefined
  walk.drafts.push(draft)
  walk.current = draft
  walk.pending = undefined
  walk.fresh = false
  walk.coordinated = false
  walk.afterPreposition = false
  walk.subordinator = 'none'
  walk.at = particleEnd(walk.tags, group)
}

/** Index after the particle of a phrasal verb ("filled out"). */
function particleEnd(tags: readonly Tag[], group: VerbGroup): number {
  const tag = tags[group.to]
  const next = tags[group.to + 1]
  if (!tag || group.lemma === 'be') return group.to
  if (/^(?:up|out|off|down|back|away)$/.test(tag.norm) && next?.norm !== 'of') return group.to + 1
  const open = /^(?:in|on|over|through)$/.test(tag.norm) && inParticle.has(group.lemma)
  return open && !closed.timeNouns.has(next?.norm ?? '') && (next?.determiner || next?.objectPronoun || next?.noun) ? group.to + 1 : group.to
}

const inParticle = new Set('fill put type key hand send turn switch leave pass take plug log sign bring pay call phone carry go read give hold'.split(' '))

/** "to V": passes the verb, so that its object counts for the clause. Gerunds likewise. */
function readInfinitive(walk: Walk, tag: Tag): boolean {
  if (tag.norm === 'to') {
    let k = walk.at + 1
    while (walk.tags[k]?.adverb || walk.tags[k]?.norm === 'not') k++
    const verb = walk.tags[k]
    if (verb?.norm === 'be' || verb?.norm === 'have' || verb?.norm === 'do' || (verb?.verb?.kinds.includes('base') && !verb.determiner)) {
      if (verb?.norm === 'do' && walk.tags[k + 1]?.norm === 'not') return false
      walk.at = k + 1
      if (walk.current) walk.current.infinitive = true
      if (verb.norm === 'have' && walk.tags[walk.at]?.verb?.kinds.includes('participle')) walk.at++
      if (walk.fresh && !walk.current) walk.start = Math.min(walk.start, walk.at)
      walk.afterPreposition = walk.fresh && !walk.current
      return true
    }
  }
  const afterVerb = walk.current !== undefined && (walk.current.group.to === walk.at || walk.tags[walk.at - 1]?.objectPronoun || walk.tags[walk.at - 1]?.norm === 'you')
  const gerund = tag.verb?.kinds.includes('gerund') && !gerundNouns.has(tag.norm) && (!tag.adjective || (afterVerb && walk.tags[walk.at + 1]?.noun !== true)) && (!tag.verb.nounish || walk.current !== undefined)
  if (!gerund || (walk.tags[walk.at - 1]?.determiner && walk.tags[walk.at - 1]?.norm !== "'s")) return false
  if (walk.current || walk.pending) {
    walk.at++
    walk.afterPreposition = walk.pending !== undefined
    return true
  }
  const inner = readNounPhrase(walk.tags, walk.at + 1)
  const to = inner ? inner.to : walk.at + 1
  walk.pending = {subject: {from: walk.at, to, head: walk.at, determiner: '', pronoun: false, time: false}, antecedent: undefined, start: walk.start, subordinator: walk.subordinator, soft: false, governor: walk.governor}
  walk.at = to
  return true
}

const gerundNouns = new Set('billing shipping booking banking pricing training marketing accounting packaging roaming parking meeting tracking housing dispatching lettings lending catering ticketing licensing'.split(' '))

/** A noun phrase: subject, object or adjunct, by what stands around it. */
function readSubject(walk: Walk, tag: Tag): boolean {
  if (tag.norm === 'to' || (tag.adverb && !tag.noun && tag.norm !== 'there' && !tag.determiner)) return false
  if (tag.norm === 'there' && !startsFinite(walk, {from: walk.at, to: walk.at + 1, head: walk.at, determiner: '', pronoun: true, time: false}, afterAdverbs(walk, walk.at + 1))) return false
  const phrase = readNounPhrase(walk.tags, walk.at)
  if (!phrase || phrase.to <= walk.at) return false
  const after = afterAdverbs(walk, phrase.to)
  const finite = startsFinite(walk, phrase, after)
  walk.at = phrase.to
  const preposition = walk.afterPreposition
  walk.afterPreposition = false
  if (preposition && !(finite && phrase.pronoun && tag.subjectPronoun && !['you', 'it', 'this', 'that', 'these', 'those'].includes(tag.norm))) {
    walk.lastPhrase = phrase
    return true
  }
  if (walk.pending && !walk.pending.soft) return addToPending(walk, phrase, finite)
  if (walk.current && !(finite && (walk.coordinated || walk.fresh || opensComplement(walk, phrase)))) {
    addToCurrent(walk, phrase)
    return true
  }
  if (phrase.time && !finite) return true
  if (tag.objectPronoun && !tag.subjectPronoun) return true
  setPending(walk, phrase)
  return true
}

function afterAdverbs(walk: Walk, at: number): number {
  let k = at
  for (;;) {
    const tag = walk.tags[k]
    if (tag?.adverb && !tag.determiner && !tag.subjectPronoun) k++
    else if (tag?.norm === ',' && walk.tags[k + 1]?.adverb && walk.tags[k + 2]?.norm === ',') k += 3
    else return k
  }
}

/** True when a finite verb follows the phrase and agrees with it. */
function startsFinite(walk: Walk, phrase: NounPhrase, at: number): boolean {
  const tag = walk.tags[at]
  if (!tag) return false
  if (tag.modal || tag.do || (tag.have && tag.norm !== 'having') || (tag.be && !['be', 'been', 'being'].includes(tag.norm))) return true
  if (!tag.verb) return false
  const kinds = tag.verb.kinds
  const subject = walk.tags[phrase.head]
  if (phrase.pronoun) {
    if (!subject?.subjectPronoun) return false
    const taker = walk.current && closed.bareTakers.has(walk.current.group.lemma) && phrase.from === walk.current.group.to && !walk.coordinated && !walk.fresh
    if (taker) return kinds.includes('past') && !kinds.includes('base') && !kinds.includes('participle')
    return kinds.includes('past') || kinds.includes('third') || (kinds.includes('base') && !/^(?:it|he|she|this|that|there)$/.test(subject.norm))
  }
  const alone = !tag.verb.nounish || (!/s$/.test(subject?.norm ?? '') && (followsVerb(walk.tags[at + 1]) || readOpener(walk.tags, at + 1) !== undefined))
  return (kinds.includes('past') && !kinds.includes('base')) || (kinds.includes('third') && alone)
}

/** A finite clause may follow without "that": after a report, or after a noun ("the address you entered"). */
function opensComplement(walk: Walk, phrase: NounPhrase): boolean {
  const subject = walk.tags[phrase.head]
  if (phrase.pronoun && subject?.subjectPronoun) return true
  const lemma = walk.current?.group.lemma ?? ''
  if (lemma === 'be') return walk.tags[phrase.from - 1]?.adjective === true
  if (closed.reportVerbs.has(lemma) || /^(?:see|know|hope|wish|mean|show|find|notice|guess|fear|regret|ensure|promise|look|seem|appear)$/.test(lemma)) return walk.current?.object === undefined || closed.reportVerbs.has(lemma)
  return false
}

function setPending(walk: Walk, phrase: NounPhrase): void {
  const complement = walk.current !== undefined && !walk.coordinated && !walk.fresh
  if (complement || walk.coordinated || (walk.current && walk.fresh)) {
    const governor = complement ? walk.current : undefined
    startAt(walk, phrase.from, complement || !walk.fresh ? walk.subordinator : walk.subordinator)
    walk.governor = governor
    if (complement) walk.antecedent = walk.lastPhrase
  }
  const leading = walk.pending?.soft ? phrase.from : walk.start
  walk.pending = {subject: phrase, antecedent: undefined, start: walk.pending?.soft ? Math.min(leading, phrase.from) : walk.start, subordinator: walk.subordinator, soft: false, governor: walk.governor}
  if (walk.pending && leading === phrase.from) walk.pending.start = phrase.from
  walk.current = undefined
  walk.coordinated = false
  walk.fresh = false
}

/** A phrase while a subject waits for its verb: a contact clause ("the address you entered"), else an adjunct. */
function addToPending(walk: Walk, phrase: NounPhrase, finite: boolean): boolean {
  const pending = walk.pending
  if (!pending || !finite || !phrase.pronoun) return true
  walk.stack.push(pending)
  walk.pending = {subject: phrase, antecedent: pending.subject, start: phrase.from, subordinator: 'none', soft: false, governor: undefined}
  walk.start = phrase.from
  return true
}

function addToCurrent(walk: Walk, phrase: NounPhrase): void {
  const current = walk.current
  if (!current) return
  walk.lastPhrase = phrase
  if (phrase.time) return
  const last = walk.tags[phrase.to - 1]
  if (phrase.from === current.group.to && (current.group.lemma === 'let' || (/^(?:make|help|see|watch)$/.test(current.group.lemma) && last?.verb?.nounish === false))) {
    current.object ??= shrinkBase(walk.tags, phrase)
    return
  }
  if ((current.group.lemma === 'be' && current.group.voice === 'active' && !current.infinitive) || (!current.infinitive && /^(?:seem|become|look|appear|remain|sound)$/.test(current.group.lemma))) {
    current.complement ??= phrase
    return
  }
  const before = current.object
  const ditransitive = before?.pronoun === true && before.to === phrase.from && current.group.voice === 'active'
  if (!before || ditransitive) current.object = phrase
}
