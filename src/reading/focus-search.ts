/** `/` leads to the search box, that of the page or that of its head. */
export function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('#q, #_q')
  if (!box) return
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return
    box.focus()
    event.preventDefault()
  })
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
