import {hasteTriggers} from '../language/lexicon/haste.ts'
import {defineRule} from '../rule.ts'
import {isQuotedHit} from '../wording/frame-search.ts'
import {excuseHaste, leavesDoorOpen} from '../wording/haste.ts'
import {findHaste} from '../wording/haste-frames.ts'
import {rangeOf} from '../wording/phrases.ts'
import {rewriteHaste} from '../wording/unhurried.ts'

export default defineRule({
  id: 'rushing',
  scope: 'sentence',
  category: 'effort',
  severity: 'warn',
  preset: 'recommended',
  description: 'Treats the customer as one more in the queue.',
  rationale:
    'Talk of queues, volumes and closing tells a customer that the time is what counts. Own the wait, and leave the door open.',
  origin:
    'Essays "Delighting the most disgruntled" (no call within a set number of minutes) and "Win more by playing for your customer\'s team" ("who\'s next?").',
  example: ["Who's next?", 'Hello, how can I help you?'],
  triggers: hasteTriggers,
  *check(sentence, context) {
    for (const hit of findHaste(sentence)) {
      const range = rangeOf(sentence.words, hit.from, hit.to)
      const why = isQuotedHit(sentence, hit.from, hit.to) ? 'quoted' : excuseHaste(sentence, hit)
      if (why) {
        context.trace(why, range)
        continue
      }
      yield {
        range,
        message: 'Makes the customer one more in the queue',
        ...(hit.frame.name === 'closing' && leavesDoorOpen(sentence) ? {lower: true as const} : {}),
        rewrites: () => rewriteHaste(sentence, hit, context.voice)
      }
      return
    }
  }
})
