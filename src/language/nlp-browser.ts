/** compromise for bundlers, which cannot load on demand and synchronously. */
import compromise from 'compromise'

/** The analysis library. */
export function loadNlp(): typeof compromise {
  return compromise
}

/** True once a sentence needed it. */
export function isLoaded(): boolean {
  return true
}
