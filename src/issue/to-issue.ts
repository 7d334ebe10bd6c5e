import type { Root } from 'mdast'
import type { Block, DroppedLine, Issue, Result } from '../model/index.ts'

export interface DraftIssue {
  readonly id: string
  readonly issue: Issue
  readonly dropped: readonly DroppedLine[]
}

/** Blocks to an issue: a stand-in until the stage is in place. */
export function toIssue(
  blocks: readonly Block[],
  options: { readonly file: string; readonly sha256: string; readonly importer: string },
): Result<DraftIssue> {
  const body: Root = {
    type: 'root',
    children: blocks.map((block) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: block.lines.map((line) => line.text.trim()).join(' ') }],
    })),
  }
  const id = (/[^/]*$/.exec(options.file)?.[0] ?? '').replace(/\.txt$/, '')
  const issue: Issue = {
    frontMatter: {
      title: blocks[0]?.lines[0].text.trim() ?? id,
      date: id,
      dateSource: 'file-name',
      lang: 'sv',
      sections: [],
      calendar: [],
      source: { file: options.file, sha256: options.sha256, importer: options.importer },
    },
    body,
  }
  return { value: { id, issue, dropped: [] }, messages: [] }
}
