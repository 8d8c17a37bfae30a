/** Whether what an apology is for names anything. */
import {emptyModifiers, emptyNouns, genericNouns} from '../language/lexicon/apologies.ts'
import * as closed from '../language/lexicon/function-words.ts'
import type {Sentence} from '../language/model.ts'
import type {Apology} from './apology.ts'

const closers =
  /^(?:caused|causing|incurred|faced|rendered|provided|experienced|given|created|occurred|suffered|encountered|resulting|arising|today|yesterday|again|sir|madam|mate|folks|guys|everyone|all|here|so far|too|though|at hand|of affairs|with this|with that|in this regard|in this matter|on our part|on our side|on our end|at our end|from our side|from our end|in the meantime|as a result|involved|therein)$|^more than /

/** "things went wrong", "you had …". */
export const emptyClause = new RegExp(
  [
    '^(?:that |if |for |how |what |to have |everything |all )*(?:',
    // Things in general went badly.
    "(?:things|it|this|that|these|everything|something|stuff|matters|any of this|all this|(?:your|the) (?:\\w+ )?(?:experience|visit|stay|day|journey|trip|evening|time|service|contact|call|dealings)(?: with us| here| today)?) (?:'s |has |have |had |just |really |all |ever |even |is |was |were |been |not |did )*",
    '(?:happened|happen|happening|occurred|went|gone|going|go|work|worked|turned|come|came|fell|fallen|fall|let|been|be|caused|less|disappointing|poor|like|so|such|difficult|frustrating|bad|unpleasant|meet|met|live|lived|up|what|the|a|meant|took|taken|dragged|upset|ended|an|handled|better|smoother|good|great|ideal|perfect|right|easy|easier)\\b',
    // We were not good enough, no matter how.
    "|(?:we|our team|our service) (?:have |had |'ve |did |could |were |was |really |so |not |clearly |just |all )*(?:let (?:you|everyone)|fail(?:ed)? (?:you|to meet)|fell short|fallen short|missed the mark|miss the mark|messed (?:up|this)|dropped the ball|disappointed|inconvenienced|able to meet|meet|met|live|lived|lives? up|do better|done better|did better|up to (?:scratch|standard|par)|wasted your)\\b",
    // You went through something.
    "|(?:has |have )?(?:happened|occurred)\\b|you (?:have |had |are |were |'ve |'re |did |feel |felt |ran |run |still |even |all |so |to |been |be |ever |got |get )*(?:had|have|having|experienced|experiencing|faced|facing|went|gone|going|run|ran|encountered|encountering|been put|put|let down|messed|mucked|inconvenienced|disappointed|unhappy|upset|frustrated|go through|deal|dealing|endure|suffer|suffered|troubled|bothered|caught up|left)\\b)"
  ].join('')
)
/** "falling short", "letting you down". */
export const emptyGerund =
  /^(?:falling short|\w+ing you (?:about|around|out|down|up|waiting)|letting you down|disappointing you|(?:any|the|all) \w+ing|not (?:meeting|living up to|being up to)|failing (?:you|to meet)|missing the mark|inconveniencing|causing|troubling|bothering|disturbing|dropping the ball|wasting your time|messing|putting you (?:out|through (?:this|that|it|any|all))|not (?:being|doing|getting|giving)|getting (?:it|this|things) (?:so )?wrong|giving you (?:a|such|any|the)|making (?:things|this|it|life)|leaving you (?:feeling|in)|upsetting|frustrating)/

/** "to have inconvenienced you". */
export const emptyInfinitive =
  /^to (?:have )?(?:inconvenience|inconvenienced|bother|bothered|trouble|troubled|disappoint|disappointed|disturb|disturbed|let|put|upset|fail|failed|caused?|messed|mucked) (?:you|any|such)/

const specific =
  /^(?:with|in|on|of|about|during|at|to|from|over|when|while|after|regarding|by|between|around|involving|that|which|because|since|where)$/

/** Norms of words, joined. */
export function norms(sentence: Sentence, from: number, to: number): string {
  return sentence.words
    .slice(from, to)
    .map(word => word.norm)
    .join(' ')
}

