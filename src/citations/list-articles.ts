import type { Locale, SectionOutline, SiteIssue } from '../model/index.ts'

/** The articles of an issue in reading order: its parts of the first level, but for the printed calendar, whose lines are events. */
export function listArticles({ outline }: Pick<SiteIssue, 'outline'>, { cues }: Locale): readonly SectionOutline[] {
  return outline.filter(({ heading, title }) => heading === 2 && !cues.calendar.includes(title.toLowerCase()))
}
