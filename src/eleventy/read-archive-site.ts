import { readAbout, readIssues, readMedia, readNewsletter, readRedactions } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale, locales } from '../locales/index.ts'
import type { Diagnostic, Site } from '../model/index.ts'
import { buildSite, readIssue, toRedactor } from '../pipeline.ts'
import type { Redactor } from '../redactions/index.ts'

/** An archive folder's site, for builds that Eleventy itself leads; throws where something in it cannot be read. */
export async function readArchiveSite(
  dir: string,
  generator: string,
): Promise<{ readonly site: Site; readonly redactor: Redactor | null }> {
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  stopAtErrors(messages)
  if (!newsletter) throw new Error(`Expected a newsletter in ${dir}`)
  const { issues, messages: found } = await readIssues(dir, { readIssue, decode })
  stopAtErrors(found)
  const about = await readAbout(dir)
  stopAtErrors(about.messages)
  const media = await readMedia(dir)
  const { value: redactions, messages: told } = await readRedactions(dir)
  stopAtErrors(told)
  const locale = findLocale(newsletter.language)
  const persons = redactions ?? []
  const built = buildSite(newsletter, issues, { locale, generator, about: about.value, media, redactions: persons })
  stopAtErrors(built.messages)
  return { site: built.value, redactor: persons.length === 0 ? null : toRedactor(persons, locale) }
}

function stopAtErrors(messages: readonly Diagnostic[]): void {
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ reason }) => reason).join('\n'))
}
