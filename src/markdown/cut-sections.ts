import type { Root, RootContent } from 'mdast'
import { plainText } from './plain-text.ts'

/** A heading of a body and what follows it, up to the next heading. */
export interface CutSection {
  readonly title: string
  /** 2 to 6; a body's own level 1, which the format does not have, counts as 2. */
  readonly level: number
  readonly blocks: readonly RootContent[]
}

export interface CutBody {
  /** What stands before the first heading. */
  readonly preamble: readonly RootContent[]
  readonly sections: readonly CutSection[]
}

/** Cuts a body at its headings. A heading without text is no heading. */
export function cutSections(body: Root): CutBody {
  const preamble: RootContent[] = []
  const sections: { title: string; level: number; blocks: RootContent[] }[] = []
  for (const node of body.children) {
    const title = node.type === 'heading' ? plainText([node]) : ''
    if (node.type === 'heading' && title !== '') sections.push({ title, level: Math.max(2, node.depth), blocks: [] })
    else if (node.type !== 'heading') (sections.at(-1)?.blocks ?? preamble).push(node)
  }
  return { preamble, sections }
}
