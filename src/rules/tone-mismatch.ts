import {defineRule, type RuleContext, type Sentence} from '../rule.ts'
import {calmDown} from '../wording/calm.ts'
import {findJars, type Jar} from '../wording/cheer.ts'
import {isQuotedHit} from '../wording/frame-search.ts'
import {rangeOf} from '../wording/phrases.ts'

const messages: Readonly<Record<string, string>> = {
  doubled: 'Raises its voice with doubled marks',
  shouted: 'Shouts at the customer in capitals'
}

/** Marks, emoji, capitals or cheering words: without one of them nothing jars. */
const signs =
  /[!?]|\p{Extended_Pictographic}|[:;=]-?[)D]|<3|\^_\^|\p{Lu}{2}|\b(?:great|awesome|yay|fantastic|perfect|amazing|wonderful|woo|hoo?ray|surprise|haha|lol|whoops|oops|wow|guess|cool|nice|brilliant|excellent|super|congrats|exciting|thrilled|aa|yippee|hehe|yep|luck|fingers|hang in|oh well|vibes|tomorrow|enjoy|chin|all go|never mind|biggie|life|pickle|have an?)/iu

export default defineRule({
  id: 'tone-mismatch',
  scope: 'sentence',
  category: 'tone',
  severity: 'info',
  preset: 'recommended',
  fixable: true,
  once: true,
  description: 'Cheers beside bad news, or shouts.',
  rationale:
    'A cheer beside bad news says that nobody felt it, and capitals say that somebody is angry. A calm sentence sounds meant.',
  origin:
    'Essay "Win more by playing for your customer\'s team" ("we all know what genuine sounds like"); Marinova et al. 2018; Packard, Li & Berger 2023.',
  example: ['We lost the photo you sent! 🎉', 'We lost the photo you sent.'],
  triggers: [],
  everywhere: true,
  *check(sentence, context) {
    if (!signs.test(sentence.text)) return
    for (const jar of findJars(sentence)) {
      const range = rangeOf(sentence.words, jar.from, jar.to)
      const why = excuse(sentence, jar, context)
      if (why) {
        context.trace(why, range)
        continue
      }
      const relaxed = jar.mild && context.channel === undefined
      yield {
        range,
        message: messages[jar.name] ?? 'Cheers beside bad news',
        ...(relaxed ? {strict: true as const} : {}),
        rewrites: () => calmDown(sentence, jar)
      }
      return
    }
  }
})

/** Why it does not jar: others' words, or the manner of chat, where a plain apology may take an exclamation mark. */
function excuse(sentence: Sentence, jar: Jar, context: RuleContext): string | undefined {
  const before = sentence.text.slice(0, (sentence.words[jar.from]?.range[0] ?? 0) - sentence.range[0])
  if (isQuotedHit(sentence, jar.from, jar.to) || (before.match(/"/g)?.length ?? 0) % 2 === 1) return 'quoted'
  return jar.mild && (context.channel === 'chat' || context.channel === 'social') ? 'normal in chat' : undefined
}
