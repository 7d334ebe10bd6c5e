import assert from 'node:assert/strict'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { dieAt, runDying } from './die-at.ts'
import { countWrites, failAt } from './fail-at.ts'
import { runCommand } from './run-command.ts'
import { archive } from './sample.ts'

type Tree = Readonly<Record<string, string>>

async function buildAgain(cwd: string): Promise<Tree> {
  failAt('0:after')
  const { status, stderr } = await runCommand(['build', '--quiet'], { cwd })
  assert.equal(status, 0, stderr)
  return listTree(cwd)
}

/** An archive that was published, in which since then a text came, one was withdrawn and an address moved. */
async function makeChanged(): Promise<string> {
  const cwd = makeFolder(archive)
  await buildAgain(cwd)
  const record = JSON.parse(listTree(cwd)['content/permalinks.json'] ?? '')
  record.redirects = { 'issues/2023-10/': 'issues/2023-12/' }
  record.withdrawn = { 'issues/2021-05/': { date: '2024-05-01', reason: 'Fel' } }
  writeFileSync(join(cwd, 'content/permalinks.json'), JSON.stringify(record))
  rmSync(join(cwd, 'content/issues/2023-10.md'))
  writeFileSync(
    join(cwd, 'content/sources/2024-01.txt'),
    'KVARTERSNYTT\nNyhetsbrev januari 2024\n\nIsen\n\nIsen ligger.\n\nKalendarium\n\n- 14 januari, skridskor\n',
  )
  return cwd
}

function copy(from: string): string {
  const to = makeFolder()
  cpSync(from, to, { recursive: true })
  return to
}

/** What a command may leave where it is cut short: of each file the old or the new contents. */
function assertWholeFiles(tree: Tree, before: Tree, after: Tree): void {
  for (const [file, text] of Object.entries(tree))
    if (!/\.backissue-files$|\.tmp$|\/lock$/.test(file)) assert.ok([before[file], after[file]].includes(text), file)
}

/** Every write of what is remembered, and some of the many pages between the first and the last of them. */
const choosePlaces = (writes: number) =>
  Array.from({ length: writes }, (_, at) => at + 1).filter((at) => at < 8 || at > writes - 4 || at % 25 === 0)

test('a build that dies at any write and runs again gives what an undisturbed one gives', async () => {
  const changed = await makeChanged()
  const before = listTree(changed)
  const undisturbed = copy(changed)
  const whole = await buildAgain(undisturbed)
  const writes = countWrites()
  assert.ok(writes > 20, String(writes))
  for (const number of choosePlaces(writes)) {
    const dir = copy(changed)
    const place = `${number}:${['half', 'before', 'after'][number % 3]}`
    await dieAt(dir, place, ['build'])
    assertWholeFiles(listTree(dir), before, whole)
    assert.deepEqual(await buildAgain(dir), whole, place)
  }
})

test('a process that is killed while it builds leaves nothing that keeps the next from its work', async () => {
  const changed = await makeChanged()
  const whole = await buildAgain(copy(changed))
  for (const place of ['2:after', '12:half', `${countWrites() - 1}:before`]) {
    const dir = copy(changed)
    assert.equal(runDying(dir, place, ['build']).signal, 'SIGKILL', place)
    assert.deepEqual(await buildAgain(dir), whole, place)
  }
})

for (const [kind, told] of [
  ['full', /the disk is full \(ENOSPC\)$/m],
  ['read', /the disk can only be read \(EROFS\)$/m],
] as const) {
  test(`a disk that is ${kind === 'full' ? kind : 'read-only'} is told by a build, costs no address, and nothing once it can be written`, async () => {
    const changed = await makeChanged()
    const before = listTree(changed)
    const whole = await buildAgain(copy(changed))
    const writes = countWrites()
    for (const number of [1, 12, writes - 1, writes]) {
      const dir = copy(changed)
      failAt(`${number}:${kind}`)
      const { status, stderr } = await runCommand(['build', '--quiet'], { cwd: dir })
      assert.equal(status, 2, stderr)
      assert.match(stderr, told)
      assert.doesNotMatch(stderr, /\n +at |should not have happened/)
      assertWholeFiles(listTree(dir), before, whole)
      assert.deepEqual(await buildAgain(dir), whole, `${number}:${kind}`)
    }
  })
}

test('an init that dies at any write and runs again gives what an undisturbed one gives', async () => {
  const run = async (cwd: string) => {
    failAt('0:after')
    return runCommand(['init', '--language', 'sv', '--quiet'], { cwd })
  }
  const name = (folder: string) => join(folder, 'archive')
  const whole = name(makeFolder({ 'archive/notes.txt': 'mine' }))
  assert.equal((await run(whole)).status, 0)
  const writes = countWrites()
  for (let number = 1; number <= writes; number++)
    for (const kind of ['half', 'before', 'after']) {
      const dir = name(makeFolder({ 'archive/notes.txt': 'mine' }))
      await dieAt(dir, `${number}:${kind}`, ['init', '--language', 'sv'])
      assertWholeFiles(listTree(dir), {}, listTree(whole))
      // Where all files of the starter are there, what is left is an import.
      const again = await run(dir)
      if (again.status !== 0)
        assert.equal((await runCommand(['import', '--quiet'], { cwd: dir })).status, 0, again.stderr)
      assert.deepEqual(listTree(dir), listTree(whole), `${number}:${kind}`)
    }
})

test('an init on a full or read-only disk says so, and can be run again', async () => {
  for (const place of ['1:full', '3:read', '8:full', '9:full']) {
    const cwd = makeFolder()
    failAt(place)
    const { status, stderr } = await runCommand(['init', '--quiet'], { cwd })
    assert.equal(status, 2, stderr)
    assert.match(stderr, /the disk (?:is full|can only be read) \(E[A-Z]+\)$/m)
    failAt('0:')
    const again = await runCommand(['init', '--quiet'], { cwd })
    const built = await runCommand(['build', '--quiet'], { cwd })
    assert.equal(built.status, 0, again.stderr + built.stderr)
  }
})
