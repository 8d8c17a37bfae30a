/** Globs of configuration files, matched against paths relative to the file they stand in. */
import picomatch from 'picomatch'

/**
 * Tells whether a path (relative, forward slashes) matches one of some globs. A glob without a slash matches at any
 * depth; one that ends with a slash matches everything below it; a leading `!` takes paths out again.
 */
export function matchesGlobs(path: string, globs: string | readonly string[]): boolean {
  let matches = false
  for (const glob of [globs].flat()) {
    const negated = glob.startsWith('!')
    if (negated !== matches) continue
    if (matcherOf(negated ? glob.slice(1) : glob)(path)) matches = !negated
  }
  return matches
}

const matchers = new Map<string, (path: string) => boolean>()

function matcherOf(glob: string): (path: string) => boolean {
  const known = matchers.get(glob)
  if (known !== undefined) return known
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  const matcher = picomatch(plain.includes('/') ? plain.replace(/^\//, '') : [plain, `**/${plain}`], {dot: true})
  matchers.set(glob, matcher)
  return matcher
}
