/** One scan of a text with the triggers of all rules: picks the rules that a stretch can concern. */
import type {SentenceRule} from '../rule.ts'
import type {Range} from '../types.ts'

/** A trigger that was found: where, and which rules it picks. */
export interface TriggerHit {
  readonly at: number
  readonly rules: readonly SentenceRule[]
}

/** Finds trigger hits in a text, in order. */
export type Scan = (text: string) => readonly TriggerHit[]

/** Builds the one combined pattern of all triggers; matched at word starts, without regard to case. Linear in the text. */
export function createScan(rules: readonly SentenceRule[]): Scan {
  const owners = new Map<string, SentenceRule[]>()
  for (const rule of rules) {
    for (const trigger of rule.triggers) {
      const list = owners.get(trigger) ?? []
      list.push(rule)
      owners.set(trigger, list)
    }
  }
  if (owners.size === 0) return () => []
  // A shorter trigger that starts a longer one shares the longer one's rules, so that one match speaks for both.
  const triggers = [...owners.keys()].sort((a, b) => b.length - a.length)
  const picked = new Map(
    triggers.map(trigger => [
      trigger,
      [...new Set(triggers.filter(other => trigger.startsWith(other)).flatMap(other => owners.get(other) ?? []))]
    ])
  )
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${triggers.map(escapeTrigger).join('|')})`, 'giu')
  return text => {
    const hits: TriggerHit[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      hits.push({at: match.index, rules: picked.get(match[0].toLowerCase().replaceAll('’', "'")) ?? []})
      // A trigger of two words must not hide one that starts at its second word.
      const space = match[0].indexOf(' ')
      if (space > 0) pattern.lastIndex = match.index + space
    }
    return hits
  }
}

function escapeTrigger(trigger: string): string {
  return trigger.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]")
}

/** Hits inside a range; both lists are in order. */
export function hitsWithin(hits: readonly TriggerHit[], range: Range): readonly TriggerHit[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.at ?? 0) < range[0]) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < hits.length && (hits[end]?.at ?? 0) < range[1]) end++
  return hits.slice(low, end)
}
