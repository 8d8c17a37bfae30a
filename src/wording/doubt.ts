/** From doubt to looking together: what the customer told comes first, then what we see, then the next step. */
import {inflect} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {normsOf, verbPhraseEnd} from './clause-parts.ts'
import type {Doubt} from './doubt-frames.ts'
import {chooseFrames} from './frames.ts'
import {readAct} from './omission-act.ts'
import {inPerson} from './person.ts'
import {helpFollows, rewordWords} from './phrases.ts'
import {settingOf} from './sentence-setting.ts'

/** Where distance may be meant: nothing is offered. */
const guarded = /\b(?:fraud\w*|chargeback|identity|police|court|dispute|impersonat\w+)\b/i
const unseen = [
  "{I} haven't been able to see it on {my} side yet; could you tell {me} what you see, so {I} can find it?",
  "{I} haven't found the cause yet; could you tell {me} what you noticed, so {I} can look in the right place?"
]
const isolated = [
  "{I} haven't come across this one yet, so {I} want to get to the bottom of it with you",
  'this is new to {me}, so {I} want to look into it properly'
]
const open = [
  "{I'd} like to get this right; could you tell {me} what you saw?",
  "{I'd} like to look at this from your side; could you take {me} through what happened?"
]

/** Rewrites, best first. */
export function* rewriteDoubt(sentence: Sentence, doubt: Doubt, person: 'I' | 'we'): Generator<Proposal> {
  if (guarded.test(sentence.reply.text)) return
  const fill = (line: string): Proposal['text'] => inPerson(line, person)
  const flips = /\bmust\b/i.test(sentence.text) ? 'obligation' : 'negation'
  const told = sayTold(sentence, doubt)
  for (const line of told) yield {text: fill(line), range: sentence.range, flips}
  if (told.length > 0) return
  const clause = doubt.clause
  const from = clause ? Math.min(clause.words[0], doubt.from) : doubt.from
  const to = clause ? Math.max(verbPhraseEnd(sentence, clause), doubt.to) : doubt.to
  const setting = settingOf(
    sentence,
    from,
    doubt.kind === 'denial' || doubt.kind === 'record' ? to : Math.max(to, stretchOf(sentence, to))
  )
  for (const line of [...sayLine(sentence, doubt), ...chooseFrames(sentence.text, linesOf(doubt))]) {
    yield {text: setting.put(fill(line)), range: sentence.range, flips}
  }
}

/** The doubt goes on to the next stop. */
function stretchOf(sentence: Sentence, at: number): number {
  const end = sentence.words.findIndex((word, index) => index >= at && /^[,;:.!?]$/.test(word.norm))
  return end < 0 ? sentence.words.length : end
}

function linesOf({kind}: Doubt): readonly string[] {
  if (kind === 'denial' || kind === 'record') return unseen
  return kind === 'isolation' ? [...isolated, ...unseen.slice(0, 1)] : open
}

