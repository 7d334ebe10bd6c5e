import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import * as plugin from '../src/eleventy/backissue-plugin.ts'
import * as api from '../src/index.ts'
import { listTree } from './files/list-tree.ts'
import { makeFolder } from './files/make-folder.ts'

const stored = new URL('fixtures/api.txt', import.meta.url)
const declare = fileURLToPath(new URL('../bin/declare.js', import.meta.url))

/** What is reached beside these are parts of the program. */
const promised = /^(?:index|pipeline|importing\/import-issue|eleventy\/.*|locales\/find-locale|model\/.*)\.d\.ts$/

/** Data of languages grows with each of them, and is nobody's to rely on. */
const words = ['locale', 'date-words', 'cues', 'interface-text', 'statement-text', 'search-words']
const free = new Set(words.map((name) => `model/${name}.d.ts`))

/** The declarations of the public types without their comments, file by file. */
function readDeclarations(): string {
  const folder = makeFolder()
  const { status, stdout } = spawnSync(process.execPath, [declare, folder], { encoding: 'utf8' })
  assert.equal(status, 0, stdout)
  return Object.entries(listTree(folder))
    .filter(([path]) => promised.test(path) && !free.has(path))
    .map(([path, text]) => `// ${path}\n${text.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')}`)
    .join('\n')
}

test('the package exports these names, and no others', () => {
  assert.deepEqual(Object.keys(api).toSorted(), ['buildSite', 'findLocale', 'importIssue', 'locales', 'readIssue'])
  assert.deepEqual(Object.keys(plugin), ['backissuePlugin'])
})

test('the public types are those that were promised; UPDATE=1 promises what is now', () => {
  const now = readDeclarations()
  if (process.env.UPDATE) writeFileSync(stored, now)
  assert.ok(existsSync(stored))
  assert.equal(now, readFileSync(stored, 'utf8'))
})
