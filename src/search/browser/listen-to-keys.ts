/** Arrows lead from the box through the hits and back, Escape to the box, and from there to an empty one. */
export function listenToKeys(box: HTMLInputElement, results: HTMLElement, emptied: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const links = [...results.querySelectorAll<HTMLElement>('h2 a')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    const inBox = document.activeElement === box
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape' && at >= 0) box.focus()
    else if (event.key === 'Escape' && inBox && box.value !== '') {
      box.value = ''
      emptied()
    } else if (step !== 0 && (at >= 0 || (inBox && step > 0))) (links[at + step] ?? (step < 0 ? box : null))?.focus()
    else return
    event.preventDefault()
  })
}
