import { showNext } from './show-next.ts'

/**
 * Marks the dates that have been, in lists that have a word for it (`data-past`), and says which comes next where there is room
 * for that. A short list (`data-room`) shows what is to come in the place of what has been. Pages are built without a clock, and
 * are read without scripts: there nothing is marked.
 */
export function markPast(today: string): void {
  const isPast = (entry: HTMLElement) => (entry.dataset.until ?? '') < today
  const coming: HTMLElement[] = []
  for (const list of document.querySelectorAll<HTMLElement>('[data-past]')) {
    const entries = [...list.querySelectorAll<HTMLElement>('.calendar-entry')]
    for (const entry of entries) {
      if (isPast(entry)) mark(entry, list.dataset.past ?? '')
      else coming.push(entry)
    }
    if (list.dataset.room !== undefined) makeRoom(list, entries, isPast)
  }
  const line = document.querySelector<HTMLElement>('.calendar-next')
  if (line) showNext(line, coming)
}

function mark(entry: HTMLElement, word: string): void {
  entry.classList.add('past')
  const note = Object.assign(document.createElement('span'), { className: 'unseen', textContent: ` (${word})` })
  entry.querySelector('.when')?.append(note)
}

/** Where all have been, the list stays as it is. */
function makeRoom(list: HTMLElement, entries: readonly HTMLElement[], isPast: (entry: HTMLElement) => boolean): void {
  const coming = new Set(entries.filter((entry) => !isPast(entry)).slice(0, Number(list.dataset.room)))
  if (coming.size === 0) return
  for (const entry of entries) entry.hidden = !coming.has(entry)
  const heading = list.querySelector<HTMLElement>('[data-coming]')
  if (heading) heading.textContent = heading.dataset.coming ?? ''
}
