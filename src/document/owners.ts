/** Whose words the lines of a text are: quoted mail, signatures, legal footers, columns of words to avoid. */
import type {Mode, Owner, Range, Span} from '../types.ts'

interface Line {
  readonly start: number
  /** Without the line end. */
  readonly end: number
  readonly text: string
}

const attribution = /^[ \t>]*(?:On|Am|Le|El)\b.{4,200}\b(?:wrote|schrieb|a écrit|escribió)\s*:[ \t]*$/
const attributionStart = /^[ \t>]*On\b.{4,200}$/
const attributionEnd = /^.{0,120}\bwrote\s*:[ \t]*$/
const forwarded = new RegExp(
  '^[ \\t>*_]*(?:-{2,}\\s*(?:Original Message|Forwarded message|Reply above this line).*|' +
    'Begin forwarded message:|_{20,})[ \\t*_]*$',
  'i'
)
const header = /^\*{0,2}(?:From|Sent|To|Cc|Bcc|Date|Subject|Reply-To|Von|Gesendet)\*{0,2}:\*{0,2}[ \t]*\S/i
const signature = /^--[ \t]?$/
const device =
  /^(?:Sent from (?:my )?(?:iPhone|iPad|Android|Samsung|mobile|Outlook|Mail|Yahoo|Gmail)\b.*|Get Outlook for .*)$/i
