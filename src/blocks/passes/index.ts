import type { Pass } from '../../model/index.ts'
import { joinDayRows } from './join-day-rows.ts'
import { joinDayTimes } from './join-day-times.ts'
import { joinLists } from './join-lists.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { markBylines } from './mark-bylines.ts'
import { markCalendars } from './mark-calendars.ts'
import { markColophon } from './mark-colophon.ts'
import { markContents } from './mark-contents.ts'
import { markDecoratedHeadings } from './mark-decorated-headings.ts'
import { markFolios } from './mark-folios.ts'
import { markHeadings } from './mark-headings.ts'
import { markLevels } from './mark-levels.ts'
import { markLinkLines } from './mark-link-lines.ts'
import { markLists } from './mark-lists.ts'
import { markMasthead } from './mark-masthead.ts'
import { markParagraphs } from './mark-paragraphs.ts'
import { markPreformatted } from './mark-preformatted.ts'
import { markQuestions } from './mark-questions.ts'
import { markQuotations } from './mark-quotations.ts'
import { markReferences } from './mark-references.ts'
import { markSeparators } from './mark-separators.ts'
import { markSpeech } from './mark-speech.ts'
import { markTables } from './mark-tables.ts'
import { markTeasers } from './mark-teasers.ts'
import { splitContentsTitles } from './split-contents-titles.ts'
import { splitDatedLines } from './split-dated-lines.ts'
import { splitDatedTitles } from './split-dated-titles.ts'
import { splitDayTitles } from './split-day-titles.ts'
import { splitDecorated } from './split-decorated.ts'
import { splitInnerTitles } from './split-inner-titles.ts'
import { splitLists } from './split-lists.ts'
import { splitLongLines } from './split-long-lines.ts'
import { splitMailHeader } from './split-mail-header.ts'
import { splitMarkedTitles } from './split-marked-titles.ts'
import { splitMasthead } from './split-masthead.ts'
import { splitQuestions } from './split-questions.ts'
import { splitQuotations } from './split-quotations.ts'
import { splitRules } from './split-rules.ts'
import { splitRunOnTitles } from './split-run-on-titles.ts'
import { splitSpokenLines } from './split-spoken-lines.ts'
import { splitTables } from './split-tables.ts'

/** The passes in their order; each stands where it does for the reason beside it. */
export const passes: readonly Pass[] = [
  splitMailHeader, // the head of a mail, before its lines are read as text
  splitTables, // before their rules are taken for those of titles
  markTables,
  splitRules, // before the rest: a rule parts text whatever the text is
  splitDecorated, // titles that need no blank line around them
  splitMarkedTitles, // and those behind a mark of the issue's own, before `>>` is taken for a quotation
  splitDatedTitles, // titles known by the day behind them
  splitDayTitles, // and by the one below them
  splitQuotations, // quoted lines need none either; behind the decorated, for `>> Title <<` is a title
  splitQuestions, // an interview's questions, before answers that open with a dash are taken for lists
  splitMasthead, // a date line that runs on into the text, before the titles of that text are told
  splitRunOnTitles, // titles known by others of their kind
  splitInnerTitles, // titles of an issue without blank lines, when its masthead is apart
  splitLists, // lists that need none either
  splitDatedLines, // the same for days
  splitLongLines, // paragraphs without blank lines, behind titles and lists whose items may be as long
  joinDayRows, // programmes with a blank line behind every line, before their days and titles are judged alone
  joinDayTimes, // and days over times, before either is
  markFolios, // before anything is joined across them
  markDecoratedHeadings, // sure headings, known by their own line
  markQuotations, // before their lines are read as anything else
  markSeparators, // the rules that head nothing
  markMasthead, // the top, before its lines are taken for headings
  markTeasers, // other issues' dates and titles, before they are taken for this one's
  splitSpokenLines, // speech without blank lines, when lists are apart from the text around them
  markSpeech, // dashes that open speech, before lists claim every dash
  markLists,
  joinLists, // lists cut by pages, whole before they are judged as calendars
  markReferences, // a list of addresses, before its cue is taken for a heading
  markContents, // its lines look like headings or list items
  splitContentsTitles, // titles known by the table of contents
  markQuestions, // by the speech below them, before they are taken for headings
  joinParagraphs, // halves of a cut paragraph, before the lower one is judged alone
  markPreformatted,
  markLinkLines,
  markColophon, // the end, before its names and lines are taken for those of the last article
  markBylines, // names look like headings
  markHeadings, // bare lines, by contents and by place
  markCalendars, // by the heading above them
  markLevels, // when all headings are known
  markParagraphs, // the rest
]
