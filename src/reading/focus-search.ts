const key = 'backissue-slash'

/**
 * `/` leads to the search box, that of the page or that of its head. A key that works by itself gets in the way of those who speak
 * to their computer: where it is explained it can be turned off, for all pages (WCAG 2.2, 2.1.4).
 */
export function focusSearch(): void {
  const button = document.querySelector<HTMLButtonElement>('.slash-choice')
  const show = () => button?.setAttribute('aria-pressed', String(isOn()))
  button?.addEventListener('click', () => {
    turn(!isOn())
    show()
  })
  show()
  const box = document.querySelector<HTMLInputElement>('#q, #_q')
  if (!box) return
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isOn() || event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return
    box.focus()
    event.preventDefault()
  })
}

let isOnHere = true

/** A browser that keeps nothing still follows the button on this page. */
function isOn(): boolean {
  try {
    return isOnHere && localStorage.getItem(key) === null
  } catch {
    return isOnHere
  }
}

function turn(on: boolean): void {
  isOnHere = on
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {}
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
