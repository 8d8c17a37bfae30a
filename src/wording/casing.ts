/** Capitals of rewritten sentences. */

/** The text with a capital at its start. */
export function capitalize(text: string): string {
  return text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}

/** The text without a capital at its start, unless its first word is a name, an acronym or I. */
export function uncapitalize(text: string): string {
  const word = /^[\p{L}\p{M}'’-]+/u.exec(text)?.[0] ?? ''
  if (/^I(?:['’]|$)/.test(word) || /^\p{Lu}{2}/u.test(word) || !openers.test(word)) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

// Words that carry a capital only because they open a sentence.
const openers =
  /^(?:the|a|an|my|your|our|their|his|her|its|this|that|these|those|some|any|no|each|every|all|both|it|he|she|they|we|you|there|here|in|on|at|by|for|from|with|after|before|since|as|if|when|once|because|although|while|to|and|but|or|so|please|not|nothing|something|one|two|three|unfortunately|sadly|sorry|apologies|thank|thanks|what|how|which|who|where|why|could|would|can|will|do|did|is|are|was|were|have|has|had|let|just|actually|yes|i'm)(?:['’]\p{L}+)?$/iu

/** Gives `text` the capital, or the lack of one, that `original` starts with. */
export function startLike(original: string, text: string): string {
  const first = /\p{L}/u.exec(original)?.[0] ?? 'A'
  return first === first.toLowerCase() && first !== first.toUpperCase() ? uncapitalize(text) : capitalize(text)
}
