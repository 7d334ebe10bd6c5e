import { foldLetters } from './fold-letters.ts'
import type { Archive } from './open-archive.ts'
import { placeSpan } from './place-span.ts'
import type { TermPlaces } from './read-places.ts'
import type { Term, TermIndex } from './term-index.ts'

/** Words of a phrase whose places are looked at: the rarest; the text of a hit tells the rest. */
const mostPlaced = 3
/** With so many of them common words are not asked for. */
const enoughPlaced = 2

/** A word of a phrase, with where it stands in it. */
interface PlacedTerm {
  readonly term: Term
  readonly offset: number
}

/**
 * Sections that may hold a phrase, by the places of its rarest words; null where nothing is known of any. What it names may
 * hold the words in other forms or further apart: the text decides.
 */
export async function findPhrases(
  phrase: readonly string[],
  archive: Archive,
  index: TermIndex,
): Promise<ReadonlySet<number> | null> {
  const found = await Promise.all(
    archive.collection.stemmers.map((stem) => {
      const terms = phrase.map((piece) => {
        const term = stem(piece)
        return index.find(foldLetters(term)).find((known) => known.term === term && known.kind === 'word')
      })
      return findRuns(terms, archive)
    }),
  )
  if (found.includes(null)) return null
  return new Set(found.flatMap((sections) => [...(sections ?? [])]))
}

async function findRuns(terms: readonly (Term | undefined)[], archive: Archive): Promise<ReadonlySet<number> | null> {
  if (terms.includes(undefined)) return new Set()
  const placed = terms.flatMap((term, offset): readonly PlacedTerm[] => (term ? [{ term, offset }] : []))
  const rarest = await findRarest(placed, archive)
  const [first, ...others] = rarest
  if (!first) return null
  const held = others.map(({ term }) => new Set(term.weigh().sections))
  const sections = [...first.term.weigh().sections].filter((section) => held.every((other) => other.has(section)))
  const places = await Promise.all(rarest.map(({ term }) => archive.loadPlaces(term)))
  return new Set(sections.filter((section) => stand(section, rarest, places)))
}

/** Common words are looked at only where there are hardly any others: they cost most, and tell least. */
async function findRarest(placed: readonly PlacedTerm[], { loadCommon }: Archive): Promise<readonly PlacedTerm[]> {
  const rare = placed.filter(({ term }) => term.apart === 0).sort((a, b) => countOf(a.term) - countOf(b.term))
  if (rare.length >= enoughPlaced) return rare.slice(0, mostPlaced)
  const common = placed.filter(({ term }) => term.apart > 0).slice(0, enoughPlaced - rare.length)
  return [
    ...rare,
    ...(await Promise.all(common.map(async ({ term, offset }) => ({ term: await loadCommon(term), offset })))),
  ]
}

const countOf = (term: Term) => term.weigh().sections.length

/** Whether the words stand in a section as far from each other as in the phrase, give or take a stretch. */
function stand(section: number, terms: readonly PlacedTerm[], places: readonly TermPlaces[]): boolean {
  const known = terms.flatMap(({ offset }, at) => {
    const stretches = places[at]?.get(section)
    return stretches ? [{ offset, stretches }] : []
  })
  const [first, ...others] = known
  if (!first) return true
  return first.stretches.some((stretch) =>
    others.every(({ offset, stretches }) => {
      const distance = (offset - first.offset) / placeSpan
      return stretches.some((other) => Math.abs(other - stretch - distance) < 1)
    }),
  )
}
