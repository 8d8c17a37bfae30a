/** Why words that look like talking down do not: our own fault, good news, comfort, an offer, a thing's name. */
import {readVerb} from '../language/inflection.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {clauseAt, type FrameHit, normsOf} from './frame-search.ts'
import {isConditional} from './grammar.ts'
import type {DownFrame} from './talking-down.ts'

/** A hit with what stands around it. */
interface Around {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** The clause of its last word, and the first clause that is not over before its end. */
  readonly clause: Clause | undefined
  readonly main: Clause | undefined
  readonly said: string
  readonly lead: string
  readonly rest: string
  readonly all: string
}

type Guard = (around: Around) => string | false | undefined

const comfort =
  / (?:frustrat\w*|sorry|disappoint\w*|upset\w*|inconvenien\w*|let you down|not what|not ideal|not good enough|our (?:fault|mistake|error|end|side)|should have|too slow|apolog\w*|worr\w*|hard on you|difficult for you) /
const goodNews =
  / (?:good news|free|refund(?:ed)?|owed|extra|fixed|sorted|right|credit|better|glad|happy|thank|thanks|love|great|surprise|congratulations|back in stock) /
const contact =
  /^ (?:(?:a|an|us|me|our|this|the|your) )?(?:new |live |quick )?(?:ticket|chat|message|request|dm|us|me|support|conversation|reply) /
const forgiving =
  /^ to (?:miss|overlook|forget|lose|mix|confuse|misread|mistake|see why|see how|get (?:lost|wrong|confused)|slip|make|understand why|use|wear|clean|carry|read|say|imagine why) /
const tasks =
  /^(?:task|process|step|steps|thing|matter|fix|setup|change|job|trick|procedure|formula|question|rule|sum|calculation|concept|form|instruction|instructions|etiquette|math|maths|arithmetic|matter|mistake|principle|idea)$/

const isOurs = (clause: Clause | undefined): boolean => clause?.subject === 'agent' || clause?.subject === 'company'

/** An instruction: an imperative, or what the customer can or must do. */
const instructs: Guard = ({sentence, clause, to, from, rest}) => {
  const verb = sentence.words[to - 1]
  if (/^(?:is)$/.test(verb?.norm ?? '')) return comfort.test(rest) ? 'comfort' : undefined
  if (!readVerb(verb?.norm ?? '')?.kinds.includes('base') || verb?.norm === 'put') return 'not an instruction'
  if (contact.test(rest) || /^ (?:up|in) (?:with|on) /.test(rest)) return 'asks to get in touch'
  if (clause && isConditional(clause)) return 'conditional'
  if (
    /^ (?:not|more than|rather than) /.test(normsOf(sentence, from - 1, from)) ||
    / not $/.test(normsOf(sentence, 0, from))
  )
    return 'denied'
  if (clause && clause.verb.index === to - 1)
    return clause.mood === 'imperative' || clause.subject === 'customer' ? undefined : 'not an instruction'
  return / (?:and|then|please|or|,|:|;|you|to|u) $/.test(normsOf(sentence, 0, from)) || from === 0
    ? undefined
    : 'not an instruction'
}

/** A sentence adverb: at the start of a statement about the thing or the customer. */
const states: Guard = ({sentence, from, to, main, said, rest, all}) => {
  const opens =
    / (?:, |: |; |and |but |because |well |so |no |yes |hi |hello |[–—-] )$/.test(normsOf(sentence, 0, from)) ||
    from === 0
  if (!opens || /\?\s*$/.test(sentence.text) || comfort.test(all)) return 'comfort, or part of a phrase'
  if (/ naturally $/.test(said)) return 'part of a phrase'
  const starts =
    / , $/.test(said) || main?.subjectWords[0] === to || /^ (?:you|the|your|a|an|it|this|that|there|our|my) /.test(rest)
  if (!starts || !main || isOurs(main) || main.mood === 'imperative') return 'not a statement of fact'
  if (/ of course /.test(said))
    return main.polarity === '-' ||
      /^(?:must|should)$/.test(main.modality) ||
      / (?:have to|has to|need|needs|required) /.test(rest)
      ? undefined
      : 'agrees'
  return / (?:you (?:can|are welcome|may|deserve)) /.test(rest) ? 'grants' : undefined
}

