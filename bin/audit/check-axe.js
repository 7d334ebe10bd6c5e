import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** All rules, also those that axe still tries out, but that of the highest level's contrast (AAA). */
const question = `axe.run(document, {
  resultTypes: ['violations'],
  rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }])),
})`

/** What axe finds on pages, with all its rules, light on a desktop and dark on a phone. */
export async function checkAxe(executablePath, addresses) {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const faults = []
  for (const [colorScheme, width] of /** @type {const} */ ([
    ['light', 1280],
    ['dark', 390],
  ])) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const address of addresses) {
      await page.goto(address)
      await page.evaluate(axe)
      const { violations } = /** @type {import('axe-core').AxeResults} */ (await page.evaluate(question))
      for (const { id, nodes } of violations)
        faults.push(...nodes.map(({ html }) => `${address}: ${colorScheme}, ${width} px: ${id}: ${html.slice(0, 200)}`))
    }
    await context.close()
  }
  await browser.close()
  return faults
}
