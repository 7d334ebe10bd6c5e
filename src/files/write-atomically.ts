import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, type FileHandle, link, open, rename, rm, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolders } from './make-folders.ts'

/** Names of the files that `writeAtomically` writes before they get their own: the process stands in them. */
export const temporaryName: RegExp = /^\..+\.(\d+)\.[0-9a-f]{8}\.tmp$/

/** Such a name beside a file. */
export const nameTemporary = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)

export interface WriteOptions {
  /** Waits until the contents are on the disk (the default); what can be made again need not. */
  readonly durable?: boolean
  /** Only makes a new file: one that is there already stays, and is an error `EEXIST`. */
  readonly exclusive?: boolean
}

/** Replaces a file as a whole: whoever reads it, and whoever looks after a crash, finds the old or the new contents. */
export async function writeAtomically(
  path: string,
  contents: string | Uint8Array,
  { durable = true, exclusive = false }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path)
  // In the same folder, because a rename is atomic within one file system only; hidden, so that nobody takes it for an issue.
  const temporary = nameTemporary(path)
  try {
    const file = await openNew(temporary, folder)
    try {
      await file.writeFile(contents)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    if (exclusive) await linkNew(temporary, path)
    else await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** The folder is there but for the first file in it. */
async function openNew(path: string, folder: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await makeFolders(folder)
    return open(path, 'wx')
  }
}

/** A rename would replace what is there; a second name does not. */
async function linkNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // File systems without links (FAT, some shares).
    await copyFile(temporary, path, constants.COPYFILE_EXCL)
  }
  await unlink(temporary)
}
