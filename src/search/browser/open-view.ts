import type { FoundSections } from '../shared/index.ts'
import { admitTypeface } from './admit-typeface.ts'
import { describeAnswer } from './describe-answer.ts'
import { element } from './element.ts'
import { listenToFilters } from './listen-to-filters.ts'
import { listenToKeys } from './listen-to-keys.ts'
import type { Asked, PageListeners, SearchPage } from './search-page.ts'
import type { SearchTexts } from './search-texts.ts'
import { toHitLink } from './to-hit-link.ts'
import { toHitList } from './to-hit-list.ts'
import { toTopicLink } from './to-topic-link.ts'
import { toYearPlot } from './to-year-plot.ts'

/** The places of the search on its page. */
interface Places {
  readonly box: HTMLInputElement
  readonly results: HTMLElement
  readonly status: HTMLElement
  readonly years: HTMLElement
}

/** The search of the page and the address of the site's root; null where the page has none. */
export function openView(): { readonly page: SearchPage; readonly root: string } | null {
  const [box, results] = [document.getElementById('q'), document.getElementById('search-results')]
  const [status, years] = [document.getElementById('search-status'), document.getElementById('search-years')]
  if (!(box instanceof HTMLInputElement) || !results || !status || !years) return null
  return { page: toPage({ box, results, status, years }), root: results.dataset.root ?? '' }
}

function toPage(places: Places): SearchPage {
  const { box, results, status, years } = places
  // A template of the archive's own may be older than the script.
  const texts = { dates: [], ...JSON.parse(results.dataset.texts ?? '{}') } as SearchTexts
  let listeners: PageListeners | undefined
  let filters: ReturnType<typeof listenToFilters> | undefined
  let isMore = false
  const show = (text: string, hits: readonly Node[], above: readonly (Node | null)[]) => {
    // Said once: a screen reader would read the same count again at every letter.
    if (status.textContent !== text) status.textContent = text
    results.replaceChildren(...hits)
    years.replaceChildren(...above.filter((node) => node !== null))
    // To ask for the style now would keep the page waiting for that of all hits.
    setTimeout(admitTypeface)
  }
  return {
    query: () => box.value,
    setQuery: (query) => {
      box.value = query
    },
    addressed: readAddress,
    setAddress,
    showAnswer: (answer, asked) => {
      const hits = toHits(answer, results, texts, () => {
        isMore = true
        listeners?.wantsMore()
      })
      const plot = toYearPlot(answer.years, asked.from === asked.to ? asked.from : null, texts, (year) =>
        listeners?.chose({ query: box.value, from: year, to: year }),
      )
      const topic = toTopicLink(answer.query, texts)
      const shown = isMore ? results.querySelectorAll('.search-hits li').length : 0
      isMore = false
      const text = describeAnswer(answer, asked, texts, document.documentElement.lang || 'und')
      show(text, hits, [topic, plot])
      filters?.follow(asked)
      // Who asked for more goes on where the hits before ended: the button that was pressed is gone.
      if (shown > 0) results.querySelectorAll<HTMLElement>('.search-hits h2 a')[shown]?.focus()
    },
    showFailure: () => show(location.protocol === 'file:' ? texts.searchFromDisk : texts.searchFailed, [], []),
    clear: (asked) => {
      show('', [], [])
      filters?.follow(asked)
    },
    listen: (given) => {
      listeners = given
      filters = listenToFilters(box, readAddress, given.chose)
      filters.follow(readAddress())
      listen(places, given)
    },
  }
}

function toHits(
  { total, sections }: FoundSections,
  { dataset }: HTMLElement,
  texts: SearchTexts,
  wantMore: () => void,
): readonly Node[] {
  if (total === 0) return [element('p', { class: 'search-help-no-hits' }, [texts.searchNoHitsHelp])]
  const list = toHitList(sections, texts, (section) =>
    toHitLink(section, dataset.root ?? '', dataset.offline === 'true'),
  )
  if (sections.length === 0 || total <= sections.length) return [list]
  const more = element('button', { type: 'button', class: 'search-more' }, [texts.searchMore])
  more.addEventListener('click', wantMore)
  return [list, more]
}

function readAddress(): Asked {
  const { searchParams } = new URL(location.href)
  return { query: searchParams.get('q') ?? '', from: searchParams.get('from'), to: searchParams.get('to') }
}

function setAddress({ query, from, to }: Asked, how: 'replace' | 'push'): void {
  const address = new URL(location.href)
  for (const [name, value] of Object.entries({ q: query, from, to })) {
    if (value === null || value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  if (address.href === location.href) return
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(history.state, '', address)
}

function listen({ box, results }: Places, { touched, typed, submitted, returned }: PageListeners): void {
  box.addEventListener('focus', touched, { once: true })
  box.addEventListener('input', typed)
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    submitted()
  })
  addEventListener('popstate', returned)
  listenToKeys(box, results, typed)
  if (readAddress().query === '') admitTypeface()
  // Who comes with a question from another page's box goes on in this one, but where a keyboard would slide over the hits.
  if (readAddress().query !== '' && document.activeElement === document.body && matchMedia('(hover: hover)').matches)
    box.focus()
  // The box may have been reached before the script was.
  if (document.activeElement === box) touched()
}
