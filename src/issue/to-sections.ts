import type { Block, Section } from '../model/index.ts'
import { uniqueSlugs } from '../slugs/index.ts'
import { plainText } from './plain-text.ts'

/** Sections of an issue, and which of them each block stands in. */
export interface Sections {
  readonly sections: readonly Section[]
  /** By the block's place the id of its section; undefined above the first heading. */
  readonly sectionAt: readonly (string | undefined)[]
  /** Id of the section by the number of its heading's first line. */
  readonly idAtLine: ReadonlyMap<number, string>
}

export function toSections(blocks: readonly Block[]): Sections {
  const sections: Section[] = []
  const sectionAt: (string | undefined)[] = []
  const idAtLine = new Map<number, string>()
  const nextId = uniqueSlugs('section')
  const numbers = new Set(
    blocks.filter((block) => block.type === 'references').flatMap(({ entries }) => entries.map(({ number }) => number)),
  )
  for (const block of blocks) {
    if (block.type === 'heading') {
      const title = plainText(withoutReferences(block.title, numbers))
      sections.push({ id: nextId(title), title, level: Math.min(6, Math.max(2, block.level)) })
      idAtLine.set(block.lines[0].number, sections.at(-1)?.id ?? '')
    }
    const open = sections.at(-1)
    sectionAt.push(open?.id)
    if (open && block.type === 'byline')
      sections[sections.length - 1] = { ...open, byline: bylineText(open.byline, block) }
  }
  return { sections, sectionAt, idAtLine }
}

/** `[3]` in a title is a link in the body; in the front matter it is noise. */
function withoutReferences(title: string, numbers: ReadonlySet<string>): string {
  if (numbers.size === 0) return title
  return title.replace(/\[(\d{1,4})\]/g, (mark, number: string) => (numbers.has(number) ? '' : mark))
}

function bylineText(known: string | undefined, block: Block): string {
  const text = block.lines.map((line) => line.text.trim()).join(' ')
  return known === undefined ? text : `${known} · ${text}`
}
