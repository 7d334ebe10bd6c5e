import type { FoundSections } from '../shared/index.ts'
import { element } from './element.ts'
import { fillText } from './fill-text.ts'
import { listenToKeys } from './listen-to-keys.ts'
import type { Asked, PageListeners, SearchPage } from './search-page.ts'
import type { SearchTexts } from './search-texts.ts'
import { toHitLink } from './to-hit-link.ts'
import { toHitList } from './to-hit-list.ts'
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
  const texts = JSON.parse(results.dataset.texts ?? '{}') as SearchTexts
  let listeners: PageListeners | undefined
  const show = (text: string, hits: readonly Node[], plot: Node | null) => {
    // Said once: a screen reader would read the same count again at every letter.
    if (status.textContent !== text) status.textContent = text
    results.replaceChildren(...hits)
    years.replaceChildren(...(plot ? [plot] : []))
  }
  return {
    query: () => box.value,
    setQuery: (query) => {
      box.value = query
    },
    addressed: readAddress,
    setAddress,
    showAnswer: (answer, asked) => {
      const hits = toHits(answer, results, texts, () => listeners?.wantsMore())
      const plot = toYearPlot(answer.years, asked.from === asked.to ? asked.from : null, texts, (year) =>
        listeners?.choseYear(year),
      )
      show(describe(answer, texts), hits, plot)
    },
    showFailure: () => show(location.protocol === 'file:' ? texts.searchFromDisk : texts.searchFailed, [], null),
    clear: () => show('', [], null),
    listen: (given) => {
      listeners = given
      listen(places, given)
    },
  }
}

function describe({ query, total, corrections }: FoundSections, texts: SearchTexts): string {
  const text = total === 0 ? texts.searchNoHits : total === 1 ? texts.searchOneHit : texts.searchHits
  const instead = corrections.map((correction) => correction.instead).join(', ')
  const mended = instead === '' ? '' : ` ${fillText(texts.searchCorrected, { words: instead })}`
  return fillText(text, { query: query.trim(), count: String(total) }) + mended
}

function toHits(
  { total, sections }: FoundSections,
  { dataset }: HTMLElement,
  texts: SearchTexts,
  wantMore: () => void,
): readonly Node[] {
  if (total === 0) return [element('p', { class: 'search-help-no-hits' }, [texts.searchNoHitsHelp])]
  const list = toHitList(sections, (section) => toHitLink(section, dataset.root ?? '', dataset.offline === 'true'))
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
  // The box may have been reached before the script was.
  if (document.activeElement === box) touched()
}
