import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const bytesPerSecond = 1_600_000 / 8
const latency = 150
const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

/**
 * Median milliseconds from opening a link to a search, with nothing kept, until ten hits are there, and of the
 * longest task of the page until then, 0 where none took more than 50. The line is slow on the server's
 * side: what browsers slow down themselves leaves workers out. The page tells by itself: to ask it would put the asker's own scripts
 * among its tasks.
 * @param {string} folder @param {string} hit selector @param {readonly string[]} questions @param {string} executablePath
 */
export async function timeInChromium(folder, hit, questions, executablePath) {
  const server = await serveSlowly(folder)
  const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args: flags })
  const times = []
  let longest = 0
  for (const question of questions) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(watch(hit))
    const told = page.waitForEvent('console', { timeout: 30_000, predicate: (line) => line.text().startsWith(mark) })
    const start = Date.now()
    await page.goto(`${server.root}?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' })
    const line = await told.catch(() => null)
    if (line) {
      const { found, task } = JSON.parse(line.text().slice(mark.length))
      times.push(found - start)
      longest = Math.max(longest, task)
    }
    await context.close()
  }
  await browser.close()
  server.close()
  times.sort((a, b) => a - b)
  return { count: times.length, median: times[times.length >> 1] ?? Number.NaN, longest }
}

/** Begins the line in which the page tells when hits were there. */
const mark = 'found: '

/** Browsers tell of tasks that keep a page waiting for more than 50 ms; of the last soon after it. @param {string} hit */
const watch = (hit) => `{
  let task = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration)
  }).observe({ type: 'longtask', buffered: true })
  const hits = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(hit)})) return
    hits.disconnect()
    const found = Date.now()
    setTimeout(() => console.log('${mark}' + JSON.stringify({ found, task })), 500)
  })
  hits.observe(document, { childList: true, subtree: true })
}`

async function serveSlowly(folder) {
  let free = 0
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '', 'http://localhost').pathname.replace(/\/$/, '/index.html'))
    if (!existsSync(path)) return void response.writeHead(404).end()
    const bytes = readFileSync(path)
    const packed = brotliCompressSync(bytes)
    const isPacked = packed.length < bytes.length
    const type = types[path.split('.').at(-1)] ?? 'application/octet-stream'
    response.setHeader('content-type', type)
    if (isPacked) response.setHeader('content-encoding', 'br')
    // One line for all: an answer begins when its request has travelled, and takes its share of the line.
    const now = performance.now()
    const body = isPacked ? packed : bytes
    free = Math.max(free, now + latency) + (body.length / bytesPerSecond) * 1000
    setTimeout(() => response.end(body), free - now)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { root: `http://127.0.0.1:${port}/`, close }
}
