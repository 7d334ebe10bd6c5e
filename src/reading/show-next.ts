const dayOf = (entry: HTMLElement) => entry.querySelector('time')?.dateTime.slice(0, 10) ?? ''

/** Says in a line which of some entries comes first of those that are not cancelled; where there is none, that all have been. */
export function showNext(line: HTMLElement, coming: readonly HTMLElement[]): void {
  const [first, ...others] = coming.filter(({ dataset }) => dataset.cancelled === undefined)
  if (!first) {
    line.textContent = line.dataset.none ?? ''
    return
  }
  const next = others.reduce((earliest, entry) => (dayOf(entry) < dayOf(earliest) ? entry : earliest), first)
  const words = `${next.querySelector('time')?.textContent ?? ''}, ${next.querySelector('strong')?.textContent ?? ''}`
  line.replaceChildren(
    `${line.dataset.next ?? ''} `,
    Object.assign(document.createElement('a'), { href: `#${next.id}`, textContent: words }),
  )
}
