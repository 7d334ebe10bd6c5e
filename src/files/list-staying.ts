import { join } from 'node:path'
import { listFiles } from './list-files.ts'
import type { CopiedFile, OutputFile } from './site-output.ts'
import { readWrittenList } from './write-site.ts'

/** A part of an output that is about to be written. */
export interface PlannedOutput {
  readonly files: readonly OutputFile[]
  /** The folder of the output that gets them, with a slash at its end: `newsletter/`; its root where left out. */
  readonly at?: string
  /** What earlier builds wrote there is not removed. */
  readonly partial?: boolean
}

/** What an output folder holds already and will go on holding, whoever wrote it; hidden files left out. Paths are from that folder. */
export async function listStaying(
  output: string,
  { files, at = '', partial = false }: PlannedOutput,
): Promise<readonly CopiedFile[]> {
  const stale = partial ? [] : await readWrittenList(join(output, at))
  const going = new Set([...stale, ...files.map(({ path }) => path)].map((path) => at + path))
  const { files: present } = await listFiles(output)
  return present.filter((path) => !going.has(path)).map((path) => ({ path, from: join(output, path) }))
}
