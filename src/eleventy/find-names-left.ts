import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OutputFile } from '../files/index.ts'
import type { SiteFile } from '../model/index.ts'
import { findSurvivors, type Redactor, type Survivor } from '../redactions/index.ts'
import { findCompiled } from './find-compiled.ts'
import { readFolder } from './read-assets.ts'
import { readSearchScripts } from './read-search-scripts.ts'

/** What is to be published and still names someone who is to be named no longer; the package's own scripts and fonts are nobody's words. */
export async function findNamesLeft(
  files: readonly OutputFile[],
  { findNamed }: Redactor,
): Promise<readonly Survivor[]> {
  const programs = await readPrograms()
  const found: Survivor[] = []
  for (const { path, ...file } of files) {
    const content = 'from' in file ? await readFile(file.from) : file.content
    const own = programs.get(path)
    // Of the style sheet what the newsletter adds is left to read; it has colours alone.
    if (own && Buffer.from(content).subarray(0, own.length).equals(own)) continue
    found.push(...findSurvivors([{ path, content }], findNamed))
  }
  return found
}

async function readPrograms(): Promise<ReadonlyMap<string, Uint8Array>> {
  const compiled = await findCompiled()
  const assets = await readFolder(join(fileURLToPath(compiled), 'templates', 'assets'))
  const scripts: readonly SiteFile[] = await readSearchScripts(compiled)
  return new Map([
    ...assets.map(([name, content]) => [`assets/${name}`, content] as const),
    ...scripts.map(({ path, content }) => [path, Buffer.from(content)] as const),
  ])
}
