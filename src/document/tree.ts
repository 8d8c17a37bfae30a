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

/** Where a text stands in the source of a file; it is read when somebody asks for it. */
export interface Place {
  readonly from: number
  read(): Layer
}

/** A file of data. */
export interface Tree {
  readonly root: unknown
  /** Name of a path, as in reports. */
  locate(path: Path): string
  /** Places of texts, one for each list of parts; undefined where one of them is no string. */
  places(wanted: readonly (readonly Part[])[]): (Place | undefined)[]
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
  visitValues(root, pattern, ({path, value, above}) => found.push({path: [...path], value, above: [...above]}))
  return found
}

/** As `selectValues`, one after the other; path and values above are good only during the call. */
export function visitValues(root: unknown, pattern: string, visit: (match: Match) => void): void {
  const keys = fromPointer(pattern)
  const path: (string | number)[] = []
  const above: unknown[] = []
  const enter = (key: string | number, parent: unknown, child: unknown, index: number) => {
    path.push(key)
    above.push(parent)
    walk(child, index)
    path.pop()
    above.pop()
  }
  const each = (value: unknown, index: number) => {
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) enter(at, value, value[at], index)
    else if (isRecord(value)) for (const key of Object.keys(value)) enter(key, value, value[key], index)
  }
  const walk = (value: unknown, index: number): void => {
    const key = keys[index]
    if (key === undefined) visit({path, value, above})
    else if (key === '**') {
      walk(value, index + 1)
      each(value, index)
    } else if (key === '*') each(value, index + 1)
    else if (Array.isArray(value)) {
      if (/^\d+$/.test(key) && Number(key) < value.length) enter(Number(key), value, value[Number(key)], index + 1)
    } else if (isRecord(value) && Object.hasOwn(value, key)) enter(key, value, value[key], index + 1)
  }
  walk(root, 0)
}

/** Value of a key in the nearest object above a match that has it. */
export function lookAbove({above}: Match, key: string): unknown {
  for (let index = above.length - 1; index >= 0; index--) {
    const value = above[index]
    if (isRecord(value) && Object.hasOwn(value, key)) return value[key]
  }
  return undefined
}
