import { join } from 'node:path'
import type { Result } from '../model/index.ts'
import type { SourceFile } from './collect-sources.ts'
import { folders } from './folders.ts'
import { readBytes } from './read-bytes.ts'

/** Bytes of a source. A text from elsewhere must not stand in for another one of its name; the value is then null. */
export async function readSource(dir: string, { file, from }: SourceFile): Promise<Result<Uint8Array | null>> {
  const place = join(dir, folders.sources, file)
  if (from === undefined) return readBytes(place)
  const given = await readBytes(from)
  const present = (await readBytes(place)).value
  if (!given.value || !present || Buffer.compare(present, given.value) === 0) return given
  const reason = `Another text is already \`${folders.sources}/${file}\`, expected a free name; rename one of them`
  return { value: null, messages: [{ ruleId: 'source-exists', severity: 'error', reason }] }
}
