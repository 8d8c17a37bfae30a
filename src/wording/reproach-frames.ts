/** Frames of scolding: what you should have done, questions that accuse, lessons, judgements with hindsight. */
import {readVerb} from '../language/inflection.ts'
import {expectedVerbs, helpfulVerbs, prudentVerbs} from '../language/lexicon/reproaches.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {compilePattern, findPattern} from '../language/patterns.ts'
import {normsOf, verbPhraseEnd} from './clause-parts.ts'
import {hindsight} from './reproach-hindsight.ts'
import {clauseEnd, type Reproach, readQuestion} from './reproach-questions.ts'

export type {Reproach} from './reproach-questions.ts'

const opener = /^ *(?:(?:(?:and|but|so|well|sir|madam|hmm|ok|okay|please|sorry|wow|hey|thanks) )*) *$/

/** All reproaches of a sentence, in order; a frame of the grammar wins over a judgement on the same words. */
export function readReproaches(sentence: Sentence): Reproach[] {
  const found: Reproach[] = []
  for (const clause of sentence.clauses) {
    const reproach = readClause(sentence, clause)
    if (reproach) found.push(reproach)
  }
  const lesson = readLesson(sentence)
  if (lesson) found.push(lesson)
  const asked = readQuestion(sentence)
  if (asked && !found.some(other => other.from < asked.to && asked.from < other.to)) found.push(asked)
  if (found.length === 0) {
    for (const pattern of hindsight) {
      const match = findPattern(pattern, sentence.words)
      if (match)
        found.push({kind: 'judgement', from: match[0], to: clauseEnd(sentence, match[1]), verb: -1, clause: undefined})
    }
  }
  return found.sort((a, b) => a.from - b.from).slice(0, 2)
}

function readClause(sentence: Sentence, clause: Clause): Reproach | undefined {
  const {verb, modality} = clause
  if (clause.subject !== 'customer') return undefined
  const to = Math.max(verbPhraseEnd(sentence, clause), verb.index + 1)
  const from = Math.min(
    clause.subjectWords[1] > clause.subjectWords[0] ? clause.subjectWords[0] : clause.words[0],
    verb.from
  )
  const make = (kind: Reproach['kind'], at = verb.index): Reproach => ({kind, from, to, verb: at, clause})
  if (clause.voice === 'passive') return readSupposed(sentence, clause, make)
  if (clause.mood === 'question' && !/^(?:should|could|must|ought)$/.test(modality)) return undefined
  if (verb.tense === 'perfect' && isScolding(sentence, clause))
    return make(clause.polarity === '-' && clause.mood !== 'question' ? 'should not' : 'should')
  if (isCounterfactual(sentence, clause)) return make('counterfactual')
  if (modality === 'would') return isKnowing(sentence, clause) ? make('counterfactual') : undefined
  const surely = / surely /.test(normsOf(sentence, Math.max(0, clause.words[0] - 1), verb.index))
  return surely &&
    /^(?:past|perfect)$/.test(verb.tense) &&
    clause.polarity === '+' &&
    !/^(?:deserve|suffer|mean|have|be|get)$/.test(verb.lemma)
    ? make('judgement')
    : undefined
}

/** "you should / ought to / could / might have V-ed". */
function isScolding(sentence: Sentence, {modality, verb, polarity, mood, subordinator}: Clause): boolean {
  if (/^(?:if|what|which|how|whatever|whether|when|where)$/.test(subordinator) && mood !== 'question') return false
  const said = normsOf(sentence, verb.from, verb.index + 1)
  const needed = / need(?:ed)? to have /.test(said)
  if (!/^(?:should|ought|could|might)$/.test(modality) && !needed) return false
  if (expectedVerbs.has(verb.lemma))
    return (
      verb.lemma === 'be' &&
      / been (?:more )?(?:careful|clearer|aware|on time|patient|honest|quicker|sooner|there)/.test(
        normsOf(sentence, verb.index, verb.index + 4)
      )
    )
  if (modality === 'might') return polarity === '+' && prudentVerbs.has(verb.lemma)
  if (modality === 'could' && verb.lemma === 'do')
    return polarity === '+' && / (?:that|this|it|so) /.test(normsOf(sentence, verb.index, verb.index + 2))
  if (modality === 'could')
    return (
      polarity === '+' && !/^(?:know|enter|type|choose|mean|miss|mistype|come|do|hit|press|use|make)$/.test(verb.lemma)
    )
  return !/^(?:had|have) /.test(said)
}

const duties = /^(?:suppose|mean|expect|require|oblige)$/
const advices = /^(?:tell|ask|advise|warn|remind|instruct|inform)$/

