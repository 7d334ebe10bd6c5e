import { isWeekMarker } from '../dates/index.ts'
import type { Block, Locale } from '../model/index.ts'
import { isMonthAlone } from './is-month-alone.ts'
import { opensWithMonth } from './opens-with-month.ts'
import { type Marker, readMarker } from './read-marker.ts'
import { textOf } from './text-of.ts'

/** The marker that each line of a block opens with; null where it has none, and where it is part of a day or week: `3. April`, below a month `13. Vögel`, `v. 38`. */
export function findListMarkers(block: Block, above: Block | undefined, locale: Locale): readonly (Marker | null)[] {
  const { lines } = block
  const markers = lines.map((line) => readMarker(line.text))
  if (!markers.some((marker) => isNumber(marker) || isWeek(marker, locale))) return markers
  const days = isMonth(above, locale) || lines.some((line) => isMonthAlone(line.text.trim(), locale))
  const underMonth = days && !counts(markers)
  let month = isMonth(above, locale)
  return lines.map((line, at) => {
    const marker = markers[at] ?? null
    month ||= isMonthAlone(line.text.trim(), locale)
    if (isWeek(marker, locale)) return null
    return isNumber(marker) && (opensWithMonth(marker.text, locale) || (underMonth && month)) ? null : marker
  })
}

const isMonth = (block: Block | undefined, locale: Locale) =>
  block !== undefined && block.lines.length === 1 && isMonthAlone(textOf(block), locale)

function isNumber(marker: Marker | null): marker is Marker {
  return marker?.kind === 'number' && /^\d{1,2}\.$/.test(marker.marker) && Number.parseInt(marker.marker, 10) <= 31
}

/** `v. 38: …` names a week. */
const isWeek = (marker: Marker | null, locale: Locale) =>
  marker?.kind === 'letter' && isWeekMarker(marker.marker, marker.text, locale)

/** One, two, three: a list below the month's name. */
function counts(markers: readonly (Marker | null)[]): boolean {
  const numbers = markers.filter(isNumber).map(({ marker }) => Number.parseInt(marker, 10))
  return numbers.length > 1 && numbers.every((number, at) => number === at + 1)
}
