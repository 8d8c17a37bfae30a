/** A promise cut to size: what is expected, what we do, and when the customer hears from us. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {capitalize, uncapitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange} from './phrases.ts'

/** What was promised, and how. */
export interface TallPromise {
  readonly name: string
  /** The promised act is ours. */
  readonly ours: boolean
}

const vows =
  /^(?:(?:please )?(?:do )?(?:rest|be|feel|stay) (?:assured|easy|reassured)(?: that)?[,:]?|(?:(?:and|so|but) )?(?:I|we)(?: can| do| will| hereby| absolutely| personally| 100%| fully)* (?:guarantee|promise|swear|vow|pledge|assure)(?: you)?(?: that)?[,:]?|you have (?:my|our)(?: \w+)? (?:word|guarantee|promise|assurance)(?: that)?[,:]?|(?:and |so )?I give you (?:my|our) word(?: that)?[,:]?|(?:trust|believe) me[,:]?(?: that)?|make no mistake[,:]?|mark my words[,:]?|take it from me[,:]?|hand on heart[,:]?|(?:I|we) can (?:tell|say)(?: you)?(?: right)? now(?: that)?[,:]?|no matter what[,:]?|whatever happens[,:]?|come what may[,:]?|I['’]d (?:stake|bet|put) [^:,]{2,30}[:,](?: that)?|100%[,]?|absolutely[,]?|definitely[,]?)\s+/i
const absolutes =
  /,?\s*(?:\b|(?=100%))(?:100%|definitely|absolutely|certainly|surely|undoubtedly|unquestionably|inevitably|guaranteed|for sure|for certain|without (?:a |any )?(?:doubt|fail|question)|no matter what|no question(?: about it)?|no doubt(?: about it)?|no two ways about it|end of story|on the dot|rain or shine|come (?:what may|hell or high water)|(?:you )?mark my words|(?:there['’]s |there is )?(?:simply )?no doubt(?: about it)?|down to the (?:very )?last(?: one)?|not ever|that['’]s a promise|immediately|instantly|right away|straight away|in no time)\b(?=[,.;!?\s]|$)|,\s*(?:every one of them|traffic or no traffic|they['’]ve no choice|guaranteed)/gi

const updates = [
  "; {I'll} tell you if that changes",
  "; {I'll} let you know if anything changes",
  ", and {I'll} write to you if it looks different"
]

/** Rewrites of the sentence, best first. */
export function* promiseLess(sentence: Sentence, promise: TallPromise, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const range = bodyRange(sentence)
  const text = sentence.reply.text.slice(...range)
  const {name, ours} = promise
  if (/\bagain\b|\brecur|\breoccur/i.test(text) || (name === 'never' && /\bhappen/i.test(text)))
    yield* preventRepeat(sentence, person)
  if (/\bagain\b|\brecur|\breoccur/i.test(text)) return
  const bare = strip(text)
  const [update = ''] = chooseFrames(`over-promising ${sentence.text}`, updates)
  const expected = ours ? undefined : (expect(bare, person) ?? soften(bare))
  if (ours && bare !== text && !vows.test(text))
    yield {text: capitalize(bare), range, safety: 'safe', flips: 'negation'}
  if (ours) yield* plan(bare, range, person)
  if (expected) yield {text: `${expected}${inPerson(update, person)}`, range, flips: 'negation'}
  if (expected) yield fill(`${expected}${inPerson(", and {I'll} tell you by ", person)}[time] where it stands`, range)
  else if (!ours)
    yield fill(
      capitalize(
        inPerson("{I} can't speak for how it turns out, so here's what {I} can do: [what you can do by when]", person)
      ),
      range
    )
}

/** "Nothing can go wrong with it" → "I don't expect anything to go wrong with it"; a habit told as certain → "usually". */
function expect(text: string, person: 'I' | 'we'): string | undefined {
  const impossible = /^(?:it['’]?s|it is) (?:\w+ )?impossible for (.+?) to (.+)$/i.exec(text)
  const nothing =
    /^(nothing|nobody|no one|no (\p{L}+)(?: alive)?) (?:can|could|will|would) (?:possibly |ever )?(.+)$/iu.exec(text)
  const thing = nothing?.[2] ? `any ${nothing[2]}` : /^nothing/i.test(text) ? 'anything' : 'anybody'
  if (impossible)
    return capitalize(inPerson(`{I} don't expect ${uncapitalize(impossible[1] ?? '')} to ${impossible[2]}`, person))
  if (nothing) return capitalize(inPerson(`{I} don't expect ${thing} to ${nothing[3]}`, person))
  return /\balways\b/i.test(text) && !/\bwill|going to\b/i.test(text)
    ? text.replace(/\balways\b/i, 'usually')
    : undefined
}

function fill(text: string, range: Proposal['range']): Proposal {
  const said = text.trimEnd()
  const blanks = [...said.matchAll(/\[[^\]]+\]/g)].map(match => ({
    name: match[0].slice(1, -1),
    range: [match.index, match.index + match[0].length] as const
  }))
  return {text: said, ...(range ? {range} : {}), blanks, flips: 'negation'}
}

function strip(text: string): string {
  let rest = text
  for (let round = 0; round < 2; round++) rest = rest.replace(vows, '')
  return capitalize(
    rest
      .replace(absolutes, '')
      .replace(/^\s*,?\s*/, '')
      .replace(/,?\s*there (?:isn['’]t|is not) the slightest (?:chance|risk|doubt)(?: of [^,.;]+)?/i, '')
      .replace(/\s{2,}/g, ' ')
  )
}

/** "will arrive" → "should arrive"; undefined where no future stands. */
function soften(text: string): string | undefined {
  const softer = text
    .replace(/\b(it|he|she|they|you|that|this|there)['’]ll\b/i, '$1 should')
    .replace(/\b(?:won['’]?t|will not|will never)\b/i, "shouldn't")
    .replace(/(?:['’](?:s|re)|\b(?:is|are)) (?:always )?going to\b/i, ' should')
    .replace(/(?:['’](?:s|re)|\b(?:is|are)) (?:sure|bound|certain|guaranteed) to\b/i, ' should')
    .replace(/\b(?:will|shall)(?: always)?\b/i, 'should')
    .replace(/\bcan(?:['’]t|not)(?: possibly)?\b/i, "shouldn't")
  return softer === text ? undefined : capitalize(softer.replace(/\s{2,}/g, ' '))
}

/** "We will fix this today" → "We plan to fix this today". */
function* plan(text: string, range: Proposal['range'], person: 'I' | 'we'): Generator<Proposal> {
  const match =
    /^(.*?)\b(I|we)(?:['’]ll| will| shall|['’](?:m|re) going to| am going to| are going to) (?:always )?(.+)$/i.exec(
      text
    )
  if (!match) {
    const vowed = /^(?:I|we)? ?(?:guarantee|promise|pledge|vow)? ?to (.+)$/i.exec(text)
    if (vowed)
      yield fill(
        capitalize(inPerson(`{I'm} working to ${vowed[1]}, and {I'll} tell you by [time] where it stands`, person)),
        range
      )
    return
  }
  const [, lead = '', who = 'we', act = ''] = match
  yield fill(
    `${lead}${lead === '' ? capitalize(who) : who} plan to ${act}, ${inPerson("and {I'll} tell you by", who.toLowerCase() === 'i' ? 'I' : 'we')} [time] where it stands`,
    range
  )
}

/** "This will never happen again" → what changes so that it doesn't. */
function* preventRepeat(sentence: Sentence, person: 'I' | 'we'): Generator<Proposal> {
  const tail =
    /,\s*(\{\{?[^}]+\}?\}|\[[A-Z][^\]]*\])$/.exec(sentence.reply.text.slice(...bodyRange(sentence)))?.[0] ?? ''
  for (const frame of chooseFrames(sentence.text, [
    "here's what {I'm} changing to prevent a repeat: [change]",
    'to keep this from coming back, here is what {I} will change: [change]'
  ])) {
    const said = capitalize(inPerson(frame, person))
    yield fill(tail === '' ? said : `${tail.replace(/^,\s*/, '')}, ${uncapitalize(said)}`, bodyRange(sentence))
  }
}
