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
import type { ArchivedIssue, Diagnostic, Locale, Newsletter, Site } from '../model/index.ts'
import { buildSite, readIssue, toRedactor } from '../pipeline.ts'
import { checkNewsletterNames, type Redactor } from '../redactions/index.ts'
import { version } from './version.ts'

/** An archive's content, read. */
export interface ReadSite {
  /** Without the issues that cannot be read. */
  readonly site: Site
  readonly issues: readonly ArchivedIssue[]
  readonly messages: readonly FileDiagnostic[]
  /** False where an issue cannot be read, without which the site would lose its address, or where a name would be published. */
  readonly isWhole: boolean
  /** What removed names from the site; null where nobody is to be removed. */
  readonly redactor: Redactor | null
}

/** Reads an archive as what its site is made from. `asWritten`: with all names, for what is said to an editor. */
export async function readSite(
  dir: string,
  newsletter: Newsletter,
  { asWritten = false }: { readonly asWritten?: boolean } = {},
): Promise<ReadSite> {
  const { issues, messages } = await readIssues(dir, { readIssue, decode })
  const about = await readAbout(dir)
  const locale = findLocale(newsletter.language)
  const media = await readMedia(dir)
  const redactions = await readRedactions(dir)
  const persons = redactions.value ?? []
  const site = buildSite(newsletter, issues, {
    ...{ locale, generator: version, about: about.value, media },
    redactions: asWritten ? [] : persons,
  })
  const isFaulty = (told: readonly Diagnostic[]) => told.some(({ severity }) => severity === 'error')
  const isRead = !isFaulty(messages) && redactions.value !== null
  const redactor = persons.length === 0 ? null : toRedactor(persons, locale)
  const named = asWritten && redactor ? checkNewsletterNames(newsletter, redactor) : []
  const ofSite = [...named, ...site.messages, ...checkLanguage(newsletter, locale)]
  return {
    site: site.value,
    issues,
    isWhole: isRead && !isFaulty(site.messages),
    redactor,
    messages: [
      ...messages,
      ...redactions.messages.map((message) => ({ ...message, file: redactionsFile })),
      ...about.messages.map((message) => ({ ...message, file: aboutFile })),
      ...(isRead ? ofSite.map((message) => ({ ...message, file: message.file ?? newsletterFile })) : []),
    ],
  }
}

function checkLanguage({ language }: Newsletter, { tag, name }: Locale): readonly Diagnostic[] {
  if (new Intl.Locale(language).language === tag) return []
  const reason = `No interface texts for \`${language}\`: the pages speak ${name}, and dates in its issues are not understood`
  return [{ ruleId: 'language-unknown', severity: 'warning', reason }]
}
