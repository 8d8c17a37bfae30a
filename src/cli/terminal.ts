/** What the terminal can show: colour, width, marks, links. */
import type {WriteStream} from 'node:tty'
import type {View} from '../reporters/run.ts'

/** Part of a view that depends on where it is shown. */
export type Screen = Pick<View, 'color' | 'width' | 'ascii' | 'links'>

/** Environment that decides; `flag` is `--color` (true), `--no-color` (false) or neither. */
export interface ScreenSource {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTTY: boolean
  readonly columns?: number | undefined
  readonly flag?: boolean | undefined
}

/** Reads a screen: `--color` before FORCE_COLOR before NO_COLOR before the terminal. */
export function readScreen(source: ScreenSource): Screen {
  const {env, isTTY} = source
  const color = readColor(source)
  const columns = source.columns ?? Number.parseInt(env.COLUMNS ?? '', 10)
  return {
    color,
    width: columns > 0 ? columns : 90,
    ascii: env.TERM === 'dumb',
    links: color > 0 && isTTY && supportsLinks(env)
  }
}

/** Screen of stdout in this process. */
export function readStdoutScreen(flag: boolean | undefined): Screen {
  const {isTTY, columns} = process.stdout as Partial<WriteStream>
  return readScreen({env: process.env, isTTY: isTTY === true, columns, flag})
}

function readColor({env, isTTY, flag}: ScreenSource): View['color'] {
  if (flag === false) return 0
  const best = env.COLORTERM === 'truecolor' ? 3 : /-256(?:color)?$/i.test(env.TERM ?? '') ? 2 : 1
  if (flag === true) return best
  const force = env.FORCE_COLOR
  if (force !== undefined) {
    if (force === '0' || force === 'false') return 0
    return force === '1' || force === '2' || force === '3' ? (Number(force) as View['color']) : best
  }
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  if (env.TERM === 'dumb') return 0
  return isTTY || env.GITHUB_ACTIONS === 'true' ? best : 0
}

function supportsLinks(env: ScreenSource['env']): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.CI !== undefined || env.TERM === 'dumb') return false
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty)$/.test(env.TERM_PROGRAM ?? '')) return true
  if (env.WT_SESSION !== undefined || env.KITTY_WINDOW_ID !== undefined) return true
  return Number.parseInt(env.VTE_VERSION ?? '0', 10) >= 5000
}
