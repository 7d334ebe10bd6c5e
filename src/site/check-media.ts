import type { Diagnostic, MediaFiles, MediaUse } from '../model/index.ts'
import { toMediaMessages } from './to-media-messages.ts'

/** What is wrong with a picture or file that a text names. */
export interface MediaFault {
  readonly kind: 'missing' | 'without-alt'
  /** Below `content/media`. */
  readonly file: string
}

/** What is wrong with the pictures and files that a text names; each is told at the first line of its file that names it. */
export function checkMedia(
  uses: readonly MediaUse[],
  media: MediaFiles,
  text: { readonly file: string; readonly markdown: string },
): readonly Diagnostic[] {
  const faults = uses.flatMap(({ file, hasWords }): readonly MediaFault[] => [
    ...(hasWords ? [] : [{ kind: 'without-alt', file } as const]),
    ...(media.has(file) ? [] : [{ kind: 'missing', file } as const]),
  ])
  return faults.length === 0 ? [] : toMediaMessages(faults, text)
}
