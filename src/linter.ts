/** Joins documents, language, rules and rewrites into a linter. */
import {type ResolvedConfig, resolveConfig} from './config/resolve.ts'
import {readDocument} from './document/read.ts'
import {placeHit, ruleUrl} from './engine/place.ts'
import {type ActiveRule, type Hit, type RunContext, runRules, viewReply} from './engine/run.ts'
import {createScan, type Scan} from './engine/scan.ts'
import {scoreReply} from './engine/score.ts'
import {readText, type Text} from './language/text.ts'
import {type Fixable, fixSource} from './rewrite/fix.ts'
import {type Judge, joinAround, type Offer, offerRewrites} from './rewrite/offer.ts'
import type {Rule, SentenceRule} from './rule.ts'
import {rules as builtIn} from './rules/index.ts'
import type {
  Config,
  Document,
  Edit,
  Finding,
  FixOptions,
  FixResult,
  Linter,
  LintOptions,
  LintResult,
  Range,
  Reply,
  Rewrite,
  RuleInfo,
  Score
} from './types.ts'

/** Creates a linter; `plugins` are rules beside the built-in ones. Throws a UsageError for an unknown key, rule or option. */
export function createLinter(config: Config = {}, plugins: readonly Rule[] = []): Linter {
  return new RuleLinter([...builtIn, ...plugins], config, true)
}

/** A linter whose rules look at every sentence: the same findings, without the trigger scan (for tests). */
export function createLinterWithoutScan(config: Config = {}): Linter {
  return new RuleLinter(builtIn, config, false)
}

interface Placed {
  readonly finding: Finding
  readonly hit: Hit
  readonly reply: Reply
  readonly offers: () => readonly Offer[]
}

class RuleLinter implements Linter {
  readonly rules: readonly RuleInfo[]
  readonly #config: ResolvedConfig
  readonly #active: readonly ActiveRule[]
  readonly #every: readonly ActiveRule[]
  readonly #scan: Scan | undefined
  readonly #everyScan: Scan
  readonly #standard: readonly ActiveRule[]
  readonly #standardScan: Scan

  constructor(rules: readonly Rule[], config: Config, scans: boolean) {
    this.#config = resolveConfig(rules, config)
    this.#active = this.#config.rules.flatMap(({rule, severity, options}) =>
      severity === 'off' ? [] : [{rule, severity, options}]
    )
    this.#every = this.#config.rules.map(({rule, severity, options}) => ({
      rule,
      severity: severity === 'off' ? rule.severity : severity,
      options
    }))
    this.#scan = scans ? createScan(sentenceRules(this.#active)) : undefined
    this.#everyScan = createScan(sentenceRules(this.#every))
    this.#standard = rules.flatMap(rule => (rule.preset === 'recommended' ? [toStandard(rule)] : []))
    this.#standardScan = createScan(sentenceRules(this.#standard))
    this.rules = this.#config.rules.map(({rule, severity}) => describe(rule, severity))
  }

  lint(text: string, options: LintOptions = {}): Finding[] {
    return this.#inspect(text, options).placed.map(({finding}) => finding)
  }

  inspect(text: string, options: LintOptions = {}): LintResult {
    const {document, placed, hidden, sentences} = this.#inspect(text, options)
    return {
      findings: placed.map(({finding}) => finding),
      replies: document.replies.map(({locator, name}) => (name === undefined ? {locator} : {locator, name})),
      format: document.format,
      counts: {replies: document.replies.length, sentences: sentences(), hidden},
      notes: document.notes
    }
  }

  fix(text: string, options: FixOptions = {}): FixResult {
    const {accept = 'safe', only = () => true} = options
    return fixSource(text, source =>
      this.#inspect(source, options).placed.map(placed => toFixable(placed, accept, only(placed.finding)))
    )
  }

  score(text: string, options: LintOptions = {}): Score[] {
    const document = this.#read(text, options)
    const context: RunContext = {...this.#context(document, options), minConfidence: 'medium', strict: false}
    return document.replies.map(reply => {
      const read = readText(reply.text, reply.spans)
      const {hits} = runRules(read, this.#standard, context, this.#standardScan)
      const {locator, name} = reply
      const view = viewReply(read, context)
      return {reply: name === undefined ? {locator} : {locator, name}, ...scoreReply(view, hits, context.voice)}
    })
  }

  trace(ruleId: string, text: string, options: LintOptions = {}): string[] {
    const lines: string[] = []
    const only = this.#active.filter(({rule}) => rule.id === ruleId)
    const document = this.#read(text, options)
    for (const reply of document.replies) {
      const context = this.#context(document, options, (id, guard, range) => {
        if (id !== ruleId) return
        const {start} = document.position(reply.toSource(range))
        lines.push(
          `${start.line}:${start.column} ${guard}: ${reply.text.slice(range[0], range[1]).replace(/\s+/g, ' ')}`
        )
      })
      runRules(readText(reply.text, reply.spans), only, context, undefined)
    }
    return lines
  }

  #read(text: string, options: LintOptions): Document {
    const {path, format, documents} = options
    const mode = options.mode ?? this.#config.mode
    return readDocument(text, {
      mode,
      ...(path === undefined ? {} : {path}),
      ...(format === undefined ? {} : {format}),
      ...(documents === undefined ? {} : {documents})
    })
  }

  #context(document: Document, options: LintOptions, onGuard?: RunContext['onGuard']): RunContext {
    const config = this.#config
    return {
      voice: config.voice,
      channel: options.channel ?? config.channel,
      locale: options.locale ?? config.locale,
      mode: document.mode,
      replyType: options.replyType ?? config.replyType,
      thread: options.thread,
      us: config.us,
      minConfidence: config.minConfidence,
      strict: config.strict,
      ...(onGuard ? {onGuard} : {})
    }
  }

  #inspect(
    source: string,
    options: LintOptions
  ): {document: Document; placed: Placed[]; hidden: number; sentences: () => number} {
    const document = this.#read(source, options)
    const context = this.#context(document, options)
    const judge: Judge = {rules: this.#every, scan: this.#everyScan, context: {...context, minConfidence: 'medium'}}
    const placed: Placed[] = []
    const texts: Text[] = []
    let hidden = 0
    for (const reply of document.replies) {
      const text = readText(reply.text, reply.spans)
      const result = runRules(text, this.#active, context, this.#scan)
      texts.push(text)
      hidden += result.hidden
      placed.push(...placeReply(document, reply, text, result.hits, judge))
    }
    return {document, placed, hidden, sentences: () => texts.reduce((sum, text) => sum + text.sentences.length, 0)}
  }
}

/** A rule as the score runs it: own severity, default options. */
function toStandard(rule: Rule): ActiveRule {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])
  return {rule, severity: rule.severity, options: Object.fromEntries(options)}
}

