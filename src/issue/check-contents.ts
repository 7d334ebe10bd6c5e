import type { Block, ContentsLine, Diagnostic } from '../model/index.ts'

/** Letters by which two forms of a word are taken for the same. */
const stem = 5

/** Entries of the table of contents that no heading answers, and those whose heading is another by its words. */
export function checkContents(blocks: readonly Block[]): readonly Diagnostic[] {
  const titles = new Map(
    blocks.filter((block) => block.type === 'heading').map(({ lines, title }) => [lines[0].number, title] as const),
  )
  return blocks
    .filter((block) => block.type === 'tableOfContents')
    .flatMap(({ entries, lines }) => entries.flatMap((entry) => checkEntry(entry, titles, lines[0].number)))
}

function checkEntry(
  { text, target }: ContentsLine,
  titles: ReadonlyMap<number, string>,
  line: number,
): readonly Diagnostic[] {
  if (target === null) {
    const reason = `Expected a heading for \`${text}\` of the table of contents; look whether one was missed`
    return [{ ruleId: 'contents-without-heading', severity: 'warning', reason, line, column: 1 }]
  }
  const title = titles.get(target) ?? text
  if (title === text || stemsOf(text).some((word) => stemsOf(title).includes(word))) return []
  const reason = `Heading \`${title}\` (line ${target}) answers \`${text}\` of the table of contents by its place alone; look whether it is right`
  return [{ ruleId: 'contents-by-place', severity: 'info', reason, line, column: 1 }]
}

const stemsOf = (text: string) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stem))
