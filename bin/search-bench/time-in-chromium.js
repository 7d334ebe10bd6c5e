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
 * longest task of the page, 0 where none took more than 50. The line is slow on the server's
 * side: what browsers slow down themselves leaves workers out.
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
    await page.addInitScript(watchLongTasks)
    await page.addInitScript(watchHits(hit))
    const start = Date.now()
    await page.goto(`${server.root}?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' })
    const found = await page.waitForSelector(hit, { timeout: 30_000 }).catch(() => null)
    if (found) times.push(Number(await page.evaluate('globalThis.found')) - start)
    longest = Math.max(longest, Number(await page.evaluate('globalThis.longest ?? 0')))
    await context.close()
  }
  await browser.close()
  server.close()
  times.sort((a, b) => a - b)
  return { count: times.length, median: times[times.length >> 1] ?? Number.NaN, longest }
}

/** Browsers tell of tasks that keep a page waiting for more than 50 ms. */
const watchLongTasks = `new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest ?? 0, duration)
}).observe({ type: 'longtask', buffered: true })`

/** Notes when hits are there, for who waits from outside looks but twice a second. @param {string} hit */
const watchHits = (hit) => `new MutationObserver(() => {
  if (globalThis.found === undefined && document.querySelector(${JSON.stringify(hit)})) globalThis.found = Date.now()
}).observe(document, { childList: true, subtree: true })`

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
