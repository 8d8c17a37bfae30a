/** The report for people: each fault as a sentence before and after. */
import {Chalk, type ChalkInstance} from 'chalk'
import {diffWordsWithSpace} from 'diff'
import type {Report} from '../config/report.ts'
import type {Finding, ReplyName, Rewrite, Severity} from '../types.ts'
import {collapse, escapeControls, excerptOf, isRightToLeft, sentenceOf} from './excerpt.ts'
import {countOf, groupBy, listOf, type Run, type View} from './run.ts'

interface Paint {
  readonly chalk: ChalkInstance
  readonly view: View
  readonly marks: Readonly<Record<Severity | 'clean', string>>
}

const unicodeMarks = {error: '✖', warn: '⚠', info: 'ℹ', clean: '✔'}
const asciiMarks = {error: 'x', warn: '!', info: 'i', clean: 'ok'}

/** Reports a run for a terminal. Findings are grouped by file, then by reply. */
export default function reportPretty(run: Run): string {
  const {view} = run
  const chalk = new Chalk({level: view.color})
  const paint: Paint = {chalk, view, marks: view.ascii ? asciiMarks : unicodeMarks}
  const parts = run.reports.filter(report => report.findings.length > 0).map(report => showReport(report, paint))
  const text = [...parts, showSummary(run, paint)].filter(part => part !== '').join('\n')
  return view.ascii ? toAscii(text) : text
}

function showReport(report: Report, paint: Paint): string {
  const lines = [paint.chalk.underline(escapeControls(report.path))]
  const named = report.replies.length > 1
  for (const [locator, findings] of groupBy(report.findings, finding => finding.reply.locator)) {
    const reply = findings[0]?.reply ?? {locator}
    if (named) lines.push(`  ${paint.chalk.cyan(escapeControls(replyTitle(reply)))}`)
    lines.push(...showFindings(findings, report, paint), '')
  }
  return lines.join('\n')
}

function replyTitle({locator, name}: ReplyName): string {
  return [name, locator]
    .map(part => collapse(part ?? ''))
    .filter(part => part !== '')
    .join('  ')
}

function showFindings(findings: readonly Finding[], report: Report, paint: Paint): string[] {
  const placed = findings.filter(finding => !isAboutWhole(finding))
  const whole = findings.filter(isAboutWhole)
  const width = Math.max(4, ...placed.map(finding => placeOf(finding).length)) + 2
  const lines = placed.flatMap(finding => [...showFinding(finding, placeOf(finding), width, report, paint), ''])
  if (whole.length > 0) lines.push(`  ${paint.chalk.dim('whole reply')}`)
  return [...lines, ...whole.flatMap(finding => [...showFinding(finding, '', width, report, paint), ''])].slice(0, -1)
}

function isAboutWhole(finding: Finding): boolean {
  return finding.sentence === null && finding.place.start.offset === finding.place.end.offset
}

function placeOf(finding: Finding): string {
  return `${finding.place.start.line}:${finding.place.start.column}`
}

function showFinding(finding: Finding, place: string, width: number, report: Report, paint: Paint): string[] {
  const {chalk} = paint
  const indent = ' '.repeat(2 + width)
  const lines = showHead(finding, place, width, paint)
  const rewrites = finding.rewrites.slice(0, Math.max(paint.view.suggest, 0))
  if (rewrites.length === 0) {
    const words = sentenceOf(report, finding)
    if (words !== '' && !isAboutWhole(finding)) lines.push(indent + chalk.red(`- ${showable(words)}`))
    if (finding.note !== '') lines.push(indent + chalk.dim(escapeControls(finding.note)))
  }
  let shownBefore = ''
  for (const rewrite of rewrites) {
    const {before, after} = excerptOf(report, finding, rewrite)
    const [minus, plus] = paintChange(before, after, rewrite, paint)
    if (before !== '' && before !== shownBefore) lines.push(`${indent}${chalk.red('- ')}${minus}`)
    lines.push(`${indent}${chalk.green('+ ')}${after === '' ? chalk.dim('(leave this out)') : plus}`)
    shownBefore = before
  }
  lines.push(...showAsides(finding, rewrites[0], `${indent}  `, paint))
  return lines
}

function showHead(finding: Finding, place: string, width: number, paint: Paint): string[] {
  const {chalk, view, marks} = paint
  const color = {error: chalk.red, warn: chalk.yellow, info: chalk.blue}[finding.severity]
  const message = escapeControls(finding.message)
  const mark = marks[finding.severity]
  const start = `  ${chalk.dim(place.padEnd(width))}${color(mark)} ${chalk.bold(message)}`
  const id = escapeControls(finding.ruleId)
  const shown = chalk.dim(view.links && finding.url !== '' ? `\u001B]8;;${finding.url}\u0007${id}\u001B]8;;\u0007` : id)
  if (view.width < 60) return [start, ' '.repeat(2 + width) + shown]
  const used = 2 + width + mark.length + 1 + (view.widthOf?.(message) ?? message.length) + id.length
  return [start + ' '.repeat(Math.max(2, Math.min(view.width, 90) - 1 - used)) + shown]
}

