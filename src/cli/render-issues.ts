import { type Cache, type CachePlace, hashContents, openCache } from '../cache/index.ts'
import { type FileDiagnostic, folders, type PublishedText, readArchivedIssue } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale } from '../locales/index.ts'
import type { IssueFacts, IssueHtml } from '../model/index.ts'
import { readIssue, renderIssue } from '../pipeline.ts'
import { toPublishedText } from './published-texts.ts'

/** What is kept of an issue from build to build, beside its body. */
export interface KeptIssue {
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

/** Renders issues, and puts their bodies into a cache. */
export async function renderIssues({ place, issues, ...job }: RenderJob): Promise<readonly RenderedFile[]> {
  const cache = openCache(place)
  const rendered: RenderedFile[] = []
  for (const issue of issues) rendered.push(await renderFile(issue, job, cache))
  return rendered
}

async function renderFile(
  { name, hash }: RenderJob['issues'][number],
  { dir, sources, language }: Pick<RenderJob, 'dir' | 'sources' | 'language'>,
  cache: Cache,
): Promise<RenderedFile> {
  const { value, messages: told } = await readArchivedIssue(dir, name, sources, { readIssue, decode })
  const messages = told.map((message) => ({ ...message, file: `${folders.issues}/${name}` }))
  if (!value) return { kept: null, messages, isExpected: true }
  const { html, markdown, sourceText: _, key: __, ...facts } = renderIssue(value, findLocale(language))
  const isExpected = hashContents(markdown) === hash
  if (isExpected) cache.write(bodyName(hash), html)
  return { kept: { facts, published: toPublishedText(value.issue), messages }, messages, isExpected }
}

/** Where a cache keeps the bodies of issues, each by the hash of its file alone. */
export const bodyFolder = 'bodies'
const bodyName = (hash: string) => `${bodyFolder}/${hash}`

/** A body as a cache keeps it; null where it does not. */
export const readBody = (cache: Cache, hash: string): IssueHtml | null => cache.read(bodyName(hash)) as IssueHtml | null
