/** What earlier builds made, by name. What is not there, or is damaged, is made again. */
export interface Cache {
  /** Null where nothing is kept by that name, or not all of it. */
  readonly read: (name: string) => unknown
  /** Keeps plain data. Where nothing can be written, nothing is kept. */
  readonly write: (name: string, value: unknown) => void
  /** As `read` and `write`, for bytes. */
  readonly readBytes: (name: string) => Uint8Array | null
  readonly writeBytes: (name: string, bytes: Uint8Array) => void
  /** Removes what is kept in a folder by other names than these, once that is the larger part. */
  readonly tidy: (folder: string, names: ReadonlySet<string>) => void
}
