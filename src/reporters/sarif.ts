/** SARIF 2.1.0, for GitHub code scanning and other viewers. */
import type {Report} from '../config/report.ts'
import type {Finding, RuleInfo, Severity} from '../types.ts'
import {offsetsOf} from './excerpt.ts'
import {allFindings, type Located, type Run, severities} from './run.ts'
import {betterSentence, messageWithRewrite, pathToUri, plainRewrites} from './words.ts'

const levels = {error: 'error', warn: 'warning', info: 'note'} as const
const precisions = {high: 'high', medium: 'medium', low: 'low'} as const
const home = 'https://www.npmjs.com/package/support-lint'

/** GitHub keeps so many results of a run. */
const limit = 5000

/** Reports a run as SARIF, worst findings first where there are more than GitHub keeps. */
export default function reportSarif(run: Run): string {
  const findings = allFindings(run)
  const ranked = findings.length <= limit ? findings : severities.flatMap(level => findings.filter(isOf(level)))
  const rules = rulesOf(run, findings)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'support-lint',
            version: run.version,
            semanticVersion: run.version,
            informationUri: home,
            rules: rules.map(describeRule)
          }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {'%SRCROOT%': {description: {text: 'Working directory'}}},
        results: ranked.slice(0, limit).map(located => describeResult(located, rules)),
        invocations: [describeInvocation(run, findings.length)]
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function isOf(severity: Severity) {
  return ({finding}: Located) => finding.severity === severity
}

/** The rules that run, and any other that was met (rule-failed). */
function rulesOf(run: Run, findings: readonly Located[]): ReadonlyArray<Partial<RuleInfo> & {readonly id: string}> {
  const known = run.rules.filter(rule => rule.severity !== 'off')
  const ids = new Set(findings.map(({finding}) => finding.ruleId))
  for (const {id} of known) ids.delete(id)
  return [...known, ...[...ids].sort().map(id => ({id}))]
}

function describeRule(rule: Partial<RuleInfo> & {readonly id: string}) {
  const name = rule.id.replace(/(?:^|[-/])(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (rule.description === undefined) return {id: rule.id, name, shortDescription: {text: rule.id}}
  const [bad, good] = rule.example ?? ['', '']
  return {
    id: rule.id,
    name,
    shortDescription: {text: rule.description},
    fullDescription: {text: rule.rationale ?? rule.description},
    help: {
      text: `${rule.rationale}\n\nInstead of: ${bad}\nWrite: ${good}`,
      markdown: `${rule.rationale}\n\n- Instead of: ${bad}\n- Write: **${good}**`
    },
    ...(rule.url && {helpUri: rule.url}),
    defaultConfiguration: {
      level: levels[rule.severity === 'off' || rule.severity === undefined ? 'warn' : rule.severity]
    },
    properties: {tags: ['support', rule.category], precision: 'high'}
  }
}

function describeResult({report, finding}: Located, rules: ReadonlyArray<{readonly id: string}>) {
  const fixes = plainRewrites(report, finding).map(rewrite => ({
    description: {text: rewrite.safety === 'safe' ? 'Apply the rewrite' : 'Apply the rewrite after review'},
    artifactChanges: [
      {
        artifactLocation: locationOf(report),
        replacements: [{deletedRegion: regionOf(rewrite.place), insertedContent: {text: rewrite.text}}]
      }
    ]
  }))
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.findIndex(rule => rule.id === finding.ruleId),
    level: levels[finding.severity],
    message: describeMessage(report, finding),
    locations: [placeOf(report, finding)],
    ...(finding.related !== undefined &&
      finding.related.length > 0 && {
        relatedLocations: finding.related.map(place => ({
          physicalLocation: {artifactLocation: locationOf(report), region: regionOf(place)}
        }))
      }),
    partialFingerprints: {'supportLint/v1': finding.fingerprint},
    ...(fixes.length > 0 && {fixes}),
    properties: {confidence: precisions[finding.confidence]}
  }
}

function describeMessage(report: Report, finding: Finding) {
  const better = betterSentence(report, finding)
  const text = messageWithRewrite(report, finding)
  return better === undefined || better === '' ? {text} : {text, markdown: `${finding.message}. Try: *${better}*`}
}

function placeOf(report: Report, finding: Finding) {
  const {locator, name} = finding.reply
  const region = {...regionOf(finding.place), ...(finding.actual !== '' && {snippet: {text: finding.actual}})}
  return {
    physicalLocation: {artifactLocation: locationOf(report), region},
    ...(locator !== '' && {
      logicalLocations: [{...(name !== undefined && {name}), fullyQualifiedName: locator, kind: 'member'}]
    })
  }
}

function locationOf({path}: Report) {
  return {uri: pathToUri(path), uriBaseId: '%SRCROOT%'}
}

function regionOf(place: Finding['place']) {
  const [start, end] = offsetsOf(place)
  return {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    charOffset: start,
    charLength: end - start
  }
}

function describeInvocation(run: Run, count: number) {
  const notifications = run.reports.flatMap(report =>
    report.error === undefined
      ? []
      : [
          {
            level: 'error',
            message: {text: report.error.message},
            locations: [{physicalLocation: {artifactLocation: locationOf(report)}}]
          }
        ]
  )
  const cut =
    count > limit ? [{level: 'warning', message: {text: `${count - limit} more findings were left out.`}}] : []
  const all = [...notifications, ...cut]
  return {executionSuccessful: notifications.length === 0, ...(all.length > 0 && {toolExecutionNotifications: all})}
}