const contradicts: Guard = around => {
  const {sentence, from, main, said, rest, all} = around
  if (from > 0 && !/[.,!]/.test(sentence.words[from - 1]?.norm ?? '')) return 'part of a phrase'
  if (/\?\s*$/.test(sentence.text) || goodNews.test(all) || comfort.test(all)) return 'good news, or a question'
  if (!main) return 'no statement'
  const did = / (?:i|we) did /.test(rest.slice(0, 12))
  if (isOurs(main) && !did) return 'speaks of us'
  if (/ (?:in fact|as a matter of fact) /.test(said))
    return did || (main.subject === 'third' && /^(?:past|perfect)$/.test(main.verb.tense)) ? undefined : 'adds'
  return / (?:honest|frank|frankly|blunt) /.test(said) && main.subject === 'customer' && main.polarity === '+'
    ? 'praises'
    : undefined
}

const callsEasy: Guard = ({sentence, from, to, clause, said, lead, rest, all}) => {
  if (
    /\?\s*$/.test(sentence.text) ||
    clause?.polarity === '-' ||
    (clause && isConditional(clause)) ||
    / (?:not|hardly|never) $/.test(lead)
  )
    return 'asks or denies'
  if (
    / was /.test(said) ||
    / (?:for (?:me|us)|on our|on my|make|making|hope|glad|should be) /.test(`${lead}${rest}`) ||
    comfort.test(all)
  )
    return 'eases'
  if (forgiving.test(rest)) return 'forgives'
  const last = sentence.words[to - 1]?.norm ?? ''
  if (/ (?:a|an) /.test(said) && !/^(?:cake|no-brainer|doddle|breeze)$/.test(last) && !tasks.test(last))
    return 'names a thing'
  if (
    /^(?:plain|logical|evident|basic|intuitive|painless)$/.test(last) &&
    sentence.words[to]?.kind === 'word' &&
    !/^(?:that|to|and|enough|as|if|once)$/.test(sentence.words[to]?.norm ?? '') &&
    !tasks.test(sentence.words[to + 1]?.norm ?? sentence.words[to]?.norm ?? '') &&
    !tasks.test(sentence.words[to]?.norm ?? '')
  )
    return 'names a thing'
  return from >= 0 && / (?:as|than) /.test(rest.slice(0, 8)) ? 'compares' : undefined
}

