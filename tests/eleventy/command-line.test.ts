import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { archive } from '../cli/sample.ts'
import { makeFolder } from '../files/make-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
const run = promisify(execFile)

async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && entry.name !== '.backissue-files')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return new Map(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'hex')] as const)),
  )
}

test('Eleventy’s own command line writes the same bytes as `backissue build`', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'backissue-build-'))
  context.after(() => rm(folder, { recursive: true }))
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')]
  await run('node', ['bin/backissue.js', 'build', '--quiet', '--out', ours], { cwd: root })
  await run('node', ['--import', 'tsx', eleventy, '--config=.eleventy.ts', '--quiet', `--output=${theirs}`], {
    cwd: root,
  })
  const [built, expected] = [await readFolder(theirs), await readFolder(ours)]
  assert.ok(built.size > 20)
  assert.deepEqual([...built.keys()], [...expected.keys()])
  for (const [name, bytes] of built) assert.ok(bytes === expected.get(name), name)
})

test('Eleventy’s own command line fails where a page that a template prints names someone who is to be named no longer', async () => {
  const dir = makeFolder({
    ...archive,
    'content/redactions.yaml': '- name: "Ada Byron"\n  date: "2024-01-01"\n',
    'templates/about.11ty.js': "export const render = () => '<p>Ada <b>Byron</b></p>'",
    'eleventy.config.ts': `import { configureArchive } from ${JSON.stringify(new URL('../../src/eleventy/index.ts', import.meta.url).href)}
export default (config) => configureArchive(config, { dir: '.', generator: '0' })`,
  })
  const args = ['--import', import.meta.resolve('tsx'), eleventy, '--config=eleventy.config.ts', '--quiet']
  await assert.rejects(run('node', args, { cwd: dir }), /would still name someone .*: `about\/index\.html`/)
  await rm(join(dir, 'templates'), { recursive: true })
  await rm(join(dir, '_site'), { recursive: true })
  await run('node', args, { cwd: dir })
})
