import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Cache, openCache } from '../cache/index.ts'
import { folders, listIssues, listSources } from '../files/index.ts'
import { findBuilder } from './builder.ts'
import type { ShardOptions } from './shard-option.ts'
import { shareYears } from './share-years.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** The caches that shares left, in a folder of theirs; none where none is named. */
export function openShares({ merge }: ShardOptions, { cwd }: Terminal): readonly Cache[] {
  if (merge === undefined) return []
  const folder = resolve(cwd, merge)
  const shares = listFolders(folder).map((name) => join(folder, name))
  if (shares.length === 0)
    throw new UsageError(`no shares in ${folder}, expected one folder for each, as \`--shard\` leaves it`)
  const version = findBuilder()
  const other = shares.find((share) => !listFolders(share).includes(version))
  if (other !== undefined)
    throw new UsageError(`${other} is no share that this version of backissue, Node and their packages left`)
  return shares.map((share) => openCache({ folder: share, version }))
}

/** Which files of an archive are the share that is to be done; null where all are. */
export async function findShare(
  dir: string,
  { shard, merge, cache }: ShardOptions & { readonly cache?: string },
): Promise<((name: string) => boolean) | null> {
  if (shard === undefined) return null
  if (merge !== undefined) throw new UsageError('`--shard` and `--merge` cannot be given together')
  if (cache === undefined) throw new UsageError('`--shard` needs `--cache FOLDER`, where it leaves what it has done')
  const sized = (folder: string, names: readonly string[]) =>
    names.map((name) => ({ name, size: statSync(join(dir, folder, name), { throwIfNoEntry: false })?.size ?? 0 }))
  const sources = sized(folders.sources, (await listSources(dir)).files)
  const issues = sized(folders.issues, (await listIssues(dir)).value)
  return shareYears(shard, [...sources, ...issues])
}

function listFolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  } catch {
    return []
  }
}
