import { findLocale } from '../locales/index.ts'
import type { BuildOptions } from './build.ts'
import { describe } from './import-archive.ts'
import { importSources } from './import-sources.ts'
import { toJobs } from './jobs-option.ts'
import type { OpenedArchive } from './open-archive.ts'
import { openCrew } from './open-crew.ts'
import { openMemory } from './open-memory.ts'
import { readRendered } from './read-rendered.ts'
import { openKeeping } from './recall-imports.ts'
import type { ExitStatus, Report } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Imports and renders a share of an archive, and leaves both in the cache: the site is another's to print, of all shares. */
export async function buildShare(
  { dir, newsletter, show }: OpenedArchive,
  isMine: (name: string) => boolean,
  options: BuildOptions,
  { terminal, report }: { readonly terminal: Terminal; readonly report: Report },
): Promise<ExitStatus> {
  const memory = openMemory(dir, options, terminal)
  const recallImport = await openKeeping(dir, memory.cache)
  if (!recallImport) {
    report.note(
      `Nothing is left in ${options.cache}: names are to be removed from this archive, and one build does all of it`,
    )
    return report.status()
  }
  const written = new Set<string>()
  const counts = await importSources(dir, {
    ...{ newsletter, show, report, isMine, onlyNew: true, ...toJobs(options) },
    recallImport,
    onIssue: async ({ file }) => void written.add(file.slice(file.lastIndexOf('/') + 1)),
  })
  report.note(describe(counts))
  report.progress('reading the issues')
  const isOurs = (name: string) => written.has(name) || isMine(name)
  const crew = openCrew(options)
  const locale = findLocale(newsletter.language)
  const { issues, messages, save } = await readRendered(dir, { ...memory, locale, crew, isOurs }).finally(crew.close)
  for (const message of messages) report.add(show(message.file), [message])
  save()
  report.note(
    `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} made ready in ${options.cache}; no site is written`,
  )
  return report.status()
}
