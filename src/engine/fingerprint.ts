/** Stable ids of findings: FNV-1a, 64 bits, over words that do not change when lines move. */

const prime = 0x100000001b3n
const offset = 0xcbf29ce484222325n
const mask = 0xffffffffffffffffn

/** FNV-1a 64 of a text's UTF-16 code units: 16 hexadecimal digits. */
export function hashText(text: string): string {
  let hash = offset
  for (let index = 0; index < text.length; index++) hash = ((hash ^ BigInt(text.charCodeAt(index))) * prime) & mask
  return hash.toString(16).padStart(16, '0')
}

/** Fingerprint of a problem: rule, reply, normalised words at fault, and how many like it stand before. */
export function fingerprint(parts: {ruleId: string; reply: string; words: string; ordinal: number}): string {
  const words = parts.words.toLowerCase().replace(/\s+/g, ' ').trim()
  return hashText([parts.ruleId, parts.reply, words, parts.ordinal].join('\u0000'))
}
