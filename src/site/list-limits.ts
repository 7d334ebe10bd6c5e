/** What one page may list, so that it stays below 150 kB of HTML however large the archive is. */
export const listLimits = {
  /** Issues and the articles under them, 150 to 200 bytes each. */
  lines: 700,
  /** Issues by their titles alone. */
  issues: 400,
  /** Issues that the home page names; beyond them its years lead to their pages. */
  home: 500,
  /** Undated issues on the home page. */
  undated: 100,
  /** Events, about 850 bytes each with what programs read of them, beside twelve months of days. */
  events: 100,
  /** Articles and events that name a topic; an event weighs as much as three articles. */
  mentions: 300,
  topics: 300,
} as const
