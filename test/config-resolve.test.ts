import {expect, test} from 'vitest'
import {resolveConfig} from '../src/config/resolve.ts'
import {UsageError} from '../src/errors.ts'
import type {Rule} from '../src/rule.ts'
import type {Config, Preset} from '../src/types.ts'

function ruleOf(id: string, preset: Preset, options?: Rule['options']): Rule {
  return {
    id,
    preset,
    category: 'apology',
    severity: 'warn',
    scope: 'sentence',
    description: '',
    rationale: '',
    origin: '',
    example: ['Sorry for the inconvenience.', 'I am sorry that the parcel came late.'],
    triggers: [],
    check: () => [],
    ...(options !== undefined && {options})
  }
}

const rules = [
  ruleOf('pat-apology', 'recommended', {
    allow: {type: 'string[]', default: [], description: 'apologies that may stay'},
    most: {type: 'number', default: 1, description: 'how many'},
    tone: {type: 'string', default: 'warm', description: 'which', enum: ['warm', 'plain']}
  }),
  ruleOf('missing-goodwill', 'strict'),
  ruleOf('pat-formula', 'all')
]

const severities = (config?: Config) => resolveConfig(rules, config).rules.map(({severity}) => severity)

test('each preset holds the one before', () => {
  expect(severities()).toEqual(['warn', 'off', 'off'])
  expect(severities({extends: 'strict'})).toEqual(['warn', 'warn', 'off'])
  expect(severities({extends: ['all', 'recommended']})).toEqual(['warn', 'warn', 'warn'])
})

test('only all shows low confidence, only recommended hides strict problems', () => {
  expect(resolveConfig(rules)).toMatchObject({minConfidence: 'medium', strict: false})
  expect(resolveConfig(rules, {extends: 'strict'})).toMatchObject({minConfidence: 'medium', strict: true})
  expect(resolveConfig(rules, {extends: 'all'})).toMatchObject({minConfidence: 'low', strict: true})
  expect(resolveConfig(rules, {extends: 'all', minConfidence: 'high'}).minConfidence).toBe('high')
})

test('a setting turns a rule on, off, or to another severity', () => {
  const config: Config = {rules: {'pat-apology': 'off', 'missing-goodwill': 'error', 'pat-formula': ['info', {}]}}
  expect(severities(config)).toEqual(['off', 'error', 'info'])
})

test('options are laid over the defaults of the rule', () => {
  const [apology] = resolveConfig(rules, {rules: {'pat-apology': ['warn', {allow: ['sorry, Sam']}]}}).rules
  expect(apology?.options).toEqual({allow: ['sorry, Sam'], most: 1, tone: 'warm'})
})

test('auto means undefined', () => {
  expect(resolveConfig(rules, {channel: 'auto', locale: 'auto', replyType: 'auto', mode: 'auto'})).toMatchObject({
    channel: undefined,
    locale: undefined,
    replyType: undefined,
    mode: 'auto'
  })
  expect(resolveConfig(rules, {channel: 'chat'}).channel).toBe('chat')
})

test.each<[unknown, string]>([
  [{rulez: {}}, 'Unknown key "rulez". Did you mean "rules"?'],
  [{overrides: []}, 'Key "overrides" needs a configuration file or support-lint/node.'],
  [{extends: 'strct'}, 'Did you mean "strict"?'],
  [{extends: './team.yaml'}, 'Files and packages need a configuration file'],
  [{mode: 'drafts'}, '"mode" must be auto, draft or macro, not "drafts". Did you mean "draft"?'],
  [{us: 'Acme'}, '"us" must be a list, not "Acme".'],
  [{voice: {nevr: []}}, 'Unknown key "nevr" in "voice". Did you mean "never"?'],
  [{voice: {colleagues: [{team: 'logistics'}]}}, 'Key "name" in "voice.colleagues[0]" is missing.'],
  [{rules: {'pat-apolgy': 'off'}}, 'Unknown rule "pat-apolgy". Did you mean "pat-apology"?'],
  [{rules: {toString: 'off'}}, 'Unknown rule "toString".'],
  [
    {rules: {'pat-apology': 'warning'}},
    'off, info, warn, error or [severity, options], not "warning". Did you mean "warn"?'
  ],
  [
    {rules: {'pat-apology': ['wrn', {}]}},
    '"rules.pat-apology[0]" must be off, info, warn or error, not "wrn". Did you mean "warn"?'
  ],
  [
    {rules: {'pat-apology': ['warn', {alow: []}]}},
    'Unknown option "alow" of rule "pat-apology". Did you mean "allow"?'
  ],
  [
    {rules: {'missing-goodwill': ['warn', {allow: []}]}},
    'Unknown option "allow" of rule "missing-goodwill". It has none.'
  ],
  [
    {rules: {'pat-apology': ['warn', {allow: 'x'}]}},
    'Option "allow" of rule "pat-apology" must be a list of strings, not "x".'
  ],
  [{rules: {'pat-apology': ['warn', {most: Number.NaN}]}}, 'must be a number, not null'],
  [{rules: {'pat-apology': ['warn', {tone: 'wrm'}]}}, 'must be one of warm, plain, not "wrm". Did you mean "warm"?'],
  [null, 'The configuration must be an object, not null.']
])('%j is refused and says why', (config, message) => {
  expect(() => resolveConfig(rules, config as Config)).toThrow(UsageError)
  expect(() => resolveConfig(rules, config as Config)).toThrow(message)
})

test('everything wrong is told at once', () => {
  const config = {rulez: {}, mode: 'drafts'} as unknown as Config
  expect(() => resolveConfig(rules, config)).toThrow(/"mode".*"rulez"|"rulez".*"mode"/s)
})
