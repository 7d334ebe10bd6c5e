import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { openCache } from '../../src/cache/open-cache.ts'
import { shareYears } from '../../src/cli/share-years.ts'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'
import { runCommand } from './run-command.ts'
import { newsletterYaml } from './sample.ts'

const bin = fileURLToPath(new URL('../../bin/backissue.js', import.meta.url))
before(() => {
  spawnSync(process.execPath, [bin, '--version'])
})

const months = ['januari', 'mars', 'maj', 'september', 'november']
/** Texts of several years; some repeat another one, or are named by no year or another than theirs. */
const sources = Object.fromEntries(
  Array.from({ length: 24 }, (_, at) => {
    const [year, month] = [2001 + Math.floor(at / 5), months[at % 5]]
    const says = at % 9 === 8 ? at - 1 : at
    const text = `KVARTERSNYTT\nNyhetsbrev ${month} ${year}\n\nNytt om gården\n\nNummer ${says} säger något.\n\nKalendarium\n\n- ${at + 1} ${month}, möte ${says}\n- 31 februari, inget\n`
    const name = at % 7 === 6 ? `brev-${at}` : `${at % 8 === 7 ? 2020 : year}-${at}`
    return [`content/sources/${name}.txt`, text]
  }),
)
const archive = { 'content/newsletter.yaml': newsletterYaml, ...sources }

async function run(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [bin, ...args, '--quiet'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const told: Buffer[] = []
  child.stderr.on('data', (chunk) => told.push(chunk))
  const [status] = await once(child, 'close')
  return { status, told: Buffer.concat(told).toString() }
}

/** All that is published and kept, whatever cache it was made with. */
const treeOf = (dir: string) =>
  Object.fromEntries(Object.entries(listTree(dir)).filter(([path]) => !path.startsWith('.backissue-cache')))

function copy(from: string): string {
  const to = makeFolder()
  cpSync(from, to, { recursive: true })
  return to
}

/** Shares of an archive, each done by a process of its own in a folder of its own. */
async function share(archive: string, count: number): Promise<string> {
  const shares = makeFolder()
  const done = Array.from({ length: count }, (_, index) =>
    run(['build', '--shard', `${index + 1}/${count}`, '--cache', join(shares, String(index + 1))], copy(archive)),
  )
  for (const { status, told } of await Promise.all(done)) assert.equal(status, 0, told)
  return shares
}

test('shares that processes of their own have done are joined to the very bytes of one build', async () => {
  const whole = makeFolder(archive)
  const { told } = await run(['build'], whole)
  assert.match(told, /impossible-date/)
  const merged = makeFolder(archive)
  assert.deepEqual(await run(['build', '--merge', await share(makeFolder(archive), 3)], merged), { status: 0, told })
  assert.deepEqual(treeOf(merged), treeOf(whole))
})

test('issues that are there already are shared too, and a share that is missing is done by the build', async () => {
  const whole = makeFolder(archive)
  await run(['build'], whole)
  const published = makeFolder()
  cpSync(join(whole, 'content'), join(published, 'content'), { recursive: true })
  const shares = await share(published, 2)
  const some = makeFolder()
  cpSync(join(shares, '1'), join(some, '1'), { recursive: true })
  for (const given of [shares, some]) {
    const merged = copy(published)
    assert.equal((await run(['build', '--merge', given], merged)).status, 0)
    assert.deepEqual(treeOf(merged), treeOf(whole))
  }
})

test('what a share has imported is taken from it, and not imported once more', async () => {
  const shares = await share(makeFolder(archive), 1)
  const [version = ''] = readdirSync(join(shares, '1')).filter((name) => !name.startsWith('.'))
  const cache = openCache({ folder: join(shares, '1'), version })
  const [name = ''] = readdirSync(join(shares, '1', version, 'imports'))
  const read = cache.read(`imports/${name}`) as { imported: { id: string; markdown: string } }
  const markdown = read.imported.markdown.replace('säger något', 'säger detta')
  cache.write(`imports/${name}`, { ...read, imported: { ...read.imported, markdown } })
  const merged = makeFolder(archive)
  assert.equal((await run(['import', '--merge', shares], merged)).status, 0)
  assert.equal(readFileSync(join(merged, `content/issues/${read.imported.id}.md`), 'utf8'), markdown)
})

test('of an archive from which names are to be removed nothing is left in a share, and the site is that of one build', async () => {
  const name = 'Wilma Provsson'
  const [first = ''] = Object.keys(sources)
  const redactions = `- name: ${name}\n  date: "2024-05-01"\n`
  const redacted = {
    ...archive,
    [first]: archive[first as keyof typeof archive].replace('säger något', `säger något, menar ${name}`),
    'content/redactions.yaml': redactions,
  }
  const shares = await share(makeFolder(redacted), 2)
  const left = Object.entries(listTree(shares))
  assert.ok(['1/', '2/'].every((share) => left.some(([path]) => path.startsWith(share) && !path.includes('/.'))))
  assert.deepEqual(
    left.filter(([, text]) => text.includes('Provsson') || text.includes('Nytt om')),
    [],
  )
  const [whole, merged] = [makeFolder(redacted), makeFolder(redacted)]
  const { status, told } = await run(['build'], whole)
  assert.equal(status, 0, told)
  assert.deepEqual(await run(['build', '--merge', shares], merged), { status, told })
  assert.deepEqual(treeOf(merged), treeOf(whole))
})

test('a share imports its own years and leaves the others alone', async () => {
  const [one, two] = [makeFolder(archive), makeFolder(archive)]
  for (const [index, dir] of [one, two].entries())
    assert.equal((await run(['import', '--shard', `${index + 1}/2`, '--cache', makeFolder()], dir)).status, 0)
  const issues = [one, two].map((dir) => readdirSync(join(dir, 'content/issues')))
  assert.ok(issues.every((names) => names.length > 5))
  assert.deepEqual(
    issues[0]?.filter((name) => issues[1]?.includes(name)),
    [],
  )
})

test('each file is one shard’s, and a year is not cut', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^(19[89]\d|20[01]\d|nr)-[a-c\d]{1,3}\.(txt|md)$/), { maxLength: 40 })
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 7 }), fc.nat({ max: 900 }), (all, of, size) => {
      const files = all.map((name, at) => ({ name, size: size * (at % 3) }))
      const shards = Array.from({ length: of }, (_, index) => shareYears({ number: index + 1, of }, files))
      const shardOf = (name: string) => shards.flatMap((isMine, index) => (isMine(name) ? [index] : []))
      for (const name of [...all, '1985-00.txt', 'x.txt'])
        if (all.length > 0) assert.equal(shardOf(name).length, 1, name)
      for (const one of all)
        for (const other of all)
          if (/^\d/.test(one) && one.slice(0, 4) === other.slice(0, 4)) assert.deepEqual(shardOf(one), shardOf(other))
    }),
  )
})

