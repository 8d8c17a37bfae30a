/** What git says has changed: files and lines. */
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Report} from '../config/report.ts'
import {UsageError} from '../errors.ts'
import type {LintFlags} from './flags.ts'

/** Changed files (absolute), and the changed lines of each: 1-based, end exclusive. */
export interface Changes {
  readonly files: readonly string[]
  readonly lines: ReadonlyMap<string, ReadonlyArray<readonly [start: number, end: number]>>
}

/**
 * Reads changes: `--staged` against the last commit, `--since` against where a branch left the ref, else the working
 * tree with new files against the last commit. Throws a UsageError outside git and for an unknown ref.
 */
export function readChanges(flags: LintFlags, cwd: string): Changes {
  const root = git(['rev-parse', '--show-toplevel'], cwd).trim()
  const base = baseArguments(flags, cwd)
  const diff = git(['diff', '--no-color', '--no-ext-diff', '-U0', '--no-renames', '--diff-filter=AM', ...base], cwd)
  const names = git(['diff', '--name-only', '-z', '--no-renames', '--diff-filter=AM', ...base], cwd)
  const added =
    flags.staged === true ? '' : git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name'], cwd)
  const paths = [...names.split('\0'), ...added.split('\0')].filter(path => path !== '')
  const files = [...new Set(paths)].sort().map(path => join(root, path))
  return {files: files.filter(path => existsSync(path)), lines: readLines(diff, names, root)}
}

function baseArguments(flags: LintFlags, cwd: string): readonly string[] {
  if (flags.staged === true) return ['--cached']
  if (flags.since !== undefined) {
    if (flags.since.startsWith('-')) throw new UsageError(`"${flags.since}" is no ref for --since.`)
    return [git(['merge-base', flags.since, 'HEAD'], cwd).trim()]
  }
  return [hasCommit(cwd) ? 'HEAD' : emptyTree]
}

/** The tree without files, which every git repository knows. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

function hasCommit(cwd: string): boolean {
  try {
    git(['rev-parse', '--verify', 'HEAD'], cwd)
    return true
  } catch {
    return false
  }
}

/** Hunks of a diff without context, file by file; files come in the order of the names. */
function readLines(diff: string, names: string, root: string): Map<string, Array<readonly [number, number]>> {
  const lines = new Map<string, Array<readonly [number, number]>>()
  const files = names.split('\0').filter(path => path !== '')
  for (const [index, part] of diff
    .split(/^diff --git /m)
    .slice(1)
    .entries()) {
    const hunks = [...part.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = '0', count = '1']) => {
      return [Number(start), Number(start) + Number(count)] as const
    })
    lines.set(join(root, files[index] ?? ''), hunks)
  }
  return lines
}

function git(args: readonly string[], cwd: string): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 29
    })
  } catch (error) {
    // execFileSync throws an error with what the command wrote
    const {code, stderr = ''} = error as {code?: string; stderr?: string}
    if (code === 'ENOENT') throw new UsageError('git is not installed.')
    const [line = ''] = stderr.trim().split('\n')
    throw new UsageError(`git ${args[0]} failed: ${line.replace(/^fatal: /, '') || 'no reason given'}`)
  }
}

/** Leaves the findings on changed lines; a new file has no other lines. */
export function keepChangedLines(report: Report, changes: Changes, cwd: string): Report {
  const lines = changes.lines.get(resolve(cwd, report.path))
  if (lines === undefined) return report
  const findings = report.findings.filter(({place, sentence}) => {
    if (sentence === null && report.replies.length === 1) return lines.length > 0
    const [from, to] = [(sentence ?? place).start.line, (sentence ?? place).end.line]
    return lines.some(([start, end]) => start <= to && from < end)
  })
  return {...report, findings}
}
