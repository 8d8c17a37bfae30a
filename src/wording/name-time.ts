/** A promise without a time gets one: from the team's time frames, or a blank. */
import type {Sentence} from '../language/model.ts'
import type {Proposal, Range, Voice} from '../types.ts'
import {capitalize} from './casing.ts'
import {chooseFrames} from './frames.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange} from './phrases.ts'

const blank = '[day and time]'
const ends = [
  ", and {I'll} tell you by [day and time] where it stands",
  ", and you'll hear from {me} by [day and time]",
  "; {I'll} write to you by [day and time], even if there's no news"
]

/** An act under way has no end to name: "we are looking into it". */
const underWay =
  /^(?!.*\b(?:will|shall|going to)\b|.*['’]ll\b).*(?:\b(?:am|are|is)|['’](?:re|m|s)) (?:\w+ )?(?!going|coming|arriving|getting|planning|hoping|reaching|connecting)\w+ing\b/is

/** Rewrites of the sentence whose words at `range` (offsets of the reply) leave the time open. */
export function* nameTime(sentence: Sentence, range: Range, kind: string, voice: Voice): Generator<Proposal> {
  const person = choosePerson(sentence, voice)
  const body = bodyRange(sentence)
  const text = sentence.reply.text
  const head = text.slice(body[0], range[0])
  const rest = text.slice(Math.min(range[1], body[1]), body[1])
  const placed = kind === 'time' && !underWay.test(head) && !/\b(?:for|on|in|at|with|of|catch|about)\s*$/i.test(head)
  if (placed) {
    for (const frame of voice.timeframes ?? []) {
      const said = place(head, rest, frame)
      if (said) yield {text: said, range: body, flips: 'negation'}
    }
    const said = place(head, rest, `by ${blank}`)
    if (said) yield fill(said, body)
    if (
      said &&
      /\b(?:update|get back|let you know|reply|respond|contact|in touch|reach out|write|call|email|inform)\b/i.test(
        said
      ) &&
      said.endsWith(blank)
    )
      yield fill(`${said}, even if there's no news yet`, body)
  }
  const whole =
    kind === 'time' && head.trim() !== '' && !/\b(?:for|on|in|at|with|of|catch|about)\s*$/i.test(head)
      ? tidy(head, rest)
      : text.slice(...body)
  if (whole.split(' ').length < 3 || /\b(?:as|when|in|at|within|once|a|the|is|for)$/i.test(whole)) return
  for (const end of chooseFrames(`vague-commitment ${sentence.text}`, ends).slice(0, 2))
    yield fill(`${whole}${inPerson(end, person)}`, body)
}

/** A third person's "shall" is officialese, and "in no time" denies nothing. */
function fill(said: string, range: Range): Proposal {
  const text = said.replace(/(?<!\b(?:I|we)) shall\b/gi, ' will')
  const start = text.indexOf(blank)
  return {text, range, flips: 'negation', blanks: [{name: blank.slice(1, -1), range: [start, start + blank.length]}]}
}

/** The sentence with a time in place of the vague words; a vague word before its verb goes, and the time ends the clause. */
function place(head: string, rest: string, time: string): string | undefined {
  const before = head.trimEnd()
  if (before === '') return /^\s*,/.test(rest) ? capitalize(`${time}${rest}`) : undefined
  const moved =
    /(?:\b(?:will|shall|be|is|are|should|can|to|get|gets|very|coming|out|ship|[A-Za-z]+)|['’](?:ll|s|re))$/i.test(
      before
    )
  if (!moved && !/[,)\w}\]]$/.test(before)) return undefined
  if (
    rest.trim() === '' ||
    /^\s*(?:[,;:–—)-]|and\b|but\b|so\b|with\b|about\b|to\b|at\b|on\b|for\b|via\b|regarding\b|,)/i.test(rest)
  )
    return `${before.replace(/[,\s]+$/, '').replace(/ (?:very|quite|fairly|pretty|just|so)$/i, '')} ${time}${rest}`
  return /(?:\b(?:will|shall|be|is|are|should|can|to)|['’](?:ll|re|s))$/i.test(before) && !/[,;:]/.test(rest)
    ? `${before}${rest} ${time}`
    : undefined
}

function tidy(head: string, rest: string): string {
  return capitalizeLike(
    head,
    `${head.trimEnd()}${/^\s*[,;.]/.test(rest) || head.trim() === '' ? rest.trimStart() : ` ${rest.trimStart()}`}`
      .replace(/^[,\s]+/, '')
      .trim()
  )
}

function capitalizeLike(head: string, text: string): string {
  return head.trim() === '' ? capitalize(text) : text
}
