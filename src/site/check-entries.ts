import type { CalendarEntry, Diagnostic, RenderedIssue, Result } from '../model/index.ts'
import { issueMessage } from './issue-message.ts'
import { toFileName } from './to-file-name.ts'

/**
 * The entries of an issue that can be published: with days that exist, an end only where it comes after the start, and an id
 * that is a file's name. What is left out is told.
 */
export function checkEntries(issue: RenderedIssue): Result<readonly CalendarEntry[]> {
  const messages: Diagnostic[] = []
  const tell = (key: 'start' | 'end', value: string, reason: string) =>
    messages.push(issueMessage(issue, 'calendar-date', `Unexpected ${key} \`${value}\` of ${reason}`, key, value))
  const value = issue.frontMatter.calendar.flatMap((entry): readonly CalendarEntry[] => {
    const { start, title } = entry
    if (!exists(start)) {
      tell('start', start, `\`${title}\`, expected a day that exists; the entry is not published`)
      return []
    }
    const { end, ...rest } = { ...entry, id: toFileName(entry.id) }
    if (end === undefined) return [rest]
    if (exists(end) && isAfter(end, start)) return [{ ...rest, end }]
    const expected = exists(end) ? `one after its start \`${start}\`` : 'a day that exists'
    tell('end', end, `\`${title}\`, expected ${expected}; the entry is published without an end`)
    return [rest]
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
