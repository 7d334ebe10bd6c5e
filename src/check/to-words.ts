import { toString as toText } from 'mdast-util-to-string'
import type { Issue } from '../model/index.ts'

/** The words of an issue that readers see, in order: what a better importer, or an editor of Markdown, may set otherwise and not say otherwise. */
export function toWords({ frontMatter, body }: Pick<Issue, 'frontMatter' | 'body'>): string {
  const { title, number, volume, date, calendar } = frontMatter
  const facts = [title, number, volume, date].filter((fact) => fact !== undefined)
  const events = calendar.map((entry) => [entry.start, entry.end, entry.title, entry.location, entry.status].join(' '))
  const text = [...facts, ...body.children.map((node) => toText(node)), ...events.toSorted()].join(' ')
  const composed = text.normalize('NFC')
  return composed.replace(isEuropean(composed) ? betweenEuropean : between, ' ').trim()
}

/** What is between words: no letter, digit or mark. */
const between = /[^\p{L}\p{N}\p{M}]+/gu
/** The same for texts of the blocks Latin (U+0000 to U+024F) and General Punctuation alone, in a third of the time. */
const betweenEuropean =
  /[^0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+/g
const isEuropean = (text: string) => !/[\u0250-\u1FFF\u2070-\uFFFF]/.test(text)
