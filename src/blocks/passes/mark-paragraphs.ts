import type { Pass } from '../../model/index.ts'

/** What nothing else claimed is a paragraph: so nothing is lost. */
export const markParagraphs: Pass = (blocks) => ({
  value: blocks.map((block) =>
    block.type === 'unmarked' ? { type: 'paragraph', lines: block.lines, evidence: 'mark-paragraphs/rest' } : block,
  ),
  messages: [],
})
