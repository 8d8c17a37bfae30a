/** Web and mail addresses in a text. */
import type {Token} from './placeholders.ts'

const trigger =
  /[hH][tT]{2}[pP][sS]?:\/\/|[wW]{3}\.|@|\.(?:com|org|net|io|co|app|dev|edu|gov|uk|ai|de)(?![\p{L}\d-]|\.\p{L})/gu
const tail = /[^\s<>"“”‘’`|\\^]/
const longest = 2000
const before = /[\p{L}\d_.+-]/u

/** All addresses, in order, never overlapping. Linear in the text. */
export function findLinks(text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  trigger.lastIndex = 0
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    const start = /^(?:http|www)/i.test(found[0]) ? found.index : backTo(text, found.index, from)
    const end =
      found[0] === '@'
        ? mailEnd(text, found.index)
        : linkEnd(text, found.index + found[0].length, found[0].startsWith('.'))
    const empty = found[0] === '@' ? end === found.index + 1 : end <= start + found[0].length - 1
    if (start < from || empty || (start === found.index && !/^(?:http|www)/i.test(found[0]))) continue
    tokens.push({range: [start, end], token: 'url'})
    from = end
    trigger.lastIndex = end
  }
  return tokens
}

function backTo(text: string, at: number, from: number): number {
  let start = at
  while (start > from && at - start < 128 && before.test(text[start - 1] ?? '')) start -= 1
  while (start < at && /[.+-]/.test(text[start] ?? '')) start += 1
  return start
}

function mailEnd(text: string, at: number): number {
  const domain = /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/uy
  domain.lastIndex = at + 1
  return at + 1 + (domain.exec(text)?.[0].length ?? 0)
}

function linkEnd(text: string, from: number, bare: boolean): number {
  if (bare && !/[/?#:]/.test(text[from] ?? '')) return from
  let end = from
  let open = 0
  while (end < text.length && end - from < longest && tail.test(text[end] ?? '')) {
    if (text[end] === '(') open += 1
    else if (text[end] === ')' && --open < 0) break
    end += 1
  }
  while (end > from && /[.,;:!?'*_~\]}]/.test(text[end - 1] ?? '')) {
    if (text[end - 1] === '}' && text.slice(from, end).includes('{')) break
    end -= 1
  }
  return end
}
