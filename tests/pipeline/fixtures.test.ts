import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { importText } from '../support/import-text.ts'

// Whole issues: NAME.txt and what the import writes of it, NAME.md. `UPDATE=1 npm test -- fixtures` writes them anew; read the difference.
const folder = new URL('../fixtures/issues/', import.meta.url)

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  test(`${name} becomes the Markdown that is stored beside it`, () => {
    const { markdown } = importText(readFileSync(new URL(name, folder), 'utf8'))
    const stored = new URL(name.replace('.txt', '.md'), folder)
    if (process.env.UPDATE === '1') writeFileSync(stored, markdown)
    assert.equal(markdown, readFileSync(stored, 'utf8'))
  })
}
