/** `explain`: why a rule matters, and what to write instead. */
import {resolve} from 'node:path'
import {Chalk} from 'chalk'
import {didYouMean} from '../config/suggest.ts'
import {UsageError} from '../errors.ts'
import type {RuleInfo} from '../types.ts'
import type {RuleFlags} from './flags.ts'
import {openSession} from './session.ts'
import {print} from './streams.ts'
import {readStdoutScreen} from './terminal.ts'

/** Explains one rule; throws a UsageError for a name that is no rule. */
export async function explainRule(id: string, flags: RuleFlags): Promise<number> {
  const cwd = process.cwd()
  const {linter} = await openSession(flags, cwd).workspace.linterFor(resolve(cwd, 'reply.txt'))
  const info = linter.rules.find(rule => rule.id === id)
  if (info === undefined) {
    const ids = linter.rules.map(rule => rule.id)
    throw new UsageError(`Unknown rule "${id}".${didYouMean(id, ids)} List them: support-lint rules`)
  }
  await print(describeRule(info, readStdoutScreen(flags.color).color))
  return 0
}

function describeRule(info: RuleInfo, color: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({level: color})
  const [bad, good] = info.example
  const facts = [info.category, `${info.scope} rule`, `severity ${info.severity}`, `preset ${info.preset}`]
  const options = Object.entries(info.options).map(
    ([name, {type, default: value, description}]) =>
      `  ${chalk.cyan(name)} (${type}, default ${JSON.stringify(value)})  ${description}`
  )
  const lines = [
    chalk.bold(info.id),
    info.description,
    chalk.dim(facts.join(' · ')),
    '',
    chalk.bold('Why it matters'),
    info.rationale,
    chalk.dim(`Source: ${info.origin}`),
    '',
    chalk.bold('Instead of'),
    chalk.red(`- ${bad}`),
    chalk.bold('write'),
    chalk.green(`+ ${good}`),
    ...(options.length === 0 ? [] : ['', chalk.bold('Options'), ...options]),
    '',
    chalk.bold('How to ignore it'),
    `  once        --skip ${info.id}`,
    `  always      "rules": {"${info.id}": "off"} in .support-lintrc.json`,
    ...(info.url === '' ? [] : ['', chalk.dim(info.url)])
  ]
  return `${lines.join('\n')}\n`
}
