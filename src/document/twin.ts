/** Two parts of a file that say the same: an edit goes into both or into neither. */
import type {Edit, Range} from '../types.ts'
import type {Layer} from './layer.ts'

/** The first layer, whose edits also change the same words of the second. */
export function pairLayers(source: string, first: Layer, second: Layer): Layer {
  return {
    text: first.text,
    toSource: first.toSource,
    toEdit(range, text, solids) {
      const place = findTwin(first.text, second.text, range)
      const edit = place && first.toEdit(range, text, solids)
      const twin = place && second.toEdit(place, text)
      return edit && twin ? joinEdits(source, edit, twin) : undefined
    }
  }
}

/** Where the words of a range stand in the other text: as often in both, and the same one of them. */
function findTwin(text: string, other: string, [start, end]: Range): Range | undefined {
  const empty = start === end
  const from = empty ? text.lastIndexOf('\n', start - 1) + 1 : start
  const words = text.slice(from, end).trim()
  if (words === '') return undefined
  const lead = text.slice(from, end).indexOf(words)
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'g'
  )
  const here = [...text.matchAll(pattern)]
  const there = [...other.matchAll(pattern)]
  const index = here.findIndex(found => found.index === from + lead)
  const found = there[index]
  if (!found || here.length !== there.length) return undefined
  const stop = found.index + found[0].length
  return empty ? [stop, stop] : [found.index, stop]
}

function joinEdits(source: string, edit: Edit, twin: Edit): Edit | undefined {
  const [a, b] = edit.range[0] <= twin.range[0] ? [edit, twin] : [twin, edit]
  if (a.range[1] > b.range[0]) return undefined
  return {range: [a.range[0], b.range[1]], text: a.text + source.slice(a.range[1], b.range[0]) + b.text}
}
