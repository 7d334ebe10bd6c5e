import { isAbsolute, relative, sep } from 'node:path'
import type { Terminal } from '../terminal.ts'

/**
 * An absolute path as services of continuous integration want it, with forward slashes: from the repository's root, in which a step may run in
 * any folder, or where it lies elsewhere from the folder that the command runs in. Outside of both it stays absolute.
 */
export function fromRoot(path: string, { cwd, repository }: Pick<Terminal, 'cwd' | 'repository'>): string {
  const inside = [repository ?? cwd, cwd].map((root) => relative(root, path)).find((below) => !isOutside(below))
  return (inside ?? path).split(sep).join('/')
}

/** On Windows another disk has no relative path. */
const isOutside = (below: string) => isAbsolute(below) || below.split(sep)[0] === '..'
