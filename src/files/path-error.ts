/** A path cannot be used as it is needed; the message names it, and is all that a user needs. */
export class PathError extends Error {
  override readonly name = 'PathError'
  /** Why, without the path. */
  readonly reason: string

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`)
    this.reason = reason
  }
}
