/** Words in quotation marks that are not the agent's own: what the customer said, and wording that is only named. */
import type {Owner, Range, Span} from '../types.ts'

const said =
  'wrote|said|asked|mentioned|told|reported|described|noted|replied|explained|complained|stated|claimed|phrased|' +
  'commented|posted'
const speaker =
  'you|they|he|she|(?:the|our|your|a|one) (?:customer|client|buyer|user|member|guest|patient|colleague)|\\}\\}|\\]'
const between = "(?:['’]ve| have| had|['’]d| also| first| just| even| originally)*"
const named = '(?:called|put|phrased|worded) (?:it|this|that|us|me)'
/** "you wrote:", "the customer told us that", right before a quotation. */
const customerBefore = new RegExp(
  `(?:\\b|(?<=\\W))(?:${speaker})${between} (?:(?:${said})(?: (?:to )?(?:us|me|it|this|that))*|${named})` +
    '(?: as)?(?: that)?[,:]?\\s*$',
  'iu'
)
/** "Sam wrote:" needs its colon or comma. */
const nameBefore = new RegExp(`(?:^|[\\s(])\\p{Lu}\\p{Ll}+ (?:${said}|says|writes)(?: (?:us|me))?[,:]\\s*$`, 'u')
const letters =
  'e-?mail|message|review|note|comment|question|request|ticket|words|subject|post|complaint|tweet|letter|reply'
const reading = 'says|said|reads|read|mentions|mentioned|states|stated|was|is|about|titled|called'
const yourBefore = new RegExp(`\\byour (?:[\\p{L}]+ )?(?:${letters})(?: (?:${reading}))?[,:]?\\s*$`, 'iu')
const customerAfter = new RegExp(`^[,.]?\\s*(?:you|the customer|they)(?:['’]ve| have| had)? (?:${said})\\b`, 'iu')
/** Words that name what follows instead of saying it. */
const naming =
  'say|saying|phrases?|phrasings?|wording|terms?|expressions?|instead of|rather than|avoid|avoiding|replace'
const showing = 'error(?: message)?|message|reads?|banner|screen|page|warning|notice'
const mentionLead = new RegExp(
  `\\b(?:${naming}|the words?|(?:don['’]?t|never|not|do not) (?:say|write|use)|${showing}) *[,:]?\\s*$`,
  'iu'
)
const mentionBefore = new RegExp(
  `\\b(?:${naming}|says|said as|write|use|using|words?|sentences?|not|never|like|with|drop|delete|remove|skip|` +
    'than|or|and)[,:]?\\s*$',
  'iu'
)

interface Quotation {
  /** With its marks. */
  readonly range: Range
}

/** Spans of quotations that belong to the customer or are only mentioned. A pair never crosses a paragraph. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const gap of text.matchAll(/\n[ \t]*\n|$/g)) {
    if (gap.index > from) readParagraph(text, from, gap.index, spans)
    from = gap.index + gap[0].length
  }
  return spans
}

function readParagraph(text: string, from: number, to: number, spans: Span[]): void {
  const paragraph = text.slice(from, to)
  let previous: {owner: Owner; end: number} | undefined
  for (const {range} of pairQuotes(paragraph)) {
    const owner = ownerOf(paragraph, range, previous)
    if (!owner) continue
    spans.push({range: [from + range[0], from + range[1]], owner})
    previous = {owner, end: range[1]}
  }
}

function ownerOf(
  paragraph: string,
  [start, end]: Range,
  previous: {owner: Owner; end: number} | undefined
): Owner | undefined {
  const before = paragraph.slice(Math.max(0, start - 120), start).replace(/\s+/g, ' ')
  const after = paragraph.slice(end, end + 60)
  if (previous && /^[\s,/]*(?:or|and)?[\s,/]*$/.test(paragraph.slice(previous.end, start))) return previous.owner
  if (yourBefore.test(before) || customerBefore.test(before) || nameBefore.test(before))
    return /\b(?:not|never|don['’]?t|instead of) \S+[,:]?\s*$/i.test(before) ? 'mention' : 'customer'
  if (customerAfter.test(after)) return 'customer'
  if (mentionLead.test(before)) return 'mention'
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('?')) + 1)
  return mentionBefore.test(before) && /\b(?:say|phrase|instead of|rather than|avoid)\b/i.test(clause)
    ? 'mention'
    : undefined
}

/** Pairs of quotation marks; a paragraph in which they do not pair up has none. Apostrophes and inches are no marks. */
function pairQuotes(paragraph: string): Quotation[] {
  const straight: number[] = []
  const pairs: Quotation[] = []
  const opened: number[] = []
  for (const {index, 0: mark} of paragraph.matchAll(/["“”„«»]/g)) {
    if (mark === '"') {
      if (/\d/.test(paragraph[index - 1] ?? '') && straight.length % 2 === 0) continue
      straight.push(index)
    } else if (mark === '“' || mark === '„' || mark === '«') opened.push(index)
    else {
      const start = opened.pop()
      if (start !== undefined && opened.length === 0) pairs.push({range: [start, index + 1]})
    }
  }
  if (straight.length % 2 === 0) {
    for (let index = 0; index < straight.length; index += 2) {
      pairs.push({range: [straight[index] ?? 0, (straight[index + 1] ?? 0) + 1]})
    }
  }
  pairs.push(...pairSingles(paragraph))
  return keepDisjoint(pairs)
}

function pairSingles(paragraph: string): Quotation[] {
  const pairs: Quotation[] = []
  const single = /(?<![\p{L}\d])‘[^‘’]{1,300}(?:’(?=\p{L})[^‘’]{0,300}){0,8}’(?![\p{L}\d])/gu
  for (const {index, 0: quotation} of paragraph.matchAll(single)) pairs.push({range: [index, index + quotation.length]})
  return pairs
}

function keepDisjoint(pairs: Quotation[]): Quotation[] {
  const sorted = pairs.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
  let end = 0
  return sorted.filter(({range}) => {
    if (range[0] < end) return false
    end = range[1]
    return true
  })
}
