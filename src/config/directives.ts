/** Inline ignores, in places that a customer cannot see; anywhere else they are an error. */
import {createPosition} from '../document/position.ts'
import {fingerprint} from '../engine/fingerprint.ts'
import {ruleUrl} from '../engine/place.ts'
import type {Finding, Format, LintResult, Range, Severity} from '../types.ts'
import {type Directive, isProse, readComments, readVisible} from './directive-comments.ts'
import {readKeys} from './directive-keys.ts'
import type {SuppressedFinding} from './report.ts'

/** What is asked of inline ignores. */
export interface DirectiveOptions {
  /** False: they are not heeded, only forbidden where they can be seen. */
  readonly heed?: boolean
  readonly requireReason?: boolean
  readonly reportUnused?: boolean
}

/** Findings that stay, and those that an inline ignore takes out. */
export interface Directed {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** Applies the inline ignores of a source; its format says what a comment looks like in it. */
export function applyDirectives(
  source: string,
  format: Format,
  result: Pick<LintResult, 'findings' | 'replies'>,
  options: DirectiveOptions = {}
): Directed {
  if (!source.includes('support-lint')) return {findings: result.findings, suppressed: []}
  const complain = createComplaint(source, result)
  if (isProse(format)) {
    const seen = readVisible(source).map(range => complain('visible-directive', 'error', seenMessage, range))
    return {findings: inOrder([...result.findings, ...seen]), suppressed: []}
  }
  if (options.heed === false) return {findings: result.findings, suppressed: []}
  const directives = [...readComments(source, format), ...readKeys(source, format)]
  const used = new Set<Directive>()
  const findings: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of result.findings) {
    const directive = directives.find(each => covers(each, finding))
    if (directive === undefined) findings.push(finding)
    else {
      used.add(directive)
      suppressed.push({finding, reason: directive.reason})
    }
  }
  for (const directive of directives) {
    if (options.requireReason === true && directive.reason === '') {
      findings.push(complain('ignore-without-reason', 'error', 'An inline ignore without a reason', directive.range))
    }
    if (options.reportUnused === true && !used.has(directive)) {
      findings.push(complain('unused-ignore', 'warn', 'An inline ignore that ignores nothing', directive.range))
    }
  }
  return {findings: inOrder(findings), suppressed}
}

const seenMessage = 'An inline ignore that the customer would see'

const notes: Readonly<Record<string, string>> = {
  'visible-directive':
    'A directive in a text that is sent reaches the customer. Use the suppressions file: --suppress-all.',
  'ignore-without-reason': 'Write it behind two dashes: support-lint-disable-next-line pat-apology -- legal wording.',
  'unused-ignore': 'Remove it, so that it hides nothing later.'
}

function covers({rules, reach, under}: Directive, finding: Finding): boolean {
  if (rules.length > 0 && !rules.includes(finding.ruleId)) return false
  if (finding.ruleId === 'rule-failed') return false
  if (under !== undefined) return finding.reply.locator === under || finding.reply.locator.startsWith(`${under}/`)
  const at = finding.place.start.offset ?? 0
  return reach[0] <= at && at <= reach[1]
}

function createComplaint(source: string, result: Pick<LintResult, 'replies'>) {
  const place = createPosition(source)
  let ordinal = 0
  return (ruleId: string, severity: Severity, message: string, range: Range): Finding => {
    const actual = source.slice(...range)
    const reply = result.replies[0] ?? {locator: ''}
    ordinal += 1
    return {
      ruleId,
      source: 'support-lint',
      severity,
      confidence: 'high',
      message,
      note: notes[ruleId] ?? '',
      url: ruleUrl(ruleId),
      place: place(range),
      actual,
      rewrites: [],
      sentence: place(range),
      reply,
      fingerprint: fingerprint({ruleId, reply: reply.locator, words: actual, ordinal})
    }
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => (one.place.start.offset ?? 0) - (other.place.start.offset ?? 0))
}
