import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

const executablePath = process.env.BACKISSUE_CHROMIUM ?? '/usr/bin/chromium'

/** Why no browser test runs here; false where they do. */
export const skip = existsSync(executablePath) ? (false as const) : `NOT TESTED: no browser at ${executablePath}`

/** A browser that asks for nothing by itself. */
export function launch(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] })
}

/** Whether an address is neither below `root` nor of a worker that a page of its origin made. */
export const isForeign = (address: string, root: string) =>
  !address.startsWith(root) && !address.startsWith(`blob:${new URL(root).origin}/`)

/**
 * What goes wrong in a browser's window: dialogs, errors and messages of scripts, breaches of the content security policy,
 * answers that are none, and requests to another place than `root`.
 */
export async function watch(context: BrowserContext, root: string): Promise<readonly string[]> {
  const trouble: string[] = []
  await context.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective, event.blockedURI))",
  )
  context.on('console', (message) => trouble.push(message.text()))
  context.on('weberror', (error) => trouble.push(error.error().message))
  context.on('dialog', async (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  context.on('request', (request) => {
    if (isForeign(request.url(), root)) trouble.push(`request: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`)
  })
  return trouble
}
