/** Finds cheer and shouting in the wrong place: marks, emoji and openers beside bad news; doubled marks; capitals. */
import {badNewsNouns, badNewsVerbs, badNewsWords, cheerOpeners, shoutedWords} from '../language/lexicon/bad-news.ts'
import type {Clause, Sentence, Word} from '../language/model.ts'
import {normsOf, wordSet} from './frame-search.ts'

/** What jars: the words at fault, and what is to be dropped or changed. */
export interface Jar {
  readonly name: 'mark' | 'emoji' | 'opener' | 'closer' | 'doubled' | 'shouted'
  readonly from: number
  readonly to: number
  /** A plain apology and nothing worse: its mark is normal in chat and social. */
  readonly mild: boolean
}

const verbs = wordSet(badNewsVerbs)
const cheerful =
  /^(?:😀|😃|😄|😁|😆|😅|😂|🤣|🙂|😊|😇|😉|😍|😘|😋|😜|😎|🤩|🥳|🎉|🎊|✨|🌞|☀️?|👍|👏|💪|🙌|💜|❤️?|💕|💛|💚|💙|🤞|🙈|🤷.*|😬|👊|☕️?|🎶|🎸|🌈|⭐|🌟|🚀|🔥|😏|🙃|😺|✈️?|🎈)/u
