import type { DateMention } from '../dates/index.ts'

/**
 * The days that commas alone part from the one at a place are days of the same event: `12.06., 10.07.` as one mention. The mention at
 * the place where none follow.
 */
export function joinDays(mentions: readonly DateMention[], place: number, text: string): DateMention {
  const first = mentions[place] as DateMention
  let last = first
  const days = [first.from, ...(first.also ?? [])]
  for (const next of mentions.slice(place + 1)) {
    if (!isSingle(last) || !isSingle(next) || !/^\s*,\s*$/.test(text.slice(last.end, next.at))) break
    days.push(next.from, ...(next.also ?? []))
    last = next
  }
  if (last === first) return first
  const { year } = last.from
  const [from = first.from, ...also] = days.map((day) => (year === undefined || day.year ? day : { ...day, year }))
  return { ...first, from, also, end: last.end, text: text.slice(first.at, last.end) }
}

const isSingle = ({ from, to, impossible }: DateMention) =>
  from.day !== undefined && from.month !== undefined && from.hour === undefined && to === undefined && !impossible
