import { type Feed, needsAddress } from './feed.ts'

/** A feed as JSON Feed 1.1. Addresses are left out where the newsletter has no `url`: the format wants them absolute. */
export function toJsonFeed(feed: Feed): string {
  const { base } = feed
  const absolute = (path: string) => (base === null ? undefined : new URL(path, base).href)
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(''),
    feed_url: absolute('feed.json'),
    user_comment: base === null ? needsAddress : undefined,
    description: feed.description ?? undefined,
    language: feed.language,
    authors: [{ name: feed.author.name, url: feed.author.url }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: absolute(entry.path),
      title: entry.title,
      summary: entry.summary === '' ? undefined : entry.summary,
      content_html: entry.html,
      date_published: entry.published ?? undefined,
      date_modified: entry.updated,
      language: entry.language,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
