/** What the formats that hold data have in common: values at paths, and the strings among them as layers. */
import type {Layer} from './layer.ts'

/** Keys and indices from the root of a file. */
export type Path = readonly (string | number)[]

/** A string of a file, or several that make one text (a rich text document). */
export interface Part {
  readonly path: Path
  /** Text that stands between the part before and this one: '', a line end or a blank line. */
  readonly joint: string
}

/** A file of data. */
export interface Tree {
  readonly root: unknown
  /** Name of a path, as in reports. */
  locate(path: Path): string
  /** Layers over the source of the file, one for each list of parts; undefined where one of them is no string. */
  layers(wanted: readonly (readonly Part[])[]): (Layer | undefined)[]
}

/** JSON pointer of a path (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map(key => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')
}

/** Keys of a JSON pointer. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map(key => key.replace(/~1/g, '/').replace(/~0/g, '~'))
}

/** True for an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value that a pattern found. */
export interface Match {
  readonly path: Path
  readonly value: unknown
  /** Values on the way to it, the root first, itself not included. */
  readonly above: readonly unknown[]
}

/** Values at the paths of a pattern: a JSON pointer in which `*` is any key or index and `**` any number of them. */
export function selectValues(root: unknown, pattern: string): Match[] {
  const found: Match[] = []
  walk(root, fromPointer(pattern), [], [], found)
  return found
}

function walk(value: unknown, keys: readonly string[], path: Path, above: readonly unknown[], found: Match[]): void {
  const [key, ...rest] = keys
  if (key === undefined) {
    found.push({path, value, above})
    return
  }
  const deeper = [...above, value]
  if (key === '**') {
    walk(value, rest, path, above, found)
    for (const [name, child] of children(value)) walk(child, keys, [...path, name], deeper, found)
  } else if (key === '*') {
    for (const [name, child] of children(value)) walk(child, rest, [...path, name], deeper, found)
  } else if (Array.isArray(value)) {
    const index = /^\d+$/.test(key) ? Number(key) : -1
    if (index >= 0 && index < value.length) walk(value[index], rest, [...path, index], deeper, found)
  } else if (isRecord(value) && Object.hasOwn(value, key)) walk(value[key], rest, [...path, key], deeper, found)
}

function children(value: unknown): Array<[string | number, unknown]> {
  if (Array.isArray(value)) return value.map((child, index) => [index, child])
  return isRecord(value) ? Object.entries(value) : []
}

/** Value of a key in the nearest object above a match that has it. */
export function lookAbove({above}: Match, key: string): unknown {
  for (let index = above.length - 1; index >= 0; index--) {
    const value = above[index]
    if (isRecord(value) && Object.hasOwn(value, key)) return value[key]
  }
  return undefined
}
