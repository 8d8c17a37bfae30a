/** Nothing in the reply shows that this customer's matter was read. */
import {adjectives} from '../language/lexicon/adjectives.ts'
import {boilerplate} from '../language/lexicon/filler.ts'
import {adverbs, words} from '../language/lexicon/function-words.ts'
import {type ActedSentence, defineRule, type Problem, type Proposal, type ReplyView} from '../rule.ts'
import {inflect, readVerb} from '../wording/grammar.ts'
import {locate} from '../wording/repair.ts'
import {after, before, bodyOf, countWords, does, voiceOf} from '../wording/replies.ts'

type Turn = NonNullable<ReplyView['thread']>[number]

const describing = words(adjectives.replaceAll('*', ''))
const functionWords =
  /^(?:i|me|my|we|us|our|ours|you|your|yours|he|she|it|its|they|them|their|this|that|these|those|the|a|an|and|or|but|if|when|while|because|since|as|than|so|not|no|yes|to|of|for|with|at|in|on|from|by|about|into|over|under|after|before|until|till|up|out|off|down|through|is|are|was|were|be|been|being|am|has|have|had|having|can|could|will|would|shall|should|may|might|must|ought|who|whom|which|what|where|why|how|there|here|then|now|all|any|some|each|every|both|either|neither|none|own|same|such|too|very|please|kindly|'s|'d|'ll|let|per|via|within|without|upon|between|among|against|during|regarding|concerning|pursuant|unless|though|although|whether|yet|ever|never|always|often|sometimes|perhaps|maybe|however|therefore|meanwhile|instead|otherwise|above|below|anyone|nobody|everybody|anything|itself|myself|ourselves|yourself|whom|whose)$/

export default defineRule({
  id: 'missing-acknowledgement',
  scope: 'reply',
  category: 'effort',
  severity: 'info',
  preset: 'recommended',
  description: 'Could answer anybody: nothing shows that this customer’s matter was read.',
  rationale:
    'Naming the matter in the customer’s own words shows that somebody listened; concrete words raise satisfaction and trust (Packard & Berger 2021).',
  origin: 'Calling First: how to keep customers in the loop',
  example: [
    'Your request has been received. A member of our team will review your case.',
    'Thank you for asking about the blue lamp. I’m checking the shop in Denver now and will write to you by 4 pm.'
  ],
  *check(reply) {
    const loud = voiceOf(this.id, reply)
    if (loud === 'quiet') return
    const body = bodyOf(reply)
    const said = reply.thread?.filter(({role}) => role === 'customer')
    if (said && said.length > 0) yield* compare(reply, body, said)
    else yield* withoutThread(body)
  }
})

/** With the customer's words: the reply shares none of them. */
function* compare(reply: ReplyView, body: readonly ActedSentence[], said: readonly Turn[]): Generator<Problem> {
  if (body.length < 2 || (reply.typed === false && reply.type === 'chat-turn')) return
  const theirs = new Set(said.flatMap(({text}) => contentWords(text)))
  const ours = body.flatMap(({line}) => contentWords(line))
  if (theirs.size < 2 || ours.some(word => theirs.has(word)) || body.some(({line}) => / @thing /.test(line))) return
  yield problem(body, [...theirs])
}

/** Without them: only generic nouns and no detail at all. */
function* withoutThread(body: readonly ActedSentence[]): Generator<Problem> {
  if (
    body.length === 0 ||
    countWords(body) < 6 ||
    body.some(
      each =>
        /^(?:item|quote)$/.test(each.sentence.block.kind) || does(each, 'refusal') || / unfortunately /.test(each.line)
    )
  )
    return
  if (body.length < 2 && !generic.test(body[0]?.line ?? '')) return
  if (
    body.every(
      each => does(each, 'thanks', 'closing', 'joy') && !/ (?:contact|question|message|inquiry|request)/.test(each.line)
    )
  )
    return
  const concrete = body.flatMap(each => contentWords(each.line, each))
  if (new Set(concrete).size > (countWords(body) < 20 ? 0 : 1) && concrete.length / countWords(body) >= 0.06) return
  if (
    body.some(each => isDetailed(each)) ||
    body.some(each => does(each, 'choice', 'goodwill', 'steps') && !vagueSteps.test(each.line))
  )
    return
  yield {...problem(body, []), strict: true}
}

const generic =
  / (?:issues?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|concerns?|matter|cases?|ticket|problems?|messages?|e-?mails?|questions?|feedback|comments?|letter|complaint|noted|needful) /
const vagueSteps =
  / (?:let us know|browse|pick the one|check (?:and|the)|log on|logging out|cache|reinstall|try again|reply yes|bear|get back|stick|ring the main) /

/** A number, amount or placeholder that belongs to one matter; not the reference of a receipt. */
function isDetailed({line, sentence}: ActedSentence): boolean {
  if (/ @thing /.test(line)) return true
  if (/reference|received on|until the|ticket (?:number|#)/i.test(sentence.text)) return false
  return (
    /[$£€#]\d|\d{4,}|\b\d+(?:%| ?(?:mg|km|kg|GB|MB|cm))|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b/.test(
      sentence.text
    ) || /["“][^"“”]{3,}["”]/.test(sentence.text)
  )
}

function contentWords(text: string, each?: ActedSentence): string[] {
  const list = each
    ? each.sentence.words
        .filter(({kind, text: raw, index}) => kind === 'word' && !(index > 0 && /^\p{Lu}\p{Ll}/u.test(raw)))
        .map(({norm}) => norm)
    : (text.toLowerCase().match(/[\p{L}][\p{L}'-]+|[$£€#]?\d[\d.,:/-]*\d|\b\d+\b/gu) ?? [])
  return list.flatMap(word =>
    isEmpty(word) || (each && isEmpty(lemma(word))) || (each && isVerb(word)) ? [] : [lemma(word)]
  )
}

function isEmpty(word: string): boolean {
  return (
    word.length < 3 ||
    functionWords.test(word) ||
    boilerplate.has(word) ||
    adverbs.has(word) ||
    describing.has(word) ||
    /ly$/.test(word)
  )
}

/** Verbs name nobody's matter, unless they are as often nouns. */
function isVerb(word: string): boolean {
  const verb = readVerb(word)
  return verb !== undefined && verb.known && !(verb.nounish && /^(?:base|third)$/.test(verb.kinds[0] ?? ''))
}

function lemma(word: string): string {
  const verb = readVerb(word)
  if (verb?.known && inflect(verb.lemma).base !== '') return verb.lemma
  return word.replace(/(?<=[a-z]{3})(?:ies)$/, 'y').replace(/(?<=[a-z]{3}[^s])s$/, '')
}

function problem(body: readonly ActedSentence[], theirs: readonly string[]): Problem {
  const first = body[0]
  const thanks = first && does(first, 'thanks') ? first : undefined
  const place = thanks ? after(thanks) : first ? before(first) : ([0, 0] as const)
  return {
    range: place,
    message: 'Nothing in this reply names what the customer wrote about',
    rewrites: () => acknowledge(place, theirs)
  }
}

function* acknowledge(range: readonly [number, number], theirs: readonly string[]): Generator<Proposal> {
  const topic = theirs.length > 0 ? '[their words for it]' : '[what happened]'
  for (const text of [`Thank you for telling me about ${topic}.`, `You wrote to me about ${topic}.`])
    yield {text, range, blanks: locate(text, [topic.slice(1, -1)])}
}
