/** Hand-made reports for the tests of reporters. */
import {type Report, summarize} from '../src/config/report.ts'
import type {Run, View} from '../src/reporters/run.ts'
import type {Finding, Rewrite, Severity} from '../src/types.ts'

/** What a test says of a finding; the rest is filled in. */
export interface Sketch {
  readonly rule: string
  readonly severity?: Severity
  readonly message: string
  readonly note?: string
  /** Words at fault; '' = something is missing at the end. */
  readonly words: string
  /** The sentence around them; the words themselves if left out. */
  readonly sentence?: string
  readonly rewrites?: ReadonlyArray<string | {readonly text: string; readonly safety: Rewrite['safety']}>
  readonly locator?: string
  readonly name?: string
}

/** Position of a range in a source. */
function placeAt(source: string, start: number, end: number): Finding['place'] {
  const point = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\r|\n/)
    return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset}
  }
  return {start: point(start), end: point(end)}
}

/** A finding for words of a source. */
export function findingOf(source: string, sketch: Sketch): Finding {
  const start = sketch.words === '' ? source.length : source.indexOf(sketch.words)
  const place = placeAt(source, start, start + sketch.words.length)
  const sentence = sketch.sentence ?? sketch.words
  const from = source.indexOf(sentence)
  return {
    ruleId: sketch.rule,
    source: 'support-lint',
    severity: sketch.severity ?? 'warn',
    confidence: 'high',
    message: sketch.message,
    note: sketch.note ?? '',
    url: `https://example.com/rules/${sketch.rule}`,
    place,
    actual: sketch.words,
    rewrites: (sketch.rewrites ?? []).map(rewrite => rewriteOf(rewrite, place)),
    sentence: sketch.words === '' ? null : placeAt(source, from, from + sentence.length),
    reply: {locator: sketch.locator ?? '', ...(sketch.name !== undefined && {name: sketch.name})},
    fingerprint: `${sketch.rule}-${start}`
  }
}

function rewriteOf(given: string | {text: string; safety: Rewrite['safety']}, place: Rewrite['place']): Rewrite {
  const {text, safety} = typeof given === 'string' ? {text: given, safety: 'review' as const} : given
  const blanks = [...text.matchAll(/\[([^\]]+)\]/g)].map(match => ({
    name: match[1] ?? '',
    range: [match.index, match.index + match[0].length] as const
  }))
  return {text, place, safety, blanks: safety === 'fill' ? blanks : []}
}

/** A report of one file. */
export function reportOf(
  path: string,
  source: string,
  sketches: readonly Sketch[],
  extra: Partial<Report> = {}
): Report {
  return {
    path,
    source,
    replies: [{locator: ''}],
    findings: sketches.map(sketch => findingOf(source, sketch)),
    suppressed: [],
    counts: {replies: 1, sentences: 5, hidden: 0},
    notes: [],
    ...extra
  }
}

/** A run over some reports, shown without colour in 90 columns. */
export function runOf(reports: readonly Report[], view: Partial<View> = {}): Run {
  return {
    reports,
    summary: summarize(reports, 0),
    rules: [],
    version: '1.2.3',
    gate: 'error',
    view: {color: 0, width: 90, ascii: false, links: false, suggest: 1, elapsed: 38, hints: () => [], ...view}
  }
}

/** The draft of the essays, with all four kinds of findings. */
export const draft =
  'Hi Sam,\n\nYou entered your information wrong on the form.\nI feel bad for you. Sorry for the inconvenience.\n'

/** Findings in that draft. */
export const sketches: readonly Sketch[] = [
  {
    rule: 'accusatory-you',
    severity: 'error',
    message: 'Blames the customer for a mistake',
    words: 'You entered your information wrong on the form.',
    rewrites: [
      'It looks like the information on the form needs to be corrected; let me get that fixed for you.',
      'The information on the form needs to be corrected.'
    ]
  },
  {
    rule: 'sympathy-not-empathy',
    message: 'Feels sorry for the customer instead of with them',
    words: 'I feel bad for you.',
    rewrites: ["I'd feel bad in your place too, and I'm with you on this until it's sorted."]
  },
  {
    rule: 'pat-apology',
    message: 'Says sorry without saying what for',
    words: 'Sorry for the inconvenience.',
    rewrites: ["I don't blame you for being frustrated; I would be too."]
  },
  {
    rule: 'missing-timeline',
    message: 'Never says what happens next, or when',
    words: '',
    rewrites: [
      {text: "I'll email you again by [day and time], even if there is nothing new to report.", safety: 'fill'}
    ]
  }
]
