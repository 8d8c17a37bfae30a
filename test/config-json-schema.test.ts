import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createConfigSchema} from '../src/config/json-schema.ts'
import {fileSchema} from '../src/config/schema.ts'
import {rules} from '../src/rules/index.ts'

const schema = createConfigSchema(rules) as {properties: Record<string, {description?: string}>}

test('schema.json at the package root has the same keys; its rules are kept current by scripts/generate', () => {
  const shipped = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'))
  const withoutRules = ({properties}: typeof schema) => ({...properties, rules: undefined})
  expect(withoutRules(shipped)).toEqual(withoutRules(schema))
})

test('every key is described', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(fileSchema.entries).sort())
  for (const [key, {description}] of Object.entries(schema.properties))
    expect([key, description]).not.toContain(undefined)
})

test('every rule is known, with its options', () => {
  const known = (schema.properties.rules as unknown as {properties: Record<string, object>}).properties
  expect(Object.keys(known)).toEqual(rules.map(rule => rule.id))
  expect(JSON.stringify(known['pat-apology'])).toContain('"allow":{"description"')
})
