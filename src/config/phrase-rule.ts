/** Own rules without code: phrases, guards and rewrites written in YAML or JSON. */
import * as v from 'valibot'
import {
  isAbility,
  isConditional,
  isFirstPerson,
  isInstruction,
  isPraise,
  isQuestion,
  isQuoted,
  isReported
} from '../language/guards.ts'
import {compilePattern, findPattern, type Pattern} from '../language/patterns.ts'
import {readWords} from '../language/words.ts'
import type {Clause, Problem, Range, RuleContext, Sentence, SentenceRule} from '../rule.ts'
import type {Proposal} from '../types.ts'
import {findTriggers} from './phrase-triggers.ts'

/** A rule with the texts that prove it. */
export interface CasedRule {
  readonly rule: SentenceRule
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}

type Guard = (sentence: Sentence, clause: Clause | undefined, range: Range) => boolean

const guards: Readonly<Record<string, Guard>> = {
  quoted: (sentence, _, range) => isQuoted(sentence, range),
  negated: isMatchNegated,
  question: (sentence, clause) => (clause !== undefined && isQuestion(clause)) || sentence.text.trimEnd().endsWith('?'),
  conditional: (_, clause) => clause !== undefined && isConditional(clause),
  reported: (_, clause) => clause !== undefined && isReported(clause),
  'first-person': (_, clause) => clause !== undefined && isFirstPerson(clause),
  ability: (_, clause) => clause !== undefined && isAbility(clause),
  instruction: (_, clause) => clause !== undefined && isInstruction(clause),
  praise: (sentence, clause) => clause !== undefined && isPraise(sentence, clause)
}

const negations = new Set(['not', 'never', 'no', 'nor', 'neither', 'without', 'hardly'])

/** A negation stands shortly before the match, or right behind it; one elsewhere in the clause is about other words. */
function isMatchNegated(sentence: Sentence, clause: Clause | undefined, range: Range): boolean {
  const from = clause?.range[0] ?? sentence.range[0]
  const before = sentence.words.filter(word => word.range[0] >= from && word.range[1] <= range[0]).slice(-4)
  const after = sentence.words.find(word => word.range[0] >= range[1])
  return [...before, ...(after === undefined ? [] : [after])].some(word => negations.has(word.norm))
}

const strings = v.union([v.string(), v.array(v.string())])
const rewrite = v.union([
  v.string(),
  v.strictObject({
    text: v.string(),
    safety: v.optional(v.picklist(['safe', 'review', 'fill'])),
    replaces: v.optional(v.picklist(['match', 'sentence']))
  })
])
const categories = [
  'blame',
  'empathy',
  'apology',
  'ownership',
  'handoff',
  'expectations',
  'clarity',
  'partnership',
  'resolution',
  'effort',
  'tone'
] as const

/** Shape of a rule in YAML or JSON. */
export const phraseRuleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^@?[a-z0-9][\w.-]*\/[a-z0-9][\w-]*$/)),
  severity: v.optional(v.picklist(['error', 'warn', 'info'])),
  category: v.optional(v.picklist(categories)),
  message: v.pipe(v.string(), v.minLength(1)),
  note: v.optional(v.string()),
  origin: v.optional(v.string()),
  match: strings,
  unless: v.optional(v.array(v.picklist(Object.keys(guards)))),
  rewrite: v.optional(v.union([rewrite, v.array(rewrite)])),
  flags: v.pipe(v.array(v.string()), v.minLength(1)),
  passes: v.pipe(v.array(v.string()), v.minLength(1))
})

/** A rule as it stands in a file. */
export type PhraseRule = v.InferOutput<typeof phraseRuleSchema>

/** Compiles a phrase rule; throws a TypeError for a pattern or rewrite that cannot be used. */
export function compilePhraseRule(given: PhraseRule, origin: string): CasedRule {
  const sources = [given.match].flat().map(normalizePattern)
  const patterns = sources.map(source => compilePattern(source))
  const proposals = [given.rewrite ?? []].flat().map(toProposal)
  const rule: SentenceRule = {
    id: given.id,
    scope: 'sentence',
    category: given.category ?? 'tone',
    severity: given.severity ?? 'warn',
    preset: 'recommended',
    description: given.message,
    rationale: given.note ?? given.message,
    origin: given.origin ?? origin,
    example: [given.flags[0] ?? '', given.passes[0] ?? ''],
    triggers: findTriggers(sources),
    *check(sentence, context) {
      for (const range of findMatches(patterns, sentence)) {
        if (findGuard(given.unless ?? [], sentence, range, context)) continue
        yield describeProblem(given, range, sentence, proposals)
      }
    }
  }
  return {rule, flags: given.flags, passes: given.passes}
}

