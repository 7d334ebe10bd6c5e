import { toSlug } from './to-slug.ts'

/** A giver of ids that are unique among those it gave: a second one gets `-2`. `fallback` serves texts without letters. */
export function uniqueSlugs(fallback: string): (text: string) => string {
  /** Of each id that was given the number that the next of its kind may have. */
  const next = new Map<string, number>()
  return (text) => {
    const base = toSlug(text) || fallback
    let count = next.get(base) ?? 1
    let id = count === 1 ? base : `${base}-${count}`
    while (next.has(id)) id = `${base}-${++count}`
    next.set(id, 2)
    if (id !== base) next.set(base, count + 1)
    return id
  }
}
