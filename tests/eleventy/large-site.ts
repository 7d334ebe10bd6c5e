import { findLocale } from '../../src/locales/index.ts'
import type { CalendarEntry, IssueHtml, RenderedIssue, SectionOutline, Site } from '../../src/model/index.ts'
import { addTopics } from '../../src/pipeline.ts'
import { toSite } from '../../src/site/index.ts'
import { newsletter } from './sample-archive.ts'

/** What a large archive is made of. */
export interface LargeSite {
  /** How many issues, one a day back from the last day of 2025. */
  readonly issues: number
  /** How many on each of those days. */
  readonly aDay?: number
  readonly undated?: number
  /** Letters of the dates that are known: 4 for the year alone, 7 for the month; 10 where left out. */
  readonly precision?: number
  readonly articles?: number
  readonly events?: number
  /** Names that the editor lists; each article names one of them. */
  readonly terms?: number
}

const titles = [
  'Så går arbetet med den nya hamnen vidare efter sommaren',
  'Föreningens årsmöte flyttas till församlingshemmet i Övre Åvik',
  'Många frågor om avgifterna för båtplatser vid södra bryggan',
]
const last = Date.UTC(2025, 11, 31)
const dayLength = 86_400_000
const dayOf = (day: number) => new Date(last - day * dayLength).toISOString().slice(0, 10)

/** The name of a listed term: they begin with all letters. */
const termOf = (index: number) => `${String.fromCharCode(65 + (index % 26))}-gruppen ${index}`

/** A site of many issues, made without their Markdown. */
export function largeSite(options: LargeSite): Site {
  const { issues, aDay = 1, undated = 0, terms = 3 } = options
  const dates = [
    ...Array.from({ length: issues }, (_, index) => dayOf(Math.floor(index / aDay))),
    ...Array.from({ length: undated }, () => null),
  ]
  const listed = Array.from({ length: terms }, (_, index) => ({ term: termOf(index) }))
  const rendered = dates.map((date, index) => issueOf(date, index, options))
  const { value } = toSite({ ...newsletter, terms: listed }, rendered, { locale: findLocale('sv'), generator: '0.0.0' })
  return addTopics(value)
}

function issueOf(
  date: string | null,
  index: number,
  { articles = 10, events = 3, terms = 3, aDay = 1, precision = 10 }: LargeSite,
): RenderedIssue {
  const id = date === null ? `blad-${index}` : aDay === 1 ? date : `${date}-${(index % aDay) + 1}`
  const title = `Bryggan nummer ${index}: ${titles[index % titles.length]}`
  const outline = Array.from({ length: articles }, (_, at): SectionOutline => {
    const name = `${titles[(index + at) % titles.length]} ${at}`
    return { id: `artikel-${at}-som-heter-nagot-langre-an-sa`, title: name, level: 2, heading: 2, byline: null }
  })
  const calendar = Array.from({ length: date === null ? 0 : events }, (_, at): CalendarEntry => {
    return {
      id: `${date}-${index}-${at}`,
      start: `${date}T18:30`,
      title: `Möte ${index} om sak ${at}`,
      location: 'Klubbhuset',
    }
  })
  const sections = outline.map((heading, at) => {
    const text = `${termOf((index * articles + at) % terms)} har arbetat vidare.`
    return { ...heading, html: `<p>${text}</p>\n`, text, entries: [] }
  })
  const html: IssueHtml = { preambleHtml: '', preambleText: '', sections }
  const frontMatter = {
    title,
    ...(date === null ? {} : { date: date.slice(0, precision) }),
    lang: 'sv',
    sections: [],
    calendar,
  }
  return {
    ...{ id, frontMatter, outline, html, markdown: '', sourceText: null, key: id },
    ...{ lede: `${titles[index % titles.length]}, och mer än så.`, media: [], hasSource: false },
    names: { abbreviations: [], bold: [] },
  }
}
