/** Paths as users see them: relative to where they work, with forward slashes. */
import {existsSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/** Path relative to a directory, with forward slashes; `.` for the directory itself. */
export function showPath(absolute: string, directory: string): string {
  return toSlashes(relative(directory, absolute)) || '.'
}

/** A path with forward slashes. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** A directory and all above it, nearest first. */
export function directoriesAbove(directory: string): readonly string[] {
  const parent = dirname(directory)
  return parent === directory ? [directory] : [directory, ...directoriesAbove(parent)]
}

const roots = new Map<string, string | undefined>()

/** Directory of the git work tree that a directory stands in; undefined outside git. */
export function findGitRoot(directory: string): string | undefined {
  if (roots.has(directory)) return roots.get(directory)
  const parent = dirname(directory)
  const above = parent === directory ? undefined : findGitRoot(parent)
  const root = existsSync(join(directory, '.git')) ? directory : above
  roots.set(directory, root)
  return root
}
