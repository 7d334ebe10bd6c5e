import type { Site, SiteEvent, SiteIssue } from '../model/index.ts'

/** What an archive knows of its issues and events, for programs; the texts themselves are in the Markdown beside it. */
export function toSiteData({ newsletter, issues, calendar, generator }: Site): object {
  const { title, description, url, language, timezone, publisher, issn, license } = newsletter
  return {
    newsletter: { title, description, url, language, timezone, publisher, issn, license },
    generator: `backissue ${generator}`,
    issues: issues.map(toIssueData),
    events: calendar.map(toEventData),
  }
}

function toIssueData({
  id,
  url,
  title,
  date,
  dateSource,
  number,
  volume,
  lang,
  summary,
  sections,
  ...issue
}: SiteIssue): object {
  return {
    ...{ id, url, title, date, dateSource, number, volume, lang, summary },
    sections: sections.map(({ id: anchor, title: heading, level, byline }) => ({
      id: anchor,
      title: heading,
      level,
      byline,
    })),
    events: issue.calendar.map((event) => event.id),
    corrections: issue.corrections,
    ...(issue.redacted === null ? {} : { redacted: issue.redacted }),
  }
}

function toEventData({
  id,
  start,
  end,
  title,
  location,
  url,
  kind,
  status,
  implied,
  address,
  announcedIn,
}: SiteEvent): object {
  return {
    ...{ id, start, end, title, location, url, kind, status, implied, address },
    issues: announcedIn.map((issue) => issue.id),
  }
}
