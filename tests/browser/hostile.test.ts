import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { runCommand } from '../cli/run-command.ts'
import { makeFolder } from '../files/make-folder.ts'
import { readSite } from './build-content.ts'
import { launch, skip, watch } from './chromium.ts'
import { servePages } from './pages-server.ts'

const shared = fileURLToPath(new URL('../../../shared/adversarial/', import.meta.url))
const without = existsSync(shared) ? false : 'NOT RUN: ../shared/adversarial is not there'
if (without) process.stderr.write(`tests/browser/hostile.test.ts: ${without}\n`)

const attack = `</script></style></title><script>alert(1)</script><img src=x onerror=alert(2)>"'><svg onload=alert(3)>{{7*7}}]]>`

/** An issue whose every fact tries to get out of its place; a person may have written it. */
const issue = `---
title: ${JSON.stringify(attack)}
date: "2021-12-03"
dateSource: "stated"
number: ${JSON.stringify(attack)}
volume: ${JSON.stringify(attack)}
lang: "sv"
summary: ${JSON.stringify(attack)}
sections:
  - id: ${JSON.stringify(`a"><script>alert(4)</script>`)}
    title: "x"
    level: 2
    byline: ${JSON.stringify(attack)}
calendar:
  - id: "2021-12-05-a"
    start: "2021-12-05T10:00"
    end: "2021-12-05T11:00"
    title: ${JSON.stringify(attack)}
    location: ${JSON.stringify(`${attack}\nATTACH:http://evil.example/`)}
    url: "javascript:alert(5)"
    status: "cancelled"
  - id: "2021-12-06-b"
    start: "2021-12-06"
    title: ${JSON.stringify(attack)}
    kind: "deadline"
corrections:
  - date: "2021-12-04"
    text: ${JSON.stringify(attack)}
---

${attack.replaceAll('[', '')}

## ${attack}

[link](javascript:alert(6)) [data](data:text/html,<script>alert(7)</script>) <javascript:alert(8)> ![pixel](https://evil.example/pixel.png)
![pixel](http://evil.example/pixel.png "x") [host](//evil.example/) <a href="javascript:alert(9)" onclick="alert(10)">raw</a>

<iframe src="https://evil.example/"></iframe><form action="https://evil.example/"><input autofocus onfocus=alert(11)></form>
<style>@import "https://evil.example/x.css";</style><meta http-equiv="refresh" content="0;url=https://evil.example/">
<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css">

| ${attack.replaceAll('|', '')} | b |
| --- | --- |
| <math><mtext><script>alert(12)</script> | c |
`

const newsletter = `title: ${JSON.stringify(attack)}
description: ${JSON.stringify(attack)}
url: "https://example.org/arkiv/"
language: sv
license: ${JSON.stringify(attack)}
publisher:
  name: ${JSON.stringify(attack)}
terms:
  - term: ${JSON.stringify(attack)}
    long: ${JSON.stringify(attack)}
    aliases: [${JSON.stringify(attack)}]
`

/** Opens every page of an archive, unfolds and presses what there is, and searches for the attack. */
async function clickThrough(t: TestContext, sources: Readonly<Record<string, string | Uint8Array>>) {
  const folder = makeFolder({
    'content/newsletter.yaml': newsletter,
    'content/issues/2021-12-03.md': issue,
    ...sources,
  })
  const { status, stderr } = await runCommand(['build', '--quiet'], { cwd: folder })
  assert.ok(status < 2, stderr)
  const files = readSite(join(folder, '_site'))
  const server = await servePages(files, '/arkiv/')
  const browser = await launch()
  t.after(async () => {
    await browser.close()
    server.close()
  })
  const context = await browser.newContext()
  const trouble = await watch(context, server.root)
  const page = await context.newPage()
  const paths = [...files.keys()].filter((path) => path.endsWith('.html')).sort()
  for (const path of paths) {
    await page.goto(server.root + encodeURI(path).replace(/(?<=^|\/)index\.html$/, ''))
    assert.ok((await page.title()).includes('alert(1)'), path)
    await press(page)
    assert.deepEqual(trouble, [], path)
  }
  await page.goto(`${server.root}search/?q=${encodeURIComponent('onerror alert <img')}`)
  await page.locator('#search-results a').first().waitFor()
  assert.deepEqual(trouble, [])
  return paths.length
}

/** All that a reader can unfold, press and point at, and that does not lead away. */
async function press(page: Page): Promise<void> {
  const schemes = (await page.evaluate(
    "[...document.querySelectorAll('a[href]')].map((link) => link.protocol)",
  )) as string[]
  assert.deepEqual(
    schemes.filter((scheme) => !/^(?:https?|mailto|tel|ftp|webcal):$/.test(scheme)),
    [],
  )
  await page.evaluate(`for (const each of document.querySelectorAll('summary, button:not(form button), a[href^="#"], img:not(a *), svg:not(a *)')) {
    for (const type of ['pointerover', 'mouseover', 'focus', 'click']) each.dispatchEvent(new MouseEvent(type, { bubbles: true }))
  }`)
}

test('an issue whose every fact tries to get out of its place does nothing', { skip }, async (t) => {
  assert.ok((await clickThrough(t, {})) >= 6)
})

test('hostile and broken newsletters do nothing on any page', {
  skip: skip || without,
  timeout: 600_000,
}, async (t) => {
  const texts = readdirSync(shared).filter((file) => file.endsWith('.txt'))
  const sources = texts.map((file) => [`content/sources/${file}`, readFileSync(join(shared, file))] as const)
  assert.ok((await clickThrough(t, Object.fromEntries(sources))) > 30)
})

test('what these tests look for is found where it is', { skip }, async (t) => {
  const server = await servePages(
    new Map([
      ['index.html', '<script>alert(1)</script><img src="http://127.0.0.1:9/x.png"><script src="no.js"></script>'],
      [
        'policy.html',
        `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><script>alert(2)</script>`,
      ],
    ]),
    '/',
  )
  const browser = await launch()
  t.after(async () => {
    await browser.close()
    server.close()
  })
  const context = await browser.newContext()
  const trouble = await watch(context, server.root)
  const page = await context.newPage()
  await page.goto(server.root)
  await page.goto(`${server.root}policy.html`)
  const told = trouble.join('\n')
  for (const sign of [/dialog: 1/, /request: http:\/\/127\.0\.0\.1:9\/x\.png/, /404 .*no\.js/, /policy script-src/])
    assert.match(told, sign)
  assert.doesNotMatch(told, /dialog: 2/)
})
