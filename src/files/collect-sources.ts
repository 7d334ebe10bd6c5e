import { stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { FileDiagnostic } from './file-diagnostic.ts'
import { folders } from './folders.ts'
import { listFiles } from './list-files.ts'
import { isText, listSources } from './list-sources.ts'

/** A text to import. */
export interface SourceFile {
  /** Path below `content/sources`: where it is, or where it is to be copied to. */
  readonly file: string
  /** Where it lies outside of `content/sources`, absolute; left out where it is in its place. */
  readonly from?: string
}

export interface CollectedSources {
  readonly sources: readonly SourceFile[]
  readonly messages: readonly FileDiagnostic[]
}

/** The texts of an archive, or those that `paths` (absolute, files or folders) name. */
export async function collectSources(dir: string, paths: readonly string[] = []): Promise<CollectedSources> {
  if (paths.length === 0) {
    const { files, messages } = await listSources(dir)
    return {
      sources: files.map((file) => ({ file })),
      messages: [...messages, ...(files.length > 0 ? [] : [noTexts(folders.sources, 'warning')])],
    }
  }
  const found = await Promise.all(paths.map((path) => collectPath(dir, path)))
  const byFile = new Map(found.flatMap(({ sources }) => sources).map((source) => [source.file, source]))
  const sources = [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
  return { sources, messages: found.flatMap(({ messages }) => messages) }
}

async function collectPath(dir: string, path: string): Promise<CollectedSources> {
  const home = resolve(dir, folders.sources)
  const place = (file: string, folder: string): SourceFile => {
    const inside = relative(home, file)
    const isInside = !inside.startsWith('..') && resolve(inside) !== inside
    return isInside ? { file: slashes(inside) } : { file: withEnding(slashes(relative(folder, file))), from: file }
  }
  const stats = await stat(path).catch(() => null)
  if (!stats?.isDirectory()) return { sources: [place(path, join(path, '..'))], messages: [] }
  const { files } = await listFiles(path)
  const texts = files.filter(isText).map((file) => place(join(path, file), path))
  return { sources: texts, messages: texts.length > 0 ? [] : [noTexts(path, 'error')] }
}

function noTexts(file: string, severity: 'error' | 'warning'): FileDiagnostic {
  return { file, ruleId: 'no-sources', severity, reason: 'No texts here, expected files that end in `.txt`' }
}

const slashes = (path: string) => path.replaceAll(sep, '/')
const withEnding = (file: string) => (isText(basename(file)) ? file : `${file}.txt`)