const emoticon = /(?:^|\s)(?:[:;=]-?[)D]|\^_\^|<3|xD|XD)(?=\s|[.!?]|$)/
const closers =
  /\b(?:better luck next time|fingers crossed|hang in there|oh well|good vibes|brighter tomorrow|enjoy the wait|here's to|cheer up|chin up|all go here|never mind|no biggie|shit happens|c'est la vie|that's life|what a pickle|have an? (?:amazing|great|fantastic|awesome|wonderful|lovely) (?:day|weekend|one))\b/i
const goodEnd =
  /\b(?:good news|fixed|sorted|back in stock|found|refunded|restored|on (?:its|the) way|approved|free of charge|replaced|resolved|ready|arrived|up and running|thank you|thanks|glad|happy to|congratulations|hope|can't wait|cannot wait|works again|let me|i'll|we'll|look forward)\b/i
const apologyOnly = / (?:sorry|apologies|apologise|apologize) /

/** The first thing that jars in a sentence. */
export function* findJars(sentence: Sentence): Generator<Jar> {
  const bad = readBadNews(sentence)
  const {words} = sentence
  const at = (test: (word: Word, index: number) => boolean): number =>
    words.findIndex((word, index) => test(word, index))
  if (bad) {
    const mild = bad === 'apology'
    const bang = at((word, index) => /^!+$/.test(word.norm) && words[index - 1]?.norm !== '<')
    if (bang >= 0) yield {name: 'mark', from: bang, to: endOfMarks(words, bang), mild}
    const emoji = at(word => word.kind === 'emoji' && cheerful.test(word.text))
    if (emoji >= 0) yield {name: 'emoji', from: emoji, to: emoji + 1, mild: false}
    const face = emoticon.exec(sentence.text)
    if (face) yield {name: 'emoji', ...placeOf(sentence, face.index, face[0].length), mild: false}
    if (cheerOpeners.has(words[0]?.norm ?? '') && (words.length > 3 || sentence.next !== undefined))
      yield {name: 'opener', from: 0, to: 1, mild: false}
    const closer = closers.exec(sentence.text)
    if (closer) yield {name: 'closer', ...placeOf(sentence, closer.index, closer[0].length), mild: false}
  } else if (sentence.previous) {
    const after = cheersAfter(sentence, sentence.previous)
    if (after) yield after
  }
  const opener = cheersBefore(sentence)
  if (opener) yield opener
  const doubled = at(
    (word, index) =>
      /^[!?]$/.test(word.norm) &&
      words[index + 1]?.norm === word.norm &&
      words[index + 1]?.range[0] === word.range[1]
  )
  if (doubled >= 0 && !isCelebration(sentence, doubled))
    yield {name: 'doubled', from: doubled, to: endOfMarks(words, doubled), mild: false}
  const shouted = at((_, index) => isShouted(sentence, index))
  if (shouted >= 0) yield {name: 'shouted', from: shouted, to: shouted + 1, mild: false}
}

function endOfMarks(words: readonly Word[], from: number): number {
  let to = from + 1
  while (/^[!?]+$/.test(words[to]?.norm ?? '')) to++
  return to
}

function placeOf(sentence: Sentence, offset: number, length: number): {from: number; to: number} {
  const start = sentence.range[0] + offset
  const from = sentence.words.findIndex(word => word.range[1] > start && word.range[0] >= start)
  let to = Math.max(from, 0) + 1
  while (to < sentence.words.length && (sentence.words[to]?.range[0] ?? 0) < start + length) to++
  return {from: Math.max(from, 0), to}
}

/** "Great! Your order is delayed": the cheer stands as a sentence of its own before the bad news. */
function cheersBefore(sentence: Sentence): Jar | undefined {
  const first = sentence.words.filter(word => word.kind === 'word')
  if (
    (first.length > 1 && first[0]?.norm !== 'guess') ||
    !cheerOpeners.has(first[0]?.norm ?? '') ||
    !sentence.next ||
    /^(?:wow|nice)$/.test(first[0]?.norm ?? '')
  )
    return undefined
  return readBadNews(sentence.next) === 'news'
    ? {name: 'opener', from: 0, to: sentence.words.length, mild: false}
    : undefined
}

/** "That's broken? LOL", "Your complaint? Noted 😉": the cheer stands behind the bad news. */
function cheersAfter(sentence: Sentence, previous: Sentence): Jar | undefined {
  const told =
    readBadNews(previous) === 'news' ||
    previous.words.some(
      word => badNewsNouns.has(word.norm) || /^(?:broken|lost|stolen|gone|cancelled)$/.test(word.norm)
    )
  if (!told || goodEnd.test(sentence.text)) return undefined
  const words = sentence.words.filter(word => word.kind === 'word')
  const laughs = sentence.words.findIndex(word =>
    /^(?:lol|haha|hahaha|hehe|wowza|whoopsie|woohoo|yay)$/.test(word.norm)
  )
  if (laughs >= 0) return {name: 'opener', from: laughs, to: laughs + 1, mild: false}
  const emoji = sentence.words.findIndex(word => word.kind === 'emoji' && cheerful.test(word.text))
  return emoji >= 0 && words.length < 4 ? {name: 'emoji', from: emoji, to: emoji + 1, mild: false} : undefined
}

/** Whether a sentence tells bad news, or only says sorry. */
function readBadNews(sentence: Sentence): 'news' | 'apology' | undefined {
  const all = normsOf(sentence)
  if (/\?\s*(?:\p{Extended_Pictographic}|\s)*$/u.test(sentence.text) && !/ (?:noted|lol) /.test(all))
    return / broken | lost /.test(all) && / lol /.test(all) ? 'news' : undefined
  const sorry = apologyOnly.test(all)
  const told = sentence.clauses.some(clause => isBadClause(sentence, clause))
  const verbless =
    !sorry &&
    sentence.clauses.length === 0 &&
    sentence.words.some(
      word => badNewsNouns.has(word.norm) || /^(?:lost|gone|cancelled|denied|refused|unfortunately)$/.test(word.norm)
    ) &&
    sentence.words.length > 3
  const named =
    / (?:unfortunately|sadly|regrettably|unable to|fatality|burgled|bailiffs|redundancy|goes up|going up|price increase|a no from us|condolences|passed away) | (?:plan|price|rent|fee|premium) ... up | go(?:es)? up by /.test(
      all
    )
  if (goodEnd.test(sentence.text) && !/ (?:unfortunately|sadly) /.test(all)) return undefined
  if (told || named || verbless) return 'news'
  return sorry ? 'apology' : undefined
}

/** A clause in which something the customer wants is lost, refused or not done. */
function isBadClause(sentence: Sentence, clause: Clause): boolean {
  if (
    clause.quoted ||
    clause.reportedBy === 'customer' ||
    /^(?:if|when|unless|until|before|once|so that)$/.test(clause.subordinator) ||
    clause.mood !== 'declarative'
  )
    return false
  const {lemma, tense, index} = clause.verb
  const words = sentence.words.slice(clause.words[0], clause.words[1])
  const own = normsOf(sentence, ...clause.words)
  if (
    / (?:can not wait|no problem|no worries|not a problem|no rush|do not worry|no need|not only|no longer (?:have|need)|not alone|nothing to (?:pay|do|worry)|no charge|no fee|not have to|do not need|could not (?:be happier|agree more|have)) /.test(
      own
    )
  )
    return false
  const ours = clause.subject === 'agent' || clause.subject === 'company'
  if (/ (?:is|are|'s) still (?:in|at|on|with|stuck|missing|waiting|being held) /.test(own)) return true
  if (clause.polarity === '-') return isRefusal(sentence, clause, ours)
  if (verbs.has(lemma) && clause.polarity === '+' && !(lemma === 'turn' && !/ (?:down|off|away) /.test(own)))
    return (
      clause.voice === 'passive' ||
      (clause.subject === 'third' && tense !== 'none') ||
      (ours && /^(?:past|perfect)$/.test(tense) && !/^(?:end|close|miss|turn|cancel|block)$/.test(lemma)) ||
      (clause.subject === 'customer' && lemma === 'lose')
    )
  return (
    (lemma === 'be' || lemma === 'have') &&
    words.some(
      word =>
        word.range[0] > (sentence.words[index]?.range[0] ?? 0) &&
        (badNewsWords.has(word.norm) || badNewsNouns.has(word.norm)) &&
        !/^(?:sorry|off|down|problem|late|gone|complaint|fire|stuck|closed|error)$/.test(word.norm)
    ) &&
    !/ (?:no|not) /.test(own)
  )
}

/** What we cannot do, what the customer cannot have, what a thing does not do; "this isn't what we want" is an apology. */
function isRefusal(sentence: Sentence, clause: Clause, ours: boolean): boolean {
  const {lemma} = clause.verb
  if (ours)
    return /^(?:can|could|will|would)$/.test(clause.modality)
      ? !/^(?:thank|stress|wait|be|want|know)$/.test(lemma) || / able /.test(normsOf(sentence, ...clause.words))
      : /^(?:find|have|offer|make|save|get|manage)$/.test(lemma)
  if (clause.subject === 'customer')
    return /^(?:can|could|may)$/.test(clause.modality) || / able to /.test(normsOf(sentence, ...clause.words))
  const pronoun = / (?:this|that|it|which|there|who|what|nothing|nobody) $/.test(
    normsOf(sentence, ...clause.subjectWords)
  )
  return clause.subject === 'third' && !pronoun && !/^(?:mean|matter|hurt|cost|worry|sound|seem)$/.test(lemma)
}

/** "Congratulations!!", "Thank you!!" shout for joy; that is one mark too many, not a jar. */
function isCelebration(sentence: Sentence, at: number): boolean {
  return (
    /^!/.test(sentence.words[at]?.norm ?? '') &&
    /\b(?:thank|thanks|congratulations|congrats|happy|glad|great|love|welcome|enjoy|yay|woohoo|awesome|amazing|best|cheers|wow|hurray|excited|thrilled|hello|hi|hey|wonderful|good|birthday|fantastic|perfect|super|nice|appreciate)\b/i.test(
      sentence.text
    ) &&
    readBadNews(sentence) !== 'news'
  )
}

/** A word in capitals that is no acronym: a word of the closed list of emphasis, in a sentence that is not a heading. */
function isShouted(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index]
  if (word?.kind !== 'word' || !/^\p{Lu}[\p{Lu}'’]+$/u.test(word.text) || sentence.block.kind === 'heading')
    return false
  if (word.text.length < 2 || (word.text.length < 3 && !isLoud(sentence))) return false
  if (
    !shoutedWords.has(word.norm) ||
    (/^(?:IT|US|OR|AM|ME|IS|AS|WE|HE|ALL|WILL|WHO|YOU|FULL|NOTE|STILL|HOW|ONCE)$/.test(word.text) && !isLoud(sentence))
  )
    return false
  const next = sentence.words[index + 1]
  const before = sentence.words[index - 1]
  if (/^(?:means|says|is|stands|mean)$/.test(next?.norm ?? '') && !isLoud(sentence)) return false
  return !(
    /^[-_/+&]$/.test(next?.norm ?? '') ||
    /^[-_/+&"“'‘]$/.test(before?.norm ?? '') ||
    /\b(?:says?|reads?|means?|called|named|button|labelled|press|select|choose|marked|tap|click|word|key|field|reply|text|send|type)\b[\s"“'‘]*$/i.test(
      sentence.reply.text.slice(Math.max(sentence.range[0], word.range[0] - 16), word.range[0])
    )
  )
}

/** Three or more words in capitals. */
function isLoud(sentence: Sentence): boolean {
  const words = sentence.words.filter(word => word.kind === 'word')
  const loud = words.filter(word => /^\p{Lu}{2,}$/u.test(word.text)).length
  return loud >= 3 && loud * 2 >= words.length
}
