import type {
  Diagnostic,
  EntryPlace,
  Locale,
  MediaFiles,
  Newsletter,
  RenderedIssue,
  Result,
  Site,
  SiteIssue,
  SiteIssueLink,
  TextPage,
} from '../model/index.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkEntries } from './check-entries.ts'
import { checkLanguage } from './check-language.ts'
import { compareIssues } from './compare-issues.ts'
import { findFirstWeekday } from './find-first-weekday.ts'
import { findLaw } from './find-law.ts'
import { groupCalendar } from './group-calendar.ts'
import { groupYears } from './group-years.ts'
import { isPublished } from './is-published.ts'
import { type AnnouncedEvent, mergeCalendar } from './merge-calendar.ts'
import { type PlacedMedia, placeMedia } from './place-media.ts'
import { toFileName } from './to-file-name.ts'
import { toIssueLink } from './to-issue-link.ts'
import { toMediaMessages } from './to-media-messages.ts'

/** What a site is told beside the newsletter and its issues. */
export interface SiteOptions {
  /** Language of the interface. */
  readonly locale: Locale
  /** Version of backissue, for the colophon of the pages. */
  readonly generator: string
  /** What the archive says of itself; left out or null where it says nothing. */
  readonly about?: TextPage | null
  /** What lies below `content/media`; left out where that is not known, and then no text is held to it. */
  readonly media?: MediaFiles
}

/** The published issues of a newsletter as one site. The order in which the issues come does not matter. */
export function toSite(newsletter: Newsletter, issues: readonly RenderedIssue[], options: SiteOptions): Result<Site> {
  const published = issues
    .filter((issue) => isPublished(issue.frontMatter, newsletter))
    .map((issue) => {
      const { value, messages } = checkLanguage(issue, newsletter)
      const placed = withMedia(issue, `content/issues/${issue.id}.md`, options.media)
      return {
        issue: { ...issue, html: placed.value.html },
        link: toIssueLink(issue, value),
        messages: [...messages, ...placed.messages],
        media: placed.value.used,
      }
    })
    .sort((a, b) => compareIssues(a.link, b.link))
  const links = published.map(({ link }) => link)
  const announcements = published.map(({ issue, link }) => ({ link, entries: checkEntries(issue) }))
  const { events, byIssue } = mergeCalendar(
    announcements.map(({ link, entries }) => ({ issue: link, entries: entries.value })),
    // What is said of a plan changes from issue to issue, and is no part of its name.
    [...options.locale.cues.fillingWords, ...options.locale.dates.tentative, ...options.locale.dates.cancelled],
  )
  const dated = published.filter(({ link }) => link.date !== null).length
  const siteIssues = published.map(({ issue, link }, index) =>
    toSiteIssue(issue, link, byIssue.get(link.id) ?? [], {
      previous: (index < dated && links[index - 1]) || null,
      next: (index + 1 < dated && links[index + 1]) || null,
    }),
  )
  const newestFirst = [...links.slice(0, dated).reverse(), ...links.slice(dated)]
  const about = options.about ? withMedia(options.about, aboutFile, options.media) : null
  const value = {
    newsletter,
    locale: options.locale,
    law: findLaw(newsletter.language, options.locale),
    generator: options.generator,
    issues: [...siteIssues.slice(0, dated).reverse(), ...siteIssues.slice(dated)],
    years: groupYears(newestFirst),
    undated: links.slice(dated),
    calendar: events,
    ...groupCalendar(events, {
      newest: links[dated - 1]?.date ?? null,
      firstWeekday: findFirstWeekday(newsletter.language, options.locale),
    }),
    topics: [],
    about: options.about && about ? { ...options.about, html: about.value.html } : null,
    media: [...new Set([...published.flatMap(({ media }) => media), ...(about?.value.used ?? [])])].sort(),
  }
  return {
    value,
    messages: [
      ...checkNewsletter(newsletter),
      ...(about?.messages ?? []),
      ...published.flatMap(({ messages }, index) => [...messages, ...(announcements[index]?.entries.messages ?? [])]),
      ...checkAccessibility(newsletter, options.locale),
    ],
  }
}

const aboutFile = 'content/about.md'

/** A text with the sizes of its pictures, and what is wrong with what it names. */
function withMedia(
  { html, markdown }: Pick<RenderedIssue, 'html' | 'markdown'>,
  file: string,
  media: MediaFiles | undefined,
): Result<Pick<PlacedMedia, 'html' | 'used'>> {
  if (media === undefined) return { value: { html, used: [] }, messages: [] }
  const placed = placeMedia(html, media)
  return { value: placed, messages: toMediaMessages(placed.faults, { file, markdown }) }
}

function checkNewsletter(newsletter: Newsletter): readonly Diagnostic[] {
  if (newsletter.url !== undefined) return []
  const reason = 'Expected `url`: without it feeds and calendars cannot link to the issues, and there is no sitemap'
  return [{ ruleId: 'url-missing', severity: 'info', reason }]
}

function toSiteIssue(
  { frontMatter, html, markdown, sourceText, redacted }: RenderedIssue,
  link: SiteIssueLink,
  announced: readonly AnnouncedEvent[],
  neighbours: Pick<SiteIssue, 'previous' | 'next'>,
): SiteIssue {
  return {
    ...link,
    dateSource: frontMatter.dateSource ?? null,
    number: frontMatter.number ?? null,
    volume: frontMatter.volume ?? null,
    ...html,
    sections: html.sections.map((section) => ({ ...section, entries: toEventPlaces(section.entries, announced) })),
    calendar: announced.map(({ event }) => event),
    corrections: frontMatter.corrections ?? [],
    redacted: redacted ?? null,
    ...neighbours,
    sourceText,
    sourceFile: sourceText === null ? null : (frontMatter.source?.file ?? null),
    markdown,
  }
}

/** Entries that are not published have no place. */
function toEventPlaces(places: readonly EntryPlace[], announced: readonly AnnouncedEvent[]): readonly EntryPlace[] {
  return places.flatMap(({ id, at }) => {
    const found = announced.find(({ entry }) => entry === toFileName(id))
    return found ? [{ id: found.event.id, at }] : []
  })
}
