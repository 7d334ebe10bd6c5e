import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readBytes } from '../files/index.ts'
import { type Load, type SearchAnswer, type Source, searchFiles, searchSite } from '../search/shared/index.ts'
import type { SharedOptions } from './open-archive.ts'
import { outputFolder } from './output-folder.ts'
import { printable } from './printable.ts'
import type { ExitStatus } from './report.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export interface SearchOptions extends SharedOptions {
  readonly format: 'text' | 'ndjson'
  readonly limit: number
  readonly out?: string
}

/** Asks the index of the built site. A query with no hits is an answer like another. */
export async function searchArchive(query: string, options: SearchOptions, terminal: Terminal): Promise<ExitStatus> {
  const source = await openSource(outputFolder(options, terminal))
  const sizes = openSizes(source.load)
  const queries = query === '-' ? lines(await terminal.readInput()) : [query]
  for (const line of queries) {
    const answer = await searchSite(line, { limit: options.limit, source })
    await terminal.print(options.format === 'ndjson' ? await toRow(answer, sizes) : toText(answer))
  }
  return 0
}

const lines = (input: Uint8Array) =>
  new TextDecoder()
    .decode(input)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')

/** A site holds its index in one of two forms; the manifest tells by its name which it is. */
async function openSource(out: string): Promise<Source> {
  const load = openLoader(out)
  const manifest = `${searchFiles.manifest}.js`
  const { value } = await readBytes(join(out, manifest))
  return { load, format: value ? 'js' : 'bin' }
}

function openLoader(out: string): Load {
  return async (path) => {
    const { value } = await readBytes(join(out, path))
    if (!value) throw new UsageError(`no \`${path}\` in ${out}; run \`backissue build\` first`)
    return path.endsWith('.js') ? new TextDecoder().decode(value) : value
  }
}

type Sizes = (file: string) => Promise<{ readonly file: string; readonly bytes: number; readonly brotli: number }>

/** Each file is compressed once, however many queries load it. */
function openSizes(load: Load): Sizes {
  const sizes = new Map<string, ReturnType<Sizes>>()
  const measure = async (file: string) => {
    const bytes = Buffer.from(await load(file))
    return { file, bytes: bytes.length, brotli: brotliCompressSync(bytes).length }
  }
  return (file) => {
    const size = sizes.get(file) ?? measure(file)
    sizes.set(file, size)
    return size
  }
}

async function toRow({ query, total, hits, corrections, files }: SearchAnswer, sizes: Sizes): Promise<string> {
  const mended = corrections.length > 0 ? { corrections } : {}
  return `${JSON.stringify({ query, total, hits, ...mended, loaded: await Promise.all(files.map(sizes)) })}\n`
}

function toText({ query, total, hits, corrections }: SearchAnswer): string {
  const list = hits.map(
    ({ title, issue, url, excerpt }) =>
      `\n${printable(title)} (${issue})\n  ${printable(url)}\n  ${printable(excerpt.replace(/\s+/g, ' '))}\n`,
  )
  const mended = corrections.map(({ typed, instead }) => `${typed} → ${instead}\n`).map(printable)
  return `${printable(query)}: ${total} ${total === 1 ? 'hit' : 'hits'}\n${mended.join('')}${list.join('')}`
}
