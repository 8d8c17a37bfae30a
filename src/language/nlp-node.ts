/** Loads compromise on first need, synchronously, in Node. */
import {createRequire} from 'node:module'
import type compromise from 'compromise'

let loaded: typeof compromise | undefined

/** The analysis library; the first call loads it (about 200 ms). */
export function loadNlp(): typeof compromise {
  loaded ??= createRequire(import.meta.url)('compromise') as typeof compromise
  return loaded
}

/** True once a sentence needed it. */
export function isLoaded(): boolean {
  return loaded !== undefined
}
