import { locales } from './locales/index.ts'
import { fromMarkdown, readFrontMatter, toHtml, toTextPage } from './markdown/index.ts'
import { keepIds, splitIssueText } from './merge/index.ts'
import type {
  ArchivedIssue,
  Issue,
  IssueHtml,
  Locale,
  Newsletter,
  Redaction,
  RenderedIssue,
  Result,
  Site,
} from './model/index.ts'
import { writeFrontMatter } from './printing/index.ts'
import { checkNewsletterNames, openRedactor, type Redactor, redactIssues } from './redactions/index.ts'
import { changeIssue, pageTopics, type SiteOptions, toFacts, toSite } from './site/index.ts'
import { findTopics, type NameQuestion, type Recall, readNames } from './topics/index.ts'

export { type ImportedIssue, type ImportOptions, importIssue } from './importing/index.ts'
export { redactIssues } from './redactions/index.ts'
export { askNames, type NameQuestion, type NameUse, openUse, type Recall } from './topics/index.ts'

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
  { redactions = [], ...options }: BuildOptions,
): Result<Site> {
  const redactor = toRedactor(redactions, options.locale)
  const rendered = redactIssues(issues, redactor).map((issue) => renderIssue(issue, options.locale))
  const { value, messages } = joinSite(newsletter, rendered, { ...options, redactor })
  return { value: addTopics(value), messages }
}

/** An issue on its way to the site. It is made of the issue alone, in the language (`locale`) of the newsletter. */
export function renderIssue(archived: ArchivedIssue, { functionWords }: Locale): RenderedIssue {
  const { issue, markdown, sourceText } = archived
  const html = toHtml(issue)
  const facts = toFacts(archived, html, readNames(html, new Set(functionWords)))
  return { ...facts, html, markdown, sourceText, key: '' }
}

/** The body of an issue's Markdown file as HTML; empty where it cannot be read. */
export function toBodyHtml(markdown: string): IssueHtml {
  const { value } = readIssue(markdown)
  return value ? toHtml(value) : { preambleHtml: '', preambleText: '', sections: [] }
}

/** What `joinSite` is told beside the newsletter and its issues. */
export interface JoinOptions extends Omit<BuildOptions, 'redactions'> {
  /** Removes names from the text of `content/about.md`; in the issues it has done so. */
  readonly redactor: Redactor
}

/** Rendered issues, from which names were removed, as a site; the names that come back in it are not known yet. */
export function joinSite(
  newsletter: Newsletter,
  issues: readonly RenderedIssue[],
  { about: aboutText = null, redactor, ...options }: JoinOptions,
): Result<Site> {
  const about = aboutText === null ? null : toTextPage(redactor.text(aboutText))
  const { value: site, messages } = toSite(newsletter, issues, { ...options, about: about?.value ?? null })
  const told = about?.messages.map((message) => ({ ...message, file: 'content/about.md' })) ?? []
  return {
    value: site,
    messages: [...checkNewsletterNames(newsletter, redactor), ...told, ...messages],
  }
}

/** A site with the names that come back in its issues, and its abbreviations explained where an article first has them. */
export function addTopics(site: Site, recall?: Recall, question?: NameQuestion): Site {
  const { topics, longForms } = findTopics(site, recall, question)
  const issues = site.issues.map((issue, index) => {
    const known = longForms[index]
    return known === undefined || known.size === 0 ? issue : changeIssue(issue, { longForms: known })
  })
  return { ...site, ...pageTopics(topics), hasTopics: topics.length > 0, issues }
}

/** What finds and replaces names in the texts of an archive, in all languages there are; `locale` has the words that stand in their place. */
export function toRedactor(redactions: readonly Redaction[], locale: Locale): Redactor {
  const endings = locales.flatMap(({ cues }) => cues.nameEndings)
  return openRedactor(redactions, { endings, words: locale.interface.removedName })
}
