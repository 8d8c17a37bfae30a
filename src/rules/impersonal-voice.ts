import {deskActs, efforts, feelings, personalActs, selfNames} from '../language/lexicon/desk-acts.ts'
import {type Clause, defineRule, type Problem, type RuleContext, type Sentence} from '../rule.ts'
import {clauseOf} from '../wording/asked.ts'
import {normsOf} from '../wording/frame-match.ts'
import {isQuoted, readVerb} from '../wording/grammar.ts'
import {rangeOf} from '../wording/phrases.ts'
import {type Impersonal, speakUp} from '../wording/speak-up.ts'

const adverb =
  /^(?:not|now|already|also|since|just|again|then|all|recently|successfully|duly|always|still|once|finally|safely|fully|soon|\w+ly|been)$/
const signedByTeam =
  /(?:^|\n|[-–—~] ?)(?:the |your |team )?[\w'’& ]{0,30}\b(?:team|crew|support|staff|care|desk)(?: \w+)?\s*[.!]?\s*$/i

export default defineRule({
  id: 'impersonal-voice',
  scope: 'sentence',
  category: 'ownership',
  severity: 'info',
  preset: 'strict',
  description: 'Nobody speaks: a corporate "we" or a passive for what the agent does.',
  rationale:
    'Customers trust a person more than a company. "I" tells them that somebody feels with them and acts for them.',
  origin: 'Essays "Good cop, good cop" and "Whose side are you on, anyway?"; Packard, Moore & McFerran 2018.',
  example: [
    'Your request has been forwarded to the relevant team.',
    "I've forwarded your request to the relevant team."
  ],
  triggers: [
    'we',
    'our team',
    'our staff',
    'the team',
    'this team',
    'this office',
    'this department',
    'this desk',
    'support',
    'team',
    '{',
    '%',
    'customer',
    'the',
    'office',
    'company',
    'staff',
    'department',
    'management',
    'the company',
    'one of our',
    'our',
    'the undersigned',
    'an agent',
    'a colleague',
    'a member',
    'a representative',
    'was',
    'were',
    'been',
    'being',
    'be',
    'got',
    'it is',
    "it's",
    'it has',
    'it was',
    'effort',
    'step',
    'enquir',
    'inquir',
    'measure',
    'check',
    'investigation',
    'consideration',
    'contact',
    'correction',
    'attempt',
    'arrangement',
    'work',
    'stands',
    'action',
    'search',
    'on behalf'
  ],
  *check(sentence, context) {
    const {words} = sentence
    if (words.some(word => word.norm === 'i' || word.norm === 'my' || word.norm === 'me' || word.norm === 'myself'))
      return
    for (const clause of sentence.clauses) {
      const name = readName(sentence, clause)
      if (name === undefined || isExcused(sentence, clause, name, context)) continue
      yield toProblem(sentence, {
        name,
        from: clause.words[0],
        to: endOf(sentence, clause),
        clause,
        verb: clause.verb.index
      })
      return
    }
    const passive = findPassive(sentence, context)
    if (passive) yield toProblem(sentence, passive)
  }
})

function endOf(sentence: Sentence, clause: Clause): number {
  const next = sentence.clauses.map(other => other.words[0]).filter(start => start > clause.verb.index)
  let end = Math.min(clause.words[1], ...next)
  while (end > clause.verb.index + 1 && /^(?:[,;:.!?]|and|but|so|or|[-–—])$/.test(sentence.words[end - 1]?.norm ?? ''))
    end--
  return end
}

/** Which kind of facelessness a clause has; undefined for none. */
function readName(sentence: Sentence, clause: Clause): Impersonal['name'] | undefined {
  const subject =
    normsOf(sentence.words, clause.subjectWords[0], clause.subjectWords[1]) ||
    (sentence.words[clause.words[0]]?.norm === 'support' ? 'support' : '')
  const rest = normsOf(sentence.words, clause.verb.index + 1, clause.verb.index + 8)
  if (subject === 'we') return isPersonal(sentence, clause, rest) ? 'we' : undefined
  if (isSelf(sentence, clause, subject))
    return isPersonal(sentence, clause, rest) || deskActs.has(clause.verb.lemma) ? 'self' : undefined
  if (subject === 'it') return isImpersonalIt(sentence, clause, rest) ? 'it' : undefined
  const head = sentence.words[clause.subjectWords[1] - 1]?.norm ?? ''
  if (!efforts.has(head) || /^(?:your|his|her|their|my|our)\b/.test(subject)) return undefined
  const group = `${normsOf(sentence.words, clause.verb.from, clause.verb.index + 1)} ${rest}`
  return /^(?:are|is|were|was|have|has|had|will)\b.*\b(?:under way|underway|ongoing|in hand|made|taken|given|carried|reached|drawn|conducted|done|being)\b/.test(
    group
  )
    ? 'effort'
    : undefined
}

function isPersonal(sentence: Sentence, clause: Clause, rest: string): boolean {
  const {lemma, index, from} = clause.verb
  if (clause.voice === 'passive') return false
  if (lemma === 'be' && /^(?:back )?in touch\b/.test(rest)) return true
  if (lemma === 'be')
    return (
      rest
        .split(' ')
        .slice(0, 4)
        .some(norm => feelings.has(norm)) && !/^(?:not )?(?:a|an|the|open|closed|two|three)\b/.test(rest)
    )
  if (feelings.has(sentence.words[index]?.norm ?? '')) return true
  if (/^(?:have|take|do|give|make)$/.test(lemma))
    return (
      /^(?:a |another |to |some |the |our )?(?:\w+ )?(?:look|note|chat|word|read|think|call|checked|review|pleasure|every|best)\b/.test(
        rest
      ) && !/^no\b/.test(rest)
    )
  if (/^(?:like|wish|want|hope|love|be)$/.test(lemma) && /^to\b/.test(rest)) return true
  if (!personalActs.has(lemma)) return false
  const negated = clause.polarity === '-' || /\b(?:not|never)\b/.test(normsOf(sentence.words, from, index))
  if (
    /^(?:go|get|keep|let|try|need|mean|know|want|help|decide|agree|reach|see|find|receive|ask|look|recommend|request|check|review)$/.test(
      lemma
    ) &&
    negated
  )
    return false
  if (lemma === 'go') return /^(?:through|over|back)\b/.test(rest)
  if (lemma === 'get') return /^(?:back|in touch)\b/.test(rest)
  if (lemma === 'keep') return /^you (?:posted|updated|informed)\b/.test(rest)
  if (lemma === 'let') return /^you know\b/.test(rest)
  if (
    /^(?:need|try|mean|want|see|find|know|help|call|write|read|help|ask|decide|agree|speak|talk|receive|raise|reach|pass|arrange|welcome)$/.test(
      lemma
    )
  )
    return clause.modality !== 'none' || clause.verb.tense !== 'present' || /^(?:see|know|want|mean|find)$/.test(lemma)
  return true
}

/** "The team", "Support", "one of our representatives": a name instead of a person. */
function isSelf(sentence: Sentence, clause: Clause, subject: string): boolean {
  const head = subject.split(' ').at(-1) ?? ''
  const before = normsOf(sentence.words, Math.max(0, clause.verb.from - 6), clause.verb.from)
  if (
    /\bone of our (?:\w+ )?(?:representatives|agents|advisors|advisers|colleagues|executives|specialists|team)$/.test(
      before
    )
  )
    return true
  const name = sentence.words[clause.subjectWords[0]]
  if (name?.span?.token === 'placeholder' && /company|brand|store|organi[sz]ation|business|shop/.test(name.norm))
    return true
  if (!selfNames.has(head) || /^(?:your|his|her|their|every|my|each)\b/.test(subject)) return false
  if (/^(?:the|our|this|a|an|one of our|customer)\b/.test(subject) || subject === 'support' || subject === 'management')
    return !/\b(?:relevant|insurance|water|energy|phone|parent|football|bus|tour|theatre|gas|rental|removal)\b/.test(
      subject
    )
  return false
}

function isImpersonalIt(sentence: Sentence, clause: Clause, rest: string): boolean {
  const {lemma} = clause.verb
  if (clause.voice === 'passive' || /^(?:been|was|is)$/.test(sentence.words[clause.verb.index - 1]?.norm ?? ''))
    return (
      /^(?:hope|note|understand|regret|appreciate|request|advise|decide|agree|find|establish|conclude|recommend|suggest|anticipate|expect|trust|confirm|observe|determine|acknowledge|believe|feel)$/.test(
        lemma
      ) && /^(?:on |that |to |here|for |you |by |, )/.test(`${rest} `)
    )
  return (
    lemma === 'be' &&
    /^(?:always |so |very |really |truly )*(?:lovely|great|good|nice|wonderful|a pleasure|fantastic|delightful|heartwarming) to (?:hear|be told|see|read|know|learn|have heard)\b/.test(
      rest
    )
  )
}

function isExcused(sentence: Sentence, clause: Clause, name: string, context: RuleContext): boolean {
  const reason =
    (isQuoted(sentence, clause.range) && 'quoted') ||
    (clause.reportedBy === 'customer' && 'reported') ||
    (clause.mood === 'question' && 'question') ||
    (/^(?:if|when|whenever|unless|until|once|while|before|after|where|that|which|who|what|how|why|so that|as|because|since)$/.test(
      clause.subordinator
    ) &&
      name !== 'self' &&
      !/^(?:that|because|as|since)$/.test(clause.subordinator) &&
      'subordinate') ||
    (/^(?:we|self)$/.test(name) && context.channel === 'social' && 'the brand speaks') ||
    (name === 'we' && (context.voice.person === 'we' || signedByTeam.test(sentence.reply.text)) && 'the team speaks') ||
    (name === 'we' &&
      /\b(?:all of us|both of us|together|as a (?:family|team|company)|we and|every (?:day|week|year|monday|thursday))\b/i.test(
        sentence.text
      ) &&
      !/^on behalf/i.test(sentence.text) &&
      'a collective act') ||
    (/\bwe(?:'ve|’ve| have) all\b/i.test(sentence.text) && 'all of us')
  if (!reason) return false
  context.trace(reason, clause.range)
  return true
}

/** A passive of a desk act without a doer: "has been forwarded", "was restored", "will be reviewed". */
function findPassive(sentence: Sentence, context: RuleContext): Impersonal | undefined {
  const {words} = sentence
  for (let index = 1; index < words.length; index++) {
    const verb = readVerb(words[index]?.norm ?? '')
    if (
      !verb?.kinds.includes('participle') ||
      !(deskActs.has(verb.lemma) || deskActs.has(verb.lemma.replace(/^re-?/, '')))
    )
      continue
    let at = index - 1
    while (at > 0 && adverb.test(words[at]?.norm ?? '') && !/^(?:been|being|be)$/.test(words[at]?.norm ?? '')) at--
    const helper = words[at]?.norm ?? ''
    if (!isHelper(sentence, at, helper)) continue
    const clause = clauseOf(sentence, index) ?? clauseOf(sentence, at)
    const reason = excusePassive(sentence, index, at, clause)
    if (reason) {
      context.trace(reason, words[index]?.range ?? sentence.range)
      continue
    }
    const from = clause?.subjectWords[0] ?? 0
    return {
      name: 'passive',
      from,
      to: clause ? Math.max(index + 1, endOf(sentence, clause)) : index + 1,
      clause,
      verb: index
    }
  }
  return undefined
}

function isHelper(sentence: Sentence, at: number, helper: string): boolean {
  if (/^(?:was|were|got|stands)$/.test(helper)) return true
  const before = normsOf(sentence.words, at - 4, at)
  if (helper === 'been') return /(?:\bhas|\bhave|'s|\bhad)\b/.test(before)
  if (helper === 'being') return /(?:\bis|\bare|'s|'re)(?: \w+)?$/.test(before)
  return helper === 'be' && /\b(?:will|shall|'ll|going to)(?: \w+)?$/.test(before)
}

/** Why a passive hides nobody. */
function excusePassive(sentence: Sentence, index: number, at: number, clause: Clause | undefined): string | undefined {
  const {words} = sentence
  const rest = normsOf(words, index + 1, index + 8)
  const subject = clause ? normsOf(words, clause.subjectWords[0], clause.subjectWords[1]) : normsOf(words, 0, at)
  if (
    /\bby (?!(?:the|our) (?:appropriate|relevant|concerned|responsible|team|staff|department|right)|(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|then|the end|tomorrow|email|mail|post|phone|text|hand|\[|close|end))/.test(
      rest
    )
  )
    return 'the doer is told'
  if (/\?\s*$/.test(sentence.text)) return 'question'
  if (isQuoted(sentence, words[index]?.range ?? sentence.range)) return 'quoted'
  if (
    clause &&
    /^(?:if|when|whenever|unless|until|once|while|before|after|where|who|which|that|why|how)$/.test(
      clause.subordinator
    ) &&
    (subject.length < 6 || /^(?:why|how)$/.test(clause.subordinator))
  )
    return 'subordinate'
  if (clause && /^(?:if|unless|until|once|whenever|when)$/.test(clause.subordinator)) return 'subordinate'
  if (clause?.reportedBy === 'customer') return 'reported'
  if (clause?.polarity === '-' && clause.verb.tense === 'future') return 'a decision'
  if (/^(?:you|we|he|she|they|who|nobody|nothing|i)\b/.test(subject)) return 'a person'
  if (/\b(?:in|since|from) (?:1[5-9]\d\d|20[01]\d)\b/.test(rest)) return 'history'
  const lemma = readVerb(words[index]?.norm ?? '')?.lemma ?? ''
  if (
    /^(?:find|take|make|give|draw|bear|run|send|move|change|open|close|order|add|hold|lift|order|book|set|push|order|note|share|agree|include|appoint|ship|complete|fix|launch|settle|approve|decide)$/.test(
      lemma
    ) &&
    clause?.verb.tense === 'past' &&
    !/^(?:your|the|this|a|an|these|those|it|access|[\w'-]+ 's|necessary|contact)\b/.test(subject) &&
    !/^\p{Lu}/u.test(words[clause.subjectWords[0]]?.text ?? '')
  )
    return 'no act at the desk'
  if (lemma === 'make')
    return /\b(?:contact|enquiries|corrections|changes|adjustments|arrangements|note|efforts|checks|decision|exception|booking|reservation)\b/.test(
      subject
    )
      ? undefined
      : 'no act at the desk'
  if (lemma === 'take' && !/\b(?:steps|action|call|measures|note|details|message)\b/.test(subject))
    return 'no act at the desk'
  if (lemma === 'give' && !/\b(?:consideration|answer|priority|refund|credit|thought)\b/.test(subject))
    return 'no act at the desk'
  if (
    /^(?:draw|bear|run)$/.test(lemma) &&
    !/\b(?:conclusion|numbers|figures|suggestion|point|test|tests|feedback|comments)\b/.test(subject)
  )
    return 'no act at the desk'
  return /^(?:order|complete|submit|enter|confirm|verify|share|open|close|change|activate)$/.test(lemma) &&
    /\bby you\b|\bon your\b/.test(rest)
    ? 'the customer did it'
    : undefined
}

function toProblem(sentence: Sentence, found: Impersonal): Problem {
  const last = sentence.words[found.to - 1]
  const to = last?.kind === 'punctuation' ? found.to - 1 : found.to
  const from = /^(?:that|because|since|as|and|but)$/.test(sentence.words[found.from]?.norm ?? '')
    ? found.from + 1
    : found.from
  return {
    range: rangeOf(sentence.words, from, to),
    message: 'Speaks like a company where a person acts',
    rewrites: () => speakUp(sentence, {...found, from, to})
  }
}