test('years of the same size are shared evenly', () => {
  const files = Array.from({ length: 40 }, (_, at) => ({ name: `${1980 + at}.txt`, size: 100 }))
  const counts = [1, 2, 3, 4].map(
    (number) => files.filter(({ name }) => shareYears({ number, of: 4 }, files)(name)).length,
  )
  assert.deepEqual(counts, [10, 10, 10, 10])
})

test('wrong use of shares is told', async () => {
  const cwd = makeFolder(archive)
  const cases: readonly (readonly [args: readonly string[], told: RegExp])[] = [
    [['build', '--shard', '5/4', '--cache', 'a'], /a share such as 2\/4/],
    [['build', '--shard', '1/2'], /`--shard` needs `--cache FOLDER`/],
    [['build', '--shard', '1/2', '--cache', 'a', '--merge', 'b'], /cannot be given together/],
    [['build', '--merge', 'nowhere'], /no shares in/],
    [['build', '--merge', 'content'], /is no share that this version/],
    [['import', '--shard', '1/2'], /`--shard` needs/],
    [['init', 'new', '--shards', '0'], /from 1 to 99/],
  ]
  for (const [args, told] of cases) {
    const { status, stderr } = await runCommand(args, { cwd })
    assert.equal(status, 2, args.join(' '))
    assert.match(stderr, told)
  }
  assert.deepEqual(Object.keys(listTree(cwd)).sort(), Object.keys(archive).sort())
})
