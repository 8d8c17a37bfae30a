/** What several formats say of a finding, and how they escape it. */
import type {Report} from '../config/report.ts'
import type {Finding, Rewrite} from '../types.ts'
import {excerptOf, offsetsOf} from './excerpt.ts'
import {isRedacted} from './redact.ts'

/** The sentence to write instead; undefined where there is no rewrite, '' where the words are best left out. */
export function betterSentence(report: Report, finding: Finding): string | undefined {
  const [rewrite] = finding.rewrites
  return rewrite === undefined ? undefined : excerptOf(report, finding, rewrite).after
}

/** The message with the sentence to write instead; `joint` stands between them. */
export function messageWithRewrite(report: Report, finding: Finding, joint = '. Try: '): string {
  const better = betterSentence(report, finding)
  if (better === undefined) return finding.note === '' ? `${finding.message}.` : `${finding.message}. ${finding.note}`
  return `${finding.message}${joint}${better === '' ? '(leave this out)' : better}`
}

/**
 * Rewrites that a tool may put in place as they stand: no blanks, no insertion (which needs a joint), and nothing that
 * the file's format would have to encode.
 */
export function plainRewrites(report: Report, finding: Finding): readonly Rewrite[] {
  const isProse = /\.(?:txt|md|markdown)$/i.test(report.path)
  return finding.rewrites.filter(({safety, place, text}) => {
    const [start, end] = offsetsOf(place)
    if (safety === 'fill' || start === end || isRedacted(text)) return false
    return isProse || !/["\\<>&\n]/.test(text + report.source.slice(start, end))
  })
}

/** Text as XML: escaped, and without characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"'\n\r\t]/g, character => entities[character] ?? `&#${character.charCodeAt(0)};`)
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** A relative path as a URI: forward slashes, everything else that is special encoded. */
export function pathToUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
