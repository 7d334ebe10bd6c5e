import { readFile } from 'node:fs/promises'

/** Version of the package that this file is a part of, compiled or not. */
export async function packageVersion(): Promise<string> {
  const above = import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json'
  return JSON.parse(await readFile(new URL(above, import.meta.url), 'utf8')).version
}
