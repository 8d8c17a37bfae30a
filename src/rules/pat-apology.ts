import {emptyModifiers, emptyNouns, genericNouns} from '../language/lexicon/apologies.ts'
import {defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {type Apology, readApologies} from '../wording/apology.ts'
import {deletionRange, findEvent, replaceStretch, shareFeeling} from '../wording/empathy.ts'
import {inPerson, choosePerson} from '../wording/person.ts'
import {rangeOf} from '../wording/phrases.ts'
import type {Proposal} from '../types.ts'

const closers = /^(?:caused|causing|incurred|faced|experienced|given|created|occurred|suffered|encountered|resulting|arising|today|yesterday|again|sir|madam|mate|folks|guys|everyone|all|here|so far|too|though|at hand|of affairs|with this|with that|in this regard|in this matter|on our part|on our side|on our end|at our end|from our side|from our end|in the meantime|as a result|involved|therein)$|^more than /
const legal = /\b(?:recall(?:ed)?|data breach|regulator\w*|ombudsman|lawsuit|litigation|liability|settlement|statutory|penalty notice)\b/i
const emptyClause =
  /^(?:that |if |for |how |what )*(?:(?:things|it|this|that|everything|something|stuff|we|matters) (?:has |have |had |just |really |all )*(?:happened|went wrong|gone wrong|occurred|did not go (?:to|as) plan\w*|not go (?:to|as) plan\w*|did not work out|turned out (?:this|that) way|come to this|came to this|fell short|let you down|failed you|messed up|missed the mark|did not meet your \w+|not lived up to \w+ \w+|dropped the ball|disappointed you|caused you \w+|inconvenienced you)|you (?:have |had |are |were |'ve |did |feel |felt |ran |run |still )*(?:had|have|having|experienced|experiencing|faced|facing|went|gone|going|run|ran|encountered|encountering|been put|feel|felt|left)\b)/
const emptyGerund = /^(?:falling short|letting you down|disappointing you|(?:any|the|all) \w+ing|not (?:meeting|living up to|being up to)|failing (?:you|to meet)|missing the mark|inconveniencing|causing|troubling|bothering|disturbing|dropping the ball|wasting your time|messing|putting you (?:out|through (?:this|that|it)))/
const emptyInfinitive = /^to (?:have )?(?:inconvenience|inconvenienced|bother|bothered|trouble|troubled|disappoint|disappointed|disturb|disturbed|let|put) you/
const specific = /^(?:with|in|on|of|about|during|at|to|from|over|when|while|after|regarding|by|between|around|involving|that|which|because|since|where)$/

export default defineRule({
  id: 'pat-apology',
  scope: 'sentence',
  category: 'apology',
  severity: 'warn',
  preset: 'recommended',
  fixable: true,
  description: 'Says sorry without saying what for.',
  rationale: 'A stock apology costs nothing and says nothing: the customer hears that nobody looked. Name what went wrong, and share how it feels.',
  origin: 'Essay "Win more by playing for your customer\'s team" ("usually a pat, half-hearted throwaway"); Fried & Hansson, Rework; Packard & Berger 2021.',
  example: ['Sorry for the inconvenience. The parcel came late.', "I don't blame you for being frustrated that the parcel came late; I would be too. The parcel came late."],
  options: {allow: {type: 'string[]', default: [], description: 'Apologies that the team keeps as they are.'}},
  triggers: ['sor', 'soz', 'sry', 'apol', 'appol', 'aplog', 'apoli', 'regret', 'pardon', 'excuse', 'forgive', 'inconveni', 'feel bad', 'feel awful', 'feel terrible', 'feels bad', 'felt bad'],
  *check(sentence, context) {
    for (const apology of findAll(sentence)) {
      const reason = excuse(sentence, apology, context)
      if (reason) {
        context.trace(reason, rangeOf(sentence.words, apology.from, apology.to))
        continue
      }
      yield toProblem(sentence, apology, context)
    }
  }
})

/** Apologies, and the two forms that say sorry without the word: "we feel bad about the hassle", "inconvenience is regretted". */
function findAll(sentence: Sentence): Apology[] {
  const found = readApologies(sentence)
  if (found.length > 0) return found
  const norms = sentence.words.map(word => word.norm)
  const feel = norms.findIndex((norm, index) => /^(?:feel|feels|felt)$/.test(norm) && /^(?:bad|awful|terrible)$/.test(norms[index + 1] ?? '') && /^(?:about|for|over)$/.test(norms[index + 2] ?? ''))
  if (feel < 1 || !/^(?:i|we|team)$/.test(norms[feel - 1] ?? '')) return []
  const end = norms.findIndex((norm, index) => index > feel + 2 && /^[.,;!?]$/.test(norm))
  const to = end < 0 ? norms.length : end
  return [{from: feel - 1, head: feel + 1, to, kind: 'phrase', object: [feel + 3, to], clause: undefined}]
}

/** Why an apology is not pat; undefined when it is. */
function excuse(sentence: Sentence, apology: Apology, context: RuleContext): string | undefined {
  const text = norms(sentence, apology.object[0], apology.object[1])
  const whole = norms(sentence, 0, sentence.words.length)
  if (allowed(sentence, apology, context)) return 'allowed by option'
  if (apology.kind === 'bare') return isBare(sentence, apology)
  if (apology.kind === 'clause') return emptyClause.test(text) && isEmptyRest(sentence, apology) ? undefined : 'names what happened'
  if (apology.kind === 'infinitive') return emptyInfinitive.test(text) ? undefined : 'says something else'
  if (apology.kind === 'gerund') return emptyGerund.test(text) || genericNouns.has(text) ? undefined : 'names what we did'
  if (/^[iw]e? feel/.test(whole) && / (?:i|we|our) /.test(` ${text} `)) return 'owns an act'
  return isGeneric(sentence, apology.object) ? undefined : 'names what happened'
}

function allowed(sentence: Sentence, apology: Apology, context: RuleContext): boolean {
  const list = Array.isArray(context.options.allow) ? context.options.allow : []
  const said = sentence.reply.text.slice(...rangeOf(sentence.words, apology.from, apology.to)).toLowerCase()
  return list.some(item => typeof item === 'string' && (said.includes(item.toLowerCase()) || sentence.text.toLowerCase().includes(item.toLowerCase())))
}

function norms(sentence: Sentence, from: number, to: number): string {
  return sentence.words.slice(from, to).map(word => word.norm).join(' ')
}

/** An apology for nothing: pat when it is the whole sentence, and nothing behind it owns up. */
function isBare(sentence: Sentence, apology: Apology): string | undefined {
  const text = norms(sentence, 0, sentence.words.length)
  const head = sentence.words[apology.head]?.norm ?? ''
  const after = norms(sentence, apology.to, sentence.words.length)
  if (/(?:^| )(?:inconvenience|trouble|disruption|delay)s? (?:caused |this (?:may )?(?:has |have )?caused )?(?:is|are) .*regretted/.test(text)) return undefined
  if (head === 'regretted' || head === 'excuse' || head === 'forgive' || /^regret/.test(head)) return 'says something else'
  if (/^(?:[.!…]|[\p{Extended_Pictographic}\ufe0f])*$/u.test(after.replaceAll(' ', ''))) {
    const words = sentence.words.slice(0, apology.head).filter(word => word.kind === 'word').length
    if (/\?/.test(sentence.text) || words > 9) return 'part of a longer thought'
    return sentence.next && /^(?:(?:that|this|it)['’]?s? (?:was |is )?(?:on (?:us|me)|our|my)|we |i )/i.test(sentence.next.text) && head === 'sorry' ? 'owns up in the next sentence' : undefined
  }
  return 'goes on'
}

/** True when a noun phrase names nothing: a generic noun with empty words around it. */
function isGeneric(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  const words = sentence.words.slice(from, to)
  let at = 0
  while (at < words.length && emptyModifiers.has(words[at]?.norm ?? '') && !isLastNoun(words[at]?.norm ?? '', words[at + 1]?.norm)) at++
  const head = words[at]?.norm ?? ''
  if (!(genericNouns.has(head) || (head === 'mix' && words[at + 1]?.norm === 'up')) || words[at]?.kind !== 'word') return false
  const rest = words.slice(at + (head === 'mix' && words[at + 1]?.norm === 'up' ? 2 : 1))
  if (rest.length === 0) return true
  const next = rest[0]?.norm ?? ''
  if (genericNouns.has(next) && !/^(?:this|that|it)$/.test(head)) return isGeneric(sentence, [from + at + 1, to])
  if (/^(?:and|or|\/)$/.test(next)) return isGeneric(sentence, [from + at + 2, to])
  const tail = rest.map(word => word.norm).join(' ')
  if (closers.test(tail) || closers.test(next)) return true
  if (/^(?:that |which )?(?:this|it|that|these|we|you|the \w+) (?:all |may |might |could |must |will |would |have |has |had |'ve |is |are |'re |been )*(?:caused|cause|causing|created|faced|facing|experienced|experiencing|had|having|encountered|incurred|felt|suffered|went|gone|been|brought|given|put|made|led|meant|left)\b/.test(tail)) return true
  if (/^(?:that )?(?:may|might|has|have|was|were) (?:have )?(?:been )?(?:caused|arisen|occurred|resulted)/.test(tail)) return true
  if (/^(?:to|for) (?:you|u|your \w+|everyone|all|our \w+)\b/.test(tail)) return true
  if (/^(?:of affairs|at hand|you\b)/.test(tail)) return true
  if (/^(?:experience|experiences|service)$/.test(head) && /^(?:at|in|with|from) (?:our|the|one of our) /.test(tail)) return true
  return emptyNouns.has(head) && (specific.test(next) || rest[0]?.kind === 'punctuation')
}

function isLastNoun(norm: string, next: string | undefined): boolean {
  return /^(?:this|that|these|those|all)$/.test(norm) && (next === undefined || /^(?:has|have|may|might|caused|is|was)$/.test(next))
}

/** "sorry you had a bad experience": the object of the clause names nothing either. */
function isEmptyRest(sentence: Sentence, apology: Apology): boolean {
  const object = apology.clause?.object
  if (apology.clause?.subject !== 'customer' || !object) return true
  return isGeneric(sentence, [object.words[0], apology.to]) || isGeneric(sentence, object.words)
}

function toProblem(sentence: Sentence, apology: Apology, context: RuleContext): Problem {
  const chat = context.channel === 'chat' || context.channel === 'social'
  const head = norms(sentence, apology.object[0], apology.object[1])
  const small = apology.kind === 'bare' || /^(?:the )?(?:delay|wait|that|this)$/.test(head)
  return {
    range: rangeOf(sentence.words, apology.from, apology.to),
    message: 'Says sorry without saying what for',
    ...(chat && small ? {lower: true as const} : {}),
    rewrites: () => rewrite(sentence, apology, context)
  }
}

function* rewrite(sentence: Sentence, apology: Apology, context: RuleContext): Generator<Proposal> {
  if (legal.test(sentence.reply.text)) return
  if (apologisesElsewhere(sentence) && apology.from === 0 && apology.to >= sentence.words.length - 2) {
    yield {text: '', range: deletionRange(sentence), safety: 'safe'}
    return
  }
  const person = choosePerson(sentence, context.voice)
  const object = norms(sentence, apology.object[0], apology.object[1])
  const put = (line: string, blanks?: Proposal['blanks']) => replaceStretch(sentence, apology.from, apology.to, line, blanks ? {blanks} : {})
  const event = findEvent(sentence)
  if (event?.ours) yield put(inPerson(`{I'm} sorry ${event.text}`, person))
  const about = /\b(?:delay|delays|wait|hold-up)\b/.test(object) ? 'the wait' : named(sentence, apology)
  const feeling = 'frustrated'
  if (event) for (const line of shareFeeling(sentence.text, {feeling, person, that: event.text})) yield put(line)
  if (/\b(?:confusion|misunderstanding|mix-?up)\b/.test(object)) yield put(inPerson('{I} can see how that was confusing, so let me clear it up', person))
  if (about) for (const line of shareFeeling(sentence.text, {feeling, person, about})) yield put(line)
  if (!event && !about) {
    const [line = ''] = shareFeeling(sentence.text, {feeling, person, about: '[what happened]'})
    const start = line.indexOf('[what happened]')
    yield put(line, [{name: 'what happened', range: [start, start + '[what happened]'.length]}])
  }
  for (const line of shareFeeling(sentence.text, {feeling, person})) yield put(line)
}


/** What hangs on an empty noun by "during", "with" …: "any inconvenience during the outage on June 2". */
function named(sentence: Sentence, apology: Apology): string | undefined {
  const text = sentence.reply.text.slice(...rangeOf(sentence.words, apology.object[0], apology.object[1]))
  const match = /\b(?:inconvenience|unpleasantness|annoyance|bother|nuisance|hassle|upset)s?\s+(?:with|during|at|about|of|over|from|regarding|around)\s+(.{4,80})$/iu.exec(text)
  return match?.[1] && !/\b(?:this|that|our (?:side|end|part))\b/i.test(match[1]) ? match[1].replace(/^your\b/i, 'your') : undefined
}

/** Another sentence of the reply already says sorry for something that it names. */
function apologisesElsewhere(sentence: Sentence): boolean {
  return [sentence.previous, sentence.next].some(near => near !== undefined && readApologies(near).some(apology => (apology.kind === 'clause' && apology.clause?.subject !== 'customer') || (apology.kind === 'gerund' && !emptyGerund.test(norms(near, apology.object[0], apology.object[1])))))
}
