/** Where a line break ends a sentence: shared by the block reader and the nlcst corrections. */

const terminal = /[.!?:;…。]["”’')\]]*\s*$|\p{Extended_Pictographic}\ufe0f?\s*$/u
/** A line that ends like this goes on in the next one. */
const open =
  /(?:[,;–—-]|\b(?:a|an|the|my|your|our|their|his|her|its|this|that|these|those|to|of|for|with|at|in|on|from|by|about|into|and|or|but|if|when|because|since|as|than|is|are|was|were|be|been|have|has|had|will|would|can|could|should|may|not|you|we|i|they|it|who|which|please|very|so|mr|mrs|ms|dr)\.?)\s*$/i
const greeting =
  /^\s*(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|g'day|howdy|namaste)\b[^.?]{0,60}[,!:–-]?\s*$/i
const marker = /^\s*(?:[-*•▪◦–—+]|\d{1,3}[.)]|[a-z][.)]|>+)\s+/i

/** True when the line break between two lines of one paragraph ends a sentence. */
export function breaksLine(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const next = after.split('\n', 1)[0] ?? ''
  if (isGreeting(line) || marker.test(next)) return true
  if (terminal.test(line)) return true
  if (open.test(line)) return false
  if (/^\s*[\p{Ll}(,]/u.test(next)) return false
  return line.trim().length < 56 || /^\s*(?:\p{Extended_Pictographic}|https?:)/u.test(next)
}

/** True for a line that only greets. */
export function isGreeting(line: string): boolean {
  return greeting.test(line)
}

/** Length of the list or quote marker that a line starts with, white space included; 0 for none. */
export function markerLength(line: string): number {
  return marker.exec(line)?.[0].length ?? 0
}
