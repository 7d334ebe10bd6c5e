import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { findPage } from './find-page.ts'
import { mediaTypes } from './media-types.ts'

/** A server of the built site for the person at this machine. */
export interface SiteServer {
  readonly port: number
  /** Makes every open page load itself again. */
  readonly reload: () => void
  readonly close: () => Promise<void>
}

const eventsPath = '/.backissue/events'
const scriptPath = '/.backissue/reload.js'
const script = `new EventSource('${eventsPath}').onmessage = () => location.reload()\n`
/** A file of its own, because a page's content security policy may forbid scripts inside it. */
const scriptTag = `<script src="${scriptPath}" defer></script>`

/**
 * Serves a folder on this machine alone. Pages get a line of script on their way out that waits for `reload`; the files stay as
 * they are. Port 0 takes any free one. `base` is the path that the site has where it is published (`/archive/`): the few pages
 * with absolute links name it, so it leads to the same files.
 */
export async function openServer(root: string, port: number, base = '/'): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    answer({ root, base }, listeners, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    reload: () => {
      for (const listener of listeners) listener.write('data: reload\n\n')
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  { root, base }: { readonly root: string; readonly base: string },
  listeners: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const [asked = '/'] = (request.url ?? '/').split(/[?#]/)
  const path = asked.startsWith(base) ? `/${asked.slice(base.length)}` : asked
  if (!isLocal(request.headers.host)) return refuse(response, 403, 'expected localhost as host')
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'expected GET or HEAD')
  if (path === eventsPath) return listen(listeners, response)
  if (path === scriptPath) return void response.writeHead(200, { 'content-type': mediaTypes['.js'] }).end(script)
  const page = await findPage(root, path)
  if (page.status === 301) return void response.writeHead(301, { location: page.location }).end()
  if (page.file === null) return refuse(response, page.status, page.status === 404 ? 'no such page' : 'unexpected path')
  const type = mediaTypes[extname(page.file).toLowerCase()] ?? 'application/octet-stream'
  const body = await readFile(page.file)
  response.writeHead(page.status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(type.startsWith('text/html') ? withReload(body) : body)
}

/** A page elsewhere must not read drafts by giving its own name the address of this machine (DNS rebinding). */
function isLocal(host = ''): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
}

function listen(listeners: Set<ServerResponse>, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 500\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function withReload(body: Buffer): string {
  const html = body.toString('utf8')
  const end = html.lastIndexOf('</body>')
  return end < 0 ? html + scriptTag : html.slice(0, end) + scriptTag + html.slice(end)
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}: ${reason}\n`)
}
