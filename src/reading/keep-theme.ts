/** The same name is in the script that every page has in its head, which applies what is kept here. */
const key = 'backissue-theme'

/** The button for dark pages. Only a choice that departs from the device's own is kept: whoever takes it back follows the device again. */
export function keepTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme-choice')
  if (!button) return
  const { dataset } = document.documentElement
  const device = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (dataset.theme ? dataset.theme === 'dark' : device.matches)
  const show = () => {
    button.setAttribute('aria-pressed', String(isDark()))
    // The browser's own frame follows the page.
    const { backgroundColor } = getComputedStyle(document.body)
    for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')) meta.content = backgroundColor
  }
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark'
    const isDevices = (theme === 'dark') === device.matches
    if (isDevices) delete dataset.theme
    else dataset.theme = theme
    keep(isDevices ? null : theme)
    show()
  })
  device.addEventListener('change', show)
  show()
}

/** A browser that keeps nothing (private windows, blocked storage) still follows the button on this page. */
function keep(theme: string | null): void {
  try {
    if (theme === null) localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {}
}
