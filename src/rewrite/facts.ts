/** What a rewrite must keep: numbers, amounts, dates, times, names, addresses, ids, placeholders; negation and obligation. */

const hard =
  /\{\{\{?[^{}]*\}?\}\}|\{%[^%]*%\}|%\{[^}]*\}|#\{[^}]*\}|\$\{[^}]*\}|\{![^}]*\}|\{[^{}\s][^{}]*\}|%[\w.]+%|\[\[[^\]]*\]\]|<%[^%]*%>|\[[A-Z][^\]\n]{0,60}\]|https?:\/\/[^\s<>"”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[$€£₹¥]|#|\b[A-Z]{2,}-?)?\d[\d.,:/-]*\d%?|[$€£₹¥#]?\d%?|\b[A-Z]{2,}[A-Z\d-]*\b|\b[A-Za-z]+_[A-Za-z_]+\b/g
const dates =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|yesterday|noon|midnight|weekend)\b/gi
const counted =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twice|half|hundred|thousand|million)\b/gi

/** Facts of a text that can be compared letter by letter, normalised. */
export function readFacts(text: string): string[] {
  const found: string[] = []
  const plain = text.replace(/\b4 (?=the |this |any |ur |your |all )/g, 'for ')
  for (const match of plain.matchAll(hard)) {
    const fact = match[0].replace(/[.,:;]+$/, '')
    if (!/^(?:ASAP|FYI|ETA|OK|OKAY|PLEASE|NOT|NO|YOU|SORRY|IMPORTANT|NOTE|NEVER|ALWAYS|MUST|ALL)$/.test(fact))
      found.push(fact)
  }
  for (const match of text.matchAll(dates)) found.push(match[0].toLowerCase())
  for (const match of text.matchAll(counted)) found.push(match[0].toLowerCase())
  for (const name of readNames(text)) found.push(name)
  return found
}

/** Capitalised words that do not open a sentence. */
function readNames(text: string): string[] {
  const names: string[] = []
  for (const match of text.matchAll(/(?<=[\p{Ll}\p{N},;)] )(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu)) {
    const name = (match[1] ?? '').replace(/['’]s?$/, '')
    if (!/^(?:I|I'.*|I’.*|Unfortunately|Sorry|Apologies|Please|Thanks?|Hi|Hello|Dear|Sir|Madam)$/.test(name))
      names.push(name)
  }
  return names
}

/** Facts of `before` that `after` lost. Numbers and dates may change place, never form. */
export function lostFacts(before: string, after: string): string[] {
  const rest = after.toLowerCase().replaceAll('’', "'")
  return readFacts(before).filter(fact => !rest.includes(fact.toLowerCase().replaceAll('’', "'")))
}

const negations =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|nowhere|cannot|can't|cant|without|unable|decline[ds]?|declining|refus\w+|denied|impossible|unless|until|only if)\b|n['’]t\b/gi
// "That must be hard" guesses; only "you must send" obliges.
const obligations =
  /\b(?:must(?! (?:be|have|feel|really|all|so)\b|['’]ve)|have to|has to|had to|need to|needs to|required?|requires|mandatory|obliged|deadline|no later than|at the latest)\b/gi

/** How often a text says no. */
export function countNegations(text: string): number {
  return text.match(negations)?.length ?? 0
}

/** How often a text says must. */
export function countObligations(text: string): number {
  return text.match(obligations)?.length ?? 0
}
