declare module 'picomatch' {
  /** Matcher of a glob; paths have forward slashes. */
  export default function picomatch(
    glob: string | readonly string[],
    options?: {readonly dot?: boolean; readonly matchBase?: boolean}
  ): (path: string) => boolean
}
