import type { EntryPlace, IssueHtml, MediaFiles } from '../model/index.ts'
import type { AnnouncedEvent } from './merge-calendar.ts'
import { sizeMedia } from './size-media.ts'
import { toFileName } from './to-file-name.ts'

/** A text as its page prints it: pictures with their sizes, and entries of the calendar with the ids that their events have. */
export function toBody(html: IssueHtml, media: MediaFiles | null, announced: readonly AnnouncedEvent[]): IssueHtml {
  const placed = media === null ? html : sizeMedia(html, media)
  const sections = placed.sections.map((section) => {
    return section.entries.length === 0 ? section : { ...section, entries: toEventPlaces(section.entries, announced) }
  })
  return { ...placed, sections }
}

/** Entries that are not published have no place. */
function toEventPlaces(places: readonly EntryPlace[], announced: readonly AnnouncedEvent[]): readonly EntryPlace[] {
  return places.flatMap(({ id, at }) => {
    const found = announced.find(({ entry }) => entry === toFileName(id))
    return found ? [{ id: found.event.id, at }] : []
  })
}
