import { checkMedia, listMedia, nameSome, type WrittenSite, writePermalinks, writeSite } from '../files/index.ts'
import type { Build, BuildOptions } from './build.ts'
import { buildShare } from './build-share.ts'
import { checkNames } from './check-names.ts'
import { describe as describeImport } from './import-archive.ts'
import { importSources } from './import-sources.ts'
import { toJobs } from './jobs-option.ts'
import { keepPublished } from './keep-published.ts'
import { makePages } from './make-pages.ts'
import { type OpenedArchive, openArchive } from './open-archive.ts'
import { openCrew } from './open-crew.ts'
import { type LastBuild, openFinished } from './open-finished.ts'
import { openMemory } from './open-memory.ts'
import { findShare, openShares } from './open-shares.ts'
import { outputFolder } from './output-folder.ts'
import { rememberTexts } from './published-texts.ts'
import { type ReadSite, readSite } from './read-site.ts'
import { takeImports } from './recall-imports.ts'
import { type ExitStatus, openReport, type Report } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** Imports what is new and writes the site. Errors in sources leave those out; an issue that cannot be read stops it. */
export async function buildArchive(given: BuildOptions, terminal: Terminal): Promise<ExitStatus> {
  const options: BuildOptions = given.quick ? { ...given, only: ['pages'] } : given
  const out = outputFolder(options, terminal)
  const told = openReport(terminal, options)
  const archive = await openArchive(options, terminal, told)
  if (typeof archive === 'number') return archive
  const isMine = await findShare(archive.dir, options)
  if (isMine) return buildShare(archive, isMine, options, { terminal, report: told })
  const memory = openMemory(archive.dir, options, terminal)
  const place = { dir: archive.dir, out, options: toText(options), now: Date.now() }
  const { standing: last, report, finish } = openFinished(memory.cache, place, told)
  if (last) return repeat(last, archive.show(out), told)
  const crew = openCrew(options)
  const shares = openShares(options, terminal)
  return buildSite({ options, out, archive, memory, shares, crew, report, finish }).finally(crew.close)
}

async function buildSite(build: Build): Promise<ExitStatus> {
  const { options, out, archive, report } = build
  await importNew(build)
  const read = await openSite(build)
  if (!read) return 1
  const { site, redactor, issues } = read
  report.progress('making the pages')
  const { pages, standing } = await makePages(build, read)
  const kept = await keepPublished(archive, { site, files: pages, redactor }, options, report)
  if (!kept) return 1
  const files = [...kept.files, ...(await copyMedia(archive, options, report))]
  const partial = options.only !== undefined
  if (redactor && !(await checkNames(archive, { out, files, partial }, redactor, report))) return 1
  report.progress('writing the site')
  const written = await writeSite(out, files, { partial })
  stopAtUserFiles(out, written)
  standing.keep(files, partial)
  if (kept.permalinks) {
    await writePermalinks(archive.dir, kept.permalinks)
    await rememberTexts(archive.dir, issues, archive.newsletter)
  }
  report.note(describe(site.issues.length, archive.show(out), written))
  build.finish({ issues: site.issues.length, files: files.length })
  return report.status()
}

async function importNew({ options, archive, memory, shares, report }: Build): Promise<void> {
  const counts = await importSources(archive.dir, {
    ...{ ...archive, report, onlyNew: true, recall: memory.files.recall, ...toJobs(options) },
    ...(shares.length > 0 ? { recallImport: takeImports(shares) } : {}),
  })
  if (Object.entries(counts).some(([outcome, count]) => outcome !== 'unchanged' && count > 0))
    report.note(describeImport(counts))
}

/** What of the options changes what is made or told. */
const toText = ({ only, offline = false, preview = false, quick = false, dir = '' }: BuildOptions) =>
  JSON.stringify([dir, only ?? null, offline, preview, quick])

/** Tells what a build told after which nothing was touched. */
function repeat({ told, issues, files }: NonNullable<LastBuild['standing']>, out: string, report: Report): ExitStatus {
  for (const [file, messages] of told) report.add(file, messages)
  report.note(describe(issues, out, { written: 0, unchanged: files, removed: 0 }))
  return report.status()
}

/** The archive's own files, which come with the pages. */
async function copyMedia({ dir, show }: OpenedArchive, { only }: BuildOptions, report: Report) {
  if (only !== undefined && !only.includes('pages')) return []
  for (const message of await checkMedia(dir)) report.add(show(message.file), [message])
  return listMedia(dir)
}

/** Null where an issue cannot be read, or a name would be published. */
async function openSite({ archive, memory, shares, crew, report }: Build): Promise<ReadSite | null> {
  const { dir, newsletter, show } = archive
  report.progress('reading the issues')
  const read = await readSite(dir, newsletter, { memory: { ...memory, shares, crew } })
  memory.stamps.save()
  memory.files.save()
  read.save()
  for (const message of read.messages) report.add(show(message.file), [message])
  if (read.isWhole) return read
  report.note(
    'nothing written to the site: an issue that cannot be read would lose its address, and a name that is to go would stay',
  )
  return null
}

function describe(issues: number, out: string, files: Omit<WrittenSite, 'inTheWay'>): string {
  const counts = `${files.written} files written, ${files.unchanged} unchanged, ${files.removed} removed`
  return `${issues} ${issues === 1 ? 'issue' : 'issues'} in ${out}: ${counts}`
}

function stopAtUserFiles(out: string, { inTheWay }: WrittenSite): void {
  if (inTheWay.length === 0) return
  throw new UsageError(
    `${out} holds files that backissue did not write and would replace: ${nameSome(inTheWay)}; remove them, or give another folder with \`--out\``,
  )
}
