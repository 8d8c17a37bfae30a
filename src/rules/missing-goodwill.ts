/** Our own serious failure is repaired, and nothing is added. */
import {gesture, putRight, wentWrong} from '../language/lexicon/outcomes.ts'
import {type ActedSentence, defineRule, type Proposal} from '../rule.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf, voiceOf} from '../wording/replies.ts'

/** We did it. */
const ours =
  / (?:(?:we|i)(?: have|'ve|'d| had)? (?:\w+ly )?(?:lost|missed|sent|cancelled|canceled|deleted|gave|double-\w+|double|overlooked|broke|printed|forgot|let|put|made|left|cut|towed|leaked|ran|sold|missed|shipped|operated|dropped|closed|skipped|drilled|misplaced|mixed|charged|overcharged|told|kept|damaged|did not|were|stopped|booked|engraved|scratched|fitted|delivered|mislaid|published|ordered|quoted|refused|ignored|turned|owe|took|never|had)|our (?:own |new )?(?:\S+ ){0,3}?(?:outage|reseller|pump|mistake|fault|error|doing|failure|typo|update|crane|driver|engineer|shuttle|team|system|server|app|host|courier|van|groomer|encoder|kitchen|technician|side|own|booking|staff|dentist|desk|florist|baker|guard|crew|job|backups?|slip|exam server)|because of us|on us|by us|the error was ours|was ours|(?:an? \S+|the \S+) of ours|(?:was|were) given away|arrived without|it took us|let (?:order|your) (?:\S+ ){1,4}sit|(?:the|a) (?:groomer|driver|dentist|interpreter|engineer|technician|waiter|installer)(?: we booked)? (?:\S+ ){0,3}(?:nicked|drove|broke|cut|did not|dropped|damaged|never|lost|spilled|missed|translated|drilled)|(?:the|your) (?:\S+ ){1,8}(?:was|were|had|been) (?:engraved|closed by us|fakes|given away|cracked|shipped|sold)|you have now told|so you travelled|should not have had to|you(?:'ve| have) (?:been|waited|told)|came off|arrived without|interpreter we|translation of|(?:three|four|five|third|fourth|second) (?:\S+ ){0,3}(?:nights?|days|visits|time|times|summer|breakdowns|emails?|wrong)) ?/
/** It weighs: again, long, money, safety, an occasion. */
const heavy =
  / (?:second|third|fourth|twice|again|three|four|five|six|seven|eight|nine|ten|eleven|weeks?|months?|days|nights|years|wrong|lost|deleted|wedding|funeral|exam|flight|hearing|insulin|baby|medicine|customers|pupils|members|listeners|christmas|birthday|party|final|proposal|operated|tooth|ear|ashes|casket|deceased|pension|leak\w*|hacked|gas|fire|water|fakes?|towed|drowned|under water|copies|production|database|outage|cancelled|canceled|double-charged|overlooked|broke|forgot|missed|by mistake|three|black friday|travelled|screen|error was ours|two days|arrived|final|\S+ members|given away|listed|engraved|deposit|laptop|consent|e-?mails?|row|overbooked|double|team|sherwani|\d+ (?:days|hours|weeks|km|copies|of)|travelled|cake|door|collectors|came off|drove) /
/** Small, or somebody else's doing. */
const light =
  / (?:minutes late|spelled|spelling|storm|strike|ash|airport was closed|broken into|neighbour|bakery next door|rain|wind|because you|you changed|spam folder|typo on the welcome|an? hour this|by the rain|second copy|snow|you mentioned|thank you for the crash|asked for a second) /

export default defineRule({
  id: 'missing-goodwill',
  scope: 'reply',
  category: 'resolution',
  severity: 'info',
  preset: 'strict',
  description: 'Repairs our own serious failure without a gesture from the team’s list.',
  rationale:
    'After a serious failure of ours, fairness weighs most: a small extra says that the harm was seen (Orsingher, Valentini & de Angelis 2010). Which one is for the team to say.',
  origin: 'Sometimes, It’s Hard to Say “I’m Sorry”',
  example: [
    'I’m sorry we lost your parcel twice. A third one ships today.',
    'Thank you for your patience, Ana. I’m sorry we lost your parcel twice. A third one ships overnight, and shipping is on us; I’ll follow it until it reaches you. Is tomorrow before noon all right?'
  ],
  *check(reply, {voice}) {
    if (voiceOf(this.id, reply) === 'quiet') return
    const body = bodyOf(reply)
    const lines = linesOf(body)
    if (
      !ours.test(lines) ||
      !heavy.test(lines) ||
      !(wentWrong.test(lines) || body.some(each => does(each, 'apology')) || ours.test(lines))
    )
      return
    if (
      light.test(lines) ||
      gesture.test(
        lines.replace(
          / (?:free (?:to|of)|care-?free|in (?:the )?interest|extra day|paid for by you|paid extra|front-page)/g,
          ' '
        )
      ) ||
      body.some(each => does(each, 'goodwill', 'refusal', 'choice'))
    )
      return
    const repair = body.filter(each => isRepair(each)).at(-1)
    if (
      !repair ||
      body.some(each => / (?:looking (?:at|into)|investigat\w+|have an answer|want nothing) /.test(each.line))
    )
      return
    yield {
      range: after(repair),
      message: 'A serious failure of ours is repaired without any gesture',
      note: hint(voice.goodwill ?? []),
      rewrites: () => gestures(repair, voice.goodwill ?? [])
    }
  }
})

function hint(goodwill: readonly string[]): string {
  return goodwill.length > 0
    ? `The team’s list: ${goodwill.join(', ')}.`
    : 'The team’s own list goes into the configuration, as voice.goodwill.'
}

function isRepair(each: ActedSentence): boolean {
  return (
    does(each, 'done', 'resolved', 'pending') ||
    putRight.test(each.line) ||
    / (?:is yours|is with you|ships|leaves|goes by|will be there|here is the|on (?:its|the|his|her) way|tomorrow|tonight|today|rebooked|goes to) /.test(
      each.line
    )
  )
}

function* gestures(repair: ActedSentence, goodwill: readonly string[]): Generator<Proposal> {
  const range = after(repair)
  for (const item of goodwill.slice(0, 3)) {
    yield {
      text: `${item.charAt(0).toUpperCase()}${item.slice(1)}: that is on us, as our thank-you for your patience.`,
      range
    }
  }
  for (const text of ['Beyond that, [gesture] is on us.', '[gesture] is our thank-you for your patience.'])
    yield {text, range, blanks: locate(text, ['gesture'])}
}
