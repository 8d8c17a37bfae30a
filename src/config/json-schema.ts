/** JSON Schema of configuration files, for editors; made from the schema that checks them. */
import type {GenericSchema} from 'valibot'
import type {Rule, RuleOption} from '../rule.ts'
import {fileSchema} from './schema.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What the converter reads of a valibot schema. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, GenericSchema>>
  readonly options?: readonly unknown[]
  readonly items?: readonly GenericSchema[]
  readonly item?: GenericSchema
  readonly wrapped?: GenericSchema
  readonly value?: GenericSchema
  readonly literal?: unknown
}

const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Path of this schema, for editors.',
  root: 'Stops the search for a configuration in folders above.',
  extends: 'Presets (recommended, strict, all), files and packages; later ones win.',
  mode: 'draft: a quoted line is the customer. macro: it is our own text.',
  channel: 'Where the replies are read.',
  replyType: 'What the replies are for.',
  locale: 'Spelling and idiom of the replies.',
  minConfidence: 'Findings that a rule is less sure of are not shown.',
  us: 'Our own names and channels: sending someone there is no hand-off.',
  rules: 'Severity of each rule, or [severity, options].',
  voice: "The team's own facts, used inside rewrites. Brackets are blanks.",
  plugins: 'Own rules: YAML files, modules, packages.',
  documents: 'Where the replies of some files stand.',
  overrides: 'Settings for some files only.',
  ignores: 'Files that are left out.'
}

/** Schema of a configuration file, with every rule and its options. */
export function createConfigSchema(rules: readonly Rule[]): JsonSchema {
  const base = convert(fileSchema as unknown as GenericSchema)
  const settings = {rules: describeRules(rules)}
  const properties = describe({...(base.properties as Record<string, JsonSchema>), ...settings})
  const overrides = properties.overrides as {items: {properties: Record<string, JsonSchema>}}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of support-lint',
    ...base,
    properties: {
      ...properties,
      overrides: {
        ...overrides,
        items: {...overrides.items, properties: {...overrides.items.properties, rules: {$ref: '#/properties/rules'}}}
      }
    }
  }
}

function describe(properties: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const description = descriptions[key]
      return [key, {...(description !== undefined && {description}), ...schema}]
    })
  )
}

function convert(schema: GenericSchema): JsonSchema {
  const shape = schema as unknown as Shape
  switch (shape.type) {
    case 'optional':
      return shape.wrapped === undefined ? {} : convert(shape.wrapped)
    case 'strict_object':
      return convertObject(shape.entries ?? {})
    case 'array':
      return {type: 'array', ...(shape.item && {items: convert(shape.item)})}
    case 'tuple':
      return {type: 'array', items: (shape.items ?? []).map(convert), maxItems: shape.items?.length ?? 0}
    case 'record':
      return {type: 'object', ...(shape.value && {additionalProperties: convert(shape.value)})}
    case 'picklist':
      return {enum: shape.options}
    case 'literal':
      return {const: shape.literal}
    case 'union':
      return {anyOf: (shape.options as readonly GenericSchema[]).map(convert)}
    case 'unknown':
      return {}
    default:
      return {type: shape.type}
  }
}

function convertObject(entries: Readonly<Record<string, GenericSchema>>): JsonSchema {
  const required = Object.entries(entries).flatMap(([key, {type}]) => (type === 'optional' ? [] : [key]))
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, convert(entry)])),
    ...(required.length > 0 && {required}),
    additionalProperties: false
  }
}

function describeRules(rules: readonly Rule[]): JsonSchema {
  const severity = {enum: ['off', 'info', 'warn', 'error']}
  const properties = rules.map(({id, description, options = {}}) => {
    const given = {
      type: 'object',
      properties: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, describeOption(option)])),
      additionalProperties: false
    }
    return [id, {description, anyOf: [severity, {type: 'array', items: [severity, given], minItems: 1, maxItems: 2}]}]
  })
  const own = {anyOf: [severity, {type: 'array', items: [severity, {type: 'object'}], minItems: 1, maxItems: 2}]}
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    patternProperties: {'/': own},
    additionalProperties: false
  }
}

function describeOption({type, default: value, description, enum: names}: RuleOption): JsonSchema {
  const choice = names === undefined ? {} : {enum: names}
  const shape = type === 'string[]' ? {type: 'array', items: {type: 'string', ...choice}} : {type, ...choice}
  return {description, ...shape, default: value}
}
