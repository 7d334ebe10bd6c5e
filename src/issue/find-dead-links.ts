import type { Block, Diagnostic } from '../model/index.ts'

const deadLink = /\[(?:[^[\]\\\n]|\\.){1,400}\]\((?!https?:\/\/|mailto:)[^\s()]{0,2000}\)/giu

/** Links that lead nowhere: a converter's left-over. Their text stays. */
export function findDeadLinks(blocks: readonly Block[]): readonly Diagnostic[] {
  return blocks
    .filter((block) => block.type !== 'residue' && block.type !== 'tableOfContents')
    .flatMap((block) =>
      block.lines.flatMap((line) =>
        [...line.text.matchAll(deadLink)].map(
          (match): Diagnostic => ({
            ruleId: 'dead-link',
            severity: 'info',
            reason: `Unexpected link without an address, \`${match[0].slice(0, 80)}\`; its text is kept, add the address in the Markdown if it is known`,
            line: line.number,
            column: match.index + 1,
          }),
        ),
      ),
    )
}
