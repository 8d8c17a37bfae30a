/** Triggers of phrase patterns: words of which every match holds one. */

/** Words that the reader also makes of other spellings (u, n't, 've …), so that a text need not hold them. */
const respelled = new Set(
  [
    'you your are please people through thanks though because with about message before today tomorrow now chose and',
    "lot whether received receive receipt not have am will 'd 's to can shall is going want let it"
  ].flatMap(line => line.split(' '))
)

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Triggers for some patterns; all letters where a pattern holds no word that must be there. */
export function findTriggers(patterns: readonly string[]): readonly string[] {
  const found = patterns.map(findRequired)
  if (found.some(words => words === undefined)) return letters
  return [...new Set(found.flatMap(words => words ?? []))].sort()
}

/** Of all parts that every match holds, the one whose shortest word is longest. */
function findRequired(pattern: string): readonly string[] | undefined {
  const tokens = pattern.match(/[()|]|\)\?|[^\s()|]+/g) ?? []
  return readSequence({tokens, at: 0})
}

interface State {
  readonly tokens: readonly string[]
  at: number
}

function readSequence(state: State): readonly string[] | undefined {
  let best: readonly string[] | undefined
  while (state.at < state.tokens.length) {
    const token = state.tokens[state.at] ?? ''
    if (token === '|' || token === ')') return best
    state.at += 1
    const words = token === '(' ? readChoice(state) : readWord(token)
    if (words !== undefined && weigh(words) > weigh(best)) best = words
  }
  return best
}

function readChoice(state: State): readonly string[] | undefined {
  const options = [readSequence(state)]
  while (state.tokens[state.at] === '|') {
    state.at += 1
    options.push(readSequence(state))
  }
  state.at += 1
  if (state.tokens[state.at] === '?') {
    state.at += 1
    return undefined
  }
  return options.some(option => option === undefined) ? undefined : options.flatMap(option => option ?? [])
}

function readWord(token: string): readonly string[] | undefined {
  return /^[a-z][\w'-]*$/.test(token) && !respelled.has(token) ? [token] : undefined
}

function weigh(words: readonly string[] | undefined): number {
  return words === undefined ? 0 : Math.min(...words.map(word => word.length))
}
