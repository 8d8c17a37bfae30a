/** Text → words with exact offsets. Contractions are split, missing apostrophes and chat spellings mended in `norm`. */
import type {Range, Span} from '../types.ts'
import type {Word} from './model.ts'

// One pass: URL or e-mail, number-like, word (with inner apostrophes and hyphens), emoji, one other character.
const token =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\p{L}\.){2,}(?!\p{L}{2})|[#$€£₹]?\d(?:[\d.,:/-]*[\d])?(?:%|°|[a-zA-Z]{1,4}\b)?|[\p{L}\p{M}\p{N}_]+(?:['’‘´`][\p{L}\p{M}]+|[-‐‑][\p{L}\p{M}\p{N}_]+)*['’]?|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\ufe0f\u{1f3fb}-\u{1f3ff}])*|\.{2,}|[^\s]/gu

const respelled: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  yu: 'you',
  ur: 'your',
  yr: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  ppl: 'people',
  thru: 'through',
  thx: 'thanks',
  tho: 'though',
  bout: 'about',
  cuz: 'because',
  coz: 'because',
  cos: 'because',
  bc: 'because',
  "'cause": 'because',
  wiv: 'with',
  w: 'with',
  abt: 'about',
  msg: 'message',
  b4: 'before',
  '2day': 'today',
  tmrw: 'tomorrow',
  rn: 'now',
  ye: 'you',
  choosed: 'chose',
  '&': 'and',
  '+': 'and',
  n: 'and',
  alot: 'lot',
  wether: 'whether',
  recieved: 'received',
  recieve: 'receive',
  reciept: 'receipt'
}

/** Endings that were written without their apostrophe. */
const missing: Readonly<Record<string, readonly [stem: string, ending: string]>> = {
  didnt: ['did', 'nt'],
  doesnt: ['does', 'nt'],
  dont: ['do', 'nt'],
  isnt: ['is', 'nt'],
  arent: ['are', 'nt'],
  wasnt: ['was', 'nt'],
  werent: ['were', 'nt'],
  hasnt: ['has', 'nt'],
  havent: ['have', 'nt'],
  hadnt: ['had', 'nt'],
  couldnt: ['could', 'nt'],
  wouldnt: ['would', 'nt'],
  shouldnt: ['should', 'nt'],
  mustnt: ['must', 'nt'],
  neednt: ['need', 'nt'],
  mightnt: ['might', 'nt'],
  wont: ['wo', 'nt'],
  cant: ['ca', 'nt'],
  cannot: ['can', 'not'],
  aint: ['ai', 'nt'],
  youve: ['you', 've'],
  youre: ['you', 're'],
  youd: ['you', 'd'],
  youll: ['you', 'll'],
  ive: ['i', 've'],
  im: ['i', 'm'],
  weve: ['we', 've'],
  theyve: ['they', 've'],
  theyre: ['they', 're'],
  theyll: ['they', 'll'],
  thats: ['that', 's'],
  whats: ['what', 's'],
  heres: ['here', 's'],
  theres: ['there', 's'],
  shouldve: ['should', 've'],
  couldve: ['could', 've'],
  wouldve: ['would', 've'],
  mustve: ['must', 've'],
  mightve: ['might', 've'],
  itll: ['it', 'll'],
  wasn: ['was', 'n'],
  lets: ['let', 's'],
  whos: ['who', 's'],
  hows: ['how', 's'],
  uve: ['u', 've'],
  gonna: ['gon', 'na'],
  wanna: ['wan', 'na'],
  gotta: ['got', 'ta'],
  didn: ['did', 'n'],
  shoulda: ['should', 'a'],
  coulda: ['could', 'a'],
  woulda: ['would', 'a']
}

const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  nt: 'not',
  n: 'not',
  "'ve": 'have',
  ve: 'have',
  a: 'have',
  "'re": 'are',
  re: 'are',
  "'m": 'am',
  m: 'am',
  "'ll": 'will',
  ll: 'will',
  "'d": "'d",
  d: "'d",
  "'s": "'s",
  s: "'s",
  na: 'to',
  ta: 'to'
}
const stems: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  ai: 'is',
  gon: 'going',
  wan: 'want',
  let: 'let'
}

interface Piece {
  readonly text: string
  readonly norm: string
  readonly start: number
  readonly glued: boolean
  readonly mark?: boolean
}

