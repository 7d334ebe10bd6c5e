import type { CalendarEntry, Diagnostic, Result } from '../model/index.ts'

/**
 * The entries of an issue that can be published: with days that exist, an end only where it comes after the start, and an id
 * that is a file's name. What is left out is told.
 */
export function checkEntries(issue: string, entries: readonly CalendarEntry[]): Result<readonly CalendarEntry[]> {
  const messages: Diagnostic[] = []
  const value = entries.flatMap((entry): readonly CalendarEntry[] => {
    if (!exists(entry.start)) {
      const reason = `Unexpected date \`${entry.start}\` of \`${entry.title}\` in issue ${issue}, expected a day that exists; the entry is not published`
      messages.push({ ruleId: 'calendar-date', severity: 'warning', reason })
      return []
    }
    const { end, ...rest } = { ...entry, id: toFileName(entry.id) }
    return [end !== undefined && exists(end) && isAfter(end, entry.start) ? { ...rest, end } : rest]
  })
  return { value, messages }
}

/** A day may be its own last one; a time may not. */
const isAfter = (end: string, start: string) =>
  end.includes('T') && start.includes('T') ? end > start : end.slice(0, 10) >= start.slice(0, 10)

function exists(time: string): boolean {
  const [day = '', clock = '00:00'] = time.split('T')
  const moment = new Date(`${day}T${clock}:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T${clock}`)
}

function toFileName(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '') || 'entry'
}
