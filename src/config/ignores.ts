/** Which files `.gitignore`, `.support-lintignore` and ignore patterns leave out. */
import {readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {toSlashes} from './paths.ts'

/** What decides besides the ignore files on the way. */
export interface IgnoreOptions {
  /** Directory to which `patterns` are relative. */
  readonly cwd: string
  readonly patterns?: readonly string[]
  /** Whether ignore files are read at all. */
  readonly files?: boolean
}

/** Tells whether a path is ignored. */
export interface Ignores {
  ignores(absolute: string, directory: boolean): boolean
}

interface Level {
  readonly base: string
  readonly matcher: Ignore
}

/** Reads the ignore files between a path and its git root as they are needed. */
export function createIgnores(options: IgnoreOptions): Ignores {
  const chains = new Map<string, readonly Level[]>()
  const own = options.patterns?.length ? [{base: options.cwd, matcher: ignore().add([...options.patterns])}] : []
  const chainOf = (directory: string): readonly Level[] => {
    const known = chains.get(directory)
    if (known !== undefined) return known
    const {level, top} = readLevel(directory)
    const parent = dirname(directory)
    const chain = [...(top || parent === directory ? [] : chainOf(parent)), ...level]
    chains.set(directory, chain)
    return chain
  }
  return {
    ignores(absolute, directory) {
      const levels = options.files === false ? own : [...chainOf(dirname(absolute)), ...own]
      let ignored = false
      for (const {base, matcher} of levels) {
        const path = toSlashes(relative(base, absolute))
        if (path === '' || path.startsWith('../')) continue
        const result = matcher.test(directory ? `${path}/` : path)
        if (result.ignored) ignored = true
        else if (result.unignored) ignored = false
      }
      return ignored
    }
  }
}

function readLevel(directory: string): {level: readonly Level[]; top: boolean} {
  const exclude = read(join(directory, '.git', 'info', 'exclude'))
  const text = [exclude, read(join(directory, '.gitignore')), read(join(directory, '.support-lintignore'))]
    .filter(part => part !== undefined)
    .join('\n')
  const level = text.trim() === '' ? [] : [{base: directory, matcher: ignore().add(text)}]
  return {level, top: exclude !== undefined || read(join(directory, '.git', 'HEAD')) !== undefined}
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
