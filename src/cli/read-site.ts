import { aboutFile, type FileDiagnostic, newsletterFile, readAbout, readIssues, readMedia } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale } from '../locales/index.ts'
import type { ArchivedIssue, Diagnostic, Locale, Newsletter, Site } from '../model/index.ts'
import { buildSite, readIssue } from '../pipeline.ts'
import { version } from './version.ts'

/** An archive's content, read. */
export interface ReadSite {
  /** Without the issues that cannot be read. */
  readonly site: Site
  readonly issues: readonly ArchivedIssue[]
  readonly messages: readonly FileDiagnostic[]
  /** An issue cannot be read: a site without it would lose its address. */
  readonly isWhole: boolean
}

/** Reads an archive as what its site is made from. */
export async function readSite(dir: string, newsletter: Newsletter): Promise<ReadSite> {
  const { issues, messages } = await readIssues(dir, { readIssue, decode })
  const about = await readAbout(dir)
  const locale = findLocale(newsletter.language)
  const media = await readMedia(dir)
  const site = buildSite(newsletter, issues, { locale, generator: version, about: about.value, media })
  const isWhole = !messages.some(({ severity }) => severity === 'error')
  const ofSite = [...site.messages, ...checkLanguage(newsletter, locale)]
  return {
    site: site.value,
    issues,
    isWhole,
    messages: [
      ...messages,
      ...about.messages.map((message) => ({ ...message, file: aboutFile })),
      ...(isWhole ? ofSite.map((message) => ({ ...message, file: message.file ?? newsletterFile })) : []),
    ],
  }
}

function checkLanguage({ language }: Newsletter, { tag, name }: Locale): readonly Diagnostic[] {
  if (new Intl.Locale(language).language === tag) return []
  const reason = `No interface texts for \`${language}\`: the pages speak ${name}, and dates in its issues are not understood`
  return [{ ruleId: 'language-unknown', severity: 'warning', reason }]
}
