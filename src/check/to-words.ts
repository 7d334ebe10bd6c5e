import { toString as toText } from 'mdast-util-to-string'
import type { Issue } from '../model/index.ts'

/** The words of an issue that readers see, in order: what a better importer, or an editor of Markdown, may set otherwise and not say otherwise. */
export function toWords({ frontMatter, body }: Pick<Issue, 'frontMatter' | 'body'>): string {
  const { title, number, volume, date, calendar } = frontMatter
  const facts = [title, number, volume, date].filter((fact) => fact !== undefined)
  const events = calendar.map((entry) => [entry.start, entry.end, entry.title, entry.location, entry.status].join(' '))
  const text = [...facts, ...body.children.map((node) => toText(node)), ...events.toSorted()].join(' ')
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ')
}
