/** A script that notes in `window.shifts` what moves on a page, by how much, and the elements that did. */
export const noteShifts = `
window.shifts = []
const markup = ({ node }) => (node?.outerHTML ?? node?.parentNode?.outerHTML ?? '').slice(0, 100)
const note = ({ value, sources }) => window.shifts.push([value, ...sources.map(markup)])
new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type: 'layout-shift', buffered: true })`