/** "you were supposed to V", "you were told to V". */
function readSupposed(
  sentence: Sentence,
  clause: Clause,
  make: (kind: Reproach['kind'], at?: number) => Reproach
): Reproach | undefined {
  const {lemma, index, tense} = clause.verb
  if (!/^(?:past|perfect)$/.test(tense) || clause.polarity === '-' || clause.modality !== 'none') return undefined
  if (
    !(duties.test(lemma) || advices.test(lemma)) ||
    !/^(?:none|and|but|because|as|since|that|which)$/.test(clause.subordinator)
  )
    return undefined
  const not = sentence.words[index + 1]?.norm === 'not' ? 1 : 0
  if (sentence.words[index + 1 + not]?.norm !== 'to') return undefined
  const at = index + 2 + not
  const act = readVerb(sentence.words[at]?.norm ?? '')?.lemma ?? ''
  if (expectedVerbs.has(act) && act !== 'have') return undefined
  if (
    advices.test(lemma) &&
    /^(?:repeat|call|ring|contact|wait|come|send|resend|provide|try)$/.test(act) &&
    !/^(?:tell|warn|remind|advise|instruct)$/.test(lemma)
  )
    return undefined
  return make(duties.test(lemma) ? 'supposed' : 'told', at)
}

/** "had you V-ed, …", "if you'd only V-ed, … would". */
function isCounterfactual(sentence: Sentence, clause: Clause): boolean {
  const {verb, subordinator} = clause
  const only = / only /.test(normsOf(sentence, clause.words[0], verb.index))
  const perfect =
    verb.tense === 'perfect' && clause.modality === 'none' && /^(?:had|'d)$/.test(sentence.words[verb.from]?.norm ?? '')
  const just = / if you 'd (?:just|only|simply) \w+ /.test(normsOf(sentence, clause.words[0], clause.words[1]))
  if (!(perfect || just) || !/^(?:had|if|if only)$/.test(subordinator)) return false
  if (expectedVerbs.has(verb.lemma) && verb.lemma !== 'be') return false
  const main = sentence.clauses.find(
    other =>
      other !== clause && other.modality === 'would' && other.words[0] >= Math.min(clause.words[0], other.words[0])
  )
  if (only && !main) return true
  if (!main) return false
  if (clause.polarity === '-' && main.subject !== 'customer') return false
  const after = normsOf(sentence, main.words[0], main.words[1])
  return (
    !/ (?:still|also|anyway|same|glad|happy|love) /.test(after) &&
    !(main.subject === 'agent' && /^(?:be|feel)$/.test(main.verb.lemma))
  )
}

/** "you'd have known if you followed us". */
function isKnowing(sentence: Sentence, clause: Clause): boolean {
  const {lemma, tense} = clause.verb
  const condition = sentence.clauses.find(
    other => other !== clause && /^(?:if|had)$/.test(other.subordinator) && other.subject === 'customer'
  )
  if (!condition || isCounterfactual(sentence, condition)) return false
  return (
    lemma === 'know' &&
    (tense === 'perfect' || condition.verb.tense === 'past') &&
    clause.polarity === '+' &&
    !/^(?:want|need|like|wish|prefer)$/.test(condition.verb.lemma)
  )
}

const lessons = [
  '(next|another) time',
  'in (the)? future',
  '(going|moving) forward',
  'from now on',
  'for (future|next) (reference|time)',
  'in days to come',
  'for the future'
].map(source => compilePattern(source))

/** "Next time, please read the instructions." */
function readLesson(sentence: Sentence): Reproach | undefined {
  for (const pattern of lessons) {
    const match = findPattern(pattern, sentence.words)
    if (!match || !opener.test(normsOf(sentence, 0, match[0]))) continue
    let at = match[1]
    while (
      new RegExp(
        '^(?:,|please|kindly|just|do|try|to|always|perhaps|maybe|you|should|must|need|might|want|:|–|-|' +
          "would|may|could|be|sure|make|certain|remember|ensure|that|better|had|'d|simply|yourself|a|" +
          'favour|favor|and|pls|note)$'
      ).test(sentence.words[at]?.norm ?? '') &&
      at < match[1] + 10
    )
      at++
    const between = normsOf(sentence, match[1], at)
    if (/ (?:would|may|could|you) $/.test(between) && !/ (?:should|must|need|sure|ensure|that) /.test(between))
      return undefined
    const word = sentence.words[at]?.norm ?? ''
    const negated = /^(?:not|never|don't|avoid|refrain)$/.test(word)
    const careful = / be $/.test(between) && /^(?:more|careful|a|quicker|extra|mindful|aware|prepared)$/.test(word)
    const verb = readVerb(word)
    const imperative =
      verb?.kinds.includes('base') &&
      (!helpfulVerbs.has(verb.lemma) || / (?:sure|ensure|remember|favour|favor|should|must|better) /.test(between))
    if (!(imperative || negated || careful) || / be $/.test(between) !== careful) return undefined
    return {
      kind: 'lesson',
      from: match[0],
      to: clauseEnd(sentence, at + 1),
      verb: careful ? at - 1 : at,
      clause: undefined
    }
  }
  return undefined
}
