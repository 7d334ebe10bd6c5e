import type { CalendarEntry, SiteEvent, SiteIssueLink } from '../model/index.ts'
import { freeId } from '../slugs/index.ts'
import { compareTexts } from './compare-issues.ts'
import { continueEntry } from './continue-entry.ts'

/** The entries of one issue. */
export interface Announcement {
  readonly issue: SiteIssueLink
  readonly entries: readonly CalendarEntry[]
}

export interface MergedCalendar {
  /** By start, oldest first. */
  readonly events: readonly SiteEvent[]
  /** Each issue's events by its id, in printed order. */
  readonly byIssue: ReadonlyMap<string, readonly AnnouncedEvent[]>
}

/** An event, and the id that the entry has in the issue. */
export interface AnnouncedEvent {
  readonly entry: string
  readonly event: SiteEvent
}

/**
 * Makes one event of the entries of several issues with the same day and the same title but for case, marks and filling words.
 * `announcements` are expected oldest first: the first issue's id and place stand, and the last one's word on what is planned.
 * What one issue has twice at other times is two events. An id that another event has, but for case, gets `-2`: there are disks
 * on which both would be one file.
 */
export function mergeCalendar(announcements: readonly Announcement[], fillingWords: readonly string[]): MergedCalendar {
  const filling = new Set(fillingWords)
  const groups = new Map<string, Group>()
  const keysByIssue = new Map<string, Map<string, string>>()
  for (const { issue, entries } of announcements) {
    const own = new Map<string, CalendarEntry>()
    for (const entry of entries) {
      const same = sameness(entry, filling)
      const isOther = own.has(same) && own.get(same)?.start !== entry.start
      const key = isOther ? `${same} ${entry.start}` : same
      if (own.has(key)) continue
      own.set(key, entry)
      const { entry: before, issues = [] } = groups.get(key) ?? {}
      groups.set(key, { entry: before ? continueEntry(before, entry) : entry, issues: [...issues, issue] })
    }
    keysByIssue.set(issue.id, new Map([...own].map(([key, { id }]) => [key, id])))
  }
  const events = toEvents(groups)
  const find = ([key, entry]: readonly [string, string]) => (events.get(key) ?? []).map((event) => ({ entry, event }))
  return {
    events: [...events.values()].flat().sort(compareEvents),
    byIssue: new Map([...keysByIssue].map(([id, keys]) => [id, [...keys].flatMap(find)])),
  }
}

interface Group {
  readonly entry: CalendarEntry
  readonly issues: readonly SiteIssueLink[]
}

function toEvents(groups: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly [SiteEvent]> {
  const taken = new Set<string>()
  const events = new Map<string, readonly [SiteEvent]>()
  for (const [key, { entry, issues }] of groups) {
    const [issue] = issues
    if (!issue) continue
    const id = freeId(entry.id, (wanted) => taken.has(foldCase(wanted)))
    taken.add(foldCase(id))
    events.set(key, [{ ...entry, id, address: `${issue.url}#entry-${id}`, issue, announcedIn: issues }])
  }
  return events
}

function sameness(entry: CalendarEntry, filling: ReadonlySet<string>): string {
  const words =
    entry.title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !filling.has(word))
  return `${entry.start.slice(0, 10)} ${(telling.length > 0 ? telling : words).join(' ')}`
}

const foldCase = (id: string) => (/^[a-z\d_-]*$/.test(id) ? id : id.normalize('NFC').toUpperCase().toLowerCase())

function compareEvents(a: SiteEvent, b: SiteEvent): number {
  return compareTexts(a.start, b.start) || compareTexts(a.id, b.id)
}
