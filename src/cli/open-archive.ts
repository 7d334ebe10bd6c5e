import { isAbsolute, join, relative, resolve } from 'node:path'
import { newsletterFile, readNewsletter } from '../files/index.ts'
import { locales } from '../locales/index.ts'
import type { Newsletter } from '../model/index.ts'
import type { ExitStatus, Report } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Options that every command takes. */
export interface SharedOptions {
  readonly dir?: string
  readonly quiet?: boolean
}

/** The archive that a command works on. */
export interface OpenedArchive {
  /** Absolute. */
  readonly dir: string
  readonly newsletter: Newsletter
  /** A path of the archive as the user would write it here. */
  readonly show: (file: string) => string
}

/**
 * Opens the archive folder that `--dir` names. Where it is none, that has been reported, and the exit status is returned:
 * 2 without a `newsletter.yaml`, 1 where that is wrong.
 */
export async function openArchive(
  options: SharedOptions,
  terminal: Terminal,
  report: Report,
): Promise<OpenedArchive | ExitStatus> {
  const dir = resolve(terminal.cwd, options.dir ?? '')
  const show = (file: string) => (isAbsolute(file) ? showPath(file, terminal) : join(options.dir ?? '', file))
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  report.add(show(newsletterFile), messages)
  if (newsletter) return { dir, newsletter, show }
  return messages.some(({ ruleId }) => ruleId === 'newsletter-missing') ? 2 : 1
}

/** Relative where the file lies below the folder the user is in. */
function showPath(path: string, { cwd }: Terminal): string {
  const below = relative(cwd, path)
  return below.startsWith('..') || below === '' ? path : below
}
