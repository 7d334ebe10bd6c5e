import type { BodyPlaces } from './with-bodies.ts'

/** The places of these issues alone: what is sent to another thread is copied. */
export function choosePlaces({ cache, places }: BodyPlaces, ids: readonly string[]): BodyPlaces {
  const ours = ids.flatMap((id) => {
    const place = places.get(id)
    return place ? [[id, place] as const] : []
  })
  return { cache, places: new Map(ours) }
}
