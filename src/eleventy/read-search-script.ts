import { readFile } from 'node:fs/promises'
import type { SiteFile } from '../model/index.ts'
import { searchFiles } from '../search/shared/index.ts'

/** The search page's script. The package holds it bundled; a checkout that runs from its sources bundles it first. */
export async function readSearchScript(): Promise<SiteFile> {
  const isSource = import.meta.url.endsWith('.ts')
  if (isSource) {
    const compiler = (await import(new URL('../../bin/compile.js', import.meta.url).href)) as Compiler
    await compiler.compile()
  }
  const bundle = new URL(isSource ? '../../dist/search/search.js' : '../../search/search.js', import.meta.url)
  return { path: searchFiles.script, content: await readFile(bundle, 'utf8') }
}

interface Compiler {
  readonly compile: () => Promise<void>
}
