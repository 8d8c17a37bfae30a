/** What reply rules share: the body of a reply, what it says and lacks, and where words are put in. */
import {replyMatrix} from '../language/lexicon/reply-matrix.ts'
import type {Act, ActedSentence, ReplyView} from '../rule.ts'
import type {Range} from '../types.ts'

/** The sentences that say something: no greeting, heading, sign-off or signature. */
export function bodyOf(reply: Pick<ReplyView, 'acted'>): ActedSentence[] {
  return reply.acted.filter(
    ({frame, sentence, marks, line}) =>
      !frame &&
      sentence.block.kind !== 'greeting' &&
      /\p{L}/u.test(line) &&
      !(marks.length === 1 && marks[0]?.act === 'greeting')
  )
}

/** True when a sentence does one of these. */
export function does({marks}: Pick<ActedSentence, 'marks'>, ...acts: readonly Act[]): boolean {
  return marks.some(({act}) => acts.includes(act))
}

/** First sentence that does one of these. */
export function findAct(list: readonly ActedSentence[], ...acts: readonly Act[]): ActedSentence | undefined {
  return list.find(each => does(each, ...acts))
}

/** How loud a rule is for this reply; types that were inferred quiet a rule only where the channel or the form says so. */
export function voiceOf(ruleId: string, reply: ReplyView): 'on' | 'quiet' | 'narrow' {
  const {type, typed, fragment, mode} = reply
  const told = typed || type === 'social' || type === 'chat-turn' || type === 'auto-ack'
  if (!typed && fragment && mode === 'macro') return replyMatrix[ruleId]?.fragment ?? 'on'
  return told ? (replyMatrix[ruleId]?.[type] ?? 'on') : 'on'
}

/** Place for a sentence behind another. */
export function after({sentence}: Pick<ActedSentence, 'sentence'>): Range {
  return [sentence.range[1], sentence.range[1]]
}

/** Place for a sentence before another. */
export function before({sentence}: Pick<ActedSentence, 'sentence'>): Range {
  return [sentence.range[0], sentence.range[0]]
}

/** Range of the words that show an act. */
export function rangeOfAct({marks, sentence}: ActedSentence, ...acts: readonly Act[]): Range {
  return marks.find(({act}) => acts.includes(act))?.range ?? sentence.range
}

/** Number of words of some sentences. */
export function countWords(list: readonly ActedSentence[]): number {
  return list.reduce(
    (sum, {sentence}) => sum + sentence.words.filter(({kind}) => kind !== 'punctuation' && kind !== 'emoji').length,
    0
  )
}

/** The lines of some sentences as one. */
export function linesOf(list: readonly ActedSentence[]): string {
  return list.map(({line}) => line).join(' | ')
}

const severe =
  / (?:died|deceased|'s death|bereave\w*|funeral|late (?:husband|wife|mother|father|mum|dad|mr|mrs)|passed away|condolences?|loss(?= \.| ,| !)|your loss|wake|memorial|ashes|urns?|miscarri\w*|injur\w+|hospital\w*|ambulance|overdose|allerg\w+|anaphyla\w*|suicid\w*|assault\w*|abuse[ds]?|fire brigade|insulin|wrong strength|wrong tooth|stillb\w+|cancer|breach|hacked|leaked|data loss|wedding (?:photos|pictures)|photos from your wedding) /

/** Harm that lasts: death, injury, loss that cannot be made good. */
export function isSevere(text: string): boolean {
  return severe.test(text)
}

const bereaved =
  / (?:your loss|condolences?|passed away|funeral|(?:father|mother|husband|wife|brother|sister|son|daughter|mum|dad) ?'s death|death of|about your (?:husband|wife|father|mother|son|daughter|mum|dad)) /

/** The apology is for a death. */
export function isBereaved(text: string): boolean {
  return bereaved.test(text)
}
