/** The laws of the house that hold for files: imports, sizes, and the names that we export. */
import {describe, expect, test} from 'vitest'
import * as core from '../src/index.ts'
import * as node from '../src/node.ts'
import * as retext from '../src/retext.ts'
import * as testing from '../src/testing.ts'
import {list, read} from './support/fixtures.ts'
import {findWrongImports, listImports, reach} from './support/imports.ts'

describe('law 9: imports go one way', () => {
  const imports = listImports()

  test('as the house is built, and a rule imports from its three places only', () => {
    expect(imports.length).toBeGreaterThan(20)
    expect(findWrongImports(imports)).toEqual([])
  })

  test('and the checker sees one that does not', () => {
    expect(
      findWrongImports([
        {from: 'src/language/words.ts', to: 'src/document/read.ts'},
        {from: 'src/wording/frames.ts', to: 'src/engine/run.ts'},
        {from: 'src/rules/pat-apology.ts', to: 'src/language/words.ts'},
        {from: 'src/rules/pat-apology.ts', to: 'compromise'},
        {from: 'src/rules/pat-apology.ts', to: 'src/language/lexicon/feelings.ts'},
        {from: 'src/utils.ts', to: 'src/types.ts'}
      ])
    ).toHaveLength(5)
  })

  test('and the core needs nothing of Node', () => {
    const reached = [...reach('src/index.ts', imports), ...reach('src/retext.ts', imports)]
    expect(reached.filter(name => name.startsWith('node:'))).toEqual([])
    expect(reached).toContain('src/types.ts')
  })
})

describe('files stay small', () => {
  const sources = list('src/**/*.ts', 'test/**/*.ts', 'scripts/*.mjs', 'bin/*.js')

  // `types.ts` is the one page of contracts (design §4), and stays one.
  test('at most 250 lines, but for word tables and the page of contracts', () => {
    const long = sources.filter(
      path => !path.includes('/lexicon/') && path !== 'src/types.ts' && read(path).split('\n').length > 251
    )
    expect(long).toEqual([])
  })

  // The formatter breaks every line that can be broken; a long pattern, string or comment cannot.
  const unbreakable =
    /\/.{30,}\/[a-z]*|'[^']{40,}|"[^"]{40,}|`[^`]{40,}|^\s*(?:\*|\/\*\*|\/\/|\/)|^[\w\s'’*|,.:/`+?()-]+$/

  test('at most 120 characters a line, but for what cannot be broken', () => {
    const wide = sources.flatMap(path =>
      read(path)
        .split('\n')
        .flatMap((line, index) =>
          line.length > 120 && !path.includes('/lexicon/') && !unbreakable.test(line) ? [`${path}:${index + 1}`] : []
        )
    )
    expect(wide).toEqual([])
  })
})

describe('law 10: exported names are pinned', () => {
  test.each([
    ['support-lint', core, ['UsageError', 'createLinter', 'defineRule', 'lint']],
    ['support-lint/node', node, ['lintFiles', 'loadConfig']],
    ['support-lint/retext', retext, ['default']],
    ['support-lint/testing', testing, ['findingsOf', 'linterFor', 'parseFixture', 'runFixture']]
  ])('%s', (_, entry, names) => {
    expect(Object.keys(entry).sort()).toEqual(names)
  })
})
