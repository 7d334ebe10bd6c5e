import type { InterfaceText } from '../../model/index.ts'
import type { FoundSection } from '../shared/index.ts'
import { fillText } from './fill-text.ts'
import { formatDate } from './format-date.ts'
import type { PageListeners, SearchPage } from './search-page.ts'
import { splitMarks } from './split-marks.ts'

type Texts = Pick<InterfaceText, 'searchNoHits' | 'searchOneHit' | 'searchHits' | 'searchFailed'>

/** The search of the page; null where the page has none. Nothing else of the search touches the document. */
export function openView(): SearchPage | null {
  const box = document.getElementById('q')
  const results = document.getElementById('search-results')
  const status = document.getElementById('search-status')
  if (!(box instanceof HTMLInputElement) || !results || !status) return null
  const texts = JSON.parse(results.dataset.texts ?? '{}') as Texts
  const root = results.dataset.root ?? ''
  const show = (text: string, hits: readonly Node[]) => {
    status.textContent = text
    results.replaceChildren(...hits)
  }
  return {
    root,
    query: () => box.value,
    setQuery: (query) => {
      box.value = query
    },
    addressedQuery: () => new URL(location.href).searchParams.get('q') ?? '',
    setAddress,
    showAnswer: ({ query, total, sections }) => {
      const text = total === 0 ? texts.searchNoHits : total === 1 ? texts.searchOneHit : texts.searchHits
      show(fillText(text, { query: query.trim(), count: String(total) }), total === 0 ? [] : [toList(sections, root)])
    },
    showFailure: () => show(texts.searchFailed, []),
    clear: () => show('', []),
    listen: (listeners) => listen(box, listeners),
  }
}

function setAddress(query: string): void {
  const address = new URL(location.href)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  if (address.href !== location.href) history.replaceState(history.state, '', address)
}

function listen(box: HTMLInputElement, { touched, typed, submitted, returned }: PageListeners): void {
  box.addEventListener('focus', touched, { once: true })
  box.addEventListener('input', typed)
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    submitted()
  })
  addEventListener('popstate', returned)
  // The box may have been reached before the script was.
  if (document.activeElement === box) touched()
}

function toList(sections: readonly FoundSection[], root: string): Element {
  return element(
    'ol',
    { class: 'search-hits' },
    sections.map((section) => toItem(section, root)),
  )
}

function toItem({ url, title, issue, excerpt }: FoundSection, root: string): Element {
  const date = issue.date === null ? [] : [', ', toTime(issue.date)]
  const pieces = splitMarks(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, [text]) : text))
  return element('li', { lang: issue.lang }, [
    element('h2', { class: 'search-hit-title' }, [element('a', { href: root + url }, [title])]),
    element('p', { class: 'search-hit-issue' }, [issue.title, ...date]),
    element('p', { class: 'search-hit-excerpt' }, pieces),
  ])
}

function toTime(date: string): Element {
  return element('time', { datetime: date }, [formatDate(date, document.documentElement.lang || 'und')])
}

/** Text becomes text nodes: nothing that an issue or a reader wrote is read as HTML. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): Element {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children)
  return made
}
