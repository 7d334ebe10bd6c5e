import type { RootContent } from 'mdast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import type { CalendarEntry, EntryPlace, Issue, IssueHtml, SiteSection } from '../model/index.ts'
import { cutSections } from './cut-sections.ts'
import { htmlSchema } from './html-schema.ts'
import { pairSections } from './pair-sections.ts'
import { placeEntries } from './place-entries.ts'
import { plainText } from './plain-text.ts'
import { printPlain } from './print-plain.ts'
import { issuePlace, type PublishedPlace } from './published-place.ts'
import { setType } from './set-type.ts'
import { toPublishable } from './to-publishable.ts'

const printer = unified()
  .use(remarkHtml, { sanitize: htmlSchema, characterReferences: { useNamedReferences: true } })
  .freeze()

/** What is printed: a tree, and what is known of its headings. */
export interface Printed extends Pick<Issue, 'body'> {
  readonly frontMatter: Pick<Issue['frontMatter'], 'sections' | 'calendar'>
}

/** An issue's body as sanitised HTML and plain text, section by section; ids are those of the front matter. */
export function toHtml(issue: Printed, place: PublishedPlace = issuePlace): IssueHtml {
  const { preamble, sections } = cutSections(toPublishable(issue.body, place))
  const paired = pairSections(sections, issue.frontMatter)
  let above = 1
  return {
    preambleHtml: print(preamble),
    preambleText: plainText(preamble),
    sections: sections.map(({ title, level, blocks }, index): SiteSection => {
      above = Math.min(level, above + 1)
      const text = plainText(blocks)
      const { id, byline } = paired[index] ?? { id: '', byline: null }
      const heading = above as SiteSection['heading']
      const announced = issue.frontMatter.calendar.filter(({ section }) => section === id)
      const printed = takeSlots(print(placeEntries(blocks, announced)), announced)
      return { id, title, level, heading, byline: unprinted(byline, text), ...printed, text }
    }),
  }
}

function print(blocks: readonly RootContent[]): string {
  const printed = setType(blocks).map((block) => printPlain(block) ?? printWhole([block]).replace(/\n$/, ''))
  const html = printed.length === 0 ? '' : `${printed.join('\n')}\n`
  return mayBeUnprintable.test(html) ? html.replace(unprintable, '') : html
}

/** Blocks as remark-html prints them; without what the schema does not name. */
export function printWhole(children: readonly RootContent[]): string {
  return printer.stringify({ type: 'root', children: [...children] })
}

/** Control characters but white space, and halves of surrogate pairs: HTML has no way to write them. */
const unprintable = /(?![\t\n\f\r])\p{Cc}|\p{Cs}/gu
/** Units that one of them can begin with; few texts have any. */
const mayBeUnprintable = /[^\t\n\f\r -~\u00A0-\uD7FF\uE000-\uFFFF]/

/** Takes the marks of calendar entries out, and says where they were. */
function takeSlots(marked: string, announced: readonly CalendarEntry[]): Pick<SiteSection, 'html' | 'entries'> {
  const entries: EntryPlace[] = []
  let taken = 0
  const html = marked.replace(/<slot name="(\d+)"><\/slot>/g, (slot, index: string, offset: number) => {
    const entry = announced[Number(index)]
    if (entry) entries.push({ id: entry.id, at: offset - taken })
    taken += slot.length
    return ''
  })
  return { html, entries }
}

// A byline that the body prints as its first line would stand on the page twice.
function unprinted(byline: string | null, text: string): string | null {
  return byline !== null && text.startsWith(byline) ? null : byline
}
