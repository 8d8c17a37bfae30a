/** What a placeholder stands for, as far as its name says so. */
import type {PlaceholderType} from '../types.ts'

const set = (words: string) => new Set(words.split(' '))

const people = set(
  'name firstname lastname fullname username nickname surname user customer client requester recipient contact agent ' +
    'author reporter sender assignee owner manager colleague member guest teammate rep representative person friend ' +
    'first last full creator buyer seller visitor subscriber player op displayname triager advisor rider driver'
)
const times = set(
  'date time day days hour hours minute minutes week weeks month months year weekday deadline eta when timeframe ' +
    'timeline timeslot until schedule duration today tomorrow window sla timestamp datetime period'
)
const things = set(
  'number id ids url uri link links email mail address phone order ticket case issue product item items amount price ' +
    'total refund invoice plan company organization organisation team department subject title reason code coupon ' +
    'tracking status signature version model account brand store shop city country carrier feature page file ' +
    'screenshot details description summary topic percent percentage fee balance card currency app site count ' +
    'quantity size color colour category step steps action actions resolution solution question answer option list ' +
    'agency manufacturer error message field project domain contract subscription service device platform language'
)

/** Type of the placeholder that a text such as `{{ticket.requester.first_name}}` is. */
export function typePlaceholder(text: string): PlaceholderType {
  const words = nameWords(text)
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (last === 'name' || last === 'first' || last === 'last')
    return things.has(before) && last === 'name' && !people.has(before) && before !== 'ticket' ? 'content' : 'person'
  if (people.has(last)) return 'person'
  if (times.has(last)) return 'time'
  if (things.has(last)) return 'content'
  if (/(?:name|user)$/.test(last)) return 'person'
  if (/(?:date|time)$/.test(last)) return 'time'
  if (words.some(word => times.has(word))) return 'time'
  if (words.some(word => things.has(word))) return 'content'
  return words.some(word => people.has(word)) ? 'person' : 'unknown'
}

function nameWords(text: string): string[] {
  const named = /\b(?:key|placeholder|id|name)\s*=\s*["']([^"']{1,80})["']/.exec(text)
  const inner = named?.[1] ?? text.replace(/^\*\|/, '').replace(/(?:\||,\s*fallback\s*=|\bdefault\b).*$/s, '')
  return (
    inner
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).filter(word => word !== 'insert' && word !== 'your' && word !== 'the' && word !== 'at')
}
