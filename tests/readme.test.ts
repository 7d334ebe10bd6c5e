import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { importText } from './support/import-text.ts'

const root = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const fence = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

/** Sources of the program as one text. */
function readSources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      if (entry.isDirectory()) return readSources(new URL(`${entry.name}/`, folder))
      return entry.name.endsWith('.ts') ? readFileSync(new URL(entry.name, folder), 'utf8') : ''
    })
    .join('\n')
}

test('the example of the README is what the import writes', () => {
  const { markdown } = importText(fence('text'))
  const shown = markdown
    .replace(/(file: ).*/, '$1"brev.txt"')
    .replace(/(sha256: ).*/, '$1"…"')
    .replace(/(importer: ).*/, '$1"0.1.0"')
  assert.equal(shown, fence('markdown'))
})

test('the README lists every rule of a diagnostic, and no other', () => {
  const sources = readSources(new URL('src/', root))
  const listed = [
    ...readme
      .slice(readme.indexOf('## Diagnostics'))
      .matchAll(/^\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*) \| (?:error|warning|info)/gm),
  ].flatMap((row) => (row[1] ?? '').split(', ').map((rule) => rule.replaceAll('`', '')))
  const used = [...sources.matchAll(/ruleId: '([a-z0-9-]+)'/g)].map((match) => match[1] ?? '')
  assert.deepEqual(
    [...new Set(used)].filter((rule) => !listed.includes(rule)),
    [],
  )
  assert.deepEqual(
    listed.filter((rule) => !sources.includes(`'${rule}'`)),
    [],
  )
})

test('every link of the README to a file of the project leads to one', () => {
  for (const [, path = ''] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g))
    assert.ok(readFileSync(new URL(path, root)).length > 0, path)
})
