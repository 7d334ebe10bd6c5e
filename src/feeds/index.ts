export type { Feed, FeedEntry } from './feed.ts'
export { toAtom } from './to-atom.ts'
export { toFeeds } from './to-feeds.ts'
export { toJsonFeed } from './to-json-feed.ts'
