import type { Line } from '../model/index.ts'

const longest = 90
/** Edges that are alike up to their numbers, of all pages' edges. */
const fewestAlike = 2
const share = 0.5

/** The first and the last printed line of one page, null where the text's own title stands there. */
interface Page {
  readonly top: Line | null
  readonly bottom: Line | null
}

/** Marks page numbers and running heads: lines next to form feeds that come again on other pages, numbers aside. */
export function markPageEdges(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ ending }) => ending === '\f')) return lines
  const pages = splitPages(lines)
  const first = lines.find(({ text }) => text.trim() !== '')
  // The text's own title comes again above the other pages; where it stands stays text.
  const tops = recurring([...pages.map(({ top }) => top), first ?? null]).filter((line) => line !== first)
  const found = new Set([...tops, ...recurring(pages.map(({ bottom }) => bottom))])
  return lines.map((line) => (found.has(line) ? { ...line, folio: true as const } : line))
}

function splitPages(lines: readonly Line[]): readonly Page[] {
  const pages: Line[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() !== '') pages.at(-1)?.push(line)
    if (line.ending === '\f') pages.push([])
  }
  return pages.map((page, at) => ({
    top: at === 0 ? null : (page[0] ?? null),
    bottom: page.length > 1 ? (page.at(-1) ?? null) : null,
  }))
}

function recurring(edges: readonly (Line | null)[]): readonly Line[] {
  const groups = new Map<string, Line[]>()
  for (const line of edges) {
    if (!line || line.text.length > longest) continue
    const key = line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  const pages = edges.filter((line) => line !== null).length
  return [...groups.values()].filter(({ length }) => length >= fewestAlike && length >= pages * share).flat()
}
