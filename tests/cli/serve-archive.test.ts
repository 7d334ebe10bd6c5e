import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { archive, december } from './sample.ts'

const bin = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))

const fetchPath = (url: string) =>
  new Promise<IncomingMessage>((resolve, reject) => get(url, resolve).on('error', reject))

test('serve builds, answers, builds again on change, tells open pages, and ends when asked', async () => {
  const cwd = makeFolder(archive)
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  after(() => child.kill('SIGKILL'))
  let stderr = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk
      const url = /http:\/\/localhost:\d+\//.exec(stderr)?.[0]
      if (url) resolve(url)
    })
    child.once('close', () => reject(new Error(stderr)))
  })
  assert.match(await text(await fetchPath(address)), /Kvartersnytt/)
  for (const [month, name] of ['januari', 'mars', 'maj'].entries()) {
    const events = await fetchPath(`${address}.backissue/events`)
    const source = `content/sources/2024-0${month * 2 + 1}.txt`
    writeFileSync(join(cwd, source), december.replaceAll('december 2023', `${name} 2024`))
    for await (const chunk of events) if (String(chunk).includes('data: reload')) break
    assert.match(await text(await fetchPath(address)), new RegExp(`${name} 2024`))
  }
  // The rest of the site follows the pages.
  const clean = makeFolder()
  cpSync(join(cwd, 'content'), join(clean, 'content'), { recursive: true })
  assert.equal((await runCommand(['build', '--preview', '--quiet'], { cwd: clean })).status, 0)
  const whole = listTree(join(clean, '_site'))
  const isWhole = () => isDeepStrictEqual(listTree(join(cwd, '_site')), whole)
  for (let waited = 0; waited < 600 && !isWhole(); waited += 1) await sleep(100)
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  assert.equal(status, 0, stderr)
  assert.deepEqual(listTree(join(cwd, '_site')), whole)
})

test('serve outside of an archive ends at once', async () => {
  const { status, stderr } = await runCommand(['serve', '--port', '0'], { cwd: makeFolder() })
  assert.equal(status, 2)
  assert.match(stderr, /newsletter-missing/)
})