function sentenceRules(active: readonly ActiveRule[]): SentenceRule[] {
  return active.map(({rule}) => rule).filter((rule): rule is SentenceRule => rule.scope === 'sentence')
}

function describe(rule: Rule, severity: RuleInfo['severity']): RuleInfo {
  const {id, category, scope, preset, description, rationale, origin, example} = rule
  return {
    id,
    category,
    scope,
    severity,
    preset,
    fixable: rule.fixable === true,
    options: rule.options ?? {},
    description,
    rationale,
    origin,
    example,
    url: ruleUrl(id)
  }
}

/** Findings of one reply. Rewrites are read in order, so that no line is offered twice. */
function placeReply(document: Document, reply: Reply, text: Text, hits: readonly Hit[], judge: Judge): Placed[] {
  const offers = new Map<Hit, readonly Offer[]>()
  const taken = new Set<string>()
  const offersOf = (hit: Hit): readonly Offer[] => {
    for (const earlier of hits) {
      if (offers.has(earlier)) continue
      const list = earlier.failure ? [] : offerRewrites(earlier, text, judge, taken)
      offers.set(earlier, list)
      for (const {text: line} of list) if (line !== '') taken.add(line)
      if (earlier === hit) break
    }
    return offers.get(hit) ?? []
  }
  const counts = new Map<string, number>()
  return hits.map(hit => {
    const key = `${hit.active.rule.id}\u0000${reply.text.slice(...hit.problem.range).toLowerCase()}`
    const ordinal = counts.get(key) ?? 0
    counts.set(key, ordinal + 1)
    const rewrites = (): Rewrite[] =>
      offersOf(hit).map(({text: words, range, safety, blanks}) => ({
        text: words,
        place: document.position(reply.toSource(range)),
        safety,
        blanks
      }))
    return {finding: placeHit(hit, {document, reply, ordinal, rewrites}), hit, reply, offers: () => offersOf(hit)}
  })
}

function toFixable({finding, hit, reply, offers}: Placed, accept: 'safe' | 'review', allowed: boolean): Fixable {
  const sentence: Range = reply.toSource(hit.sentence?.range ?? hit.problem.range)
  return {
    finding,
    sentence,
    edit: (): Edit | undefined => {
      for (const offer of allowed ? offers() : []) {
        if (offer.safety === 'fill' || (accept === 'safe' && offer.safety !== 'safe')) continue
        const inserted =
          offer.range[0] === offer.range[1] ? joinAround(reply.text, offer.range, offer.text).text : undefined
        const length = (inserted?.length ?? 0) - reply.text.length
        const words = inserted?.slice(offer.range[0], offer.range[0] + length) ?? offer.text
        const edit = reply.toEdit(offer.range, words)
        if (edit) return edit
      }
      return undefined
    }
  }
}