const guards: Readonly<Record<string, Guard>> = {
  need: around => instructs({...around, from: around.from}),
  just: instructs,
  simply: instructs,
  obvious: around => (/ (?:reason|saying) /.test(around.said) ? undefined : states(around)),
  actually: contradicts,
  easy: callsEasy,
  'not hard': ({said, rest, sentence}) =>
    (/\?\s*$/.test(sentence.text) || / was /.test(said) || / for (?:me|us) /.test(rest)) && 'eases',
  knows: ({said, rest, all}) =>
    (/ (?:can|could|may|might) (?:\w+ )?(?:see|imagine|tell|understand|appreciate|guess|expect) /.test(said) ||
      /^ (?:from your|by now)/.test(rest) ||
      comfort.test(all)) &&
    'points to their own knowledge',
  'word says': ({said}) =>
    / (?:customer|client|driver|colleague|doctor|tracking|courier|page|app|system|i|we|you (?:say|says)) /.test(said) &&
    'reports',
  common: ({lead}) => / (?:our|my|your good) $/.test(lead) && 'praises',
  'had you': ({all}) =>
    !/ (?:would|'d) /.test(
      all
        .split(/ (?:had|have) /)
        .slice(1)
        .join(' ')
    ) &&
    !/ (?:would|'d) (?:have )?/.test(all) &&
    'no scolding',
  'do you know': ({sentence, said, rest}) =>
    / aware /.test(said) && !/\?\s*$/.test(sentence.text)
      ? 'states'
      : / how to (?:get|reach|find) (?:here|there|us)/.test(said + rest) && 'asks the way',
  'look it up': ({sentence, clause, from, said, rest}) =>
    (/^ (?:a|one) /.test(said)
      ? !(from === 0 || sentence.words[from - 1]?.kind === 'punctuation') ||
        !/^ (?:\w+ ){0,3}(?:would|will|tends|usually|should|does|shows|tells|reveals|works|often|might|normally|and you|can|helps) /.test(
          rest
        )
      : clause?.subject !== 'customer') && 'an offer',
  others: ({clause, lead, all}) =>
    ((clause !== undefined && isConditional(clause)) || / if (?:\w+ )?$/.test(lead) ? 'conditional' : undefined) ||
    (/ (?:like you|me included|including me|me too|not alone|good company|took me|us too) /.test(all) &&
      'keeps company'),
  tag: ({sentence, lead, all}) =>
    (!/^ (?:well|so|but|now) /.test(lead) || goodNews.test(all) || comfort.test(all) || sentence.text.length > 160) &&
    'asks to agree',
  'what you mean': ({sentence}) => /\?\s*$/.test(sentence.text) && 'asks',
  'somebody who': ({lead, rest, said}) =>
    !/(?:^ | [,:;.–—-] | and | but | well )$/.test(lead)
      ? 'part of a phrase'
      : / (?:we|i) /.test(said + rest.slice(0, 4)) && 'speaks of us',
  'what is hard': ({lead, said}) =>
    !/ so /.test(said) && !/ (?:not (?:sure|see|understand|know)|fail to see|wonder) (?:\w+ )?$/.test(lead) && 'asks',
  'how hard': ({lead}) => / (?:know|imagine|see|understand|realise|realize|shows?) $/.test(lead) && 'feels with',
  slowly: ({all}) => / (?:stop me|no rush|take your time|if you like|together|with you) /.test(all) && 'an offer',
  'your level': ({lead, all}) =>
    !/ (?:more|beginners?|better|at) $/.test(lead) || / (?:water|oil|battery|noise|sound|stress|cover) /.test(all)
      ? 'a measure'
      : undefined,
  carefully: ({said, rest, clause, lead}) =>
    (isOurs(clause) ||
      / (?:we|i|us) /.test(lead) ||
      (/ attention /.test(said) &&
        ((clause?.subject !== 'customer' && (/^ to /.test(rest) || !/ (?:more|better|closer) /.test(said))) ||
          / (?:thank|thanks|for) /.test(lead)))) &&
    'an instruction',
  'not grasp': ({clause, all}) =>
    (clause && isConditional(clause)) || comfort.test(all) || / (?:if|when|worry|may not|might not) /.test(all)
      ? 'conditional'
      : undefined,
  'pet name': ({lead, said}) => / dear /.test(said) && lead.trim().split(' ').length < 3 && 'a greeting',
  educate: ({clause}) => clause?.subject === 'customer' && 'something else',
  'right there': ({rest, clause}) =>
    (clause?.mood === 'question' || / (?:thank|well|glad) /.test(rest)) && 'points to the place'
}

/** Why a hit is no talking down; undefined where it is. */
export function excuseDown(sentence: Sentence, {frame, from, to}: FrameHit<DownFrame>): string | undefined {
  const clause = clauseAt(sentence, to - 1)
  if (clause?.quoted || clause?.reportedBy === 'customer') return 'reported'
  const main =
    sentence.clauses.find(each => each.words[1] > to && each.subordinator === 'none') ??
    sentence.clauses.find(each => each.words[1] > to)
  const around: Around = {
    sentence,
    from,
    to,
    clause,
    main,
    said: normsOf(sentence, from, to),
    lead: normsOf(sentence, 0, from),
    rest: normsOf(sentence, to),
    all: normsOf(sentence)
  }
  return guards[frame.name]?.(around) || undefined
}
