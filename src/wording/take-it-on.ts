/** Taking a problem on instead of handing it back: our fault as ours, a partner's as ours to chase. */
import {departments, outsiders} from '../language/lexicon/organisations.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {startLike} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange, rangeOf, rewordWords} from './phrases.ts'
import {type Around, clauseStart, flipOf, leftOver, readAround, restate, tailOf} from './restate.ts'
import {type Party, readParty} from './third-party.ts'

/** The words that disown. */
export interface Disowned {
  readonly name: string
  readonly from: number
  readonly to: number
}

const repairs = ["and we're putting it right", "and we're setting it straight", 'and it is ours to put right']
const finding = [
  'let {me} get the right person on this{about} for you',
  "{I'll} find out who can settle this{about} and tell you by [time]",
  'let {me} find the right person{about} and stay with it until you have an answer'
]
const able = [
  'here is what {I} can do{about}: [option]',
  '{I} can offer you [option]; would that help?',
  "let {me} see who can help{about}, and {I'll} tell you by [time]"
]
const chased = [
  "{I'll} take this up with {p} for you and tell you by [time] what they say",
  "let {me} chase {p} about this for you; {I'll} write to you by [time]",
  "{I'll} ask {p} what went wrong and come back to you by [time]"
]
const stays = [
  "but {I'll} see it through with you until you have an answer",
  "but {I'll} stay with you on this until it's sorted",
  "and {I'll} help you get it settled all the same"
]

/** Rewrites of a disclaimer, best first. */
export function* takeItOn(sentence: Sentence, disowned: Disowned, voice: Voice): Generator<Proposal> {
  const {name, from, to} = disowned
  const person = choosePerson(sentence, voice)
  const key = `passing-the-buck ${sentence.text}`
  const party = partyOf(sentence, disowned)
  if (name === 'blame' && party && isOurSide(sentence, party)) {
    const line = ourOwn(sentence, disowned, party, chooseFrames(key, repairs)[0] ?? '')
    if (line) yield line
  }
  const around = withMatter(sentence, disowned, readAround(sentence, clauseStart(sentence, from), to))
  const flips = flipOf(sentence.text)
  const frames =
    party && !isOurSide(sentence, party)
      ? chased
      : name === 'not in our power' || name === 'not liable'
        ? able
        : finding
  for (const frame of chooseFrames(key, frames)) {
    const about = around.topic === '' || /^(?:it|this|that)$/i.test(around.topic) ? '' : ` about ${around.topic}`
    const line = inPerson(
      frame.replace('{about}', () => about).replace('{p}', () => (party ? nameOf(party) : 'them')),
      person
    )
    const {contacts, references} = leftOver(sentence, `${line} ${around.lead} ${tailOf(around)}`)
    const facts = [...references, ...contacts].join(', ')
    yield restate(sentence, dropBlame(around), facts === '' || /\?$/.test(line) ? line : `${line} (${facts})`, {flips})
  }
  const stay = chooseFrames(key, stays)[0] ?? ''
  if (!/[?]\s*$/.test(sentence.text))
    yield {
      text: `${sentence.reply.text.slice(...bodyRange(sentence))}, ${inPerson(stay, person)}`,
      range: bodyRange(sentence)
    }
}

/** Who is blamed, or whom the customer is sent to. */
function partyOf(sentence: Sentence, {name, from, to}: Disowned): Party | undefined {
  if (name === 'blame') return subjectOf(sentence, from)
  if (!/^(?:their fault|someone else|take it up)$/.test(name)) return undefined
  for (let at = from; at < to + 2; at++) {
    const norm = sentence.words[at]?.norm ?? ''
    const party = /^(?:the|your|our|their|a|an|with|to)$/.test(norm)
      ? readParty(sentence, /^(?:with|to)$/.test(norm) ? at + 1 : at)
      : undefined
    if (party?.known && !/^(?:me|us|you|it|team)$/.test(party.head)) return bare(sentence, party)
  }
  return undefined
}

