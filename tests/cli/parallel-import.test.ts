import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { mapInOrder } from '../../src/cli/map-in-order.ts'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { newsletterYaml } from './sample.ts'

// Workers run what is compiled.
const bin = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))
before(() => {
  spawnSync(process.execPath, [bin, '--version'])
})

const months = ['januari', 'mars', 'maj', 'september', 'november']
const toText = (at: number) => {
  const [year, month] = [1950 + Math.floor(at / months.length), months[at % months.length]]
  const calendar = `Kalendarium\n\n- ${(at % 27) + 1} ${month}, möte ${at}\n- 31 februari, ingenting\n`
  return `KVARTERSNYTT\nNyhetsbrev ${month} ${year}\n\nNytt om gården\n\nNummer ${at} säger ingenting nytt om gården.\n\n${calendar}`
}
const name = (at: number) => `content/sources/${String(at).padStart(4, '0')}.txt`
/** Texts of which some are no text, empty, the same as others, or say the date of others. */
const sources = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      if (at % 13 === 12) return [name(at), toText(at - 1)]
      if (at % 17 === 16) return [name(at), at % 2 === 0 ? '' : '%PDF-1.4\n']
      return [name(at), at % 11 === 10 ? toText(at - 1).replace('ingenting nytt', 'mycket') : toText(at)]
    }),
  )

async function importWith(dir: string, jobs: number) {
  const child = spawn(process.execPath, [bin, 'import', '--jobs', String(jobs)], { cwd: dir, stdio: 'pipe' })
  const texts = Promise.all([child.stdout, child.stderr].map((stream) => text(stream)))
  const [status] = await once(child, 'exit')
  return { status, texts: await texts, tree: listTree(dir) }
}

test('on several workers an import gives the same files, messages and order as on one', async () => {
  const archive = { 'content/newsletter.yaml': newsletterYaml, ...sources(60) }
  const folders = [makeFolder(archive), makeFolder(archive), makeFolder(archive)]
  const [one, two, four] = await Promise.all(folders.map((dir, at) => importWith(dir, 2 ** at)))
  assert.equal(one?.status, 1)
  assert.match(one?.texts[1] ?? '', /impossible-date/)
  assert.deepEqual(two, one)
  assert.deepEqual(four, one)
})

test('edits, changed, renamed and removed texts are merged alike on one and on several workers', async () => {
  const dir = makeFolder({ 'content/newsletter.yaml': newsletterYaml, ...sources(30) })
  await importWith(dir, 1)
  for (const [at, file] of readdirSync(join(dir, 'content/issues')).entries()) {
    const path = join(dir, 'content/issues', file)
    const text = readFileSync(path, 'utf8')
    if (at % 3 === 0) writeFileSync(path, text.replace('ingenting nytt om', 'allt om'))
    if (at % 3 === 1) writeFileSync(path, `${text}\nEtt tillägg.\n`)
    if (at % 9 === 2) rmSync(path)
  }
  for (let at = 0; at < 30; at += 4) {
    const path = join(dir, name(at))
    writeFileSync(path, readFileSync(path, 'utf8').replace('ingenting nytt om gården', 'en hel del om taket'))
  }
  writeFileSync(join(dir, 'content/sources/nytt namn.txt'), readFileSync(join(dir, name(5))))
  rmSync(join(dir, name(5)))
  const copies = [1, 3].map(() => {
    const copy = makeFolder()
    cpSync(dir, copy, { recursive: true })
    return copy
  })
  const [one, three] = await Promise.all(copies.map((copy, at) => importWith(copy, 1 + 2 * at)))
  assert.match(one?.texts[1] ?? '', /in conflict/)
  assert.match(one?.texts[1] ?? '', /source-renamed/)
  assert.deepEqual(three, one)
})

/** An import in a process of its own that is asked to stop once it has written some issues. */
async function stopWhileImporting(dir: string, jobs: number) {
  const child = spawn(process.execPath, [bin, 'import', '--dir', dir, '--jobs', String(jobs)], { stdio: 'pipe' })
  const stderr = text(child.stderr)
  const ended = once(child, 'exit')
  const issues = join(dir, 'content/issues')
  while (child.exitCode === null && !(existsSync(issues) && readdirSync(issues).length > 3)) await sleep(2)
  child.kill('SIGINT')
  const [status] = await ended
  return { status, stderr: await stderr }
}

for (const jobs of [1, 2])
  test(`Ctrl-C leaves whole issues and no lock, and the next import does the rest, with ${jobs} at once`, async () => {
    const archive = { 'content/newsletter.yaml': newsletterYaml, ...sources(400) }
    const [dir, whole] = [makeFolder(archive), makeFolder(archive)]
    const { status, stderr } = await stopWhileImporting(dir, jobs)
    assert.equal(status, 2, stderr)
    assert.match(stderr, /Stopped before the end; import again for the rest\./)
    const expected = await importWith(whole, 1)
    const stopped = listTree(dir)
    assert.ok(Object.keys(stopped).length < Object.keys(expected.tree).length)
    for (const [file, text] of Object.entries(stopped)) assert.equal(text, expected.tree[file], file)
    await importWith(dir, jobs)
    assert.deepEqual(listTree(dir), expected.tree)
  })

test('what is made of items comes in their order, no more than so many at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (pauses, most) => {
      let running = 0
      const seen: number[] = []
      const make = async (at: number) => {
        assert.ok(++running <= most)
        for (let turn = pauses[at] ?? 0; turn > 0; turn--) await null
        running--
        return at
      }
      for await (const at of mapInOrder(pauses.keys(), most, make)) seen.push(at)
      assert.deepEqual(seen, [...pauses.keys()])
    }),
  )
})

test('an error comes in the turn of its item, when nothing is being made any more', async () => {
  let running = 0
  const make = async (at: number) => {
    running++
    await sleep(at)
    running--
    if (at === 2) throw new Error('two')
    return at
  }
  const seen: number[] = []
  await assert.rejects(async () => {
    for await (const at of mapInOrder([0, 9, 2, 12, 1, 5], 4, make)) seen.push(at)
  }, /two/)
  assert.deepEqual(seen, [0, 9])
  assert.equal(running, 0)
})
