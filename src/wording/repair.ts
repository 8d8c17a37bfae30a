/** What can be offered after an apology: by what went wrong, always for the agent to choose. */
import type {Proposal, Range} from '../types.ts'
import {inPerson} from './person.ts'

interface Offer {
  readonly topic: RegExp
  readonly lines: readonly (readonly [text: string, ...blanks: string[]])[]
}

const offers: readonly Offer[] = [
  {
    topic:
      / (?:rude|manner|behaviou?r|spoke|told|shouted|driver|guard|staff|inspector|waiter|colleague|privacy|read out|shared) /,
    lines: [
      [
        "{I'll} speak with [name] about this today and tell you by [day and time] what came of it.",
        'name',
        'day and time'
      ]
    ]
  },
  {
    topic:
      / (?:crash\w*|outage|bug|error|down|slow|app|site|login|log in|sync|page|broken link|export|freez\w+|logged) /,
    lines: [
      ["{I'm} looking into it now and will write to you by [day and time].", 'day and time'],
      ['The next step is [what you do], and you will hear from {me} by [day and time].', 'what you do', 'day and time']
    ]
  },
  {
    topic: / (?:charged|charge|fee|fine|invoice|bill|payslip|price|overcharged|debit|paid) /,
    lines: [["{I'll} refund [amount] today; it reaches you by [date].", 'amount', 'date']]
  },
  {
    topic:
      / (?:broken|cracked|damaged|wrong|missing|torn|scratched|faulty|defective|arrived|wet|stale|mouldy|size|leaking|mug|lamp|zip|parcel|box) /,
    lines: [
      ['Would you like a replacement or a refund?'],
      ['{I} can send you a new one by [date] or refund it; which would you like?', 'date']
    ]
  },
  {
    topic: / (?:wait(?:ed|ing)?|late|delay(?:ed)?|cancelled|canceled|missed|queue|stand) /,
    lines: [['{I} can [rebook it or refund it]; which would you prefer?', 'rebook it or refund it']]
  }
]

const general: Offer['lines'] = [
  ['To put this right, {I} can offer you [what you can do]; does that work for you?', 'what you can do'],
  [
    "{I'll} take care of [what you do about it] and write to you by [day and time].",
    'what you do about it',
    'day and time'
  ]
]

/** Offers of repair for a reply, best first. */
export function* repairs(lines: string, person: 'I' | 'we', range: Range): Generator<Proposal> {
  const fitting = offers.filter(({topic}) => topic.test(lines)).slice(0, 2)
  for (const [text, ...blanks] of [...fitting.flatMap(offer => offer.lines), ...general]) {
    const words = inPerson(text, person)
    yield {
      text: words[0] === words[0]?.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words,
      range,
      blanks: locate(words, blanks)
    }
  }
}

/** Blanks of a text by their names. */
export function locate(text: string, names: readonly string[]): {name: string; range: Range}[] {
  let from = 0
  return names.flatMap(name => {
    const at = text.indexOf(`[${name}]`, from)
    if (at < 0) return []
    from = at + name.length + 2
    return [{name, range: [at, from] as const}]
  })
}
