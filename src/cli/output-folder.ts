import { join, relative, resolve, sep } from 'node:path'
import type { SharedOptions } from './open-archive.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What must not be written into: the archive itself. */
const inputs = ['content', 'templates', 'node_modules', '.git']

/** The folder of the built site, absolute: `--out` as a shell reads it, else `_site` in the archive. */
export function outputFolder(options: SharedOptions & { readonly out?: string }, { cwd }: Terminal): string {
  const dir = resolve(cwd, options.dir ?? '')
  const out = options.out === undefined ? join(dir, '_site') : resolve(cwd, options.out)
  if (isAt(dir, out)) throw new UsageError(`--out must not be the archive folder or a folder above it: ${out}`)
  const input = inputs.find((name) => isAt(out, join(dir, name)))
  if (input !== undefined)
    throw new UsageError(`--out must not be the archive's folder \`${input}\` or a folder in it: ${out}`)
  return out
}

/** `path` is `folder` or lies below it. */
function isAt(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && resolve(below) !== below)
}
