/**
 * A placeholder was left in a reply that is about to go out.
 *
 * Card. Category effort · level reply · severity error · preset recommended · origin: support practice (reference/domain.md
 * §5.9). Trigger: in draft mode a leftover `[Name]`, `{timeframe}`, `<insert link>`, `XXXX`, `____`, TODO, or an empty
 * greeting "Hi ,". Quiet: macros; code; Markdown links and checkboxes, footnotes, ids, emoticons, quoted mail; a bracket
 * that only adds a remark ("[sic]", "[edited]"). Rewrite: none, only the agent knows; an empty greeting becomes "Hi,".
 */
import {defineRule, type Problem, type Range, type ReplyView} from '../rule.ts'

const bracket =
  /\[(?!\s*[xX✓]?\s*\]|\d{1,3}\]|sic\]|edited|image|photo|attachment|\.\.\.|…|deleted|removed|redacted)[^\]\n[@]{2,60}\](?!\(|\[|:)/gu
const curly =
  /\{\{?\{?[^{}\n]{2,60}\}?\}?\}|%\{?[a-z_]{3,30}\}?%|<(?!https?:|\/|a\b|b\b|br\b|p\b|i\b|em\b|strong\b|mailto:)(?:insert|your|enter|customer|agent|first|last|name|date|time|order|link|number|add|company|product)[^<>\n@]{0,40}>/giu
const crosses =
  /\b[Xx]{3,}\b|(?<![\w/])_{4,}(?![\w/])|\bT(?:BD|BC)\b(?= (?:by|from|name|date|here))|\bTODO\b|\(insert [^)\n]{2,40}\)|\(your name\)|\blorem ipsum\b/gu
const emptyGreeting =
  /^[ \t]*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)) +,|^[ \t]*(?:hi|hello|dear|hey) +(?:null|undefined|none|nan)\b/gimu

export default defineRule({
  id: 'unfilled-placeholder',
  scope: 'reply',
  category: 'effort',
  severity: 'error',
  preset: 'recommended',
  fixable: true,
  description: 'Leaves a placeholder unfilled in a reply that is about to go out.',
  rationale:
    'A leftover bracket shows that the reply was not written for this customer, and the fact that it stood for is missing.',
  origin: 'Support practice: read it once as the customer before it goes',
  example: [
    'Hi Ana,\nYour parcel reaches you by [date], as the depot told me.',
    'Hi Ana,\nYour parcel reaches you by Friday noon, as the depot told me. Is somebody at home then?'
  ],
  *check(reply) {
    if (reply.mode !== 'draft') return
    for (const range of findLeftovers(reply)) {
      const empty =
        /,$|null|undefined|none|nan/i.test(reply.text.slice(...range)) &&
        /^\s*(?:hi|hello|dear|hey|good)/i.test(reply.text.slice(...range))
      const problem: Problem = {
        range,
        message: empty ? 'The greeting names nobody' : 'A placeholder is still waiting to be filled in'
      }
      yield empty
        ? {
            ...problem,
            rewrites: () => [
              {
                text: `${
                  reply.text
                    .slice(...range)
                    .trimStart()
                    .split(/ +(?=,|null|undefined|none|nan)/i)[0] ?? 'Hi'
                }${/,$/.test(reply.text.slice(...range)) ? ',' : ''}`,
                safety: 'safe'
              }
            ]
          }
        : problem
    }
  }
})

function findLeftovers({text, acted}: ReplyView): Range[] {
  const found: Range[] = []
  for (const pattern of [emptyGreeting, bracket, curly, crosses]) {
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length
      const range: Range = [match.index + lead, match.index + match[0].length]
      if (
        !found.some(([start, end]) => range[0] < end && start < range[1]) &&
        acted.some(({sentence}) => sentence.range[0] <= range[0] && sentence.range[1] >= range[1]) &&
        !isCode(text, range[0]) &&
        !/["“][^"”\n]{0,40}$/.test(text.slice(Math.max(0, range[0] - 42), range[0]))
      )
        found.push(range)
    }
  }
  return found.sort((a, b) => a[0] - b[0])
}

/** Inside backticks on its line. */
function isCode(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  return (line.match(/`/g)?.length ?? 0) % 2 === 1
}
