#!/usr/bin/env node
// Remakes the pictures of the README from the sample archive: `npm run screenshots [FOLDER]` (default: .github/screenshots).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = resolve(process.argv[2] ?? join(root, '.github', 'screenshots'))
const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

/** Name, page, size of the window, colours. */
const pictures = /** @type {const} */ ([
  ['home', 'index.html', desktop, 'light'],
  ['issue', 'issues/2023-05/index.html', desktop, 'light'],
  ['issue-phone-dark', 'issues/2023-05/index.html', phone, 'dark'],
  ['calendar', 'calendar/index.html', desktop, 'light'],
])

const executablePath = findChromium()
if (executablePath === null) {
  process.stderr.write('screenshots: no Chromium found; install it, or name one in BACKISSUE_CHROMIUM\n')
  process.exit(2)
}
const site = mkdtempSync(join(tmpdir(), 'backissue-screenshots-'))
spawnSync(
  process.execPath,
  [join(root, 'bin', 'backissue.js'), 'build', '--quiet', '--offline', '--dir', root, '--out', site],
  {
    stdio: 'inherit',
  },
)
mkdirSync(target, { recursive: true })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const [name, page, viewport, colorScheme] of pictures) {
  const tab = await browser.newPage({ viewport, colorScheme })
  await tab.goto(pathToFileURL(join(site, page)).href)
  await tab.screenshot({ path: join(target, `${name}.png`) })
  await tab.close()
}
await browser.close()
rmSync(site, { recursive: true })
process.stdout.write(`${pictures.length} pictures in ${target}\n`)
