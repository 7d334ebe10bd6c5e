import type { CalendarEntry } from '../model/index.ts'

/**
 * An entry as a later issue announces it again: its status is that of now, and so are the time and place where it
 * states any; a day without its time takes no time back. The id and the section are those of before.
 */
export function continueEntry(before: CalendarEntry, now: CalendarEntry): CalendarEntry {
  const { id, section } = before
  const { status } = now
  // Words such as `prel` go with the status; else the first words stand.
  const { title } = status === before.status ? before : now
  const { start, end, implied } = preciseness(now) >= preciseness(before) ? now : before
  const { location = before.location, url = before.url, kind = before.kind } = now
  const stated = { end, location, url, kind, status, section, implied }
  return { id, start, title, ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)) }
}

const preciseness = ({ start, end }: CalendarEntry) => (start.includes('T') ? 2 : 0) + (end === undefined ? 0 : 1)
