import { locales } from './locales/index.ts'
import { fromMarkdown, readFrontMatter, toHtml, toTextPage } from './markdown/index.ts'
import { keepIds, splitIssueText } from './merge/index.ts'
import type { ArchivedIssue, Issue, Locale, Newsletter, Redaction, Result, Site } from './model/index.ts'
import { writeFrontMatter } from './printing/index.ts'
import { checkNewsletterNames, openRedactor, type Redactor, redactIssues } from './redactions/index.ts'
import { type SiteOptions, toSite } from './site/index.ts'
import { addTopics } from './topics/index.ts'

export { type ImportedIssue, type ImportOptions, importIssue } from './importing/index.ts'

/**
 * The Markdown of an imported issue beside what an earlier import wrote: what stayed keeps its ids. Where nothing changed, the text
 * is that of then, the version of its importer included.
 */
export function continueIssue(
  imported: Pick<Issue, 'frontMatter'> & { readonly markdown: string },
  before: string,
): string {
  const text = before.replaceAll('\r\n', '\n')
  const known = text === imported.markdown ? null : readFrontMatter(text).value
  if (!known) return imported.markdown
  const { body } = splitIssueText(imported.markdown)
  const frontMatter = keepIds({ frontMatter: imported.frontMatter, body }, known)
  const { importer } = known.frontMatter.source ?? {}
  const print = (importer?: string) => {
    const source = frontMatter.source && importer ? { ...frontMatter.source, importer } : frontMatter.source
    return writeFrontMatter({ ...frontMatter, ...(source ? { source } : {}) }) + body
  }
  return print(importer) === text ? text : print()
}

/** Text of an issue's Markdown file to an issue. The value is null where it cannot be read. */
export function readIssue(markdown: string): Result<Issue | null> {
  return fromMarkdown(markdown)
}

/** What a build is told beside the newsletter and its issues. */
export interface BuildOptions extends Omit<SiteOptions, 'about'> {
  /** The Markdown of `content/about.md`; left out or null where there is none. */
  readonly about?: string | null
  /** Who is to be named no longer; left out: nobody. */
  readonly redactions?: readonly Redaction[]
}

/** The issues of an archive as a site: without names that were removed, their bodies rendered, their calendars merged, drafts left out. */
export function buildSite(
  newsletter: Newsletter,
  issues: readonly ArchivedIssue[],
  { about: aboutText = null, redactions = [], ...options }: BuildOptions,
): Result<Site> {
  const redactor = toRedactor(redactions, options.locale)
  const about = aboutText === null ? null : toTextPage(redactor.text(aboutText))
  const rendered = redactIssues(issues, redactor).map(({ issue, ...rest }) => {
    return { ...rest, frontMatter: issue.frontMatter, html: toHtml(issue) }
  })
  const site = toSite(newsletter, rendered, { ...options, about: about?.value ?? null })
  const told = about?.messages.map((message) => ({ ...message, file: 'content/about.md' })) ?? []
  const messages = [...checkNewsletterNames(newsletter, redactor), ...told, ...site.messages]
  return { value: addTopics(site.value), messages }
}

/** What finds and replaces names in the texts of an archive, in all languages there are; `locale` has the words that stand in their place. */
export function toRedactor(redactions: readonly Redaction[], locale: Locale): Redactor {
  const endings = locales.flatMap(({ cues }) => cues.nameEndings)
  return openRedactor(redactions, { endings, words: locale.interface.removedName })
}
