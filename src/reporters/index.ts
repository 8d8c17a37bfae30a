/** Output formats by name; each is loaded when it is asked for. */
import type {Reporter} from './run.ts'

const loaders = {
  pretty: () => import('./pretty.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  junit: () => import('./junit.ts'),
  rdjson: () => import('./rdjson.ts'),
  markdown: () => import('./markdown.ts'),
  html: () => import('./html.ts')
} as const

/** Name of an output format. */
export type ReporterName = keyof typeof loaders

/** Names of all output formats, as in `--format`. */
export const reporterNames = Object.keys(loaders) as readonly ReporterName[]

/** Loads the reporter of a format. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  const module = await loaders[name]()
  return module.default
}
