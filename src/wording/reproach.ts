/** From hindsight to what can be done now: the act becomes something that helps, the facts stay. */
import {inflect, readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {uncapitalize} from './casing.ts'
import {normsOf} from './clause-parts.ts'
import {chooseFrames} from './frames.ts'
import {readAct} from './omission-act.ts'
import {inPerson} from './person.ts'
import {helpFollows, isPlural, rewordWords} from './phrases.ts'
import type {Reproach} from './reproach-frames.ts'
import {settingOf} from './sentence-setting.ts'

const onward = [
  'let me see what I can do from here',
  "let's look at what we can do from here",
  'let me help you from here'
]
const alone = ["let's look at what we can do from here", 'let me see what I can do for you from here']

/** Rewrites, best first; each keeps the facts of the sentence or is refused. */
export function* rewriteReproach(sentence: Sentence, reproach: Reproach, person: 'I' | 'we'): Generator<Proposal> {
  const setting = settingOf(sentence, ...stretchOf(sentence, reproach))
  const put = (line: string): Proposal => ({
    text: setting.put(inPerson(line, person)),
    range: sentence.range,
    flips: 'negation'
  })
  const helped = helpFollows(sentence)
  const [offer = ''] = chooseFrames(sentence.text, onward)
  const close = helped ? '' : `; ${offer}`
  for (const line of sayKind(sentence, reproach, close)) yield put(line)
  for (const line of chooseFrames(sentence.text, alone)) if (!helped || reproach.kind === 'judgement') yield put(line)
}

function* sayKind(sentence: Sentence, reproach: Reproach, close: string): Generator<string> {
  const {kind, clause} = reproach
  yield* sayThat(sentence, reproach, close)
  if (kind === 'why' || kind === 'did you') return yield* ask(sentence, reproach)
  if (kind === 'supposed') yield* sayDue(sentence, reproach, close)
  if (kind === 'told') yield `the advice was to ${deedOf(sentence, reproach)}${close}`
  if (kind === 'counterfactual' && clause) yield* sayFact(sentence, clause)
  if (kind === 'lesson') yield* sayHelp(sentence, reproach)
  if (kind === 'should' && clause) yield* sayShould(sentence, reproach, close)
  if (kind === 'should not' && clause) yield* sayShouldNot(sentence, reproach, clause)
}

/** Condition and consequence go together. */
function stretchOf(sentence: Sentence, {kind, clause, from, to}: Reproach): [number, number] {
  if (kind !== 'counterfactual' || !clause) return [from, to]
  const pair = sentence.clauses.filter(
    other => other === clause || other.modality === 'would' || /^(?:if|had)$/.test(other.subordinator)
  )
  return [Math.min(from, ...pair.map(each => each.words[0])), Math.max(to, ...pair.map(each => each.words[1]))]
}

/** "to return it within 14 days": the verb and what follows, without "us". */
function deedOf(sentence: Sentence, {verb, to}: Reproach): string {
  const lemma = readVerb(sentence.words[verb]?.norm ?? '')?.lemma ?? sentence.words[verb]?.norm ?? ''
  return tidy(`${lemma} ${rewordWords(sentence, verb + 1, to)}`)
}

/** The act as a noun: "reading the terms before buying"; "bother to" and "think to" are left out. */
function gerundOf(sentence: Sentence, {verb, to}: Reproach): string {
  const inner =
    /^(?:bother|think|remember|try|take)$/.test(readVerb(sentence.words[verb]?.norm ?? '')?.lemma ?? '') &&
    sentence.words[verb + 1]?.norm === 'to'
  const at = inner ? verb + 2 : verb
  const reading = readVerb(sentence.words[at]?.norm ?? '')
  const gerund = reading ? inflect(reading.lemma).gerund.replace(/shoting$/, 'shotting') : ''
  return reading?.known ? tidy(`${gerund} ${rewordWords(sentence, at + 1, to)}`) : ''
}

function tidy(deed: string): string {
  return deed
    .replace(/^apply your mind to /, 'go through ')
    .replace(/^(?:pay|paying) (?:more |close |better )?attention to /, 'look at ')
    .replace(
      new RegExp(
        String.raw`\s*\b(?:properly|carefully|in the first place|years ago|long ago|at all|the same evening|` +
          'to the end|by now|yet)$',
        'i'
      ),
      ''
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** "Weren't you told that the points lapse in December?": what is so, without the scolding. */
function* sayThat(sentence: Sentence, {from}: Reproach, close: string): Generator<string> {
  const fact = sentence.clauses.find(
    other =>
      other.words[0] >= from &&
      other.subordinator === 'that' &&
      /^(?:third|company|expletive)$/.test(other.subject) &&
      other.modality === 'none' &&
      !other.quoted
  )
  const told = fact && rewordWords(sentence, fact.subjectWords[0], fact.words[1])
  if (told && fact.subjectWords[1] > fact.subjectWords[0] && !/^(?:that|which|who|it)\b/i.test(told))
    yield `${told}${close}`
}

/** "It was due to be returned within 14 days." */
function* sayDue(sentence: Sentence, reproach: Reproach, close: string): Generator<string> {
  const {clause, verb, to} = reproach
  const act = clause && readAct(sentence, {clause, end: to, kind: 'omitted', verb})
  const clean = act && act.thing !== '' && !/^(?:so|us|me|yourself|one)$/.test(act.thing) && !/\byou\b/.test(act.rest)
  if (clean && !act.none) {
    const subject = act.thing
      .replace(/^them$/, 'they')
      .replace(/^him$/, 'he')
      .replace(/^her$/, 'she')
    const participle = `${inflect(act.lemma).participle}${act.particle === '' ? '' : ` ${act.particle}`}`
    const at = act.rest === '' ? '' : ` ${act.rest}`
    yield `${subject} ${act.plural ? 'were' : 'was'} due to be ${participle}${at}${close}`
  }
  yield `the plan was to ${deedOf(sentence, reproach)}${close}`
}

const reached = new RegExp(
  '^(?:contact|call|ring|phone|ask|message|email|tell|inform|notify|shout|speak|raise|write|let|' +
    'mention|report|intimate|alert|flag)$'
)

function* sayShould(sentence: Sentence, reproach: Reproach, close: string): Generator<string> {
  const lemma = reproach.clause?.verb.lemma ?? ''
  const deed = gerundOf(sentence, reproach)
  if (reached.test(lemma) && /\bsooner|earlier|first|straight away|right away|immediately|before\b/.test(deed))
    yield `{I'm} glad you got in touch${close}`
  if (
    deed === '' ||
    /\b(?:you|your|yourself)\b/i.test(deed) ||
    deed.split(' ').length < 3 ||
    /^(?:doing|being|having|coming) /.test(deed)
  )
    return
  yield `${deed} makes this easier another time${close}`
}

/** "You shouldn't have opened the device": what to do now that it has been. */
function* sayShouldNot(sentence: Sentence, {to, verb}: Reproach, clause: Clause): Generator<string> {
  const act = readAct(sentence, {clause, end: to, kind: 'omitted', verb})
  if (!act || act.thing === '' || act.none || /\byou\b/.test(act.rest) || clause.verb.aspect === 'progressive') return
  const subject = act.thing
    .replace(/^them$/, 'they')
    .replace(/^him$/, 'he')
    .replace(/^her$/, 'she')
  const has = act.plural ? 'have' : 'has'
  const participle = `${inflect(act.lemma).participle}${act.particle === '' ? '' : ` ${act.particle}`}`
  const at = act.rest === '' ? '' : ` ${act.rest}`
  yield `let's look at what we can do now that ${subject} ${has} been ${participle}${at}`
}

/** "Next time, please read …" → "To make it easier next time, it helps to read …". */
function* sayHelp(sentence: Sentence, {from, to, verb}: Reproach): Generator<string> {
  const word = sentence.words[verb]?.norm ?? ''
  const deed = tidy(rewordWords(sentence, verb, to))
  const when =
    /^(?:next time|another time|in (?:the )?future)/.exec(normsOf(sentence, from, from + 3).trim())?.[0] ?? 'next time'
  if (/^(?:not|never|avoid|refrain)$/.test(word)) return
  if (word === 'be') {
    const rest = /\b(?:when|while|with|about|before)\b.*$/.exec(deed)?.[0]
    const during = rest ? ` ${rest.replace(/\byour\b/, 'the')}` : ''
    return yield `to make it easier ${when}, it helps to take an extra moment${during}`
  }
  yield `to make it easier ${when}, it helps to ${uncapitalize(deed)}`
}

/** Flips the main clause back to what did happen: "the fee would not have come up" → "the fee came up". */
function* sayFact(sentence: Sentence, clause: Clause): Generator<string> {
  const main = sentence.clauses.find(other => other !== clause && other.modality === 'would')
  const condition =
    main === undefined || clause.subordinator !== 'none'
      ? clause
      : sentence.clauses.find(other => /^(?:if|had)$/.test(other.subordinator))
  if (!main || !condition) return
  const end = Math.max(condition.verb.index + 1, condition.words[1])
  const deed = gerundOf(sentence, {kind: 'should', from: 0, verb: condition.verb.index, to: end, clause: condition})
  const fact = factOf(sentence, main)
  const clean =
    deed !== '' &&
    condition.voice === 'active' &&
    condition.polarity === '+' &&
    !/\b(?:you|yourself)\b/i.test(deed) &&
    !/^(?:being|having) /.test(deed)
  const lesson = clean ? `${deed} helps another time` : ''
  if (fact !== '' && lesson !== '') yield `${fact}; let me see what I can do now, and ${lesson}`
  if (lesson !== '') yield `${lesson}; let me see what I can do now`
  if (fact !== '') yield `${fact}; let me see what I can do from here`
}

function factOf(sentence: Sentence, main: Clause): string {
  if (main.polarity !== '-' || main.subject === 'customer' || main.subjectWords[0] > main.verb.from) return ''
  const subject = rewordWords(sentence, main.subjectWords[0], main.subjectWords[1])
  if (/^(?:this|that|it|none of this)$/i.test(subject)) return ''
  const head = sentence.words[main.subjectWords[1] - 1]?.norm ?? ''
  const plural = isPlural(head) || /^(?:we|they|these|those)$/.test(head)
  const rest = rewordWords(sentence, main.verb.index + 1, main.words[1])
  const {lemma, tense, aspect} = main.verb
  const verb = sentence.words[main.verb.index]?.text ?? ''
  if (aspect === 'progressive' && tense !== 'perfect')
    return `${subject} ${plural ? 'are' : 'is'} ${verb} ${rest}`.trim()
  if (main.voice === 'passive') return `${subject} ${plural ? 'were' : 'was'} ${verb} ${rest}`.trim()
  if (lemma === 'be')
    return tense === 'perfect'
      ? `${subject} ${plural ? 'were' : 'was'} ${rest}`.trim()
      : `${subject} ${plural ? 'are' : 'is'} ${rest}`.trim()
  return tense === 'perfect' ? `${subject} ${inflect(lemma).past} ${rest}`.trim() : ''
}

/** Questions that ask without the reproach. */
function* ask(sentence: Sentence, reproach: Reproach): Generator<string> {
  const {kind, verb, from} = reproach
  if (verb < 0) return
  const said = normsOf(sentence, from, verb)
  const deed = deedOf(sentence, reproach)
    .replace(/^(?:think|bother) to /, '')
    .replace(/^think (?:about|of) /, 'look into ')
  if (/\byour?self\b/.test(deed) || deed.split(' ').length > 14) return
  if (kind === 'did you' && !/^(?:expect|think|believe|imagine)\b/.test(deed)) {
    const next = / (?:even|actually|bother) /.test(said) ? ' If so, we can go straight to the next step.' : ''
    yield `have you had a chance to ${deed}?${next}`
  }
  if (kind === 'why' && / not /.test(said))
    yield `${gerundOf(sentence, reproach)} can help here; shall {I} go through it with you?`
  if (kind === 'why') yield `could you tell {me} a little more about what happened, so {I} can help from here?`
}