/** An apology for nothing: pat when it is the whole sentence, and nothing behind it owns up. */
export function isBare(sentence: Sentence, apology: Apology): string | undefined {
  const text = norms(sentence, 0, sentence.words.length)
  const head = sentence.words[apology.head]?.norm ?? ''
  const after = norms(sentence, apology.to, sentence.words.length)
  if (
    /(?:^| )(?:inconvenience|trouble|disruption|delay)s? (?:caused |this (?:may )?(?:has |have )?caused )?(?:is|are) .*regretted/.test(
      text
    )
  )
    return undefined
  if (/^ap+olog(?:y|ie)$/.test(head)) return 'a noun by itself'
  if (head === 'regretted' || head === 'excuse' || head === 'forgive' || /^regret/.test(head))
    return 'says something else'
  if (/^(?:[.!…]|\p{Extended_Pictographic}|\ufe0f)*$/u.test(after.replaceAll(' ', ''))) {
    const words = sentence.words.slice(0, apology.head).filter(word => word.kind === 'word').length
    if (/\?/.test(sentence.text) || words > 9) return 'part of a longer thought'
    return sentence.next &&
      /^(?:(?:that|this|it)['’]?s? (?:was |is )?(?:on (?:us|me)|our|my)|we |i )/i.test(sentence.next.text) &&
      head === 'sorry'
      ? 'owns up in the next sentence'
      : undefined
  }
  return 'goes on'
}

/** True when a noun phrase names nothing: a generic noun with empty words around it. */
export function isGeneric(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  const words = sentence.words.slice(from, to)
  let at = 0
  while (
    at < words.length &&
    emptyModifiers.has(words[at]?.norm ?? '') &&
    !isLastNoun(words[at]?.norm ?? '', words[at + 1]?.norm)
  )
    at++
  const head = words[at]?.norm ?? ''
  if (!(genericNouns.has(head) || (head === 'mix' && words[at + 1]?.norm === 'up')) || words[at]?.kind !== 'word')
    return false
  const rest = words.slice(at + (head === 'mix' && words[at + 1]?.norm === 'up' ? 2 : 1))
  if (rest.length === 0) return true
  const next = rest[0]?.norm ?? ''
  if (genericNouns.has(next) && !/^(?:this|that|it)$/.test(head)) return isGeneric(sentence, [from + at + 1, to])
  if (/^(?:and|or|\/)$/.test(next)) return isGeneric(sentence, [from + at + 2, to])
  const tail = rest.map(word => word.norm).join(' ')
  if (closers.test(tail) || closers.test(next)) return true
  if (
    /^(?:that |which )?(?:this|it|that|these|we|you|the \w+) (?:all |may |might |could |must |will |would |have |has |had |'ve |is |are |'re |been )*(?:caused|cause|causing|created|faced|facing|experienced|experiencing|had|having|encountered|incurred|felt|suffered|went|gone|been|brought|given|put|made|led|meant|left)\b/.test(
      tail
    )
  )
    return true
  if (/^(?:that )?(?:may|might|has|have|was|were) (?:have )?(?:been )?(?:caused|arisen|occurred|resulted)/.test(tail))
    return true
  if (/^(?:to|for) (?:you|u|your \w+|everyone|all|our \w+)\b/.test(tail)) return true
  if (/^(?:of affairs|at hand|you\b)/.test(tail)) return true
  if (/^(?:experience|experiences|service)$/.test(head) && /^(?:at|in|with|from) (?:our|the|one of our) /.test(tail))
    return true
  return emptyNouns.has(head) && (specific.test(next) || rest[0]?.kind === 'punctuation')
}

function isLastNoun(norm: string, next: string | undefined): boolean {
  return (
    /^(?:this|that|these|those|all)$/.test(norm) &&
    (next === undefined || /^(?:has|have|may|might|caused|is|was)$/.test(next))
  )
}

/** "sorry you had a bad experience": the object of the clause names nothing either. */
export function isEmptyRest(sentence: Sentence, apology: Apology): boolean {
  const object = apology.clause?.object
  if (apology.clause?.subject !== 'customer' || !object) return true
  return isGeneric(sentence, [object.words[0], apology.to]) || isGeneric(sentence, object.words)
}

const plainWords = new Set(
  `happen happened happening went gone go going wrong plan planned work worked working turn turned come came fall fell fallen short let
  cause caused put through face faced facing had have having experience experienced experiencing deal dealing endure endured suffer
  suffered run ran encounter encountered meet met live lived expectation expectations standard standards mark ball scratch par best
  better good great ideal perfect right easy easier smooth smoother feel felt feeling left unhappy disappointed upset frustrated
  inconvenienced troubled bothered messed mucked hoped expected wanted like liked kind sort way time today service visit stay
  contact call dealings us end side handled handle made make get got getting take taken took drag dragged long inconvenience
  trouble bother upset upsetting frustrating falling failing fail failed living meeting letting disappointing missing dropping
  dropped missed causing putting giving give gave leaving leave wasting waste wasted being doing do done did all more much less
  bit lot little poor bad unpleasant difficult awful terrible dreadful negative last case position company team customer again
  occasion instance front regard respect kind rendered provided pain drag high usual normal able unable caught keep kept waiting wait`.split(
    /\s+/
  )
)

/** True when a stretch has no word that names anything: only generic nouns, empty verbs and small words. */
export function namesNothing(sentence: Sentence, [from, to]: readonly [number, number]): boolean {
  return sentence.words.slice(from, to).every(word => {
    if (word.kind === 'number' || word.kind === 'opaque') return word.span?.type === 'person'
    if (word.kind !== 'word') return true
    const {norm} = word
    return (
      smallWords.some(set => set.has(norm)) ||
      norm === "'s" ||
      norm === "'d" ||
      norm === 'to' ||
      norm.endsWith('ly') ||
      emptyModifiers.has(norm) ||
      genericNouns.has(norm) ||
      plainWords.has(norm)
    )
  })
}

const smallWords = [
  closed.subjectPronouns,
  closed.objectPronouns,
  closed.determiners,
  closed.prepositions,
  closed.coordinators,
  closed.subordinators,
  closed.modals,
  closed.beForms,
  closed.haveForms,
  closed.doForms,
  closed.adverbs,
  closed.negators
]