function showAsides(finding: Finding, first: Rewrite | undefined, indent: string, paint: Paint): string[] {
  const lines: string[] = []
  const blanks = first === undefined ? [] : [...new Set(first.blanks.map(blank => first.text.slice(...blank.range)))]
  if (blanks.length > 0) {
    lines.push(`Fill in ${listOf(blanks)}: support-lint never makes a promise for you.`)
  }
  const others = finding.related ?? []
  if (others.length > 0) {
    lines.push(`Also at ${listOf(others.map(({start}) => `${start.line}:${start.column}`))}.`)
  }
  return lines.map(line => indent + paint.chalk.dim(escapeControls(line)))
}

/** Both lines of a change; with colour, the changed words are underlined and the blanks inverse. */
function paintChange(before: string, after: string, rewrite: Rewrite, paint: Paint): [minus: string, plus: string] {
  const {chalk, view} = paint
  if (view.color === 0) return [showable(before), showable(after)]
  const parts = before === '' || isRightToLeft(before + after) ? [] : compareWords(before, after)
  const side = (kind: 'removed' | 'added', whole: string, color: ChalkInstance) =>
    parts.length === 0
      ? color(showable(whole))
      : parts.map(part => color(part.kept) + color.underline(showable(part[kind]))).join('')
  return [side('removed', before, chalk.red), paintBlanks(side('added', after, chalk.green), rewrite, chalk)]
}

interface Part {
  readonly kept: string
  readonly removed: string
  readonly added: string
}

/** Words kept, then words changed, and so on; empty where the two have too little in common to compare. */
function compareWords(before: string, after: string): readonly Part[] {
  const parts: Array<{kept: string; removed: string; added: string}> = []
  let common = 0
  for (const {value, added, removed} of diffWordsWithSpace(before, after)) {
    const last = parts.at(-1)
    if (added || removed) {
      const part = last ?? {kept: '', removed: '', added: ''}
      if (last === undefined) parts.push(part)
      part[added ? 'added' : 'removed'] += value
    } else if (last !== undefined && last.removed + last.added !== '' && value.trim() === '') {
      // a space between two changed words changes with them
      last.removed += value
      last.added += value
    } else {
      common += value.trim().length
      parts.push({kept: showable(value), removed: '', added: ''})
    }
  }
  return common * 4 < Math.min(before.length, after.length) ? [] : parts
}

function paintBlanks(text: string, rewrite: Rewrite, chalk: ChalkInstance): string {
  const blanks = new Set(rewrite.blanks.map(blank => showable(rewrite.text.slice(...blank.range))))
  return [...blanks].reduce((painted, blank) => painted.replaceAll(blank, chalk.inverse(blank)), text)
}

function showable(text: string): string {
  const safe = escapeControls(text)
  return isRightToLeft(safe) ? `\u2068${safe}\u2069` : safe
}

function showSummary(run: Run, paint: Paint): string {
  const {chalk, marks} = paint
  const {errors, warnings, infos, replies, rewrites} = run.summary
  const failed = run.reports.filter(report => report.error !== undefined).length
  const failure = failed === 0 ? '' : chalk.red(` ${countOf(failed, 'file')} could not be linted.`)
  if (errors + warnings + infos === 0) {
    if (replies === 0) return ''
    const clean = `${chalk.green(marks.clean)} ${countOf(replies, 'reply', 'replies')}, nothing to fix`
    return `${clean} ${chalk.dim(`(${details(run)})`)}${failure && `.${failure}`}\n`
  }
  const counts = [
    ...(errors > 0 ? [chalk.red(countOf(errors, 'error'))] : []),
    ...(warnings > 0 ? [chalk.yellow(countOf(warnings, 'warning'))] : []),
    ...(infos > 0 ? [chalk.blue(countOf(infos, 'info'))] : [])
  ]
  const worst: Severity = errors > 0 ? 'error' : warnings > 0 ? 'warn' : 'info'
  const color = {error: chalk.red, warn: chalk.yellow, info: chalk.blue}[worst]
  const where = `in ${countOf(replies, 'reply', 'replies')} ${chalk.dim(`(${details(run)})`)}.`
  const ready = rewrites === 0 ? '' : chalk.green(` ${countOf(rewrites, 'rewrite')} ready.`)
  const head = `${color(marks[worst])} ${chalk.bold(listOf(counts))} ${where}${ready}${failure}`
  const commands = run.view.hints()
  const labels = Math.max(0, ...commands.map(([label]) => label.length))
  const hints = commands.map(([label, command]) => `  ${label.padEnd(labels)}   ${chalk.cyan(command)}`)
  return `${[head, ...hints].join('\n')}\n`
}

function details({summary, view}: Run): string {
  return [
    ...(summary.files > 1 ? [countOf(summary.files, 'file')] : []),
    countOf(summary.sentences, 'sentence'),
    ...(summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : []),
    ...(summary.hidden > 0 ? [`${countOf(summary.hidden, 'hit')} in quoted text left out`] : []),
    ...(view.elapsed === undefined ? [] : [showTime(view.elapsed)])
  ].join(', ')
}

function showTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

function toAscii(text: string): string {
  return text.replaceAll('…', '...')
}
