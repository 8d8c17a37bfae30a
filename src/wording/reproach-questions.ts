/** Questions that accuse: why, how come, did you even. */
import {readVerb} from '../language/inflection.ts'
import {expectedVerbs, recallVerbs, surveyVerbs} from '../language/lexicon/reproaches.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {normsOf} from './clause-parts.ts'

/** What was found, by word indices. */
export interface Reproach {
  readonly kind:
    | 'should'
    | 'should not'
    | 'supposed'
    | 'told'
    | 'counterfactual'
    | 'why'
    | 'did you'
    | 'lesson'
    | 'judgement'
  readonly from: number
  readonly to: number
  /** Index of the verb that names the act; -1 for none. */
  readonly verb: number
  readonly clause: Clause | undefined
}

/** Index of the next comma or stop. */
export function clauseEnd(sentence: Sentence, at: number): number {
  const end = sentence.words.findIndex(
    (word, index) => index >= at && word.kind === 'punctuation' && /^[,;:.!?…—–]$/.test(word.norm)
  )
  return end < 0 ? sentence.words.length : Math.max(end, at)
}

const pushes = /^(?:even|honestly|seriously|bother|actually|really|ever|not|genuinely)$/

/** Questions that accuse: "why didn't you", "did you even", "haven't you seen". */
export function readQuestion(sentence: Sentence): Reproach | undefined {
  const words = sentence.words.map(word => word.norm)
  for (let at = 0; at < words.length; at++) {
    const found = askWhy(sentence, words, at) ?? askDid(sentence, words, at)
    if (found) return found
  }
  return undefined
}

function askWhy(sentence: Sentence, words: readonly string[], at: number): Reproach | undefined {
  const come =
    words[at] === 'how' &&
    (words[at + 1] === 'come' ||
      (words[at + 1] === 'is' && words[at + 2] === 'it') ||
      (words[at + 1] === "'s" && words[at + 2] === 'it'))
  if (words[at] !== 'why' && !come) return undefined
  if (
    at > 0 &&
    !/^[,.:;!?"“—–-]$/.test(words[at - 1] ?? '') &&
    !/^(?:and|but|so|then|ok|well|hmm|wow|sorry)$/.test(words[at - 1] ?? '')
  )
    return undefined
  let k = at + (come ? (words[at + 1] === 'come' ? 2 : 3) : 1)
  while (/^(?:on|earth|the|hell|then|exactly|that|ever|in|world)$/.test(words[k] ?? '')) k++
  const auxiliary = come ? '' : (words[k++] ?? '')
  if (!come && !/^(?:did|would|have|had|were|are|was|would)$/.test(auxiliary)) return undefined
  const not = words[k] === 'not'
  if (not) k++
  if (words[k] !== 'you') return /^(?:was|were)$/.test(auxiliary) && not ? undone(sentence, at, k) : undefined
  const verb = nextVerb(words, k + 1)
  const lemma = readVerb(words[verb] ?? '')?.lemma ?? ''
  if (
    lemma === '' ||
    (expectedVerbs.has(lemma) && !/^(?:wait|pay|lose)$/.test(lemma)) ||
    (surveyVerbs.has(lemma) && !not && !(come && /^(?:only|never)$/.test(words[k + 1] ?? '')))
  )
    return undefined
  return {kind: 'why', from: at, to: clauseEnd(sentence, verb), verb, clause: undefined}
}

/** "why wasn't the form filled in": nobody else could have. */
function undone(sentence: Sentence, from: number, at: number): Reproach | undefined {
  const norm = sentence.words[at]?.norm ?? ''
  if (!/^(?:the|your|this|it)$/.test(norm)) return undefined
  return {kind: 'why', from, to: clauseEnd(sentence, at), verb: -1, clause: undefined}
}

function askDid(sentence: Sentence, words: readonly string[], at: number): Reproach | undefined {
  const auxiliary = words[at] ?? ''
  if (!/^(?:did|have|had|were|was|could|should)$/.test(auxiliary)) return undefined
  if (
    at > 0 &&
    !/^[,.:;!?"“—–-]$/.test(words[at - 1] ?? '') &&
    !/^(?:and|but|so|then|ok|well|hmm|or)$/.test(words[at - 1] ?? '')
  )
    return undefined
  const negated = words[at + 1] === 'not'
  const you = at + (negated ? 2 : 1)
  if (words[you] !== 'you' || !/\?/.test(sentence.text)) return undefined
  const pushed = pushes.test(words[you + 1] ?? '') || (words[you + 1] === 'not' && words[you + 2] !== 'get')
  if (!negated && !pushed) return undefined
  const verb = nextVerb(words, you + 1)
  const lemma = readVerb(words[verb] ?? '')?.lemma ?? ''
  if (/^(?:were|was)$/.test(auxiliary)) {
    return negated &&
      /^(?:listen|pay|read|watch|look|tell|warn|inform|aware|advise|remind|think|concentrate)/.test(
        lemma || (words[verb] ?? '')
      )
      ? {kind: 'did you', from: at, to: clauseEnd(sentence, verb), verb: -1, clause: undefined}
      : undefined
  }
  if (/^(?:could|should)$/.test(auxiliary) && !(negated && words.slice(you + 1, verb).includes('have')))
    return undefined
  const seen = /^(?:see|notice)$/.test(lemma) && / (?:our|the|my) /.test(normsOf(sentence, verb, verb + 3))
  if (lemma === '' || (!seen && (recallVerbs.has(lemma) || (expectedVerbs.has(lemma) && words[you + 1] !== 'even'))))
    return undefined
  const simple =
    auxiliary === 'did' &&
    /^(?:really|ever|actually)$/.test(words[you + 1] ?? '') &&
    /^(?:want|mean|intend|try|manage)$/.test(lemma)
  return simple || (auxiliary === 'have' && words[you + 1] === 'ever')
    ? undefined
    : {kind: 'did you', from: at, to: clauseEnd(sentence, verb), verb, clause: undefined}
}

function nextVerb(words: readonly string[], from: number): number {
  let at = from
  while (
    new RegExp(
      '^(?:even|honestly|seriously|actually|really|ever|not|genuinely|only|just|never|have|bother|to|' +
        'first|simply|at|all|been|still|already|ly)$|ly$'
    ).test(words[at] ?? '') &&
    at < from + 5 &&
    !/^(?:reply|apply|rely|fly|supply)$/.test(words[at] ?? '')
  )
    at++
  return at
}