/** "You claim that the parcel never arrived" → "You told me that …, so let me look into it". */
function sayTold(sentence: Sentence, {kind, clause, from, to}: Doubt): string[] {
  const {text} = sentence.reply
  const body = sentence.text.replace(/[\s.!?…]+$/, '')
  const stop = sentence.text.slice(body.length).trim() || ''
  const place = (index: number): number => (sentence.words[index]?.range[0] ?? sentence.range[1]) - sentence.range[0]
  const after = (index: number): string => body.slice(Math.max(0, place(index))).replace(/^\s+/, '')
  const step =
    helpFollows(sentence) || /,\s*(?:and|but|so|though|although|however|yet)\b|;/.test(after(to))
      ? ''
      : ', so let me look into it'
  if (kind === 'claims' && clause) {
    const rest = after(to)
    if (!/^(?:that|the|you|it|your|our|we|there|this|a|no|my)\b/i.test(rest) || /\?/.test(stop)) return []
    const before = body.slice(0, place(from))
    const you = before.trim() === '' && !/^[a-z]/.test(sentence.text) ? 'You' : 'you'
    return [`${before}${you} told {me} ${rest}${step}${stop || (step === '' ? '' : '.')}`]
  }
  if (kind === 'account' && /^according$/.test(sentence.words[from]?.norm ?? '')) {
    return [`You told {me} that ${uncapitalize(after(to).replace(/^,\s*/, ''))}${step}${stop || '.'}`]
  }
  const supposed = /^if what you \w+(?: us)? is (?:\w+ )?true,\s*/i.exec(body)?.[0]
  const look = step === '' ? '' : '; let me look into it'
  if (kind === 'account' && supposed)
    return [`From what you told {me}, ${uncapitalize(body.slice(supposed.length))}${look}${stop || '.'}`]
  if (kind !== 'adverb') return []
  const first = sentence.words[from]?.norm ?? ''
  if (from === 0 && /ly$/.test(first))
    return [`You told {me} that ${uncapitalize(after(to).replace(/^,\s*/, ''))}${step}${stop || '.'}`]
  const drop = sentence.words.findIndex(
    (word, index) =>
      index >= from &&
      index < to &&
      /^(?:allegedly|alleged|supposedly|supposed|purportedly|purported|ostensibly|so-called)$/.test(word.norm)
  )
  if (drop < 0) return []
  const word = sentence.words[drop]
  const gone =
    text.slice(sentence.range[0], word?.range[0]) +
    text.slice(word?.range[1] ?? 0, sentence.range[1]).replace(/^\s+/, '')
  return [gone.replace(/\ban (?=[bcdfgjklmnpqrstvwxyz])/g, 'a ').replace(/\ba (?=[aeio])/g, 'an ')]
}

function* sayLine(sentence: Sentence, doubt: Doubt): Generator<string> {
  const {kind, to} = doubt
  if (kind === 'sure') {
    const asked = sentence.clauses.find(
      other => other.subject === 'customer' && other.words[0] >= to - 2 && /^(?:past|perfect)$/.test(other.verb.tense)
    )
    const checked = asked && checkOf(sentence, asked)
    if (checked) yield `could we double-check together that ${checked}?`
    yield 'could we go through it together once more?'
  }
  const order = kind === 'denial' || kind === 'record' ? thingOf(sentence, to) : ''
  const noted = / (?:record|records|evidence|trace|proof|log|sign|mention|entry) /.test(
    normsOf(sentence, doubt.from, to + 1)
  )
  if (order !== '' && !noted) yield (unseen[1] ?? '').replace('the cause yet', `the cause ${order} yet`)
  if (order !== '' && noted) {
    const thing = order.replace(/^(?:of|for|to|with|on|in) /, '')
    yield `{I} don't see ${thing} in {my} notes yet, so let me pick it up from here`
  }
}

/** "you posted the form" → "the form was posted". */
function checkOf(sentence: Sentence, clause: Clause): string {
  const act = readAct(sentence, {
    clause,
    end: verbPhraseEnd(sentence, clause),
    kind: 'negated',
    verb: clause.verb.index
  })
  if (!act || act.thing === '' || act.none || clause.polarity === '-' || /\byou\b/.test(act.rest)) return ''
  const subject = act.thing.replace(/^them$/, 'they')
  const participle = `${inflect(act.lemma).participle}${act.particle === '' ? '' : ` ${act.particle}`}`
  return `${subject} ${act.plural ? 'were' : 'was'} ${participle}${act.rest === '' ? '' : ` ${act.rest}`}`
}

/** "with order {{order.id}}", "of your call on {{date}}". */
function thingOf(sentence: Sentence, to: number): string {
  const end = stretchOf(sentence, to)
  const at = /^(?:of|for|with|on|in|to)$/.test(sentence.words[to - 1]?.norm ?? '')
    ? to - 1
    : /^(?:of|for|with|on|in|to)$/.test(sentence.words[to - 2]?.norm ?? '')
      ? to - 2
      : to
  const said = rewordWords(sentence, at, end)
  return /^(?:of|for|with|on|in) (?:your|the|this|order|invoice|it|\{)/i.test(said) &&
    !/^(?:on|in|of|with) (?:our|my|it|this)\b/.test(said) &&
    said.split(' ').length < 9
    ? said.replace(/^with /, 'in ')
    : ''
}