/** Words of a stretch of text; spans that are opaque tokens become one word each. Linear in the text. */
export function readWords(text: string, range: Range, opaque: readonly Span[] = []): Word[] {
  const list: Word[] = []
  let from = range[0]
  for (const span of opaque) {
    if (span.range[1] <= from || span.range[0] >= range[1] || !span.token) continue
    if (span.range[0] < from) continue
    readPlain(text, [from, span.range[0]], list)
    pushOpaque(text, span, list)
    from = span.range[1]
  }
  readPlain(text, [from, range[1]], list)
  return list
}

function pushOpaque(text: string, span: Span, list: Word[]): void {
  const raw = text.slice(span.range[0], span.range[1])
  list.push({
    text: raw,
    norm: raw.toLowerCase(),
    range: span.range,
    kind: span.token === 'tag' ? 'punctuation' : 'opaque',
    span,
    index: list.length,
    glued: false
  })
}

function readPlain(text: string, range: Range, list: Word[]): void {
  token.lastIndex = range[0]
  const part = range[1] === text.length ? text : text.slice(0, range[1])
  for (let match = token.exec(part); match; match = token.exec(part)) {
    const raw = match[0]
    const kind = kindOf(raw)
    const pieces =
      kind === 'word'
        ? splitWord(raw, match.index)
        : [{text: raw, norm: respelled[raw] ?? raw.toLowerCase(), start: match.index, glued: false}]
    mendIts(list, pieces[0]?.norm ?? '')
    for (const piece of pieces) {
      list.push({
        text: piece.text,
        norm: piece.norm,
        range: [piece.start, piece.start + piece.text.length],
        kind: piece.mark ? 'punctuation' : kind,
        index: list.length,
        glued: piece.glued
      })
    }
  }
}

/** "its not", "its the": the apostrophe is missing. */
function mendIts(list: Word[], next: string): void {
  const last = list.at(-1)
  if (last?.norm !== 'its' || !afterIts.has(next)) return
  const [start, end] = last.range
  list[last.index] = {...last, text: last.text.slice(0, 2), norm: 'it', range: [start, end - 1]}
  list.push({...last, text: last.text.slice(2), norm: "'s", range: [end - 1, end], index: list.length, glued: true})
}

const afterIts = new Set(
  'not a an the your my our on in just been still really very so because that being going all too also only fine ok no here there now always never'.split(
    ' '
  )
)

function kindOf(raw: string): Word['kind'] {
  if (/^(?:https?:|www\.)|@[\w-]+\./.test(raw)) return 'opaque'
  if (raw === '&' || raw === '+') return 'word'
  if (/^[#$€£₹]?\d/.test(raw)) return raw === '2day' ? 'word' : 'number'
  if (/^[\p{L}\p{M}\p{N}_]/u.test(raw)) return 'word'
  return /\p{Extended_Pictographic}/u.test(raw) ? 'emoji' : 'punctuation'
}

function splitWord(raw: string, start: number): Piece[] {
  const straight = raw.replace(/[’‘´`]/g, "'").replace(/[‐‑]/g, '-')
  const low = straight.toLowerCase()
  const unquoted = low.endsWith("'") && !low.endsWith("s'") ? low.slice(0, -1) : low
  if (unquoted !== low)
    return [
      ...splitWord(raw.slice(0, -1), start),
      {text: raw.slice(-1), norm: "'", start: start + raw.length - 1, glued: true, mark: true}
    ]
  const bare = missing[low]
  if (bare && !low.includes("'")) return joinPieces(raw, start, bare[0].length)
  const apostrophe = low.endsWith("n't") ? low.length - 3 : low.lastIndexOf("'")
  if (apostrophe > 0 && endings[low.slice(apostrophe)] !== undefined) {
    const head = splitWord(raw.slice(0, apostrophe), start)
    const tail = raw.slice(apostrophe)
    return [...head, {text: tail, norm: endings[low.slice(apostrophe)] ?? tail, start: start + apostrophe, glued: true}]
  }
  return [{text: raw, norm: respelled[low] ?? stems[low] ?? low, start, glued: false}]
}

function joinPieces(raw: string, start: number, at: number): Piece[] {
  const head = raw.slice(0, at)
  const tail = raw.slice(at)
  const low = head.toLowerCase()
  return [
    {text: head, norm: stems[low] ?? respelled[low] ?? low, start, glued: false},
    {text: tail, norm: endings[tail.toLowerCase()] ?? tail.toLowerCase(), start: start + at, glued: true}
  ]
}
