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
