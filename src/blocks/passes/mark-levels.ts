import type { Block, Heading, Pass } from '../../model/index.ts'

/** With fewer of its entries found, a table of contents does not tell which headings are the topmost. */
const enoughFound = 0.6
const deepest = 6

/**
 * Levels from the issue's own system. One look is one level. Where the table of contents names the articles, a look that it never
 * names is a level below; among bare lines of one look, those between named ones that it does not name are inside the article above.
 */
export const markLevels: Pass = (blocks) => {
  const headings = blocks.filter((block) => block.type === 'heading')
  const entries = blocks.flatMap((block) => (block.type === 'tableOfContents' ? block.entries : []))
  const named = new Set(entries.flatMap((entry) => (entry.target === null ? [] : [entry.target])))
  const byContents = entries.length > 0 && named.size >= entries.length * enoughFound
  const levels = rankLooks(headings)
  const first = Math.min(...named)
  const value = blocks.map((block): Block => {
    if (block.type !== 'heading') return block
    const line = block.lines[0].number
    const plain = levels.size === 1 || isBare(block.look)
    const inside = byContents && plain && line > first && !named.has(line)
    return { ...block, level: Math.min(deepest, (levels.get(block.look) ?? 2) + (inside ? 1 : 0)) }
  })
  return { value, messages: [] }
}

const isBare = (look: string) => /^(plain|capitals):/.test(look)

/** Level of each look: families have an order of their own (more stars, fewer hashes, less indent); else first use decides. */
function rankLooks(headings: readonly Heading[]): ReadonlyMap<string, number> {
  const looks = [...new Set(headings.map((heading) => heading.look))]
  const families = [...new Set(looks.map(familyOf))]
  const ordered = families.flatMap((family) =>
    looks.filter((look) => familyOf(look) === family).sort((a, b) => orderOf(a) - orderOf(b)),
  )
  return new Map(ordered.map((look, rank) => [look, Math.min(deepest, rank + 2)]))
}

const familyOf = (look: string) => look.split(':')[0] ?? ''

function orderOf(look: string): number {
  const [family, value = ''] = look.split(':')
  const number = Number(value)
  if (family === 'stars' || family === 'equals') return -number
  return Number.isNaN(number) ? 0 : number
}
