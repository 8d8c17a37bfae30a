/** ICU messages: the skeleton of `{count, plural, one {…} other {…}}` is tags, the words in its arms are text. */
import type {Token} from './placeholders.ts'

const header =
  /\{\s{0,5}\w{1,40}\s{0,5},\s{0,5}(?:plural|selectordinal|select)\s{0,5},\s{0,5}(?:offset:\d{1,3}\s{1,5})?/y
const arm = /\s{0,20}(?:=\d{1,6}|\w{1,40})\s{0,5}\{/y
const longest = 2000

/** Tags and number signs of all ICU messages of a text, in order. */
export function findIcu(text: string): Token[] {
  const tokens: Token[] = []
  let at = text.indexOf('{')
  while (at >= 0) {
    header.lastIndex = at
    const found = header.exec(text)
    const message = found ? readMessage(text, at, at + found[0].length) : undefined
    if (message) tokens.push(...message.tokens)
    at = text.indexOf('{', message ? message.end : at + 1)
  }
  return tokens
}

function readMessage(text: string, start: number, from: number): {tokens: Token[]; end: number} | undefined {
  const tokens: Token[] = []
  let opened = start
  let at = from
  while (true) {
    arm.lastIndex = at
    const found = arm.exec(text)
    if (!found) break
    const inside = at + found[0].length
    tokens.push({range: [opened, inside], token: 'tag'})
    const close = closeOf(text, inside, Math.min(text.length, start + longest))
    if (close < 0) return undefined
    for (let index = inside; index < close; index++) {
      if (text[index] === '#') tokens.push({range: [index, index + 1], token: 'placeholder', type: 'content'})
    }
    opened = close
    at = close + 1
  }
  const end = /\s{0,20}\}/y
  end.lastIndex = at
  const last = end.exec(text)
  if (!last || at === from) return undefined
  tokens.push({range: [opened, at + last[0].length], token: 'tag'})
  return {tokens, end: at + last[0].length}
}

function closeOf(text: string, from: number, limit: number): number {
  let depth = 1
  for (let index = from; index < limit; index++) {
    if (text[index] === '{') depth += 1
    else if (text[index] === '}' && --depth === 0) return index
  }
  return -1
}
