/** `rules`: all rules at a glance. */
import {resolve} from 'node:path'
import type {RuleFlags} from './flags.ts'
import {openSession} from './session.ts'
import {print} from './streams.ts'

/** Lists the rules with the severity that they have for files in the working directory. */
export async function listRules(flags: RuleFlags & {readonly json?: boolean}): Promise<number> {
  const cwd = process.cwd()
  const {linter} = await openSession(flags, cwd).workspace.linterFor(resolve(cwd, 'reply.txt'))
  if (flags.json === true) {
    const rows = linter.rules.map(({id, category, scope, severity, preset, fixable, description, url}) => ({
      id,
      category,
      scope,
      severity,
      preset,
      fixable,
      description,
      url
    }))
    await print(`${JSON.stringify(rows, null, 2)}\n`)
    return 0
  }
  const rows = [
    ['RULE', 'CATEGORY', 'SCOPE', 'SEVERITY', 'PRESET', 'REWRITES'],
    ...linter.rules.map(rule => [
      rule.id,
      rule.category,
      rule.scope,
      rule.severity,
      rule.preset,
      rule.fixable ? 'yes' : 'no'
    ])
  ]
  const widths = [0, 1, 2, 3, 4, 5].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  await print(`${lines.join('\n')}\n`)
  return 0
}
