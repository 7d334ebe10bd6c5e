import type { Diagnostic } from '../model/index.ts'
import { formatMessage } from './format-message.ts'
import { printable, printableLines } from './printable.ts'
import type { Terminal } from './terminal.ts'

/** 0 fine, 1 an error among the messages, 2 wrong use or could not run. */
export type ExitStatus = 0 | 1 | 2

/** Where a command tells what it found; remembers whether there was an error. */
export interface Report {
  /** Messages about one file; infos are left out when quiet. */
  readonly add: (file: string, messages: readonly Diagnostic[]) => void
  /** Lines of texts that a message is about. */
  readonly quote: (text: string) => void
  /** A line about the work as a whole; left out when quiet. */
  readonly note: (text: string) => void
  /** A passing line, on a terminal alone; left out when quiet. */
  readonly progress: (text: string) => void
  /** 1 where an error was added, else 0. */
  readonly status: () => 0 | 1
}

/** A report on the terminal's standard error. */
export function openReport(terminal: Terminal, { quiet = false }: { readonly quiet?: boolean } = {}): Report {
  let status: 0 | 1 = 0
  return {
    add: (file, messages) => {
      for (const message of messages.toSorted(byPlace)) {
        if (message.severity === 'error') {
          status = 1
          terminal.failed()
        }
        if (quiet && message.severity === 'info') continue
        terminal.tell(`${formatMessage(file, message, terminal.color)}\n`)
      }
    },
    quote: (text) => terminal.tell(printableLines(text)),
    note: (text) => {
      if (!quiet) terminal.tell(`${printable(text)}\n`)
    },
    progress: (text) => {
      if (!quiet) terminal.progress(printable(text))
    },
    status: () => status,
  }
}

/** A reader goes through a file from top to bottom, whichever stage found what. */
function byPlace(one: Diagnostic, other: Diagnostic): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0)
}
