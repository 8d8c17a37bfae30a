/** Edits → text. */
import type {Edit} from '../types.ts'

/** Applies edits that do not overlap; everything outside them stays as it is. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    if (edit.range[0] < from)
      throw new RangeError(`Expected edits that do not overlap, not one at ${edit.range[0]} before ${from}`)
    out += source.slice(from, edit.range[0]) + edit.text
    from = edit.range[1]
  }
  return out + source.slice(from)
}
