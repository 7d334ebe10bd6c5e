import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { SharedOptions } from './open-archive.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What must not be written into: the archive itself. */
const inputs = ['content', 'templates', 'node_modules', '.git']

/** The folder of the built site, absolute: `--out` as a shell reads it, else `_site` in the archive. */
export function outputFolder(options: SharedOptions & { readonly out?: string }, { cwd }: Terminal): string {
  const dir = resolve(cwd, options.dir ?? '')
  const out = options.out === undefined ? join(dir, '_site') : resolve(cwd, options.out)
  const real = realOf(out)
  const shown = real === out ? out : `${out} (a link to ${real})`
  if (isAt(realOf(dir), real))
    throw new UsageError(`--out must not be the archive folder or a folder above it: ${shown}`)
  const input = inputs.find((name) => overlap(real, realOf(join(dir, name))))
  if (input !== undefined)
    throw new UsageError(`--out must not be the archive's folder \`${input}\` or a folder in it: ${shown}`)
  return out
}

/** Where a path leads; of what is not there yet, the nearest folder above that is decides. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realOf(above), basename(path))
  }
}

/** The output below an input is written into; an input below the output (as a link to elsewhere) gets a site around it. */
const overlap = (out: string, input: string) => isAt(out, input) || isAt(input, out)

/** `path` is `folder` or lies below it. */
function isAt(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && resolve(below) !== below)
}
