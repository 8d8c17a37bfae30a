/** Files that lie beside replies and are none. */
const names = new RegExp(
  '(?:^|[/\\\\])_?(?:readme|licen[cs]e|changelog|contributing|security|code[_-]of[_-]conduct|authors|notice|copying)' +
    '(?:\\.[^/\\\\]*)?$',
  'i'
)
/** Discourse keeps the description of a category as a topic of this name. */
const descriptions = /[/\\]about-the-[\w-]+-category[/\\]/i

/** True for README, LICENSE and the like: found in a directory they are skipped; named, they are read. */
export function isProjectFile(path: string): boolean {
  return names.test(path) || descriptions.test(path)
}
