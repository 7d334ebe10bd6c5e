/** What earlier builds made, by name. What is not there, or is damaged, is made again. */
export interface Cache {
  /** Null where nothing is kept by that name, or not all of it. */
  readonly read: (name: string) => unknown
  /** Keeps plain data. Where nothing can be written, nothing is kept. */
  readonly write: (name: string, value: unknown) => void
  /** Removes what is kept in a folder by other names than these. */
  readonly keepOnly: (folder: string, names: ReadonlySet<string>) => void
}

/** Keeps nothing. */
export const noCache: Cache = { read: () => null, write: () => {}, keepOnly: () => {} }
