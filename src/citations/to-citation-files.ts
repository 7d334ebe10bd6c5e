import type { Site, SiteFile } from '../model/index.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCitations } from './to-citations.ts'
import { toCslJson } from './to-csl-json.ts'
import { toRis } from './to-ris.ts'

/** The citations of each issue and its articles, one file a format beside the issue's page. */
export function toCitationFiles(site: Site): readonly SiteFile[] {
  return site.issues.flatMap((issue) => {
    const citations = toCitations(issue, site)
    return [
      { path: `${issue.url}citation.bib`, content: toBibtex(citations) },
      { path: `${issue.url}citation.ris`, content: toRis(citations) },
      { path: `${issue.url}citation.json`, content: toCslJson(citations) },
    ]
  })
}
