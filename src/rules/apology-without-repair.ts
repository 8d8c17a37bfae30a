/** Says sorry and offers no repair. */
import {type ActedSentence, defineRule, type Proposal} from '../rule.ts'
import {after, bodyOf, does, isBereaved, linesOf, voiceOf} from '../wording/replies.ts'
import {repairs} from '../wording/repair.ts'

export default defineRule({
  id: 'apology-without-repair',
  scope: 'reply',
  category: 'apology',
  severity: 'warn',
  preset: 'recommended',
  description: 'Apologises without saying what will be done about it.',
  rationale:
    'After "sorry" the customer wants to know what happens next; the offer of repair counts most after owning the fault (Lewicki, Polin & Lount 2016).',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'Thank you for your message. I’m sorry the lamp arrived broken. Have a great day!',
    'Thank you for your message. I’m sorry the lamp arrived broken. I can send you a new lamp today or refund it; which would you like?'
  ],
  *check(reply, {voice}) {
    const loud = voiceOf(this.id, reply)
    if (loud === 'quiet') return
    const body = bodyOf(reply)
    const apologies = body.filter(
      each => does(each, 'apology') && !/ sorry (?:to see you go|for your loss)/.test(each.line)
    )
    const last = apologies.at(-1)
    if (!last || isBereaved(linesOf(body))) return
    if (
      / sorry , (?:could|can|one) | (?:sorry|apologies) (?:, )?but |excuse me/.test(last.line) &&
      apologies.length === 1
    )
      return
    if (body.some(each => helps(each, loud === 'narrow'))) return
    if (reply.channel === 'chat' && body.length < 2) return
    const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
    yield {
      range: after(last),
      message: 'An apology alone leaves open what happens next',
      rewrites: (): Iterable<Proposal> => repairs(linesOf(body), person, after(last))
    }
  }
})

/** Something that is done, will be done, can be chosen or can be tried. */
function helps(each: ActedSentence, narrow: boolean): boolean {
  const {line} = each
  if (does(each, 'apology')) return restHelps(line)
  if (generic.test(line) && !/@url|\d/.test(line)) return false
  if (does(each, 'done', 'resolved', 'steps', 'choice', 'goodwill', 'alternative')) return true
  if (does(each, 'request') && !/ (?:bear with|accept|rate|forgive|review) /.test(line)) return true
  if (does(each, 'pending') && !closing.test(line)) return true
  if (does(each, 'handoff') || (does(each, 'follow-up') && narrow)) return true
  return remedy.test(line)
}

/** What a sentence says besides "sorry". */
function restHelps(line: string): boolean {
  const rest = line
    .split(/ (?:[;:.!–—]|,) | and (?=i |we |let |our )/)
    .filter(part => !/(?:^| )(?:sorry|apolog\w+|regret\w*|pardon|forgive)(?: |$)/.test(part))
  return rest.some(
    part =>
      !generic.test(` ${part} `) &&
      (remedy.test(` ${part} `) ||
        /^(?:and |so |but )?(?:i|we) (?:have|'ve|will|'ll|am|are|can|could|'d|would|\w+ed|sent|took|put) /.test(
          `${part} `
        )) &&
      !/ (?:charged|lost|missed|forgot|did not|made|let (?!me|'s)\w+) /.test(` ${part} `)
  )
}

const generic =
  / (?:feedback|comments?|taken (?:seriously|on board)|strive|value|striving|do better|noted|priority|look forward|committed|complaints? (?:about|of)|another chance|win you back|best experience|continue to|hope to|bear with|keep improving|in mind|our standard|satisfaction|read your (?:message|email|letter)|passed? on your (?:comments|feedback)|we hope|i hope|we trust|i trust) /
const closing = / (?:look(?:ing)? forward|striv|hop(?:e|ing)|aim|try(?:ing)? to (?:be|do) better|continu) /
const remedy =
  / (?:refund(?:ed|s|ing)?|replacement|replaced|credit(?:ed)?|voucher|repair(?:ed)?|(?:new|right|same|correct|clean|second|another|free) (?:\S+ )?(?:one|tray|pair|copy|bill|box|label|link|card|date|lamp|desk|hearing|file|mug|order|slot|appointment)|on (?:its|the|their) way|back on your|is yours|are yours|here is|here are|attached|enclosed|booked|leaves|ships?|arrives?|will be (?:with|at|there|ready|back)|(?:to|with) you (?:by|on|at|in|tomorrow|today|sat|sun|mon|tue|wed|thu|fri)|we pay|at our (?:cost|expense)|nothing to pay|the answer (?:is|to)|expecting you|please ring|turn the|stays? until|may (?:i|we)|shall (?:i|we)|let me(?! (?:begin|start|say|apologi|express|assure))|gets? to you|@url|(?:is|are|new one|goes|went|back) in the post|is at the printer|in touch with you by) /
