/** Commands and their options; what a command does is loaded when it runs. */
import {Command, CommanderError, InvalidArgumentError} from 'commander'
import {UsageError} from '../errors.ts'
import {escapeControls} from '../reporters/excerpt.ts'
import type {LintFlags, RewriteFlags, RuleFlags} from './flags.ts'
import type {InitFlags} from './init.ts'
import {addCommonOptions, addInputOptions, addLintOptions, addRuleOptions, choice} from './options.ts'
import {tell} from './streams.ts'
import {readVersion} from './version.ts'

/** Runs the program and returns its exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let code = 0
  try {
    await buildProgram(exit => {
      code = exit
    }).parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    return describeFailure(error, argv.includes('--debug'))
  }
}

function describeFailure(error: unknown, debug: boolean): number {
  // commander has told already, and exits 1 where we exit 2
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UsageError) {
    const place = error.path === undefined ? '' : `${error.path}${error.line === undefined ? '' : `:${error.line}`}: `
    for (const line of error.message.split('\n')) tell(`support-lint: ${escapeControls(place + line)}`)
  } else {
    const fault = error instanceof Error ? error : new Error(String(error))
    tell(`support-lint: ${escapeControls(fault.message)} (a fault of support-lint; --debug shows the stack)`)
    if (debug) tell(fault.stack ?? '')
  }
  return 2
}

function buildProgram(exit: (code: number) => void): Command {
  const program = new Command('support-lint')
    .description(
      'Finds wording in support replies that blames, pities or brushes off, and proposes the better sentence.'
    )
    .usage('[options] [file|dir|glob|-]...')
    .argument('[paths...]', 'files, directories, globs, or - for stdin')
    .version(readVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError('Try support-lint --help.')
    .configureOutput({outputError: (text, write) => write(text.replace(/^error: /, 'support-lint: '))})
    .configureHelp({sortSubcommands: false})
  addLintOptions(program)
  program.addHelpText('after', helpEnd)
  program.action(async (paths: string[], flags: LintFlags) => {
    const {lint} = await import('./lint.ts')
    exit(await lint(paths, flags))
  })
  addCommands(program, exit)
  addProjectCommands(program, exit)
  return program
}

function addCommands(program: Command, exit: (code: number) => void): void {
  const rewrite = program.command('rewrite <file>').description('the reply to paste: rewrites applied, blanks listed')
  addCommonOptions(addRuleOptions(addInputOptions(rewrite.option('--safe', 'apply only the safe rewrites'))))
  rewrite.action(async (file: string, _flags: unknown, command: Command) => {
    const {rewriteFile} = await import('./rewrite.ts')
    exit(await rewriteFile(file, command.optsWithGlobals<RewriteFlags>()))
  })
  const explain = program.command('explain <rule>').description('why a rule matters, with sentences before and after')
  addCommonOptions(addRuleOptions(explain))
  explain.action(async (rule: string, _flags: unknown, command: Command) => {
    const {explainRule} = await import('./explain.ts')
    exit(await explainRule(rule, command.optsWithGlobals<RuleFlags>()))
  })
  const rules = program.command('rules').description('all rules, with their severity here')
  addCommonOptions(addRuleOptions(rules.option('--json', 'as JSON')))
  rules.action(async (_flags: unknown, command: Command) => {
    const {listRules} = await import('./rules.ts')
    exit(await listRules(command.optsWithGlobals<RuleFlags & {json?: boolean}>()))
  })
}

function addProjectCommands(program: Command, exit: (code: number) => void): void {
  const init = program
    .command('init')
    .description('a configuration, a CI file, and suppressions for what is there today')
  init.addOption(choice('--ci <name>', 'write a CI file for github or gitlab', ['github', 'gitlab']))
  init.option('-y, --yes', 'ask nothing').action(async (flags: InitFlags) => {
    const {initProject} = await import('./init.ts')
    exit(await initProject(flags))
  })
  const completion = program.command('completion').description('completion script for bash, zsh or fish')
  completion.argument('<shell>', 'bash, zsh or fish', parseShell).action(async shell => {
    const {printCompletion} = await import('./completion.ts')
    exit(await printCompletion(shell, program))
  })
  const test = program.command('test [files...]').description('run the cases of own rules')
  addRuleOptions(test).action(async (files: string[], _flags: unknown, command: Command) => {
    const {testRules} = await import('./test.ts')
    exit(await testRules(files, command.optsWithGlobals<RuleFlags>()))
  })
}

function parseShell(value: string): 'bash' | 'zsh' | 'fish' {
  if (value === 'bash' || value === 'zsh' || value === 'fish') return value
  throw new InvalidArgumentError('Shells: bash, zsh, fish.')
}

const helpEnd = `
Exit codes: 0 nothing at or above --fail-on; 1 findings, or a patch with --diff;
2 wrong usage or configuration, or something could not be read; 130 interrupted.

Examples:
  echo "Sorry for the inconvenience." | npx support-lint -
  npx support-lint macros/ --fix
  npx support-lint rewrite reply.txt`
