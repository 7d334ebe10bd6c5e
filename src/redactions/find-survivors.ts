import type { Redaction, SiteFile } from '../model/index.ts'
import { listContents } from './list-contents.ts'

/** A file of the site that names someone who is to be named no longer. */
export interface Survivor {
  /** In an archive `archive.zip: content/about.md`. */
  readonly path: string
  readonly redaction: Redaction
}

/** Reads all that is to be published, in each way in which a reader may decode it, and tells what still names someone. */
export function findSurvivors(
  files: Iterable<SiteFile>,
  findNamed: (text: string) => readonly Redaction[],
): readonly Survivor[] {
  const found: Survivor[] = []
  for (const file of files) {
    for (const { path, text } of listContents(file)) {
      const named = new Set([path, ...listReadings(path, text)].flatMap(findNamed))
      for (const redaction of named) found.push({ path, redaction })
    }
  }
  return found
}

/** A text as it stands, and as readers of its format see it. Escapes of letters are the finder's to undo. */
function listReadings(path: string, text: string): readonly string[] {
  const readings = [text]
  // iCalendar: RFC 5545 § 3.1; line feeds in its texts, and in those of JSON and YAML.
  if (path.endsWith('.ics')) readings.push(text.replace(/\r?\n[ \t]/g, ''))
  if (text.includes('\\')) readings.push(...readings.map((each) => each.replace(/\\[nrt]/gi, ' ').replaceAll('\\', '')))
  if (/[<]|&(?:lt|#60|#x3c);/i.test(text)) {
    const marked = unescapeMarks(unescapeMarks(text))
    readings.push(marked.replace(/<[^>]*>/g, ''), marked.replace(/<[^>]*>/g, ' '))
  }
  return readings
}

/** The HTML of feeds is escaped in their XML. */
const unescapeMarks = (text: string) =>
  text
    .replace(/&(?:lt|#60|#x3c);/gi, '<')
    .replace(/&(?:gt|#62|#x3e);/gi, '>')
    .replace(/&(?:amp|#38|#x26);/gi, '&')
