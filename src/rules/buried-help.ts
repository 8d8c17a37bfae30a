/** The part where you help comes too late. */
import {courtesy, helping} from '../language/lexicon/filler.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView} from '../rule.ts'
import {bodyOf, countWords, does, linesOf, voiceOf} from '../wording/replies.ts'

const limits: Readonly<Record<string, number>> = {chat: 25, social: 20}

export default defineRule({
  id: 'buried-help',
  scope: 'reply',
  category: 'clarity',
  severity: 'info',
  preset: 'recommended',
  description: 'Makes the customer read a long opening before the part that helps.',
  rationale:
    'A short warm opening is right; a long one hides the answer. Work on the matter raises satisfaction, talk around it lowers it (Marinova, Singh & Singh 2018).',
  origin: 'Why Should I Be Nice To You? Coffee Shops and the Politics of Good Service',
  example: [
    'Thanks for writing. We get a lot of questions about this. It’s a popular topic. Many people ask it in May. It has a long history. The short answer is that order 551 ships on Friday.',
    'Thanks for writing about the blue lamp. Order 551 ships on Friday, and I’ll check that day that the lamp left.'
  ],
  *check(reply) {
    const loud = voiceOf(this.id, reply)
    if (loud === 'quiet') return
    const body = bodyOf(reply)
    const at = body.findIndex(each => helps(each))
    if (at < 0 || body.slice(0, at + 1).some(each => isList(each))) return
    const help = body[at]
    const ahead = body.slice(0, at)
    const words = countWords(ahead)
    const all = countWords(body)
    if (
      !help ||
      (does(help, 'follow-up') && !does(help, 'done', 'resolved')) ||
      !isLate(reply, loud, ahead, words, all)
    )
      return
    yield {
      range: [help.sentence.range[0], help.sentence.range[1]],
      message: `The help starts at word ${words + 1} of ${all}`,
      rewrites: () => moveUp(reply, body, at)
    }
  }
})

function isLate(
  reply: ReplyView,
  loud: 'on' | 'narrow',
  ahead: readonly ActedSentence[],
  words: number,
  all: number
): boolean {
  if (loud === 'narrow' && reply.type !== 'refusal')
    return words > (limits[reply.channel ?? ''] ?? 60) && ahead.length > 2
  return ahead.length > 4 || (ahead.length > 0 && words > Math.max(60, all * 0.4)) || (ahead.length === 1 && words > 50)
}

/** Lists and links are read at a glance. */
function isList({sentence, line}: ActedSentence): boolean {
  return sentence.block.kind === 'item' || sentence.block.kind === 'quote' || / : $| @url /.test(line)
}

function helps(each: ActedSentence): boolean {
  const {line} = each
  if (does(each, 'follow-up') && !does(each, 'done', 'resolved')) return true
  if (does(each, 'steps', 'choice', 'resolved', 'goodwill', 'refusal', 'alternative'))
    return !courtesy.test(line) || does(each, 'steps', 'choice')
  if (does(each, 'request') && !/ (?:bear with|note that|find below|accept) /.test(line)) return true
  if (does(each, 'pending', 'done', 'handoff') && !courtesy.test(line) && helping.test(line)) return true
  return helping.test(line) && !courtesy.test(line)
}

/** The help behind the first warm sentence; what stood between follows it. */
function* moveUp(reply: ReplyView, body: readonly ActedSentence[], at: number): Generator<Proposal> {
  const help = body[at]
  const first = body[0]
  const warm = first && does(first, 'thanks', 'empathy', 'apology') ? 1 : 0
  const target = body[warm]
  if (!help || !target || at <= warm) return
  const range: Range = [target.sentence.range[0], help.sentence.range[1]]
  const between = reply.text.slice(target.sentence.range[0], help.sentence.range[0]).trim()
  if (
    /\n/.test(between) ||
    / (?:so|then|but|having done that|after checking|anyway|right|however|therefore|as to|regarding|it|they|this|that) /.test(
      help.line.slice(0, 24)
    ) ||
    linesOf(body).length === 0
  )
    return
  yield {text: `${help.sentence.text.trim()} ${between}`, range}
}
