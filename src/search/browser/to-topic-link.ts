import { element } from './element.ts'
import { fillText } from './fill-text.ts'
import type { SearchTexts } from './search-texts.ts'

/** The way to the page of the topic that a query names, by any of its names; null where it names none. */
export function toTopicLink(query: string, { searchTopicPage }: SearchTexts): HTMLElement | null {
  const asked = query.trim().toLowerCase()
  const topics = [...document.querySelectorAll<HTMLOptionElement>('#search-filters option[data-page]')]
  const topic = topics.find(({ value, dataset }) => {
    const names = JSON.parse(dataset.names ?? '[]') as readonly string[]
    return [value, ...names].some((name) => name.toLowerCase() === asked)
  })
  if (!topic) return null
  const link = element('a', { href: topic.dataset.page ?? '' }, [fillText(searchTopicPage, { name: topic.value })])
  return element('p', { class: 'search-topic' }, [link])
}
