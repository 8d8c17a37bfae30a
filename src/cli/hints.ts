/** Commands for the footer: only those that do something here. */
import {hasReadyRewrite, type Report} from '../config/report.ts'
import {escapeControls} from '../reporters/excerpt.ts'
import {severities} from '../reporters/run.ts'
import type {LintFlags, RuleFlags} from './flags.ts'

type Hint = readonly [label: string, command: string]

/** What to run next, after a run over some operands. */
export function suggestCommands(reports: readonly Report[], operands: readonly string[], flags: LintFlags): Hint[] {
  const findings = reports.flatMap(report => report.findings)
  const worst = severities.flatMap(severity => findings.filter(finding => finding.severity === severity))[0]
  if (worst === undefined) return []
  const why: Hint = ['Why this rule', `npx support-lint explain ${quote(worst.ruleId)}`]
  const hints = worst.ruleId === 'rule-failed' ? [] : [...suggestRewrites(reports, operands, flags), why]
  // a name with control characters cannot be pasted
  return hints.filter(([, command]) => escapeControls(command) === command)
}

function suggestRewrites(reports: readonly Report[], operands: readonly string[], flags: LintFlags): Hint[] {
  const ready = reports.flatMap(report => report.findings).filter(hasReadyRewrite)
  if (ready.length === 0 || flags.review === true) return []
  const settings = ruleArguments(flags)
  const [report, ...others] = reports.filter(report => report.error === undefined)
  if (report !== undefined && others.length === 0 && report.replies.length === 1) {
    const fromStdin = operands.includes('-') || flags.stdin === true
    if (fromStdin) return [['The reply to paste', `… | npx support-lint rewrite ${[...settings, '-'].join(' ')}`]]
    return [['The reply to paste', `npx support-lint rewrite ${[...settings, quote(report.path)].join(' ')}`]]
  }
  if (operands.includes('-') || flags.stdin === true) return []
  const command = ['npx support-lint', ...settings, ...operands.map(quote)].join(' ')
  const hasSafe = ready.some(finding => finding.rewrites[0]?.safety === 'safe')
  return [
    ...(hasSafe && flags.fix !== true ? [['Apply the safe ones', `${command} --fix`] as const] : []),
    ['See every change', `${command} --diff --review`]
  ]
}

/** The flags that decide what is found, as arguments. */
function ruleArguments(flags: RuleFlags): string[] {
  const plain = {
    '--stdin-filename': flags.stdinFilename,
    '--input': flags.input,
    '--mode': flags.mode,
    '--channel': flags.channel,
    '--type': flags.type,
    '--locale': flags.locale,
    '--thread': flags.thread,
    '--config': flags.config === false ? undefined : flags.config,
    '--preset': flags.preset,
    '--min-confidence': flags.minConfidence
  }
  return [
    ...Object.entries(plain).flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${quote(value)}`])),
    ...(flags.config === false ? ['--no-config'] : []),
    ...(flags.rule ?? []).map(([id, severity]) => `--rule ${quote(`${id}=${severity}`)}`),
    ...(flags.only ?? []).map(name => `--only ${quote(name)}`),
    ...(flags.skip ?? []).map(name => `--skip ${quote(name)}`)
  ]
}

/** An argument as a shell takes it. */
function quote(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`
}
