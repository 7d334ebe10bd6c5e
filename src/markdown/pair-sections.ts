import type { FrontMatter, Section } from '../model/index.ts'
import { freeId, toSlug } from '../slugs/index.ts'
import type { CutSection } from './cut-sections.ts'

/** Which id and byline each heading of a body has. */
export interface PairedSection {
  readonly id: string
  readonly byline: string | null
}

/** Anchors that an issue's page has of its own. */
const pageIds = ['_main', '_q', '_contents', '_corrections', '_calendar']

/**
 * Pairs a body's headings with the front matter's sections: by title, and what is left over by order where there are as many of both, so that
 * neither an edited title nor an article that was moved loses its id.
 * A heading that is left over gets a slug of its title. Ids are unique; the first that claims one keeps it,
 * and those of the page itself and of its calendar entries are taken.
 */
export function pairSections(
  cuts: readonly CutSection[],
  { sections, calendar }: Pick<FrontMatter, 'sections' | 'calendar'>,
): readonly PairedSection[] {
  const known = pair(cuts, sections)
  const taken = new Set([...pageIds, ...calendar.map(({ id }) => `entry-${id}`)])
  // Ids that the front matter names are spoken for before any slug is made.
  const reserved = new Set(sections.map((section) => section.id))
  return cuts.map((cut, index) => {
    const section = known[index]
    const id = section?.id
      ? freeId(section.id.replace(/\s+/g, '-'), (candidate) => taken.has(candidate))
      : freeId(toSlug(cut.title) || 'section', (candidate) => taken.has(candidate) || reserved.has(candidate))
    taken.add(id)
    return { id, byline: section?.byline ?? null }
  })
}

function pair(cuts: readonly CutSection[], sections: readonly Section[]): readonly (Section | undefined)[] {
  const paired = byTitle(cuts, sections)
  if (cuts.length !== sections.length) return paired
  const taken = new Set(paired)
  const left = sections.filter((section) => !taken.has(section))
  return paired.map((section) => section ?? left.shift())
}

function byTitle(cuts: readonly CutSection[], sections: readonly Section[]): readonly (Section | undefined)[] {
  const waiting = new Map<string, Section[]>()
  for (const section of sections) {
    const key = toSlug(section.title)
    waiting.set(key, [...(waiting.get(key) ?? []), section])
  }
  return cuts.map((cut) => waiting.get(toSlug(cut.title))?.shift())
}
