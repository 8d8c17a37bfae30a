/** One line on stderr while long work runs; only on a terminal. */

/** Tells how far the work is. */
export interface Progress {
  step(path: string): void
  end(): void
}

/** Starts a progress line; it appears after half a second. */
export function startProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (stream.isTTY !== true || process.env.TERM === 'dumb' || total < 2) return {step: () => {}, end: () => {}}
  let done = 0
  let shown = performance.now() + 400
  let isShown = false
  return {
    step(path) {
      done += 1
      const now = performance.now()
      if (now - shown < 100) return
      shown = now
      isShown = true
      const line = `Linting ${done} of ${total}: ${path}`.slice(0, Math.max(20, stream.columns - 1))
      stream.write(`\r\u001B[K${line}`)
    },
    end() {
      if (isShown) stream.write('\r\u001B[K')
    }
  }
}
