const dayOf = (entry: HTMLElement) => entry.querySelector('time')?.dateTime.slice(0, 10) ?? ''

/** A whole date in the page's language: under the name of its month a list has only the day. English alone writes the day first. */
function inWords(day: string): string {
  const { lang } = document.documentElement
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, form).format(new Date(`${day}T00:00:00Z`))
}

/** Says in a line which of some entries comes first of those that are not cancelled; where there is none, that all have been. */
export function showNext(line: HTMLElement, coming: readonly HTMLElement[]): void {
  const [first, ...others] = coming.filter(({ dataset }) => dataset.cancelled === undefined)
  if (!first) {
    line.textContent = line.dataset.none ?? ''
    return
  }
  const next = others.reduce((earliest, entry) => (dayOf(entry) < dayOf(earliest) ? entry : earliest), first)
  const words = `${inWords(dayOf(next))}, ${next.querySelector('strong')?.textContent ?? ''}`
  line.replaceChildren(
    `${line.dataset.next ?? ''} `,
    Object.assign(document.createElement('a'), { href: `#${next.id}`, textContent: words }),
  )
}
