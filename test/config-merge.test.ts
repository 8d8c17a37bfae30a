import {expect, test} from 'vitest'
import {matchesGlobs} from '../src/config/globs.ts'
import {type ConfigLayer, settleConfig} from '../src/config/merge-config.ts'
import type {FileConfig} from '../src/config/schema.ts'

function layer(origin: string, config: FileConfig, flags?: true): ConfigLayer {
  return {origin, directory: '/work', config, ...(flags && {flags})}
}

const settle = (layers: ConfigLayer[], path = 'macros/late.txt') => settleConfig(layers, () => path)

test('a later layer wins, and each value knows its origin', () => {
  const {config, origins} = settle([
    layer('team.yaml', {channel: 'chat', us: ['Acme'], voice: {never: ['ASAP'], goodwill: ['free return label']}}),
    layer('.support-lintrc.json', {channel: 'email', voice: {never: ['kindly']}})
  ])
  expect(config).toMatchObject({
    channel: 'email',
    us: ['Acme'],
    voice: {never: ['kindly'], goodwill: ['free return label']}
  })
  expect(origins).toMatchObject({
    channel: '.support-lintrc.json',
    us: 'team.yaml',
    'voice.never': '.support-lintrc.json',
    'voice.goodwill': 'team.yaml'
  })
})

test('a bare severity keeps the options of the layer below', () => {
  const {config} = settle([
    layer('team.yaml', {rules: {'pat-apology': ['warn', {allow: ['sorry, Sam']}]}}),
    layer('own', {rules: {'pat-apology': 'error'}})
  ])
  expect(config.rules).toEqual({'pat-apology': ['error', {allow: ['sorry, Sam']}]})
})

test('overrides come after all files, in order, and only for files that match', () => {
  const layers = [
    layer('own', {
      rules: {'policy-shield': 'warn'},
      overrides: [
        {files: ['macros/**'], rules: {'policy-shield': 'error'}, mode: 'macro'},
        {files: 'late.*', rules: {'policy-shield': 'off'}}
      ]
    })
  ]
  expect(settle(layers).config).toMatchObject({mode: 'macro', rules: {'policy-shield': 'off'}})
  expect(settle(layers).origins['rules.policy-shield']).toBe('own overrides[1]')
  expect(settle(layers, 'drafts/sam.txt').config.rules).toEqual({'policy-shield': 'warn'})
})

test('flags win over overrides, and their preset replaces a wider one', () => {
  const {config, origins} = settle([
    layer('own', {extends: 'all', overrides: [{files: '**', channel: 'chat'}]}),
    layer('command line', {extends: 'strict', channel: 'social'}, true)
  ])
  expect(config).toMatchObject({extends: 'strict', channel: 'social'})
  expect(origins).toMatchObject({extends: 'command line', channel: 'command line'})
})

test('ignores take files out and put them back', () => {
  const layers = [layer('own', {ignores: ['**/archive/**', '!**/archive/kept.txt']})]
  expect(settle(layers, 'macros/archive/old.txt').ignored).toBe(true)
  expect(settle(layers, 'macros/archive/kept.txt').ignored).toBe(false)
  expect(settle(layers).ignored).toBe(false)
})

test.each([
  ['*.md', 'macros/late.md', true],
  ['macros/*.md', 'macros/deep/late.md', false],
  ['macros/**', 'macros/deep/late.md', true],
  ['macros/', 'macros/deep/late.md', true],
  ['./macros/*.md', 'macros/late.md', true],
  ['{drafts,macros}/*.md', 'macros/late.md', true],
  ['**/*.md', '.hidden/late.md', true],
  ['macros', 'macros/late.md', false]
])('glob %s on %s: %s', (glob, path, matches) => {
  expect(matchesGlobs(path, glob)).toBe(matches)
})
