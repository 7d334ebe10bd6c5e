import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../cli/run-command.ts'
import { listTree } from '../files/list-tree.ts'
import { makeFolder } from '../files/make-folder.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))

/** The sample archive built as if published at `url`: the folder of the site. */
export async function buildContent(url: string, ...args: readonly string[]): Promise<string> {
  const newsletter = readFileSync(join(content, 'newsletter.yaml'), 'utf8').replace(/^url: .*$/m, `url: "${url}"`)
  const folder = makeFolder()
  cpSync(content, join(folder, 'content'), { recursive: true })
  cpSync(makeFolder({ 'newsletter.yaml': newsletter }), join(folder, 'content'), { recursive: true })
  const { status, stderr } = await runCommand(['build', '--quiet', ...args], { cwd: folder })
  assert.equal(status, 0, stderr)
  return join(folder, '_site')
}

/** The files of a site by path. */
export function readSite(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(Object.entries(listTree(folder)).map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1')]))
}
