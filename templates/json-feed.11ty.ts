import { type Feed, toJsonFeed } from '../src/feeds/index.ts'
import type { PageData } from './_print/page.ts'

interface FeedsData extends PageData {
  readonly feeds: readonly [Feed, ...Feed[]]
}

export const data = { permalink: 'feed.json' }

/** The newest issues as JSON Feed. */
export const render = ({ feeds }: FeedsData): string => toJsonFeed(feeds[0])
