import type { InterfaceText, SimilarArticles, Site } from '../../src/model/index.ts'

/** What Eleventy hands to every template. */
export interface PageData {
  readonly site: Site
  /** Links name `index.html`, so that a copy opened from disk works. */
  readonly offline: boolean
  /** Articles that are about the same as another. */
  readonly similar?: SimilarArticles
}

/** A page that is being printed: where it stands, and how it links to the others. */
export interface Page {
  readonly site: Site
  /** Texts of the interface. */
  readonly text: InterfaceText
  readonly offline: boolean
  readonly similar: SimilarArticles
  /** From the page to the site's root: `../../`; empty at the root. */
  readonly root: string
  /** An address from the site's root (`issues/2023-10/#temamote`, empty for the home page) as a link on this page. */
  readonly link: (address: string) => string
}

/** Opens the page with an address from the site's root: `issues/2023-10/`. */
export function openPage(data: PageData, address: string): Page {
  return openPageAt(data, '../'.repeat(address.split('/').length - 1))
}

/** Opens a page that does not know its depth, or is shown at any: the root is given. */
export function openPageAt({ site, offline, similar = new Map() }: PageData, root: string): Page {
  const link = (address: string) => {
    const [, path = '', anchor = ''] = /^([^#?]*)(.*)$/s.exec(address) ?? []
    const isFolder = path === '' || path.endsWith('/')
    return `${root}${path}${offline && isFolder ? 'index.html' : ''}${anchor}` || './'
  }
  return { site, text: site.locale.interface, offline, similar, root, link }
}
