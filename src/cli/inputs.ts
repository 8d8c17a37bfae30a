/** Operands to texts: reads files and stdin, and says what could not be read. */
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {findFiles} from '../config/find-files.ts'
import {createIgnores} from '../config/ignores.ts'
import {describeError} from '../config/load-config.ts'
import {showPath} from '../config/paths.ts'
import {decodeSource, type Source} from '../config/read-source.ts'
import {failedReport, type Report} from '../config/report.ts'
import {UsageError} from '../errors.ts'
import {commandNames, type LintFlags} from './flags.ts'
import {readStdin} from './streams.ts'

/** One thing to lint. */
export interface Input {
  /** As shown: relative to the working directory, or `<stdin>`. */
  readonly path: string
  /** Decides on configuration; for stdin a file that need not exist. */
  readonly absolute: string
  /** Named on the command line, so that finding no reply in it is an error. */
  readonly named: boolean
  readonly stdin: boolean
  /** Operand that it was found by. */
  readonly operand: string
  /** Reads it; throws a UsageError if it cannot be read. */
  read(): Promise<Source>
}

/** What the operands stand for. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly skipped: number
  readonly notes: readonly string[]
  /** Operands that could not be followed. */
  readonly failed: readonly Report[]
}

/** Finds what some operands stand for. */
export async function findInputs(operands: readonly string[], flags: LintFlags, cwd: string): Promise<Inputs> {
  const files = operands.filter(operand => operand !== '-')
  const ignores = createIgnores({cwd, files: flags.ignore, patterns: flags.ignore ? readPatterns(flags) : []})
  const found = await findFiles(files, {cwd, ignores, commands: commandNames})
  const failed = found.errors.filter(error => flags.errorOnUnmatched || error.unmatched !== true)
  const notes = found.errors.filter(error => !failed.includes(error)).map(({path, message}) => `${path} ${message}`)
  const inputs = found.files.map(file => ({...file, stdin: false, read: () => readInput(file.absolute, file.path)}))
  const fromStdin = operands.includes('-') || flags.stdin === true
  return {
    inputs: [...(fromStdin ? [stdinInput(flags.stdinFilename, cwd)] : []), ...inputs],
    skipped: found.skipped,
    notes: [...found.notes, ...notes],
    failed: failed.map(({path, message}) => failedReport(path, message))
  }
}

/** Stdin as an input; a name gives it a format and a configuration. */
export function stdinInput(name: string | undefined, cwd: string): Input {
  const absolute = resolve(cwd, name ?? 'stdin.txt')
  const path = name === undefined ? '<stdin>' : showPath(absolute, cwd)
  return {
    path,
    absolute,
    named: true,
    stdin: true,
    operand: '-',
    read: async () => decodeSource(await readStdin(), absolute)
  }
}

/** One file as an input. */
export function fileInput(name: string, cwd: string): Input {
  const absolute = resolve(cwd, name)
  const path = showPath(absolute, cwd)
  return {path, absolute, named: true, stdin: false, operand: name, read: () => readInput(absolute, path)}
}

async function readInput(absolute: string, path: string): Promise<Source> {
  try {
    return decodeSource(await readFile(absolute), path)
  } catch (error) {
    return {refusal: `cannot be read: ${describeError(error)}`}
  }
}

function readPatterns(flags: LintFlags): readonly string[] {
  const lines = (flags.ignorePath ?? []).flatMap(path => {
    try {
      return readFileSync(path, 'utf8').split(/\r?\n/)
    } catch (error) {
      throw new UsageError(`Cannot read the ignore file: ${describeError(error)}.`, {path})
    }
  })
  return [...lines, ...(flags.ignorePattern ?? [])]
}
