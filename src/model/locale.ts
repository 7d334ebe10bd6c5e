import type { SearchWords } from './search-words.ts'

/**
 * One language as data. Algorithms ask a locale; they know no word of any language.
 * All forms are lower case, in NFC, and compared after lower-casing unless a field says otherwise.
 */
export interface Locale {
  /** BCP 47 primary tag: `sv`. */
  readonly tag: string
  /** Its own name: `svenska`. */
  readonly name: string
  /** IANA time zone of newsletters that do not name one. */
  readonly timezone: string
  readonly dates: DateWords
  readonly cues: Cues
  /** Frequent small words that tell this language from its neighbours. */
  readonly functionWords: readonly string[]
  readonly search: SearchWords
  readonly interface: InterfaceText
  /** The accessibility statement, where no law says what it must say. */
  readonly statement: StatementText
  /** The law on accessibility of the region where the language is official, where it asks more of the statement; else null. */
  readonly law: AccessibilityLaw | null
}

/** Words and conventions of dates and times. */
export interface DateWords {
  /** Twelve lists, January first; the full form first, then inflections and abbreviations (without full stop). */
  readonly months: readonly (readonly string[])[]
  /** Seven lists, Monday first; the full form first, then inflections and abbreviations (without full stop). */
  readonly weekdays: readonly (readonly string[])[]
  /** Regions (ISO 3166) of this language where a week begins on Sunday; elsewhere it begins on Monday. */
  readonly sundayFirstRegions: readonly string[]
  /** How `3/4` and `03.04.` are read. */
  readonly numericOrder: 'day-month' | 'month-day'
  /** Whether `2/2013` is a month; elsewhere it is the second issue of the year. */
  readonly monthInDigits: boolean
  /** Whether a sentence may say `March 10`; elsewhere the month comes first in lists and headings alone. */
  readonly monthBeforeDay: boolean
  /** What may follow a day's number: `:e`, `th`, `.`. */
  readonly ordinalSuffixes: readonly string[]
  /** Ordinals written out, first to thirty-first; empty lists where not known. */
  readonly ordinalWords: readonly (readonly string[])[]
  /** Abbreviated months that are ordinary words too, so that they need a day beside them: `jul` (Christmas). */
  readonly monthsOnlyWithDay: readonly string[]
  /** Months that are ordinary words in lower case, so that a number beside them is not enough: `may`, `march`. */
  readonly monthsThatAreWords: readonly string[]
  /** Seven lists as `weekdays`: a weekday that comes again, which is no single day: `måndagar`, `montags`. */
  readonly recurringWeekdays: readonly (readonly string[])[]
  /** Words that make the weekday after them come again: `varje`, `every`. */
  readonly recurringCues: readonly string[]
  /** Words before a day: `den`, `the`. */
  readonly dayArticles: readonly string[]
  /** Words between a day and its month: `of`. */
  readonly monthLinks: readonly string[]
  /** Words between a time and its day, in either order: `på`, `on`. */
  readonly dateLinks: readonly string[]
  /** Words that lead from start to end: `till`, `to`. */
  readonly rangeWords: readonly string[]
  /** Words that open a range: `från`, `between`. */
  readonly rangeOpeners: readonly string[]
  /** Words that part two separate days: `och`, `and`. */
  readonly conjunctions: readonly string[]
  /** Words that a bare hour after them cannot but be a time: `kl`. */
  readonly timeCues: readonly string[]
  /** Words before a time that stand before other numbers too: `at`. */
  readonly weakTimeCues: readonly string[]
  /** Those of them behind which hours and minutes are a time wherever they stand: `um 10.10`. */
  readonly clockCues: readonly string[]
  /** Words before a rough time: `ca`. */
  readonly approximations: readonly string[]
  /** Words after a time: `uhr`. */
  readonly timeUnits: readonly string[]
  /** Words after a time that stand after a length of time too: `h`. */
  readonly durationUnits: readonly string[]
  /** Before and after noon; empty where the language uses 24 hours alone. */
  readonly morning: readonly string[]
  readonly afternoon: readonly string[]
  /** The same as one letter right behind the hour: `9a`, `6p`. */
  readonly morningLetters: readonly string[]
  readonly afternoonLetters: readonly string[]
  /** The hours one to twelve in words. */
  readonly hourWords: readonly string[]
  /** Noon and midnight in words. */
  readonly noon: readonly string[]
  readonly midnight: readonly string[]
  /** Words before a month that tell it from an ordinary word: `during`. */
  readonly periodCues: readonly string[]
  /** Words behind the number of a quarter, and signs before it: `quarter`, `q`. */
  readonly quarterNouns: readonly string[]
  readonly quarterSigns: readonly string[]
  /** Words before a month that mean its first ten days, the next ten, and the rest: `early`, `mid`, `end of`. */
  readonly earlyWords: readonly string[]
  readonly midWords: readonly string[]
  readonly lateWords: readonly string[]
  /** Words behind a year of our era that say so: `ad`. */
  readonly eras: readonly string[]
  /** Words before a year's number: `år`. */
  readonly yearCues: readonly string[]
  /** Words before a date written as digits alone: `uppdaterad` (220122). */
  readonly stampCues: readonly string[]
  /** Words after `1/2` that make it a fraction: `liter`. */
  readonly fractionWords: readonly string[]
  /** Words before numbers that are no dates: `sid`, `version`. */
  readonly numberLabels: readonly string[]
  /** The last of something, and the nouns and the word of `the last day of October`, `the first week of May`. */
  readonly lastWords: readonly string[]
  readonly dayNouns: readonly string[]
  readonly weekNouns: readonly string[]
  readonly partLinks: readonly string[]
  /** Words before a week's number: `vecka`, `v`. */
  readonly weekCues: readonly string[]
  /** Words of which one makes the date a deadline: `senast`. */
  readonly deadlineCues: readonly string[]
  /** Status words of a calendar line. */
  readonly tentative: readonly string[]
  readonly cancelled: readonly string[]
}

