import type { SiteEvent, SiteIssue, SiteSection } from '../../model/index.ts'

/** What the index is made from: a `Site` is one. */
export interface SearchableSite {
  /** In the order in which hits of one rank are listed. */
  readonly issues: readonly SearchableIssue[]
}

export interface SearchableIssue extends Pick<SiteIssue, 'id' | 'url' | 'title' | 'date' | 'lang' | 'preambleText'> {
  readonly sections: readonly SearchableSection[]
  /** The sections that announce its events, by their ids. */
  readonly calendar?: readonly Pick<SiteEvent, 'section'>[]
}

/** Headings inside an article too, each with the text up to the next heading. */
export type SearchableSection = Pick<SiteSection, 'id' | 'title' | 'byline' | 'text'> &
  Partial<Pick<SiteSection, 'heading'>>

/** What of an issue is at hand without its texts: plain data. */
export type IssueHead = Omit<SearchableIssue, 'preambleText' | 'sections'>
/** The texts of an issue. */
export type IssueTexts = Pick<SearchableIssue, 'preambleText' | 'sections'>
/** The texts of an issue by its id. */
export type FindTexts = (id: string) => IssueTexts

export const toHead = ({ id, url, title, date, lang, calendar = [] }: IssueHead): IssueHead => {
  return {
    id,
    url,
    title,
    date,
    lang,
    calendar: calendar.map(({ section }) => (section === undefined ? {} : { section })),
  }
}
