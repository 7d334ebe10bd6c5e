import { after, before } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launch, skip } from './chromium.ts'
import { servePages } from './pages-server.ts'

/** A site in a browser, for the tests of one file. */
export interface OpenedSample {
  readonly browser: () => Browser
  /** The address of the site's root. */
  readonly root: () => string
  /** Looks at a page in a window of its own. */
  readonly visit: <Value>(
    address: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Value>,
  ) => Promise<Value>
}

/**
 * Serves files while the tests of a file run, below a path of its own: what works there works anywhere. Nothing is rendered where no
 * browser is.
 */
export function openSample(render: () => Promise<ReadonlyMap<string, string | Uint8Array>>): OpenedSample {
  let browser: Browser
  let server: Awaited<ReturnType<typeof servePages>>
  before(async () => {
    if (skip) return
    browser = await launch()
    server = await servePages(await render(), '/arkiv/')
  })
  after(async () => {
    await browser?.close()
    server?.close()
  })
  return {
    browser: () => browser,
    root: () => server.root,
    visit: async (address, options, look) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      await page.goto(new URL(address, server.root).href)
      const seen = await look(page)
      await context.close()
      return seen
    },
  }
}
