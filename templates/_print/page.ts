import type { InterfaceText, SearchStart, SimilarArticles, Site, SiteFrame } from '../../src/model/index.ts'

/** What Eleventy hands to every template: the whole site to a page of its own, the frame to one of many. */
export interface PageData<Around extends SiteFrame = SiteFrame> {
  readonly site: Around
  /** Links name `index.html`, so that a copy opened from disk works. */
  readonly offline: boolean
  /** Articles that are about the same as another. */
  readonly similar?: SimilarArticles
  /** Null where there is no search, or one that is read from a disk. */
  readonly search?: SearchStart | null
}

/** A page that is being printed: where it stands, and how it links to the others. */
export interface Page<Around extends SiteFrame = SiteFrame> {
  readonly site: Around
  /** Texts of the interface. */
  readonly text: InterfaceText
  readonly offline: boolean
  readonly similar: SimilarArticles
  /** From the page to the site's root: `../../`; empty at the root. */
  readonly root: string
  /** An address from the site's root (`issues/2023-10/#temamote`, empty for the home page) as a link on this page. */
  readonly link: (address: string) => string
}

/** What Eleventy hands to the template of a page that tells of the whole site. */
export type SitePageData = PageData<Site>

/** A page that tells of the whole site. */
export type SitePage = Page<Site>

/** Opens the page with an address from the site's root: `issues/2023-10/`. */
export function openPage<Around extends SiteFrame>(data: PageData<Around>, address: string): Page<Around> {
  return openPageAt(data, '../'.repeat(address.split('/').length - 1))
}

/** Opens a page that does not know its depth, or is shown at any: the root is given. */
export function openPageAt<Around extends SiteFrame>(
  { site, offline, similar = new Map() }: PageData<Around>,
  root: string,
): Page<Around> {
  const link = (address: string) => {
    const [, path = '', anchor = ''] = /^([^#?]*)(.*)$/s.exec(address) ?? []
    const isFolder = path === '' || path.endsWith('/')
    return `${root}${path}${offline && isFolder ? 'index.html' : ''}${anchor}` || './'
  }
  return { site, text: site.locale.interface, offline, similar, root, link }
}
