import { Command } from 'commander'
import { addBuild } from './commands/build.ts'
import { addCheck } from './commands/check.ts'
import { addExplain } from './commands/explain.ts'
import { addImport } from './commands/import.ts'
import { addInit } from './commands/init.ts'
import { addParse } from './commands/parse.ts'
import { addSearch } from './commands/search.ts'
import { addServe } from './commands/serve.ts'
import { printableLines } from './printable.ts'
import type { ExitStatus } from './report.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Declares one command; what it runs is loaded when it is asked for, so that no command pays for another's libraries. */
export type AddCommand = (program: Command, terminal: Terminal, finish: (status: ExitStatus) => void) => void

const commands: readonly AddCommand[] = [
  addInit,
  addImport,
  addParse,
  addExplain,
  addBuild,
  addServe,
  addCheck,
  addSearch,
]

/** The command line. `finish` is told the exit status of the command that ran. */
export function createProgram(terminal: Terminal, finish: (status: ExitStatus) => void): Command {
  const program = new Command('backissue')
    .description('Turns the plain text of newsletters into a permanent, searchable, accessible archive.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureOutput({
      writeOut: (text) => void terminal.print(text),
      writeErr: (text) => terminal.tell(printableLines(text)),
    })
    .addHelpText(
      'after',
      '\nExit status: 0 fine, 1 something in the input is wrong, 2 wrong use or it could not run.\n`backissue COMMAND --help` tells more of each; README.md of the package tells the rest.',
    )
    .showHelpAfterError('`backissue --help` lists commands and options.')
    .exitOverride()
    // Options of a command are the command's alone, so that `search` may take what looks like one.
    .enablePositionalOptions()
  addShared(program)
  for (const add of commands) add(program, terminal, finish)
  for (const command of program.commands) {
    // `-Vintern` is a query, of which commander would take the first letter for an option.
    const flags = command.name() === 'search' ? '--version' : '-V, --version'
    addShared(command.copyInheritedSettings(program)).version(version, flags, 'print the version')
  }
  return program
}

/** Options that every command takes, before or after its name. */
function addShared(command: Command): Command {
  return command
    .option('--dir <folder>', 'the archive folder (default: here)')
    .option('--quiet', 'no progress, no infos, no closing line')
}
