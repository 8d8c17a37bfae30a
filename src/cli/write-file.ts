/** Writes a fixed file so that it is never half written. */
import {chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {describeError} from '../config/load-config.ts'
import {showPath} from '../config/paths.ts'
import {UsageError} from '../errors.ts'

/** Writes a file of our own, with the folders on its way. Throws a UsageError if it cannot be written. */
export async function writeFresh(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text)
  } catch (error) {
    throw new UsageError(`Cannot be written: ${describeError(error)}.`, {path: showPath(path, process.cwd())})
  }
}

/**
 * Replaces a file through a temporary file beside it; its mode stays, a link is followed.
 * Throws a UsageError if the file is no longer what it was when it was read, or cannot be written.
 */
export async function writeAtomically(path: string, output: string, before: string): Promise<void> {
  try {
    const target = await realpath(path)
    const {mode} = await stat(target)
    if (!(await readFile(target)).equals(Buffer.from(before, 'utf8'))) {
      throw new UsageError('changed while it was being linted, so it was not written')
    }
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    try {
      await writeFile(temporary, output, {mode, flag: 'wx'})
      // the mode given to open is cut by the umask
      await chmod(temporary, mode)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, {force: true})
      throw error
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`cannot be written: ${describeError(error)}`)
  }
}
