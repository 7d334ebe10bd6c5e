import { join } from 'node:path'
import { folders } from './folders.ts'
import { readText } from './read-text.ts'
import { writeAtomically } from './write-atomically.ts'

/** What is remembered of an issue's text as it was published. */
export interface PublishedText {
  /** Of its words. */
  readonly hash: string
  /** How many corrections it told of. */
  readonly corrections: number
}

/** By the issue's ID. Two lines of development may each have published a text of their own. */
export type PublishedTexts = ReadonlyMap<string, readonly PublishedText[]>

const fileOf = (dir: string) => join(dir, folders.generated, 'published')

/** The texts that were published; none where nothing is remembered, and lines that say nothing are passed over. */
export async function readPublishedTexts(dir: string): Promise<PublishedTexts> {
  const texts = new Map<string, readonly PublishedText[]>()
  for (const line of (await readText(fileOf(dir)))?.split(/\r?\n/) ?? []) {
    const [, id, hash, corrections] = /^(\S+) ([0-9a-f]{16}) (\d{1,6})$/.exec(line) ?? []
    if (id === undefined || hash === undefined) continue
    texts.set(id, [...(texts.get(id) ?? []), { hash, corrections: Number(corrections) }])
  }
  return texts
}

/** One issue a line, so that a version control system can merge what two branches remember; a file that says so already is left alone. */
export async function writePublishedTexts(dir: string, texts: PublishedTexts): Promise<void> {
  const lines = [...texts].flatMap(([id, ofIssue]) => ofIssue.map((one) => `${id} ${one.hash} ${one.corrections}\n`))
  const text = lines.sort().join('')
  if ((await readText(fileOf(dir)))?.replaceAll('\r\n', '\n') !== text) await writeAtomically(fileOf(dir), text)
}
