import type { CachePlace, PackPlace } from '../cache/index.ts'
import type { IssueHtml } from '../model/index.ts'
import type { OpenBodies } from './open-bodies.ts'

/** Where a cache has the texts of issues, by their ids. */
export interface BodyPlaces {
  readonly cache: CachePlace
  readonly places: ReadonlyMap<string, PackPlace>
}

/** Makes something of texts in a cache, which are found by the ids of their issues; null where one of them is not there. */
export function withBodies<Made>(
  { cache, places }: BodyPlaces,
  open: OpenBodies,
  make: (find: (id: string) => IssueHtml) => Made,
): Made | null {
  const bodies = open(cache)
  const missing = new Error('A text is not in the cache')
  try {
    return make((id) => {
      const place = places.get(id)
      const body = place && bodies.read(place)
      if (!body) throw missing
      return body
    })
  } catch (error) {
    if (error === missing) return null
    throw error
  }
}
