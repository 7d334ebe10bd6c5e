import { type CachePlace, hashContents, openCache, openPacks, type PackPlace } from '../cache/index.ts'
import { type FileDiagnostic, folders, type PublishedText, readArchivedIssue } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale } from '../locales/index.ts'
import type { IssueFacts, IssueHtml } from '../model/index.ts'
import { readIssue, renderIssue } from '../pipeline.ts'
import { toPublishedText } from './published-texts.ts'

/** What is kept of an issue from build to build. */
export interface KeptIssue {
  /** Where its body is; null where it was not kept, because the file was changing. */
  readonly body: PackPlace | null
  readonly facts: IssueFacts
  readonly published: PublishedText
  readonly messages: readonly FileDiagnostic[]
}

/** Issues to be rendered. */
export interface RenderJob {
  readonly dir: string
  /** Files of `content/issues`, each with the hash of what is in it, by which its body is kept. */
  readonly issues: readonly { readonly name: string; readonly hash: string }[]
  /** The sources that there are in the archive. */
  readonly sources: ReadonlySet<string>
  /** Of the newsletter. */
  readonly language: string
  /** The cache that gets the bodies. */
  readonly place: CachePlace
}

/** What became of a file. */
export interface RenderedFile {
  /** Null where it cannot be read. */
  readonly kept: KeptIssue | null
  readonly messages: readonly FileDiagnostic[]
  /** Whether the file was that of the hash: it may have changed meanwhile. */
  readonly isExpected: boolean
}

/** Renders issues, and puts their bodies into a cache, in a pack. */
export async function renderIssues({ place, issues, ...job }: RenderJob): Promise<readonly RenderedFile[]> {
  const rendered: Rendered[] = []
  for (const issue of issues) rendered.push(await renderFile(issue, job))
  const bodies = rendered.flatMap(({ html, isExpected }, index) => {
    return html && isExpected ? [{ html, hash: issues[index]?.hash }] : []
  })
  const key = bodies.map(({ hash }) => hash).join()
  const values = bodies.map(({ html }) => html)
  const places = values.length === 0 ? [] : openPacks<IssueHtml>(openCache(place), bodyFolder).write(key, values)
  const placeOf = new Map(values.map((html, index) => [html, places[index]]))
  return rendered.map(({ html, kept, ...file }) => {
    const body = (html && placeOf.get(html)) ?? null
    return { ...file, kept: kept && { ...kept, body } }
  })
}

/** A file on its way. */
interface Rendered extends Omit<RenderedFile, 'kept'> {
  readonly kept: Omit<KeptIssue, 'body'> | null
  readonly html: IssueHtml | null
}

async function renderFile(
  { name, hash }: RenderJob['issues'][number],
  { dir, sources, language }: Pick<RenderJob, 'dir' | 'sources' | 'language'>,
): Promise<Rendered> {
  const { value, messages: told } = await readArchivedIssue(dir, name, sources, { readIssue, decode })
  const messages = told.map((message) => ({ ...message, file: `${folders.issues}/${name}` }))
  if (!value) return { kept: null, html: null, messages, isExpected: true }
  const { html, markdown, sourceText: _, key: __, ...facts } = renderIssue(value, findLocale(language))
  const kept = { facts, published: toPublishedText(value.issue), messages }
  return { kept, html, messages, isExpected: hashContents(markdown) === hash }
}

/** Where a cache keeps the bodies of issues, and so many of them together: as many as a worker is given at once. */
export const bodyFolder = 'bodies'
export const issuesPerPack = 16
