import { createHash, type Hash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blur, type Cache, hashContents } from '../cache/index.ts'
import { folders, writtenList } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Report } from './report.ts'

/** A build that ended well, as the next one needs to know it. */
interface Finished {
  /** Names, sizes and times of all that was read, and of all that was written. */
  readonly inputs: string
  readonly outputs: string
  readonly told: readonly (readonly [file: string, messages: readonly Diagnostic[]])[]
  readonly issues: number
  readonly files: number
}

/** What is known of the last build of an archive into a folder. */
export interface LastBuild {
  /** What it told, where nothing was touched since it ended; else null. */
  readonly standing: Pick<Finished, 'told' | 'issues' | 'files'> | null
  /** The report, which remembers what is told. */
  readonly report: Report
  /** Keeps what was built, where nothing was touched meanwhile. */
  readonly finish: (counts: Pick<Finished, 'issues' | 'files'>) => void
}

/** What a build is made from beside the archive's files. */
export interface BuildPlace {
  readonly dir: string
  readonly out: string
  /** Tells the options. */
  readonly options: string
  /** In milliseconds: a file as new as this may change again without another time. */
  readonly now: number
}

/**
 * Looks whether anything was touched since the last build. Where an archive has templates of its own, that is not known: they may ask
 * the clock, or read any file.
 */
export function openFinished(cache: Cache, { dir, out, options, now }: BuildPlace, report: Report): LastBuild {
  const name = `finished/${hashContents(`${out}\n${options}`)}`
  const before = readInputs(dir, now)
  const last = cache.read(name) as Finished | null
  const isSame = last !== null && before !== null && last.inputs === before && last.outputs === readOutputs(out)
  const told: (readonly [string, readonly Diagnostic[]])[] = []
  return {
    standing: isSame ? last : null,
    report: {
      ...report,
      add: (file, messages) => {
        if (messages.length > 0) told.push([file, messages])
        report.add(file, messages)
      },
    },
    finish: (counts) => {
      if (before === null || report.status() !== 0 || readInputs(dir, now) !== before) return
      cache.write(name, { inputs: before, outputs: readOutputs(out), told, ...counts } satisfies Finished)
    },
  }
}

/** Null where it cannot be told by names, sizes and times. */
function readInputs(dir: string, now: number): string | null {
  if (list(join(dir, 'templates')).some(({ name }) => /\.11ty\.[cm]?js$/.test(name))) return null
  const hash = createHash('sha256')
  const newest = Math.max(addFolder(hash, join(dir, 'content')), addFolder(hash, join(dir, 'templates')))
  return newest < now - blur ? hash.digest('base64url') : null
}

/** Adds what is in a folder; when any of it was last touched, in milliseconds. */
function addFolder(hash: Hash, folder: string): number {
  let newest = 0
  for (const entry of list(folder)) {
    const path = join(folder, entry.name)
    // What an import remembers changes with what it read, which is looked at itself.
    if (path.endsWith(folders.generated)) continue
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path)
    const isFolder = entry.isDirectory()
    hash.update(isFolder ? `${entry.name}/\n` : `${entry.name}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\n`)
    newest = Math.max(newest, isFolder ? addFolder(hash, path) : Math.max(mtimeMs, ctimeMs))
  }
  hash.update('\n')
  return newest
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Names, sizes and times of what builds wrote into a folder. */
function readOutputs(out: string): string {
  const hash = createHash('sha256')
  try {
    const paths = readFileSync(join(out, writtenList), 'utf8').split('\n')
    for (const path of paths.filter((line) => line !== '')) {
      const stats = lstatSync(join(out, path), { throwIfNoEntry: false })
      hash.update(`${path}\0${stats?.size} ${stats?.mtimeMs}\n`)
    }
  } catch {
    return ''
  }
  return hash.digest('base64url')
}
