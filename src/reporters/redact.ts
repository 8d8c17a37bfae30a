/** Takes personal facts of customers out of reports, so that a report can be shown around. */
import type {ReadBack} from '../config/read-back.ts'
import type {Report} from '../config/report.ts'
import type {Finding} from '../types.ts'

/** Stands for each character that is taken out, so that places stay right. */
const mask = '•'

const facts = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:https?:\/\/|www\.)[^\s<>"']+/g,
  /(?<![\p{L}\p{N}])[\p{L}-]*\d[\p{L}\d]*(?:[ ().,:/-]{0,2}[\p{L}-]{0,4}\d[\p{L}\d]*){1,}|\d{3,}/gu
]

/** A report whose excerpts hold no address, link, number or name of a person who is greeted; places stay right. */
export function redactReport(report: Report): Report {
  const {readBack} = report
  const names = findNames(report.source)
  const hide = (text: string) => redactText(text, names)
  const redact = (finding: Finding): Finding => ({
    ...finding,
    actual: hide(finding.actual),
    // read when it is shown, as rewrites are made on first read
    get rewrites() {
      return finding.rewrites.map(rewrite => ({...rewrite, text: hide(rewrite.text)}))
    }
  })
  return {
    ...report,
    source: hide(report.source),
    ...(readBack && {readBack: (...range: Parameters<ReadBack>) => hide(readBack(...range))}),
    findings: report.findings.map(redact),
    suppressed: report.suppressed.map(({finding, reason}) => ({finding: redact(finding), reason}))
  }
}

/** Tells whether something was taken out of a text. */
export function isRedacted(text: string): boolean {
  return text.includes(mask)
}

function redactText(text: string, names: readonly string[]): string {
  const plain = facts.reduce((left, pattern) => left.replace(pattern, found => mask.repeat(found.length)), text)
  return names.reduce((left, name) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu')
    return left.replace(pattern, mask.repeat(name.length))
  }, plain)
}

/** Names after a greeting: "Hi Sam,", "Dear Ms Lee". */
function findNames(source: string): readonly string[] {
  const greeting =
    /\b(?:Hi|Hello|Hey|Dear|Hiya)[ ,]+((?:(?:Mr|Mrs|Ms|Mx|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu
  const common = /^(?:There|Team|All|Everyone|Customer|Sir|Madam|Mr|Mrs|Ms|Mx|Dr|You|Thank|Thanks)$/
  const found = [...source.matchAll(greeting)].flatMap(match => (match[1] ?? '').split(/[ .]+/))
  return [...new Set(found)].filter(name => name.length > 1 && !common.test(name))
}
