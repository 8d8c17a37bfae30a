/** Tells one draft from a macro by what only machines fill in, and a reply from other text. */
import type {Mode} from '../types.ts'

const machine =
  /\{\{[^{}\n]{1,200}\}\}|\{%[^{}\n]{1,200}%\}|%\{[^{}\n]{1,120}\}|\{![^{}\n]{1,120}\}|#\{[^{}\n]{1,120}\}/

/** True for a text with placeholders that a help desk fills in. */
export function hasMachinePlaceholder(text: string): boolean {
  return machine.test(text)
}

/**
 * Macro where the text holds placeholders that a help desk fills in; else draft. Words of its own beside a quote or a
 * fence mean that somebody answers what is quoted: a draft, even with placeholders.
 */
export function guessMode(text: string): Mode {
  return hasMachinePlaceholder(text) && !answersQuote(text) ? 'macro' : 'draft'
}

function answersQuote(text: string): boolean {
  let quoted = false
  let own = false
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^[ \t]{0,3}>/.test(line)) quoted = true
    else if (/[\p{L}]/u.test(line) && !/^#|^[\w-]+:/.test(line)) own = true
    if (quoted && own) return true
  }
  return false
}

/** True for a text that greets, thanks or addresses its reader. */
export function speaksToCustomer(text: string): boolean {
  return /\b(?:you|your|yours|hi|hello|hey|dear|thanks|thank|sorry|apologi[sz]e|we)\b/i.test(text)
}
