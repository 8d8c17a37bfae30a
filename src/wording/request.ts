/** Orders turned into requests: what is asked, by when, and of whom stay as they are. */
import {inflect, readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal, Voice} from '../types.ts'
import {capitalize, uncapitalize} from './casing.ts'
import {choosePerson, inPerson} from './person.ts'
import {agree, bodyRange} from './phrases.ts'
import {avert, keepSafe, splitThreat} from './threats.ts'

/** An order in a sentence: how it is given, and the word indices of its opening and of what it covers. */
export interface Order {
  readonly kind:
    | 'order'
    | 'forbid'
    | 'necessary'
    | 'state'
    | 'duty'
    | 'clincher'
    | 'demand'
    | 'wish'
    | 'ensure'
    | 'first'
    | 'threat'
    | 'curt'
    | 'curt-stop'
    | 'passive'
  readonly from: number
  readonly to: number
  readonly end: number
}

/** Rewrites of the sentence that holds the order, best first. */
export function* requestInstead(sentence: Sentence, order: Order, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  for (const proposal of propose(sentence, order, person)) yield {flips: 'obligation', ...proposal}
}

/** Text with `[…]` blanks listed. */
function fill(text: string, range: Proposal['range']): Proposal {
  const blanks = [...text.matchAll(/\[(?:what|reason|why)[^\]]*\]/g)].map(match => ({
    name: match[0].slice(1, -1),
    range: [match.index, match.index + match[0].length] as const
  }))
  return {text, ...(range ? {range} : {}), ...(blanks.length > 0 ? {blanks} : {})}
}

function* propose(sentence: Sentence, order: Order, person: 'I' | 'we'): Generator<Proposal> {
  const {text} = sentence.reply
  const {words} = sentence
  const from = order.kind === 'curt' ? 0 : order.from
  const lead = text.slice(sentence.range[0], words[from]?.range[0] ?? sentence.range[0])
  const last = words[order.end - 1]?.range[1] ?? sentence.range[1]
  const tail = text.slice(last, sentence.range[1])
  const said = text.slice(words[order.kind === 'curt' ? 0 : order.to]?.range[0] ?? last, last)
  if (order.kind === 'clincher') yield* dropClincher(sentence)
  else if (order.kind === 'threat') yield* keepSafe(sentence, person)
  else if (order.kind === 'forbid') yield* forbid(sentence, {lead, said, tail}, person)
  else if (order.kind === 'passive') yield* handOver(sentence, order, person)
  else if (order.kind === 'curt-stop')
    yield {
      text: `${lead}${lead === '' ? 'Please' : 'please'} ${text.slice(words[order.from]?.range[0] ?? last, last).replace(/^\p{Lu}/u, letter => letter.toLowerCase())}${tail}`,
      range: sentence.range
    }
  else if (order.kind === 'state' || order.kind === 'wish') yield* explain(sentence, person)
  else if (order.kind === 'ensure' && / not $/.test(` ${norms(sentence, order.from, order.to)} `))
    yield {text: `${lead}${lead === '' ? 'Please' : 'please'} don't ${said}${tail}`, range: sentence.range}
  else yield* ask(sentence, order, {lead, said, tail}, person)
}

function norms(sentence: Sentence, from: number, to: number): string {
  return sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
}

interface Parts {
  readonly lead: string
  readonly said: string
  readonly tail: string
}

