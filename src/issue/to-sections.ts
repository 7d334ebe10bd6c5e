import type { Block, Section } from '../model/index.ts'
import { uniqueSlugs } from '../slugs/index.ts'
import { plainText } from './plain-text.ts'

/** Sections of an issue, and the id of the section each block stands in (null above the first heading). */
export interface Sections {
  readonly sections: readonly Section[]
  readonly sectionOf: ReadonlyMap<Block, string>
  /** Id of the section by the number of its heading's first line. */
  readonly idAtLine: ReadonlyMap<number, string>
}

export function toSections(blocks: readonly Block[]): Sections {
  const sections: Section[] = []
  const sectionOf = new Map<Block, string>()
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
    if (!open) continue
    sectionOf.set(block, open.id)
    if (block.type === 'byline') sections[sections.length - 1] = { ...open, byline: bylineText(open.byline, block) }
  }
  return { sections, sectionOf, idAtLine }
}

/** `[3]` in a title is a link in the body; in the front matter it is noise. */
function withoutReferences(title: string, numbers: ReadonlySet<string>): string {
  return title.replace(/\[(\d{1,4})\]/g, (mark, number: string) => (numbers.has(number) ? '' : mark))
}

function bylineText(known: string | undefined, block: Block): string {
  const text = block.lines.map((line) => line.text.trim()).join(' ')
  return known === undefined ? text : `${known} · ${text}`
}
