/** Runs the built command line in folders of its own. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'

const bin = process.env.SUPPORT_LINT_BIN ?? fileURLToPath(new URL('../bin/support-lint.js', import.meta.url))
const folders: string[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** What a run left behind. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How to run: where, with what on stdin, and with which environment besides a bare one. */
export interface RunOptions {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs support-lint without colour settings from outside. */
export function run(args: readonly string[], options: RunOptions = {}): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd,
    input: options.input ?? '',
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: process.env.HOME, ...options.env}
  })
  return {code: status, stdout, stderr}
}

/** Makes a folder with files (path → content), outside any git work tree; it is removed after the tests. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'support-lint-test-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Path of the command line that is tested. */
export const binary = bin

/** A draft with one error: blame. */
export const blaming =
  'Hi Sam,\n\nThanks for sending the form back. You entered your information wrong on the form.\n\nBest,\nAna\n'

/** A draft with two warnings: pity and a pat apology. */
export const pitying = 'Hi Priya,\n\nI feel bad for you. Sorry for the inconvenience.\n\nBest,\nTom\n'

/** A draft that nothing is wrong with. */
export const kind =
  "Hi Maria,\n\nThank you for the photos of the blender. I have ordered a new one for you today, and it leaves our warehouse tomorrow morning.\n\nI'll email you the tracking number by Friday at noon.\n\nBest,\nSusan\n"

/** Arguments that narrow a run to the three rules that these drafts are about. */
export const three = ['--only', 'accusatory-you,sympathy-not-empathy,pat-apology']
