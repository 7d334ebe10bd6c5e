import type { Search } from '../shared/index.ts'
import type { Asked, SearchPage } from './search-page.ts'

/** Milliseconds without a key before a query is asked. */
const pause = 150
/** In UTF-16 units; shorter queries are asked only when submitted or addressed. */
const shortest = 2
/** Hits that are shown at first, and that are added when more are wanted: each costs its text. */
const step = 10

/** Answers the page's search box while the reader types. Nothing is loaded before the box is used. */
export function searchAsTyped(page: SearchPage, search: Search): void {
  let latest = 0
  let limit = step
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The question was sent, chosen or linked to: what is typed next is another, and leaves it to go back to. */
  let isSettled = page.addressed().query !== ''

  const ask = async (asked: Asked, most = step): Promise<void> => {
    clearTimeout(timer)
    const question = ++latest
    limit = most
    if (asked.query.trim() === '') return page.clear(asked)
    try {
      const answer = await search.find(asked.query, { limit, from: asked.from, to: asked.to })
      // An answer that comes after a newer question is nobody's.
      if (question === latest) page.showAnswer(answer, asked)
    } catch {
      if (question === latest) page.showFailure()
    }
  }
  const typed = (): Asked => ({ ...page.addressed(), query: page.query() })
  const askTyped = () => {
    const asked = typed()
    page.setAddress(asked, isSettled ? 'push' : 'replace')
    isSettled = false
    void ask(asked.query.trim().length < shortest ? { ...asked, query: '' } : asked)
  }
  const settle = (asked: Asked) => {
    page.setAddress(asked, 'push')
    isSettled = true
    void ask(asked)
  }
  const askAddressed = () => {
    isSettled = true
    page.setQuery(page.addressed().query)
    void ask(page.addressed())
  }
  page.listen({
    // A query without words loads what every query needs; a failure is told when there is a question.
    touched: () => void search.find('', { limit: 0 }).catch(() => {}),
    typed: () => {
      clearTimeout(timer)
      timer = setTimeout(askTyped, pause)
    },
    submitted: () => settle(typed()),
    chose: (asked) => {
      page.setQuery(asked.query)
      settle(asked)
    },
    wantsMore: () => void ask(typed(), limit + step),
    returned: askAddressed,
  })
  if (page.addressed().query !== '') askAddressed()
}