function* ask(sentence: Sentence, order: Order, parts: Parts, person: 'I' | 'we'): Generator<Proposal> {
  const {lead, tail} = parts
  const range = sentence.range
  const told = /^what (.*)$/i.test(lead.trim()) ? '' : lead
  const explained =
    /^what $/i.test(lead) && /^(?:understand|realise|realize|remember|accept) is (?:that )?(.+)$/i.exec(parts.said)
  if (explained) yield {text: `${capitalize(explained[1] ?? '')}${tail}`, range}
  const act = baseAct(order.kind === 'ensure' ? `make sure ${parts.said}` : parts.said)
  const main = sentence.clauses.some(clause => clause.words[1] <= order.from && clause.subordinator === 'none')
  const opened = openLead(main ? told.replace(/,\s$/, '. ') : told)
  if (!act || opened === undefined || / then (?:we|I) /.test(act)) return
  const [whole, threat] = splitThreat(act)
  const put = (line: string): string =>
    opened === '' || /[.!] $/.test(opened) ? opened + capitalize(line) : opened + uncapitalize(line)
  const cost = /^pay ([$€£₹]\S+) for (?:the |your )?(\p{L}+)$/iu.exec(whole)
  if (cost) yield {text: `${put(`${cost[2]} ${agree(cost[2] ?? '', 'is', 'are')} ${cost[1]}`)}${tail}`, range}
  const safe = threat && avert(threat, person)
  const who = subjectOf(sentence, order)
  const flips = / no /.test(` ${norms(sentence, order.from, order.to)} `) ? ({flips: 'negation'} as const) : {}
  if (safe) yield {text: `${put(`please ${whole} so ${safe}`)}${tail}`, range}
  if (order.kind === 'first') yield {text: `${put(`a good first step is to ${whole}`)}${tail}`, range}
  if (threat && !safe) yield {text: `${put(`could ${who} ${whole}`)}? Otherwise ${threat}${tail}`, range, ...flips}
  else if (!/[;:–—]/.test(tail) && !/\bor$/.test(whole))
    yield {text: `${put(`could ${who} ${whole}`)}?${tail.replace(/^[.!]+/, '')}`, range, ...flips}
  if (threat) return
  if (who === 'you') {
    yield {text: `${put(`please ${whole}`)}${tail.replace(/^!+/, '.')}`, range, ...flips}
    yield fill(
      `${put(`if you ${whole.replace(/^be\b/, 'are')}, ${inPerson('{I} can', person)} [what it makes possible]`)}${tail}`,
      range
    )
  } else yield {text: `${put(inPerson(`{I} ask that ${who} ${whole}`, person))}${tail}`, range}
}

