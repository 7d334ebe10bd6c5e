import type { Search } from '../shared/index.ts'
import type { SearchPage } from './search-page.ts'

/** Milliseconds without a key before a query is asked. */
const pause = 150
/** In UTF-16 units; shorter queries are asked only when submitted or addressed. */
const shortest = 2
/** All texts are loaded with the first hit, and the page has no second one: who needs more must ask better. */
const limit = 50

/** Answers the page's search box while the reader types. Nothing is loaded before the box is used. */
export function searchAsTyped(page: SearchPage, search: Search): void {
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const ask = async (query: string): Promise<void> => {
    clearTimeout(timer)
    const asked = ++latest
    if (query.trim() === '') return page.clear()
    try {
      const answer = await search.find(query, limit)
      // An answer that comes after a newer question is nobody's.
      if (asked === latest) page.showAnswer(answer)
    } catch {
      if (asked === latest) page.showFailure()
    }
  }
  const askTyped = () => {
    const query = page.query()
    page.setAddress(query)
    void ask(query.trim().length < shortest ? '' : query)
  }
  const askAddressed = () => {
    page.setQuery(page.addressedQuery())
    void ask(page.query())
  }
  page.listen({
    // A query without words loads what every query needs; a failure is told when there is a question.
    touched: () => void search.find('', 0).catch(() => {}),
    typed: () => {
      clearTimeout(timer)
      timer = setTimeout(askTyped, pause)
    },
    submitted: () => {
      page.setAddress(page.query())
      void ask(page.query())
    },
    returned: askAddressed,
  })
  if (page.addressedQuery() !== '') askAddressed()
}
