/** Entry of the command line: answers what needs nothing else, and loads the rest. */
import {guardStreams} from './streams.ts'

/** Runs the command line with its arguments (without node and script) and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  guardStreams()
  const only = argv.length === 1 ? argv[0] : undefined
  if (only === '--version' || only === '-V') {
    const {readVersion} = await import('./version.ts')
    process.stdout.write(`${readVersion()}\n`)
    return
  }
  const {runProgram} = await import('./program.ts')
  process.exitCode = await runProgram(argv)
}
