import type { SiteFile } from '../../model/index.ts'
import type { PayloadFormat } from '../shared/index.ts'
import { toPayload } from './to-payload.ts'

/** A file of the search by its path without its ending. It is compressed when its content is asked for: who has it need not ask. */
export function toFile(path: string, bytes: Uint8Array, format: PayloadFormat): SiteFile {
  return {
    path: `${path}.${format}`,
    get content() {
      return toPayload(path.slice(path.lastIndexOf('/') + 1), bytes, format)
    },
  }
}
