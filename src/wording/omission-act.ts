/** What was left undone, taken apart: the verb, the thing, and what hangs on them. */
import {readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {isPlural, rewordWords} from './phrases.ts'

/** What a rule found. */
export interface Omission {
  readonly clause: Clause
  /** Index after the verb phrase. */
  readonly end: number
  readonly kind: 'negated' | 'omitted' | 'left' | 'pending' | 'lacking' | 'passive'
  /** Index of the verb that names the act; of "left" itself. */
  readonly verb: number
}

/** The act, taken apart. */
export interface Act {
  readonly lemma: string
  /** "the receipt", "your order number"; '' for none. */
  readonly thing: string
  readonly plural: boolean
  /** Particle between verb and thing: "fill in". */
  readonly particle: string
  /** What follows the thing: a place, a time, an end. */
  readonly rest: string
  /** Everything behind the verb, without "us". */
  readonly whole: string
  /** none, no, any: the thing stands for nothing in hand. */
  readonly none: boolean
  /** Auxiliary of the passive that tells it. */
  readonly tense: 'was' | 'has' | 'had' | 'is'
}

/** Words that end a noun phrase: a preposition, an adverb, a state. */
const starters = new RegExp(
  '^(?:to|on|in|at|for|from|of|with|without|by|before|after|about|into|onto|under|underneath|' +
    'inside|within|against|since|until|till|during|over|through|via|per|as|when|while|up|out|off|' +
    'down|back|away|beforehand|first|properly|correctly|yet|either|already|still|again|anywhere|' +
    String.raw`today|yesterday|tomorrow|last|this|next|blank|empty|incomplete|un\w+ed|un\w+en|unsigned|unread|` +
    String.raw`\w+ly)$`
)

/** Reads the act; undefined where its parts cannot be told apart. */
export function readAct(sentence: Sentence, {clause, end, kind, verb}: Omission): Act | undefined {
  const lemma = readVerb(sentence.words[verb]?.norm ?? '')?.lemma ?? ''
  const {object} = clause
  const held =
    kind !== 'lacking' &&
    lemma !== 'let' &&
    object &&
    object.words[0] > verb &&
    object.words[1] <= end &&
    !/^(?:me|us)$/.test(object.head)
      ? object
      : undefined
  const used = held ? phraseEnd(sentence, held.words[1], end) : verb + 1
  const thing = held ? rewordWords(sentence, held.words[0], used) : ''
  const between = held ? rewordWords(sentence, verb + 1, held.words[0]).replace(/^(?:us|me)\b\s*/, '') : ''
  if (held && between !== '' && !/^(?:in|out|up|off|on|over|back|down|through|away)$/.test(between)) return undefined
  const auxiliary = sentence.words[clause.verb.from]?.norm ?? ''
  const had = auxiliary === 'had' || auxiliary === "'d"
  const perfect = kind === 'pending' || clause.verb.tense === 'perfect'
  return {
    lemma,
    thing: thing.replace(/^(?:any|no|none of)\s+/i, ''),
    plural:
      isPlural(sentence.words[used - 1]?.norm ?? '') || /^(?:them|these|those)$/.test(thing) || /\band\b/.test(thing),
    particle: between,
    rest: trim(rewordWords(sentence, used, end)),
    whole: trim(rewordWords(sentence, verb + 1, end)).replace(/^(?:us|me)\b ?/, ''),
    none: /^(?:any|no|none)\b/i.test(thing),
    tense:
      had && kind !== 'pending'
        ? 'had'
        : perfect || clause.verb.lemma === 'keep'
          ? 'has'
          : clause.verb.tense === 'present'
            ? 'is'
            : 'was'
  }
}

/** End of the noun phrase: a compound that the reader cut short is taken whole ("the ear drops"). */
function phraseEnd(sentence: Sentence, at: number, end: number): number {
  let to = at
  while (to < end && sentence.words[to]?.kind === 'word' && !starters.test(sentence.words[to]?.norm ?? '')) to++
  return to
}

function trim(rest: string): string {
  const bare = rest.replace(/^(?:either|yet|already|too|n[’']?t|not)(?:\s+|$)/i, '')
  return bare
    .replace(/\s*\b(?:yet|already|either|at all|as agreed|as promised|as requested|as instructed)$/i, '')
    .trim()
}
