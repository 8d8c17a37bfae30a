/** Corrections of retext-english's sentences, as an nlcst root extension, so that the linter and the retext plugin agree. */
import type {Nodes, Paragraph, Root, Sentence, SentenceContent, Word} from 'nlcst'
import {breaksLine} from './lines.ts'

type Part = Paragraph['children'][number]

/** Words whose full stop does not end a sentence. */
const abbreviations = new Set(
  `no nos approx est inc ltd co corp vs etc fig ext dept min max hr hrs mins sec tel ref incl excl acc acct qty st ave rd mr mrs
  ms dr prof sr jr eg ie al vol pp pg art nr bldg apt appt ph cc misc temp rev jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`.split(
    /\s+/
  )
)
/** Abbreviations that are followed by a number. */
const numbered = new Set('no nos nr fig vol pp pg art ext ref tel approx rev ph apt rm'.split(' '))
const starter =
  /^(?:take|go|it|see|if|we|the|i|you|it|this|that|these|those|our|your|my|they|he|she|there|here|please|thanks|thank|once|when|after|before|then|so|but|and|as|since|unless|until|for|in|on|at|to|let|sorry|could|would|can|do|did|have|is|are|what|how|a|an|no|yes|just|feel|any|all|while|otherwise|however|unfortunately)$/i

/** Splits and merges sentences where retext-english is wrong. Linear in the tree. */
export function correctSentences(root: Root): void {
  for (const child of root.children) {
    if (child.type === 'ParagraphNode')
      child.children = mergeParts(
        child.children.flatMap(part => (part.type === 'SentenceNode' ? splitSentence(part) : [part]))
      )
  }
}

function textOf(node: Nodes | undefined): string {
  if (!node) return ''
  return 'children' in node ? node.children.map(textOf).join('') : node.value
}

/** Gives a node the position of its first to its last child. */
function place<T extends Sentence | Word>(node: T): T {
  const start = node.children[0]?.position?.start
  const end = node.children.at(-1)?.position?.end
  if (start && end) node.position = {start, end}
  return node
}

function makeSentence(children: SentenceContent[]): Sentence {
  return place({type: 'SentenceNode', children})
}

/** Cuts a sentence where one ends inside; white space between the parts becomes their sibling. */
function splitSentence(sentence: Sentence): Part[] {
  const parts: Part[] = []
  let children: SentenceContent[] = []
  const nodes = sentence.children.flatMap(splitGluedWord)
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as SentenceContent
    if (!endsBefore(nodes, index, children)) {
      children.push(node)
      continue
    }
    parts.push(makeSentence(children))
    children = []
    if (node.type === 'WhiteSpaceNode') parts.push(node)
    else children.push(node)
  }
  if (children.length > 0) parts.push(makeSentence(children))
  return parts
}

/** True when a sentence ends before `nodes[index]`; `children` are the nodes since the last end. */
function endsBefore(nodes: readonly SentenceContent[], index: number, children: readonly SentenceContent[]): boolean {
  const node = nodes[index]
  if (!node || children.length === 0) return false
  const before = textOf(children.at(-1))
  if (node.type !== 'WhiteSpaceNode') return gluedBreak.has(node)
  const next = nodes[index + 1]
  const after = textOf(next)
  if (!next) return false
  if (node.value.includes('\n'))
    return breaksLine(
      children.map(textOf).join(''),
      nodes
        .slice(index + 1)
        .map(textOf)
        .join('')
    )
  if (/\p{Extended_Pictographic}\ufe0f?$/u.test(before))
    return /^\p{Lu}/u.test(after) && children.some(child => child.type === 'WordNode')
  if (/^(?:\p{L}\.){2,}$/u.test(before)) return starter.test(after) && /^\p{Lu}/u.test(after)
  const [, word = textOf(children.at(-2)), stop = ''] = /^([\p{L}\p{N}'’-]+)?([.!?]+)$/u.exec(before) ?? []
  if (stop === '' || /^\.{2,}$/.test(stop) || /^["”’')\]]/.test(after) || /["”’')\]]$/.test(word)) return false
  const single = /^(?:\p{L}|\d+)$/u.test(word)
  if (stop === '.' && (single || abbreviations.has(word.toLowerCase())))
    return single && starter.test(after) && /^\p{Lu}/u.test(after)
  return next.type === 'WordNode' || next.type === 'SymbolNode'
}

const gluedBreak = new WeakSet<object>()

/** "failed.We" is one word to the parser; cut it after the stop. */
function splitGluedWord(node: SentenceContent): SentenceContent[] {
  if (node.type !== 'WordNode' || node.children.length < 3) return [node]
  const at = node.children.findIndex((child, index) => {
    const left = textOf(node.children[index - 1])
    const right = textOf(node.children[index + 1])
    return (
      child.type === 'PunctuationNode' &&
      child.value === '.' &&
      /^\p{L}*\p{Ll}{2}$/u.test(left) &&
      /^(?:\p{Lu}\p{Ll}+|I|A)$/u.test(right)
    )
  })
  const stop = node.children[at]
  if (stop?.type !== 'PunctuationNode') return [node]
  const tail: SentenceContent = place({type: 'WordNode', children: node.children.slice(at + 1)})
  gluedBreak.add(tail)
  return [place({type: 'WordNode', children: node.children.slice(0, at)}), stop, ...splitGluedWord(tail)]
}

/** Joins "no." with "12", and a lone emoji with the sentence before it. */
function mergeParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const space = merged.at(-1)
    const previous = space?.type === 'WhiteSpaceNode' ? merged.at(-2) : space
    if (part.type !== 'SentenceNode' || previous?.type !== 'SentenceNode') {
      merged.push(part)
      continue
    }
    const gap = space?.type === 'WhiteSpaceNode' ? space : undefined
    const leading = gap?.value.includes('\n') ? 0 : leadingEmoji(part)
    if (!joins(previous, part) && leading === 0) {
      merged.push(part)
      continue
    }
    if (gap) merged.pop()
    const taken = leading === 0 ? part.children.length : leading
    previous.children = [...previous.children, ...(gap ? [gap] : []), ...part.children.slice(0, taken)]
    place(previous)
    const rest = part.children.slice(taken)
    const first = rest[0]
    if (first?.type === 'WhiteSpaceNode') merged.push(first)
    const kept = first?.type === 'WhiteSpaceNode' ? rest.slice(1) : rest
    if (kept.length > 0) merged.push(makeSentence(kept))
  }
  return merged
}

function joins(previous: Sentence, part: Sentence): boolean {
  const tail = previous.children.at(-1)
  const word = textOf(previous.children.at(-2)).toLowerCase()
  return textOf(tail) === '.' && numbered.has(word) && /^[\d#]/.test(textOf(part))
}

/** How many nodes of emoji stand at the start of a sentence that is more than them. */
function leadingEmoji(part: Sentence): number {
  let count = 0
  while (
    count < part.children.length &&
    /^\p{Extended_Pictographic}[\ufe0f\p{Extended_Pictographic}]*$/u.test(textOf(part.children[count]))
  )
    count++
  return count
}
