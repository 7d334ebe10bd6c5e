/** @typedef {{ size: number, name: string, wall: number, memory: number | null }} Point */

const [width, height, gap] = [360, 260, 90]
/** Room for the names of lines. */
const legend = 190
const colours = ['#0b5d75', '#b3541e', '#5a3d8a', '#2f7d32', '#8a1c4a', '#6b6b6b', '#b58900', '#1f6fb2', '#c2569a']

/**
 * Seconds and megabytes over the number of issues, both scales logarithmic: what costs the same an issue is a straight line that rises as
 * the grid does. @param {readonly Point[]} points @returns {string} SVG
 */
export function drawPlot(points) {
  const names = [...new Set(points.map(({ name }) => name))]
  const panels = [
    { title: 'seconds', amountOf: (/** @type {Point} */ { wall }) => wall },
    { title: 'MB', amountOf: (/** @type {Point} */ { memory }) => memory },
  ]
  const drawn = panels.map((panel, at) => {
    const inner = drawPanel(points, names, panel)
    return `<g transform="translate(${60 + at * (width + gap)} 40)">${inner}</g>`
  })
  const keys = names.map(
    (name, at) => `<text x="0" y="${at * 20}" fill="${colours[at % colours.length]}">${escapeText(name)}</text>`,
  )
  const [wide, tall] = [60 + 2 * (width + gap) + legend, height + 90]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${tall}" width="${wide}" height="${tall}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
<g transform="translate(${60 + 2 * (width + gap)} 52)">${keys.join('')}</g>
</svg>
`
}

/**
 * @param {readonly Point[]} points @param {readonly string[]} names
 * @param {{ title: string, amountOf: (point: Point) => number | null }} panel
 */
function drawPanel(points, names, { title, amountOf }) {
  const known = points.flatMap((point) => {
    const value = amountOf(point)
    return value === null || value <= 0 ? [] : [{ ...point, value }]
  })
  const across = toScale(known.map(({ size }) => size))
  const up = toScale(known.map(({ value }) => value))
  const x = (/** @type {number} */ size) => round(across.at(size) * width)
  const y = (/** @type {number} */ value) => round(height - up.at(value) * height)
  const grid = [
    ...across.steps.map(
      (step) =>
        `<path d="M${x(step)} 0V${height}" stroke="#ddd"/><text x="${x(step)}" y="${height + 18}" text-anchor="middle">${step.toLocaleString('en')}</text>`,
    ),
    ...up.steps.map(
      (step) =>
        `<path d="M0 ${y(step)}H${width}" stroke="#ddd"/><text x="-8" y="${y(step) + 4}" text-anchor="end">${step}</text>`,
    ),
  ]
  const lines = names.map((name, at) => {
    const own = known.filter((point) => point.name === name).sort((a, b) => a.size - b.size)
    const colour = colours[at % colours.length]
    const dots = own.map(({ size, value }) => `<circle cx="${x(size)}" cy="${y(value)}" r="3" fill="${colour}"/>`)
    const path = own.map(({ size, value }, index) => `${index === 0 ? 'M' : 'L'}${x(size)} ${y(value)}`).join('')
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`
  })
  return `<text y="-14" font-weight="bold">${title}</text>${grid.join('')}${lines.join('')}<text x="${width / 2}" y="${height + 38}" text-anchor="middle">issues</text>`
}

/** From the power of ten below all values to that above them. @param {readonly number[]} values */
function toScale(values) {
  const least = Math.floor(Math.log10(Math.min(...values, 1e9)))
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values, 1e-9))))
  const steps = Array.from({ length: most - least + 1 }, (_, at) => Number((10 ** (least + at)).toPrecision(1)))
  return { steps, at: (/** @type {number} */ value) => (Math.log10(value) - least) / (most - least) }
}

const round = (/** @type {number} */ value) => Number(value.toFixed(1))
const escapeText = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
