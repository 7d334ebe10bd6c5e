import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/**
 * Serves a site's files below a path, as a host that knows nothing of the site would; one that reads its `_headers` sends
 * `headers` along.
 */
export async function servePages(
  files: ReadonlyMap<string, string | Uint8Array>,
  below: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const name = path.startsWith(below) ? path.slice(below.length).replace(/(?<=^|\/)$/, 'index.html') : ''
    const file = files.get(name)
    response.writeHead(file === undefined ? 404 : 200, {
      ...headers,
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
    })
    response.end(file ?? files.get('404.html'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { root: `http://127.0.0.1:${port}${below}`, close }
}
