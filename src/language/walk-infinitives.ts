/** Infinitives and gerunds on the way: they stay inside their clause. */
import {readNounPhrase} from './noun-phrases.ts'
import type {Tag} from './tags.ts'
import type {Walk} from './walk-state.ts'

/** "to V": passes the verb, so that its object counts for the clause. Gerunds likewise. */
export function readInfinitive(walk: Walk, tag: Tag): boolean {
  if (tag.norm !== 'to') return readGerund(walk, tag)
  let k = walk.at + 1
  while (walk.tags[k]?.adverb || walk.tags[k]?.norm === 'not') k++
  const verb = walk.tags[k]
  const auxiliary = verb?.norm === 'be' || verb?.norm === 'have' || verb?.norm === 'do'
  if (!verb || !(auxiliary || (verb.verb?.kinds.includes('base') && !verb.determiner))) return false
  if (verb.norm === 'do' && walk.tags[k + 1]?.norm === 'not') return false
  walk.at = k + 1
  if (walk.current) walk.current.infinitive = true
  if (verb.norm === 'have' && walk.tags[walk.at]?.verb?.kinds.includes('participle')) walk.at++
  if (walk.fresh && !walk.current) walk.start = Math.min(walk.start, walk.at)
  walk.afterPreposition = walk.fresh && !walk.current
  return true
}

/** A gerund inside a clause, or one that is its subject. */
function readGerund(walk: Walk, tag: Tag): boolean {
  const afterVerb =
    walk.current !== undefined &&
    (walk.current.group.to === walk.at ||
      walk.tags[walk.at - 1]?.objectPronoun ||
      walk.tags[walk.at - 1]?.norm === 'you')
  const gerund =
    tag.verb?.kinds.includes('gerund') &&
    !gerundNouns.has(tag.norm) &&
    (!tag.adjective || (afterVerb && walk.tags[walk.at + 1]?.noun !== true)) &&
    (!tag.verb.nounish || walk.current !== undefined)
  if (!gerund || (walk.tags[walk.at - 1]?.determiner && walk.tags[walk.at - 1]?.norm !== "'s")) return false
  if (walk.current || walk.pending) {
    walk.at++
    walk.afterPreposition = walk.pending !== undefined
    return true
  }
  const inner = readNounPhrase(walk.tags, walk.at + 1)
  const to = inner ? inner.to : walk.at + 1
  walk.pending = {
    subject: {from: walk.at, to, head: walk.at, determiner: '', pronoun: false, time: false},
    antecedent: undefined,
    start: walk.start,
    subordinator: walk.subordinator,
    soft: false,
    governor: walk.governor
  }
  walk.at = to
  return true
}

const gerundNouns = new Set(
  'billing shipping booking banking pricing training marketing accounting packaging roaming parking meeting tracking housing dispatching lettings lending catering ticketing licensing'.split(
    ' '
  )
)
