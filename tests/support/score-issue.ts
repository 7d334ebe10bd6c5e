import type { ImportedIssue } from '../../src/pipeline.ts'

/** What a person reads in a text, in the corpus's format; what is left out or null is not known and not asked for. */
export interface Gold {
  readonly lang: string
  /** Null where the text does not tell it. */
  readonly date: string | null
  readonly dateSource?: string
  readonly title?: string
  readonly number?: string
  readonly volume?: string
  readonly headings: readonly { readonly level: number | null; readonly text: string }[] | null
  readonly lists: readonly (readonly string[])[] | null
  readonly calendar:
    | readonly {
        readonly start: string
        readonly title?: string
        readonly end?: string
        readonly time?: string
        readonly location?: string
        readonly status?: string
        readonly kind?: string
      }[]
    | null
  /** Paragraphs that open with a dash and are spoken. */
  readonly quotes?: number
  readonly questions?: readonly string[]
  readonly toc?: readonly string[]
  /** The heading that answers each entry of `toc`. */
  readonly tocTargets?: readonly (string | null)[]
  /** Some paragraphs, whole; a line feed is a break that was meant. */
  readonly paragraphs?: readonly string[]
  readonly bylines?: readonly string[]
  readonly links?: readonly string[]
  readonly dropped?: readonly string[]
  readonly suggested?: readonly string[]
  /** Kinds of blocks that stand in the text so often. */
  readonly blocks?: Readonly<Record<string, number>>
  /** Rules of the messages; none where left out: a clean issue has none. */
  readonly messages?: readonly string[]
}

/** Each measure in per cent, 100 where all is as the gold says; a measure that the gold does not ask for is left out. */
export type Score = Readonly<Record<string, number>>

const fold = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const words = (text: string) => fold(text).split(' ').filter(Boolean)
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Holds what an import made of a text against what a person reads in it. */
export function scoreIssue(source: string, imported: ImportedIssue, rules: readonly string[], gold: Gold): Score {
  const { frontMatter } = imported.issue
  const { sections, contents = [], calendar, suggested = [] } = frontMatter
  const titles = new Map(sections.map(({ id, title }) => [id, title]))
  const levels = gold.headings?.filter(({ level }) => level !== null) ?? []
  const judged = new Set(levels.map(({ text }) => fold(text)))
  const found: Record<string, number | undefined> = {
    lang: equal(frontMatter.lang, gold.lang),
    date: equal(frontMatter.date ?? null, gold.date),
    dateSource: ask(gold.dateSource, (wanted) => equal(frontMatter.dateSource, wanted)),
    title: ask(gold.title, (wanted) => equal(frontMatter.title, wanted)),
    number: ask(gold.number, (wanted) => equal(frontMatter.number, wanted)),
    volume: ask(gold.volume, (wanted) => equal(frontMatter.volume, wanted)),
    headings: ask(gold.headings, (wanted) =>
      f1(
        sections.map(({ title }) => fold(title)),
        wanted.map(({ text }) => fold(text)),
      ),
    ),
    levels: f1(
      sections.filter(({ title }) => judged.has(fold(title))).map(({ level, title }) => `${level} ${fold(title)}`),
      levels.map(({ level, text }) => `${level} ${fold(text)}`),
    ),
    items: ask(gold.lists, (lists) => f1(itemsOf(imported), lists.flat().map(fold))),
    calendar: ask(gold.calendar, (wanted) => scoreCalendar(calendar, wanted)),
    quotes: ask(gold.quotes, (wanted) => equal(countBlocks(imported, 'speech'), wanted)),
    questions: ask(gold.questions, (wanted) => f1(textsOf(imported, 'question').map(fold), wanted.map(fold))),
    toc: ask(gold.toc, (wanted) =>
      f1(
        contents.map(({ text }) => text),
        wanted,
      ),
    ),
    tocTargets: ask(gold.tocTargets, (wanted) =>
      f1(
        contents.map(({ section }, at) => `${at} ${titles.get(section ?? '')}`),
        wanted.map((title, at) => `${at} ${title ?? undefined}`),
      ),
    ),
    paragraphs: ask(gold.paragraphs, (wanted) => recall(paragraphsOf(imported), wanted)),
    bylines: ask(gold.bylines, (wanted) => f1(textsOf(imported, 'byline'), wanted)),
    links: ask(gold.links, (wanted) => f1(linksOf(imported), wanted)),
    dropped: ask(gold.dropped, (wanted) =>
      f1(
        imported.dropped.map(({ text }) => text),
        wanted,
      ),
    ),
    suggested: ask(gold.suggested, (wanted) =>
      f1(
        suggested.map(({ start }) => start),
        wanted,
      ),
    ),
    blocks: ask(gold.blocks, (wanted) =>
      f1(
        Object.keys(wanted).map((type) => `${type} ${countBlocks(imported, type)}`),
        Object.entries(wanted).map((pair) => pair.join(' ')),
      ),
    ),
    messages: f1(rules, gold.messages ?? []),
    ...scoreWords(source, imported),
  }
  return Object.fromEntries(Object.entries(found).filter((pair): pair is [string, number] => pair[1] !== undefined))
}

