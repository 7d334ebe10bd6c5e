import type { CalendarEntry, SiteEvent, SiteIssueLink } from '../model/index.ts'
import { compareTexts } from './compare-issues.ts'

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
 * Makes one event of the entries with the same day and the same title but for case, marks and filling words. The first issue's
 * entry stands; `announcements` are therefore expected oldest first. An id that another event has, but
 * for case, gets `-2`: there are disks on which both would be one file.
 */
export function mergeCalendar(announcements: readonly Announcement[], fillingWords: readonly string[]): MergedCalendar {
  const filling = new Set(fillingWords)
  const groups = new Map<string, { readonly entry: CalendarEntry; readonly issues: Set<SiteIssueLink> }>()
  const keysByIssue = new Map<string, Map<string, string>>()
  for (const { issue, entries } of announcements) {
    const keys = new Map<string, string>()
    keysByIssue.set(issue.id, keys)
    for (const entry of entries) {
      const key = sameness(entry, filling)
      if (!keys.has(key)) keys.set(key, entry.id)
      const group = groups.get(key)
      if (group) group.issues.add(issue)
      else groups.set(key, { entry, issues: new Set([issue]) })
    }
  }
  const events = toEvents(groups)
  const find = ([key, entry]: readonly [string, string]) => (events.get(key) ?? []).map((event) => ({ entry, event }))
  return {
    events: [...events.values()].flat().sort(compareEvents),
    byIssue: new Map([...keysByIssue].map(([id, keys]) => [id, [...keys].flatMap(find)])),
  }
}

type Groups = ReadonlyMap<string, { readonly entry: CalendarEntry; readonly issues: ReadonlySet<SiteIssueLink> }>

function toEvents(groups: Groups): ReadonlyMap<string, readonly [SiteEvent]> {
  const taken = new Set<string>()
  const events = new Map<string, readonly [SiteEvent]>()
  for (const [key, { entry, issues }] of groups) {
    const announcedIn = [...issues]
    const issue = announcedIn[0]
    if (!issue) continue
    const id = unique(entry.id, taken)
    taken.add(foldCase(id))
    events.set(key, [{ ...entry, id, address: `${issue.url}#entry-${id}`, issue, announcedIn }])
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

function unique(id: string, taken: ReadonlySet<string>): string {
  const isTaken = (candidate: string) => taken.has(foldCase(candidate))
  if (!isTaken(id)) return id
  for (let count = 2; ; count += 1) if (!isTaken(`${id}-${count}`)) return `${id}-${count}`
}

const foldCase = (id: string) => id.normalize('NFC').toUpperCase().toLowerCase()

function compareEvents(a: SiteEvent, b: SiteEvent): number {
  return compareTexts(a.start, b.start) || compareTexts(a.id, b.id)
}
