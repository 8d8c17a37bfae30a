/** A hand-off without name, vouching, passed context or next step. */
import {handoffLine, namedPerson, nextStep, passingContext, vouching} from '../language/lexicon/handoffs.ts'
import {type ActedSentence, defineRule, type Proposal, type Range, type ReplyView, type RuleContext} from '../rule.ts'
import {inPerson} from '../wording/person.ts'
import {locate} from '../wording/repair.ts'
import {after, bodyOf, does, linesOf, rangeOfAct, voiceOf} from '../wording/replies.ts'

type Voice = RuleContext['voice']

type Slot = 'name' | 'strength' | 'context' | 'next'

const missing: Readonly<Record<Slot, string>> = {
  name: 'who takes over',
  strength: 'why they are good',
  context: 'what they know',
  next: 'when they write'
}

export default defineRule({
  id: 'handoff-incomplete',
  scope: 'reply',
  category: 'handoff',
  severity: 'info',
  preset: 'recommended',
  description: 'Hands the customer on without a name, a good word, the context or a next step.',
  rationale:
    'A warm hand-off names the colleague, says why this is the right person, passes on what is known and tells what comes next, so that nobody starts again.',
  origin: 'Be Everybody’s Best Friend: good cop, good cop',
  example: [
    'I’m transferring you to our billing team.',
    'I’m bringing in Priya from billing, who handles double charges every day. I’ve given her both invoices, so there is nothing to explain again, and she’ll write to you by noon tomorrow. Does that suit you?'
  ],
  *check(reply, {voice, us}) {
    const loud = voiceOf(this.id, reply)
    if (loud === 'quiet') return
    const body = bodyOf(reply)
    const handoff = body.find(each => isHandoff(each, reply, us))
    if (!handoff) return
    const lacks = listMissing(body, handoff, reply)
    if (lacks.length < (loud === 'narrow' ? 3 : 2)) return
    yield {
      range: wordsOf(handoff),
      message: `The hand-off leaves open ${lacks
        .slice(0, 2)
        .map(slot => missing[slot])
        .join(' and ')}`,
      rewrites: () => introduce(reply, handoff, lacks, voice)
    }
  }
})

function isHandoff(each: ActedSentence, reply: ReplyView, us: readonly string[]): boolean {
  const {line} = each
  if (
    each.sentence.block.kind === 'item' ||
    / (?:the link|self serve|appropriate team|refer to (?:the|our|this)|information) /.test(line)
  )
    return false
  if (
    / shared /.test(line) &&
    / (?:suggestion|feedback|idea|kind words|feature|roadmap|entire team) /.test(linesOf(bodyOf(reply)))
  )
    return false
  if (/\?\s*$/.test(each.sentence.text) && !/ ok(?:ay)? \? $/.test(line)) return false
  if (does(each, 'thanks') && !/ (?:but|so|,|;) /.test(line)) return false
  if (
    does(each, 'request', 'steps') &&
    !/ (?:i|we)(?: am going to| are going to| am| are|'ll| will)? (?:transfer|connect|put|bring|grab|get|forward|escalat)/.test(
      line
    )
  )
    return false
  if (
    / (?:to your (?:bank|account|card)|happy to (?:bring|connect|put)|you (?:can|may|could) |please (?:forward|pass|hand|contact)|if (?:you|it|that|the)|would it be|once |not pass|won't pass|compliment|your (?:feedback|suggestion|comments|thanks|idea)|kind words) /.test(
      line
    )
  )
    return false
  if (us.some(name => line.includes(name.toLowerCase()))) return false
  return (
    (handoffLine.test(line) || (does(each, 'handoff') && !does(each, 'follow-up', 'alternative'))) &&
    !solved.test(linesOf(bodyOf(reply)))
  )
}

