/** The mail that a draft quotes, as the thread it answers. */
import type {Mode, Turn} from '../types.ts'
import type {Text} from './text.ts'

/** Turns of the customer that a draft quotes below or between its lines; undefined for none. Macros quote nobody. */
export function readQuotedThread({blocks, text, spans}: Text, mode: Mode): Turn[] | undefined {
  if (mode !== 'draft') return undefined
  const said = spans
    .filter(({owner, token, range}) => owner === 'customer' && !token && startsLine(text, range[0]))
    .map(({range}) => range)
  const quoted = blocks
    .filter(
      ({owner, range}) => owner === 'customer' && !said.some(other => other[0] <= range[0] && other[1] >= range[1])
    )
    .map(({range}) => range)
  const turns = [...said, ...quoted]
    .sort((a, b) => a[0] - b[0])
    .map(range =>
      text
        .slice(range[0], range[1])
        .replace(/^[ \t]*>+ ?/gm, '')
        .replace(/^On .{0,120} wrote:\s*/, '')
        .trim()
    )
  const words = turns.filter(words => /\p{L}/u.test(words)).join('\n')
  return words === '' ? undefined : [{role: 'customer', text: words}]
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || /\n[ \t]*$/.test(text.slice(Math.max(0, at - 20), at))
}
