import { createHash } from 'node:crypto'
import type { SiteFile } from '../../model/index.ts'
import {
  type IssueRecord,
  type Manifest,
  payloadVersion,
  type SectionRecord,
  searchFiles,
  type Texts,
} from '../shared/index.ts'
import { buildTermIndex } from './build-term-index.ts'
import { listDocuments } from './list-documents.ts'
import type { SearchDocument } from './search-document.ts'
import type { SearchableSite } from './searchable-site.ts'

/**
 * All that the search reads beside its script. The same site gives the same bytes. Files are named by their content, so
 * that a browser may keep them for ever; `search/manifest.json` names them.
 */
export function buildSearchIndex(site: SearchableSite): readonly SiteFile[] {
  const documents = listDocuments(site)
  const index = named(searchFiles.index, buildTermIndex(documents))
  const texts = named(searchFiles.texts, JSON.stringify(toTexts(documents)))
  const manifest: Manifest = {
    version: payloadVersion,
    languages: [...new Set(site.issues.map(({ lang }) => lang))].sort(),
    index: index.path,
    texts: texts.path,
  }
  return [{ path: searchFiles.manifest, content: JSON.stringify(manifest) }, index, texts]
}

function named(path: (hash: string) => string, content: string): SiteFile {
  return { path: path(createHash('sha256').update(content).digest('hex').slice(0, 16)), content }
}

function toTexts(documents: readonly SearchDocument[]): Texts {
  const places = new Map<IssueRecord, number>()
  const sections = documents.map(({ issue, anchor, title, text }): SectionRecord => {
    const place = places.get(issue) ?? places.size
    places.set(issue, place)
    return [place, anchor, title, text]
  })
  return { issues: [...places.keys()], sections }
}
