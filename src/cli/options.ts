/** The options of each command: names, help, and what a value may be. */
import {type Command, InvalidArgumentError, Option} from 'commander'
import {presetNames} from '../config/presets.ts'
import {didYouMean} from '../config/suggest.ts'
import {reporterNames} from '../reporters/index.ts'
import type {FormatFlag} from './flags.ts'

const formats = ['auto', 'text', 'markdown', 'html', 'json', 'ndjson', 'yaml', 'csv', 'eml', 'po']
const channels = ['auto', 'email', 'chat', 'social', 'phone']
const locales = ['auto', 'en-US', 'en-GB', 'en-IN', 'en-AU']
const severities = ['off', 'info', 'warn', 'error']
const replyTypes = 'auto first update handoff resolution refusal info-request auto-ack fragment chat-turn social'.split(
  ' '
)

/** Adds the options that say how a text is read. */
export function addInputOptions(command: Command): Command {
  return command
    .optionsGroup('Input')
    .option('--stdin-filename <path>', 'name that stdin stands for: picks its format and configuration')
    .addOption(choice('--input <format>', 'how files are read [auto]', formats))
    .addOption(
      choice('--mode <mode>', 'draft (a "> " line is the customer), macro or auto [auto]', ['auto', 'draft', 'macro'])
    )
    .addOption(choice('--channel <channel>', 'email, chat, social, phone or auto [auto]', channels))
    .addOption(choice('--type <type>', 'what the reply is for: first, update, resolution … [auto]', replyTypes))
    .addOption(choice('--locale <locale>', 'en-US, en-GB, en-IN, en-AU or auto [auto]', locales))
    .addOption(
      new Option('--replies <selector>', "where the replies are: '/macros/*/body', or a column (repeatable)").argParser(
        append
      )
    )
    .option('--thread <file>', 'the turns before this reply, as JSON: [{"role": "customer", "text": "…"}]')
}

/** Adds the options that say which rules run. */
export function addRuleOptions(command: Command): Command {
  return command
    .optionsGroup('Rules')
    .option('-c, --config <file>', 'use this configuration and no other')
    .option('--no-config', 'read no configuration file')
    .addOption(choice('--preset <name>', 'recommended, strict or all', presetNames))
    .addOption(
      new Option('--rule <id=severity>', 'set a rule off, info, warn or error (repeatable)').argParser(parseRule)
    )
    .addOption(new Option('--only <id|category>', 'run only these rules (repeatable)').argParser(collect))
    .addOption(new Option('--skip <id|category>', 'leave these rules out (repeatable)').argParser(collect))
    .addOption(choice('--min-confidence <level>', 'low, medium or high [medium]', ['low', 'medium', 'high']))
}

/** Adds the options of the default command, group by group as the help shows them. */
export function addLintOptions(command: Command): Command {
  addSelectionOptions(addInputOptions(command))
  addRuleOptions(command).option('--print-config <file>', 'show a file’s configuration and where each value is from')
  addFixOptions(command)
  addOutputOptions(command)
  addGateOptions(command)
  addAdoptionOptions(command)
  addSpeedOptions(command)
  return addCommonOptions(command).option('--trace <rule>', 'say what kept a rule silent')
}

function addSelectionOptions(command: Command): Command {
  return command
    .option('--stdin', 'read stdin, as the operand - does')
    .addOption(new Option('--ignore-path <file>', 'read ignore patterns from this file too').argParser(append))
    .addOption(new Option('--ignore-pattern <glob>', 'leave these files out (repeatable)').argParser(append))
    .option('--no-ignore', 'read files even if they are ignored')
    .option('--staged', 'only files that are staged in git')
    .option('--changed', 'only files that differ from the last commit, and new ones')
    .option('--since <ref>', 'only files that changed since the branch left this ref')
    .option('--changed-lines', 'only findings on changed lines')
}

function addFixOptions(command: Command): Command {
  return command
    .optionsGroup('Fixing')
    .option('--fix', 'apply the safe rewrites')
    .option('--review', 'with --fix, --fix-dry-run or --diff: the rewrites for review too')
    .option('--fix-dry-run', 'report as if fixed, but write nothing')
    .option('--diff', 'show what --fix would write as a patch; exit 1 if there is something')
    .addOption(count('--suggest <n>', 'rewrites shown per finding').default(1))
}

