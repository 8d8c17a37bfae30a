/** Threats turned into what stays safe: "we will close your account" → "we can keep your account open". */
import {readVerb} from '../language/inflection.ts'
import type {Sentence} from '../language/model.ts'
import type {Proposal} from '../types.ts'
import {capitalize} from './casing.ts'
import {inPerson} from './person.ts'
import {bodyRange} from './phrases.ts'

/** Splits an act from the threat behind it ("…, otherwise we will close it"); an empty threat for none. */
export function splitThreat(act: string): [string, string] {
  const match = /^(.+?)[,;]? (?:otherwise|or else|or)[,]? ((?:we|I|it|your|the|this) .+)$/i.exec(act)
  return match ? [match[1] ?? act, match[2] ?? ''] : [act, '']
}

const kept: Readonly<Record<string, string>> = {
  close: 'keep {x} open',
  cancel: 'keep {x} going',
  suspend: 'keep {x} active',
  delete: 'keep {x}',
  remove: 'keep {x}',
  reject: 'accept {x}',
  block: 'keep {x} open',
  terminate: 'keep {x} going',
  deactivate: 'keep {x} active',
  release: 'hold {x} for you',
  withdraw: 'keep {x} open',
  archive: 'keep {x} open'
}

/** What stays safe when the threat does not come true; undefined where no verb tells. "we will close your account" → "I can keep your account open". */
export function avert(threat: string, person: 'I' | 'we'): string | undefined {
  const active = /^(?:we|I) (?:will|shall|['’]ll|will have to|may) (?:have to )?(\w+) (.+?)[.!]*$/i.exec(
    threat.replace(/(we|I)['’]ll/i, '$1 will')
  )
  const passive = /^((?:your|the|this) .+?) (?:will|shall|may) be (\w+)$/i.exec(threat)
  const verb = active ? active[1] : readVerb(passive?.[2]?.toLowerCase() ?? '')?.lemma
  const thing = active ? active[2] : passive?.[1]
  const frame = kept[verb?.toLowerCase() ?? '']
  return frame && thing ? inPerson(`{I} can ${frame.replace('{x}', thing)}`, person) : undefined
}

/** "Failure to do so will result in cancellation of NP" → "Once that's done, NP is safe from cancellation". */
export function* keepSafe(sentence: Sentence, person: 'I' | 'we'): Generator<Proposal> {
  const range = bodyRange(sentence)
  const text = sentence.reply.text.slice(...range)
  const result =
    /^(?:failure|failing) to (.+?) (?:will|may|shall) (?:result in|lead to|mean|cause) (?:the )?(\w+) of (.+)$/i.exec(
      text
    )
  if (result) {
    const done = /^(?:do so|comply|do this)$/i.test(result[1] ?? '') ? "once that's done" : `if you ${result[1]}`
    yield {text: capitalize(`${done}, ${result[3]} is safe from ${result[2]}`), range}
  }
  const unless = /^(?:please )?(.+?)[,;.]? (?:otherwise|or else|or)[,]? ((?:we|I|it|your|the|this) .+)$/i.exec(text)
  const safe = unless?.[2] && avert(unless[2], person)
  const act = unless?.[1]?.replace(/^(?:you (?:must|have to|need to|will have to) )/i, '')
  if (act && safe && readVerb(/^\p{L}+/u.exec(act.toLowerCase())?.[0] ?? ''))
    yield {text: `Please ${act.charAt(0).toLowerCase()}${act.slice(1)} so ${safe}`, range}
  const iffy = /^if you (?:do not|don['’]?t|fail to) (.+?), ((?:we|I|your|the) .+)$/i.exec(text)
  const averted = iffy?.[2] && avert(iffy[2], person)
  if (iffy && averted) yield {text: `If you ${iffy[1]}, ${averted}`, range}
  const later = /^(?:otherwise|or else),? (.+)$/i.exec(text)
  const spared = later?.[1] && avert(later[1], person)
  if (spared) yield {text: `That way ${spared}`, range}
}