/** The subject of a clause of blame. */
function subjectOf(sentence: Sentence, from: number): Party | undefined {
  const clause = sentence.clauses.find(each => each.words[0] === from)
  if (!clause || clause.subjectWords[1] <= clause.subjectWords[0]) return undefined
  const [first, last] = clause.subjectWords
  return {
    from: first,
    to: last,
    head: sentence.words[last - 1]?.norm ?? '',
    text: sentence.reply.text.slice(sentence.words[first]?.range[0], sentence.words[last - 1]?.range[1]),
    known: true,
    inside: false
  }
}

/** "the courier's fault": the courier. */
function bare(sentence: Sentence, party: Party): Party {
  const genitive = sentence.words.findIndex(
    (word, index) => index > party.from && index < party.to && word.norm === "'s"
  )
  return genitive < 0
    ? party
    : {
        ...party,
        to: genitive,
        head: sentence.words[genitive - 1]?.norm ?? '',
        text: sentence.reply.text.slice(sentence.words[party.from]?.range[0], sentence.words[genitive - 1]?.range[1])
      }
}

/** A team or colleague of ours; a bank or courier is not. */
function isOurSide(_sentence: Sentence, party: Party): boolean {
  if (/^(?:our|the previous|the last|the other)\b/i.test(party.text))
    return !outsiders.has(party.head) || departments.has(party.head) || /agent|adviser|advisor/.test(party.head)
  if (/^(?:somebody|someone|they|whoever|kitchen|chef|who)$/.test(party.head)) return party.head !== 'who'
  if (outsiders.has(party.head) && !departments.has(party.head)) return false
  return (
    departments.has(party.head) ||
    (/^\p{Lu}\p{Ll}+$/u.test(party.text) &&
      !/^(?:Apple|Google|Amazon|Microsoft|Visa|Paypal|FedEx|Royal)/.test(party.text))
  )
}

function nameOf(party: Party): string {
  return party.text.replace(/^our\s+/i, 'the ').replace(/^(?:The|Your|Their|A|An)\b/, word => word.toLowerCase())
}

/** "The warehouse messed up your order" → "We messed up your order, and we're putting it right". */
function ourOwn(sentence: Sentence, {from, to}: Disowned, party: Party, repair: string): Proposal | undefined {
  const clause = sentence.clauses.find(each => each.words[0] === from)
  if (!clause || clause.subjectWords[1] <= clause.subjectWords[0]) return undefined
  const verb = clause.verb.from
  const rest = rewordWords(sentence, verb, to, {swap: {has: 'have', was: 'were'}}).replace(
    /,? not (?:us|me|ours)\b.*$/i,
    ''
  )
  const range = rangeOf(sentence.words, Math.min(clause.subjectWords[0], party.from), to)
  const negative = /^(?:should not|never|did not|shouldn['’]t|didn['’]t)/i.test(rest)
  const close =
    clause.modality === 'should'
      ? negative
        ? ", and we're sorry that we did"
        : ", and we're sorry that we didn't"
      : `, ${repair}`
  return {text: startLike(sentence.reply.text.slice(...range), `we ${rest.replace(/^['’]s\b/, 'have')}${close}`), range}
}

/** "no control over the price": the price is the matter. */
function withMatter(sentence: Sentence, {to}: Disowned, around: Around): Around {
  if (around.topic !== '') return around
  const rest = sentence.reply.text.slice(sentence.words[Math.max(0, to - 1)]?.range[0], sentence.range[1])
  const topic =
    /^(?:over|about|for|with|on)\s+(?!(?:us|me|our|this|that|it)\b)([^,.;:!?]{3,50}?)(?=$|[,.;:!?]|\s(?:and|so|because|as|but|who|which|that)\s)/i.exec(
      rest
    )?.[1]
  return topic ? {...around, topic} : around
}

/** What follows a disclaimer only goes on disclaiming. */
function dropBlame(around: Around): Around {
  return /^(?:we|i|they|you|it|reception|the \w+) (?:only|just|merely|simply|need to|have to|should|must|never|can't|cannot)\b/i.test(
    around.tail
  ) || /^(?:you are|we are|they are|it is)$/i.test(around.tail)
    ? {...around, tail: ''}
    : around
}
