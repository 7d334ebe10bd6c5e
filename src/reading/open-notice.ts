/** How long what was said is shown, in milliseconds. */
const shown = 4000

/** The page's line for what has just been done: says a text, and falls silent again. Nothing where the page has none. */
export function openNotice(): ((text: string) => void) | null {
  const notice = document.querySelector<HTMLElement>('.notice')
  if (!notice) return null
  let timer: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    clearTimeout(timer)
    notice.textContent = text
    timer = setTimeout(() => {
      notice.textContent = ''
    }, shown)
  }
}
