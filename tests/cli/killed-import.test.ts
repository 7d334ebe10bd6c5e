import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { bin, dieAt, runDying } from './die-at.ts'
import { failAt } from './fail-at.ts'
import { runCommand } from './run-command.ts'
import { newsletterYaml } from './sample.ts'

const months = ['januari', 'mars', 'maj', 'september', 'november']
const sources = Object.fromEntries(
  Array.from({ length: 50 }, (_, at) => {
    const [year, month] = [2000 + Math.floor(at / months.length), months[at % months.length]]
    const text = `KVARTERSNYTT\nNyhetsbrev ${month} ${year}\n\nNytt om gården\n\nNummer ${at} säger ingenting nytt om gården.\n`
    return [`content/sources/${String(at).padStart(2, '0')}.txt`, text]
  }),
)
const archive = { 'content/newsletter.yaml': newsletterYaml, ...sources }

async function importAgain(dir: string): Promise<Readonly<Record<string, string>>> {
  failAt('0:')
  const { status, stderr } = await runCommand(['import', '--quiet'], { cwd: dir })
  assert.equal(status, 0, stderr)
  return listTree(dir)
}

before(() => {
  // Compiles, so that the processes of the tests need not.
  spawnSync(process.execPath, [bin, '--version'])
})

/** Files that get their names in an import of fifty: two an issue, and the importer's. */
const writes = 101
const kinds = ['half', 'before', 'after']

test('an import of fifty issues that dies at any write and runs again gives what an undisturbed one gives', async () => {
  const whole = await importAgain(makeFolder(archive))
  assert.equal(Object.keys(whole).length, 1 + 50 + writes)
  for (let number = 1; number <= writes; number++) {
    const place = `${number}:${kinds[number % kinds.length]}`
    const dir = makeFolder(archive)
    await dieAt(dir, place, ['import'])
    assert.deepEqual(await importAgain(dir), whole, place)
    rmSync(dir, { recursive: true })
  }
})

test('a process that is killed leaves nothing that keeps the next from its work', async () => {
  const whole = await importAgain(makeFolder(archive))
  for (const place of ['1:half', '2:after', '50:before', '101:half']) {
    const dir = makeFolder(archive)
    assert.equal(runDying(dir, place, ['import']).signal, 'SIGKILL', place)
    assert.deepEqual(await importAgain(dir), whole, place)
  }
})

test('an import that merges edits and dies at any write loses none of them', async () => {
  const few = ['00', '01', '02']
  const some = Object.entries(sources).slice(0, few.length)
  const edited = makeFolder({ 'content/newsletter.yaml': newsletterYaml, ...Object.fromEntries(some) })
  await importAgain(edited)
  for (const file of readdirSync(join(edited, 'content/issues'))) {
    const path = join(edited, 'content/issues', file)
    writeFileSync(path, `${readFileSync(path, 'utf8').replace('summary:', 'reviewed: true\nsummary:')}\nEtt tillägg.\n`)
  }
  for (const name of few) {
    const path = join(edited, `content/sources/${name}.txt`)
    writeFileSync(path, readFileSync(path, 'utf8').replace('om gården.', 'om taket.'))
  }
  const copy = () => {
    const dir = makeFolder()
    cpSync(edited, dir, { recursive: true })
    return dir
  }
  const whole = await importAgain(copy())
  assert.equal(Object.values(whole).filter((text) => /om taket\.[\s\S]*Ett till/.test(text)).length, 3)
  for (const place of kinds.flatMap((kind) =>
    few.flatMap((_, at) => [`${2 * at + 1}:${kind}`, `${2 * at + 2}:${kind}`]),
  )) {
    const dir = copy()
    await dieAt(dir, place, ['import'])
    assert.deepEqual(await importAgain(dir), whole, place)
  }
})

test('a full disk is told, leaves no half-written file, and costs nothing once there is room', async () => {
  const whole = await importAgain(makeFolder(archive))
  for (const place of ['1:full', '2:full', '51:full', '101:full']) {
    const dir = makeFolder(archive)
    const before = listTree(dir)
    failAt(place)
    const { status, stderr } = await runCommand(['import', '--quiet'], { cwd: dir })
    assert.equal(status, 2, stderr)
    assert.match(stderr, /the disk is full \(ENOSPC\)$/m)
    for (const [file, text] of Object.entries(listTree(dir)))
      assert.ok([before[file], whole[file]].includes(text), file)
    assert.deepEqual(await importAgain(dir), whole, place)
  }
})

test('folders that can only be read are told, and nothing is lost', async (context) => {
  if (process.getuid?.() === 0) return context.skip('root may write everywhere')
  const dir = makeFolder(archive)
  await importAgain(dir)
  const issue = join(dir, 'content/sources/00.txt')
  writeFileSync(issue, readFileSync(issue, 'utf8').replace('Nummer', 'Numret'))
  const tree = listTree(dir)
  chmodSync(join(dir, 'content/issues'), 0o555)
  const { status, stderr } = await runCommand(['import'], { cwd: dir })
  chmodSync(join(dir, 'content/issues'), 0o755)
  assert.equal(status, 2)
  assert.match(stderr, /no permission \(EACCES\)/)
  assert.deepEqual(listTree(dir), tree)
})
