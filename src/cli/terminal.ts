/** What a command sees of the world around the process; tests pass their own. */
export interface Terminal {
  /** Folder that relative paths of arguments start from. */
  readonly cwd: string
  /** Results, on standard output; resolves when more can be taken. */
  readonly print: (text: string) => Promise<void>
  /** Messages, on standard error. */
  readonly tell: (text: string) => void
  /** A line that the next output takes the place of; in a log of continuous integration one in ten seconds stays; elsewhere nothing. Empty: the last one goes. */
  readonly progress: (text: string) => void
  /** There was an error: the status is 1 also where the reader of the results goes away before the end. */
  readonly failed: () => void
  readonly readInput: () => Promise<Uint8Array>
  /** Adds Markdown to the page that a service of continuous integration shows of a step; false where there is none. */
  readonly summarise: (markdown: string) => Promise<boolean>
  /** Root of the repository that a service of continuous integration works in; null where there is none. */
  readonly repository: string | null
  /** Messages may be coloured. */
  readonly color: boolean
  /** Aborts when the user wants a long command to end (Ctrl-C). */
  readonly stopped: () => AbortSignal
}