/** Words by which parts of a newsletter are known. */
export interface Cues {
  /** Headings over a table of contents: `i detta nummer`. */
  readonly contents: readonly string[]
  /** Seasons and feasts by which an issue or a programme is named: `Spring 2018`, `Programm Herbst`. */
  readonly seasons: readonly string[]
  /** Words, and last parts of compounds, that name a calendar whatever stands before them: `Vereinskalender`, `Club calendar`. */
  readonly calendarNouns: readonly string[]
  /** Headings over a calendar: `kalendarium`. */
  readonly calendar: readonly string[]
  /** Headings over teasers of other issues: `fler nyhetsbrev`. */
  readonly teasers: readonly string[]
  /** What web pages and mail programs leave in a text: `öppnas i nytt fönster`. Matched anywhere in a line. */
  readonly residue: readonly string[]
  /** Words for the publication itself: `nyhetsbrev`. */
  readonly publication: readonly string[]
  /** Last parts of compounds that name one: `brev` in `veckobrev`, `nytt` in `klubbnytt`. */
  readonly publicationEndings: readonly string[]
  /** Words before an issue's number: `nr`. */
  readonly number: readonly string[]
  /** Words before a volume's number: `årgång`. */
  readonly volume: readonly string[]
  /** Headings and openings of the colophon and footers: `ansvarig utgivare`, `avsluta prenumeration`. */
  readonly colophon: readonly string[]
  /** Openings of a byline: `av`, `text:`. */
  readonly byline: readonly string[]
  /** Words before the name of who took the pictures: `foto:`. */
  readonly pictureCredits: readonly string[]
  /** Titles of persons that sign: `redaktör`, `kanslichef`. */
  readonly roles: readonly string[]
  /** Verbs of saying: `säger`. */
  readonly speechVerbs: readonly string[]
  /** Whether a dash that opens a paragraph may open spoken text (Swedish pratminus). */
  readonly speechDash: boolean
  /** Words by which a speaker names himself or his group: `jag`, `vi`, `our`. */
  readonly firstPerson: readonly string[]
  /** What mail programs of this language print for the fields of a mail's head: `ämne`, `datum`, `från`. */
  readonly mailFields: {
    readonly subject: readonly string[]
    readonly date: readonly string[]
    readonly other: readonly string[]
  }
  /** Words that greet readers: `hej`, `dear`. */
  readonly greetings: readonly string[]
  /** Lines that close a letter, over the name of who signs: `med vänlig hälsning`, `best wishes`. */
  readonly closings: readonly string[]
  /** Verb forms that make a sentence of a longer line; empty where headings are sentences as a rule. */
  readonly finiteVerbs: readonly string[]
  /** Words before a page's number: `sida`. */
  readonly page: readonly string[]
  /** Headings that announce an interview: `intervju`. */
  readonly interview: readonly string[]
  /** Labels before the title of a calendar entry: `vad`. */
  readonly titleLabels: readonly string[]
  /** Labels before a place in a calendar entry: `plats`. */
  readonly placeLabels: readonly string[]
  /** Labels before a time in a calendar entry: `tid`. */
  readonly timeLabels: readonly string[]
  /** Titles of events that name no group or project: `möte`, `kurs`. */
  readonly ordinaryTitles: readonly string[]
  /** Endings that a name may have in a sentence, and those of an ordinary word: `s`; `en`. */
  readonly nameEndings: readonly string[]
  readonly wordEndings: readonly string[]
  /** Small words that a heading in title case leaves in lower case, and that filling titles are compared without. */
  readonly fillingWords: readonly string[]
  /** Past forms that, beside a dated mention, say that the day has been: `hölls`, `var`. */
  readonly pastVerbs: readonly string[]
  /** Endings of regular past forms: `ade`, `ed`. */
  readonly pastEndings: readonly string[]
  /** Endings of words that only look like such a form: `sjätte`, `dette`. */
  readonly pastLookalikes: readonly string[]
  /** Verbs of the present and the future; where one stands, a sentence may tell of what is to come: `är`, `will`. */
  readonly presentVerbs: readonly string[]
  /** What follows the name of a month that is over: `har passerat`. */
  readonly monthOver: readonly string[]
  /** Words before a year that is still to come: `inför`. */
  readonly aheadWords: readonly string[]
  /** Words that leave a sentence open: `att`, `som`, `that`. */
  readonly subordinators: readonly string[]
  /** What stands before the colon of a question, and of an answer, in an interview: `q`, `fråga`; `a`, `svar`. */
  readonly questionMarks: readonly string[]
  readonly answerMarks: readonly string[]
  /** Openings of a question: `hur`, `vad`. */
  readonly questionWords: readonly string[]
}

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

/** Texts of the accessibility statement. `{name}` stands for a value. */
export interface StatementText {
  readonly title: string
  readonly intro: string
  readonly conformance: string
  readonly full: string
  readonly partial: string
  readonly none: string
  readonly unknown: string
  readonly faults: string
  readonly noFaults: string
  readonly nonConformity: string
  readonly burden: string
  readonly outsideLaw: string
  readonly reason: string
  readonly planned: string
  readonly otherwise: string
  readonly otherwiseHelp: string
  readonly email: string
  readonly phone: string
  readonly web: string
  readonly post: string
  readonly answer: string
  readonly report: string
  readonly reportHelp: string
  readonly supervision: string
  readonly supervisionHelp: string
  readonly reportTo: string
  readonly assessment: string
  readonly assessed: string
  readonly updated: string
  readonly published: string
}

/** What a law asks of an accessibility statement. */
export interface AccessibilityLaw {
  /** ISO 3166: `SE`. A language without a region counts as that of this one. */
  readonly region: string
  /** Who sees to it that the law is kept, and the address to which anyone may report. */
  readonly authority: string
  readonly report: string
  /** The texts that the law words. */
  readonly statement: Partial<StatementText>
}
