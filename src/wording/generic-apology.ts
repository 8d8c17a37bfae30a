/** Whether what an apology is for names anything. */
import {emptyModifiers, emptyNouns, genericNouns} from '../language/lexicon/apologies.ts'
import type {Sentence} from '../language/model.ts'
import type {Apology} from './apology.ts'

const closers =
  /^(?:caused|causing|incurred|faced|experienced|given|created|occurred|suffered|encountered|resulting|arising|today|yesterday|again|sir|madam|mate|folks|guys|everyone|all|here|so far|too|though|at hand|of affairs|with this|with that|in this regard|in this matter|on our part|on our side|on our end|at our end|from our side|from our end|in the meantime|as a result|involved|therein)$|^more than /

/** "things went wrong", "you had …". */
export const emptyClause =
  /^(?:that |if |for |how |what )*(?:(?:things|it|this|that|everything|something|stuff|we|matters) (?:has |have |had |just |really |all )*(?:happened|went wrong|gone wrong|occurred|did not go (?:to|as) plan\w*|not go (?:to|as) plan\w*|did not work out|turned out (?:this|that) way|come to this|came to this|fell short|let you down|failed you|messed up|missed the mark|did not meet your \w+|not lived up to \w+ \w+|dropped the ball|disappointed you|caused you \w+|inconvenienced you)|you (?:have |had |are |were |'ve |did |feel |felt |ran |run |still )*(?:had|have|having|experienced|experiencing|faced|facing|went|gone|going|run|ran|encountered|encountering|been put|feel|felt|left)\b)/

/** "falling short", "letting you down". */
export const emptyGerund =
  /^(?:falling short|letting you down|disappointing you|(?:any|the|all) \w+ing|not (?:meeting|living up to|being up to)|failing (?:you|to meet)|missing the mark|inconveniencing|causing|troubling|bothering|disturbing|dropping the ball|wasting your time|messing|putting you (?:out|through (?:this|that|it)))/

/** "to have inconvenienced you". */
export const emptyInfinitive =
  /^to (?:have )?(?:inconvenience|inconvenienced|bother|bothered|trouble|troubled|disappoint|disappointed|disturb|disturbed|let|put) you/

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
