import { extname } from 'node:path'
import { type ImportJob, importSource, type ReadImport } from './import-source.ts'
import { openWorkers, type Workers } from './open-workers.ts'

/** Imports texts. */
export type Importers = Workers<ImportJob, ReadImport>

/** Importers on so many worker threads; on this one where there is to be one. */
export function openImporters(workers: number): Importers {
  if (workers < 2) return { atOnce: 1, run: importSource, close: async () => {} }
  // The ending is that of this file: TypeScript in a checkout, JavaScript where it is compiled, and lies as deep.
  const script = new URL(`../cli/import-worker${extname(import.meta.url)}`, import.meta.url)
  return openWorkers(script, workers)
}
