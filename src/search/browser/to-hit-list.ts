import { type FoundSection, joinBlocks } from '../shared/index.ts'
import { element } from './element.ts'
import { formatDate } from './format-date.ts'
import type { SearchTexts } from './search-texts.ts'
import { splitMarks } from './split-marks.ts'

/** Hits as a list: title, issue and date, and the stretch of the text that answers. */
export function toHitList(
  sections: readonly FoundSection[],
  texts: SearchTexts,
  toLink: (section: FoundSection) => string,
): HTMLElement {
  return element(
    'ol',
    { class: 'search-hits' },
    sections.map((section) => toItem(section, texts, toLink(section))),
  )
}

function toItem({ title, issue, excerpt }: FoundSection, texts: SearchTexts, link: string): HTMLElement {
  const date = issue.date === null ? [] : [', ', toTime(issue.date, texts)]
  const pieces = splitMarks(excerpt).map(({ text, marked }) =>
    marked ? element('mark', {}, [text]) : joinBlocks(text),
  )
  return element('li', { lang: issue.lang }, [
    element('h2', { class: 'search-hit-title' }, [element('a', { href: link }, [title])]),
    element('p', { class: 'search-hit-issue' }, [issue.title, ...date]),
    element('p', { class: 'search-hit-excerpt' }, pieces),
  ])
}

function toTime(date: string, texts: SearchTexts): HTMLElement {
  return element('time', { datetime: date }, [formatDate(date, texts)])
}
