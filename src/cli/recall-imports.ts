import { type Cache, hashContents } from '../cache/index.ts'
import { readRedactions } from '../files/index.ts'
import type { ImportJob, ReadImport } from './import-source.ts'

/** Gives what was made of a text before, or makes it now; `sha256` is that of its bytes. */
export type RecallImport = (job: ImportJob, sha256: string, make: () => Promise<ReadImport>) => Promise<ReadImport>

/** Where a share says that it was done: a folder without files would be lost on its way. */
const doneName = 'share'

/**
 * Keeps what is made of texts in a cache, for another machine; nothing of an archive from which names are to be removed, for they would
 * be left in it.
 */
export async function openKeeping(dir: string, cache: Cache): Promise<RecallImport | null> {
  cache.write(doneName, {})
  const { value: redactions } = await readRedactions(dir)
  return redactions?.length === 0 ? keepImports(cache) : null
}

const keepImports =
  (cache: Cache): RecallImport =>
  async (job, sha256, make) => {
    const read = await make()
    // The text may have changed since it was looked at.
    if (read.reference?.sha256 === sha256 && job.source.from === undefined) cache.write(toName(job, sha256), read)
    return read
  }

/** Takes what is made of texts from the caches that have it. */
export const takeImports =
  (caches: readonly Cache[]): RecallImport =>
  async (job, sha256, make) => {
    for (const cache of job.source.from === undefined ? caches : []) {
      const known = cache.read(toName(job, sha256)) as ReadImport | null
      if (known) return known
    }
    return make()
  }

/** Tells all that a text becomes an issue from, beside the program. */
const toName = ({ source, language, options, known }: ImportJob, sha256: string) =>
  `imports/${hashContents(JSON.stringify([sha256, source.file, language, options, known ?? null]))}`
