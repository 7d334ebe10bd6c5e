import { type Feed, toAtom } from '../src/feeds/index.ts'
import type { PageData } from './_print/page.ts'

interface FeedData extends PageData {
  readonly feed: Feed
}

export const data = {
  pagination: { data: 'feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }: FeedData) => feed.path,
} as const

/** The newest issues as Atom, and all of them as archive documents. */
export const render = ({ feed }: FeedData): string => toAtom(feed)