const notice = '(?:the information (?:contained )?in )?this (?:e-?mail|message|communication|transmission)(?: message)?'
const enclosed = '(?:,? (?:and|including) (?:any|all|its) (?:attachments?|files?)[^.]{0,60})?'
const secret = 'confidential|privileged|intended|proprietary|copyright'
const verbs = 'is|are|may be|may contain|contains|and its contents|is intended'
/** Starts of the paragraphs that a mail system adds below a mail. */
const legal = new RegExp(
  `^[\\s*_>-]*(?:${[
    '(?:legal )?disclaimer\\b',
    'confidentiality (?:notice|note|statement)\\b',
    '(?:privileged|confidential)(?: and|/|[:.])',
    `${notice}${enclosed}[ ,]{1,2}(?:${verbs})\\b[^\\n]{0,200}?(?:${secret})`,
    'if you (?:are not|have received this)[^.\\n]{0,60}(?:intended recipient|in error)',
    'please consider the environment before printing',
    'you (?:are receiving|received) this (?:e-?mail|message) because',
    'to unsubscribe\\b',
    'unsubscribe\\b'
  ].join('|')})`,
  'i'
)
const fence = /^[ \t]{0,3}(`{3,}|~{3,})/

/** Splits a text into lines with their offsets. */
function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({start, end, text: text.slice(start, end)})
    start = end + 1
  }
  return lines
}

/**
 * Spans of whole lines that are not the agent's. `marked` says that the format has told quotes and fences apart already
 * (Markdown, HTML), so that a `>` or a fence is text.
 */
export function findOwnedLines(text: string, mode: Mode, marked: boolean): Span[] {
  const lines = splitLines(text)
  const owners = new Array<Owner | undefined>(lines.length).fill(undefined)
  ownHeaders(lines, owners)
  if (!marked && mode === 'draft') {
    ownFences(lines, owners)
    ownQuotes(lines, owners)
  }
  ownMail(lines, owners)
  ownSignature(lines, owners)
  ownFooters(lines, owners)
  return [...joinLines(lines, owners), ...findAvoided(lines)]
}

function joinLines(lines: readonly Line[], owners: readonly (Owner | undefined)[]): Span[] {
  const spans: Span[] = []
  let last: {range: [number, number]; owner: Owner} | undefined
  for (const [index, line] of lines.entries()) {
    const owner = owners[index]
    if (owner && last && last.owner === owner && owners[index - 1] === owner) last.range[1] = line.end
    else if (owner && line.end > line.start) {
      last = {range: [line.start, line.end], owner}
      spans.push(last)
    }
  }
  return spans
}

function ownHeaders(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  let count = 0
  while (lines[count] && lines[count]?.text.trim() === '' && count < 5) count += 1
  const first = count
  while (header.test(lines[count]?.text ?? '')) count += 1
  if (count > first && (lines[count]?.text.trim() ?? '') === '') owners.fill('system', first, count)
}

function ownFences(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  let open: {index: number; mark: string} | undefined
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line.text)?.[1]
    if (!mark) continue
    if (!open) open = {index, mark}
    else if (mark.startsWith(open.mark) && line.text.trim() === mark) {
      owners.fill('system', open.index, index + 1)
      open = undefined
    }
  }
}

function ownQuotes(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  let start = 0
  let worded = false
  for (let index = 0; index <= lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (/^[ \t]{0,3}>/.test(text) && !owners[index]) {
      worded ||= /[\p{L}\d]/u.test(text)
      continue
    }
    if (worded) owners.fill('customer', start, index)
    start = index + 1
    worded = false
  }
}

/** A line that introduces a mail, and the mail below it: the lines quoted with `>`, or all if none is. */
function ownMail(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  for (let index = 0; index < lines.length; index++) {
    const size = mailHead(lines, index)
    if (size === 0) continue
    let next = index + size
    while (lines[next]?.text.trim() === '') next += 1
    const quoted = /^[ \t]*>/.test(lines[next]?.text ?? '') || owners[next] === 'customer'
    if (!quoted) {
      owners.fill('customer', index)
      return
    }
    while (next < lines.length && (/^[ \t]*>/.test(lines[next]?.text ?? '') || owners[next] === 'customer')) next += 1
    owners.fill('customer', index, next)
    index = next - 1
  }
}

/** Number of lines of the head of a quoted mail that starts here; 0 for none. */
function mailHead(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? ''
  if (attribution.test(text) || forwarded.test(text)) return 1
  if (attributionStart.test(text) && text.length < 200 && attributionEnd.test(lines[index + 1]?.text ?? '')) return 2
  if (!/^[ \t*]*From\*?:/i.test(text)) return 0
  let count = 1
  while (count < 6 && header.test(lines[index + count]?.text ?? '')) count += 1
  return count >= 3 && index > 0 ? count : 0
}

function ownSignature(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  for (const [index, line] of lines.entries()) {
    if (owners[index]) continue
    if (device.test(line.text.trim())) owners[index] = 'system'
    if (!signature.test(line.text)) continue
    const stop = owners.findIndex((owner, at) => at > index && owner === 'customer')
    owners.fill('system', index, stop < 0 ? lines.length : stop)
  }
}

function ownFooters(lines: readonly Line[], owners: (Owner | undefined)[]): void {
  for (let index = 0; index < lines.length; index++) {
    const fresh = index === 0 || (lines[index - 1]?.text.trim() ?? '') === ''
    if (owners[index] || !fresh || !legal.test(lines[index]?.text.slice(0, 600) ?? '')) continue
    let next = index
    while (next < lines.length && lines[next]?.text.trim() !== '' && !owners[next]) next += 1
    owners.fill('system', index, next)
  }
}

const avoid =
  /^\W*(?:avoid|don['’]?t(?: say| write| use)?|do not (?:say|use)|never say|instead of|bad|before|wrong|❌.*)\W*$/i

/** Cells below a heading such as "Avoid" in a table drawn with `|`, and struck-out text. */
function findAvoided(lines: readonly Line[]): Span[] {
  const spans: Span[] = []
  let columns: boolean[] = []
  for (const line of lines) {
    for (const found of line.text.matchAll(/~~[^~\n]{1,300}~~/g)) {
      spans.push({range: [line.start + found.index, line.start + found.index + found[0].length], owner: 'mention'})
    }
    if (!line.text.includes('|')) {
      columns = []
      continue
    }
    const cells = splitCells(line)
    if (columns.length === 0)
      columns = cells.map(([from, to]) => avoid.test(line.text.slice(from - line.start, to - line.start)))
    else
      for (const [index, range] of cells.entries())
        if (columns[index] && range[1] > range[0]) spans.push({range, owner: 'mention'})
  }
  return spans
}

function splitCells({start, text}: Line): Range[] {
  const cells: Range[] = []
  let from = text.startsWith('|') ? 1 : 0
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && (text[at] !== '|' || text[at - 1] === '\\')) continue
    if (at < text.length || at > from) cells.push([start + from, start + at])
    from = at + 1
  }
  return cells
}
