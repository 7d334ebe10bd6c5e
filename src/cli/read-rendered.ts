import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Cache, openPacks, openRecords, type PackPlace } from '../cache/index.ts'
import { type FileDiagnostic, folders, listIssues, listSources, type PublishedText } from '../files/index.ts'
import type { IssueFacts, IssueHtml, Locale, RenderedIssue } from '../model/index.ts'
import { type NameQuestion, type Recall, toBodyHtml } from '../pipeline.ts'
import { mapInOrder } from './map-in-order.ts'
import type { Crew } from './open-crew.ts'
import type { Memory } from './open-memory.ts'
import { recallUses, type UseSources } from './recall-uses.ts'
import {
  bodyFolder,
  issuesPerPack,
  type KeptIssue,
  type RenderedFile,
  type RenderJob,
  renderIssues,
} from './render-issues.ts'
import { toStoredIssue } from './stored-issue.ts'
import { takeKept } from './take-kept.ts'

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
  /** Asks the texts a question on other threads, where that pays; what they answered is recalled. */
  readonly ask: (question: NameQuestion) => Promise<void>
  /** Where the cache has the texts of issues, by their ids. */
  readonly places: ReadonlyMap<string, PackPlace>
  /** Keeps what was made for the next build. */
  readonly save: () => void
}

/** What issues are read with. */
export interface RenderingOptions extends Memory {
  /** Of the newsletter's language. */
  readonly locale: Locale
  readonly crew: Crew
  /** Caches in which others may have left what is missing in this one; left out: none. */
  readonly shares?: readonly Cache[]
  /** Which files are to be read, by their names; left out: all. */
  readonly isOurs?: (name: string) => boolean
}

/** Reads the issues of an archive: those that did not change since they were last rendered, from the cache. */
export async function readRendered(dir: string, options: RenderingOptions): Promise<RenderedIssues> {
  const { locale, cache, stamps, shares = [], isOurs = () => true } = options
  const recordName = `issues-${locale.tag}`
  const records = openRecords<KeptIssue>(cache, recordName)
  const sources = new Set((await listSources(dir)).files)
  const { value: all, messages } = await listIssues(dir)
  const names = all.filter(isOurs)
  const hashes = new Map(names.map((name) => [name, stamps.hashOf(join(dir, folders.issues, name))]))
  const hashOf = (name: string) => hashes.get(name) ?? null
  const keyOf = (name: string, { frontMatter: { source } }: IssueFacts): string => {
    const isThere = source !== undefined && sources.has(source.file)
    return `${hashOf(name)}${isThere ? stamps.hashOf(join(dir, folders.sources, source.file)) : ''}`
  }
  const recalled = new Map<string, KeptIssue>()
  for (const name of names) {
    const kept = records.find(idOf(name))
    if (kept?.key !== (kept && keyOf(name, kept.value.facts))) continue
    if (kept) recalled.set(name, kept.value)
    records.use(idOf(name))
  }
  const lost = { names: names.filter((name) => !recalled.has(name)), keyOf, idOf, records: recordName }
  for (const [name, kept] of takeKept(cache, shares, lost)) {
    recalled.set(name, kept)
    records.put(idOf(name), keyOf(name, kept.facts), kept)
  }
  const missing = names.filter((name) => !recalled.has(name)).map((name) => ({ name, hash: hashOf(name) ?? '' }))
  const rendered = new Map<string, RenderedFile>()
  for await (const [name, file] of renderAll(dir, missing, { ...options, sources })) {
    rendered.set(name, file)
    if (file.kept && file.isExpected) records.put(idOf(name), keyOf(name, file.kept.facts), file.kept)
  }
  const bodies = openPacks<IssueHtml>(cache, bodyFolder)
  const places = new Map<string, PackPlace>()
  const issues = names.flatMap((name): readonly ReadIssue[] => {
    const { facts, published, body: place } = recalled.get(name) ?? rendered.get(name)?.kept ?? {}
    if (!facts || !published) return []
    if (place) places.set(facts.id, place)
    const body = (markdown: () => string) => (place && bodies.read(place)) ?? toBodyHtml(markdown())
    return [{ id: facts.id, issue: toStoredIssue(dir, { ...facts, key: keyOf(name, facts) }, body), published }]
  })
  const found = names.flatMap((name) => recalled.get(name)?.messages ?? rendered.get(name)?.messages ?? [])
  const recall: Recall = ({ id }, question, make) => records.answer(id, question, make)
  const ask = (question: NameQuestion) => {
    const keep: UseSources['keep'] = (id, asked, use) => void records.answer(id, asked, () => use)
    const { crew, place: cache } = options
    return recallUses(question, locale.tag, { crew, cache, places, isKnown: records.isAnswered, keep })
  }
  const save = () => {
    records.save()
    if (missing.length > 0) bodies.tidy(places.values())
  }
  return { issues, messages: [...messages, ...found], recall, ask, places, save }
}

/** In order, on as many threads as pay. */
async function* renderAll(
  dir: string,
  issues: RenderJob['issues'],
  { locale, place, sources, crew }: RenderingOptions & Pick<RenderJob, 'sources'>,
): AsyncGenerator<readonly [name: string, file: RenderedFile]> {
  if (issues.length === 0) return
  const sizes = issues.map(({ name }) => sizeOf(join(dir, folders.issues, name)))
  const { atOnce, run } = crew.take('render', sizes) ?? { atOnce: 1, run: renderIssues }
  const names = issues.map(({ name }) => name)
  const jobs = Array.from({ length: Math.ceil(issues.length / issuesPerPack) }, (_, index): RenderJob => {
    const part = issues.slice(index * issuesPerPack, (index + 1) * issuesPerPack)
    return { dir, issues: part, sources: sources.size === 0 ? sources : new Set(sources), language: locale.tag, place }
  })
  for await (const files of mapInOrder(jobs, atOnce, run)) for (const file of files) yield [names.shift() ?? '', file]
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0
const idOf = (name: string) => name.slice(0, -'.md'.length)
