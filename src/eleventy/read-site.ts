import { readAbout, readIssues, readMedia, readNewsletter } from '../files/index.ts'
import { decode } from '../lines/index.ts'
import { findLocale, locales } from '../locales/index.ts'
import type { Diagnostic, Site } from '../model/index.ts'
import { buildSite, readIssue } from '../pipeline.ts'

/** An archive folder's site, for builds that Eleventy itself leads; throws where something in it cannot be read. */
export async function readSite(dir: string, generator: string): Promise<Site> {
  const { value: newsletter, messages } = await readNewsletter(dir, locales)
  stopAtErrors(messages)
  if (!newsletter) throw new Error(`Expected a newsletter in ${dir}`)
  const { issues, messages: found } = await readIssues(dir, { readIssue, decode })
  stopAtErrors(found)
  const about = await readAbout(dir)
  stopAtErrors(about.messages)
  const media = await readMedia(dir)
  const locale = findLocale(newsletter.language)
  return buildSite(newsletter, issues, { locale, generator, about: about.value, media }).value
}

function stopAtErrors(messages: readonly Diagnostic[]): void {
  const errors = messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ reason }) => reason).join('\n'))
}
