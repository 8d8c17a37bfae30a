/** What excuses a frame of doubt: an act that takes the matter on, warmth, a wish, a thing mended. */
import {isQuoted} from '../language/guards.ts'
import {readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'
import {isOurs, normsOf} from './clause-parts.ts'
import type {Doubt} from './doubt-patterns.ts'
import {rangeOf} from './phrases.ts'

/** An act that takes the matter on: who goes on looking does not deny. */
const takesOn = new RegExp(
  String.raw`\b(?:let me|let['’]?s|let us|i['’]?ll|we['’]?ll|i will|we will|i['’]?d like|we['’]?d like|` +
    'could you|can you|would you|may (?:i|we)|shall (?:i|we)|(?:please|kindly) (?:send|share|let|' +
    'tell|dm|reply|reach|contact|provide|give|message|call|email|write|get|drop|help|follow|fill|' +
    "visit|see|refer|update|open)|i['’]?m (?:still|looking|going|checking|digging)|" +
    "we['’]?re (?:still|looking|checking)|here['’]?s (?:what|how)|happy to|i believe you|tells me|" +
    "didn['’]t log|try (?:it|this|that|again|the|to)|i want to|feel free|send (?:us|me)|we can|" +
    String.raw`i can)\b`,
  'i'
)
const warm = /\b(?:thank|thanks|grateful|early|caught|spot|spotted|glad|well done|sharp eye|kind|nicer|praise|love)\b/i
const excusing =
  / (?:i|we) (?:do not|did not|never|cannot|can not|would not|have no reason to|have not) (?:\w+ )?doubt /

/** Why a frame doubts nobody. */
export function excuse(sentence: Sentence, doubt: Doubt): string | undefined {
  const {from, to, kind, clause} = doubt
  const range = rangeOf(sentence.words, from, to)
  if (isQuoted(sentence, range) || clause?.quoted) return 'quoted'
  if (isOurs(sentence) || excusing.test(normsOf(sentence, 0, sentence.words.length))) return 'ours'
  const near = `${sentence.text} ${sentence.next?.text ?? ''}`
  if (/^(?:denial|record)$/.test(kind) && (takesOn.test(near) || /\?\s*$/.test(sentence.next?.text ?? '')))
    return 'takes it on'
  if (
    /^(?:denial|record|isolation)$/.test(kind) &&
    /\b(?:if|whether|unless|in case|when|once|until)\b/.test(normsOf(sentence, Math.max(0, from - 6), from))
  )
    return 'conditional'
  if (
    kind === 'isolation' &&
    / (?:our|us) (?:side|end|team|staff|part|crew|office)? ?/.test(
      normsOf(sentence, from, to).replace(/ none of our /, ' ')
    )
  )
    return 'about us'
  if (
    kind === 'isolation' &&
    (warm.test(near) || / (?:never|not|no longer) (?:be )?the only /.test(normsOf(sentence, 0, to)))
  )
    return 'warm'
  if (
    kind === 'challenge' &&
    takesOn.test(sentence.text) &&
    !/ doubt | you | straight /.test(normsOf(sentence, from, to))
  )
    return 'takes it on'
  return excuseKind(sentence, doubt)
}

/** Guards of single frames. */
function excuseKind(sentence: Sentence, {from, to, kind}: Doubt): string | undefined {
  const said = normsOf(sentence, from, to)
  const next = sentence.words[to]?.norm ?? ''
  if (kind === 'sure') return excuseSure(sentence, to)
  if (kind === 'denial' || kind === 'record') return excuseDenial(sentence, from, to)
  if (
    / sound like /.test(said) &&
    !/^\p{Lu}/u.test(sentence.words[to]?.text ?? '') &&
    !/^(?:him|her|us|one)$/.test(next)
  )
    return 'a guess'
  if (/ sound like /.test(said) && /^(?:GPU|[A-Z]{2,})/.test(sentence.words[to]?.text ?? '')) return 'a guess'
  if (/ supposed /.test(said) && next === 'to') return 'duty'
  if (kind === 'adverb' && /^ alleg/.test(said) && /\b(?:court|police|tribunal|charges?d?)\b/i.test(sentence.text))
    return 'law'
  if (
    kind === 'account' &&
    /^ your story/.test(said) &&
    !/ (?:add|true|believe|hold|change|changed|doubt|support) /.test(normsOf(sentence, 0, sentence.words.length))
  )
    return 'a story'
  if (kind === 'challenge' && / not be (?:\w+ )?(?:so|off|the) /.test(said) && next !== 'case') return 'other'
  return undefined
}

/** "Are you sure you want to …" asks for a wish; only what is past can be doubted. */
function excuseSure(sentence: Sentence, to: number): string | undefined {
  const rest = normsOf(sentence, to, to + 5)
  const past = sentence.words
    .slice(to - 1, to + 6)
    .some(
      word =>
        /^(?:did|was|were|had|have|has|plugged|connected|not)$/.test(word.norm) ||
        (readVerb(word.norm)?.kinds.includes('past') === true && !readVerb(word.norm)?.kinds.includes('base'))
    )
  if (!past) return 'asks about now'
  return / (?:want|wanted|would|wish|like|will|need|are ready|can|still|have everything|is the one|is right) /.test(
    rest
  ) || !/\?/.test(sentence.text)
    ? 'asks for a wish'
    : undefined
}

/** "It works again", "there is no problem with bringing a friend". */
function excuseDenial(sentence: Sentence, from: number, to: number): string | undefined {
  const said = normsOf(sentence, from, to)
  const next = sentence.words[to]?.norm ?? ''
  if (
    / (?:now|again|since|today|so far) /.test(
      normsOf(sentence, / (?:tried|tested|checked|ran) /.test(said) ? to : Math.max(0, from - 3), to + 4)
    )
  )
    return 'mended'
  if (
    / wrong (?:with) /.test(said) &&
    (readVerb(next)?.kinds.includes('gerund') === true || /^(?:that|it|wanting|being)$/.test(next))
  )
    return 'reassures'
  if (
    / no (?:\w+ )?(?:problem|issue) (?:with|in|at) /.test(said) &&
    (readVerb(next)?.kinds.includes('gerund') === true || /^(?:that|it|this|moving|a)$/.test(next))
  )
    return 'reassures'
  if (/ (?:reason|problem|issue) (?:to|with|that) /.test(said) && /^(?:to|with|that|it)$/.test(next)) return 'reassures'
  return undefined
}
