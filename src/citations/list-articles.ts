import type { Locale, SiteIssue, SiteSection } from '../model/index.ts'

/** The articles of an issue in reading order: its parts of the first level, but for the printed calendar, whose lines are events. */
export function listArticles({ sections }: Pick<SiteIssue, 'sections'>, { cues }: Locale): readonly SiteSection[] {
  const calendars = new Set(cues.calendar)
  return sections.filter(({ heading, title }) => heading === 2 && !calendars.has(title.toLowerCase()))
}
