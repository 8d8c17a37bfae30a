/** `completion`: what a shell needs to complete our commands and options. */
import type {Command} from 'commander'
import {print} from './streams.ts'

/** Prints the completion script of a shell. */
export async function printCompletion(shell: 'bash' | 'zsh' | 'fish', program: Command): Promise<number> {
  await print(shell === 'fish' ? describeFish(program) : describeBash(program, shell))
  return 0
}

function optionsOf(command: Command): ReadonlyArray<{readonly long: string; readonly description: string}> {
  return command.options.flatMap(({long, description}) => (long ? [{long, description}] : []))
}

function describeBash(program: Command, shell: 'bash' | 'zsh'): string {
  const words = (command: Command) => optionsOf(command).map(({long}) => long)
  const names = program.commands.map(command => command.name())
  const cases = program.commands.map(command => `    ${command.name()}) words="${words(command).join(' ')}" ;;`)
  return `${shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_support_lint() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${[...names, ...words(program)].join(' ')}" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _support_lint support-lint
`
}

function describeFish(program: Command): string {
  const quote = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  const option = (condition: string, {long, description}: {long: string; description: string}) =>
    `complete -c support-lint -n ${quote(condition)} -l ${long.slice(2)} -d ${quote(description)}`
  const commands = program.commands.map(
    command =>
      `complete -c support-lint -n __fish_use_subcommand -a ${command.name()} -d ${quote(command.description())}`
  )
  const own = optionsOf(program).map(each => option('__fish_use_subcommand', each))
  const theirs = program.commands.flatMap(command =>
    optionsOf(command).map(each => option(`__fish_seen_subcommand_from ${command.name()}`, each))
  )
  return `${[...commands, ...own, ...theirs].join('\n')}\n`
}
