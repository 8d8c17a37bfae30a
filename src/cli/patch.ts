/** Unified diffs that `git apply` takes. */
import {createTwoFilesPatch} from 'diff'

/** Patch of one file; paths are relative to where the patch is applied. */
export function makePatch(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  return patch.slice(patch.indexOf('--- '))
}
