import { join } from 'node:path'
import { type Cache, openRecords, type Stamps } from '../cache/index.ts'
import {
  type FileDiagnostic,
  folders,
  listIssues,
  listSources,
  type PublishedText,
  readArchivedIssue,
} from '../files/index.ts'
import { decode } from '../lines/index.ts'
import type { IssueFacts, IssueHtml, Locale, RenderedIssue, Result } from '../model/index.ts'
import { type Recall, readIssue, renderIssue, toBodyHtml } from '../pipeline.ts'
import { toPublishedText } from './published-texts.ts'
import { toStoredIssue } from './stored-issue.ts'

/** What is kept of an issue from build to build. */
interface KeptIssue {
  readonly facts: IssueFacts
  readonly published: PublishedText
  readonly messages: readonly FileDiagnostic[]
}

/** An issue on its way to the site. */
export interface ReadIssue {
  /** As its file is named. */
  readonly id: string
  readonly issue: RenderedIssue
  /** What is remembered of it when it is published. */
  readonly published: PublishedText
}

/** The issues of an archive, rendered now or earlier; one that cannot be read is left out, and an error tells of it. */
export interface RenderedIssues {
  readonly issues: readonly ReadIssue[]
  readonly messages: readonly FileDiagnostic[]
  readonly recall: Recall
  /** Keeps what was made for the next build. */
  readonly save: () => void
}

/** What issues are read with. */
export interface RenderingOptions {
  /** Of the newsletter's language. */
  readonly locale: Locale
  readonly cache: Cache
  readonly stamps: Stamps
}

/** Characters of Markdown whose bodies stay in memory while the site is made; the others are read again from the cache. */
const mostInMemory = 100e6

/** Reads the issues of an archive: those that did not change since they were last rendered, from the cache. */
export async function readRendered(dir: string, options: RenderingOptions): Promise<RenderedIssues> {
  const { locale, cache, stamps } = options
  const records = openRecords<KeptIssue>(cache, `issues-${locale.tag}`)
  const sources = new Set((await listSources(dir)).files)
  let room = mostInMemory

  const keyOf = (name: string, { source }: IssueFacts['frontMatter']): string | null => {
    const own = stamps.hashOf(join(dir, folders.issues, name))
    const isThere = source !== undefined && sources.has(source.file)
    const sourceKey = isThere ? stamps.hashOf(join(dir, folders.sources, source.file)) : ''
    return own === null || sourceKey === null ? null : own + sourceKey
  }

  const recallIssue = (name: string): Result<ReadIssue | null> & Pick<RenderedIssues, 'messages'> => {
    const { key, value } = records.find(idOf(name)) ?? {}
    if (!value || key === undefined || keyOf(name, value.facts.frontMatter) !== key)
      return { value: null, messages: [] }
    records.use(idOf(name))
    const { facts, published, messages } = value
    const body = (markdown: () => string) => readBody(cache, key) ?? toBodyHtml(markdown())
    return { value: { id: facts.id, issue: toStoredIssue(dir, { ...facts, key }, body), published }, messages }
  }

  const renderNow = async (name: string): Promise<Result<ReadIssue | null> & Pick<RenderedIssues, 'messages'>> => {
    const { value, messages: told } = await readArchivedIssue(dir, name, sources, { readIssue, decode })
    const messages = told.map((message) => ({ ...message, file: `${folders.issues}/${name}` }))
    if (!value) return { value: null, messages }
    const issue = renderIssue(value, locale)
    const { html, markdown, sourceText: _, key: __, ...facts } = issue
    const published = toPublishedText(value.issue)
    const key = keyOf(name, facts.frontMatter)
    if (key === null) return { value: { id: facts.id, issue, published }, messages }
    records.put(idOf(name), key, { facts, published, messages })
    cache.write(bodyName(key), html)
    room -= markdown.length
    const body = room > 0 ? () => html : () => readBody(cache, key) ?? toBodyHtml(markdown)
    return { value: { id: facts.id, issue: toStoredIssue(dir, { ...facts, key }, body), published }, messages }
  }

  const { value: names, messages } = await listIssues(dir)
  const issues: ReadIssue[] = []
  const found: FileDiagnostic[] = [...messages]
  for (const name of names) {
    const recalled = recallIssue(name)
    const read = recalled.value ? recalled : await renderNow(name)
    if (read.value) issues.push(read.value)
    found.push(...read.messages)
  }
  const recall: Recall = ({ id }, question, make) => records.answer(id, question, make)
  return { issues, messages: found, recall, save: records.save }
}

const idOf = (name: string) => name.slice(0, -'.md'.length)
const bodyName = (key: string) => `bodies/${key}`
const readBody = (cache: Cache, key: string) => cache.read(bodyName(key)) as IssueHtml | null
