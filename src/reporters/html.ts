/** One page for people who do not use a terminal: totals, rules, replies, sentences before and after. */
import type {Report} from '../config/report.ts'
import type {Finding, ReplyName} from '../types.ts'
import {excerptOf, sentenceOf} from './excerpt.ts'
import {pageStyle} from './html-style.ts'
import {allFindings, countOf, groupBy, type Located, type Run} from './run.ts'

const names = {error: 'Error', warn: 'Warning', info: 'Info'} as const

/** Reports a run as one HTML file without outside assets or scripts. */
export default function reportHtml(run: Run): string {
  const title = 'support-lint report'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${showTotals(run)}
${showFailures(run)}
${showRules(run)}
${showReplies(run)}
</main>
<footer>support-lint ${escapeHtml(run.version)}</footer>
</body>
</html>
`
}

function showTotals({summary, reports}: Run): string {
  const busy = new Set(reports.flatMap(report => report.findings.map(({reply}) => `${report.path}#${reply.locator}`)))
  const clean = Math.max(0, summary.replies - busy.size)
  const share = summary.replies === 0 ? 0 : Math.round((100 * clean) / summary.replies)
  const tiles: Array<[number, string, string]> = [
    [summary.replies, summary.replies === 1 ? 'reply' : 'replies', ''],
    [summary.errors, summary.errors === 1 ? 'error' : 'errors', 'error'],
    [summary.warnings, summary.warnings === 1 ? 'warning' : 'warnings', 'warn'],
    [summary.infos, summary.infos === 1 ? 'info' : 'infos', 'info'],
    [summary.rewrites, 'rewrites ready', 'good']
  ]
  const cells = tiles.map(([count, label, kind]) => `<li class="${kind}"><b>${count}</b> ${label}</li>`)
  const more = [
    ...(summary.suppressed > 0 ? [`${countOf(summary.suppressed, 'finding')} suppressed`] : []),
    ...(summary.hidden > 0 ? [`${countOf(summary.hidden, 'hit')} in quoted text left out`] : []),
    ...(summary.skipped > 0 ? [`${countOf(summary.skipped, 'file')} without a reply skipped`] : [])
  ]
  return `<ul class="totals">${cells.join('')}</ul>
<h2>Done well</h2>
<p>${clean} of ${countOf(summary.replies, 'reply', 'replies')} (${share} %) need no change.</p>
<div class="bar" role="img" aria-label="${share} % of the replies need no change"><i style="width:${share}%"></i></div>
${more.length === 0 ? '' : `<p class="quiet">${more.join(' · ')}</p>`}`
}

function showFailures(run: Run): string {
  const rows = run.reports.flatMap(({path, error}) =>
    error === undefined ? [] : [`<li><code>${escapeHtml(path)}</code> ${escapeHtml(error.message)}</li>`]
  )
  return rows.length === 0 ? '' : `<h2>Could not be linted</h2>\n<ul>${rows.join('\n')}</ul>`
}

function showRules(run: Run): string {
  const rules = [...groupBy(allFindings(run), ({finding}) => finding.ruleId)]
  if (rules.length === 0) return ''
  rules.sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
  const most = rules[0]?.[1].length ?? 1
  const rows = rules.map(([id, found]) => showRule(id, found, most, run))
  const head =
    '<tr><th scope="col">Rule</th><th scope="col">What it does to the customer</th><th scope="col">Count</th></tr>'
  return `<h2>By rule</h2>\n<table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function showRule(id: string, found: readonly Located[], most: number, run: Run): string {
  const url = found[0]?.finding.url ?? ''
  const info = run.rules.find(rule => rule.id === id)
  const name = /^https:\/\//.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(id)}</a>` : escapeHtml(id)
  const bar = `<div class="bar"><i style="width:${Math.round((100 * found.length) / most)}%"></i></div>`
  const what = info?.rationale ?? found[0]?.finding.message ?? ''
  return `<tr><td>${name}</td><td>${escapeHtml(what)}</td><td class="count">${found.length}${bar}</td></tr>`
}

function showReplies(run: Run): string {
  const sections = run.reports.flatMap(report =>
    [...groupBy(report.findings, finding => finding.reply.locator).values()].map(findings => ({report, findings}))
  )
  if (sections.length === 0) return ''
  sections.sort((one, other) => weigh(other.findings) - weigh(one.findings))
  return `<h2>By reply, most to do first</h2>\n${sections.map(showReply).join('\n')}`
}

function weigh(findings: readonly Finding[]): number {
  return findings.reduce((sum, {severity}) => sum + {error: 10000, warn: 100, info: 1}[severity], 0)
}

function showReply({report, findings}: {readonly report: Report; readonly findings: readonly Finding[]}): string {
  const reply: ReplyName | undefined = findings[0]?.reply
  const title = [reply?.name, report.path, reply?.locator].filter(part => part !== undefined && part !== '')
  const [first = '', ...rest] = title.map(part => escapeHtml(String(part)))
  const items = findings.map(finding => showFinding(report, finding))
  return `<article>\n<h3>${first} <small>${rest.join(' ')}</small></h3>\n${items.join('\n')}\n</article>`
}

function showFinding(report: Report, finding: Finding): string {
  const {line, column} = finding.place.start
  const [rewrite] = finding.rewrites
  const excerpt = rewrite && excerptOf(report, finding, rewrite)
  const before = excerpt?.before ?? (finding.sentence === null ? '' : sentenceOf(report, finding))
  const after = excerpt === undefined ? '' : excerpt.after === '' ? '(leave this out)' : excerpt.after
  const lines = [
    `<p><span class="${finding.severity}">${names[finding.severity]}</span> ${escapeHtml(finding.message)} ` +
      `<small>${escapeHtml(finding.ruleId)}, line ${line}, column ${column}</small></p>`,
    ...(before === '' ? [] : [`<p class="before"><del>${escapeHtml(before)}</del></p>`]),
    ...(after === '' ? [] : [`<p class="after"><ins>${escapeHtml(after)}</ins></p>`]),
    ...(finding.note === '' || after !== '' ? [] : [`<p class="quiet">${escapeHtml(finding.note)}</p>`]),
    ...(rewrite?.safety === 'fill'
      ? ['<p class="quiet">Fill in the brackets: support-lint never makes a promise for you.</p>']
      : [])
  ]
  return `<section>${lines.join('\n')}</section>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u0000', '\uFFFD')
}
