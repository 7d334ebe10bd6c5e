/** Texts of the published pages. `{name}` stands for a value. */
export interface InterfaceText {
  readonly skipToContent: string
  readonly allIssues: string
  readonly newestIssue: string
  readonly issue: string
  readonly issuesOfYear: string
  readonly previousIssue: string
  readonly nextIssue: string
  readonly contents: string
  readonly calendar: string
  readonly calendarOfYear: string
  readonly calendarEmpty: string
  readonly subscribeToCalendar: string
  /** The same as it is now, to take along. */
  readonly calendarFile: string
  /** Before the address that calendar programs ask for. */
  readonly calendarAddress: string
  /** What to do with that address. */
  readonly calendarHelp: string
  /** Which dates the calendar has. */
  readonly calendarScope: string
  /** Headings of what is planned from the newest issue on, and of what was before. */
  readonly calendarComing: string
  readonly calendarPast: string
  /** Before the years that the page of the newest dates does not show, or not whole. */
  readonly olderDates: string
  /** Unfolds a month's grid of days. */
  readonly monthView: string
  readonly addToCalendar: string
  readonly announcedIn: string
  readonly deadline: string
  readonly tentative: string
  readonly cancelled: string
  readonly search: string
  readonly searchLabel: string
  readonly searchButton: string
  readonly searchNoScript: string
  readonly searchNoHits: string
  readonly searchOneHit: string
  readonly searchHits: string
  readonly searchFailed: string
  readonly searchNoHitsHelp: string
  readonly searchFromDisk: string
  readonly searchCorrected: string
  readonly searchMore: string
  /** Over the fields that narrow a search, and these. */
  readonly searchFilters: string
  readonly searchFrom: string
  readonly searchTo: string
  readonly searchIssue: string
  readonly searchTopic: string
  readonly searchKind: string
  readonly searchAll: string
  readonly searchArticles: string
  readonly searchEvents: string
  /** Leads to a topic's page: `{name}`. */
  readonly searchTopicPage: string
  /** Stands over the articles of other issues that are about the same. */
  readonly similarArticles: string
  readonly searchYears: string
  readonly searchYear: string
  readonly searchHelp: string
  readonly searchHelpWords: string
  readonly searchHelpPhrase: string
  readonly searchHelpExclude: string
  readonly searchHelpYears: string
  readonly searchHelpFilters: string
  readonly searchHelpForgiving: string
  readonly inferredDate: string
  readonly undated: string
  readonly number: string
  readonly volume: string
  readonly sourceText: string
  readonly markdown: string
  /** Opens what an issue and its articles are cited by. */
  readonly cite: string
  readonly feed: string
  /** Of a page whose address changed, and of an issue that was taken away: their titles. */
  readonly moved: string
  readonly withdrawn: string
  readonly notFound: string
  readonly notFoundHelp: string
  readonly about: string
  readonly publisher: string
  readonly contact: string
  readonly license: string
  readonly languages: string
  readonly extent: string
  /** How many issues and articles there are. */
  readonly extentOf: string
  readonly period: string
  readonly howMade: string
  readonly howMadeText: string
  readonly wholeArchive: string
  readonly topics: string
  readonly topicsHelp: string
  readonly topicsEmpty: string
  readonly topicsMostUsed: string
  readonly topicsByName: string
  readonly topicArticles: string
  readonly topicEvents: string
  readonly topicAliases: string
  readonly articlesPerYear: string
  /** Of a date that has passed. */
  readonly pastEvent: string
  readonly newestDates: string
  readonly comingDates: string
  /** Before the link to the first date that has not passed. */
  readonly calendarNext: string
  readonly calendarAllPast: string
  readonly home: string
  readonly madeWith: string
  readonly corrections: string
  /** In the place of a person's name that was removed, and what an issue says of it. */
  readonly removedName: string
  readonly nameRemoved: string
  readonly issuesByMonth: string
  /** With `{count}`. */
  readonly issueCount: string
  /** With `{count}`. */
  readonly eventCount: string
  readonly issuesByYear: string
  readonly linkToSection: string
  readonly linkCopied: string
  /** Of the key that works by itself, and a button that is pressed while it does. */
  readonly keys: string
  readonly slashHelp: string
  readonly useSlash: string
  /** A button beside a reference. */
  readonly copy: string
  readonly textCopied: string
  /** What is wider than its place. */
  readonly scrollable: string
  readonly mainNavigation: string
  /** A button that is pressed or not. */
  readonly darkAppearance: string
  readonly eventsOfIssue: string
  readonly partlyInferred: string
  /** What the star beside a date means. */
  readonly partlyInferredNote: string
  /** Where nothing but the year of dates is inferred. */
  readonly yearInferredNote: string
  /** Around a time or a range of times beside its day: `kl. {time}`. */
  readonly atTime: string
  /** A time of day: `{hour}.{minute}`. */
  readonly clock: string
}