function addOutputOptions(command: Command): Command {
  const names = `${reporterNames.join(', ')} (repeatable)`
  return command
    .optionsGroup('Output')
    .addOption(new Option('-f, --format <name[:file]>', names).argParser(parseFormat))
    .option('--quiet', 'show errors only')
    .option('--statistics', 'count findings by rule instead of showing them')
    .option('--redact', 'leave names, addresses and numbers of customers out of the report')
    .addOption(count('--max-findings <n>', 'show at most so many findings'))
    .option('--summary <file>', 'append a Markdown summary to this file')
}

function addGateOptions(command: Command): Command {
  const gates = ['error', 'warn', 'info', 'never']
  return command
    .optionsGroup('Gate')
    .addOption(choice('--fail-on <severity>', 'exit 1 at error, warn, info or never', gates).default('error'))
    .addOption(count('--max-warnings <n>', 'exit 1 if there are more warnings'))
    .option('--no-error-on-unmatched', 'exit 0 even if a path matches nothing')
}

function addAdoptionOptions(command: Command): Command {
  return command
    .optionsGroup('Adopt')
    .option('--suppress-all', 'write every finding of today to the suppressions file')
    .addOption(new Option('--suppress-rule <id>', 'the same for one rule (repeatable)').argParser(collect))
    .option('--prune-suppressions', 'remove suppressions that are no longer needed')
    .option('--suppressions <file>', 'suppressions file [.support-lint-suppressions.json]')
    .addOption(new Option('--today <date>', 'the day that decides what has expired').argParser(parseDay))
    .option('--require-ignore-reason', 'an inline ignore needs " -- reason"')
    .option('--report-unused-ignores', 'warn about inline ignores that ignore nothing')
    .option('--no-inline-ignores', 'heed no inline ignores')
}

function addSpeedOptions(command: Command): Command {
  return command
    .optionsGroup('Speed')
    .option('--cache', 'keep results of unchanged files')
    .option('--cache-location <dir>', 'where they are kept [node_modules/.cache/support-lint]')
    .option('-w, --watch', 'lint again whenever a file changes')
    .option('--timing', 'say where the time goes')
}

/** Adds the options of every command. */
export function addCommonOptions(command: Command): Command {
  return command
    .optionsGroup('Other')
    .option('--color', 'colour even without a terminal')
    .option('--no-color', 'no colour')
    .option('--debug', 'show configuration files used, and the stack of a fault')
}

/** An option whose value is one of some names. */
export function choice(flags: string, description: string, names: readonly string[]): Option {
  return new Option(flags, description).argParser(value => {
    if (names.includes(value)) return value
    throw new InvalidArgumentError(`Allowed: ${names.join(', ')}.${didYouMean(value, names)}`)
  })
}

/** An option whose value is a whole number from 0. */
function count(flags: string, description: string): Option {
  return new Option(flags, description).argParser(value => {
    if (/^\d+$/.test(value)) return Number(value)
    throw new InvalidArgumentError('Expected a whole number from 0.')
  })
}

/** Values of a repeatable option; commas separate values too. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').filter(part => part !== '')]
}

function append(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function parseDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Expected a date, as in 2026-11-21.')
}

function parseRule(value: string, before: ReadonlyArray<readonly string[]> = []): ReadonlyArray<readonly string[]> {
  const [id = '', severity = ''] = value.split('=')
  if (severities.includes(severity)) return [...before, [id, severity]]
  const meant = severity === '' ? '' : didYouMean(severity, severities)
  throw new InvalidArgumentError(`Expected <rule>=off, info, warn or error, as in accusatory-you=warn.${meant}`)
}

function parseFormat(value: string, before: readonly FormatFlag[] = []): readonly FormatFlag[] {
  const colon = value.indexOf(':')
  const wanted = colon === -1 ? value : value.slice(0, colon)
  const name = reporterNames.find(name => name === wanted)
  if (name === undefined) {
    throw new InvalidArgumentError(`Formats: ${reporterNames.join(', ')}.${didYouMean(wanted, reporterNames)}`)
  }
  if (colon === -1) return [...before, {name}]
  if (colon === value.length - 1) throw new InvalidArgumentError('Expected a file after the colon.')
  return [...before, {name, file: value.slice(colon + 1)}]
}
