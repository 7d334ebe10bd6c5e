import { toSlug } from './to-slug.ts'

/** A giver of ids that are unique among those it gave: a second one gets `-2`. `fallback` serves texts without letters. */
export function uniqueSlugs(fallback: string): (text: string) => string {
  const next = new Map<string, number>()
  const given = new Set<string>()
  return (text) => {
    const base = toSlug(text) || fallback
    let count = next.get(base) ?? 1
    let id = count === 1 ? base : `${base}-${count}`
    while (given.has(id)) id = `${base}-${++count}`
    next.set(base, count + 1)
    given.add(id)
    return id
  }
}
