import type {
  Diagnostic,
  Locale,
  MediaFiles,
  MediaUse,
  Newsletter,
  RenderedIssue,
  Result,
  Site,
  SiteIssueLink,
  TextPage,
} from '../model/index.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkEntries } from './check-entries.ts'
import { checkLanguage } from './check-language.ts'
import { checkMedia } from './check-media.ts'
import { compareIssues } from './compare-issues.ts'
import { findFirstWeekday } from './find-first-weekday.ts'
import { findLaw } from './find-law.ts'
import { groupCalendar } from './group-calendar.ts'
import { groupYears } from './group-years.ts'
import { isPublished } from './is-published.ts'
import { type AnnouncedEvent, mergeCalendar } from './merge-calendar.ts'
import { type IssueLight, openIssue } from './open-issue.ts'
import { findMedia, sizeMedia } from './size-media.ts'
import { toIssueLink } from './to-issue-link.ts'

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
      return { issue, link: toIssueLink(issue, value), messages: [...messages, ...checkPictures(issue, options.media)] }
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
  const siteIssues = published.map(({ issue, link }, index) => {
    const announced = byIssue.get(link.id) ?? []
    const neighbours = {
      previous: (index < dated && links[index - 1]) || null,
      next: (index + 1 < dated && links[index + 1]) || null,
    }
    const media = chooseMedia(issue, options.media)
    return openIssue(toLight(issue, link, announced, { ...neighbours, media }), {
      html: () => issue.html,
      markdown: () => issue.markdown,
      sourceText: () => issue.sourceText,
    })
  })
  const summaries = published.map(({ issue: { outline, lede }, link }) => ({ ...link, outline, lede }))
  const { media = null } = options
  const about = options.about ?? null
  const aboutMedia = about === null ? [] : findMedia(about.html)
  const value = {
    newsletter,
    locale: options.locale,
    law: findLaw(newsletter.language, options.locale),
    generator: options.generator,
    issues: [...siteIssues.slice(0, dated).reverse(), ...siteIssues.slice(dated)],
    ...groupYears(summaries.slice(0, dated).reverse(), summaries.slice(dated)),
    undated: links.slice(dated),
    calendar: events,
    ...groupCalendar(events, {
      newest: links[dated - 1]?.date ?? null,
      firstWeekday: findFirstWeekday(newsletter.language, options.locale),
    }),
    topics: [],
    topicPages: [],
    topicLists: [],
    hasTopics: false,
    about: about && media ? { ...about, html: sizeMedia(about.html, media) } : about,
    media: media === null ? [] : listUsed([...published.flatMap(({ issue }) => issue.media), ...aboutMedia], media),
  }
  return {
    value,
    messages: [
      ...checkNewsletter(newsletter),
      ...(about && media ? checkMedia(aboutMedia, media, { file: aboutFile, markdown: about.markdown }) : []),
      ...published.flatMap(({ messages }, index) => [...messages, ...(announcements[index]?.entries.messages ?? [])]),
      ...checkAccessibility(newsletter, options.locale),
    ],
  }
}

const aboutFile = 'content/about.md'

function checkPictures(issue: RenderedIssue, media: MediaFiles | undefined): readonly Diagnostic[] {
  if (media === undefined || issue.media.length === 0) return []
  return checkMedia(issue.media, media, { file: `content/issues/${issue.id}.md`, markdown: issue.markdown })
}

/** The archive's files that an issue names; null where it names none, or where nothing is known of them. */
function chooseMedia(issue: RenderedIssue, media: MediaFiles | undefined): MediaFiles | null {
  if (media === undefined || issue.media.length === 0) return null
  return new Map(issue.media.flatMap(({ file }) => (media.has(file) ? [[file, media.get(file) ?? null]] : [])))
}

/** The files that are named and there, in code unit order. */
const listUsed = (uses: readonly MediaUse[], media: MediaFiles) =>
  [...new Set(uses.map(({ file }) => file))].filter((file) => media.has(file)).sort()

function checkNewsletter(newsletter: Newsletter): readonly Diagnostic[] {
  if (newsletter.url !== undefined) return []
  const reason = 'Expected `url`: without it feeds and calendars cannot link to the issues, and there is no sitemap'
  return [{ ruleId: 'url-missing', severity: 'info', reason }]
}

function toLight(
  { frontMatter, outline, lede, names, hasSource, redacted, key }: RenderedIssue,
  link: SiteIssueLink,
  announced: readonly AnnouncedEvent[],
  around: Pick<IssueLight, 'previous' | 'next' | 'media'>,
): IssueLight {
  return {
    ...link,
    dateSource: frontMatter.dateSource ?? null,
    number: frontMatter.number ?? null,
    volume: frontMatter.volume ?? null,
    outline,
    lede,
    names,
    longForms: new Map(),
    calendar: announced.map(({ event }) => event),
    corrections: frontMatter.corrections ?? [],
    redacted: redacted ?? null,
    // Of entries that are named alike the first is meant.
    eventIds: new Map(announced.toReversed().map(({ entry, event }) => [entry, event.id])),
    ...around,
    hasSource,
    sourceFile: hasSource ? (frontMatter.source?.file ?? null) : null,
    key,
  }
}
