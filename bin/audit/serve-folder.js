import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const isText = (type) => /^text|xml|json/.test(type)

/**
 * Serves a folder, which may be filled later, as a usual host does: compressed, with a file's type. Port 0 takes a free one.
 * @param {string} folder
 * @returns {Promise<{ root: string, close: () => void }>}
 */
export async function serveFolder(folder) {
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const isThere = existsSync(file) && statSync(file).isFile()
    const type = types[extname(isThere ? file : '.html')] ?? 'application/octet-stream'
    const body = readFileSync(isThere ? file : join(folder, '404.html'))
    const isPacked = isText(type) && /\bbr\b/.test(String(headers['accept-encoding']))
    const encoding = isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}
    response.writeHead(isThere ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=31536000', ...encoding })
    response.end(isPacked ? brotliCompressSync(body) : body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    root: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
