import type { SiteIssue, SiteSection } from '../../src/model/index.ts'
import { type Html, html } from '../_print/html.ts'
import type { Page } from '../_print/page.ts'
import { addToCalendar } from './add-to-calendar.ts'
import { renderedBody } from './rendered-body.ts'

/** What follows a heading of an issue; behind each line that prints an event stands the way to put it into a calendar. */
export function sectionBody(page: Page, issue: SiteIssue, section: SiteSection): Html {
  let from = 0
  const pieces = section.entries.map(({ id, at }) => {
    const event = issue.calendar.find((each) => each.id === id)
    const piece = section.html.slice(from, at)
    from = at
    return event ? piece + html` ${addToCalendar(page, event, issue)}`.text : piece
  })
  return renderedBody(page, pieces.join('') + section.html.slice(from), nameOf(section, issue.sections))
}

/** A section's title; of several that are titled alike also which of them it is. */
export function nameOf(section: SiteSection, sections: readonly SiteSection[]): string {
  const alike = sections.filter(({ title }) => title === section.title)
  return alike.length === 1 ? section.title : `${section.title} ${alike.indexOf(section) + 1}`
}
