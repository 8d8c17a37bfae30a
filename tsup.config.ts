import {rmSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

// Cleaned here: the two builds run at once, and neither may remove what the other wrote.
rmSync('dist', {recursive: true, force: true})

const shared: Options = {
  format: 'esm',
  target: 'node20',
  splitting: true,
  external: ['#nlp', 'compromise', 'jiti', /^node:/],
  noExternal: [/^(?!compromise$|jiti$|#nlp$|node:)/]
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      retext: 'src/retext.ts',
      testing: 'src/testing.ts',
      'nlp-browser': 'src/language/nlp-browser.ts'
    },
    platform: 'neutral',
    dts: {entry: {index: 'src/index.ts', node: 'src/node.ts', retext: 'src/retext.ts', testing: 'src/testing.ts'}}
  },
  {
    ...shared,
    entry: {node: 'src/node.ts', cli: 'src/cli/main.ts', 'nlp-node': 'src/language/nlp-node.ts'},
    platform: 'node',
    // Some packages inside are CommonJS and call require for what is built in.
    banner: {
      js: "import {createRequire as makeRequire} from 'node:module'; const require = makeRequire(import.meta.url)"
    }
  }
])
