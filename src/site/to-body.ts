import type { EntryPlace, IssueHtml, MediaFiles } from '../model/index.ts'
import { expandAbbreviations } from './expand-abbreviations.ts'
import { sizeMedia } from './size-media.ts'
import { toFileName } from './to-file-name.ts'

/** What the site knows of an issue's text. */
export interface BodyFacts {
  /** What its entries of the calendar are called on the site, by the names of their own. */
  readonly eventIds: ReadonlyMap<string, string>
  /** The files of the archive, where the text names any. */
  readonly media: MediaFiles | null
  /** What abbreviations that it has stand for. */
  readonly longForms: ReadonlyMap<string, string>
}

/**
 * A text as its page prints it: pictures with their sizes, entries of the calendar with the ids that their events have, and abbreviations
 * explained.
 */
export function toBody(html: IssueHtml, { eventIds, media, longForms }: BodyFacts): IssueHtml {
  const placed = media === null ? html : sizeMedia(html, media)
  const sections = placed.sections.map((section) => {
    return section.entries.length === 0 ? section : { ...section, entries: toEventPlaces(section.entries, eventIds) }
  })
  return expandAbbreviations({ ...placed, sections }, longForms)
}

/** Entries that are not published have no place. */
function toEventPlaces(places: readonly EntryPlace[], ids: ReadonlyMap<string, string>): readonly EntryPlace[] {
  return places.flatMap(({ id, at }) => {
    const event = ids.get(toFileName(id))
    return event === undefined ? [] : [{ id: event, at }]
  })
}