const equal = (found: unknown, wanted: unknown) => (found === wanted ? 100 : 0)

function ask<Value>(wanted: Value | null | undefined, score: (wanted: Value) => number): number | undefined {
  return wanted === null || wanted === undefined ? undefined : score(wanted)
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10)

/** Each wanted text is found once. */
function common(found: readonly string[], wanted: readonly string[]): number {
  const left = [...found]
  return wanted.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const f1 = (found: readonly string[], wanted: readonly string[]) =>
  percent(2 * common(found, wanted), found.length + wanted.length)
const recall = (found: readonly string[], wanted: readonly string[]) => percent(common(found, wanted), wanted.length)

function scoreCalendar(
  found: ImportedIssue['issue']['frontMatter']['calendar'],
  wanted: NonNullable<Gold['calendar']>,
) {
  const left = [...found]
  const right = wanted.filter((entry) => {
    const at = left.findIndex((own) => isSameEntry(own, entry))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return percent(2 * right.length, found.length + wanted.length)
}

type Entry = ImportedIssue['issue']['frontMatter']['calendar'][number]

function isSameEntry(own: Entry, { start, end, time, title, ...rest }: NonNullable<Gold['calendar']>[number]): boolean {
  const day = time === undefined ? start : `${start}T${time}`
  return (
    own.start === day &&
    own.end === end &&
    (title === undefined || fold(own.title) === fold(title)) &&
    Object.entries(rest).every(([key, value]) => own[key as keyof Entry] === value)
  )
}

function itemsOf({ blocks }: ImportedIssue): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' || block.type === 'calendar' ? block.items.map(({ text }) => fold(text.join(' '))) : [],
  )
}

const countBlocks = ({ blocks }: ImportedIssue, wanted: string) => blocks.filter(({ type }) => type === wanted).length
const textsOf = ({ blocks }: ImportedIssue, wanted: string) =>
  blocks.filter(({ type }) => type === wanted).map(({ lines }) => inOneLine(lines.map(({ text }) => text).join(' ')))

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const plain = (node: Node): string =>
  node.type === 'break' ? '\n' : (node.value ?? '') + (node.children ?? []).map(plain).join('')
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)]
const paragraphsOf = ({ issue }: ImportedIssue) =>
  nodesOf(issue.body as Node)
    .filter(({ type }) => type === 'paragraph')
    .map(plain)
const linksOf = ({ issue }: ImportedIssue) =>
  nodesOf(issue.body as Node).flatMap(({ type, url }) =>
    (type === 'link' || type === 'definition') && url ? [url] : [],
  )

/** Everything an import keeps of a text. */
function keptOf({ markdown, dropped, issue: { frontMatter } }: ImportedIssue): readonly string[] {
  const { title, number = '', volume = '', masthead = [], contents = [], sections } = frontMatter
  return [
    markdown.replace(/^---\n[\s\S]*?\n---\n/, ''),
    [title, number, volume, ...masthead, ...contents.map(({ text }) => text)].join('\n'),
    sections.map(({ byline = '' }) => byline).join('\n'),
    dropped.map(({ text }) => text).join('\n'),
  ]
}

/** `kept`: the share of words that are somewhere; `whole`: of neighbours in a line that are neighbours still. */
function scoreWords(source: string, imported: ImportedIssue): Score {
  const kept = keptOf(imported)
  const all = kept.flatMap(words)
  const wanted = words(withoutCuts(visible(source), new Set(all)))
  const pairs = new Set(kept.flatMap((text) => pairsOf(words(text))))
  const neighbours = visible(source)
    .split(/\r\n|[\r\n\f]/)
    .flatMap((line) => pairsOf(words(line)))
  return {
    kept: percent(common(all, wanted), wanted.length),
    whole: percent(neighbours.filter((pair) => pairs.has(pair)).length, neighbours.length),
  }
}

const pairsOf = (list: readonly string[]) => list.slice(1).map((word, at) => `${list[at]} ${word}`)

/** Without the characters that nobody sees, letters in one form. */
const visible = (source: string) => source.normalize('NFC').replace(/[\u00AD\u200B\uFEFF]/g, '')

/** A word that was cut at a line's end may be whole again. */
function withoutCuts(source: string, kept: ReadonlySet<string>): string {
  return source.replace(/(\p{L}+)-\n\s*(\p{L}+)/gu, (cut, first: string, second: string) =>
    kept.has((first + second).toLowerCase()) ? first + second : cut,
  )
}
