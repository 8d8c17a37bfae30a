/** "Did you mean …?" for every name that a user can get wrong. */
import {distance} from 'fastest-levenshtein'

/**
 * The candidate closest to a name, if one is close enough to be what was meant:
 * at most a third of the letters differ, or one of the two begins with the other.
 */
export function suggestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toLowerCase())
    if (found < bestDistance) {
      best = candidate
      bestDistance = found
    }
  }
  if (best !== undefined && bestDistance <= Math.max(1, Math.floor(Math.max(wanted.length, best.length) / 3)))
    return best
  const alike = candidates.filter(candidate => beginsWith(wanted, candidate.toLowerCase()))
  return alike.length === 1 ? alike[0] : undefined
}

function beginsWith(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one))
}

/** The sentence " Did you mean X?" with a leading space, or '' where nothing is close. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const suggestion = suggestName(name, candidates)
  return suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`
}
