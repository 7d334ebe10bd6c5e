/** Milliseconds in which a kept file is there, and one from afar hardly. */
const soon = 100

/**
 * Asks for the page's typeface once the line is free, and lets it in where it is there at once: later it would move lines that are
 * being read, and stays for the next page. The search's style sheet keeps it out until then.
 */
export function admitTypeface(): void {
  const root = document.documentElement
  const face = getComputedStyle(root).getPropertyValue('--face')
  if (isAsked || 'settled' in root.dataset || face === '') return
  isAsked = true
  let isLate = false
  setTimeout(() => {
    isLate = true
  }, soon)
  document.fonts
    .load(`1em ${face}`)
    .then(() => {
      if (!isLate) root.dataset.settled = ''
    })
    .catch(() => {})
}

let isAsked = false
