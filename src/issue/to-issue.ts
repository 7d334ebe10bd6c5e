import type {
  Block,
  ContentsEntry,
  Diagnostic,
  DroppedLine,
  FrontMatter,
  Issue,
  IssueSource,
  Locale,
  Result,
} from '../model/index.ts'
import { toSlug } from '../slugs/index.ts'
import { checkContents } from './check-contents.ts'
import { checkDateOrder } from './check-date-order.ts'
import { checkHeadings } from './check-headings.ts'
import { findContradictions } from './find-contradictions.ts'
import { findDeadLinks } from './find-dead-links.ts'
import { findIssueDate } from './find-issue-date.ts'
import { findNumber } from './find-number.ts'
import { findSentences } from './find-sentences.ts'
import { findTitle } from './find-title.ts'
import { toBody } from './to-body.ts'
import { toCalendar } from './to-calendar.ts'
import { toDropped } from './to-dropped.ts'
import { toSections } from './to-sections.ts'
import { toSuggested } from './to-suggested.ts'
import { toSummary } from './to-summary.ts'

/** What the stage is told beside the blocks. */
export interface IssueOptions extends IssueSource {
  readonly locale: Locale
}

export interface DraftIssue {
  /** The date, or the slug of the file's name where nothing tells it. */
  readonly id: string
  readonly issue: Issue
  readonly dropped: readonly DroppedLine[]
}

/** Marked blocks to an issue. */
export function toIssue(found: readonly Block[], options: IssueOptions): Result<DraftIssue> {
  const { locale, file, sha256, importer, encoding, fixMojibake } = options
  const blocks = found.filter((block, at) => block.type !== 'separator' || isPrinted(found, at))
  const text = findSentences(blocks, locale)
  const { date, dateSource, messages: dateMessages } = findIssueDate(text, file, locale)
  const { sections, sectionAt, idAtLine } = toSections(blocks)
  const calendar = toCalendar(blocks, sectionAt, { locale, date })
  const contents = toContents(blocks, idAtLine)
  const suggested = toSuggested(text, date, locale)
  const masthead = blocks
    .filter((block) => block.type === 'masthead')
    .flatMap(({ lines }) => lines.map((line) => line.text.trim()))
  const { title, composed, guessedAt } = findTitle(blocks, date, locale)
  const frontMatter: FrontMatter = {
    title,
    ...(composed ? { titleSource: 'composed' as const } : {}),
    ...(date === null ? {} : { date }),
    ...(dateSource === null ? {} : { dateSource }),
    ...findNumber(masthead, locale),
    lang: locale.tag,
    summary: toSummary(blocks, locale),
    sections,
    calendar: calendar.value,
    ...(contents.length > 0 ? { contents } : {}),
    ...(masthead.length > 0 ? { masthead } : {}),
    ...(suggested.length > 0 ? { suggested } : {}),
    source: {
      file,
      sha256,
      importer,
      ...(encoding === undefined ? {} : { encoding }),
      ...(fixMojibake ? { fixMojibake } : {}),
    },
  }
  const id = date ?? (toSlug((/[^/]*$/.exec(file)?.[0] ?? '').replace(/\.[^.]*$/, '')) || 'issue')
  const messages = [
    ...dateMessages,
    ...(guessedAt === undefined ? [] : [tellTitle(title, guessedAt)]),
    ...findContradictions(text, dateSource === 'stated' ? date : null, locale),
    ...checkContents(blocks),
    ...checkHeadings(blocks),
    ...checkDateOrder(blocks, locale),
    ...calendar.messages,
    ...findDeadLinks(blocks),
  ]
  return { value: { id, issue: { frontMatter, body: toBody(blocks) }, dropped: toDropped(blocks) }, messages }
}

function tellTitle(title: string, line: number): Diagnostic {
  const reason = `Title \`${title}\` is made of the first words, for no line names the publication; give the issue a \`title\``
  return { ruleId: 'title-guessed', severity: 'info', reason, line, column: 1 }
}

/** A rule parts texts; at the top, at the end and beside a heading it parts nothing. */
function isPrinted(blocks: readonly Block[], at: number): boolean {
  const isText = (block: Block | undefined) =>
    block !== undefined &&
    !['heading', 'masthead', 'tableOfContents', 'separator', 'folio', 'residue'].includes(block.type)
  return isText(blocks[at - 1]) && isText(blocks[at + 1])
}

function toContents(blocks: readonly Block[], idAtLine: ReadonlyMap<number, string>): readonly ContentsEntry[] {
  return blocks
    .filter((block) => block.type === 'tableOfContents')
    .flatMap(({ entries }) =>
      entries.map(({ text, target }) => ({
        text,
        section: target === null ? null : (idAtLine.get(target) ?? null),
      })),
    )
}
