import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { get, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { findPage } from '../../src/cli/find-page.ts'
import { openServer, type SiteServer } from '../../src/cli/open-server.ts'
import { makeFolder } from '../files/make-folder.ts'

const folder = makeFolder({
  'secret.txt': 'secret',
  'site/index.html': '<html><body>home</body></html>',
  'site/404.html': '<body>not here</body>',
  'site/issues/2023-10/index.html': '<body>issue</body>',
  'site/feed.xml': '<feed/>',
  'site/två ord.txt': 'å',
  'site-other/a.txt': 'secret',
})
const root = join(folder, 'site')
symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))

test('a folder is answered with its index and sent to the address with a slash', async () => {
  assert.deepEqual(await findPage(root, '/'), { status: 200, file: join(root, 'index.html') })
  assert.deepEqual(await findPage(root, '/issues/2023-10/'), {
    status: 200,
    file: join(root, 'issues/2023-10/index.html'),
  })
  assert.deepEqual(await findPage(root, '/issues/2023-10'), { status: 301, location: './2023-10/' })
  assert.deepEqual(await findPage(root, '/tv%C3%A5%20ord.txt'), { status: 200, file: join(root, 'två ord.txt') })
})

test('what is not there gets the page for that', async () => {
  assert.deepEqual(await findPage(root, '/nowhere/'), { status: 404, file: join(root, '404.html') })
  assert.deepEqual(await findPage(root, '/index.html/x'), { status: 404, file: join(root, '404.html') })
})

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/issues/../../secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%zz',
  '/../site-other/a.txt',
  'secret.txt',
]) {
  test(`\`${path}\` is refused`, async () => assert.deepEqual(await findPage(root, path), { status: 400, file: null }))
}

test('a link that leads out of the site is not followed', async () => {
  assert.equal((await findPage(root, '/link.txt')).status, 404)
})

let server: SiteServer
before(async () => {
  server = await openServer(root, 0)
})
after(() => server.close())

function fetchPath(
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
): Promise<IncomingMessage> {
  const { method = 'GET', host = `localhost:${server.port}` } = options
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path, method, headers: { host } }, resolve)
      .on('error', reject)
      .end()
  })
}

test('pages get the script that reloads them, other files stay as they are', async () => {
  const page = await fetchPath('/?q=1')
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  assert.equal(await text(page), '<html><body>home<script src="/.backissue/reload.js" defer></script></body></html>')
  const feed = await fetchPath('/feed.xml')
  assert.deepEqual([feed.headers['content-type'], await text(feed)], ['application/xml; charset=utf-8', '<feed/>'])
  assert.match(await text(await fetchPath('/.backissue/reload.js')), /EventSource/)
})

test('a missing page has status 404, another method 405, another host 403', async () => {
  const missing = await fetchPath('/nowhere/')
  assert.equal(missing.statusCode, 404)
  assert.match(await text(missing), /not here/)
  for (const [options, status] of [
    [{ method: 'POST' }, 405],
    [{ host: 'example.org' }, 403],
  ] as const) {
    const refused = await fetchPath('/', options)
    assert.equal(refused.statusCode, status)
    refused.resume()
  }
})

test('raw paths on the wire do not leave the site', async () => {
  const response = await fetchPath('/../secret.txt')
  assert.equal(response.statusCode, 400)
  assert.doesNotMatch(await text(response), /^secret/)
})

test('an open page is told to reload', async () => {
  const events = await new Promise<IncomingMessage>((resolve) => {
    get({ host: 'localhost', port: server.port, path: '/.backissue/events' }, resolve)
  })
  assert.equal(events.headers['content-type'], 'text/event-stream')
  let received = ''
  for await (const chunk of events) {
    received += chunk
    if (received.includes('data: reload\n\n')) break
    server.reload()
  }
  assert.match(received, /data: reload/)
})

test('the path that the site has where it is published leads to the same files', async () => {
  const published = await openServer(root, 0, '/arkiv/')
  const page = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { host: `localhost:${published.port}` }
    request({ host: 'localhost', port: published.port, path: '/arkiv/feed.xml', headers }, resolve)
      .on('error', reject)
      .end()
  })
  assert.equal(await text(page), '<feed/>')
  await published.close()
})
