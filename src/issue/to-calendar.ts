import type { Block, CalendarEntry, Diagnostic, Result } from '../model/index.ts'
import { toSlug, uniqueSlugs } from '../slugs/index.ts'
import { type CalendarContext, type EntryDraft, readEntry } from './read-entry.ts'

/** The events that the calendars and event lists announce. */
export function toCalendar(
  blocks: readonly Block[],
  sectionOf: ReadonlyMap<Block, string>,
  context: CalendarContext,
): Result<readonly CalendarEntry[]> {
  const messages: Diagnostic[] = []
  const entries: CalendarEntry[] = []
  const nextId = uniqueSlugs('event')
  for (const block of blocks) {
    if (block.type !== 'calendar') continue
    for (const item of block.items.filter((each) => each.depth === 0)) {
      const { value, messages: found } = readEntry(item, context)
      messages.push(...found)
      for (const draft of value) entries.push(toEntry(draft, nextId, sectionOf.get(block)))
    }
  }
  return { value: entries, messages }
}

/** The id is made of the day and the title; times change more often than days. */
function toEntry(draft: EntryDraft, nextId: (text: string) => string, section: string | undefined): CalendarEntry {
  const id = nextId(`${draft.start.slice(0, 10)} ${toSlug(draft.title)}`)
  return { id, ...draft, ...(section === undefined ? {} : { section }) }
}
