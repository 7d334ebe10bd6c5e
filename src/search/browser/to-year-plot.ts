import type { FoundSections } from '../shared/index.ts'
import { element } from './element.ts'
import { fillText } from './fill-text.ts'
import type { SearchTexts } from './search-texts.ts'

/** Hits of each year as a row of buttons with bars, oldest first; null where there is but one year to choose. */
export function toYearPlot(
  years: FoundSections['years'],
  chosen: string | null,
  texts: SearchTexts,
  choose: (year: string | null) => void,
): HTMLElement | null {
  const dated = years.flatMap(({ year, count }) => (year === null ? [] : [{ year, count }])).reverse()
  if (dated.length < 2) return null
  const most = Math.max(1, ...dated.map(({ count }) => count))
  const toBar = ({ year, count }: { readonly year: string; readonly count: number }) => {
    const bar = element('span', { class: 'search-bar', 'aria-hidden': 'true' }, [])
    bar.style.setProperty('--share', String(count / most))
    const label = fillText(texts.searchYear, { year, count: String(count) })
    const pressed = String(chosen === year)
    const button = element('button', { type: 'button', 'aria-pressed': pressed, 'aria-label': label, title: label }, [
      bar,
      element('span', {}, [year]),
    ])
    button.addEventListener('click', () => choose(chosen === year ? null : year))
    return element('li', {}, [button])
  }
  const list = element('ul', {}, dated.map(toBar))
  return element('section', { class: 'search-years', 'aria-label': texts.searchYears }, [list])
}
