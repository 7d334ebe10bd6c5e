import { findDateAlone, findDates, withDayMarker } from '../dates/index.ts'
import type { Block, ListItem, Locale } from '../model/index.ts'
import type { Announcement } from './announcement.ts'
import { dayAbove } from './day-above.ts'
import { plainText } from './plain-text.ts'
import { readLabels } from './read-labels.ts'
import { readMonth } from './read-month.ts'
import { readTableRows } from './read-table-rows.ts'
import { readTitleDay } from './read-title-day.ts'
import { splitEvents } from './split-events.ts'

type Calendar = Extract<Block, { type: 'calendar' }>

/**
 * What the calendars print of each event: an item with the labels below it, in its own block or the next; headings that announce an
 * event; titles beside a day that stands alone; the month above.
 */
export function toAnnouncements(blocks: readonly Block[], locale: Locale): readonly Announcement[] {
  const found: Open[] = []
  let month: string | undefined
  let heading = ''
  let open = false
  /** The line with the day of the title above. */
  let dayLine: Block | undefined
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const above = blocks[at - 1]
    if (block === dayLine) continue
    const isTitle = above?.type === 'calendar' && above.evidence.endsWith('/title-below')
    if (block.type === 'heading') {
      if (block.evidence === 'mark-calendars/event-heading') {
        found.push(announce(block, at, [block.title], month))
      } else if (above?.evidence === 'mark-calendars/day-heading') {
        found.push({
          ...announce(block, at, [textOf(above)], month, above.lines[0].number),
          title: plainText(block.title),
        })
      } else if (!isTitle) {
        heading = block.title
        month = readMonth(block.title, locale)?.text
      }
      open = isTitle || above?.evidence === 'mark-calendars/day-heading'
      const own =
        open || block.evidence.startsWith('mark-calendars/') ? null : readTitleDay(block, blocks[at + 1], locale)
      if (own) {
        const place = own.place === undefined ? {} : { location: own.place }
        found.push({ ...announce(block, at, [...own.texts], undefined), ...place, ahead: true })
      }
      if (own?.below) dayLine = blocks[at + 1]
      open ||= own !== null
    } else if (block.type === 'calendar') {
      const title = titleOf(block, above, blocks[at + 1], heading)
      const goesOn = open && above?.type === 'calendar' && isNextLine(above, block) ? found.pop() : undefined
      const read = readItems(block, at, { month, goesOn }, locale)
      read.announced.forEach((each, place) => void found.push(place === 0 && title ? { ...each, title } : each))
      month = read.month
      open = true
    } else if (block.type === 'table' && block.evidence.startsWith('mark-calendars/')) {
      for (const [line = '', ...labels] of readTableRows(block, locale))
        found.push(announce(block, at, [line, ...labels], month))
      open = false
    } else if (open && (block.type === 'paragraph' || block.type === 'list') && isLabels(block, locale))
      attach(found, textsOf(block))
    else {
      open = open && isTitle
      if (isShort(block)) month = readMonth(textOf(block), locale)?.text ?? month
    }
  }
  return found
}

/** One to which labels may still be added. */
interface Open extends Announcement {
  readonly texts: string[]
}

function announce(
  block: Block,
  place: number,
  texts: string[],
  month: string | undefined,
  line = block.lines[0].number,
): Open {
  return { block, place, line, texts, ...(month === undefined ? {} : { month }) }
}

function detail(found: Open[], text: string): void {
  const last = found.at(-1)
  if (last) found[found.length - 1] = { ...last, details: [...(last.details ?? []), text] }
}

function attach(found: readonly Open[], texts: readonly string[]): void {
  for (const text of texts) found.at(-1)?.texts.push(text)
}

/** What stands above a calendar: its month, and the entry that it goes on with. */
interface Above {
  readonly month: string | undefined
  readonly goesOn: Open | undefined
}

