import type { IssueHtml, IssueNames } from '../model/index.ts'
import { findAbbreviations } from './find-abbreviations.ts'
import { findBoldNames } from './find-bold-names.ts'
import { textsOf } from './texts-of.ts'

/** What one issue's text says of names: abbreviations that it explains, and what is bold and looks like a name, each once. */
export function readNames(body: IssueHtml, functionWords: ReadonlySet<string>): IssueNames {
  const html = [body.preambleHtml, ...body.sections.map((section) => section.html)]
  return {
    abbreviations: textsOf(body).flatMap((text) => findAbbreviations(text, functionWords)),
    bold: [...new Set(html.flatMap(findBoldNames))],
  }
}
