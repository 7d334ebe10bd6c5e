import type { Diagnostic } from '../model/index.ts'
import type { MediaFault } from './check-media.ts'

/** What a text says of its pictures and files, as messages; each at the first line of its file that names the picture. */
export function toMediaMessages(
  faults: readonly MediaFault[],
  { file, markdown }: { readonly file: string; readonly markdown: string },
): readonly Diagnostic[] {
  const lines = markdown.split(/\r\n?|\n/)
  return faults.map(({ kind, file: named }): Diagnostic => {
    const at = lines.findIndex((line) => names(line, named))
    const place = { file, ...(at < 0 ? {} : { line: at + 1 }) }
    return kind === 'missing'
      ? { ...place, ruleId: 'media-missing', severity: 'warning', reason: missing(named) }
      : { ...place, ruleId: 'image-without-alt', severity: 'warning', reason: withoutAlt(named) }
  })
}

const missing = (file: string) => `No file \`content/media/${file}\`; its words are printed without it`
const withoutAlt = (file: string) =>
  `Expected a text in \`![…](…)\` that tells what the picture \`${file}\` shows, for those who do not see it`

const names = (line: string, file: string) =>
  [file, encodeURI(file)].some((written) => line.includes(`media/${written}`))
