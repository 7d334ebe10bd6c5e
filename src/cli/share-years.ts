import type { Shard } from './shard-option.ts'

/** A file by its name, and how much work it is. */
export interface SizedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
}

/**
 * Which files are a shard's: whole years, as they are told by names, in order and about as many bytes for each shard. A file whose name
 * tells no year stands for itself. The same files give the same shares on every machine.
 */
export function shareYears({ number, of }: Shard, files: readonly SizedFile[]): (name: string) => boolean {
  const sizes = new Map<string, number>()
  for (const { name, size } of files) sizes.set(toYear(name), (sizes.get(toYear(name)) ?? 0) + size)
  const years = [...sizes.keys()].sort()
  const total = Math.max(
    1,
    [...sizes.values()].reduce((sum, size) => sum + size, 0),
  )
  let before = 0
  const shards = years.map((year) => {
    const size = sizes.get(year) ?? 0
    const middle = before + size / 2
    before += size
    return Math.min(of - 1, Math.floor((middle / total) * of))
  })
  const own = new Set(years.filter((_, index) => shards[index] === number - 1))
  return (name) => own.has(findYear(years, toYear(name)))
}

/** `2021/nr-12.txt` → `2021`. */
const toYear = (name: string) => /(?<!\d)(?:18|19|20)\d\d(?=\D|[01]\d)/.exec(name)?.[0] ?? name.replace(/\.[^.]*$/, '')

/** The year itself, or the last one before it where no file was of it; else the first. */
const findYear = (years: readonly string[], year: string) => years.findLast((known) => known <= year) ?? years[0] ?? ''
