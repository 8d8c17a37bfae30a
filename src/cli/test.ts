/** `test`: runs the cases of own rules. */
import {resolve} from 'node:path'
import {findConfig, loadLayers} from '../config/load-config.ts'
import {showPath} from '../config/paths.ts'
import {loadPhraseRules} from '../config/plugins.ts'
import {runCases} from '../config/rule-cases.ts'
import {UsageError} from '../errors.ts'
import {escapeControls} from '../reporters/excerpt.ts'
import {countOf} from '../reporters/run.ts'
import type {RuleFlags} from './flags.ts'
import {print} from './streams.ts'

/** Runs the cases in rule files; without files, in those that the configuration names. Exit code 1 if one fails. */
export async function testRules(files: readonly string[], flags: RuleFlags): Promise<number> {
  const cwd = process.cwd()
  const paths = files.length > 0 ? files.map(file => resolve(cwd, file)) : await findRuleFiles(flags, cwd)
  if (paths.length === 0) {
    throw new UsageError('No rules to test: name a YAML file, or list one under "plugins" in the configuration.')
  }
  let failures = 0
  for (const path of paths) {
    const shown = showPath(path, cwd)
    await print(`${escapeControls(shown)}\n`)
    for (const cased of await loadPhraseRules(path, shown)) {
      const failed = runCases(cased)
      failures += failed.length
      const counts = `${countOf(cased.flags.length, 'flag')}, ${countOf(cased.passes.length, 'pass', 'passes')}`
      const lines = failed.map(({name, problem, text}) => `    ${name} ${problem}: ${text}`)
      const head = `  ${failed.length === 0 ? '✔' : '✖'} ${cased.rule.id} (${counts})`
      await print(`${[head, ...lines].map(escapeControls).join('\n')}\n`)
    }
  }
  await print(failures === 0 ? 'All cases hold.\n' : `${countOf(failures, 'case')} failed.\n`)
  return failures === 0 ? 0 : 1
}

async function findRuleFiles(flags: RuleFlags, cwd: string): Promise<readonly string[]> {
  const config = typeof flags.config === 'string' ? resolve(cwd, flags.config) : findConfig(cwd)
  if (config === undefined || flags.config === false) return []
  const layers = await loadLayers(config, cwd)
  return layers.flatMap(({config: {plugins = []}, directory}) =>
    plugins
      .filter((plugin): plugin is string => typeof plugin === 'string' && /^\..*\.(?:ya?ml|json)$/.test(plugin))
      .map(plugin => resolve(directory, plugin))
  )
}
