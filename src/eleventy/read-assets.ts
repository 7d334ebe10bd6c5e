import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Newsletter, SiteFile } from '../model/index.ts'
import { toThemeStyle } from './to-theme-style.ts'

/**
 * Style sheet, script and pictures of the pages, from the folder of the compiled package; an archive's `templates/assets/`
 * replaces them by name and may add others.
 */
export async function readAssets(
  newsletter: Newsletter,
  compiled: URL,
  templates?: string,
): Promise<readonly SiteFile[]> {
  const packaged = fileURLToPath(new URL('templates/assets/', compiled))
  const files = new Map<string, Uint8Array>()
  for (const folder of [packaged, ...(templates === undefined ? [] : [join(templates, 'assets')])])
    for (const [name, content] of await readFolder(folder)) files.set(name, content)
  return [...files].map(([name, content]) => {
    const isStyle = name === 'style.css'
    return {
      path: `assets/${name}`,
      content: isStyle ? `${new TextDecoder().decode(content)}${toThemeStyle(newsletter.theme)}` : content,
    }
  })
}

/** The files of a folder by name; none where it is not there. */
export async function readFolder(folder: string): Promise<readonly (readonly [name: string, content: Uint8Array])[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name)
  return Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name))] as const))
}
