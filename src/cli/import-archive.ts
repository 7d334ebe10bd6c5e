import { resolve } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { WrittenIssue } from '../files/index.ts'
import { type ImportCounts, importSources } from './import-sources.ts'
import { type JobsOptions, toJobs } from './jobs-option.ts'
import { openArchive, type SharedOptions } from './open-archive.ts'
import { openMemory } from './open-memory.ts'
import { findShare, openShares } from './open-shares.ts'
import { readingOf, type SourceOptions } from './reading-options.ts'
import { openKeeping, takeImports } from './recall-imports.ts'
import { type ExitStatus, openReport } from './report.ts'
import type { ShardOptions } from './shard-option.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface ImportOptions extends SharedOptions, SourceOptions, ShardOptions, JobsOptions {
  readonly dryRun?: boolean
  /** IDs of issues in whose conflicts this side holds. */
  readonly ours?: readonly string[]
  readonly theirs?: readonly string[]
  /** Folder that gets what a share of the work has made. */
  readonly cache?: string
}

/** Sources to issues; with `dryRun` prints what would change instead of changing it. */
export async function importArchive(
  paths: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const report = openReport(terminal, options)
  const archive = await openArchive(options, terminal, report)
  if (typeof archive === 'number') return archive
  const { dryRun = false } = options
  const stopped = terminal.stopped()
  const isMine = await findShare(archive.dir, options)
  const kept = isMine && (await openKeeping(archive.dir, openMemory(archive.dir, options, terminal).cache))
  const shares = openShares(options, terminal)
  const counts = await importSources(archive.dir, {
    ...archive,
    report,
    dryRun,
    stopped,
    ...toJobs(options),
    ...readingOf(options),
    ...(isMine ? { isMine, ...(kept ? { recallImport: kept } : {}) } : {}),
    ...(shares.length > 0 ? { recallImport: takeImports(shares) } : {}),
    paths: paths.map((path) => resolve(terminal.cwd, path)),
    favours: toFavours(options),
    onIssue: async (written) => {
      if (dryRun) await terminal.print(toDiff(written))
    },
  })
  report.note(describe(counts, dryRun))
  if (!stopped.aborted) return report.status()
  terminal.tell('Stopped before the end; import again for the rest.\n')
  return 2
}

function toFavours({ ours = [], theirs = [] }: ImportOptions): ReadonlyMap<string, 'ours' | 'theirs'> {
  const both = ours.find((id) => theirs.includes(id))
  if (both !== undefined) throw new UsageError(`\`${both}\` cannot be given to both \`--ours\` and \`--theirs\``)
  return new Map([...ours.map((id) => [id, 'ours'] as const), ...theirs.map((id) => [id, 'theirs'] as const)])
}

/** The time that a diff takes grows with the square of the lines that differ; nobody reads as many as this. */
const maxEdits = 3_000

/** A unified diff as `git diff` prints it; empty where nothing would be written. */
function toDiff({ file, before, after }: WrittenIssue): string {
  if (after === null || before === after) return ''
  const oldName = before === null ? '/dev/null' : `a/${file}`
  const newName = `b/${file}`
  const bounds = {
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: before === null ? Number.MAX_SAFE_INTEGER : maxEdits,
  }
  const patch = createTwoFilesPatch(oldName, newName, before ?? '', after, '', '', bounds)
  if (patch !== undefined) return patch
  const change = `${countLines(before ?? '')} lines before, ${countLines(after)} lines now`
  return `--- ${oldName}\n+++ ${newName}\nWhole text changed: ${change}\n`
}

const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

const names: Readonly<Record<keyof ImportCounts, string>> = {
  new: 'new',
  unchanged: 'unchanged',
  updated: 'updated',
  merged: 'merged',
  edited: 'edited by hand',
  conflict: 'in conflict',
  deleted: 'deleted by hand',
  duplicate: 'duplicate',
  failed: 'failed',
}

/** `3 sources: 1 new, 2 unchanged`; the numbers add up to the first. */
export function describe(counts: ImportCounts, dryRun = false): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  const total = parts.reduce((sum, [, count]) => sum + count, 0)
  const list = parts.map(([outcome, count]) => `${count} ${names[outcome as keyof ImportCounts]}`).join(', ')
  const nothing = dryRun ? ' (dry run, nothing written)' : ''
  return `${total} ${total === 1 ? 'source' : 'sources'}${list === '' ? '' : `: ${list}`}${nothing}`
}
