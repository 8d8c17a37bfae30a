/** Finds pity in a sentence, and the reasons why a match is none. */
import {isQuoted} from '../language/guards.ts'
import {type PityFrame, pityClasses, pityFrames} from '../language/lexicon/pity.ts'
import type {Sentence} from '../language/model.ts'
import {compilePattern, findPattern} from '../language/patterns.ts'
import type {Range} from '../types.ts'
import {rangeOf} from './phrases.ts'

const compiled = pityFrames.map(frame => ({...frame, pattern: compilePattern(frame.match, pityClasses)}))

const joint =
  /\b(?:(?:i|we)(?:['’]d| would| was| were)(?: have)?(?: \w+){0,4} (?:too|as well|also|the same)|so would (?:i|we)|(?:feel|bad|sorry) with you|alongside you|the same (?:thing )?happened (?:to|with) (?:me|us|my|our)|along with you|would be too|would too|i'd be)\b|\b(?:too|as well)[.!,;]?\s*$/i

const grave =
  /\b(?:pass(?:ed|ing) (?:away|of)|sad passing|died?|dying|death|deceased|bereave\w*|funeral|late (?:father|mother|husband|wife|son|daughter|brother|sister|uncle|aunt|partner|dad|mum|mom)|burial|widow\w*|your loss|loss of (?:your|his|her|a|an) (?:father|mother|dad|mum|mom|husband|wife|partner|son|daughter|baby|child|brother|sister|uncle|aunt|friend|dog|cat|pet|pup\w*|horse|grand\w+|nan|gran\w*|loved one|colleague|parent)|cancer|terminal|put to sleep|(?:her|his) ashes|euthan\w+|rainbow bridge|condolences? (?:to|from) (?:you|all)|stillb\w+|miscarr\w+)\b/i

/** A frame that was found, by word indices. */
export interface PityHit {
  readonly frame: PityFrame
  readonly from: number
  readonly to: number
}

/** The first pity of a sentence; `trace` hears why near-matches are none. */
export function findPity(sentence: Sentence, trace: (guard: string, range: Range) => void): PityHit | undefined {
  for (const frame of compiled) {
    const match = findPattern(frame.pattern, sentence.words)
    if (!match) continue
    const reason = excuse(sentence, frame, match)
    if (!reason) return {frame, from: match[0], to: match[1]}
    trace(reason, rangeOf(sentence.words, match[0], match[1]))
  }
  return undefined
}

/** Why a match is no pity: a joint stance, a death, our own act, a question, a condition, somebody else's words. */
function excuse(sentence: Sentence, frame: PityFrame, [from, to]: readonly [number, number]): string | undefined {
  const range = rangeOf(sentence.words, from, to)
  const text = sentence.text
  if (isQuoted(sentence, range)) return 'quoted'
  if (joint.test(text)) return 'shares the feeling'
  if (grave.test(text) || (/condolence|sympath|sorry|thoughts|heart/i.test(text) && grave.test(sentence.reply.text)))
    return 'bereavement'
  if (/\?\s*$/.test(text) && frame.name !== 'exclaims') return 'question'
  const clause = sentence.clauses.find(each => each.words[0] <= from && each.words[1] > from && each.verb.index <= to)
  if (clause?.subject === 'customer' && !/^(?:guesses|looks on|sympathies|deserves|other side)$/.test(frame.name))
    return 'the customer feels it'
  if (clause && /^(?:if|when|unless)$/.test(clause.subordinator)) return 'conditional'
  if (
    clause?.reportedBy === 'customer' ||
    /\byou (?:said|wrote|told|mentioned|felt)\b/i.test(text.slice(0, Math.max(0, range[0] - sentence.range[0] + 12)))
  )
    return 'reported'
  if (frame.exclaims) return excuseFrame(sentence, frame.name, range, to) ?? exclamation(sentence, from, to)
  return excuseFrame(sentence, frame.name, range, to)
}

const known =
  /\b(?:understand|realis|realiz|know|appreciate|recognis|recogniz)\w*(?: that| just| exactly)? (?:how|that|this|it)\b/i
const linking = /^(?:are|is|lie|lies|go|goes|to|for|on|about|over|in|with|at|and|as|that|regarding)$/
const ownAct =
  /\b(?:that|because|about)? ?(?:we|i) (?:\w+ed|kept|sent|made|left|lost|let|did|gave|took|were|was|have|had)\b/i

/** Reasons that only some frames have. */
function excuseFrame(sentence: Sentence, name: string, range: Range, to: number): string | undefined {
  const {text} = sentence
  const next = sentence.words[to]
  const outside = /^(?:looks on|guesses)$/.test(name)
  if (/^(?:feels for|feels sorry)$/.test(name) && /^(?:had|have|has|to|being|having)$/.test(next?.norm ?? ''))
    return 'speaks of an event'
  if ((outside || name === 'exclaims') && known.test(text)) return 'canned empathy'
  const noun = /^(?:sympath|commis)/.test(sentence.words[to - 1]?.norm ?? '')
  if (name === 'sympathies' && noun && next?.kind === 'word' && !linking.test(next.norm)) return 'speaks of a thing'
  if (name === 'saddened' && /\b(?:see|watch) you (?:go|leave|cancel|off)\b/i.test(text)) return 'farewell'
  if (outside && /\bwould\b|['’]d\b/.test(text.slice(0, range[1] - sentence.range[0]))) return 'would'
  if (name.startsWith('feels') && ownAct.test(text.slice(range[1] - sentence.range[0]))) return 'owns an act'
  return undefined
}

/** An exclamation fills its sentence: nothing of ours stands before it, and no other clause turns it. */
function exclamation(sentence: Sentence, from: number, to: number): string | undefined {
  const lead = sentence.words
    .slice(0, from)
    .filter(word => word.kind === 'word')
    .map(word => word.norm)
  const named = /^(?:hi|hey|hello|dear)$/.test(lead[0] ?? '') && lead.length <= 3
  if (
    !named &&
    lead.some(
      word =>
        !/^(?:oh|ah|aw|no|dear|god|gosh|wow|well|yikes|man|mate|and|but|so|ohh|ouch|ugh|hi|hey|hello|really|just|my|goodness|gracious|heavens|word|sir|madam|ma'am)$/.test(
          word
        )
    )
  )
    return 'part of a longer thought'
  const next = sentence.words[to]?.norm ?? ''
  if (
    /^(?:is|are|was|were|would|weather|visibility|quality|connection|signal|reception|light|value|it|drainage|sales|circulation|condition|performance|lighting|did|do|does|can|to)$/.test(
      next
    ) &&
    !/^(?:it|to)$/.test(next)
  )
    return 'speaks of a thing'
  const opener = sentence.words[from]?.norm ?? ''
  if (/^(?:that|this|it)$/.test(opener) && next !== '' && /^\w/.test(next) && !/^(?:for|about|and|but)$/.test(next))
    return 'part of a longer thought'
  if (/\b(?:would be|it would|to (?:miss|throw|waste|lose))\b/i.test(sentence.text)) return 'would'
  return undefined
}
