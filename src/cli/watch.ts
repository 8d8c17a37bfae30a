/** `--watch`: lints again whenever something changes. */
import {type FSWatcher, statSync, watch as watchPath} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import {UsageError} from '../errors.ts'
import {tell} from './streams.ts'

const patience = 150

/** Runs once, then after every change below the operands, until it is interrupted. */
export async function watch(operands: readonly string[], run: () => Promise<number>): Promise<number> {
  if (operands.includes('-')) throw new UsageError('--watch needs files, not stdin.')
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  const lint = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      await run()
    } catch (error) {
      tell(`support-lint: ${error instanceof Error ? error.message : String(error)}`)
    }
    running = false
    tell('Watching for changes; Ctrl+C ends.')
    if (again) {
      again = false
      await lint()
    }
  }
  const onChange = (name: string | null) => {
    if (name !== null && /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)|\.tmp$/.test(name)) return
    clearTimeout(timer)
    timer = setTimeout(lint, patience)
  }
  const watchers = foldersOf(operands).map(folder => follow(folder, onChange))
  await lint()
  await new Promise<void>(resolveEnd => process.once('SIGTERM', resolveEnd))
  for (const watcher of watchers) watcher.close()
  return 0
}

function follow(folder: string, onChange: (name: string | null) => void): FSWatcher {
  return watchPath(folder, {recursive: true}, (_, name) => onChange(name))
}

/** Folders that hold the operands; of a glob, the part before its first special character. */
function foldersOf(operands: readonly string[]): readonly string[] {
  const paths = (operands.length === 0 ? ['.'] : operands).map(operand => {
    const plain = operand.replace(/[^\\/]*[*?{}[\]()!].*$/, '') || '.'
    const absolute = resolve(plain)
    return statSync(absolute, {throwIfNoEntry: false})?.isDirectory() ? absolute : dirname(absolute)
  })
  const folders = [...new Set(paths)]
  return folders.filter(folder => !folders.some(other => other !== folder && folder.startsWith(other + sep)))
}
