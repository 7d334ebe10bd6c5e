import type { PackPlace } from '../cache/index.ts'
import {
  aboutFile,
  type FileDiagnostic,
  newsletterFile,
  readAbout,
  readIssues,
  readMedia,
  readRedactions,
  redactionsFile,
} from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale } from '../locales/index.ts'
import type { ArchivedIssue, Diagnostic, Locale, MediaFiles, Newsletter, Site } from '../model/index.ts'
import { addTopics, askNames, joinSite, readIssue, redactIssues, renderIssue, toRedactor } from '../pipeline.ts'
import { checkNewsletterNames, type Redactor } from '../redactions/index.ts'
import type { Memory } from './open-memory.ts'
import { type PublishableIssue, toPublishedText } from './published-texts.ts'
import { type RenderedIssues, type RenderingOptions, readRendered } from './read-rendered.ts'
import { version } from './version.ts'

/** An archive's content, read. */
export interface ReadSite {
  /** Without the issues that cannot be read. */
  readonly site: Site
  readonly issues: readonly PublishableIssue[]
  /** The same as they were read; none where a cache was given, for it has no need to read them. */
  readonly archived: readonly ArchivedIssue[]
  readonly messages: readonly FileDiagnostic[]
  /** False where an issue cannot be read, without which the site would lose its address, or where a name would be published. */
  readonly isWhole: boolean
  /** What removed names from the site; null where nobody is to be removed. */
  readonly redactor: Redactor | null
  /** What lies below `content/media`. */
  readonly media: MediaFiles
  /** Where the cache has the texts of issues, by their ids; empty where there is none. */
  readonly places: ReadonlyMap<string, PackPlace>
  /** Keeps what was made for the next build. */
  readonly save: () => void
}

/** How an archive is read. */
export interface ReadSiteOptions {
  /** With all names, for what is said to an editor. */
  readonly asWritten?: boolean
  /** What earlier builds made; left out: nothing is known, and nothing kept. */
  readonly memory?: Memory & Pick<RenderingOptions, 'shares' | 'crew'>
}

/** Reads an archive as what its site is made from. */
export async function readSite(
  dir: string,
  newsletter: Newsletter,
  { asWritten = false, memory }: ReadSiteOptions = {},
): Promise<ReadSite> {
  const about = await readAbout(dir)
  const locale = findLocale(newsletter.language)
  const media = await readMedia(dir)
  const redactions = await readRedactions(dir)
  const persons = redactions.value ?? []
  const remover = persons.length === 0 ? null : toRedactor(persons, locale)
  const redactor = remover && !asWritten ? remover : toRedactor([], locale)
  // Texts without names are made anew: who is to be removed must not be left in a cache.
  const { issues, messages, recall, ask, places, save, archived } =
    memory && persons.length === 0
      ? { ...(await readRendered(dir, { locale, ...memory })), archived: [] }
      : await renderAnew(dir, locale, redactor)
  const rendered = issues.map(({ issue }) => issue)
  const joined = joinSite(newsletter, rendered, {
    ...{ locale, generator: version, about: about.value, media, redactor },
  })
  const question = askNames(joined.value)
  await ask(question)
  const site = { ...joined, value: addTopics(joined.value, recall, question) }
  const isFaulty = (told: readonly Diagnostic[]) => told.some(({ severity }) => severity === 'error')
  const isRead = !isFaulty(messages) && redactions.value !== null
  const named = asWritten && remover ? checkNewsletterNames(newsletter, remover) : []
  const ofSite = [...named, ...site.messages, ...checkLanguage(newsletter, locale)]
  return {
    site: site.value,
    issues: issues.map(({ id, issue: { frontMatter }, published }) => ({ id, frontMatter, published })),
    archived,
    isWhole: isRead && !isFaulty(site.messages),
    redactor: remover,
    media,
    places,
    save,
    messages: [
      ...messages,
      ...redactions.messages.map((message) => ({ ...message, file: redactionsFile })),
      ...about.messages.map((message) => ({ ...message, file: aboutFile })),
      ...(isRead ? ofSite.map((message) => ({ ...message, file: message.file ?? newsletterFile })) : []),
    ],
  }
}

/** All issues without names that are to be removed; what is remembered of a text is of the one with them. */
async function renderAnew(
  dir: string,
  locale: Locale,
  redactor: Redactor,
): Promise<RenderedIssues & Pick<ReadSite, 'archived'>> {
  const { issues, messages } = await readIssues(dir, { readIssue, decode })
  const rendered = redactIssues(issues, redactor).map((issue, index) => {
    const { id = issue.id, issue: whole = issue.issue } = issues[index] ?? {}
    return { id, issue: renderIssue(issue, locale), published: toPublishedText(whole) }
  })
  return {
    issues: rendered,
    archived: issues,
    messages,
    recall: (_issue, _question, make) => make(),
    ask: async () => {},
    places: new Map(),
    save: () => {},
  }
}

function checkLanguage({ language }: Newsletter, { tag, name }: Locale): readonly Diagnostic[] {
  if (new Intl.Locale(language).language === tag) return []
  const reason = `No interface texts for \`${language}\`: the pages speak ${name}, and dates in its issues are not understood`
  return [{ ruleId: 'language-unknown', severity: 'warning', reason }]
}
