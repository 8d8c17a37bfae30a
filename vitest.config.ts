import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {alias: {'#nlp': fileURLToPath(new URL('src/language/nlp-node.ts', import.meta.url))}},
  test: {include: ['test/**/*.test.ts'], testTimeout: 60_000}
})
