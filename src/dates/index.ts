// Stand-in until find-dates.ts and resolve-date.ts are here: replace me.
import type { Locale } from '../model/index.ts'
import type { DateMention, DateReference, ResolvedDate } from './date-mention.ts'
export type * from './date-mention.ts'
export function findDates(text: string, locale: Locale): readonly DateMention[] {
  const months = locale.dates.months.flat()
  const p = new RegExp(`(?<![\\p{L}\\p{N}_])(?:(\\d{1,2})\\s*(?:[-–]\\s*(\\d{1,2}))?\\.?\\s+)?(${months.join('|')})(?:\\s+(\\d{4}))?(?![\\p{L}\\p{N}_])`, 'giu')
  return [...text.matchAll(p)].flatMap((m) => {
    if (!m[1] && !m[4]) return []
    const month = locale.dates.months.findIndex((names) => names.includes((m[3] ?? '').toLowerCase())) + 1
    const y = m[4] ? { year: Number(m[4]) } : {}
    return [{ at: m.index, end: m.index + m[0].length, text: m[0], from: { month, ...y, ...(m[1] ? { day: Number(m[1]) } : {}) }, ...(m[2] ? { to: { month, ...y, day: Number(m[2]) } } : {}) }]
  })
}
export function resolveDate(mention: DateMention, reference: DateReference): readonly ResolvedDate[] {
  const pad = (v: number | undefined) => String(v).padStart(2, '0')
  const ry = Number(reference.date.slice(0, 4))
  const year = mention.from.year ?? (pad(mention.from.month) < reference.date.slice(5, 7) ? ry + 1 : ry)
  const iso = (d: { month?: number; day?: number }) => `${year}-${pad(d.month)}-${pad(d.day)}`
  return [{ start: iso(mention.from), ...(mention.to ? { end: iso(mention.to) } : {}), implied: mention.from.year ? [] : ['year'] }]
}