/** The colleague has already done it, or it stays with the agent. */
const solved =
  / (?:it was (?:a|the)|was resolved|and (?:she|he|they) (?:fixed|found|solved|approved|confirmed|said yes)|(?:it|this|case|you) (?:is|'s|stays?|are) (?:mine|with me|in my hands)|i will not pass|you and i stay|stays? your contact|write to you (?:\S+ ){1,5}with what (?:she|he|they) says?) /

function listMissing(body: readonly ActedSentence[], handoff: ActedSentence, reply: ReplyView): Slot[] {
  const at = body.indexOf(handoff)
  const near = body.slice(Math.max(0, at - 1))
  const lines = linesOf(near)
  const lacks: Slot[] = []
  if (!near.some(each => namesPerson(each, reply))) lacks.push('name')
  if (
    !vouching.test(lines.replace(/ (?:specialist|expert) (?:unit|team|department)/g, ' ')) &&
    !near.some(each => does(each, 'vouch'))
  )
    lacks.push('strength')
  if (!passingContext.test(lines)) lacks.push('context')
  if (!(nextStep.test(lines) && near.some(({time}) => time === 'explicit'))) lacks.push('next')
  return lacks
}

/** A person by name, who is not the customer and no place or team. */
function namesPerson({sentence, line}: ActedSentence, reply: ReplyView): boolean {
  if (
    / @name /.test(line.replace(/^ (?:hi|hello|dear|hey) @name /, ' ')) ||
    /\[[^\]]*(?:name|colleague|agent)[^\]]*\]/i.test(sentence.text)
  )
    return true
  const greeted = /(?:hi|hello|dear|hey|morning|thanks|sorry|chatting),? (\p{Lu}\p{Ll}+)/iu.exec(reply.text)?.[1]
  for (const match of sentence.text.matchAll(namedPerson)) {
    const words = match[0].trim().split(' ')
    const name = words.at(-1) ?? ''
    if (
      match.index === 0 &&
      !/^(?:is|has|does|will|in|at|from|,|and|in|who|'ll|knows|'s|can|leads)\b/.test(
        sentence.text.slice(match[0].length).trim().slice(0, 6)
      )
    )
      continue
    if (
      name === greeted ||
      notNames.test(name) ||
      /^(?:'s|’s)? ?(?:team|department|unit|desk|group|branch|Street|Road)/.test(
        sentence.text.slice(match.index + match[0].length)
      )
    )
      continue
    if (
      /(?:in|at|to|from|of|via|ward|on|near) $/i.test(sentence.text.slice(0, match.index)) &&
      !/(?:to|from|of|with) $/i.test(sentence.text.slice(0, match.index))
    )
      continue
    return true
  }
  return false
}

const notNames =
  /^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Finance|Security|Returns|Orders|Docs|Ops|Legal|Support|Portuguese|English|Gift|Aid|Lagos|Leith|Case|Please|Hi|Hello|Dear|Thanks|Thank|Team|Sales|Billing|Customer|Greenlight|Madam|Sir|Regards|Best|Kind|KYC|Level|Ward|Your|The|This|We|They|It|Our|My|She|He|Osnabrück|Level)$/

function wordsOf(handoff: ActedSentence): Range {
  const {sentence, marks} = handoff
  return marks.some(({act}) => act === 'handoff') && !/,|;/.test(sentence.text)
    ? rangeOfAct(handoff, 'handoff')
    : sentence.range
}

/** The parts that are missing, as sentences behind the hand-off; a voice with one colleague supplies the name. */
function* introduce(
  reply: ReplyView,
  handoff: ActedSentence,
  lacks: readonly Slot[],
  voice: Voice
): Generator<Proposal> {
  const person = voice.person === 'we' || (voice.person !== 'I' && reply.person === 'we') ? 'we' : 'I'
  const colleague = voice.colleagues?.find(
    ({name, team}) =>
      reply.text.includes(name) || (team !== undefined && reply.text.toLowerCase().includes(team.toLowerCase()))
  )
  const name = colleague?.name ?? '[name]'
  const strength = colleague?.strength ?? '[strength]'
  const parts = {
    name: `${name} is the colleague who takes this on`,
    strength: `${lacks.includes('name') ? 'who knows' : `${name} knows`} ${strength}`,
    context: inPerson(`{I'm} passing on what you told {me}, so that there is nothing to explain again`, person),
    next: `${name} will write to you by [day and time]`
  }
  const lead = lacks.includes('name')
    ? lacks.includes('strength')
      ? `${name}, who knows ${strength}, takes this on`
      : parts.name
    : lacks.includes('strength')
      ? parts.strength
      : ''
  const rest = [lacks.includes('context') ? parts.context : '', lacks.includes('next') ? parts.next : ''].filter(
    text => text !== ''
  )
  const lines = [lead, ...rest]
    .filter(text => text !== '')
    .map(text => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
  yield fill(lines.join(' '), after(handoff))
}

function fill(text: string, range: Range): Proposal {
  const names = [...text.matchAll(/\[([^\]]+)\]/g)].map(match => match[1] ?? '')
  return {text, range, blanks: locate(text, names)}
}
