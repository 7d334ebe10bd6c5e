/** What is folded on a narrow window, and the width from which the style sheet shows it beside the text. */
const folded = [
  ['.table-of-contents details', '72rem'],
  ['.month', '62rem'],
] as const

/** What is in sight on a wide window is open to programs that read pages aloud, too. */
export function unfoldBeside(): void {
  for (const [selector, width] of folded) {
    const query = matchMedia(`(min-width: ${width})`)
    const set = () => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = query.matches
    }
    query.addEventListener('change', set)
    if (query.matches) set()
  }
}
