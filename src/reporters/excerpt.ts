/** Sentences before and after a rewrite, made fit to be shown. */
import type {Position} from 'unist'
import type {Report} from '../config/report.ts'
import type {Finding, Rewrite} from '../types.ts'

/** A sentence before and after; whitespace collapsed, nothing escaped. */
export interface Excerpt {
  /** '' where something is missing and nothing is replaced. */
  readonly before: string
  readonly after: string
}

const reach = 240

/** What a rewrite does to the sentence that it stands in; to the bare words for a finding about a whole reply. */
export function excerptOf(report: Report, finding: Finding, rewrite: Rewrite): Excerpt {
  const [start, end] = offsetsOf(rewrite.place)
  const read = (from: number, to: number) => readText(report, finding, from, to)
  if (finding.sentence === null) return {before: collapse(read(start, end)), after: collapse(rewrite.text)}
  const [sentenceStart, sentenceEnd] = offsetsOf(finding.sentence)
  const head = clipHead(read(Math.min(sentenceStart, start), start))
  const tail = clipTail(read(end, Math.max(sentenceEnd, end)))
  return {
    before: collapse(head + read(start, end) + tail),
    after: collapse(head + rewrite.text + tail)
  }
}

/** The sentence of a finding, or its own words where it has none. */
export function sentenceOf(report: Report, finding: Finding): string {
  const [start, end] = offsetsOf(finding.sentence ?? finding.place)
  return collapse(clipTail(readText(report, finding, start, end)))
}

function readText({source, readBack}: Report, finding: Finding, start: number, end: number): string {
  return readBack === undefined ? source.slice(start, end) : readBack(finding.reply.locator, start, end)
}

/** Start and end offset of a position. */
export function offsetsOf(place: Position): readonly [start: number, end: number] {
  return [place.start.offset ?? 0, place.end.offset ?? 0]
}

/** One line: runs of white space become one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function clipHead(text: string): string {
  return text.length <= reach ? text : `…${text.slice(-reach).replace(/^[\uDC00-\uDFFF]/, '')}`
}

function clipTail(text: string): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Characters that drive a terminal or turn its text round, as visible escapes. */
export function escapeControls(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, character => {
    const code = character.charCodeAt(0)
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Tells whether a text holds letters that run from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(text)
}
