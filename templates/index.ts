import type { Template } from './_print/template.ts'
import * as about from './about.11ty.ts'
import * as accessibility from './accessibility.11ty.ts'
import * as calendar from './calendar.11ty.ts'
import * as calendarIcs from './calendar-ics.11ty.ts'
import * as calendarMonth from './calendar-month.11ty.ts'
import * as calendarYear from './calendar-year.11ty.ts'
import * as eventIcs from './event-ics.11ty.ts'
import * as feed from './feed.11ty.ts'
import * as headers from './headers.11ty.ts'
import * as home from './home.11ty.ts'
import * as issue from './issue.11ty.ts'
import * as issueIcs from './issue-ics.11ty.ts'
import * as jsonFeed from './json-feed.11ty.ts'
import * as markdown from './markdown.11ty.ts'
import * as month from './month.11ty.ts'
import * as notFound from './not-found.11ty.ts'
import * as robots from './robots.11ty.ts'
import * as search from './search.11ty.ts'
import * as sitemap from './sitemap.11ty.ts'
import * as sourceText from './source-text.11ty.ts'
import * as topic from './topic.11ty.ts'
import * as topicList from './topic-list.11ty.ts'
import * as topicYear from './topic-year.11ty.ts'
import * as topics from './topics.11ty.ts'
import * as year from './year.11ty.ts'

export { type Sitemap, toSitemaps } from './_print/to-sitemaps.ts'

/** What `build --only` may name. */
export type Part = 'pages' | 'search' | 'feeds' | 'calendar' | 'data'

/** A packaged template: its name, which a file in an archive's `templates/` may take over, and the part that it belongs to. */
export interface PackagedTemplate {
  readonly name: string
  readonly part: Part
  readonly template: Template<never>
}

/** Every kind of output. The order has no meaning. */
export const packagedTemplates: readonly PackagedTemplate[] = [
  { name: 'home', part: 'pages', template: home },
  { name: 'issue', part: 'pages', template: issue },
  { name: 'year', part: 'pages', template: year },
  { name: 'month', part: 'pages', template: month },
  { name: 'calendar', part: 'pages', template: calendar },
  { name: 'calendar-year', part: 'pages', template: calendarYear },
  { name: 'calendar-month', part: 'pages', template: calendarMonth },
  { name: 'about', part: 'pages', template: about },
  { name: 'accessibility', part: 'pages', template: accessibility },
  { name: 'topics', part: 'pages', template: topics },
  { name: 'topic-list', part: 'pages', template: topicList },
  { name: 'topic', part: 'pages', template: topic },
  { name: 'topic-year', part: 'pages', template: topicYear },
  { name: 'not-found', part: 'pages', template: notFound },
  { name: 'sitemap', part: 'pages', template: sitemap },
  { name: 'headers', part: 'pages', template: headers },
  { name: 'robots', part: 'pages', template: robots },
  { name: 'search', part: 'search', template: search },
  { name: 'feed', part: 'feeds', template: feed },
  { name: 'json-feed', part: 'feeds', template: jsonFeed },
  { name: 'calendar-ics', part: 'calendar', template: calendarIcs },
  { name: 'issue-ics', part: 'calendar', template: issueIcs },
  { name: 'event-ics', part: 'calendar', template: eventIcs },
  { name: 'source-text', part: 'data', template: sourceText },
  { name: 'markdown', part: 'data', template: markdown },
]