/** Literal words as the reader has them: lower case, contractions apart ("can't" → can not). */
function normalizePattern(source: string): string {
  return source
    .replace(/~?[^\s()|{}?*]+/g, token => {
      if (token.startsWith('~') || token === '...') return token
      return readWords(token, [0, token.length])
        .map(word => word.norm)
        .join(' ')
    })
    .replace(/\?(?=\s|$)/g, (mark, at: number, whole: string) => (whole[at - 1] === ')' ? mark : ''))
}

function* findMatches(patterns: readonly Pattern[], sentence: Sentence): Generator<Range> {
  const {words} = sentence
  for (const pattern of patterns) {
    let from = 0
    while (from < words.length) {
      const found = findPattern(pattern, words, from)
      const first = found && words[found[0]]
      const last = found && words[found[1] - 1]
      if (found === undefined || first === undefined || last === undefined || found[1] <= found[0]) break
      yield [first.range[0], last.range[1]]
      from = found[1]
    }
  }
}

function findGuard(names: readonly string[], sentence: Sentence, range: Range, context: RuleContext): boolean {
  const clause = names.every(name => name === 'quoted') ? undefined : clauseAt(sentence, range)
  const name = names.find(name => guards[name]?.(sentence, clause, range))
  if (name !== undefined) context.trace(name, range)
  return name !== undefined
}

/** The innermost clause that holds the start of a range. */
function clauseAt(sentence: Sentence, range: Range): Clause | undefined {
  const holding = sentence.clauses.filter(clause => clause.range[0] <= range[0] && range[0] < clause.range[1])
  return holding.sort((one, other) => one.range[1] - one.range[0] - (other.range[1] - other.range[0]))[0]
}

function describeProblem(given: PhraseRule, range: Range, sentence: Sentence, proposals: readonly Template[]): Problem {
  const rewrites = function* (): Generator<Proposal> {
    for (const {text, safety, wholeSentence} of proposals) {
      const blanks = [...text.matchAll(/\[([^\]]+)\]/g)].map(({0: blank, 1: name = '', index}) => ({
        name,
        range: [index, index + blank.length] as const
      }))
      // a blank makes a person look at it, so the team's own sentence may say what can be done in place of what cannot
      const fill = safety === 'fill' && {blanks, ...(wholeSentence && {flips: 'negation' as const})}
      yield {text, safety, ...fill, range: wholeSentence ? bareSentence(sentence, text) : range}
    }
  }
  const note = given.note === undefined ? {} : {note: given.note}
  return {range, message: given.message, ...note, ...(proposals.length > 0 && {rewrites})}
}

/** The sentence without its last stop, where the new words bring none. */
function bareSentence(sentence: Sentence, text: string): Range {
  const [start, end] = sentence.range
  const stop = /[.!?…]+$/.exec(sentence.text)?.[0].length ?? 0
  return /[.!?…]$/.test(text) ? [start, end] : [start, end - stop]
}

interface Template {
  readonly text: string
  readonly safety: 'safe' | 'review' | 'fill'
  readonly wholeSentence: boolean
}

/** A rewrite that starts with a capital replaces the sentence, any other the words that matched. */
function toProposal(given: v.InferOutput<typeof rewrite>): Template {
  const {text, safety, replaces} = typeof given === 'string' ? {text: given} : given
  const hasBlank = /\[[^\]]+\]/.test(text)
  if (hasBlank && safety !== undefined && safety !== 'fill') {
    throw new TypeError(`Expected safety: fill, not ${safety}, for a rewrite with a blank: "${text}"`)
  }
  const wholeSentence = replaces === undefined ? /^\p{Lu}/u.test(text) : replaces === 'sentence'
  return {text, safety: hasBlank ? 'fill' : (safety ?? 'review'), wholeSentence}
}
