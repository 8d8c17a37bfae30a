/** A denial with a limit, said as what is possible. */
import type {Clause, Sentence} from '../language/model.ts'
import type {Proposal, Range, Voice} from '../types.ts'
import {affirm, turnRound} from './affirm.ts'
import {startLike} from './casing.ts'
import type {Found} from './limits.ts'
import {choosePerson, inPerson} from './person.ts'
import {bodyRange} from './phrases.ts'

/** Rewrites of a denial that has a limit, best first; the last goes on with what is possible. */
export function* sayWhatCan(sentence: Sentence, clause: Clause, limit: Found, voice: Voice): Generator<Proposal> {
  const body = bodyRange(sentence)
  let count = 0
  if (clause.mood !== 'imperative')
    for (const proposal of turn(sentence, clause, limit, body)) {
      count++
      yield proposal
    }
  if (count > 1) return
  const person = choosePerson(sentence, voice)
  const said = `${sentence.reply.text.slice(body[0], body[1]).replace(/,? though$/i, '')}, ${inPerson('but {I} can ', person)}`
  const blank = '[what is possible now]'
  yield {
    text: said + blank,
    range: body,
    blanks: [{name: blank.slice(1, -1), range: [said.length, said.length + blank.length]}]
  }
}

/** Denial and limit turned round together, in the place where they stand. */
function* turn(sentence: Sentence, clause: Clause, limit: Found, body: Range): Generator<Proposal> {
  const {text} = sentence.reply
  const at = (index: number): number => sentence.words[index]?.range[0] ?? body[1]
  const start = at(clause.words[0])
  if (!limit.leads) {
    const stretch = text.slice(start, at(limit.from)).replace(/(?: for)?[\s,]+$/, '')
    const range = [start, Math.min(sentence.words[limit.to - 1]?.range[1] ?? body[1], body[1])] as const
    for (const turned of turnRound(stretch, limit))
      yield {text: startLike(stretch, turned), range, flips: 'negation', ...isSafe(clause, limit, turned)}
  } else if (limit.to <= clause.words[0]) {
    for (const turned of turnRound(text.slice(start, body[1]), limit))
      yield {text: startLike(text.slice(body[0]), turned), range: body, flips: 'negation'}
  } else if (/^without$/i.test(limit.opener)) {
    const turned = affirm(text.slice(...body).replace(/\bwithout\b/i, 'with'))
    if (turned) yield {text: turned, range: body, flips: 'negation'}
  }
}

/** "isn't available until T" and "is available from T" say the same thing. */
function isSafe(clause: Clause, limit: Found, turned: string): {safety?: 'safe'} {
  const timed = /^(?:until|till|before|'til)$/i.test(limit.opener) && !limit.finite && / (?:from|at) /.test(turned)
  return timed && clause.verb.lemma === 'be' && clause.voice === 'active' && clause.subject === 'third'
    ? {safety: 'safe'}
    : {}
}
