/** Blocks → sentences with exact offsets, by retext-english with our corrections. */
import type {Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Range, Span} from '../types.ts'
import {correctSentences} from './corrections.ts'

const processor = unified().use(retextEnglish).data('nlcstRootExtensions', [correctSentences]).freeze()
/** Longer stretches without a stop are cut at white space: the parser's merges are not linear there. */
const longest = 1000

/** Ranges of the sentences of a block. Opaque spans count as a word. */
export function readSentences(text: string, block: Range, opaque: readonly Span[] = []): Range[] {
  const ranges: Range[] = []
  for (let start = block[0]; start < block[1]; ) {
    const end = cut(text, start, block[1])
    parsePart(mask(text, [start, end], opaque), start, ranges)
    start = end
  }
  return ranges
}

function cut(text: string, start: number, end: number): number {
  if (end - start <= longest) return end
  const stop = text.lastIndexOf('. ', start + longest)
  if (stop > start) return stop + 1
  const space = text.lastIndexOf(' ', start + longest)
  return space > start ? space : start + longest
}

/** The part with every opaque token written as one capitalised word of the same length. */
function mask(text: string, range: Range, opaque: readonly Span[]): string {
  let out = ''
  let from = range[0]
  for (const span of opaque) {
    if (!span.token || span.range[0] < from || span.range[0] >= range[1]) continue
    const end = Math.min(span.range[1], range[1])
    out += text.slice(from, span.range[0]) + 'X'.padEnd(end - span.range[0], 'x')
    from = end
  }
  return out + text.slice(from, range[1])
}

function parsePart(part: string, offset: number, ranges: Range[]): void {
  const tree: Root = processor.parse(part)
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const node of paragraph.children) {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (node.type === 'SentenceNode' && start !== undefined && end !== undefined)
        ranges.push([offset + start, offset + end])
    }
  }
}
