import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Newsletter, SiteFile } from '../model/index.ts'
import { shareImage, toSharePng } from '../share/index.ts'

const font = new URL('../../templates/_fonts/SourceSerif4-SemiBold.ttf', import.meta.url)

/** The picture for links to the archive. Pages can only name it by an absolute address, so without a `url` there is none. */
export async function readShareImage(newsletter: Newsletter): Promise<readonly SiteFile[]> {
  if (newsletter.url === undefined) return []
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  const tools = { wasm: await readFile(wasm), font: await readFile(font), family: 'Source Serif 4' }
  return [{ path: shareImage.path, content: await toSharePng(newsletter, tools) }]
}