/** What stands before the order: openers go, an adverbial gets its comma, and a clause of its own stays; else undefined. */
function openLead(lead: string): string | undefined {
  const text = lead
    .replace(/\b(?:all|our|the|every|each) $/i, '')
    .replace(/^(?:parents|customers|guests|you) are reminded that $/i, '')
  if (
    text.trim() === '' ||
    /^(?:so|and|but|then|also|now|first|next|first off|unfortunately|i['’]m afraid|i believe)[,\s]*$/i.test(text)
  )
    return ''
  if (/[,;:.!–—-]\s$/.test(text)) return text
  return /^(?:as|on|for|at|after|before|once|with|in|by|from) \S+(?: \S+){0,4} $/i.test(text)
    ? `${text.trimEnd()}, `
    : undefined
}

/** Whom the order reaches, as a question names them. */
function subjectOf(sentence: Sentence, {kind, from}: Order): string {
  const norm = sentence.words[from]?.norm ?? ''
  if (kind !== 'order' || /^(?:you|u|ya|first|next|now|to)$/.test(norm)) return 'you'
  const before = sentence.words[from - 1]
  return before && /^(?:all|our|the|every|each)$/.test(before.norm) ? `${before.norm} ${norm}` : norm
}

/** The act with its verb in the base form: "be at the gate", "keep us posted" (from "keeping"). */
function baseAct(said: string): string | undefined {
  const text = said
    .trim()
    .replace(/,? (?:please|is that clear|no exceptions|no excuses)$/i, '')
    .replace(
      /\b(and|then|and then|so) you(?:['’]ve| have| will have|['’]ll have)? (?:got to|must|have to|need to|to|will|['’]ll) /gi,
      '$1 '
    )
    .replace(/\b(and then|and) you['’]ll /gi, '$1 ')
    .replace(/^(?:but |other than |except )?(?:to |also |now |then |first )*/i, '')
  const verb = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  const base = /ing$/.test(verb) ? readVerb(verb.toLowerCase())?.lemma : verb.toLowerCase()
  return text === '' || !base ? undefined : base + text.slice(verb.length)
}

/** "You may not transfer the ticket" → "Transferring the ticket isn't possible because [reason], but I can …". */
function* forbid(sentence: Sentence, {lead, said, tail}: Parts, person: 'I' | 'we'): Generator<Proposal> {
  const act = said.trim()
  const verb = /^[\p{L}-]+/u.exec(act)?.[0]?.toLowerCase() ?? ''
  if (lead.trim() !== '' && !/[,;:] $/.test(lead)) return
  const limit = /^(.+?) (?:until|till|unless) (.+)$/i.exec(act)
  if (limit)
    yield {
      text: `${lead}${lead === '' ? 'You' : 'you'} can ${limit[1]} once ${limit[2]}${tail}`,
      range: sentence.range,
      flips: 'negation'
    }
  if (limit) return
  const gerund = /ing$/.test(verb) ? verb : verb === 'be' ? 'being' : inflect(verb).gerund
  const thing = (lead === '' ? capitalize(gerund) : gerund) + act.slice(verb.length)
  const open = inPerson('but {I} can [what is possible]', person)
  yield fill(`${lead}${thing} isn't possible because [reason], ${open}${tail}`, sentence.range)
  yield fill(`${lead}${thing} isn't possible, ${open}${tail}`, sentence.range)
}

/** "The form must be signed by Friday" → "Could you have the form signed by Friday?" */
function* handOver(sentence: Sentence, order: Order, person: 'I' | 'we'): Generator<Proposal> {
  const text = sentence.reply.text.slice(...bodyRange(sentence))
  const match = /^(.+?) (?:must|has to|have to|needs? to) (?:\w+ly )?be (.+)$/i.exec(text)
  if (!match?.[1] || /[,;:]/.test(match[1]) || order.from < 1) return
  const thing = uncapitalize(match[1])
  yield {text: `Could you have ${thing} ${match[2]}?`, range: sentence.range}
  yield {
    text: inPerson(`{I} ask that ${thing} be ${match[2]}`, person).replace(/^./, letter => letter.toUpperCase()),
    range: bodyRange(sentence)
  }
}

/** A thing that is compulsory gets its reason. */
function* explain(sentence: Sentence, person: 'I' | 'we'): Generator<Proposal> {
  const [start, end] = bodyRange(sentence)
  const text = sentence.reply.text.slice(start, end)
  const match =
    /^(.+?) (?:is|are|remains) (?:\w+ly )?(?:mandatory|compulsory|obligatory|required|needed|expected|due)(.*)$/i.exec(
      text
    )
  if (match)
    yield fill(
      /^,/.test(match[2] ?? '')
        ? `${match[1]} matters because [reason]${match[2]}`
        : `${match[1]}${match[2]} matters because [reason]`,
      [start, end]
    )
  const want = /^(?:I|we) (?:want|expect|need|demand|require) (.+)$/i.exec(text)
  if (want?.[1] && !/\band I want\b/i.test(text))
    yield {text: `${inPerson('Could you send {me} ', person)}${want[1]}?`, range: sentence.range}
  const wish = /^(?:I|we) (?:want|expect|need|demand|require) (.+), and (?:I|we) want it (.+)$/i.exec(text)
  if (wish)
    yield {
      text: `${inPerson('Could you let {me} have ', person)}${wish[1]}, ${wish[2]} if you can?`,
      range: sentence.range
    }
}

const driven =
  /[,;:–—-]*\s*(?:(?:that|this|it)(?:['’]?s| is) (?:not |non-)(?:optional|negotiable|up for (?:discussion|debate)|open to \w+|an option)|no exceptions|no excuses|is that (?:clear|understood)\??|(?:till|until) i say so|under (?:any|no) circumstances)/i

/** The order stays, what drove it home goes. */
function* dropClincher(sentence: Sentence): Generator<Proposal> {
  const text = sentence.reply.text.slice(...sentence.range)
  const option =
    /^(?:not|failing to|refusing to|forgetting to) (.+?) (?:isn['’]t|is not) (?:an option|optional|negotiable)(.*)$/i.exec(
      text
    )
  if (option)
    yield {
      text: `Please ${baseAct(option[1] ?? '') ?? option[1]}${option[2]}`,
      range: sentence.range,
      flips: 'negation'
    }
  const rest = text.replace(driven, '').replace(/\?$/, '.')
  const verb = /^\p{L}+/u.exec(rest)?.[0]?.toLowerCase() ?? ''
  const orders =
    readVerb(verb)?.kinds.includes('base') === true && !/^(?:all|every|parents|guests|attendees)$/.test(verb)
  if (rest !== text && rest.split(' ').length > 3)
    yield {text: orders ? `Please ${verb}${rest.slice(verb.length)}` : rest, range: sentence.range, flips: 'negation'}
}
