/** `--print-config`: the configuration of a file, and where each value comes from. */
import {resolve} from 'node:path'
import {resolveConfig} from '../config/resolve.ts'
import type {Workspace} from '../config/workspace.ts'
import {rules} from '../rules/index.ts'
import {print} from './streams.ts'

/** Prints the configuration of a file as JSON; each value stands beside its origin. */
export async function printConfig(file: string, workspace: Workspace, cwd: string): Promise<number> {
  const {settled, configPath, linter} = await workspace.linterFor(resolve(cwd, file))
  const {config, origins, ignored, documents, plugins} = settled
  const own = Object.fromEntries(
    Object.entries(config.rules ?? {}).filter(([id]) => rules.some(rule => rule.id === id))
  )
  const resolved = resolveConfig(rules, {...config, rules: own})
  const from = (key: string) => origins[key] ?? 'default'
  const preset = {value: resolved.preset, origin: from('extends')}
  const output = {
    file,
    config: configPath ?? null,
    ignored,
    preset,
    mode: {value: resolved.mode, origin: from('mode')},
    channel: {value: resolved.channel ?? 'auto', origin: from('channel')},
    replyType: {value: resolved.replyType ?? 'auto', origin: from('replyType')},
    locale: {value: resolved.locale ?? 'auto', origin: from('locale')},
    minConfidence: {
      value: resolved.minConfidence,
      origin: origins.minConfidence ?? (origins.extends ? `preset ${preset.value}` : 'default')
    },
    us: {value: resolved.us, origin: from('us')},
    voice: Object.fromEntries(
      Object.entries(resolved.voice).map(([key, value]) => [key, {value, origin: from(`voice.${key}`)}])
    ),
    rules: Object.fromEntries(
      linter.rules.map(({id, severity, preset: narrowest}) => {
        const options = resolved.rules.find(({rule}) => rule.id === id)?.options ?? {}
        const origin = origins[`rules.${id}`] ?? `preset ${severity === 'off' ? narrowest : preset.value}`
        return [id, {severity, ...(Object.keys(options).length > 0 && {options}), origin}]
      })
    ),
    ...(plugins.length > 0 && {plugins: plugins.map(({plugin, origin}) => ({value: plugin, origin}))}),
    ...(documents.length > 0 && {documents})
  }
  await print(`${JSON.stringify(output, null, 2)}\n`)
  return 0
}
