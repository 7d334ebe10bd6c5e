import { type PayloadFormat, searchFiles } from '../shared/index.ts'
import { listIssue } from './list-documents.ts'
import type { ReadDocument } from './search-document.ts'
import type { FindTexts, IssueHead } from './searchable-site.ts'
import { toPayload } from './to-payload.ts'
import { writeTexts } from './write-texts.ts'

/** The files of texts of a year, to be made where the texts of its issues are at hand: plain data. */
export interface TextJob {
  /** What the folder of the year is named by. */
  readonly name: string
  readonly format: PayloadFormat
  readonly issues: readonly IssueHead[]
  /** For each section the place of its issue, and its own in that issue. */
  readonly sources: Uint32Array
  readonly ordinals: Uint32Array
  /** First section of each file. */
  readonly starts: Uint32Array
}

/** The contents of the files, one after another, and before them where each ends. */
export type MadeTexts = readonly [ends: Uint8Array, contents: Uint8Array]

export function makeTexts(job: TextJob, findTexts: FindTexts): MadeTexts {
  const { sources, ordinals, starts } = job
  const issues = job.issues.map((issue) => listIssue({ ...issue, ...findTexts(issue.id) }))
  const documents = Array.from(sources, (source, at): ReadDocument => {
    const document = issues[source]?.[ordinals[at] ?? 0]
    if (!document) throw new Error(`Unexpected end of issue \`${job.issues[source]?.id}\`, expected ${ordinals[at]}`)
    return document
  })
  const contents = Array.from(starts, (start, number) =>
    Buffer.from(toTextFile(documents.slice(start, starts[number + 1]), number, job)),
  )
  let end = 0
  const ends = Uint32Array.from(contents, ({ length }) => {
    end += length
    return end
  })
  // A buffer of its own, that another thread may be given.
  const joined = new Uint8Array(end)
  for (const [number, content] of contents.entries()) joined.set(content, ends[number - 1] ?? 0)
  return [new Uint8Array(ends.buffer), joined]
}

/** The contents of each file, of which only those that are asked for are looked at. */
export function openMade([ends, contents]: MadeTexts): (number: number) => Uint8Array {
  const list = new Uint32Array(ends.buffer, ends.byteOffset, ends.byteLength / 4)
  return (number) => contents.subarray(list[number - 1] ?? 0, list[number])
}

/** A file of texts by its number in the year. */
export function toTextFile(
  documents: readonly ReadDocument[],
  number: number,
  { name, format }: Pick<TextJob, 'name' | 'format'>,
): Uint8Array | string {
  const path = searchFiles.texts(name, number)
  return toPayload(path.slice(path.lastIndexOf('/') + 1), writeTexts(documents), format)
}
