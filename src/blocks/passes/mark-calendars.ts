import type { Block, Calendar, Line, ListItem, Pass, PassContext } from '../../model/index.ts'
import { indentOf } from '../find-layout.ts'
import { isCue } from '../is-cue.ts'
import { readItems } from '../read-items.ts'
import { startsWithDate } from '../starts-with-date.ts'
import { textOf } from '../text-of.ts'

/** Outside a calendar section, this share of a list's items must open with a day. */
const mostItems = 0.75
const fewestItems = 2

/** Lists of dated events: under a heading that says so, or where nearly every item opens with a day. */
export const markCalendars: Pass = (blocks, context) => {
  let section = false
  const value = blocks.map((block): Block => {
    if (block.type === 'heading') section = isCue(block.title, context.locale.cues.calendar)
    return toCalendar(block, section, context) ?? block
  })
  return { value, messages: [] }
}

function toCalendar(block: Block, section: boolean, context: PassContext): Calendar | null {
  if (block.type === 'list') {
    const outer = block.items.filter((item) => item.depth === 0)
    const dated = outer.filter((item) => startsWithDate(item.text.join(' '), context.locale)).length
    const enough = section ? dated > 0 : dated >= fewestItems && dated >= outer.length * mostItems
    return enough
      ? {
          type: 'calendar',
          lines: block.lines,
          items: block.items,
          evidence: section ? 'mark-calendars/section' : 'mark-calendars/events-list',
        }
      : null
  }
  if (!section || block.type !== 'unmarked' || !startsWithDate(textOf(block), context.locale)) return null
  const items = datedLines(block.lines, context)
  return items ? { type: 'calendar', lines: block.lines, items, evidence: 'mark-calendars/section' } : null
}

/** One entry a line; a line that opens with no day and is wrapped or set deeper goes on with the one above. Prose is no entry. */
function datedLines(lines: readonly Line[], context: PassContext): Calendar['items'] | null {
  const items: ListItem[] = []
  for (const line of lines) {
    const [item] = readItems([line])
    const open = items.at(-1)
    if (!item) continue
    if (open && !startsWithDate(item.text[0] ?? '', context.locale) && goesOn(open, line))
      items[items.length - 1] = {
        ...open,
        lines: [...open.lines, line],
        text: [...open.text, /[\p{L}\p{N}]/u.test(item.marker) ? line.text.trim() : (item.text[0] ?? '')],
      }
    else items.push(item)
  }
  const [first, ...rest] = items
  return first && items.every((item) => item.text.join(' ').length < 200) ? [first, ...rest] : null
}

function goesOn(open: ListItem, line: Line): boolean {
  const above = open.lines.at(-1) ?? open.lines[0]
  return above.wrapped === true || indentOf(line) > indentOf(open.lines[0])
}
