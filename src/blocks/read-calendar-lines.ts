import { withDayMarker } from '../dates/index.ts'
import type { Calendar, Line, ListItem, Locale } from '../model/index.ts'
import { classifyCalendarLine } from './classify-calendar-line.ts'
import { indentOf } from './find-layout.ts'
import { isField } from './is-field.ts'
import { readItem } from './read-item.ts'

/** Entries longer than this are prose. */
const longest = 200

interface Open {
  readonly items: ListItem[]
  /** What the newest entry has. */
  dated: boolean
  titled: boolean
  labelled: boolean
  /** Its day stands alone in a line: what follows the title is about the same event. */
  over: boolean
  month: boolean
}

/**
 * Lines as the items of a calendar: a month over its days, an entry over the lines that label its time and place. A line that opens
 * nothing and is wrapped or set deeper goes on with the one above; a title and its day may stand in two lines, in either order.
 * Null where the lines are prose, or open with a title that no day follows.
 */
export function readCalendarLines(lines: readonly Line[], month: boolean, locale: Locale): Calendar['items'] | null {
  const open: Open = { items: [], dated: false, titled: false, labelled: false, over: false, month }
  let undated = 0
  let depth = 0
  for (const line of lines) {
    const item = readItem(line)
    const text = item.text[0] ?? ''
    const kind = classifyCalendarLine(withDayMarker(item, open.month, locale), open.month, locale)
    if (kind === 'month') {
      depth = 1
      Object.assign(open, { dated: true, titled: true, labelled: false, over: false, month: true })
      open.items.push({ ...item, depth: 0 })
    } else if ((kind === 'label' && open.items.length > 0) || (kind === 'text' && open.labelled && isField(text))) {
      open.items.push({ ...item, depth: depth + 1 })
      open.labelled = true
    } else if (joins(kind, open, line)) {
      append(open.items, line, /[\p{L}\p{N}]/u.test(item.marker) ? line.text.trim() : text)
      if (isProse(open.items.at(-1))) return null
      open.dated ||= kind === 'date'
      open.titled = true
    } else if (kind === 'text' && open.over && open.titled) {
      open.items.push({ ...item, depth: depth + 1 })
    } else {
      if (open.items.length > 0 && !open.dated) undated++
      const over = kind === 'date'
      Object.assign(open, { dated: over || kind === 'entry', titled: !over, labelled: false, over })
      open.items.push({ ...item, depth })
    }
  }
  return finish(open.items, lines, undated + (open.dated ? 0 : 1), month, locale)
}

/** Lines that open with a day may be followed by others; those that open with a title must each have their day. */
function finish(items: readonly ListItem[], lines: readonly Line[], undated: number, month: boolean, locale: Locale) {
  const [first, ...rest] = items
  if (!first || items.some(isProse)) return null
  const opening = lines[0] && readItem(lines[0])
  const kind = opening && classifyCalendarLine(withDayMarker(opening, month, locale), month, locale)
  const sure = kind === 'date' || kind === 'entry' || kind === 'month'
  return sure || undated === 0 ? ([first, ...rest] as const) : null
}

const isProse = (item: ListItem | undefined) => (item?.text.join(' ').length ?? 0) >= longest

function joins(kind: string, open: Open, line: Line): boolean {
  const above = open.items.at(-1)
  if (!above) return false
  if (kind === 'date') return open.titled && !open.dated
  return kind === 'text' && (goesOn(above, line) || (open.dated && !open.titled && !open.labelled))
}

function goesOn(open: ListItem, line: Line): boolean {
  const above = open.lines.at(-1) ?? open.lines[0]
  return above.wrapped === true || indentOf(line) > indentOf(open.lines[0])
}

function append(items: ListItem[], line: Line, text: string): void {
  const above = items.at(-1)
  if (above) items[items.length - 1] = { ...above, lines: [...above.lines, line], text: [...above.text, text] }
}