/** A month's items are the ones below it; labels belong to the item above, and deeper items are its details. */
function readItems(block: Calendar, place: number, { month: above, goesOn }: Above, locale: Locale) {
  const announced: Open[] = goesOn ? [goesOn] : []
  const isRecord = /\/(?:record|event-block|title-\w+(?:-\w+)?)$/.test(block.evidence)
  const isTitled = block.evidence.endsWith('/title-above')
  let month = above
  let top = 0
  for (const item of block.items) {
    const text = plainText(withDayMarker(item, month !== undefined, locale))
    const own = readMonth(text, locale)
    const day = dayAbove(announced.at(-1), text, locale)
    if (isTitled && announced.length === 0 && saysLess(text, locale)) continue
    if (own?.alone) {
      month = own.text
      top = item.depth + 1
    } else if (day !== undefined) {
      announced.push(announce(block, place, [day, text, ...item.text.slice(1)], month, item.lines[0].number))
    } else if (
      announced.length > 0 &&
      (isLabel(text, announced.at(-1), locale) ||
        completes(announced.at(-1), item, text, locale) ||
        (isRecord && isDayOf(announced.at(-1), item, locale)))
    )
      attach(announced, [withDayMarker(item, false, locale), ...item.text.slice(1)])
    else if ((item.depth <= top || isTitled) && !(isRecord && announced.length > 0)) {
      const line = withDayMarker(item, month !== undefined, locale)
      const events = item.text.length === 1 ? splitEvents(line, locale) : [line]
      for (const event of events)
        announced.push(announce(block, place, [event, ...item.text.slice(1)], month, item.lines[0].number))
      top = item.depth
    } else if (announced.length > 0) detail(announced, text)
  }
  return { announced, month }
}

/** A label that names a day opens an entry, unless the one above has none yet. */
function isLabel(text: string, above: Announcement | undefined, locale: Locale): boolean {
  const label = readLabels(text, locale)
  if (label.text !== '') return false
  return !label.times.some((time) => hasDay(time, locale)) || !above?.texts.some((each) => hasDay(each, locale))
}

/** A day alone in its line right below a title without one, or a title right below a day alone. */
function completes(above: Announcement | undefined, item: ListItem, text: string, locale: Locale): boolean {
  if (above?.line !== item.lines[0].number - 1 || above.texts.length > 1) return false
  const [line = ''] = above.texts
  return isDay(text, locale) ? !hasDay(line, locale) : !hasDay(text, locale) && isDay(line, locale)
}

/** Neither a day nor a label: below a title who speaks, or where. */
const saysLess = (text: string, locale: Locale) => !hasDay(text, locale) && readLabels(text, locale).text !== ''

/** The line with the day of a record whose lines above it have none. */
const isDayOf = (above: Announcement | undefined, { text }: ListItem, locale: Locale) =>
  text.some((line) => hasDay(line, locale)) && !above?.texts.some((line) => hasDay(line, locale))

const isDay = (text: string, locale: Locale) => findDateAlone(text.trim(), locale)?.from.day !== undefined
const hasDay = (text: string, locale: Locale) => findDates(text, locale).some(({ from }) => from.day !== undefined)
const isNextLine = (above: Block, below: Block) => above.lines.at(-1)?.number === below.lines[0].number - 1

function titleOf(block: Calendar, above: Block | undefined, below: Block | undefined, heading: string): string {
  if (block.evidence.endsWith('/title-above')) return plainText(above?.type === 'heading' ? above.title : textOf(above))
  if (block.evidence.endsWith('/title-below')) return plainText(below?.type === 'heading' ? below.title : textOf(below))
  return block.evidence.endsWith('/title-of-section') ? plainText(heading) : ''
}

const isLabels = (block: Block, locale: Locale) =>
  textsOf(block).every((text) => readLabels(plainText(text), locale).text === '')
const textsOf = (block: Block) =>
  block.type === 'list' ? block.items.map(({ text }) => text.join(' ')) : block.lines.map((line) => line.text.trim())
/** More lines are no month's name. */
const isShort = ({ lines }: Block) => lines.length <= 3
const textOf = (block: Block | undefined) => block?.lines.map((line) => line.text.trim()).join(' ') ?? ''
