import type { PrintedCalendar, PrintedDay } from '../check/index.ts'
import type { Newsletter } from '../model/index.ts'
import { importText } from './import-text.ts'

/** The dated lines of a calendar section of an issue's Markdown, read as an import reads a newsletter with this one section. */
export function readDays(
  { title, text, date, lang }: PrintedCalendar,
  { language }: Newsletter,
): readonly PrintedDay[] {
  const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '')
  const bytes = new TextEncoder().encode(`${title}\n\n${plain}\n`)
  const file = `${date === '' ? 'calendar' : date}.txt`
  const { value } = importText(bytes, { file, language: lang === '' ? language : lang, sha256: '', importer: '' })
  return (value?.issue.frontMatter.calendar ?? []).map((entry) => ({
    day: entry.start.slice(0, 10),
    title: entry.title,
  }))
}
