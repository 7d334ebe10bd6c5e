/**
 * Marks the dates that have been, in lists that have a word for it (`data-past`), and says which comes next where there is room
 * for that. Nothing is hidden and nothing moves: pages are built without a clock, and are read without scripts.
 */
export function markPast(today: string): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-past]')) {
    const entries = [...list.querySelectorAll<HTMLElement>('.calendar-entry')]
    const past = entries.filter(({ dataset }) => (dataset.until ?? '') < today)
    for (const entry of past) mark(entry, list.dataset.past ?? '')
    const heading = list.querySelector<HTMLElement>('[data-coming]')
    if (heading && past.length === 0) heading.textContent = heading.dataset.coming ?? ''
    const line = document.querySelector<HTMLElement>('.calendar-next')
    if (line)
      showNext(
        line,
        entries.filter((entry) => !past.includes(entry)),
      )
  }
}

function mark(entry: HTMLElement, word: string): void {
  entry.classList.add('past')
  const note = Object.assign(document.createElement('span'), { className: 'unseen', textContent: ` (${word})` })
  entry.querySelector('.when')?.append(note)
}

/** The first of the coming ones by day: lists run backwards by day, and forwards within one. */
function showNext(line: HTMLElement, coming: readonly HTMLElement[]): void {
  const day = (entry: HTMLElement) => entry.querySelector('time')?.dateTime.slice(0, 10) ?? ''
  const [first, ...others] = coming
  if (!first) {
    line.textContent = line.dataset.none ?? ''
    return
  }
  const next = others.reduce((earliest, entry) => (day(entry) < day(earliest) ? entry : earliest), first)
  const words = `${next.querySelector('time')?.textContent ?? ''}, ${next.querySelector('strong')?.textContent ?? ''}`
  line.replaceChildren(
    `${line.dataset.next ?? ''} `,
    Object.assign(document.createElement('a'), { href: `#${next.id}`, textContent: words }),
  )
}
