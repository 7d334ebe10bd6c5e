import type { IssueRecord, SectionRecord } from './payload.ts'

type IssueList = readonly [id: string, url: string, title: string, date: string | null, lang: string]
type SectionList = readonly [issue: number, anchor: string, title: string, byline: string, text: string]

/** The sections of a file of texts, in their order. */
export function readTexts(bytes: Uint8Array): readonly SectionRecord[] {
  const [issues, sections] = JSON.parse(new TextDecoder().decode(bytes)) as readonly [
    readonly IssueList[],
    readonly SectionList[],
  ]
  const records = issues.map(([id, url, title, date, lang]): IssueRecord => ({ id, url, title, date, lang }))
  return sections.flatMap(([place, anchor, title, byline, text]) => {
    const issue = records[place]
    return issue ? [{ issue, anchor, title, byline, text }] : []
  })
}
