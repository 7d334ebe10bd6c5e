import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'

// Workers run what is compiled.
const bin = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))
before(() => {
  spawnSync(process.execPath, [bin, '--version'])
})

/** An issue with names that come back, an abbreviation, a picture that is not there, and an event that the next one announces too. */
const toIssue = (at: number) => `---
title: "Bryggbladet ${at}"
date: "${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}"
sections:
  - {id: "hamnen",title: "Hamnen & <bryggan>",level: 2,byline: "Text: Siv Prov"}
  - {id: "kalender",title: "Kalender",level: 2}
calendar:
  - {id: "fika-${at - (at % 2)}",start: "2030-05-${String((at - (at % 2)) % 28 || 1).padStart(2, '0')}",title: "Vårfika",section: "kalender"}
---

Nummer ${at} av **Kajrummets** blad. ![En båt](../media/saknas.png)

## Hamnen & &lt;bryggan&gt;

${at % 5 === 0 ? 'Samverkan Vid Kajen (SVK) möts.' : 'SVK möts igen, och **Kajrummet** är öppet.'} E-post hit.

## Kalender

- Vårfika
`

const archive = (count: number) => ({
  'content/newsletter.yaml': 'title: Bryggbladet\nlanguage: sv\nurl: https://example.org/arkiv/\n',
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `content/issues/${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}.md`,
      toIssue(at),
    ]),
  ),
})

async function build(dir: string, jobs: number, ...args: readonly string[]) {
  const child = spawn(process.execPath, [bin, 'build', '--jobs', String(jobs), ...args], { cwd: dir, stdio: 'pipe' })
  const texts = Promise.all([child.stdout, child.stderr].map((stream) => text(stream)))
  const [status] = await once(child, 'exit')
  return { status, texts: await texts, tree: listTree(join(dir, '_site')) }
}

test('on several threads a build gives the same site and messages as on one, the second time too', async () => {
  const folders = [makeFolder(archive(150)), makeFolder(archive(150)), makeFolder(archive(150))]
  const [one, two, four] = await Promise.all(folders.map((dir, at) => build(dir, 2 ** at)))
  assert.equal(one?.status, 0)
  assert.match(one?.texts[1] ?? '', /saknas\.png/)
  assert.deepEqual(two, one)
  assert.deepEqual(four, one)
  for (const dir of folders) {
    const path = join(dir, 'content/issues/2004-03.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('möts igen', 'åker hem'))
    rmSync(join(dir, 'content/issues/2005-05.md'))
  }
  const [first, ...others] = await Promise.all(folders.map((dir, at) => build(dir, 2 ** at, '--preview')))
  assert.match(first?.texts[1] ?? '', /149 issues in/)
  for (const other of others) assert.deepEqual(other, first)
})

test('a build on several threads prints here what a damaged cache has lost', async () => {
  const dir = makeFolder(archive(40))
  const { tree } = await build(dir, 2)
  const cache = join(dir, '.backissue-cache')
  const version = readdirSync(cache).find((name) => name !== '.gitignore') ?? assert.fail()
  for (const pack of readdirSync(join(cache, version, 'bodies')))
    writeFileSync(join(cache, version, 'bodies', pack), 'nothing')
  rmSync(join(dir, '_site'), { recursive: true })
  const again = await build(dir, 2)
  assert.equal(again.status, 0)
  assert.deepEqual(again.tree, tree)
})
