/** The process's streams: findings go to stdout, everything else to stderr. */

/** Ends quietly on a broken pipe, and with 130 on an interrupt. */
export function guardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
  process.once('SIGINT', () => process.exit(130))
}

/** Writes to stdout and waits until it is taken, so that a slow reader slows us down. */
export async function print(text: string): Promise<void> {
  if (text === '') return
  await new Promise<void>(resolve => {
    process.stdout.write(text, () => resolve())
  })
}

/** Writes a line to stderr. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** All of stdin. */
export async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
